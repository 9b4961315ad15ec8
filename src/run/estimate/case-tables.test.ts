import { expect, test } from 'vitest';
import { readCase } from '../../case/read-case.ts';
import { observedTotal, type CaptureTable } from '../../estimate/capture-table.ts';
import { sketchRecord, type RecordSketch } from '../../estimate/persons.test-support.ts';
import { readCaseDate } from '../../text/date.ts';
import { caseTables } from './case-tables.ts';
import type { LinkedLists } from '../linkage/link-lists.ts';

const head = `muster: 1
title: A case
question: { event: left, population: soldiers, from: 2022, to: 2024 }
units:
  - { id: div, name: Division }
  - { id: reg, name: Regiment, parent: div }
  - { id: bat, name: Battalion, parent: reg }
  - { id: eng, name: Engineers, parent: div }
lists:
  one: { title: One, file: a.csv, role: capture, columns: { N: name } }
  two: { title: Two, file: b.csv, role: capture, columns: { N: name } }
  court:
    title: Court
    file: c.csv
    role: capture
    omits: [{ unit: eng, reason: another court }]
    columns: { N: name }
`;
const strata = `estimate:
  strata:
    - { title: regiment, units: [reg] }
    - { title: engineers, units: [eng] }
`;

/** Linked by `who`, without draws. */
function linkedOf(sketches: readonly RecordSketch[]): LinkedLists {
  const records = sketches.map((sketch, i) => sketchRecord(sketch, i + 1));
  const names = [...new Set(sketches.map(({ who }) => who))];
  const persons = names.map((name) => records[sketches.findIndex(({ who }) => who === name)]?.key ?? '');
  const personOf = Int32Array.from(sketches, ({ who }) => names.indexOf(who));
  return { hash: '', records, linkage: { persons, personOf } } as unknown as LinkedLists;
}

function counts(table: CaptureTable | undefined): Record<string, number> {
  return Object.fromEntries(
    [...(table?.patterns ?? [])].map((pattern, i) => [pattern, table?.counts[i] ?? 0]),
  );
}

const sketches: readonly RecordSketch[] = [
  { who: 'a', list: 'one', unit: 'bat' },
  { who: 'a', list: 'court' },
  { who: 'b', list: 'two', unit: 'eng' },
  { who: 'b', list: 'one' },
  // On a list that does not cover engineers.
  { who: 'c', list: 'court', unit: 'eng' },
  { who: 'c', list: 'two' },
  // Whose unit nobody states, but a court that has no engineers knows them.
  { who: 'd', list: 'court' },
  { who: 'e', list: 'one', unit: 'div', outcome: 'dead' },
  { who: 'f', list: 'one', unit: 'div' },
];

test('people stand in their stratum, and a list that omits it has no cells there', () => {
  const tables = caseTables(readCase(head + strata), linkedOf(sketches));
  expect(tables?.strata.map(({ title }) => title)).toEqual(['regiment', 'engineers', 'all others']);
  const [regiment, engineers, others] = tables?.strata.map(({ lists }) => lists.agreed) ?? [];
  expect(counts(regiment)).toEqual({ 4: 1, 5: 1 });
  expect(counts(engineers)).toEqual({ 2: 1, 3: 1 });
  expect([...(engineers?.impossible ?? [])]).toEqual([4, 5, 6, 7]);
  expect(counts(others)).toEqual({ 1: 2 });
  expect(counts(tables?.whole.agreed)).toEqual({ 1: 2, 2: 1, 3: 1, 4: 1, 5: 1 });
  const said = tables?.cautions.map(({ en }) => en).join(' ') ?? '';
  expect(said).toContain('declared not to cover their part');
  // The engineers are a part of their own: no other part lacks any of them.
  expect(said).not.toContain('does not cover all of');
});

test('without strata a list that omits somebody is named; with two parts it need not be', () => {
  const tables = caseTables(readCase(head), linkedOf(sketches));
  expect(tables?.strata).toEqual([]);
  expect(observedTotal(tables!.whole.agreed)).toBe(6);
  expect(tables?.cautions.map(({ en }) => en)).toEqual([
    '“Court” cannot hold everybody, and the total takes it as if it could: divide the people into parts that it covers and parts that it does not (strata).',
  ]);
});

test('whom an outcome excludes is not counted, whichever list says so; an outcome that nobody has is named', () => {
  const over = 'estimate: { over-coverage: { outcomes: [dead, missing] } }\n';
  const tables = caseTables(readCase(head + over), linkedOf(sketches));
  expect(observedTotal(tables!.whole.agreed)).toBe(5);
  expect(tables?.cautions.map(({ en }) => en).join(' ')).toContain('“missing”');
});

test('a list that omits a part of a part is named', () => {
  const one = 'estimate: { strata: [{ title: division, units: [div] }] }\n';
  const said = caseTables(readCase(head + one), linkedOf(sketches))?.cautions.map(({ en }) => en) ?? [];
  expect(said[0]).toBe('“Court” does not cover all of “division”, and is taken as if it did.');
});

function day(date: string) {
  return [readCaseDate(date).from, readCaseDate(date).to] as const;
}

test('periods divide by the date of the event', () => {
  const parts = 'estimate: { strata: [{ title: early, to: 2022-12 }, { title: late, from: 2023-01 }] }\n';
  const tables = caseTables(
    readCase(head + parts),
    linkedOf([
      { who: 'a', list: 'one', event: day('2022-05') },
      { who: 'b', list: 'one', event: day('2022-08') },
      { who: 'c', list: 'one', event: day('2023-08') },
      { who: 'd', list: 'one' },
      { who: 'e', list: 'one', event: [readCaseDate('2022-12').from, readCaseDate('2023-01').to] },
      { who: 'f', list: 'one' },
    ]),
  );
  expect(tables?.strata.map(({ lists }) => observedTotal(lists.agreed))).toEqual([4, 2]);
  expect(tables?.cautions.map(({ en }) => en).join(' ')).toContain('dealt out');
});
