// Declared rules against what they say, pair by pair.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockingParts, type BlockingPart } from '../../case/blocking-part.ts';
import { quiet } from '../../effect/effects.ts';
import type { PersonRecord } from '../../records/record.ts';
import { civilDay } from '../../text/calendar.ts';
import { blockSizes } from './block-sizes.ts';
import { blockRecords } from './blocking.ts';
import { blockingRules } from './blocking-rules.ts';
import {
  declaredRule,
  declaredRules,
  ruleLabel,
  ruleSpecs,
  ruleYaml,
  type RuleSpec,
} from './declared-rules.ts';
import { encodeRecords } from '../encode/encode.ts';
import { inventRecord } from '../invented-records.test-support.ts';
import { skeleton } from '../compare/similarity.ts';

const units = [
  { id: 'd', name: 'd' },
  { id: 'r1', name: 'r1', parent: 'd' },
  { id: 'r2', name: 'r2', parent: 'd' },
].map((unit) => ({ ...unit, aliases: [], echelon: 'other' as const, strength: [] }));

/** The values of a part, read off the record itself. */
function valuesOf(record: PersonRecord, part: BlockingPart): readonly string[] {
  const { name, birth, event } = record;
  const surnames = name.surnames.map(({ key }) => key);
  const given = name.given.filter(({ initial }) => !initial).map(({ key }) => key);
  const years = birth === null ? [] : [civilDay(birth.from).year, civilDay(birth.to).year];
  const values: Readonly<Record<BlockingPart, () => readonly string[]>> = {
    surname: () => surnames,
    'surname-one-letter-less': () =>
      surnames.flatMap((key) => [
        `whole ${key}`,
        ...(key.length < 5 ? [] : [key, ...Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1))]),
      ]),
    'surname-consonants': () => surnames.map(skeleton),
    'surname-first-consonants': () => surnames.map((key) => skeleton(key).slice(0, 3)),
    'names-in-either-order': () => surnames.flatMap((s) => given.map((g) => [s, g].toSorted().join(' '))),
    given: () => given,
    'given-initial': () => name.given.map(({ key }) => key.slice(0, 1)),
    patronymic: () => (name.patronymic === null ? [] : [name.patronymic.key]),
    'birth-year': () => ((years[1] ?? 0) - (years[0] ?? 0) > 1 ? [] : years.map(String)),
    'birth-day': () => (birth?.precision === 'day' ? [String(birth.from)] : []),
    place: () => (record.place === null ? [] : [record.place.key]),
    // The topmost unit, of which nobody here is, would not count.
    unit: () => (record.unit === null ? [] : [record.unit]),
    'event-day': () => (event === null || event.from !== event.to ? [] : [String(event.from)]),
    identifier: () => (record.identifier === null ? [] : [record.identifier]),
  };
  return values[part]();
}

function keysOf(record: PersonRecord, parts: readonly BlockingPart[]): ReadonlySet<string> {
  const keys = parts.reduce<string[]>(
    (all, part) => all.flatMap((key) => valuesOf(record, part).map((value) => `${key}|${value}`)),
    [''],
  );
  return new Set(keys);
}

/** All pairs held against all rules; `unique` lists pair with others only. */
function bruteForce(
  records: readonly PersonRecord[],
  specs: readonly RuleSpec[],
  unique: ReadonlySet<string>,
): { readonly pairs: readonly string[]; readonly sizes: readonly number[] } {
  const pairs = new Set<string>();
  const sizes = specs.map(({ parts, atMost }) => {
    const keys = records.map((record) => keysOf(record, parts));
    const carriers = new Map<string, number>();
    for (const own of keys) for (const key of own) carriers.set(key, (carriers.get(key) ?? 0) + 1);
    let size = 0;
    records.forEach((x, i) =>
      records.forEach((y, j) => {
        if (i >= j || (x.list === y.list && unique.has(x.list))) return;
        const shared = [...(keys[i] ?? [])].filter(
          (key) => keys[j]?.has(key) === true && (carriers.get(key) ?? 0) <= (atMost ?? Infinity),
        );
        size += shared.length;
        if (shared.length > 0) pairs.add([x.key, y.key].toSorted().join(' '));
      }),
    );
    return size;
  });
  return { pairs: [...pairs].toSorted(), sizes };
}

const word = fc.stringMatching(/^[bm][aou][nt]{1,2}[aou]{1,2}v?$/);
const day = fc.integer({ min: 7000, max: 7500 });
const person = fc.record({
  list: fc.constantFrom('a', 'b', 'c'),
  surnames: fc.array(word, { maxLength: 2 }),
  given: fc.array(fc.oneof(word, fc.constantFrom('b', 'm')), { maxLength: 2 }),
  patronymic: fc.option(word, { nil: undefined }),
  birth: fc.option(
    fc.oneof(
      day,
      fc.tuple(day, fc.integer({ min: 1, max: 900 })).map(([d, n]) => [d, d + n] as const),
    ),
    { nil: undefined },
  ),
  place: fc.constantFrom(null, 'x', 'y'),
  unit: fc.constantFrom(undefined, 'r1', 'r2'),
  event: fc.option(fc.integer({ min: 1, max: 3 })),
  identifier: fc.constantFrom(null, 'n1', 'n2'),
});
const spec = fc.record({
  parts: fc.uniqueArray(fc.constantFrom(...blockingParts), { minLength: 1, maxLength: 3 }),
  atMost: fc.option(fc.integer({ min: 2, max: 8 })),
});

test('declared rules propose the pairs that share every part of a rule, no other, and are counted beforehand', () => {
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 25 }),
      fc.array(spec, { minLength: 1, maxLength: 3 }),
      (people, specs) => {
        const records = people.map(
          ({ list, place, event, identifier, unit, patronymic, birth, ...own }, i) => ({
            ...inventRecord(list, i + 1, {
              ...own,
              ...(unit === undefined ? {} : { unit }),
              ...(patronymic === undefined ? {} : { patronymic }),
              ...(birth === undefined ? {} : { birth }),
            }),
            place: place === null ? null : { key: place, raw: place },
            event: event === null ? null : { from: event, to: event, precision: 'day' as const },
            identifier,
          }),
        );
        const unique = new Set(['a']);
        const encoded = encodeRecords(records, unique, units);
        const rules = specs.map(declaredRule);
        const out = new Int32Array(encoded.count);
        const candidates = blockRecords(encoded, quiet, 1, rules);
        const key = (r: number): string => records[encoded.inputIndex[r] ?? -1]?.key ?? '';
        const found = Array.from({ length: encoded.count }, (_, a) =>
          Array.from(out.subarray(0, candidates.partners(a, out)), (b) =>
            [key(a), key(b)].toSorted().join(' '),
          ),
        ).flat();
        const wanted = bruteForce(records, specs, unique);
        expect(found.toSorted()).toEqual(wanted.pairs);
        const sizes = blockSizes(encoded, rules);
        // Equal surnames share keys with a letter left out only as far as a third one has them: fewer, never none.
        sizes.forEach(({ pairs }, i) => {
          if (specs[i]?.parts.includes('surname-one-letter-less') === true) {
            expect(pairs).toBeLessThanOrEqual(wanted.sizes[i] ?? 0);
          } else expect(pairs).toBe(wanted.sizes[i]);
        });
      },
    ),
    { numRuns: 300 },
  );
});

test('a rule reads the same as a list and with its limit, and goes back into YAML', () => {
  const specs = ruleSpecs([
    ['surname', 'birth-year'],
    { parts: ['given'] },
    { parts: ['given'], 'at-most': 30 },
  ]);
  expect(specs?.map(ruleYaml)).toEqual([
    '- [surname, birth-year]',
    '- [given]',
    '- { parts: [given], at-most: 30 }',
  ]);
  expect(specs?.map((one) => ruleLabel(one).en)).toEqual([
    'surname + year of birth',
    'given name',
    'given name (shared by at most 30 records)',
  ]);
  expect(declaredRules(undefined)).toBe(blockingRules);
});
