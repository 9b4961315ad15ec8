// The persons of a case as the local page looks through them: facets with live counts, and a search on fold keys.
import { setImmediate } from 'node:timers/promises';
import type { Person } from '../../estimate/person.ts';
import { common, monthsOf, type Days } from '../../estimate/month.ts';
import type { PersonName } from '../../records/name.ts';
import type { PersonRecord } from '../../records/record.ts';
import { canonicalGiven } from '../../records/variants.ts';
import { foldKey } from '../../text/fold.ts';

export const facetIds = ['list', 'unit', 'category', 'rank', 'month', 'outcome', 'conflict'] as const;

export type FacetId = (typeof facetIds)[number];

/** Stands for persons of whom nothing is known on a facet. */
export const unknownValue = '-';

export interface PeopleQuery {
  /** Words of a name, in any spelling and either alphabet; empty: everybody. */
  readonly text: string;
  /** Chosen values by facet: of one facet any, of several facets all must hold. */
  readonly chosen: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  readonly offset: number;
  readonly limit: number;
}

export interface FacetValue {
  readonly value: string;
  /** Persons that would be found with this value chosen on its facet, all else as it is. */
  readonly count: number;
}

export interface FoundPeople {
  readonly total: number;
  readonly all: number;
  /** Every value that occurs, also those that would now find nobody. */
  readonly facets: Readonly<Record<FacetId, readonly FacetValue[]>>;
  /** Numbers of the persons on this page, in the order of the linkage. */
  readonly page: readonly number[];
}

/** Values of one facet by person: those of person p are `codes[from[p]]` up to `codes[from[p + 1]]`. */
interface FacetColumn {
  readonly values: readonly string[];
  readonly from: Int32Array;
  readonly codes: Int32Array;
}

export interface PeopleIndex {
  readonly find: (query: PeopleQuery) => FoundPeople;
  /** Makes what the first search needs, with a breath for other work now and then, until it is made or the signal. */
  readonly prepare: (signal: AbortSignal) => Promise<void>;
}

/** Persons whose names are read between two breaths. */
const slice = 2000;

/** `order`: for each facet, values in the order in which they are to be shown; others follow by their text. */
export function peopleIndex(
  people: readonly Person[],
  records: readonly PersonRecord[],
  period: Days,
  order: Readonly<Partial<Record<FacetId, readonly string[]>>>,
): PeopleIndex {
  const columns = facetIds.map((id) => {
    return facetColumn(people, (person) => valuesOf(person, id, records, period), order[id] ?? []);
  });
  // A search that comes before all are made makes the others itself.
  const names: string[] = [];
  const nameUntil = (end: number): void => {
    for (let p = names.length; p < Math.min(end, people.length); p++) {
      const person = people[p];
      names.push(person === undefined ? '' : nameKeys(person, records));
    }
  };
  return {
    prepare: async (signal) => {
      while (names.length < people.length && !signal.aborted) {
        nameUntil(names.length + slice);
        await setImmediate();
      }
    },
    find: ({ text, chosen, offset, limit }) => {
      const words = searchWords(text);
      if (words.length > 0) nameUntil(people.length);
      const allowed = columns.map(({ values }, f) => {
        const picked = chosen[facetIds[f] ?? 'list'] ?? [];
        return picked.length === 0 ? null : values.map((value) => picked.includes(value));
      });
      const counts = columns.map(({ values }) => new Int32Array(values.length));
      const page: number[] = [];
      let total = 0;
      for (let p = 0; p < people.length; p++) {
        if (words.length > 0 && !matches(names[p] ?? '', words)) continue;
        let failed = -1;
        let failures = 0;
        for (let f = 0; f < columns.length && failures < 2; f++) {
          const allow = allowed[f];
          if (allow === null || allow === undefined || holds(columns[f], p, allow)) continue;
          failed = f;
          failures++;
        }
        if (failures === 0) {
          if (total >= offset && page.length < limit) page.push(p);
          total++;
          for (let f = 0; f < columns.length; f++) tally(columns[f], p, counts[f]);
        } else if (failures === 1) {
          // Whoever fails one facet alone would be found if another of its values were chosen.
          tally(columns[failed], p, counts[failed]);
        }
      }
      const facets = Object.fromEntries(
        columns.map(({ values }, f) => [
          facetIds[f],
          values.map((value, code) => ({ value, count: counts[f]?.[code] ?? 0 })),
        ]),
      ) as Record<FacetId, readonly FacetValue[]>;
      return { total, all: people.length, facets, page };
    },
  };
}

function holds(column: FacetColumn | undefined, person: number, allow: readonly boolean[]): boolean {
  if (column === undefined) return true;
  const end = column.from[person + 1] ?? 0;
  for (let i = column.from[person] ?? 0; i < end; i++) if (allow[column.codes[i] ?? -1] === true) return true;
  return false;
}

function tally(column: FacetColumn | undefined, person: number, counts: Int32Array | undefined): void {
  if (column === undefined || counts === undefined) return;
  const end = column.from[person + 1] ?? 0;
  for (let i = column.from[person] ?? 0; i < end; i++) {
    const code = column.codes[i] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

function facetColumn(
  people: readonly Person[],
  valuesOfPerson: (person: Person) => readonly string[],
  order: readonly string[],
): FacetColumn {
  const own = people.map((person) => {
    const values = valuesOfPerson(person);
    return values.length === 0 ? [unknownValue] : values;
  });
  const occurring = new Set(own.flat());
  const place = new Map(order.map((value, i) => [value, i]));
  const rank = (value: string): number =>
    value === unknownValue ? Infinity : (place.get(value) ?? order.length);
  const values = [...occurring].toSorted((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1));
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const from = new Int32Array(people.length + 1);
  own.forEach((list, p) => {
    from[p + 1] = (from[p] ?? 0) + list.length;
  });
  const codes = Int32Array.from(own.flatMap((list) => list.map((value) => codeOf.get(value) ?? 0)));
  return { values, from, codes };
}

function valuesOf(
  person: Person,
  facet: FacetId,
  records: readonly PersonRecord[],
  period: Days,
): readonly string[] {
  switch (facet) {
    case 'list':
      return person.lists;
    case 'outcome':
      return person.outcomes;
    case 'conflict':
      return person.conflicts;
    case 'month': {
      const within = person.event === null ? null : common(person.event, period);
      return within === null ? [] : monthsOf(within).map((month) => month.id);
    }
    default: {
      // What any record says, as an axis of the counts takes the first list alone.
      const key = (record: PersonRecord | undefined): string | null =>
        record === undefined ? null : facet === 'unit' ? record.unit : (record[facet]?.key ?? null);
      return [...new Set(person.records.flatMap((r) => key(records[r]) ?? []))];
    }
  }
}

/** All keys of the names of a person, each behind a space. */
function nameKeys(person: Person, records: readonly PersonRecord[]): string {
  const keys = new Set(person.records.flatMap((r) => keysOfName(records[r]?.name)));
  return [...keys].map((key) => ` ${key}`).join('');
}

function keysOfName(name: PersonName | undefined): readonly string[] {
  if (name === undefined) return [];
  const given = name.given.map(({ key }) => key);
  return [
    ...name.surnames.map(({ key }) => key),
    ...given,
    ...given.map(canonicalGiven),
    ...(name.patronymic === null ? [] : [name.patronymic.key]),
    ...name.nicknames.map(({ key }) => key),
  ];
}

type SearchWord = readonly string[];

/** For each word what may stand for it: the beginning of its key, or the full name that it is a form of. */
function searchWords(text: string): readonly SearchWord[] {
  return text
    .split(/[\s.,]+/u)
    .map(foldKey)
    .filter((key) => key !== '')
    .map((key) => [...new Set([key, canonicalGiven(key)])].map((one) => ` ${one}`));
}

function matches(keys: string, words: readonly SearchWord[]): boolean {
  return words.every((forms) => forms.some((form) => keys.includes(form)));
}
