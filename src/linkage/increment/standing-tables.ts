// What a linkage leaves behind for records that come later, as tables of integers: blocking keys, pairs that may be one
// person, and the person of each record. Looking up keys scans their columns; all else that is read grows with what
// is asked for.
import { quoted, type Database } from '../../engine/database.ts';
import { createIntList, type IntList } from '../encode/int-list.ts';
import { inTurn, valuesAt } from '../encode/sorted-order.ts';
import type { Hashes } from './hashes.ts';

/** Pairs of records, the first before the second in canonical order: columns of equal length. */
export interface KeptPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Match weight in bits, and the probability after rivals and decisions; 0 for a pair decided to be two persons. */
  readonly weight: Float64Array;
  readonly probability: Float64Array;
  /** Pairs of one share may be rivals of each other, if by a chain of others; pairs of two are not. */
  readonly share: Int32Array;
}

export interface KeptRecords {
  readonly record: Int32Array;
  /** Its row in its list. */
  readonly row: Int32Array;
  /** The least number among the records of its person. */
  readonly person: Int32Array;
  /** The least number among the records that links at or above the threshold, or decisions, connect with it. */
  readonly component: Int32Array;
}

/** Keys that are asked for: `most` standing records may share one that is to be of use. */
export interface WantedKeys extends Hashes {
  readonly most: Int32Array;
}

export interface KeyHolders {
  /** By wanted key: standing records that have it. */
  readonly sizes: Int32Array;
  /** Holders of the keys of use: place of the key, and record. */
  readonly key: Int32Array;
  readonly record: Int32Array;
}

export interface StandingTables {
  readonly create: () => Promise<void>;
  readonly addKeys: (keys: Hashes, record: Int32Array) => Promise<void>;
  readonly addPairs: (pairs: KeptPairs) => Promise<void>;
  readonly addRecords: (records: KeptRecords) => Promise<void>;
  readonly holders: (keys: WantedKeys) => Promise<KeyHolders>;
  /** Pairs whose records both hold one of the keys: columns of equal length. */
  readonly pairsWithin: (key: Int32Array, record: Int32Array) => Promise<KeptPairs>;
  /** Pairs with one of these records. */
  readonly pairsAt: (record: Int32Array) => Promise<KeptPairs>;
  readonly pairsOf: (share: Int32Array) => Promise<KeptPairs>;
  /** Pairs at or above a probability. */
  readonly pairsFrom: (probability: number) => Promise<KeptPairs>;
  readonly dropShares: (share: Int32Array) => Promise<void>;
  /** Those of the records that stand. */
  readonly records: (record: Int32Array) => Promise<KeptRecords>;
  /** Those of any list that stand in one of these rows. */
  readonly recordsInRows: (row: Int32Array) => Promise<KeptRecords>;
  readonly membersOf: (component: Int32Array) => Promise<KeptRecords>;
  readonly dropRecords: (record: Int32Array) => Promise<void>;
}

const pairColumns = [
  'a',
  'b',
  'weight_low',
  'weight_high',
  'probability_low',
  'probability_high',
  'share',
] as const;
const recordColumns = ['record', 'row', 'person', 'component'] as const;
const keyColumns = ['low', 'high', 'record'] as const;

/** A column of doubles as two of integers, which are written and read several times faster. */
function halves(values: Float64Array): readonly [low: Int32Array, high: Int32Array] {
  const words = new Int32Array(values.slice().buffer);
  const half = (at: number): Int32Array =>
    new Int32Array(values.length).map((_, i) => words[2 * i + at] ?? 0);
  return [half(0), half(1)];
}

function whole(low: Int32Array, high: Int32Array): Float64Array {
  const words = new Int32Array(2 * low.length);
  for (let i = 0; i < low.length; i++) {
    words[2 * i] = low[i] ?? 0;
    words[2 * i + 1] = high[i] ?? 0;
  }
  return new Float64Array(words.buffer);
}

const integersOf = (columns: readonly string[]): ('integer' | 'long')[] => columns.map(() => 'integer');

const declare = (columns: readonly string[]): string =>
  columns.map((column) => `${quoted(column)} INTEGER`).join(', ');

/** `name` sets the tables of one linkage apart from those of another. */
export function standingTables(database: Database, name: string): StandingTables {
  const tables = {
    keys: `standing_keys_${name}`,
    pairs: `standing_pairs_${name}`,
    records: `standing_records_${name}`,
  };

  async function read(sql: string, count: number): Promise<readonly Int32Array[]> {
    const lists: readonly IntList[] = Array.from({ length: count }, () => createIntList());
    await database.readFewIntegers(sql, (columns, rows) => {
      lists.forEach((list, c) => {
        const column = columns[c];
        for (let i = 0; i < rows; i++) list.push(column?.[i] ?? 0);
      });
    });
    return lists.map((list) => list.take());
  }

  /** Makes a table of what is asked for. */
  async function upload(table: string, columns: Readonly<Record<string, Int32Array>>): Promise<void> {
    await database.run(`CREATE OR REPLACE TEMP TABLE ${table} (${declare(Object.keys(columns))})`);
    await database.appendIntegers(table, integersOf(Object.keys(columns)), Object.values(columns));
  }

  async function readPairs(where: string): Promise<KeptPairs> {
    const columns = pairColumns.map((column) => `p.${quoted(column)}`).join(', ');
    const none = new Int32Array(0);
    const [a = none, b = none, wl = none, wh = none, pl = none, ph = none, share = none] = await read(
      `SELECT ${columns} FROM ${quoted(tables.pairs)} p ${where}`,
      pairColumns.length,
    );
    return { a, b, weight: whole(wl, wh), probability: whole(pl, ph), share };
  }

  async function readRecords(where: string): Promise<KeptRecords> {
    const columns = recordColumns.map((column) => `r.${quoted(column)}`).join(', ');
    const none = new Int32Array(0);
    const [record = none, row = none, person = none, component = none] = await read(
      `SELECT ${columns} FROM ${quoted(tables.records)} r ${where} ORDER BY r.record`,
      recordColumns.length,
    );
    return { record, row, person, component };
  }

  return {
    create: async () => {
      const columns = { keys: keyColumns, pairs: pairColumns, records: recordColumns };
      for (const kind of ['keys', 'pairs', 'records'] as const) {
        await database.run(`DROP TABLE IF EXISTS ${quoted(tables[kind])}`);
        await database.run(`CREATE TABLE ${quoted(tables[kind])} (${declare(columns[kind])})`);
      }
    },
    addKeys: ({ low, high }, record) =>
      database.appendIntegers(tables.keys, integersOf(keyColumns), [low, high, record]),
    addPairs: ({ a, b, weight, probability, share }) =>
      database.appendIntegers(tables.pairs, integersOf(pairColumns), [
        a,
        b,
        ...halves(weight),
        ...halves(probability),
        share,
      ]),
    addRecords: ({ record, row, person, component }) =>
      database.appendIntegers(tables.records, integersOf(recordColumns), [record, row, person, component]),
    holders: async ({ low, high, most }) => {
      await upload('wanted_keys', { key: inTurn(low.length), low, high, most });
      await database.run(
        `CREATE OR REPLACE TEMP TABLE key_holders AS SELECT w.key, w.most, k.record FROM ${quoted(tables.keys)} k JOIN wanted_keys w ON k.low = w.low AND k.high = w.high`,
      );
      await database.run(
        'CREATE OR REPLACE TEMP TABLE key_sizes AS SELECT key, most, count(*)::INTEGER AS size FROM key_holders GROUP BY key, most',
      );
      const sizes = new Int32Array(low.length);
      const none = new Int32Array(0);
      const [keys = none, counts = none] = await read('SELECT key, size FROM key_sizes', 2);
      keys.forEach((key, i) => (sizes[key] = counts[i] ?? 0));
      const [key = none, record = none] = await read(
        'SELECT key, record FROM key_holders SEMI JOIN (SELECT key FROM key_sizes WHERE size <= most) USING (key)',
        2,
      );
      return { sizes, key, record };
    },
    pairsWithin: async (key, record) => {
      await upload('wanted_holders', { key, record });
      return readPairs(
        'WHERE EXISTS (SELECT 1 FROM wanted_holders x JOIN wanted_holders y ON x.key = y.key WHERE x.record = p.a AND y.record = p.b)',
      );
    },
    pairsAt: async (record) => {
      await upload('wanted_records', { record });
      return readPairs(
        'WHERE p.a IN (SELECT record FROM wanted_records) OR p.b IN (SELECT record FROM wanted_records)',
      );
    },
    pairsOf: async (share) => {
      await upload('wanted_shares', { share });
      return readPairs('SEMI JOIN wanted_shares USING (share)');
    },
    pairsFrom: async (probability) => {
      // Positive doubles are in the order of their upper halves, but for those that share the one of the bound.
      const [, high] = halves(Float64Array.of(probability));
      const pairs = await readPairs(`WHERE p.probability_high >= ${high[0] ?? 0} ORDER BY p.a, p.b`);
      const kept = inTurn(pairs.a.length).filter((i) => (pairs.probability[i] ?? 0) >= probability);
      return {
        a: kept.map((i) => pairs.a[i] ?? 0),
        b: kept.map((i) => pairs.b[i] ?? 0),
        weight: valuesAt(pairs.weight, kept),
        probability: valuesAt(pairs.probability, kept),
        share: kept.map((i) => pairs.share[i] ?? 0),
      };
    },
    dropShares: async (share) => {
      await upload('wanted_shares', { share });
      await database.run(
        `DELETE FROM ${quoted(tables.pairs)} WHERE share IN (SELECT share FROM wanted_shares)`,
      );
    },
    records: async (record) => {
      await upload('wanted_records', { record });
      return readRecords('SEMI JOIN wanted_records USING (record)');
    },
    recordsInRows: async (row) => {
      await upload('wanted_rows', { row });
      return readRecords('SEMI JOIN wanted_rows USING ("row")');
    },
    membersOf: async (component) => {
      await upload('wanted_components', { component });
      return readRecords('SEMI JOIN wanted_components USING (component)');
    },
    dropRecords: async (record) => {
      await upload('wanted_records', { record });
      await database.run(
        `DELETE FROM ${quoted(tables.records)} WHERE record IN (SELECT record FROM wanted_records)`,
      );
    },
  };
}
