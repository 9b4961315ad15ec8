// Records as they are stored: the columns that linkage reads, and the names that their texts hold.
import type { NamePart } from '../../records/name.ts';
import { unpackParts, type IntegerColumn } from '../../records/record-columns.ts';
import { initialLetters } from '../compare/initial-letters.ts';
import { assumedPatronymic } from './encoded-records.ts';
import type { SpanList } from './record-order.ts';

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

/** Integers of a column, of which only the first `rows` of the batch count. */
export type Integers = ArrayLike<number>;

/** Columns as `recordColumns` makes them. */
export interface StoredBatch {
  readonly rows: number;
  readonly column: (name: (typeof storedColumns)[number]) => Integers;
}

/** The names in the texts of one list, by number of the text; -1 stands for no text. */
export interface StoredNames {
  /** Adds the codes of the names in full, record by record. */
  readonly addFull: (texts: Integers, rows: number, to: SpanList) => void;
  /** Adds the letters that each name may begin with. */
  readonly addLetters: (texts: Integers, rows: number, to: SpanList) => void;
  /** Code of the first name in full, -1 where there is none. */
  readonly full: (text: number) => number;
  /** Letters of the first name, 0 where there is none. */
  readonly letters: (text: number) => number;
  /** Whether the first name is in full. */
  readonly isFull: (text: number) => boolean;
  /** Where the second name is an initial: its letters and `assumedPatronymic`, else 0. */
  readonly secondInitial: (text: number) => number;
}

/** Bits of what is known of a text. */
const known = { read: 1, firstIsFull: 2, further: 4 } as const;

/** Texts are read when they are first met; the usual text holds one name, which stands in flat arrays. */
export function createStoredNames(texts: readonly string[], codeOf: (key: string) => number): StoredNames {
  const about = new Uint8Array(texts.length);
  const firstFull = new Int32Array(texts.length).fill(-1);
  const firstLetters = new Int32Array(texts.length);
  // Of the texts with any other number of names or letters than one at most.
  const further = new Map<
    number,
    { readonly full: readonly number[]; readonly letters: readonly number[] }
  >();
  const second = new Map<number, number>();

  function read(text: number): number {
    const parts = unpackParts(texts[text] ?? '[]');
    const named = parts.filter(({ key }) => key !== '');
    const full = named.flatMap(({ key, initial }) => (initial ? [] : [codeOf(key)]));
    const letters = named.map(initialLetters);
    firstFull[text] = full[0] ?? -1;
    firstLetters[text] = letters[0] ?? 0;
    const initial = secondInitialOf(parts);
    if (initial !== 0) second.set(text, initial);
    const several = letters.length > 1;
    if (several) further.set(text, { full, letters });
    return (about[text] =
      known.read | (parts[0]?.initial === false ? known.firstIsFull : 0) | (several ? known.further : 0));
  }

  const aboutText = (text: number): number => {
    const found = about[text] ?? 0;
    return found === 0 ? read(text) : found;
  };

  function add(codes: Integers, rows: number, to: SpanList, kind: 'full' | 'letters'): void {
    const [first, missing] = kind === 'full' ? [firstFull, -1] : [firstLetters, 0];
    const ends = to.starts.extend(rows);
    for (let i = 0; i < rows; i++) {
      const text = codes[i] ?? -1;
      if (text !== -1) {
        if ((aboutText(text) & known.further) !== 0) {
          for (const value of further.get(text)?.[kind] ?? []) to.values.push(value);
        } else {
          const value = first[text] ?? missing;
          if (value !== missing) to.values.push(value);
        }
      }
      ends[i] = to.values.length;
    }
  }

  return {
    addFull: (codes, rows, to) => add(codes, rows, to, 'full'),
    addLetters: (codes, rows, to) => add(codes, rows, to, 'letters'),
    full: (text) => (text === -1 || aboutText(text) === 0 ? -1 : (firstFull[text] ?? -1)),
    letters: (text) => (text === -1 || aboutText(text) === 0 ? 0 : (firstLetters[text] ?? 0)),
    isFull: (text) => text !== -1 && (aboutText(text) & known.firstIsFull) !== 0,
    secondInitial: (text) => (text === -1 || aboutText(text) === 0 ? 0 : (second.get(text) ?? 0)),
  };
}

function secondInitialOf([, part]: readonly NamePart[]): number {
  return part?.initial === true ? initialLetters(part) | assumedPatronymic : 0;
}
