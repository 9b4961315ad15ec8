// People found by facets and by name, held against a search that looks at everybody one by one.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../../estimate/person.ts';
import { readName, type PersonName } from '../../records/name.ts';
import type { PersonRecord } from '../../records/record.ts';
import { epochDay } from '../../text/calendar.ts';
import { facetIds, peopleIndex, unknownValue, type FacetId } from './people-index.ts';

const period = { from: epochDay(2023, 1, 1), to: epochDay(2023, 12, 31) };
const nobody = readName('Иванов Иван');

function recordOf(
  n: number,
  list: string,
  name: PersonName | null,
  more: Partial<PersonRecord> = {},
): PersonRecord {
  return {
    key: `${list}/${n}`,
    list,
    row: n,
    byte: null,
    name: name ?? nobody!,
    sex: null,
    birth: null,
    rank: null,
    category: null,
    unit: null,
    unitRaw: null,
    place: null,
    event: null,
    outcome: null,
    identifier: null,
    ...more,
  };
}

function personOf(n: number, record: PersonRecord): Person {
  return {
    id: record.key,
    records: [n],
    lists: [record.list],
    unit: record.unit,
    category: record.category?.key ?? null,
    rank: record.rank?.key ?? null,
    outcome: record.outcome?.key ?? null,
    outcomes: record.outcome === null ? [] : [record.outcome.key],
    sex: null,
    event: record.event,
    conflicts: n % 4 === 0 ? ['unit', 'rank'] : [],
  };
}

const coded = (key: string | null) => (key === null ? null : { key, raw: key });
const maybe = (...values: readonly string[]) => fc.constantFrom(null, ...values);

const anyRecord = fc
  .record({
    list: fc.constantFrom('a', 'b'),
    unit: maybe('u1', 'u2'),
    category: maybe('contract'),
    month: maybe('1', '7'),
  })
  .map(({ list, unit, category, month }) => (n: number) => {
    const day = month === null ? null : epochDay(2023, Number(month), 5);
    return recordOf(n, list, null, {
      unit,
      category: coded(category),
      event: day === null ? null : { from: day, to: day, precision: 'day' },
    });
  });

const choice = fc.record({
  list: fc.subarray(['a', 'b']),
  unit: fc.subarray(['u1', 'u2', unknownValue]),
  conflict: fc.subarray(['unit', unknownValue]),
  month: fc.subarray(['2023-01', '2023-07', '2023-09']),
});

test('counts beside a value are what is found when it is chosen', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 30 }), choice, (make, chosen) => {
      const records = make.map((record, n) => record(n));
      const people = records.map((record, n) => personOf(n, record));
      const index = peopleIndex(people, records, period, {});
      const ask = (more: Partial<Record<FacetId, readonly string[]>>) =>
        index.find({ text: '', chosen: { ...chosen, ...more }, offset: 0, limit: 1000 });
      const found = ask({});
      expect(found.page).toHaveLength(found.total);
      for (const id of facetIds) {
        for (const { value, count } of found.facets[id]) {
          expect([id, value, ask({ [id]: [value] }).total]).toEqual([id, value, count]);
        }
      }
      // Two values of one facet find whoever has either.
      expect(ask({ list: ['a', 'b'] }).total).toBe(ask({ list: [] }).total);
      const second = index.find({ text: '', chosen, offset: 3, limit: 4 });
      expect(second.page).toEqual(found.page.slice(3, 7));
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['tsyganko', [0]],
  ['Цыганков', [0]],
  ['Cygankov Yury', [0]],
  ['юра', [0]],
  ['yura tsyg', [0]],
  ['Smirnov', [1]],
  ['смирн и', [1]],
  ['смирнов пётр', []],
  ['', [0, 1]],
  [' .,', [0, 1]],
])('"%s" finds %j', (text, wanted) => {
  const records = [
    recordOf(0, 'a', readName('Цыганков Юрий Петрович')),
    recordOf(1, 'a', readName('Смирнов И. П.')),
  ];
  const index = peopleIndex(
    records.map((record, n) => personOf(n, record)),
    records,
    period,
    {},
  );
  expect(index.find({ text, chosen: {}, offset: 0, limit: 10 }).page).toEqual(wanted);
});

test('a search before the names are ready, on the way, and after finds the same', async () => {
  const records = Array.from({ length: 5000 }, (_, n) =>
    recordOf(n, 'a', readName(n % 7 === 0 ? 'Цыганков Юрий' : 'Смирнов Пётр')),
  );
  const people = records.map((record, n) => personOf(n, record));
  const made = () => peopleIndex(people, records, period, {});
  const total = (index: ReturnType<typeof made>): number =>
    index.find({ text: 'tsygankov', chosen: {}, offset: 0, limit: 1 }).total;
  const early = made();
  expect(total(early)).toBe(715);
  const index = made();
  const stopped = new AbortController();
  const ready = index.prepare(stopped.signal);
  stopped.abort();
  await ready;
  expect(total(index)).toBe(715);
  await early.prepare(new AbortController().signal);
  expect(total(early)).toBe(715);
});
