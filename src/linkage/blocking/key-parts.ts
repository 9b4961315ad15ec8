// What blocking keys are made of: for every record a span of distinct integers, and a key is one of each part.
import { civilDay } from '../../text/calendar.ts';
import { span, type EncodedRecords, type Spans } from '../encode/encode.ts';
import { eachLetter } from '../compare/initial-letters.ts';
import { createIntList } from '../encode/int-list.ts';
import { createPairCodes } from '../encode/pair-codes.ts';
import { createShortKeys } from './short-keys.ts';
import { skeleton } from '../compare/similarity.ts';

type Add = (value: number) => void;

/** Spans from what `read` adds for each record; a value that the record has already is left out. */
function parts(count: number, read: (r: number, add: Add) => void): Spans {
  const values = createIntList(count);
  const starts = new Int32Array(count + 1);
  let own = 0;
  const add: Add = (value) => {
    for (let i = own; i < values.length; i++) if (values.at(i) === value) return;
    values.push(value);
  };
  for (let r = 0; r < count; r++) {
    own = values.length;
    read(r, add);
    starts[r + 1] = values.length;
  }
  return { starts, values: values.view() };
}

/** The spans, each value once in a record; as they are where none repeats. */
function distinct(spans: Spans): Spans {
  const { starts, values } = spans;
  for (let r = 0; r + 1 < starts.length; r++) {
    const [from, end] = [starts[r] ?? 0, starts[r + 1] ?? 0];
    for (let i = from + 1; i < end; i++) {
      for (let j = from; j < i; j++) {
        if (values[i] === values[j]) return parts(starts.length - 1, (own, add) => each(spans, own, add));
      }
    }
  }
  return spans;
}

/** One value, or none where it is missing. */
function single(values: Int32Array, missing: number): Spans {
  const starts = new Int32Array(values.length + 1);
  const kept = new Int32Array(values.length);
  let length = 0;
  for (let r = 0; r < values.length; r++) {
    const value = values[r] ?? missing;
    if (value !== missing) kept[length++] = value;
    starts[r + 1] = length;
  }
  return { starts, values: kept.subarray(0, length) };
}

/** The same spans over 0, 1, 2 …, for values that lie far apart. */
function dense(spans: Spans): Spans {
  const codes = createPairCodes();
  return { starts: spans.starts, values: spans.values.map((value) => codes.code(0, value)) };
}

/** For each record the spans of its codes, one after the other. */
function through(count: number, codes: Spans, of: Spans): Spans {
  return parts(count, (r, add) => {
    for (let i = codes.starts[r] ?? 0; i < (codes.starts[r + 1] ?? 0); i++) {
      const code = codes.values[i] ?? 0;
      for (let j = of.starts[code] ?? 0; j < (of.starts[code + 1] ?? 0); j++) add(of.values[j] ?? 0);
    }
  });
}

function each(spans: Spans, r: number, add: Add): void {
  for (let i = spans.starts[r] ?? 0; i < (spans.starts[r + 1] ?? 0); i++) add(spans.values[i] ?? 0);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Numbers of the texts that `read` makes of each name. */
function textCodes(keys: readonly string[], read: (key: string) => string): Int32Array {
  const codes = new Map<string, number>();
  return Int32Array.from(keys, (key) => {
    const text = read(key);
    const known = codes.get(text);
    if (known !== undefined) return known;
    codes.set(text, codes.size);
    return codes.size - 1;
  });
}

/** The unit and those above it, without the topmost one, which says little. */
function unitLines(parent: Int32Array): Spans {
  return parts(parent.length, (unit, add) => {
    const line: number[] = [];
    for (let at = unit; at !== -1 && !line.includes(at); at = parent[at] ?? -1) line.push(at);
    for (const at of line.length > 1 ? line.slice(0, -1) : line) add(at);
  });
}

export interface KeyParts {
  readonly surnames: Spans;
  /** Surnames with one letter left out, as far as two surnames share such a key. */
  readonly shortSurnames: Spans;
  /** By surname code: how many such keys it shares with no other. */
  readonly ownShortKeys: Int32Array;
  /** Heads of every name that stands for the given name. */
  readonly givenHeads: Spans;
  readonly givenInitials: Spans;
  readonly patronymic: Spans;
  /** One year where the date tells it, two where an age leaves two, none where the interval is longer. */
  readonly birthYears: Spans;
  readonly birthDay: Spans;
  /** Consonant skeletons of the surnames, and their first three letters. */
  readonly skeletons: Spans;
  readonly skeletonHeads: Spans;
  /** Numbers of (surname, given name) whichever comes first. */
  readonly eitherOrder: Spans;
  readonly unitLine: Spans;
  /** The day of the event, where it is known. */
  readonly eventDay: Spans;
  readonly identifier: Spans;
  /** Identifiers with one character left out, as far as two identifiers share such a key. */
  readonly shortIdentifiers: Spans;
  readonly place: Spans;
}

/** Makes each part when a rule first asks for it. */
export function createKeyParts(records: EncodedRecords): KeyParts {
  const { count, given, nicknames, spouse, initials, canonical, keys, identifierKeys } = records;
  const surnames = once(() => distinct(records.surnames));
  const givenHeads = once(() => {
    if (nicknames.values.length === 0) {
      return distinct({ starts: given.starts, values: given.values.map((code) => canonical[code] ?? code) });
    }
    return parts(count, (r, add) => {
      for (const names of [given, nicknames]) each(names, r, (code) => add(canonical[code] ?? code));
    });
  });
  const ofSurnames = (codes: Int32Array): Spans =>
    parts(count, (r, add) => each(surnames(), r, (code) => add(codes[code] ?? 0)));
  const shortKeys = once(() => {
    const isSurname = new Uint8Array(keys.length);
    for (const code of surnames().values) isSurname[code] = 1;
    return createShortKeys(keys, isSurname);
  });
  const shortSurnames = once(() => through(count, surnames(), shortKeys().shared));
  const givenInitials = once(() => {
    const firstLetter = Int32Array.from(keys, (key) => key.charCodeAt(0));
    return parts(count, (r, add) => {
      each(initials, r, (letters) => eachLetter(letters, add));
      each(givenHeads(), r, (code) => add(firstLetter[code] ?? 0));
      each(spouse, r, (code) => add(firstLetter[code] ?? 0));
    });
  });
  const patronymic = once(() => single(records.patronymic, -1));
  const birthYears = once(() =>
    parts(count, (r, add) => {
      const [from, to] = [records.birthFrom[r] ?? 0, records.birthTo[r] ?? -1];
      if (to < from) return;
      const day = records.birthDay[r] ?? 0;
      if (from === to && day > 10_000) {
        add((day / 10_000) | 0);
        return;
      }
      const first = civilDay(from).year;
      const last = from === to ? first : civilDay(to).year;
      if (last > first + 1) return;
      add(first);
      add(last);
    }),
  );
  const birthDay = once(() => dense(single(records.birthDay, 0)));
  const skeletons = once(() => ofSurnames(textCodes(keys, skeleton)));
  const skeletonHeads = once(() => ofSurnames(textCodes(keys, (key) => skeleton(key).slice(0, 3))));
  const eitherOrder = once(() => {
    const orders = createPairCodes(count);
    return parts(count, (r, add) => {
      for (const surname of span(surnames(), r)) {
        each(given, r, (name) => add(orders.code(Math.min(surname, name), Math.max(surname, name))));
      }
    });
  });
  const unitLine = once(() => through(count, single(records.unit, -1), unitLines(records.unitParent)));
  const eventDay = once(() =>
    parts(count, (r, add) => {
      if (records.eventFrom[r] === records.eventTo[r]) add(records.eventFrom[r] ?? 0);
    }),
  );
  const identifier = once(() => single(records.identifier, -1));
  const shortIdentifiers = once(() => {
    const all = new Uint8Array(identifierKeys.length).fill(1);
    return through(count, identifier(), createShortKeys(identifierKeys, all).shared);
  });
  const place = once(() => single(records.place, -1));
  return {
    get surnames() {
      return surnames();
    },
    get shortSurnames() {
      return shortSurnames();
    },
    get ownShortKeys() {
      return shortKeys().own;
    },
    get givenHeads() {
      return givenHeads();
    },
    get givenInitials() {
      return givenInitials();
    },
    get patronymic() {
      return patronymic();
    },
    get birthYears() {
      return birthYears();
    },
    get birthDay() {
      return birthDay();
    },
    get skeletons() {
      return skeletons();
    },
    get skeletonHeads() {
      return skeletonHeads();
    },
    get eitherOrder() {
      return eitherOrder();
    },
    get unitLine() {
      return unitLine();
    },
    get eventDay() {
      return eventDay();
    },
    get identifier() {
      return identifier();
    },
    get shortIdentifiers() {
      return shortIdentifiers();
    },
    get place() {
      return place();
    },
  };
}
