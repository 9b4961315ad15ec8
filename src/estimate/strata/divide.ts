// The people of a linkage as capture tables, of all together and by stratum. A list that does not cover a stratum has
// structural zeros there. Who might be in several strata is dealt out like the people on the same lists whose stratum is known.
import { drawMultinomial } from '../../stats/discrete-draw.ts';
import type { Random } from '../../stats/random.ts';
import { captureTable, type CaptureTable } from '../capture-table.ts';

/** People on the same lists who may be in the same strata. */
export interface Group {
  /** Capture lists as bits; never 0. */
  readonly pattern: number;
  /** Strata in which they may be, as bits; never 0. */
  readonly candidates: number;
  readonly people: number;
}

export interface Division {
  readonly lists: readonly string[];
  /** By stratum: the lists that do not cover it, as bits. */
  readonly barred: readonly number[];
}

export interface DividedTables {
  readonly whole: CaptureTable;
  readonly parts: readonly CaptureTable[];
  /** Whether anybody is on a list that does not cover their stratum: that entry is not counted. */
  readonly isContradicted: boolean;
  /** Whether anybody's stratum is not known. */
  readonly isDealt: boolean;
}

/** `randomOf` gives a stream for a group; without it people are dealt in proportion. */
export function divide(
  { lists, barred }: Division,
  groups: readonly Group[],
  randomOf: ((pattern: number, candidates: number) => Random) | null,
): DividedTables {
  const counts = barred.map(() => new Float64Array(2 ** lists.length));
  const add = (stratum: number, pattern: number, people: number): void => {
    const own = counts[stratum];
    if (own !== undefined) own[pattern] = (own[pattern] ?? 0) + people;
  };
  // Being on a list tells of strata that it does not cover.
  const possible = groups.map((group) => {
    const left = barred.reduce(
      (set, lost, s) => ((group.pattern & lost) === 0 ? set : set & ~(1 << s)),
      group.candidates,
    );
    return left === 0 ? group : { ...group, candidates: left };
  });
  const isSure = ({ candidates }: Group): boolean => (candidates & (candidates - 1)) === 0;
  for (const { pattern, candidates, people } of possible.filter(isSure)) {
    add(Math.log2(candidates), pattern, people);
  }
  const known = counts.map((own) => own.slice());
  const unsure = possible.filter((group) => !isSure(group));
  for (const { pattern, candidates, people } of unsure) {
    const weights = weightsOf(known, pattern, candidates);
    const dealt = new Float64Array(weights.length);
    if (randomOf === null) dealEvenly(people, weights, dealt);
    else drawMultinomial(randomOf(pattern, candidates), people, weights, dealt);
    dealt.forEach((count, stratum) => add(stratum, pattern, count));
  }
  const cleared = counts.map((own, s) => withoutBarred(own, barred[s] ?? 0));
  const filled = cleared.map((own, s) => own.counts.some((count) => count > 0) || barred[s] === 0);
  return {
    whole: tableOf(
      lists,
      cleared[0]?.counts.map((_, p) => cleared.reduce((sum, own) => sum + (own.counts[p] ?? 0), 0)) ?? [],
      (pattern) => barred.every((lost, s) => filled[s] !== true || (pattern & lost) !== 0),
    ),
    parts: cleared.map((own, s) =>
      tableOf(lists, own.counts, (pattern) => (pattern & (barred[s] ?? 0)) !== 0),
    ),
    isContradicted: cleared.some((own) => own.isContradicted),
    isDealt: unsure.length > 0,
  };
}

/** By stratum: people on the same lists; where there are none, on these lists and more; else all people. */
function weightsOf(known: readonly Float64Array[], pattern: number, candidates: number): Float64Array {
  const among = (holds: (other: number) => boolean): Float64Array =>
    Float64Array.from(known, (own, s) =>
      (candidates >> s) & 1 ? own.reduce((sum, count, p) => sum + (holds(p) ? count : 0), 0) : 0,
    );
  const nearer = [
    among((other) => other === pattern),
    among((other) => (other & pattern) === pattern),
    among(() => true),
  ].find((weights) => weights.some((weight) => weight > 0));
  return nearer ?? Float64Array.from(known, (_, s) => (candidates >> s) & 1);
}

/** Whole people in proportion to the weights, by the largest remainder; the first of equal ones. */
function dealEvenly(people: number, weights: Float64Array, into: Float64Array): void {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (people * weight) / sum);
  exact.forEach((share, s) => (into[s] = Math.floor(share)));
  const order = Array.from(exact.keys()).toSorted(
    (a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b,
  );
  const left = people - into.reduce((all, own) => all + own, 0);
  for (const s of order.slice(0, Math.round(left))) into[s] = (into[s] ?? 0) + 1;
}

/** Entries on lists that do not cover the stratum are not counted; who is on no other list is left out. */
function withoutBarred(
  counts: Float64Array,
  lost: number,
): { readonly counts: Float64Array; readonly isContradicted: boolean } {
  const cleared = new Float64Array(counts.length);
  let isContradicted = false;
  counts.forEach((people, pattern) => {
    const left = pattern & ~lost;
    if (people > 0 && left !== pattern) isContradicted = true;
    cleared[left] = (cleared[left] ?? 0) + people;
  });
  cleared[0] = 0;
  return { counts: cleared, isContradicted };
}

function tableOf(
  lists: readonly string[],
  counts: ArrayLike<number>,
  isImpossible: (pattern: number) => boolean,
): CaptureTable {
  const patterns = Array.from({ length: 2 ** lists.length - 1 }, (_, i) => i + 1);
  return captureTable(
    lists,
    patterns.map((pattern) => ({ pattern, count: counts[pattern] ?? 0 })),
    patterns.filter(isImpossible),
  );
}
