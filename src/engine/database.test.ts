import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';

test('appends columns and reads them back', async () => {
  const db = await openDatabase(':memory:');
  const n = 5000;
  await db.append('t', [
    { name: 'i', type: 'integer', values: Int32Array.from({ length: n }, (_, i) => i) },
    {
      name: 's',
      type: 'text',
      values: Array.from({ length: n }, (_, i) => (i % 2 === 0 ? `имя ${i}` : null)),
    },
    { name: 'x', type: 'double', values: Float64Array.from({ length: n }, (_, i) => i / 2) },
  ]);
  const back = await db.query('SELECT i, s, x FROM t ORDER BY i DESC LIMIT 2');
  expect(back.column('i')).toEqual([4999, 4998]);
  expect(back.column('s')).toEqual([null, 'имя 4998']);
  expect(back.column('x')).toEqual([2499.5, 2499]);
  db.close();
});

test('text out of a fixed set comes back as text', async () => {
  const db = await openDatabase(':memory:');
  const oneOf = ['day', "month's", 'год'];
  const values = ['год', null, "month's", 'day'];
  await db.append('t', [{ name: 'p', type: 'text', values, oneOf }]);
  await db.append('t', [{ name: 'p', type: 'text', values, oneOf }]);
  expect((await db.query('SELECT p FROM t')).column('p')).toEqual([...values, ...values]);
  db.close();
});

test.each([
  "SELECT * FROM read_csv('people.csv')",
  "COPY (SELECT 1) TO 'out.csv'",
  'INSTALL httpfs',
  'LOAD httpfs',
  "ATTACH 'other.duckdb'",
  'SET enable_external_access=true',
])('refuses to reach outside: %s', async (sql) => {
  const db = await openDatabase(':memory:');
  await expect(db.run(sql)).rejects.toThrow();
  db.close();
});
