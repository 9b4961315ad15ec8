// Blocking against the rules written down as strings, block by block and pair by pair.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { expectBoth } from '../../../test/both-languages.ts';
import { quiet } from '../../effect/effects.ts';
import type { PersonRecord } from '../../records/record.ts';
import { civilDay } from '../../text/calendar.ts';
import { blockRecords } from './blocking.ts';
import { eachLetter } from '../compare/initial-letters.ts';
import { encodeRecords, span, type EncodedRecords } from '../encode/encode.ts';
import { inventLists, inventRecord } from '../invented-records.test-support.ts';
import { skeleton } from '../compare/similarity.ts';

const units = ['d', 'r1', 'r2', 'b1'].map((id, i) => ({
  id,
  name: id,
  aliases: [],
  echelon: 'other' as const,
  strength: [],
  ...(i === 0 ? {} : { parent: i === 3 ? 'r1' : 'd' }),
}));

type Text = string | number;

function present(code: number | undefined, missing = -1): Text[] {
  return code === undefined || code === missing ? [] : [code];
}

/** A key and what it is with one letter left out; nothing where it is shorter than five letters. */
function shortened(key: string): string[] {
  if (key.length < 5) return [];
  return [key, ...Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1))];
}

function keysOf(e: EncodedRecords, r: number): readonly (readonly [string, readonly string[], number])[] {
  const product = (...parts: readonly (readonly Text[])[]): string[] =>
    parts.reduce<string[]>((keys, part) => keys.flatMap((k) => part.map((v) => `${k}|${v}`)), ['']);
  const surnames = [...new Set(span(e.surnames, r))];
  const texts = surnames.map((code) => e.keys[code] ?? '');
  const heads = [
    ...new Set([...span(e.given, r), ...span(e.nicknames, r)].map((code) => e.canonical[code] ?? -1)),
  ];
  const letters = new Set<Text>();
  for (const set of span(e.initials, r)) eachLetter(set, (code) => letters.add(String.fromCharCode(code)));
  for (const code of [...heads, ...span(e.spouse, r)]) letters.add(e.keys[code]?.[0] ?? '');
  const initials = [...letters];
  const short = texts.flatMap(shortened);
  const [from, to] = [e.birthFrom[r] ?? 0, e.birthTo[r] ?? -1];
  const [first, last] = [civilDay(from).year, civilDay(to).year];
  const years = to < from || last > first + 1 ? [] : [...new Set([first, last])];
  const line: number[] = [];
  for (let unit = e.unit[r] ?? -1; unit !== -1; unit = e.unitParent[unit] ?? -1) line.push(unit);
  if (line.length > 1) line.pop();
  const patronymic = present(e.patronymic[r]);
  const skeletons = [...new Set(texts.map(skeleton))];
  const firstConsonants = [...new Set(skeletons.map((text) => text.slice(0, 3)))];
  const place = present(e.place[r]);
  const shortIdentifiers = shortened(e.identifierKeys[e.identifier[r] ?? -1] ?? '').filter(
    (key) => e.identifierKeys.filter((other) => shortened(other).includes(key)).length > 1,
  );
  const given = [...span(e.given, r)];
  return [
    ['identifier', product(present(e.identifier[r])), Infinity],
    ['surname and given initial', product(surnames, initials), Infinity],
    ['surname with one letter left out and given initial', product(short, initials), Infinity],
    ['rare surname', product(surnames), 30],
    ['given name, patronymic and year of birth', product(heads, patronymic, years), Infinity],
    ['day of birth', product(present(e.birthDay[r], 0)), Infinity],
    ['patronymic, year of birth and given initial', product(patronymic, years, initials), Infinity],
    ['surname consonants and year of birth', product(skeletons, years), Infinity],
    ['first surname consonants and given name', product(firstConsonants, heads), Infinity],
    ['rare given name and year of birth', product(heads, years), 30],
    [
      'surname and given name in either order',
      surnames.flatMap((s) => given.map((g) => [s, g].toSorted((x, y) => x - y).join('|'))),
      Infinity,
    ],
    ['place and given name', product(place, heads), Infinity],
    ['place and first surname consonants', product(place, firstConsonants), Infinity],
    ['place and year of birth', product(place, years), Infinity],
    ['identifier with one character left out', shortIdentifiers, Infinity],
    ['given name, patronymic and unit', product(heads, patronymic, line), Infinity],
    [
      'day of the event and unit',
      product(e.eventFrom[r] === e.eventTo[r] ? present(e.eventFrom[r]) : [], line),
      Infinity,
    ],
  ];
}

interface Blocked {
  readonly pairs: readonly string[];
  readonly reported: readonly string[];
}

function naive(e: EncodedRecords, largest: number): Blocked {
  const blocks = new Map<string, Map<string, { readonly members: Set<number>; readonly atMost: number }>>();
  for (let r = 0; r < e.count; r++) {
    for (const [rule, keys, atMost] of keysOf(e, r)) {
      const own = blocks.get(rule) ?? new Map<string, { members: Set<number>; atMost: number }>();
      blocks.set(rule, own);
      for (const key of keys) {
        const block = own.get(key) ?? { members: new Set<number>(), atMost };
        own.set(key, block);
        block.members.add(r);
      }
    }
  }
  const pairs = new Set<string>();
  const reported: string[] = [];
  for (const [rule, own] of blocks) {
    const within = [...own.values()].filter(({ members, atMost }) => members.size <= atMost);
    const large = within.filter(({ members }) => members.size > largest).map(({ members }) => members.size);
    if (large.length > 0) {
      reported.push(
        `${large.length} blocks of the rule "${rule}" hold more than ${largest} records (the largest ${Math.max(...large)}) and were not joined: up to ${large.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)} pairs lost to it`,
      );
    }
    for (const { members } of within) {
      if (members.size > largest) continue;
      const all = [...members];
      for (const a of all) for (const b of all) if (a < b && e.side[a] !== e.side[b]) pairs.add(`${a} ${b}`);
    }
  }
  return { pairs: [...pairs].toSorted(), reported };
}

function blocked(e: EncodedRecords, largest: number): Blocked {
  const reported: string[] = [];
  const report = (found: Diagnostic): void => {
    expectBoth(found);
    reported.push(found.reason.en);
  };
  const candidates = blockRecords(e, { ...quiet, report }, largest);
  const out = new Int32Array(e.count);
  const pairs: string[] = [];
  for (let a = 0; a < e.count; a++) {
    const own = Array.from(out.subarray(0, candidates.partners(a, out))).toSorted((x, y) => x - y);
    expect(own).toEqual(own.toSorted((x, y) => x - y));
    pairs.push(...own.map((b) => `${a} ${b}`));
  }
  return { pairs: pairs.toSorted(), reported };
}

const word = fc.stringMatching(/^[ab][aou][nt]{1,2}[ao]{0,2}v?$/);
const names = (from: number, to: number) => fc.array(word, { minLength: from, maxLength: to });
const day = fc.integer({ min: 7000, max: 7700 });
const sketch = fc.record(
  {
    surnames: names(0, 2),
    given: fc.array(fc.oneof(word, fc.constantFrom('a', 'b')), { maxLength: 2 }),
    patronymic: word,
    nicknames: names(0, 1),
    birth: fc.oneof(
      day,
      fc.tuple(day, fc.integer({ min: 0, max: 900 })).map(([d, n]) => [d, d + n] as const),
    ),
    unit: fc.constantFrom('d', 'r1', 'r2', 'b1'),
  },
  { requiredKeys: [] },
);
const extras = fc.record({
  list: fc.constantFrom('a', 'b', 'c'),
  identifier: fc.constantFrom(null, 'x', 'y', 'aabbc', 'aabbcd', 'abbcd', 'abbcc'),
  place: fc.constantFrom(null, 'tver', 'kazan'),
  event: fc.option(fc.integer({ min: 1, max: 3 })),
  spouse: names(0, 1),
});

test('the rules in integer codes propose the pairs of the rules in words, and report the same large blocks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(sketch, extras), { maxLength: 40 }),
      fc.integer({ min: 2, max: 40 }),
      (sketches, largest) => {
        const records = sketches.map(([own, { list, identifier, place, event, spouse }], i): PersonRecord => {
          const record = inventRecord(list, i + 1, own);
          const spouseGiven = spouse.map((key) => ({ raw: key, key, initial: false }));
          return {
            ...record,
            identifier,
            place: place === null ? null : { key: place, raw: place },
            event: event === null ? null : { from: event, to: event, precision: 'day' },
            name: { ...record.name, spouseGiven },
          };
        });
        const encoded = encodeRecords(records, new Set(['a', 'b']), units);
        expect(blocked(encoded, largest)).toEqual(naive(encoded, largest));
      },
    ),
    { numRuns: 150 },
  );
});

test('so they do on lists as they come', () => {
  const { records } = inventLists(4, 250, [
    { id: 'a', share: 0.7, slips: 0.1 },
    { id: 'b', share: 0.6, slips: 0.1 },
  ]);
  const encoded = encodeRecords(records, new Set(['a']), []);
  expect(blocked(encoded, 40)).toEqual(naive(encoded, 40));
});
