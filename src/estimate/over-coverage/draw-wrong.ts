// How many of the people with each pattern do not belong on the lists, drawn from what a checked sample tells.
//
// A sample of n with k wrong: the share is Beta(k + ½, n − k + ½) (H. Jeffreys, "Theory of Probability", 3rd ed. 1961, § 3.1;
// L. D. Brown, T. T. Cai, A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16 (2001) 101–133),
// and of the N − n who were not checked so many are wrong as that share makes likely; of the checked, k. That the correct
// inclusions of a list are estimated from a checked sample and put in the place of its count is the coverage model of
// census evaluation: K. M. Wolter, "Some coverage error models for census data", JASA 81 (1986) 338–346; H. Hogan, "The 1990
// post-enumeration survey: operations and results", JASA 88 (1993) 1047–1060.
//
// A check of a list does not tell on which other lists the wrong ones are. Who is on several lists is taken to be wrong no more
// often than who is on one: by a factor between 0 and 1, of which nothing is known, so that it is drawn evenly. A check of
// people on several lists takes the place of that factor.
import { drawBinomial } from '../../stats/binomial-draw.ts';
import { drawBeta } from '../../stats/gamma-draw.ts';
import type { Random } from '../../stats/random.ts';
import { captureTable, type CaptureTable } from '../capture-table.ts';
import { peopleOf, type ListCheck } from './list-check.ts';

/** Where chance comes from: drawn, or always its middle, for a table that stands for all draws. */
interface Chance {
  /** People among `trials`. */
  readonly people: (trials: number, share: number) => number;
  /** The share wrong of which a sample has shown `wrong` of `checked`. */
  readonly share: (check: ListCheck) => number;
  /** How much less often people on several lists are wrong. */
  readonly less: () => number;
}

function drawn(random: Random): Chance {
  return {
    people: (trials, share) => drawBinomial(random, trials, Math.min(1, share)),
    share: ({ checked, wrong }) => drawBeta(random, wrong + 0.5, checked - wrong + 0.5),
    less: () => random.next(),
  };
}

const middle: Chance = {
  people: (trials, share) => Math.round(trials * Math.min(1, share)),
  share: ({ checked, wrong }) => (wrong + 0.5) / (checked + 1),
  less: () => 0.5,
};

/**
 * People wrongly listed, by pattern, in the order of the table; whole numbers. Without `random` the middle of the law. The
 * checks are those that `checkFault` finds nothing against.
 */
export function drawWrong(
  table: CaptureTable,
  checks: readonly ListCheck[],
  random: Random | null,
): Float64Array {
  const chance = random === null ? middle : drawn(random);
  /** People wrong among all that the check was drawn from. */
  const wrongOf = (check: ListCheck): number => {
    const unchecked = Math.max(0, (peopleOf(table, check) ?? 0) - check.checked);
    return check.wrong + chance.people(unchecked, chance.share(check));
  };
  const shareOf = (check: ListCheck): number =>
    wrongOf(check) / Math.max(1, peopleOf(table, check) ?? 0, check.checked);
  const all = checks.find(({ of }) => of === 'all');
  const several = checks.find(({ of }) => of === 'several');
  const byList = table.lists.map(
    (name) => checks.find(({ of }) => typeof of === 'object' && of.list === name) ?? all,
  );
  const shares = new Map(checks.map((check) => [check, shareOf(check)]));
  const less = several === undefined ? chance.less() : 0;
  const shareOnSeveral = (pattern: number): number => {
    if (several !== undefined) return shares.get(several) ?? 0;
    const own = byList.flatMap((check, list) =>
      check !== undefined && (pattern >> list) & 1 ? [shares.get(check) ?? 0] : [],
    );
    return own.length === 0 ? 0 : less * Math.min(...own);
  };

  const { patterns, counts } = table;
  const wrong = new Float64Array(patterns.length);
  patterns.forEach((pattern, i) => {
    if (!isSingle(pattern)) wrong[i] = chance.people(counts[i] ?? 0, shareOnSeveral(pattern));
  });
  // Those on one list alone take what is left, so that each list, or all of them, has as many as its check says.
  const singles = Array.from(patterns.keys()).filter((i) => isSingle(patterns[i] ?? 0));
  const alone = sum(singles.map((i) => counts[i] ?? 0));
  const leftOfAll = Math.max(0, (shares.get(all ?? none) ?? 0) * sum([...counts]) - sum([...wrong]));
  for (const i of singles) {
    const pattern = patterns[i] ?? 0;
    const people = counts[i] ?? 0;
    const check = byList[Math.log2(pattern)];
    if (check === undefined) continue;
    if (check === all) {
      wrong[i] = chance.people(people, leftOfAll / Math.max(1, alone));
      continue;
    }
    const onSeveral = sum([...patterns].map((other, j) => (other & pattern ? (wrong[j] ?? 0) : 0)));
    const onList = Math.round((shares.get(check) ?? 0) * (peopleOf(table, check) ?? 0));
    wrong[i] = Math.min(people, Math.max(0, onList - onSeveral));
  }
  return wrong;
}

const none: ListCheck = { of: 'all', checked: 0, wrong: 0 };

function isSingle(pattern: number): boolean {
  return (pattern & (pattern - 1)) === 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** The table without so many people of each pattern. */
export function withoutWrong(table: CaptureTable, wrong: Float64Array): CaptureTable {
  const { lists, patterns, counts, impossible } = table;
  const cells = Array.from(patterns, (pattern, i) => ({
    pattern,
    count: (counts[i] ?? 0) - (wrong[i] ?? 0),
  }));
  return captureTable(lists, cells, [...impossible]);
}

/**
 * The wrong ones of a whole table among its parts, each person of a pattern with the same chance (without replacement); without
 * `random` in proportion. `parts` have the lists of `whole` and add up to it.
 */
export function dealWrong(
  whole: CaptureTable,
  wrong: Float64Array,
  parts: readonly CaptureTable[],
  random: Random | null,
): readonly Float64Array[] {
  const dealt = parts.map(({ patterns }) => new Float64Array(patterns.length));
  whole.patterns.forEach((pattern, i) => {
    const places = parts.map(({ patterns }) => patterns.indexOf(pattern));
    const people = parts.map(({ counts }, p) => counts[places[p] ?? -1] ?? 0);
    const everyone = Math.max(1, sum(people));
    const take = (p: number, number: number): void => {
      const [own, place] = [dealt[p], places[p] ?? -1];
      if (own !== undefined && place >= 0) own[place] = (own[place] ?? 0) + number;
    };
    if (random === null) {
      people.forEach((count, p) => take(p, Math.round((count * (wrong[i] ?? 0)) / everyone)));
      return;
    }
    const left = [...people];
    for (let k = 0; k < (wrong[i] ?? 0) && sum(left) > 0; k++) {
      let at = random.next() * sum(left);
      let p = 0;
      while (p + 1 < left.length && at >= (left[p] ?? 0)) at -= left[p++] ?? 0;
      left[p] = (left[p] ?? 0) - 1;
      take(p, 1);
    }
  });
  return dealt;
}
