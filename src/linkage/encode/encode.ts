// From records to integers, batch by batch.
import type { CaseUnit } from '../../case/schema.ts';
import { createTextCodes, recordColumns } from '../../records/record-columns.ts';
import type { PersonRecord } from '../../records/record.ts';
import { canonicalGiven } from '../../records/variants.ts';
import { civilDay } from '../../text/calendar.ts';
import { datePrecisions } from '../../text/date.ts';
import type { EncodedRecords, Spans } from './encoded-records.ts';
import { createSharedList, sharedIntegers } from './int-list.ts';
import { rarity, singleRarity } from './rarity.ts';
import {
  arranged,
  arrangedBytes,
  arrangedSpans,
  canonicalOrder,
  createSharing,
  createSpanList,
  type SharedList,
  type SpanList,
} from './record-order.ts';
import {
  createStoredNames,
  storedColumns,
  type Integers,
  type StoredBatch,
  type StoredNames,
} from './stored-batch.ts';

export { storedColumns, type StoredBatch } from './stored-batch.ts';
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

const dayPrecision = 1 + datePrecisions.indexOf('day');

/** Takes records in batches and keeps none of them: only integers, and each distinct text once. */
export interface Encoder {
  /** Makes the entry for the records of one list as they are stored, `texts` being the dictionary of the list. */
  readonly stored: (list: string, texts: readonly string[]) => (batch: StoredBatch) => void;
  /** The records so far. The encoder is spent after it. */
  readonly finish: () => EncodedRecords;
}

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

  /** Makes the codes of a column in the common dictionary from those of the list. */
  function recoded(
    dictionary: Dictionary,
    texts: readonly string[],
  ): (codes: Integers, to: Int32Array) => void {
    // 2 + the common code, which may be -1; 0 where it is not known yet.
    const known = new Int32Array(texts.length);
    const recode = (code: number): number => {
      const fresh = dictionary.codeOrMissing(texts[code]);
      known[code] = fresh + 2;
      return fresh;
    };
    return (codes, to) => {
      for (let i = 0; i < to.length; i++) {
        const code = codes[i] ?? -1;
        const found = known[code] ?? 0;
        to[i] = code === -1 ? -1 : found !== 0 ? found - 2 : recode(code);
      }
    };
  }

  function addGiven(names: StoredNames, given: Integers, fathers: Integers, rows: number): void {
    names.addFull(given, rows, spans.given);
    names.addLetters(given, rows, spans.initials);
    const givenFull = columns.givenFull.extend(rows);
    const [patronymic, initial] = [columns.patronymic.extend(rows), columns.patronymicInitial.extend(rows)];
    for (let i = 0; i < rows; i++) {
      const [own, father] = [given[i] ?? -1, fathers[i] ?? -1];
      givenFull[i] = names.isFull(own) ? 1 : 0;
      patronymic[i] = names.full(father);
      initial[i] = father === -1 ? names.secondInitial(own) : names.letters(father);
    }
  }

  function addDates({ rows, column }: StoredBatch): void {
    const [birthFrom, birthTo, born] = [column('birth_from'), column('birth_to'), column('birth_precision')];
    const [from, to, event] = [column('event_from'), column('event_to'), column('event_precision')];
    const [begin, end] = [columns.birthFrom.extend(rows), columns.birthTo.extend(rows)];
    const [day, eventFrom] = [columns.birthDay.extend(rows), columns.eventFrom.extend(rows)];
    const eventTo = columns.eventTo.extend(rows);
    for (let i = 0; i < rows; i++) {
      begin[i] = birthFrom[i] ?? 0;
      end[i] = born[i] === 0 ? noDay : (birthTo[i] ?? 0);
      day[i] = born[i] === dayPrecision ? dayNumber(birthFrom[i] ?? 0) : 0;
      eventFrom[i] = from[i] ?? 0;
      eventTo[i] = event[i] === 0 ? noDay : (to[i] ?? 0);
    }
  }

  function stored(listId: string, texts: readonly string[]): (batch: StoredBatch) => void {
    const list = lists.code(listId);
    const ofNames = createStoredNames(texts, (key) => names.code(key));
    const marriedText = texts.indexOf(marriedTitle);
    const coded = [
      [columns.unit, 'unit', recoded(unitCodes, texts)],
      [columns.category, 'category', recoded(categories, texts)],
      [columns.rank, 'rank', recoded(ranks, texts)],
      [columns.identifier, 'identifier', recoded(identifiers, texts)],
      [columns.place, 'place', recoded(places, texts)],
    ] as const;
    return (batch) => {
      const { rows, column } = batch;
      columns.list.extend(rows).fill(list);
      const [row, title] = [column('row'), column('title')];
      const [sex, nameSex] = [column('sex'), column('name_sex')];
      const rowNumber = columns.row.extend(rows);
      const [ownSex, married] = [columns.sex.extend(rows), columns.married.extend(rows)];
      for (let i = 0; i < rows; i++) {
        rowNumber[i] = row[i] ?? 0;
        ownSex[i] = sex[i] === 0 ? (nameSex[i] ?? 0) : (sex[i] ?? 0);
        married[i] = marriedText !== -1 && title[i] === marriedText ? 1 : 0;
      }
      ofNames.addFull(column('surnames'), rows, spans.surnames);
      addGiven(ofNames, column('given'), column('patronymic'), rows);
      ofNames.addFull(column('nicknames'), rows, spans.nicknames);
      ofNames.addFull(column('spouse'), rows, spans.spouse);
      addDates(batch);
      for (const [to, name, recode] of coded) recode(column(name), to.extend(rows));
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

  return { stored, finish };
}

/** Encodes records that are all at hand, list by list as if they were stored. */
export function encodeRecords(
  records: readonly PersonRecord[],
  unique: ReadonlySet<string>,
  units: readonly CaseUnit[],
): EncodedRecords {
  const encoder = createEncoder(unique, units, records.length);
  const byList = new Map<string, number[]>();
  records.forEach(({ list }, i) => {
    const own = byList.get(list) ?? [];
    if (own.push(i) === 1) byList.set(list, own);
  });
  const places: number[] = [];
  for (const [list, own] of byList) {
    const texts = createTextCodes();
    const listed = own.flatMap((i) => records[i] ?? []);
    const columns = new Map(recordColumns(listed, texts).map(({ name, values }) => [name, values]));
    const integers = new Map(
      storedColumns.map((name) => [name, Int32Array.from(columns.get(name) ?? [], Number)]),
    );
    encoder.stored(
      list,
      texts.fresh(),
    )({
      rows: own.length,
      column: (name) => integers.get(name) ?? new Int32Array(0),
    });
    for (const i of own) places.push(i);
  }
  const encoded = encoder.finish();
  return { ...encoded, inputIndex: encoded.inputIndex.map((at) => places[at] ?? 0) };
}
