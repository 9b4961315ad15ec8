// Invented records of three lists, of any number, in batches: people who stand on one, two or three of them, with slips of
// the pen, initials and gaps.
import type { NamePart } from '../../src/records/name.ts';
import type { PersonRecord } from '../../src/records/record.ts';
import { createRandom, type Random } from '../../src/stats/random.ts';

export const lists = [
  { id: 'roll', unique: true },
  { id: 'call-up', unique: true },
  { id: 'court', unique: true },
];

const givenNames =
  'aleksandr sergei dmitrii aleksei andrei maksim evgenii ivan mikhail vladimir nikolai denis artem roman anton pavel igor vitalii oleg viktor konstantin iurii vadim stanislav viacheslav nikita ruslan ilia kirill anatolii vasilii egor valerii danil grigorii petr timur eduard artur boris gennadii leonid rinat marat rustam azamat bair magomed akhmed islam shamil arsen timofei stepan fedor gleb matvei semen iaroslav bogdan zakhar filipp georgii lev david makar tikhon iakov valentin vsevolod rostislav sviatoslav german albert airat ilnur ramil farid kamil bulat damir nail salavat'.split(
    ' ',
  );
const patronymics = givenNames.map((name) =>
  name.endsWith('i') ? `${name.slice(0, -1)}evich` : name.endsWith('a') ? `${name}ich` : `${name}ovich`,
);
const consonants = 'b v g d zh k l m n p r s t kh ch sh'.split(' ');
const vowels = 'aeiou';
const endings = 'ov ev in ov ev in skii enko uk ian'.split(' ');
const letters = 'abdegiklmnoprstuvz';

function pick<T>(random: Random, values: ArrayLike<T>, fallback: T): T {
  return values[random.below(values.length)] ?? fallback;
}

/** Ranks with P(rank) ∝ (rank + 5)^-power, as with names and places. */
function zipf(size: number, power: number): (random: Random) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let i = 0; i < size; i++) sums[i] = sum += (i + 5) ** -power;
  return (random) => {
    const wanted = random.next() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function inventSurnames(random: Random, count: number): readonly string[] {
  const found = new Set<string>();
  while (found.size < count) {
    let word = '';
    for (let i = random.below(3); i >= 0; i--)
      word += pick(random, consonants, '') + pick(random, vowels, '');
    found.add(word + pick(random, consonants, '') + pick(random, endings, ''));
  }
  return [...found];
}

/** One letter dropped, replaced, put in, or swapped with the next. */
function misspell(random: Random, word: string): string {
  const at = 1 + random.below(Math.max(1, word.length - 2));
  const [before, letter] = [word.slice(0, at), pick(random, letters, 'a')];
  switch (random.below(4)) {
    case 0:
      return before + word.slice(at + 1);
    case 1:
      return before + letter + word.slice(at + 1);
    case 2:
      return before + letter + word.slice(at);
    default:
      return before + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  }
}

/** How the records spread over the lists. */
export interface Shape {
  readonly name: string;
  /** Share of the people by the first list that they stand on. */
  readonly shares: readonly [number, number, number];
  /** Share of the people who stand on another list too. */
  readonly overlap: number;
}

export const even: Shape = { name: 'three even lists', shares: [1 / 3, 1 / 3, 1 / 3], overlap: 0.25 };
export const roster: Shape = {
  name: 'a roster and two short lists',
  shares: [0.97, 0.02, 0.01],
  overlap: 0.01,
};

export interface Batch {
  readonly records: readonly PersonRecord[];
  /** Number of the person behind each record. */
  readonly truth: readonly number[];
}

const batchSize = 20_000;

/** `size` records of people who stand on one, two or three lists, with slips of the pen, initials and gaps. */
export function* inventBatches(size: number, seed: number, shape = even): Iterable<Batch> {
  const random = createRandom(seed, 'roll');
  const surnames = inventSurnames(random, Math.max(200, Math.min(60_000, size >> 1)));
  const surnameRank = zipf(surnames.length, 0.8);
  const givenRank = zipf(givenNames.length, 1.05);
  const unitRank = zipf(800, 0.4);
  // As in reading: one object per distinct part.
  const parts = new Map<string, NamePart>();
  const part = (key: string): NamePart => {
    const known = parts.get(key);
    if (known !== undefined) return known;
    const fresh = { raw: key, key, initial: key.length === 1 };
    parts.set(key, fresh);
    return fresh;
  };
  const units = Array.from({ length: 800 }, (_, i) => `u${i}`);
  let truth: number[] = [];
  let records: PersonRecord[] = [];
  let made = 0;
  const rows = new Int32Array(lists.length);
  for (let person = 0; made < size; person++) {
    const surname = surnames[surnameRank(random)] ?? '';
    const given = givenNames[givenRank(random)] ?? '';
    const patronymic = patronymics[givenRank(random)] ?? '';
    const birth = random.below(38 * 365) - 700;
    const unit = unitRank(random);
    const drawn = random.next();
    const first = drawn < shape.shares[0] ? 0 : drawn < shape.shares[0] + shape.shares[1] ? 1 : 2;
    const times = random.next() < shape.overlap ? (random.next() < 0.15 ? 3 : 2) : 1;
    for (let time = 0; time < times && made < size; time++) {
      const at = (first + time) % lists.length;
      const list = lists[at]?.id ?? '';
      const chance = (share: number): boolean => random.next() < share;
      const written = (name: string): NamePart =>
        part(chance(0.04) ? (name[0] ?? '') : chance(0.06) ? misspell(random, name) : name);
      const day = chance(0.04) ? birth + random.below(300) : birth;
      truth.push(person);
      const row = (rows[at] = (rows[at] ?? 0) + 1);
      records.push({
        key: `${list}/${row}`,
        list,
        row,
        byte: null,
        name: {
          raw: '',
          surnames: [part(chance(0.08) ? misspell(random, surname) : surname)],
          given: chance(0.01) ? [] : [written(given)],
          patronymic: chance(0.08) ? null : written(patronymic),
          nicknames: [],
          title: null,
          sex: 'male',
        },
        sex: null,
        birth: chance(0.05) ? null : { from: day, to: day, precision: 'day' },
        rank: null,
        category: null,
        unit: chance(0.15) ? null : (units[chance(0.2) ? unitRank(random) : unit] ?? null),
        unitRaw: null,
        place: null,
        event: null,
        outcome: null,
        identifier: null,
      });
      made++;
      if (records.length === batchSize || made === size) {
        yield { records, truth };
        [records, truth] = [[], []];
      }
    }
  }
}

/** All batches in one. */
export function inventRoll(size: number, seed: number, shape = even): Batch {
  const batches = [...inventBatches(size, seed, shape)];
  return {
    records: batches.flatMap(({ records }) => records),
    truth: batches.flatMap(({ truth }) => truth),
  };
}
