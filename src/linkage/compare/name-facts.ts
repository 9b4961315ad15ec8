// What is known of every name and record beforehand, so that comparing two of them takes integers alone.
import { sexOfRussianGiven } from '../../records/given-names.ts';
import { isRussianForm } from '../../records/variants.ts';
import { span, type EncodedRecords } from '../encode/encode.ts';
import { sharedIntegers } from '../encode/int-list.ts';
import { firstLetterOf } from './initial-letters.ts';
import { surnameStem } from './surname-stems.ts';

/** In memory that threads share. */
export interface NameFacts {
  /** By name code: a number that the forms of one surname share. */
  readonly stem: Int32Array;
  /** By name code: the set of its first letter. */
  readonly first: Int32Array;
  /** By name code: 1 where it is a Russian given name or an everyday form of one. */
  readonly isKnown: Int32Array;
  /** By record: a number that the letters of surname and given names give in any order. */
  readonly letters: Int32Array;
  /**
   * log2 of the share of pairs of one given name in which its forms differ: agreement on a form is rarer than agreement
   * on the name by so much.
   */
  readonly variantShare: number;
}

/** Imagined pairs of one name, and how many of them are of two forms. */
const imaginedPairs = 200;
const imaginedVariants = 30;

const pairs = (counts: Float64Array): number => counts.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);

/** See `NameFacts.variantShare`. */
export function variantShare(records: EncodedRecords): number {
  // By canonical name and sex: a name of both sexes is no form of itself.
  const groups = new Float64Array(records.keys.length * 3);
  const forms = new Float64Array(records.keys.length * 3);
  for (let r = 0; r < records.count; r++) {
    if (records.givenFull[r] !== 1) continue;
    const first = records.given.values[records.given.starts[r] ?? 0] ?? 0;
    const head = records.canonical[first] ?? first;
    const sex = records.sex[r] ?? 0;
    groups[head * 3 + sex] = (groups[head * 3 + sex] ?? 0) + 1;
    forms[first * 3 + sex] = (forms[first * 3 + sex] ?? 0) + 1;
  }
  const all = pairs(groups);
  return Math.log2((all - pairs(forms) + imaginedVariants) / (all + imaginedPairs));
}

/** A number for every letter, so that sums of them tell most words apart. */
function letterNumbers(): Int32Array {
  return Int32Array.from(
    { length: 128 },
    (_, code) => Math.imul(code + 1, 0x9e3779b1) ^ Math.imul(code, code * 7919),
  );
}

const made = new WeakMap<EncodedRecords, NameFacts>();

/** Made once for the same records. */
export function nameFacts(records: EncodedRecords): NameFacts {
  const facts = made.get(records) ?? createNameFacts(records);
  made.set(records, facts);
  return facts;
}

/** Whether surname and given names are the same row of letters, wherever it begins: `Kim Jong-un`, `Jong Un Kim`. */
export function sameJoined({ keys, surnames, given }: EncodedRecords, a: number, b: number): boolean {
  const joined = (r: number): string =>
    [...span(given, r), ...span(surnames, r)].map((code) => keys[code] ?? '').join('');
  const [x, y] = [joined(a), joined(b)];
  return x.length === y.length && `${x}${x}`.includes(y);
}

function isKnown(key: string): number {
  return sexOfRussianGiven(key) !== null || isRussianForm(key) ? 1 : 0;
}

function shared(values: ArrayLike<number>): Int32Array {
  const out = sharedIntegers(values.length);
  out.set(values);
  return out;
}

function createNameFacts(records: EncodedRecords): NameFacts {
  const { keys, surnames, given, count } = records;
  const stems = new Map<string, number>();
  const numbers = letterNumbers();
  const sums = Int32Array.from(keys, (key) => {
    let sum = 0;
    for (let i = 0; i < key.length; i++) sum = (sum + (numbers[key.charCodeAt(i)] ?? 0)) | 0;
    return sum;
  });
  const letters = sharedIntegers(count);
  for (let r = 0; r < count; r++) {
    let sum = 0;
    for (const spans of [surnames, given]) {
      const end = spans.starts[r + 1] ?? 0;
      for (let i = spans.starts[r] ?? 0; i < end; i++) sum = (sum + (sums[spans.values[i] ?? 0] ?? 0)) | 0;
    }
    letters[r] = sum;
  }
  const stem = (key: string): number => {
    const own = surnameStem(key);
    const known = stems.get(own);
    if (known !== undefined) return known;
    stems.set(own, stems.size);
    return stems.size - 1;
  };
  return {
    stem: shared(keys.map(stem)),
    first: shared(keys.map(firstLetterOf)),
    isKnown: shared(keys.map(isKnown)),
    letters,
    variantShare: records.variantShare ?? variantShare(records),
  };
}
