// The pattern found in integers is the pattern that the comparison of every field writes, whatever the records hold.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseUnit } from '../../case/schema.ts';
import type { NamePart } from '../../records/name.ts';
import type { PersonRecord } from '../../records/record.ts';
import { createCompare } from './compare.ts';
import { createPatternOf } from './compare-patterns.ts';
import { compareRows } from './compare-rows.ts';
import { encodeRecords } from '../encode/encode.ts';
import { inventRecord } from '../invented-records.test-support.ts';
import { nameFacts } from './name-facts.ts';
import { createPattern } from './pattern.ts';
import { columns, createPatternTable } from './patterns.ts';

const part = (key: string): NamePart => ({ raw: key, key, initial: key.length === 1 });
const partOf = (keys: readonly string[]) => fc.constantFrom(...keys).map(part);

// Names that are the same, near, cut off, forms of one another, on the wrong side, or known given names.
const surnames = partOf([
  'ivanov',
  'ivanova',
  'ivanof',
  'petrov',
  'petrovskii',
  'ivan',
  'sergei',
  'kim',
  'lukin',
]);
const given = partOf([
  'ivan',
  'ivn',
  'sergei',
  'serezha',
  'sergeii',
  'mariia',
  'marina',
  'al',
  'aleksandr',
  'i',
  's',
  'kim',
]);
const patronymic = partOf(['petrovich', 'petrovna', 'petrovch', 'ivanovich', 'p', 'i']);
const few = <T>(one: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(one) },
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(one, { maxLength: 3 }) },
  );
const rarely = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 2, nil: null });
const coded = (...keys: string[]) => rarely(fc.constantFrom(...keys).map((key) => ({ key, raw: key })));
const date = fc.option(
  fc.tuple(fc.nat(1500), fc.constantFrom(0, 0, 0, 30, 365)).map(([from, days]) => ({
    from,
    to: from + days,
    precision: days === 0 ? ('day' as const) : ('interval' as const),
  })),
);
const sex = fc.constantFrom(null, 'female' as const, 'male' as const);

const record: fc.Arbitrary<Omit<PersonRecord, 'key' | 'list' | 'row'>> = fc.record({
  byte: fc.constant(null),
  name: fc.record(
    {
      raw: fc.constant(''),
      surnames: few(surnames),
      given: few(given),
      patronymic: fc.option(patronymic),
      nicknames: fc.oneof(
        { weight: 6, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(given, { maxLength: 1 }) },
      ),
      title: rarely(fc.constant('mrs')),
      sex,
      spouseGiven: fc.array(given, { maxLength: 1 }),
    },
    { requiredKeys: ['raw', 'surnames', 'given', 'patronymic', 'nicknames', 'title', 'sex'] },
  ),
  sex,
  birth: date,
  rank: coded('private', 'major'),
  category: coded('contract', 'mobilised'),
  unit: fc.option(fc.constantFrom('division', 'regiment', 'battalion', 'other')),
  unitRaw: fc.constant(null),
  place: coded('tver', 'tveri', 'orel'),
  event: rarely(date),
  outcome: fc.constant(null),
  identifier: rarely(fc.constantFrom('a-10001', 'a-10002', 'b-77')),
});

const units: readonly CaseUnit[] = [
  { id: 'division', name: 'Division', aliases: [], echelon: 'division', strength: [] },
  { id: 'regiment', name: 'Regiment', aliases: [], echelon: 'regiment', strength: [], parent: 'division' },
  { id: 'battalion', name: 'Battalion', aliases: [], echelon: 'battalion', strength: [], parent: 'regiment' },
];

test('integers say what the comparison of every field says', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 2, maxLength: 14 }), (sketches) => {
      const records = sketches.map((sketch, i) => ({ ...inventRecord('a', i + 1, {}), ...sketch }));
      const encoded = encodeRecords(records, new Set(), units);
      const rows = compareRows(encoded);
      const table = createPatternTable();
      const patternOf = createPatternOf(encoded, rows, nameFacts(encoded), table);
      const compare = createCompare(encoded);
      const pattern = createPattern();
      for (let a = 0; a < records.length; a++) {
        for (let b = a + 1; b < records.length; b++) {
          const k = patternOf(a, b);
          compare(a, b, pattern);
          expect(Array.from({ length: columns }, (_, c) => table.levels(k, c))).toEqual(
            Array.from(pattern.levels),
          );
          expect(table.add(pattern)).toBe(k);
        }
      }
    }),
    { numRuns: 100 },
  );
});
