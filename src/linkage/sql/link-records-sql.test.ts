import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quiet } from '../../effect/effects.ts';
import { chdbIsInstalled, startChdb, type Chdb } from '../../../bench/engines/chdb.ts';
import { openDatabase, type Database } from '../../engine/database.ts';
import type { SqlEngine } from '../../engine/sql-engine.ts';
import { createClickHouseEngine } from '../../engine/sql-engine-clickhouse.ts';
import { createDuckDbEngine } from '../../engine/sql-engine-duckdb.ts';
import type { PersonRecord } from '../../records/record.ts';
import { inventLists } from '../invented-records.test-support.ts';
import { linkRecords, type LinkOptions } from '../link-records.ts';
import { linkRecordsSql } from './link-records-sql.ts';

const lists = [
  { id: 'a', share: 0.7, slips: 0.05, unique: true },
  { id: 'b', share: 0.5, slips: 0.08, unique: true },
  { id: 'c', share: 0.4, slips: 0.1, unique: false },
] as const;
const units: LinkOptions['units'] = ['u0', 'u1', 'u7'].map((id) => ({
  id,
  name: id,
  aliases: [],
  echelon: 'other',
  strength: [],
  ...(id === 'u7' ? {} : { parent: 'u7' }),
}));
const options: LinkOptions = { lists, threshold: 0.9, seed: 1, units: [], decisions: [] };

let database: Database;
beforeAll(async () => {
  database = await openDatabase(':memory:');
});
afterAll(() => database.close());

/** Records as invented, some with further names, a married woman, a date to the year, or a field that few carry. */
function enrich(records: readonly PersonRecord[]): readonly PersonRecord[] {
  return records.map((record, i) => {
    const { name } = record;
    const further = records[(i * 7 + 3) % records.length]?.name ?? name;
    return {
      ...record,
      name: {
        ...name,
        surnames: i % 5 === 0 ? [...name.surnames, ...further.surnames] : name.surnames,
        given: i % 6 === 0 ? [...name.given, ...further.given] : name.given,
        nicknames: i % 7 === 0 ? further.given : name.nicknames,
        title: i % 11 === 0 ? 'mrs' : null,
        ...(i % 13 === 0 ? { spouseGiven: further.given } : {}),
      },
      sex: i % 3 === 0 ? 'female' : i % 3 === 1 ? 'male' : null,
      birth:
        record.birth === null || i % 4 > 0
          ? record.birth
          : { from: record.birth.from - 200, to: record.birth.to + 160, precision: 'year' },
      rank: i % 2 === 0 ? { key: `r${i % 5}`, raw: '' } : null,
      event: i % 3 === 0 ? { from: 19_000 + (i % 40), to: 19_000 + (i % 40), precision: 'day' } : null,
      place: i % 2 === 0 ? { key: further.surnames[0]?.key ?? '', raw: '' } : null,
      identifier: i % 9 === 0 ? `n${(i % 4) + 1000}` : null,
    };
  });
}

/** The same records and decisions with SQL and in typed arrays. */
async function expectSame(
  engine: SqlEngine,
  given: {
    readonly seed: number;
    readonly people: number;
    readonly rich: boolean;
    readonly decided: readonly number[];
    readonly by: 'values' | 'pairs' | undefined;
    readonly pairsAtOnce: number;
  },
): Promise<void> {
  const invented = inventLists(given.seed, given.people, lists).records;
  const records = given.rich ? enrich(invented) : invented;
  const decisions = given.decided.flatMap((place, i) => {
    const [a, b] = [records[place % records.length], records[(place >> 8) % records.length]];
    if (a === undefined || b === undefined) return [];
    return [{ kind: i % 2 === 0 ? ('same' as const) : ('different' as const), a: a.key, b: b.key }];
  });
  const own = { ...options, decisions, units: given.rich ? units : [] };
  const { by, pairsAtOnce } = given;
  const sql = { name: 'test', pairsAtOnce, ...(by === undefined ? {} : { by }) };
  expect(await linkRecordsSql(records.toReversed(), own, engine, quiet, sql)).toEqual(
    await linkRecords(records.toReversed(), own, quiet),
  );
}

const arbitrary = fc.record({
  seed: fc.nat(1000),
  people: fc.integer({ min: 0, max: 90 }),
  rich: fc.boolean(),
  decided: fc.array(fc.nat(65_535), { maxLength: 4 }),
  by: fc.constantFrom('values' as const, 'pairs' as const, undefined),
  pairsAtOnce: fc.constantFrom(300, 1_000_000),
});

const twoDecisionsOfOneRow = {
  seed: 6,
  people: 4,
  rich: true,
  decided: [12_855, 0, 3767],
  by: 'values' as const,
  pairsAtOnce: 300 as const,
};

test('on DuckDB the linkage is that of the typed arrays, to the last bit', async () => {
  const engine = createDuckDbEngine(database);
  await fc.assert(
    fc.asyncProperty(arbitrary, (given) => expectSame(engine, given)),
    { numRuns: 8, examples: [[twoDecisionsOfOneRow]] },
  );
  const left = await database.query('SELECT table_name FROM information_schema.tables');
  expect(left.rows).toBe(0);
});

test.skipIf(!chdbIsInstalled)('on ClickHouse as well (needs bench/engines/.venv)', async () => {
  const chdb: Chdb = startChdb();
  try {
    const engine = createClickHouseEngine(chdb.send);
    for (const by of ['values', 'pairs'] as const) {
      await expectSame(engine, { seed: 5, people: 90, rich: true, decided: [515, 77], by, pairsAtOnce: 900 });
    }
  } finally {
    chdb.close();
  }
});

/** Few records with many pairs: all were born on one of two days. */
function manyPairs(): readonly PersonRecord[] {
  const { records } = inventLists(8, 1100, [{ id: 'c', share: 1, slips: 0.1 }]);
  return records.map((record, i) => {
    const day = 5000 + (i % 2);
    return { ...record, birth: { from: day, to: day, precision: 'day' } };
  });
}

test('with little memory DuckDB goes to disk and finishes', async () => {
  const spill = mkdtempSync(path.join(tmpdir(), 'muster-spill-'));
  const small = await openDatabase(':memory:', { memory: '8MB', spill, threads: 1 });
  const engine = createDuckDbEngine(small, 8e6);
  let files = 0;
  const look = <T>(result: T): T => {
    files = Math.max(files, readdirSync(spill).length);
    return result;
  };
  const watched: SqlEngine = {
    ...engine,
    read: async (sql, each) => look(await engine.read(sql, (columns, rows) => each(columns, look(rows)))),
    append: async (table, columns) => look(await engine.append(table, columns)),
  };
  try {
    const records = manyPairs();
    const sql = await linkRecordsSql(records, options, watched, quiet, { name: 'test', by: 'pairs' });
    expect(files).toBeGreaterThan(0);
    expect(sql).toEqual(await linkRecords(records, options, quiet));
  } finally {
    small.close();
    rmSync(spill, { recursive: true });
  }
});

test('with no room to go to disk it stops with one clear error and leaves no table', async () => {
  const small = await openDatabase(':memory:', { memory: '10MB', spill: '', threads: 1 });
  try {
    const records = manyPairs();
    const linked = linkRecordsSql(records, options, createDuckDbEngine(small), quiet, {
      name: 'test',
      by: 'pairs',
      pairsAtOnce: 40_000,
    });
    await expect(linked).rejects.toThrow('[engine.memory]');
    expect((await small.query('SELECT 1 AS n FROM information_schema.tables')).rows).toBe(0);
  } finally {
    small.close();
  }
});
