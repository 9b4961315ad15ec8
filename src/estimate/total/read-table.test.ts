import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { expectBoth } from '../../../test/both-languages.ts';
import { MusterError } from '../../diagnostic/diagnostic.ts';
import { readCaptureTable, readCaptureTables } from './read-table.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'muster-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(text: string) {
  const file = path.join(folder, 'table.csv');
  writeFileSync(file, text);
  return readCaptureTable({ path: file, name: 'table.csv' });
}

async function faultOf(text: string) {
  const fault: unknown = await read(text).then(
    () => null,
    (error: unknown) => error,
  );
  if (fault instanceof MusterError) fault.diagnostics.forEach(expectBoth);
  return fault instanceof MusterError ? fault.diagnostics[0] : null;
}

test('a table comes back as it was written, whatever the place of the count', async () => {
  const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 9999 })), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(cells, fc.integer({ min: 0, max: 3 }), async (rows, place) => {
      const lines = rows.map(([pattern, count]) =>
        [0, 1, 2].map((list) => String((pattern >> list) & 1)).toSpliced(place, 0, String(count)),
      );
      const header = ['a', 'b', 'c'].toSpliced(place, 0, 'count');
      const table = await read([header, ...lines].map((line) => line.join(',')).join('\n'));
      expect(table.lists).toEqual(['a', 'b', 'c']);
      for (let pattern = 1; pattern < 8; pattern++) {
        const sum = rows.reduce((all, [own, count]) => all + (own === pattern ? count : 0), 0);
        expect(table.counts[table.patterns.indexOf(pattern)] ?? 0).toBe(sum);
      }
    }),
    { numRuns: 30 },
  );
});

function place(line: number, column?: number): unknown {
  const cell = column === undefined ? {} : { column };
  return expect.objectContaining({ file: 'table.csv', line, ...cell });
}

test('what is wrong is said with its place', async () => {
  const head = 'a,b,c,count\n';
  expect(await faultOf(`${head}1,0,0,5\n1,2,0,7\n`)).toMatchObject({
    code: 'estimate.table',
    place: place(3, 2),
  });
  expect(await faultOf(`${head}1,0,0,5.5\n`)).toMatchObject({ code: 'estimate.table', place: place(2, 4) });
  expect(await faultOf(`${head}0,0,0,5\n`)).toMatchObject({ code: 'estimate.table', place: place(2) });
  expect(await faultOf('a,b,c\n1,0,0\n')).toMatchObject({ code: 'estimate.table' });
  expect(await faultOf('a,count\n1,4\n')).toMatchObject({ code: 'estimate.table' });
  expect(await faultOf(`${head}1,0,0,5,9\n`)).toMatchObject({ code: 'row.ragged' });
});

test('a column of strata divides the rows; a dash says that a list does not cover one', async () => {
  const file = path.join(folder, 'strata.csv');
  writeFileSync(file, 'a,part,b,c,count\n1,x,0,0,5\n0,x,1,1,4\n1,y,-,1,3\n0,y,-,1,2\n');
  const { whole, strata } = await readCaptureTables({ path: file, name: 'strata.csv' }, 'part');
  expect(whole.lists).toEqual(['a', 'b', 'c']);
  expect(strata.map(({ title }) => title)).toEqual(['x', 'y']);
  expect([...(strata[1]?.table.impossible ?? [])]).toEqual([2, 3, 6, 7]);
  expect([...(strata[1]?.table.counts ?? [])]).toEqual([2, 3]);
  expect([...whole.counts]).toEqual([5, 2, 3, 4]);
});

test.each([
  ['a,part,b,count\n1,x,-,5\n1,x,0,5\n', 'covers one row'],
  ['a,part,b,count\n1,,0,5\n', 'in no stratum'],
  ['a,b,count\n1,0,5\n', 'no column is called part'],
])('strata that contradict themselves are refused: %j', async (text, reason) => {
  const file = path.join(folder, 'wrong.csv');
  writeFileSync(file, text);
  await expect(readCaptureTables({ path: file, name: 'wrong.csv' }, 'part')).rejects.toThrow(reason);
});
