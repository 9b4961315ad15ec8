// The blocking keys of records as values: records encoded with different dictionaries have the same key where their
// values agree. Key parts are those of `createKeyParts`, but that a name has all of its keys with one letter left out,
// not only those that another name shares: where no other does, the block is that of the name itself.
import type { BlockingPart } from '../../case/blocking-part.ts';
import { largestBlock } from '../blocking/blocking.ts';
import type { BlockingRule } from '../blocking/blocking-rules.ts';
import { createKeyParts, type KeyParts } from '../blocking/key-parts.ts';
import { shortestName } from '../blocking/short-keys.ts';
import { skeleton } from '../compare/similarity.ts';
import { span, type EncodedRecords, type Spans } from '../encode/encoded-records.ts';
import { createIntList } from '../encode/int-list.ts';
import { foldHigh, foldLow, hashHigh, hashLow, hashText, hashTexts, type Hashes } from './hashes.ts';

/** Keys by record: those of record r stand from `starts[r]` to `starts[r + 1] - 1`. */
export interface HashSpans extends Hashes {
  readonly starts: Int32Array;
}

type PartName = Exclude<keyof KeyParts, 'ownShortKeys'>;
type Add = (low: number, high: number) => void;

/** A block of more records than this joins none of them. */
export function blockLimit(rule: BlockingRule): number {
  return Math.min(rule.atMost ?? Infinity, rule.declared === undefined ? largestBlock : Infinity);
}

function hashSpans(count: number, read: (r: number, add: Add) => void): HashSpans {
  const [low, high] = [createIntList(count), createIntList(count)];
  const starts = new Int32Array(count + 1);
  let own = 0;
  const add: Add = (l, h) => {
    for (let i = own; i < low.length; i++) if (low.at(i) === l && high.at(i) === h) return;
    low.push(l);
    high.push(h);
  };
  for (let r = 0; r < count; r++) {
    own = low.length;
    read(r, add);
    starts[r + 1] = low.length;
  }
  return { starts, low: low.take(), high: high.take() };
}

/** Spans of codes with the hash of each code's text. */
function ofCodes({ starts, values }: Spans, { low, high }: Hashes): HashSpans {
  return { starts, low: values.map((code) => low[code] ?? 0), high: values.map((code) => high[code] ?? 0) };
}

function ofValues({ starts, values }: Spans): HashSpans {
  return { starts, low: values.map(hashLow), high: values.map(hashHigh) };
}

/** By code: hashes of the key, and of the key with one letter left out. */
function shortHashes(keys: readonly string[], isNamed: Uint8Array): HashSpans {
  return hashSpans(keys.length, (code, add) => {
    const key = keys[code] ?? '';
    if (isNamed[code] !== 1 || key.length < shortestName) return;
    for (let omitted = -1; omitted < key.length; omitted++) add(...hashText(key, omitted));
  });
}

function through(count: number, codes: Spans, of: HashSpans): HashSpans {
  return hashSpans(count, (r, add) => {
    for (const code of span(codes, r)) {
      for (let i = of.starts[code] ?? 0; i < (of.starts[code + 1] ?? 0); i++)
        add(of.low[i] ?? 0, of.high[i] ?? 0);
    }
  });
}

type MakePart = (records: EncodedRecords, parts: KeyParts, names: () => Hashes) => HashSpans;

const ofSurnames =
  (read: (key: string) => string): MakePart =>
  (records, parts) => {
    const hashes = hashTexts(records.keys.map(read));
    return hashSpans(records.count, (r, add) => {
      for (const code of span(parts.surnames, r)) add(hashes.low[code] ?? 0, hashes.high[code] ?? 0);
    });
  };

const makers: Readonly<Record<PartName, MakePart>> = {
  surnames: (_, p, names) => ofCodes(p.surnames, names()),
  shortSurnames: (records, p) => {
    const isSurname = new Uint8Array(records.keys.length);
    for (const code of p.surnames.values) isSurname[code] = 1;
    return through(records.count, p.surnames, shortHashes(records.keys, isSurname));
  },
  givenHeads: (_, p, names) => ofCodes(p.givenHeads, names()),
  givenInitials: (_, p) => ofValues(p.givenInitials),
  patronymic: (_, p, names) => ofCodes(p.patronymic, names()),
  birthYears: (_, p) => ofValues(p.birthYears),
  birthDay: ({ count, birthDay }) =>
    hashSpans(count, (r, add) => {
      const day = birthDay[r] ?? 0;
      if (day !== 0) add(hashLow(day), hashHigh(day));
    }),
  skeletons: ofSurnames(skeleton),
  skeletonHeads: ofSurnames((key) => skeleton(key).slice(0, 3)),
  eitherOrder: ({ count, given }, p, names) => {
    const { low, high } = names();
    return hashSpans(count, (r, add) => {
      for (const x of span(p.surnames, r)) {
        for (const y of span(given, r))
          add(((low[x] ?? 0) + (low[y] ?? 0)) | 0, ((high[x] ?? 0) + (high[y] ?? 0)) | 0);
      }
    });
  },
  unitLine: ({ unitKeys }, p) => ofCodes(p.unitLine, hashTexts(unitKeys)),
  eventDay: (_, p) => ofValues(p.eventDay),
  identifier: ({ identifierKeys }, p) => ofCodes(p.identifier, hashTexts(identifierKeys)),
  shortIdentifiers: ({ count, identifierKeys }, p) =>
    through(count, p.identifier, shortHashes(identifierKeys, new Uint8Array(identifierKeys.length).fill(1))),
  place: ({ placeKeys }, p) => ofCodes(p.place, hashTexts(placeKeys)),
};

const declaredParts: Readonly<Record<BlockingPart, readonly PartName[]>> = {
  surname: ['surnames'],
  'surname-one-letter-less': ['surnames', 'shortSurnames'],
  'surname-consonants': ['skeletons'],
  'surname-first-consonants': ['skeletonHeads'],
  'names-in-either-order': ['eitherOrder'],
  given: ['givenHeads'],
  'given-initial': ['givenInitials'],
  patronymic: ['patronymic'],
  'birth-year': ['birthYears'],
  'birth-day': ['birthDay'],
  place: ['place'],
  unit: ['unitLine'],
  'event-day': ['eventDay'],
  identifier: ['identifier'],
};

const emptySpans = (): Spans => ({ starts: new Int32Array(1), values: new Int32Array(0) });

/** Stands for the key parts where only their names are wanted. */
const marks: KeyParts = {
  surnames: emptySpans(),
  shortSurnames: emptySpans(),
  ownShortKeys: new Int32Array(0),
  givenHeads: emptySpans(),
  givenInitials: emptySpans(),
  patronymic: emptySpans(),
  birthYears: emptySpans(),
  birthDay: emptySpans(),
  skeletons: emptySpans(),
  skeletonHeads: emptySpans(),
  eitherOrder: emptySpans(),
  unitLine: emptySpans(),
  eventDay: emptySpans(),
  identifier: emptySpans(),
  shortIdentifiers: emptySpans(),
  place: emptySpans(),
};

const partNames = new Map<Spans, PartName>([
  [marks.surnames, 'surnames'],
  [marks.shortSurnames, 'shortSurnames'],
  [marks.givenHeads, 'givenHeads'],
  [marks.givenInitials, 'givenInitials'],
  [marks.patronymic, 'patronymic'],
  [marks.birthYears, 'birthYears'],
  [marks.birthDay, 'birthDay'],
  [marks.skeletons, 'skeletons'],
  [marks.skeletonHeads, 'skeletonHeads'],
  [marks.eitherOrder, 'eitherOrder'],
  [marks.unitLine, 'unitLine'],
  [marks.eventDay, 'eventDay'],
  [marks.identifier, 'identifier'],
  [marks.shortIdentifiers, 'shortIdentifiers'],
  [marks.place, 'place'],
]);

/** By part of the rule: the key parts whose values it takes. */
function partsOf(rule: BlockingRule): readonly (readonly PartName[])[] {
  if (rule.declared !== undefined) return rule.declared.map((name) => declaredParts[name]);
  return rule.parts(marks).map((mark) => {
    const name = partNames.get(mark);
    if (name === undefined) throw new RangeError(`the blocking rule ${rule.id} makes parts of its own`);
    return [name];
  });
}

/** Makes the keys of the records under one rule after another; memory for each part once. */
export function createRecordKeys(records: EncodedRecords): (rule: BlockingRule) => HashSpans {
  const parts = createKeyParts(records);
  let named: Hashes | null = null;
  const names = (): Hashes => (named ??= hashTexts(records.keys));
  const made = new Map<PartName, HashSpans>();
  const part = (name: PartName): HashSpans => {
    const known = made.get(name) ?? makers[name](records, parts, names);
    made.set(name, known);
    return known;
  };
  return (rule) => {
    const spans = partsOf(rule).map((names) => names.map(part));
    const [seedLow, seedHigh] = hashText(rule.id);
    const [low, high] = [createIntList(records.count), createIntList(records.count)];
    const starts = new Int32Array(records.count + 1);
    const step = (r: number, at: number, l: number, h: number): void => {
      const either = spans[at];
      if (either === undefined) {
        low.push(l);
        high.push(h);
        return;
      }
      either.forEach((values, which) => {
        const end = values.starts[r + 1] ?? 0;
        for (let i = values.starts[r] ?? 0; i < end; i++)
          step(r, at + 1, foldLow(l ^ which, values.low[i] ?? 0), foldHigh(h ^ which, values.high[i] ?? 0));
      });
    };
    for (let r = 0; r < records.count; r++) {
      step(r, 0, seedLow, seedHigh);
      starts[r + 1] = low.length;
    }
    return { starts, low: low.take(), high: high.take() };
  };
}
