// From records to integers, batch by batch.
import type { CaseUnit } from '../../case/schema.ts';
import type { NamePart } from '../../records/name.ts';
import { unpackParts, type IntegerColumn } from '../../records/record-columns.ts';
import type { PersonRecord } from '../../records/record.ts';
import { canonicalGiven } from '../../records/variants.ts';
import { civilDay } from '../../text/calendar.ts';
import { datePrecisions } from '../../text/date.ts';
import { assumedPatronymic, type EncodedRecords, type Spans } from './encoded-records.ts';
import { initialLetters } from '../compare/initial-letters.ts';
import { createSharedList, sharedIntegers } from './int-list.ts';
import { rarity, singleRarity } from './rarity.ts';
import {
  addSpan,
  arranged,
  arrangedBytes,
  arrangedSpans,
  canonicalOrder,
  createSharing,
  createSpanList,
  type SharedList,
  type SpanList,
} from './record-order.ts';

export {
  assumedPatronymic,
  keyOfRecord,
  span,
  type EncodedRecords,
  type RecordPlaces,
  type Spans,
} from './encoded-records.ts';

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

/** YYYYMMDD of a day; those met last are remembered by their lowest bits. */
function createDayNumbers(): (days: number) => number {
  const slots = 1 << 16;
  const [known, numbers] = [new Int32Array(slots), new Int32Array(slots)];
  return (days) => {
    const at = days & (slots - 1);
    const found = numbers[at] ?? 0;
    if (known[at] === days && found !== 0) return found;
    const { year, month, day } = civilDay(days);
    known[at] = days;
    return (numbers[at] = year * 10_000 + month * 100 + day);
  };
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
  const dayNumber = createDayNumbers();
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
    const [full, letters]: [number[], number[]] = [[], []];
    for (const part of parts) {
      if (part.key === '') continue;
      if (!part.initial) full.push(names.code(part.key));
      letters.push(initialLetters(part));
    }
    return {
      full,
      letters,
      firstIsFull: parts[0]?.initial === false,
      secondInitial: parts[1]?.initial === true ? initialLetters(parts[1]) | assumedPatronymic : 0,
    };
  }

  function addNames(
    surnames: NameCodes,
    given: NameCodes,
    patronymic: NameCodes | null,
    nicknames: NameCodes,
    spouse: NameCodes,
  ): void {
    addSpan(spans.surnames, surnames.full);
    addSpan(spans.given, given.full);
    addSpan(spans.initials, given.letters);
    addSpan(spans.nicknames, nicknames.full);
    addSpan(spans.spouse, spouse.full);
    columns.givenFull.push(given.firstIsFull ? 1 : 0);
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
    addNames(
      readNames(name.surnames),
      readNames(name.given),
      name.patronymic === null ? null : readNames([name.patronymic]),
      readNames(name.nicknames),
      readNames(name.spouseGiven ?? []),
    );
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
    const kept = texts.map((): NameCodes | null => null);
    const namesOf = (code: number): NameCodes =>
      code === -1 ? noNames : (kept[code] ??= readNames(unpackParts(texts[code] ?? '[]')));
    /** Codes of a column in the common dictionary. */
    const common = (dictionary: Dictionary): ((code: number) => number) => {
      // 2 + the common code, which may be -1; 0 where it is not known yet.
      const known = new Int32Array(texts.length);
      return (code) => {
        if (code === -1) return -1;
        const found = known[code] ?? 0;
        if (found !== 0) return found - 2;
        const fresh = dictionary.codeOrMissing(texts[code]);
        known[code] = fresh + 2;
        return fresh;
      };
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
        addNames(
          namesOf(surnames[i] ?? -1),
          namesOf(given[i] ?? -1),
          father === -1 ? null : namesOf(father),
          namesOf(nicknames[i] ?? -1),
          namesOf(spouse[i] ?? -1),
        );
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
    const sharing = createSharing();
    const column = (values: SharedList): Int32Array => sharing(arranged(values, order));
    const rareSpans = (list: SpanList): Spans => {
      const { starts, values } = arrangedSpans(list, order);
      return { starts: sharing(starts), values };
    };
    const patronymic = column(columns.patronymic);
    const unit = column(columns.unit);
    const place = column(columns.place);
    return {
      count: list.length,
      lists: sorted,
      row: column(columns.row),
      inputIndex: order.input,
      keys: names.values,
      list,
      side,
      surnames,
      given,
      initials: arrangedSpans(spans.initials, order),
      nicknames: rareSpans(spans.nicknames),
      spouse: rareSpans(spans.spouse),
      canonical: Int32Array.from(canonical),
      givenFull: arrangedBytes(columns.givenFull, order),
      patronymic,
      patronymicInitial: column(columns.patronymicInitial),
      sex: arrangedBytes(columns.sex, order),
      married: arrangedBytes(columns.married, order),
      birthFrom: column(columns.birthFrom),
      birthTo: column(columns.birthTo),
      birthDay: column(columns.birthDay),
      eventFrom: column(columns.eventFrom),
      eventTo: column(columns.eventTo),
      unit,
      unitKeys: unitCodes.values,
      unitParent: Int32Array.from({ length: unitCodes.values.length }, (_, i) => unitParent[i] ?? -1),
      category: column(columns.category),
      rank: column(columns.rank),
      identifier: column(columns.identifier),
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
