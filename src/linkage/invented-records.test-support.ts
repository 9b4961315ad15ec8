// Invented people on invented lists, with known truth: for tests and benches only.
import type { NamePart, PersonName } from '../records/name.ts';
import type { PersonRecord } from '../records/record.ts';
import { createRandom, type Random } from '../stats/random.ts';

export interface Sketch {
  readonly surnames?: readonly string[];
  readonly given?: readonly string[];
  readonly patronymic?: string;
  readonly nicknames?: readonly string[];
  readonly title?: string;
  readonly sex?: 'female' | 'male';
  /** Day number, or first and last day of an interval. */
  readonly birth?: number | readonly [number, number];
  readonly unit?: string;
  readonly category?: string;
}

function part(key: string): NamePart {
  return { raw: key, key, initial: key.length === 1 };
}

/** A record from fold keys; a key of one letter is an initial. */
export function inventRecord(list: string, row: number, sketch: Sketch): PersonRecord {
  const name: PersonName = {
    raw: '',
    surnames: (sketch.surnames ?? []).map(part),
    given: (sketch.given ?? []).map(part),
    patronymic: sketch.patronymic === undefined ? null : part(sketch.patronymic),
    nicknames: (sketch.nicknames ?? []).map(part),
    title: sketch.title ?? null,
    sex: null,
  };
  const { birth } = sketch;
  return {
    key: `${list}/${row}`,
    list,
    row,
    byte: null,
    name,
    sex: sketch.sex ?? null,
    birth:
      birth === undefined
        ? null
        : typeof birth === 'number'
          ? { from: birth, to: birth, precision: 'day' }
          : { from: birth[0], to: birth[1], precision: 'interval' },
    rank: null,
    category: sketch.category === undefined ? null : { key: sketch.category, raw: sketch.category },
    unit: sketch.unit ?? null,
    unitRaw: sketch.unit ?? null,
    place: null,
    event: null,
    outcome: null,
    identifier: null,
  };
}

const consonants = 'bdgklmnprstvz';
const vowels = 'aeiou';

function inventWord(random: Random, syllables: number): string {
  let word = '';
  for (let i = 0; i < syllables; i++) {
    word += (consonants[random.below(consonants.length)] ?? '') + (vowels[random.below(vowels.length)] ?? '');
  }
  return word;
}

/** Few words are frequent and many are rare, as with surnames. */
function pick(random: Random, words: readonly string[]): string {
  return words[Math.floor(words.length * random.next() ** 3)] ?? '';
}

function misspell(random: Random, word: string): string {
  const at = random.below(word.length);
  return word.slice(0, at) + (vowels[random.below(vowels.length)] ?? '') + word.slice(at + 1);
}

export interface InventedLists {
  readonly records: readonly PersonRecord[];
  /** Number of the person behind each record. */
  readonly truth: Int32Array;
}

/** `people` people; each list holds a random share of them, each once, with slips of the pen and gaps. */
export function inventLists(
  seed: number,
  people: number,
  lists: readonly { readonly id: string; readonly share: number; readonly slips: number }[],
): InventedLists {
  const random = createRandom(seed, 'invented');
  const surnames = Array.from({ length: Math.max(50, people >> 2) }, () => `${inventWord(random, 3)}v`);
  const given = Array.from({ length: 60 }, () => inventWord(random, 2));
  const patronymics = given.map((word) => `${word}vich`);
  const sketches = Array.from({ length: people }, () => ({
    surnames: [pick(random, surnames)],
    given: [pick(random, given)],
    patronymic: pick(random, patronymics),
    birth: 4000 + random.below(10_000),
    unit: `u${random.below(8)}`,
  }));
  const truth: number[] = [];
  const records = lists.flatMap((list) => {
    let row = 0;
    return sketches.flatMap((sketch, person) => {
      if (random.next() >= list.share) return [];
      truth.push(person);
      const slip = (): boolean => random.next() < list.slips;
      return inventRecord(list.id, ++row, {
        surnames: slip() ? [misspell(random, sketch.surnames[0] ?? '')] : sketch.surnames,
        given: slip() ? [sketch.given[0]?.[0] ?? ''] : sketch.given,
        ...(slip() ? {} : { patronymic: sketch.patronymic }),
        ...(slip() ? {} : { birth: sketch.birth + (slip() ? random.below(300) : 0) }),
        ...(slip() ? {} : { unit: sketch.unit }),
      });
    });
  });
  return { records, truth: Int32Array.from(truth) };
}
