import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chdbIsInstalled, startChdb } from '../../bench/engines/chdb.ts';
import { openDatabase, type Database } from './database.ts';
import { clickhouse } from './dialect-clickhouse.ts';
import { duckdb } from './dialect-duckdb.ts';
import type { IntegerTable } from './dialect.ts';
import { readAll, type SqlEngine } from './sql-engine.ts';
import { createClickHouseEngine, sendOverHttp } from './sql-engine-clickhouse.ts';
import { createDuckDbEngine } from './sql-engine-duckdb.ts';

const table: IntegerTable = {
  name: 'odd "name" `here`',
  columns: [
    { name: 'a', type: 'integer' },
    { name: 'b', type: 'long' },
  ],
  sortedBy: ['a'],
};

let database: Database;
beforeAll(async () => {
  database = await openDatabase(':memory:');
});
afterAll(() => database.close());

const inOrder = (rows: readonly (readonly number[])[]): readonly string[] => rows.map(String).toSorted();

async function expectExact(engine: SqlEngine): Promise<void> {
  const { dialect } = engine;
  const q = dialect.quoted;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.maxSafeInteger()), {
        minLength: 1,
      }),
      async (rows) => {
        await engine.run(dialect.dropTable(table.name));
        await engine.run(dialect.createTable(table));
        await engine.append(table, [rows.map(([a]) => a), rows.map(([, b]) => b)]);
        const back = await readAll(engine, `SELECT ${q('a')}, ${q('b')} FROM ${q(table.name)}`);
        expect(inOrder(back)).toEqual(inOrder(rows));
        expect(await readAll(engine, `SELECT ${dialect.count()} AS n FROM ${q(table.name)}`)).toEqual([
          [rows.length],
        ]);
        const distinct = await readAll(engine, dialect.distinct({ one: q('a') }, `FROM ${q(table.name)}`));
        expect(distinct.length).toBe(new Set(rows.map(([a]) => a)).size);
      },
    ),
    { numRuns: 8 },
  );
  const digits = [70_000, 65_000, 9].map((size) => ({ expression: String(size - 1), size }));
  const packed = await readAll(engine, `SELECT ${dialect.packed(digits)} AS n`);
  expect(packed).toEqual([[70_000 * 65_000 * 9 - 1]]);
  await engine.run(dialect.dropTable(table.name));
}

test('DuckDB keeps integers, and packs and counts them exactly', async () => {
  await expectExact(createDuckDbEngine(database));
});

test.skipIf(!chdbIsInstalled)('ClickHouse does so too (needs bench/engines/.venv)', async () => {
  const chdb = startChdb();
  try {
    await expectExact(createClickHouseEngine(chdb.send));
  } finally {
    chdb.close();
  }
});

test('combinations that no exact integer holds are refused', () => {
  for (const dialect of [duckdb, clickhouse]) {
    const digits = [2 ** 30, 2 ** 24].map((size) => ({ expression: '1', size }));
    expect(() => dialect.packed(digits)).toThrow('too many combinations');
  }
});

test('DuckDB reads integers only', async () => {
  const engine = createDuckDbEngine(database);
  await expect(engine.read("SELECT 'x' AS t", () => {})).rejects.toThrow('no integers');
});

test('ClickHouse over HTTP: one POST for each statement, and its refusal has a code', async () => {
  const sent: string[] = [];
  const engine = createClickHouseEngine(
    sendOverHttp(
      (url, { body }) => {
        sent.push(`${url} ${body}`);
        const ok = !body.includes('nothing');
        return Promise.resolve({
          ok,
          status: ok ? 200 : 404,
          text: () => Promise.resolve(ok ? '[["7"]]' : 'Code: 60.\nmore'),
        });
      },
      'http://127.0.0.1:8123/',
      {},
      new AbortController().signal,
    ),
  );
  expect(await readAll(engine, 'SELECT 7')).toEqual([[7]]);
  await engine.append(table, [
    [1, 2],
    [3, 4],
  ]);
  expect(sent).toEqual([
    'http://127.0.0.1:8123/ SELECT 7\nFORMAT JSONCompactColumns',
    'http://127.0.0.1:8123/ INSERT INTO `odd "name" \\`here\\`` (`a`, `b`) FORMAT TSV\n1\t3\n2\t4\n',
  ]);
  await expect(engine.run('nothing')).rejects.toThrow('ClickHouse answered 404: Code: 60. [engine.refused]');
});
