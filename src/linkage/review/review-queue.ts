// What to ask a reviewer, and in what order: pairs by the effect that an answer is expected to have on the count.
//
// The expected value of an answer follows R. A. Howard, "Information Value Theory", 1966: the effect of each possible
// answer on the counts, weighed by how likely that answer is.
import type { Linkage } from '../linkage.ts';
import { foldDecisions, type DecisionFold, type NumberedDecision } from './review-decisions.ts';
import { countPersons, gather, indexLinks, type Counts, type Neighbourhood } from './review-partition.ts';
import type { ReviewItem } from './review-item.ts';
import { createReviewPersons } from './review-persons.ts';
import { totalRange, type TotalRange } from './review-range.ts';

export interface ReviewInput {
  /** Made under `decisions`. */
  readonly linkage: Pick<Linkage, 'links' | 'personOf'>;
  /** Number of the list of each record. */
  readonly list: Int32Array;
  /** By list: `unique` holds a person once; `capture` adds people to the count. */
  readonly lists: readonly { readonly unique: boolean; readonly capture: boolean }[];
  /** Match probability from which two records are taken for one person. */
  readonly threshold: number;
  /** Decisions in force, in the order of the log. */
  readonly decisions: readonly NumberedDecision[];
  /** Pairs that a reviewer could not tell: not asked again. */
  readonly unsure: readonly { readonly a: number; readonly b: number }[];
}

export type PairAnswer = 'same' | 'different' | 'unsure';

export interface Review {
  readonly fold: () => DecisionFold;
  /** The pairs to ask, the most telling first. */
  readonly queue: () => readonly ReviewItem[];
  /** Takes an answer; `line` is its line in the log. Throws a RangeError where the opposite follows already. */
  readonly answer: (kind: PairAnswer, a: number, b: number, line: number) => void;
  /** Takes back the last answer that was not taken back; false where there is none. */
  readonly undo: () => boolean;
  /** The person of a record, as a number, under the answers so far. */
  readonly personOf: (record: number) => number;
  /** Persons counted, and how far that can move with the answers that are left. */
  readonly range: () => TotalRange;
}

/** A pair whose answer is expected to move the counts by less than this is not asked. */
const leastEffect = 0.05;
/** Around a pair, at most so many records are looked at; persons with more are judged by the pair alone. */
const widest = 300;

const noEffect: Counts = { persons: 0, overlaps: 0, outcomes: 0 };

/**
 * The pairs to ask, the most telling first, by the expected change of persons counted and of overlaps between capture
 * lists; then by that of other lists; then by record number. With Δ(answer) the change of a count when the records around
 * the pair are gathered under that answer, the expected change is P·|Δ(same)| + (1 − P)·|Δ(different)|. P compares the
 * best gathering under either answer: P = 1 / (1 + 2^(bits(different) − bits(same))), bits(·) the log-odds of its pairs
 * summed. For a pair alone that is its match probability; in a person that other links hold together it is close to 1.
 * What follows from decisions already, and what a reviewer was unsure of, is not asked.
 */
export function reviewQueue(input: ReviewInput): readonly ReviewItem[] {
  return createReview(input).queue();
}

/** A review that takes answers one at a time; the queue is at any time the one that a fresh start would give. */
export function createReview(input: ReviewInput): Review {
  const { links } = input.linkage;
  const size = input.list.length;
  const side = input.list.map((list) => (input.lists[list]?.unique === true ? list : -1));
  const capture = input.lists.map((list) => list.capture);
  const index = indexLinks(links, size);
  const persons = createReviewPersons(input.linkage.personOf);
  const decisions = [...input.decisions];
  let fold = foldDecisions(decisions, side);
  const unsure = new Map<number, number>();
  const pairCode = (a: number, b: number): number => Math.min(a, b) * size + Math.max(a, b);
  const markUnsure = (a: number, b: number, by: 1 | -1): void => {
    unsure.set(pairCode(a, b), (unsure.get(pairCode(a, b)) ?? 0) + by);
  };
  for (const { a, b } of input.unsure) markUnsure(a, b, 1);
  const items = new Map<number, ReviewItem>();
  let sorted: readonly ReviewItem[] = [];
  // Links whose items may have changed since `sorted` was made.
  const stale = new Set<number>();
  const undos: (() => void)[] = [];
  let total = countedPersons(input);

  /** The persons of some records, with those who are tied to them by a link from the threshold on. */
  function around(records: Iterable<number>): ReadonlySet<number> {
    const found = new Set<number>();
    for (const record of records) {
      found.add(persons.personOf(record));
      for (const i of index.of(record)) {
        if ((links.probability[i] ?? 0) < input.threshold) continue;
        found.add(persons.personOf(links.a[i] ?? 0)).add(persons.personOf(links.b[i] ?? 0));
      }
    }
    return found;
  }

  const membersOf = (numbers: Iterable<number>): readonly number[] =>
    Array.from(numbers, (person) => persons.members(person)).flat();

  /** `whole`: persons are never cut, however many records they have. */
  function neighbourhood(a: number, b: number, whole: boolean): Neighbourhood {
    const own = new Set([persons.personOf(a), persons.personOf(b)]);
    const near = membersOf(own);
    const wide = membersOf(around(near));
    const chosen = wide.length <= widest ? wide : whole || near.length <= widest ? near : [a, b];
    const records = chosen.toSorted((x, y) => x - y);
    const within = new Set(records);
    const between = records.flatMap((record) =>
      [...index.of(record)].filter((i) => links.a[i] === record && within.has(links.b[i] ?? -1)),
    );
    return { records, links: between };
  }

  function evaluate(link: number): ReviewItem | null {
    const [a, b, probability] = [links.a[link] ?? 0, links.b[link] ?? 0, links.probability[link] ?? 0];
    const linked = persons.personOf(a) === persons.personOf(b);
    // At most one person, and one overlap for every pair of their records, hangs on the answer.
    const sizes = persons.members(persons.personOf(a)).length * persons.members(persons.personOf(b)).length;
    const together = linked ? 1 - probability : probability;
    if (together * (1 + sizes) < leastEffect) return null;
    if ((unsure.get(pairCode(a, b)) ?? 0) > 0 || fold.follows(a, b) !== null) return null;
    const near = neighbourhood(a, b, false);
    const under = (kind: 'same' | 'different') =>
      gather(near, links, input.threshold, side, fold, { kind, a, b });
    const [same, different] = [under('same'), under('different')];
    const likely = 1 / (1 + 2 ** (different.bits - same.bits));
    const now = countPersons(near.records, near.records.map(persons.personOf), input.list, capture);
    const moved = ({ roots }: { readonly roots: readonly number[] }): Counts => {
      const then = countPersons(near.records, roots, input.list, capture);
      return {
        persons: Math.abs(then.persons - now.persons),
        overlaps: Math.abs(then.overlaps - now.overlaps),
        outcomes: Math.abs(then.outcomes - now.outcomes),
      };
    };
    const [ifSame, ifDifferent] = [linked ? noEffect : moved(same), linked ? moved(different) : noEffect];
    const expected = (part: keyof Counts): number => likely * ifSame[part] + (1 - likely) * ifDifferent[part];
    const effect = {
      persons: expected('persons'),
      overlaps: expected('overlaps'),
      outcomes: expected('outcomes'),
    };
    if (effect.persons + effect.overlaps + effect.outcomes < leastEffect) return null;
    return { a, b, link, probability, likely, linked, effect };
  }

  function refresh(link: number): void {
    stale.add(link);
    const item = evaluate(link);
    if (item === null) items.delete(link);
    else items.set(link, item);
  }

  /** Looks again at every pair that what changed among these records may touch. */
  function look(records: readonly number[]): void {
    const touched = new Set(membersOf(around(membersOf(around(records)))).flatMap((r) => [...index.of(r)]));
    for (const link of touched) refresh(link);
  }

  function queue(): readonly ReviewItem[] {
    if (stale.size === 0) return sorted;
    const changed = Array.from(stale, (link) => items.get(link) ?? [])
      .flat()
      .toSorted(mostTelling);
    const merged: ReviewItem[] = [];
    let next = 0;
    for (const item of sorted) {
      if (stale.has(item.link)) continue;
      for (let one = changed[next]; one !== undefined && mostTelling(one, item) < 0; one = changed[next]) {
        merged.push(one);
        next++;
      }
      merged.push(item);
    }
    stale.clear();
    sorted = merged.concat(changed.slice(next));
    return sorted;
  }

  function decide(kind: 'same' | 'different', a: number, b: number, line: number): () => void {
    const follows = fold.follows(a, b);
    if (follows !== null && follows !== kind)
      throw new RangeError(`that they are ${follows} follows already`);
    const near = neighbourhood(a, b, true);
    const { roots } = gather(near, links, input.threshold, side, fold, { kind, a, b });
    const counted = (then: readonly number[]): number =>
      countPersons(near.records, then, input.list, capture).persons;
    const change = counted(roots) - counted(near.records.map(persons.personOf));
    total += change;
    const decision: NumberedDecision = { kind, a, b, line };
    decisions.push(decision);
    fold.add(decision);
    const back = persons.regroup(near.records, roots);
    look(near.records);
    return () => {
      decisions.pop();
      fold = foldDecisions(decisions, side);
      back();
      total -= change;
      look(near.records);
    };
  }

  for (let link = 0; link < links.a.length; link++) refresh(link);

  return {
    fold: () => fold,
    queue,
    answer: (kind, a, b, line) => {
      if (kind !== 'unsure') {
        undos.push(decide(kind, a, b, line));
        return;
      }
      markUnsure(a, b, 1);
      look([a, b]);
      undos.push(() => {
        markUnsure(a, b, -1);
        look([a, b]);
      });
    },
    undo: () => {
      const back = undos.pop();
      back?.();
      return back !== undefined;
    },
    personOf: persons.personOf,
    range: () =>
      totalRange({
        now: total,
        items: [...items.values()],
        links,
        index,
        fold,
        persons,
        list: input.list,
        capture,
        threshold: input.threshold,
      }),
  };
}

function countedPersons({ linkage: { personOf }, list, lists }: ReviewInput): number {
  const counted = new Set<number>();
  list.forEach((l, record) => {
    if (lists[l]?.capture === true) counted.add(personOf[record] ?? 0);
  });
  return counted.size;
}

function telling({ effect }: ReviewItem): number {
  return effect.persons + effect.overlaps;
}

function mostTelling(x: ReviewItem, y: ReviewItem): number {
  return telling(y) - telling(x) || y.effect.outcomes - x.effect.outcomes || x.a - y.a || x.b - y.b;
}
