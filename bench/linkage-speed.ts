// node dist/bench/linkage-speed.js — how long linking invented records of three lists takes, and the memory it needs,
// each size in a process of its own: from the records in memory to the persons, all shipped blocking rules, nothing tuned.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { quiet } from '../src/effect/effects.ts';
import { linkRecords } from '../src/linkage/link-records.ts';
import type { NamePart } from '../src/records/name.ts';
import type { PersonRecord } from '../src/records/record.ts';
import { createRandom, type Random } from '../src/stats/random.ts';
import { pairScores } from './evaluate.ts';
import { reportBench, type Bound } from './report.ts';

const lists = [
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

interface Roll {
  readonly records: readonly PersonRecord[];
  /** Number of the person behind each record. */
  readonly truth: Int32Array;
}

/** How the records spread over the lists. */
interface Shape {
  readonly name: string;
  /** Share of the people by the first list that they stand on. */
  readonly shares: readonly [number, number, number];
  /** Share of the people who stand on another list too. */
  readonly overlap: number;
}

const even: Shape = { name: 'three even lists', shares: [1 / 3, 1 / 3, 1 / 3], overlap: 0.25 };
const roster: Shape = { name: 'a roster and two short lists', shares: [0.97, 0.02, 0.01], overlap: 0.01 };

/** `size` records of people who stand on one, two or three lists, with slips of the pen, initials and gaps. */
export function inventRoll(size: number, seed: number, shape = even): Roll {
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
  const truth = new Int32Array(size);
  const records: PersonRecord[] = [];
  const rows = new Int32Array(lists.length);
  for (let person = 0; records.length < size; person++) {
    const surname = surnames[surnameRank(random)] ?? '';
    const given = givenNames[givenRank(random)] ?? '';
    const patronymic = patronymics[givenRank(random)] ?? '';
    const birth = random.below(38 * 365) - 700;
    const unit = unitRank(random);
    const drawn = random.next();
    const first = drawn < shape.shares[0] ? 0 : drawn < shape.shares[0] + shape.shares[1] ? 1 : 2;
    const times = random.next() < shape.overlap ? (random.next() < 0.15 ? 3 : 2) : 1;
    for (let time = 0; time < times && records.length < size; time++) {
      const at = (first + time) % lists.length;
      const list = lists[at]?.id ?? '';
      const chance = (share: number): boolean => random.next() < share;
      const written = (name: string): NamePart =>
        part(chance(0.04) ? (name[0] ?? '') : chance(0.06) ? misspell(random, name) : name);
      const day = chance(0.04) ? birth + random.below(300) : birth;
      truth[records.length] = person;
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
    }
  }
  return { records, truth };
}

const measureSchema = z.object({
  seconds: z.number(),
  cpu: z.number(),
  pairs: z.number(),
  links: z.number(),
  /** Resident memory in MB: before linking, and at the peak of the process. */
  before: z.number(),
  peak: z.number(),
  f1: z.number(),
});

async function measure(size: number, shape: Shape): Promise<z.infer<typeof measureSchema>> {
  const { records, truth } = inventRoll(size, 7, shape);
  const before = process.memoryUsage().rss / 1e6;
  const [start, cpuStart] = [performance.now(), process.cpuUsage()];
  const linkage = await linkRecords(
    records,
    { lists, threshold: 0.9, seed: 1, units: [], decisions: [] },
    quiet,
  );
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage(cpuStart);
  const peak = (process.resourceUsage().maxRSS * 1024) / 1e6;
  const { f1 } = pairScores(Array.from(linkage.personOf, String), Array.from(truth, String));
  return {
    seconds,
    cpu: (cpu.user + cpu.system) / 1e6,
    pairs: linkage.comparedPairs,
    links: linkage.links.a.length,
    before,
    peak,
    f1,
  };
}

function rowsOf(size: number, shape: Shape, secondsAtMost?: number, memoryAtMost?: number): Bound[] {
  const script = fileURLToPath(import.meta.url);
  const printed = execFileSync(process.execPath, [script, String(size), shape.name], { encoding: 'utf8' });
  const done = measureSchema.parse(JSON.parse(printed));
  const name = `${size / 1000}k records, ${shape.name}`;
  return [
    {
      name: `${name}: time`,
      figure: done.seconds,
      unit: 's',
      ...(secondsAtMost === undefined ? {} : { atMost: secondsAtMost }),
    },
    { name: `${name}: processor time`, figure: done.cpu, unit: 's' },
    { name: `${name}: pairs compared`, figure: done.pairs / 1e6, unit: 'M' },
    { name: `${name}: memory of the records alone`, figure: done.before, unit: 'MB' },
    {
      name: `${name}: peak memory`,
      figure: done.peak,
      unit: 'MB',
      ...(memoryAtMost === undefined ? {} : { atMost: memoryAtMost }),
    },
    { name: `${name}: links`, figure: done.links, unit: '' },
    { name: `${name}: F1 of the persons`, figure: done.f1, unit: '' },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , size, shape] = process.argv;
  if (size === undefined) {
    reportBench('linkage-speed', [
      ...rowsOf(100_000, even, 2.5),
      ...rowsOf(1_000_000, roster, 10, 800),
      ...rowsOf(1_000_000, even),
    ]);
  } else {
    console.log(JSON.stringify(await measure(Number(size), shape === roster.name ? roster : even)));
  }
}
