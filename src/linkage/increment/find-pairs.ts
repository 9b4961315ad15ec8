// Records that come to a linkage that stands: the pairs that they make under the blocking rules, and the pairs that
// stand no longer because their block has outgrown its limit.
import type { BlockingRule } from '../blocking/blocking-rules.ts';
import { createIntList } from '../encode/int-list.ts';
import { createPairCodes } from '../encode/pair-codes.ts';
import type { EncodedRecords } from '../encode/encoded-records.ts';
import { createEvidence } from './evidence.ts';
import { freshKeys, noLimit, type FreshKeys } from './fresh-keys.ts';
import type { RecordPair } from './pair-index.ts';
import { placesOf, type RecordBook } from './record-book.ts';
import { blockLimit, createRecordKeys } from './record-keys.ts';
import type { WeighedPairs } from './share-pairs.ts';
import { withStandingRarities, type StandingModel } from './standing-model.ts';
import type { StandingTables } from './standing-tables.ts';

/** The records of these numbers, which come in canonical order, encoded. */
export type LoadRecords = (records: Int32Array) => Promise<EncodedRecords>;

export interface PairSearch {
  readonly book: RecordBook;
  readonly model: StandingModel;
  readonly rules: readonly BlockingRule[];
  readonly tables: StandingTables;
  readonly load: LoadRecords;
  /** The records that come, in canonical order. */
  readonly fresh: Int32Array;
  /** Pairs of standing records that are wanted if the rules propose them. */
  readonly asked: readonly RecordPair[];
}

export interface FoundPairs {
  /** Pairs with a fresh record, and those asked for that the rules propose. */
  readonly pairs: WeighedPairs;
  /** Standing pairs that no rule proposes any longer. */
  readonly lost: readonly RecordPair[];
  /** Blocks that joined standing records and are too large now. */
  readonly outgrown: number;
  /** Keys of the fresh records, for the tables. */
  readonly keys: { readonly low: Int32Array; readonly high: Int32Array; readonly record: Int32Array };
}

/** Pairs x, y of which each is named once. */
function pairSet(): {
  readonly add: (x: number, y: number) => void;
  readonly size: () => number;
  readonly x: (i: number) => number;
  readonly y: (i: number) => number;
} {
  const codes = createPairCodes();
  const second = createIntList();
  return {
    add: (x, y) => {
      if (codes.code(x, y) === second.length) second.push(y);
    },
    size: () => second.length,
    x: codes.first,
    y: second.at,
  };
}

export async function findPairs(search: PairSearch): Promise<FoundPairs> {
  const { book, rules, tables, fresh, load } = search;
  const keysOf = createRecordKeys(await load(fresh));
  const byRule = rules.map(keysOf);
  const keys = freshKeys(byRule, rules, fresh.length);
  const size = keys.low.length;
  const held = await tables.holders({ ...keys, most: Int32Array.from(keys.limit) });
  const isUsed = (key: number): boolean => {
    const all = (held.sizes[key] ?? 0) + (keys.starts[key + 1] ?? 0) - (keys.starts[key] ?? 0);
    return all <= (keys.limit[key] ?? 0);
  };
  const found = pairSet();
  const propose = (x: number, y: number): void => {
    const side = book.sideOf(x);
    if (x === y || (side !== -1 && side === book.sideOf(y))) return;
    if (book.compare(x, y) < 0) found.add(x, y);
    else found.add(y, x);
  };
  const outgrown = { keys: new Set<number>(), key: createIntList(), record: createIntList() };
  held.key.forEach((key, i) => {
    const record = held.record[i] ?? 0;
    if (isUsed(key)) {
      for (let at = keys.starts[key] ?? 0; at < (keys.starts[key + 1] ?? 0); at++)
        propose(fresh[keys.holders[at] ?? 0] ?? 0, record);
    } else if ((held.sizes[key] ?? 0) > 1) {
      outgrown.keys.add(key);
      outgrown.key.push(key);
      outgrown.record.push(record);
    }
  });
  for (let key = 0; key < size; key++) {
    if (!isUsed(key)) continue;
    const own = keys.holders.subarray(keys.starts[key], keys.starts[key + 1]);
    own.forEach((x, i) => {
      for (const y of own.subarray(i + 1)) propose(fresh[x] ?? 0, fresh[y] ?? 0);
    });
  }
  const doubtful = await tables.pairsWithin(outgrown.key.view(), outgrown.record.view());
  const standing = Array.from(doubtful.a, (a, i) => ({ a, b: doubtful.b[i] ?? 0 }));
  const isProposed = await proposals(search, keys, [...standing, ...search.asked]);
  for (const { a, b } of search.asked.filter((_, i) => isProposed[standing.length + i])) found.add(a, b);
  const count = byRule.reduce((sum, { low }) => sum + low.length, 0);
  const columns = { low: new Int32Array(count), high: new Int32Array(count), record: new Int32Array(count) };
  let filled = 0;
  for (const { starts, low, high } of byRule) {
    columns.low.set(low, filled);
    columns.high.set(high, filled);
    fresh.forEach((record, r) =>
      columns.record.fill(record, filled + (starts[r] ?? 0), filled + (starts[r + 1] ?? 0)),
    );
    filled += low.length;
  }
  return {
    pairs: await weigh(search, found),
    lost: standing.filter((_, i) => isProposed[i] !== true),
    outgrown: outgrown.keys.size,
    keys: columns,
  };
}

/** Whether standing pairs share a key that few enough records hold, the fresh ones among them. */
async function proposals(
  { book, rules, tables, load }: PairSearch,
  fresh: FreshKeys,
  pairs: readonly RecordPair[],
): Promise<readonly boolean[]> {
  if (pairs.length === 0) return [];
  const records = book.inOrder(pairs.flatMap(({ a, b }) => [a, b]));
  const places = placesOf(records, book);
  const keysOf = createRecordKeys(await load(records));
  const [pair, low, high, limit] = [createIntList(), createIntList(), createIntList(), createIntList()];
  for (const rule of rules) {
    const spans = keysOf(rule);
    const most = Math.min(noLimit, blockLimit(rule));
    pairs.forEach(({ a, b }, at) => {
      const [x, y] = [places[a] ?? -1, places[b] ?? -1];
      for (let i = spans.starts[x] ?? 0; i < (spans.starts[x + 1] ?? 0); i++) {
        for (let j = spans.starts[y] ?? 0; j < (spans.starts[y + 1] ?? 0); j++) {
          if (spans.low[i] !== spans.low[j] || spans.high[i] !== spans.high[j]) continue;
          pair.push(at);
          low.push(spans.low[i] ?? 0);
          high.push(spans.high[i] ?? 0);
          limit.push(most);
        }
      }
    });
  }
  const most = new Int32Array(pair.length);
  const { sizes } = await tables.holders({ low: low.view(), high: high.view(), most });
  const proposed = pairs.map(() => false);
  const known = fresh.low.length;
  for (let i = 0; i < pair.length; i++) {
    const key = fresh.codes.code(low.at(i), high.at(i));
    const own = key < known ? (fresh.starts[key + 1] ?? 0) - (fresh.starts[key] ?? 0) : 0;
    if ((sizes[i] ?? 0) + own <= limit.at(i)) proposed[pair.at(i)] = true;
  }
  return proposed;
}

/** Compares the pairs under the model. */
async function weigh(
  { book, load, model }: PairSearch,
  found: ReturnType<typeof pairSet>,
): Promise<WeighedPairs> {
  const size = found.size();
  const [a, b] = [new Int32Array(size), new Int32Array(size)];
  for (let i = 0; i < size; i++) {
    a[i] = found.x(i);
    b[i] = found.y(i);
  }
  const both = new Int32Array(2 * size);
  both.set(a);
  both.set(b, size);
  const records = book.inOrder(both);
  const places = placesOf(records, book);
  const evidence = createEvidence(withStandingRarities(await load(records), model), model);
  return {
    a,
    b,
    weight: Float64Array.from(a, (x, i) => evidence(places[x] ?? -1, places[b[i] ?? -1] ?? -1)),
  };
}
