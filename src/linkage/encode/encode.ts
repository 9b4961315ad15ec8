// From records to integers, batch by batch.
import type { CaseUnit } from '../../case/schema.ts';
import type { NamePart } from '../../records/name.ts';
import { unpackParts, type IntegerColumn } from '../../records/record-columns.ts';
import type { PersonRecord } from '../../records/record.ts';
import { canonicalGiven } from '../../records/variants.ts';
import { civilDay } from '../../text/calendar.ts';
import { datePrecisions } from '../../text/date.ts';
import { assumedPatronymic, type EncodedRecords } from './encoded-records.ts';
import { initialLetters } from '../compare/initial-letters.ts';
import { createSharedList, sharedIntegers } from './int-list.ts';
import { rarity, singleRarity } from './rarity.ts';
import {
  addSpan,
  arranged,
  arrangedBytes,
  arrangedSpans,
  canonicalOrder,
  createSpanList,
} from './record-order.ts';

export { assumedPatronymic, keyOfRecord, span, type EncodedRecords, type Spans } from './encoded-records.ts';

/** Compares by UTF-16 code units. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

class Dictionary {
  readonly values: string[] = [];
  private readonly codes = new Map<string, number>();

  code(value: string): number {
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    this.codes.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  codeOrMissing(value: string | null | undefined): number {
    return value === null || value === undefined || value === '' ? -1 : this.code(value);
  }
}

function dayNumber(days: number): number {
  const { year, month, day } = civilDay(days);
  return year * 10_000 + month * 100 + day;
}

/** The end of a date that is missing. */
const noDay = -1_000_000;
const marriedTitle = 'mrs';

/** Takes records in batches and keeps none of them: only integers, and each distinct text once. */
export interface Encoder {
  readonly add: (records: readonly PersonRecord[]) => void;
  /** Makes the entry for the records of one list as they are stored, `texts` being the dictionary of the list. */
  readonly stored: (list: string, texts: readonly string[]) => (batch: StoredBatch) => void;
  /** The records so far. The encoder is spent after it. */
  readonly finish: () => EncodedRecords;
}

/** The columns of a stored record that linkage reads. */
export const storedColumns = [
  'row',
  'surnames',
  'given',
  'patronymic',
  'nicknames',
  'spouse',
  'title',
  'name_sex',
  'sex',
  'birth_from',
  'birth_to',
  'birth_precision',
  'rank',
  'category',
  'unit',
  'place',
  'event_from',
  'event_to',
  'event_precision',
  'identifier',
] as const satisfies readonly IntegerColumn[];

/** Columns as `recordColumns` makes them; only the first `rows` of each count. */
export interface StoredBatch {
  readonly rows: number;
  readonly column: (name: (typeof storedColumns)[number]) => ArrayLike<number>;
}

/** What the encoder keeps of names of one kind. */
interface NameCodes {
  /** Codes of those in full. */
  readonly full: readonly number[];
  /** Of all: the letters that each may begin with. */
  readonly letters: readonly number[];
  readonly firstIsFull: boolean;
  /** Where the second is an initial: its letters and `assumedPatronymic`, else 0. */
  readonly secondInitial: number;
}

const noNames: NameCodes = { full: [], letters: [], firstIsFull: false, secondInitial: 0 };

/**
 * Encodes records for blocking and comparison. `unique` holds the ids of the lists that are free of repeats; room is
 * made for `expected` records.
 */
export function createEncoder(
  unique: ReadonlySet<string>,
  units: readonly CaseUnit[],
  expected = 1024,
): Encoder {
  const [names, lists, unitCodes] = [new Dictionary(), new Dictionary(), new Dictionary()];
  const [categories, ranks, identifiers] = [new Dictionary(), new Dictionary(), new Dictionary()];
  const places = new Dictionary();
  for (const unit of units) unitCodes.code(unit.id);
  const spans = {
    surnames: createSpanList(expected, expected),
    given: createSpanList(expected, expected),
    initials: createSpanList(expected, expected),
    nicknames: createSpanList(expected),
    spouse: createSpanList(expected),
  };
  const columns = {
    list: createSharedList(expected),
    row: createSharedList(expected),
    givenFull: createSharedList(expected),
    patronymic: createSharedList(expected),
    patronymicInitial: createSharedList(expected),
    sex: createSharedList(expected),
    married: createSharedList(expected),
    birthFrom: createSharedList(expected),
    birthTo: createSharedList(expected),
    birthDay: createSharedList(expected),
    eventFrom: createSharedList(expected),
    eventTo: createSharedList(expected),
    unit: createSharedList(expected),
    category: createSharedList(expected),
    rank: createSharedList(expected),
    identifier: createSharedList(expected),
    place: createSharedList(expected),
  };

  function readNames(parts: readonly NamePart[]): NameCodes {
    const present = parts.filter(({ key }) => key !== '');
    return {
      full: present.flatMap(({ key, initial }) => (initial ? [] : [names.code(key)])),
      letters: present.map(initialLetters),
      firstIsFull: parts[0]?.initial === false,
      secondInitial: parts[1]?.initial === true ? initialLetters(parts[1]) | assumedPatronymic : 0,
    };
  }

  function addNames(name: {
    readonly surnames: NameCodes;
    readonly given: NameCodes;
    readonly patronymic: NameCodes | null;
    readonly nicknames: NameCodes;
    readonly spouse: NameCodes;
  }): void {
    addSpan(spans.surnames, name.surnames.full);
    addSpan(spans.given, name.given.full);
    addSpan(spans.initials, name.given.letters);
    addSpan(spans.nicknames, name.nicknames.full);
    addSpan(spans.spouse, name.spouse.full);
    columns.givenFull.push(name.given.firstIsFull ? 1 : 0);
    const { patronymic, given } = name;
    columns.patronymic.push(patronymic?.full[0] ?? -1);
    columns.patronymicInitial.push(patronymic === null ? given.secondInitial : (patronymic.letters[0] ?? 0));
  }

  function addDates(birthFrom: number, birthTo: number, isDay: boolean, from: number, to: number): void {
    columns.birthFrom.push(birthFrom);
    columns.birthTo.push(birthTo);
    columns.birthDay.push(isDay ? dayNumber(birthFrom) : 0);
    columns.eventFrom.push(from);
    columns.eventTo.push(to);
  }

  function addRecord(record: PersonRecord): void {
    const { name, birth, event } = record;
    columns.list.push(lists.code(record.list));
    columns.row.push(record.row);
    addNames({
      surnames: readNames(name.surnames),
      given: readNames(name.given),
      patronymic: name.patronymic === null ? null : readNames([name.patronymic]),
      nicknames: readNames(name.nicknames),
      spouse: readNames(name.spouseGiven ?? []),
    });
    const sex = record.sex ?? name.sex;
    columns.sex.push(sex === null ? 0 : sex === 'female' ? 1 : 2);
    columns.married.push(name.title === marriedTitle ? 1 : 0);
    addDates(
      birth?.from ?? 0,
      birth?.to ?? noDay,
      birth?.precision === 'day',
      event?.from ?? 0,
      event?.to ?? noDay,
    );
    columns.unit.push(unitCodes.codeOrMissing(record.unit));
    columns.category.push(categories.codeOrMissing(record.category?.key));
    columns.rank.push(ranks.codeOrMissing(record.rank?.key));
    columns.identifier.push(identifiers.codeOrMissing(record.identifier));
    columns.place.push(places.codeOrMissing(record.place?.key));
  }

  function stored(listId: string, texts: readonly string[]): (batch: StoredBatch) => void {
    const list = lists.code(listId);
    const kept: NameCodes[] = [];
    const namesOf = (code: number): NameCodes =>
      code === -1 ? noNames : (kept[code] ??= readNames(unpackParts(texts[code] ?? '[]')));
    /** Codes of a column in the common dictionary. */
    const common = (dictionary: Dictionary): ((code: number) => number) => {
      const known: number[] = [];
      return (code) => (code === -1 ? -1 : (known[code] ??= dictionary.codeOrMissing(texts[code])));
    };
    const married = texts.indexOf(marriedTitle);
    const [unit, place] = [common(unitCodes), common(places)];
    const [category, rank, identifier] = [common(categories), common(ranks), common(identifiers)];
    const day = 1 + datePrecisions.indexOf('day');
    return ({ rows, column }) => {
      const [row, title] = [column('row'), column('title')];
      const [surnames, given, patronymic] = [column('surnames'), column('given'), column('patronymic')];
      const [nicknames, spouse] = [column('nicknames'), column('spouse')];
      const [sex, nameSex] = [column('sex'), column('name_sex')];
      const [birthFrom, birthTo, born] = [
        column('birth_from'),
        column('birth_to'),
        column('birth_precision'),
      ];
      const [eventFrom, eventTo, event] = [
        column('event_from'),
        column('event_to'),
        column('event_precision'),
      ];
      const [units, placeKeys, ids] = [column('unit'), column('place'), column('identifier')];
      const [categoryKeys, rankKeys] = [column('category'), column('rank')];
      for (let i = 0; i < rows; i++) {
        const father = patronymic[i] ?? -1;
        columns.list.push(list);
        columns.row.push(row[i] ?? 0);
        addNames({
          surnames: namesOf(surnames[i] ?? -1),
          given: namesOf(given[i] ?? -1),
          patronymic: father === -1 ? null : namesOf(father),
          nicknames: namesOf(nicknames[i] ?? -1),
          spouse: namesOf(spouse[i] ?? -1),
        });
        columns.sex.push(sex[i] === 0 ? (nameSex[i] ?? 0) : (sex[i] ?? 0));
        columns.married.push(married !== -1 && title[i] === married ? 1 : 0);
        addDates(
          birthFrom[i] ?? 0,
          born[i] === 0 ? noDay : (birthTo[i] ?? 0),
          born[i] === day,
          eventFrom[i] ?? 0,
          event[i] === 0 ? noDay : (eventTo[i] ?? 0),
        );
        columns.unit.push(unit(units[i] ?? -1));
        columns.category.push(category(categoryKeys[i] ?? -1));
        columns.rank.push(rank(rankKeys[i] ?? -1));
        columns.identifier.push(identifier(ids[i] ?? -1));
        columns.place.push(place(placeKeys[i] ?? -1));
      }
    };
  }

  function finish(): EncodedRecords {
    const sorted = lists.values.toSorted(compareText);
    const listNumbers = Int32Array.from(lists.values, (id) => sorted.indexOf(id));
    const order = canonicalOrder(columns.list.view(), columns.row.view(), listNumbers);
    const list = arranged(columns.list, order);
    for (let r = 0; r < list.length; r++) list[r] = listNumbers[list[r] ?? 0] ?? 0;
    const isUnique = sorted.map((id) => unique.has(id));
    const side = sharedIntegers(list.length);
    for (let r = 0; r < list.length; r++) {
      const own = list[r] ?? 0;
      side[r] = isUnique[own] === true ? own : -1 - r;
    }
    // A full name can be new to the dictionary, so the length is read anew in each step.
    const canonical: number[] = [];
    for (let code = 0; code < names.values.length; code++) {
      canonical.push(names.code(canonicalGiven(names.values[code] ?? '')));
    }
    const unitParent = units.map((unit) => unitCodes.codeOrMissing(unit.parent));
    const count = names.values.length;
    const surnames = arrangedSpans(spans.surnames, order);
    const given = arrangedSpans(spans.given, order);
    const firstNames = new Int32Array(list.length);
    for (let r = 0; r < firstNames.length; r++) {
      const from = given.starts[r] ?? 0;
      const first = from === given.starts[r + 1] ? -1 : (given.values[from] ?? -1);
      firstNames[r] = canonical[first] ?? first;
    }
    const patronymic = arranged(columns.patronymic, order);
    const unit = arranged(columns.unit, order);
    const place = arranged(columns.place, order);
    return {
      count: list.length,
      lists: sorted,
      row: arranged(columns.row, order),
      inputIndex: order.input,
      keys: names.values,
      list,
      side,
      surnames,
      given,
      initials: arrangedSpans(spans.initials, order),
      nicknames: arrangedSpans(spans.nicknames, order),
      spouse: arrangedSpans(spans.spouse, order),
      canonical: Int32Array.from(canonical),
      givenFull: arrangedBytes(columns.givenFull, order),
      patronymic,
      patronymicInitial: arranged(columns.patronymicInitial, order),
      sex: arrangedBytes(columns.sex, order),
      married: arrangedBytes(columns.married, order),
      birthFrom: arranged(columns.birthFrom, order),
      birthTo: arranged(columns.birthTo, order),
      birthDay: arranged(columns.birthDay, order),
      eventFrom: arranged(columns.eventFrom, order),
      eventTo: arranged(columns.eventTo, order),
      unit,
      unitKeys: unitCodes.values,
      unitParent: Int32Array.from({ length: unitCodes.values.length }, (_, i) => unitParent[i] ?? -1),
      category: arranged(columns.category, order),
      rank: arranged(columns.rank, order),
      identifier: arranged(columns.identifier, order),
      identifierKeys: identifiers.values,
      place,
      placeKeys: places.values,
      surnameRarity: rarity(surnames, count),
      givenRarity: singleRarity(firstNames, count),
      patronymicRarity: singleRarity(patronymic, count),
      unitRarity: singleRarity(unit, unitCodes.values.length),
      placeRarity: singleRarity(place, places.values.length),
    };
  }

  return {
    add: (records) => {
      for (const record of records) addRecord(record);
    },
    stored,
    finish,
  };
}

/** Encodes records that are all at hand. */
export function encodeRecords(
  records: readonly PersonRecord[],
  unique: ReadonlySet<string>,
  units: readonly CaseUnit[],
): EncodedRecords {
  const encoder = createEncoder(unique, units, records.length);
  encoder.add(records);
  return encoder.finish();
}
