// What comparers kept and counted, put together: patterns by common number, and the pairs that may be one person.
import { createPartners, type RuleBlocks } from '../blocking/blocking.ts';
import { createPatternOf } from '../compare/compare-patterns.ts';
import { compareRows } from '../compare/compare-rows.ts';
import { nameFacts } from '../compare/name-facts.ts';
import type { NearOrder } from '../compare/near-order.ts';
import type { PatternTable } from '../compare/patterns.ts';
import type { ComparedPairs } from '../compared-pairs.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import { createIntList } from '../encode/int-list.ts';
import { createPairCodes } from '../encode/pair-codes.ts';
import type { TrainingInput } from '../model/em.ts';
import { faintestRival } from '../persons/link-pairs.ts';
import type { ComparedTally, PairRange } from './compare-range.ts';

export interface KeptRange extends PairRange {
  /** Number of the comparer. */
  readonly by: number;
}

export interface KeptPairs {
  /** In ascending order. */
  readonly ranges: readonly KeptRange[];
  /** By comparer. */
  readonly tallies: readonly ComparedTally[];
}

/** The counts of all comparers in one; `numbers` as `patternNumbers` gives them. */
export function countPatterns(
  tallies: readonly ComparedTally[],
  numbers: readonly Int32Array[],
): TrainingInput['blocked'] {
  const [only, own] = [tallies[0], numbers[0]];
  if (tallies.length === 1 && only !== undefined && own !== undefined) {
    return { pattern: own, group: only.group, count: only.count };
  }
  const codes = createPairCodes();
  const [pattern, group] = [createIntList(), createIntList()];
  const counts: number[] = [];
  tallies.forEach((tally, by) =>
    numbers[by]?.forEach((k, entry) => {
      const lists = tally.group[entry] ?? 0;
      const code = codes.code(k, lists);
      if (code === counts.length) {
        pattern.push(k);
        group.push(lists);
        counts.push(0);
      }
      counts[code] = (counts[code] ?? 0) + (tally.count[entry] ?? 0);
    }),
  );
  return { pattern: pattern.take(), group: group.take(), count: Float64Array.from(counts) };
}

/** By rule: pairs that no earlier rule proposed. */
export function foundByRule(tallies: readonly ComparedTally[], rules: number): Float64Array {
  const all = new Float64Array(rules);
  for (const { found } of tallies) found.forEach((pairs, rule) => (all[rule] = (all[rule] ?? 0) + pairs));
  return all;
}

function odds(weights: Float64Array, k: number, priorOdds: Float64Array, lists: number): number {
  return (priorOdds[lists] ?? 0) * 2 ** (weights[k] ?? 0);
}

/** Whether pairs that were not kept are possible after all. */
export function hasUnforeseen(
  tallies: readonly ComparedTally[],
  numbers: readonly Int32Array[],
  weights: Float64Array,
  priorOdds: Float64Array,
): boolean {
  return tallies.some(
    ({ hopeless, group }, by) =>
      numbers[by]?.some(
        (k, entry) =>
          hopeless[entry] === 1 && odds(weights, k, priorOdds, group[entry] ?? 0) >= faintestRival,
      ) === true,
  );
}

interface NamedPair {
  readonly b: number;
  readonly pattern: number;
}

/** By row: the blocked pairs with later rows that were decided, whether they were kept or not. */
export function blockedAmong(
  decided: readonly { readonly a: number; readonly b: number }[],
  { blocks }: RuleBlocks,
  records: EncodedRecords,
  patterns: PatternTable,
): ReadonlyMap<number, readonly NamedPair[]> {
  const partners = createPartners(blocks, records.count, new Float64Array(blocks.length));
  const rows = compareRows(records);
  const patternOf = createPatternOf(records, rows, nameFacts(records), patterns);
  const placeOf = (r: number): number => rows.order?.place[r] ?? r;
  const later = new Map<number, Set<number>>();
  for (const pair of decided) {
    const [x, y] = [placeOf(pair.a), placeOf(pair.b)];
    const [a, b] = [Math.min(x, y), Math.max(x, y)];
    later.set(a, (later.get(a) ?? new Set()).add(b));
  }
  const room = new Int32Array(records.count);
  const named = new Map<number, NamedPair[]>();
  // The partners of a row are listed once.
  for (const [a, partnersOf] of later) {
    const blocked = Array.from(room.subarray(0, partners(a, room)));
    const own = blocked.filter((b) => partnersOf.has(b)).map((b) => ({ b, pattern: patternOf(a, b) }));
    if (own.length > 0) named.set(a, own);
  }
  return named;
}

/** The pairs that are likely enough to be a rival of another one, and those named; by row. */
export function possiblePairs(
  { count }: EncodedRecords,
  { ranges, tallies }: KeptPairs,
  numbers: readonly Int32Array[],
  weights: Float64Array,
  priorOdds: Float64Array,
  named: ReadonlyMap<number, readonly NamedPair[]>,
): ComparedPairs {
  const possible = tallies.map(({ group }, by) =>
    Uint8Array.from(numbers[by] ?? [], (k, entry) =>
      odds(weights, k, priorOdds, group[entry] ?? 0) >= faintestRival ? 1 : 0,
    ),
  );
  const [b, pattern] = [createIntList(), createIntList()];
  const starts = new Int32Array(count + 1);
  for (const { from, to, by, ends, b: partners, entry: entries } of ranges) {
    const [own, isPossible] = [numbers[by], possible[by]];
    for (let a = from, i = 0; a < to; a++) {
      const start = b.length;
      for (const end = ends[a - from] ?? 0; i < end; i++) {
        const entry = entries[i] ?? 0;
        if (isPossible?.[entry] !== 1) continue;
        push(b, pattern, start, partners[i] ?? 0, own?.[entry] ?? 0);
      }
      const further = named.get(a);
      if (further !== undefined) insert(further, start, b, pattern);
      starts[a + 1] = b.length;
    }
  }
  return { size: b.length, starts, b: b.take(), pattern: pattern.take() };
}

type IntList = ReturnType<typeof createIntList>;

/** Adds a pair to those that stand from `start` on, ascending by partner. */
function push(b: IntList, pattern: IntList, start: number, partner: number, k: number): void {
  b.push(partner);
  pattern.push(k);
  for (let at = b.length - 1; at > start && b.at(at - 1) > partner; at--) {
    b.set(at, b.at(at - 1));
    pattern.set(at, pattern.at(at - 1));
    b.set(at - 1, partner);
    pattern.set(at - 1, k);
  }
}

/** Puts the pairs that are missing from `start` on where they belong. */
function insert(further: readonly NamedPair[], start: number, b: IntList, pattern: IntList): void {
  const known = new Map(further.map((pair) => [pair.b, pair.pattern]));
  for (let i = start; i < b.length; i++) known.set(b.at(i), pattern.at(i));
  const sorted = Array.from(known).toSorted(([x], [y]) => x - y);
  for (let missing = start + sorted.length - b.length; missing > 0; missing--) {
    b.push(0);
    pattern.push(0);
  }
  sorted.forEach(([partner, k], i) => {
    b.set(start + i, partner);
    pattern.set(start + i, k);
  });
}

/** Pairs by row as pairs of records. */
export function inRecordOrder(pairs: ComparedPairs, order: NearOrder | null): ComparedPairs {
  if (order === null) return pairs;
  const { size, starts, b, pattern } = pairs;
  const count = starts.length - 1;
  const ends = new Int32Array(count + 1);
  const recordAt = (row: number): number => order.record[row] ?? 0;
  const eachPair = (use: (x: number, y: number, i: number) => void): void => {
    for (let row = 0; row < count; row++) {
      const own = recordAt(row);
      for (let i = starts[row] ?? 0, end = starts[row + 1] ?? 0; i < end; i++) {
        const other = recordAt(b[i] ?? 0);
        use(Math.min(own, other), Math.max(own, other), i);
      }
    }
  };
  eachPair((x) => (ends[x + 1] = (ends[x + 1] ?? 0) + 1));
  for (let r = 0; r < count; r++) ends[r + 1] = (ends[r + 1] ?? 0) + (ends[r] ?? 0);
  const next = ends.slice();
  // Partner and place of the pair in one number, so that one sort puts both in order.
  const partners = new Float64Array(size);
  eachPair((x, y, i) => {
    const at = next[x] ?? 0;
    partners[at] = y * size + i;
    next[x] = at + 1;
  });
  for (let r = 0; r < count; r++) {
    if ((ends[r + 1] ?? 0) - (ends[r] ?? 0) > 1) partners.subarray(ends[r], ends[r + 1]).sort();
  }
  const sorted = { b: new Int32Array(size), pattern: new Int32Array(size) };
  for (let at = 0; at < size; at++) {
    const key = partners[at] ?? 0;
    const partner = Math.floor(key / size);
    sorted.b[at] = partner;
    sorted.pattern[at] = pattern[key - partner * size] ?? 0;
  }
  return { size, starts: ends, ...sorted };
}
