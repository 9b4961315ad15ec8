// How far the number of persons can still move with the pairs that are left to ask.
import type { LinkColumns } from '../linkage.ts';
import type { DecisionFold } from './review-decisions.ts';
import type { ReviewItem } from './review-item.ts';
import { countPersons, type LinkIndex } from './review-partition.ts';
import type { ReviewPersons } from './review-persons.ts';

/** Persons counted now; where every answer joins, and where every answer parts; in persons. */
export interface TotalRange {
  readonly now: number;
  readonly least: number;
  readonly most: number;
}

interface RangeInput {
  /** Persons counted. */
  readonly now: number;
  readonly items: readonly ReviewItem[];
  readonly links: LinkColumns;
  readonly index: LinkIndex;
  readonly fold: DecisionFold;
  readonly persons: ReviewPersons;
  /** Number of the list of each record; by list, whether it adds people to the count. */
  readonly list: Int32Array;
  readonly capture: readonly boolean[];
  readonly threshold: number;
}

/**
 * The range of the total over all answers that are left. Every doubtful pair that is apart now is joined for the least,
 * whether or not lists without repeats allow all of it at once; every doubtful link is cut for the most.
 */
export function totalRange(input: RangeInput): TotalRange {
  const { items, persons, list, capture, now } = input;
  const isCounted = (person: number): boolean =>
    persons.members(person).some((record) => capture[list[record] ?? 0] === true);

  const joined = createForest();
  let least = now;
  const holds = new Map<number, boolean>();
  const isHeld = (root: number): boolean => holds.get(root) ?? isCounted(root);
  for (const { a, b, linked } of items) {
    if (linked) continue;
    const [x, y] = [joined.find(persons.personOf(a)), joined.find(persons.personOf(b))];
    if (x === y) continue;
    if (isHeld(x) && isHeld(y)) least--;
    const either = isHeld(x) || isHeld(y);
    holds.set(joined.join(x, y), either);
  }

  const doubtful = new Set(items.filter((item) => item.linked).map((item) => item.link));
  const split = new Set(items.filter((item) => item.linked).map((item) => persons.personOf(item.a)));
  let most = now;
  for (const person of split) {
    const records = persons.members(person);
    const parts = createForest();
    for (const record of records) {
      parts.join(parts.find(record), parts.find(input.fold.group(record)[0] ?? record));
      for (const i of input.index.of(record)) {
        if (doubtful.has(i) || (input.links.probability[i] ?? 0) < input.threshold) continue;
        const [a, b] = [input.links.a[i] ?? 0, input.links.b[i] ?? 0];
        if (persons.personOf(a) === persons.personOf(b)) parts.join(parts.find(a), parts.find(b));
      }
    }
    const pieces = countPersons(records, records.map(parts.find), list, capture).persons;
    most += Math.max(0, pieces - 1);
  }
  return { now, least, most };
}

interface Forest {
  readonly find: (x: number) => number;
  /** Joins two roots and returns the one that stays. */
  readonly join: (x: number, y: number) => number;
}

function createForest(): Forest {
  const parent = new Map<number, number>();
  const find = (x: number): number => {
    let root = x;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    for (let at = x; at !== root;) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  return {
    find,
    join: (x, y) => {
      if (x !== y) parent.set(y, x);
      return x;
    },
  };
}
