// node dist/bench/linkage-speed.js [--large] — how long linking invented records of three lists takes, and the memory it
// needs, each size in a process of its own: from the records in the case's database to the persons.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { quiet } from '../src/effect/effects.ts';
import { openDatabase } from '../src/engine/database.ts';
import { blockingRules } from '../src/linkage/blocking/blocking-rules.ts';
import { declaredRule } from '../src/linkage/blocking/declared-rules.ts';
import { linkEncoded } from '../src/linkage/link-records.ts';
import type { NamePart } from '../src/records/name.ts';
import type { PersonRecord } from '../src/records/record.ts';
import { createRecordTables, encodeStored } from '../src/run/stored-records.ts';
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

interface Batch {
  readonly records: readonly PersonRecord[];
  /** Number of the person behind each record. */
  readonly truth: readonly number[];
}

const batchSize = 20_000;

/** `size` records of people who stand on one, two or three lists, with slips of the pen, initials and gaps. */
function* inventBatches(size: number, seed: number, shape = even): Iterable<Batch> {
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

/** About nine pairs a record, as one declares them for lists of this kind. */
const tuned = [
  ['surname', 'given'],
  ['surname', 'birth-year'],
  ['given', 'birth-day'],
  ['given', 'patronymic', 'birth-year'],
  ['given', 'patronymic', 'unit'],
] as const;

const ruleSets = {
  'tuned rules': tuned.map((parts) => declaredRule({ parts, atMost: null })),
  'shipped rules': blockingRules,
} as const;
type RuleSet = keyof typeof ruleSets;

const isRuleSet = (name: string): name is RuleSet => Object.hasOwn(ruleSets, name);

const measureSchema = z.object({
  seconds: z.number(),
  /** Of `seconds`: until the records are encoded. */
  loading: z.number(),
  cpu: z.number(),
  pairs: z.number(),
  links: z.number(),
  /** Resident memory at the peak of the process in MB. */
  peak: z.number(),
  f1: z.number(),
});

/** Writes the records into a database as a case keeps them, and who is who beside them. */
async function store(file: string, size: number, shape: Shape): Promise<void> {
  const database = await openDatabase(file);
  const add = new Map<string, Awaited<ReturnType<typeof createRecordTables>>>();
  for (const { id } of lists) add.set(id, await createRecordTables(database, id));
  for (const { records, truth } of inventBatches(size, 7, shape)) {
    for (const { id } of lists) {
      const own = records.flatMap((record, i) =>
        record.list === id ? [{ record, person: truth[i] ?? 0 }] : [],
      );
      await add.get(id)?.(own.map(({ record }) => record));
      const person = own.map(({ person }) => person);
      await database.append(`truth_${id}`, [{ name: 'person', type: 'integer', values: person }]);
    }
  }
  database.close();
}

async function measure(file: string, rules: RuleSet): Promise<z.infer<typeof measureSchema>> {
  const [start, cpuStart] = [performance.now(), process.cpuUsage()];
  const database = await openDatabase(file);
  const options = { lists, threshold: 0.9, seed: 1, units: [], decisions: [], blocking: ruleSets[rules] };
  const tables = lists.map(({ id }) => ({ list: id, table: id }));
  const encoded = await encodeStored(tables, options, database, quiet);
  const loading = (performance.now() - start) / 1000;
  const linkage = await linkEncoded(encoded, options, quiet);
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage(cpuStart);
  const peak = (process.resourceUsage().maxRSS * 1024) / 1e6;
  const truth: string[] = [];
  for (const { id } of lists) {
    for await (const { column } of database.stream(`SELECT person FROM "truth_${id}" ORDER BY rowid`))
      for (const person of column('person')) truth.push(String(person));
  }
  database.close();
  const { f1 } = pairScores(Array.from(linkage.personOf, String), truth);
  return {
    seconds,
    loading,
    cpu: (cpu.user + cpu.system) / 1e6,
    pairs: linkage.comparedPairs,
    links: linkage.links.a.length,
    peak,
    f1,
  };
}

interface Run {
  readonly size: number;
  readonly shape: Shape;
  readonly rules: RuleSet;
  readonly secondsAtMost?: number;
  readonly memoryAtMost?: number;
}

function rowsOf(folder: string, { size, shape, rules, secondsAtMost, memoryAtMost }: Run): Bound[] {
  const script = fileURLToPath(import.meta.url);
  const file = path.join(folder, `${size}-${shape.name}.duckdb`);
  const run = (...words: string[]): string =>
    execFileSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  if (!existsSync(file)) run('store', file, String(size), shape.name);
  const done = measureSchema.parse(JSON.parse(run('link', file, rules)));
  const name = `${size / 1000}k records, ${shape.name}, ${rules}`;
  return [
    {
      name: `${name}: time`,
      figure: done.seconds,
      unit: 's',
      ...(secondsAtMost === undefined ? {} : { atMost: secondsAtMost }),
    },
    { name: `${name}: of it loading`, figure: done.loading, unit: 's' },
    { name: `${name}: processor time`, figure: done.cpu, unit: 's' },
    { name: `${name}: pairs compared`, figure: done.pairs / 1e6, unit: 'M' },
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

const runs: readonly Run[] = [
  { size: 10_000, shape: even, rules: 'tuned rules' },
  { size: 100_000, shape: even, rules: 'tuned rules', secondsAtMost: 2.5 },
  { size: 1_000_000, shape: even, rules: 'tuned rules', secondsAtMost: 10, memoryAtMost: 800 },
  { size: 100_000, shape: even, rules: 'shipped rules' },
  { size: 1_000_000, shape: roster, rules: 'shipped rules' },
];
/** With `--large`: some minutes and 4 GB. */
const largeRun: Run = {
  size: 10_000_000,
  shape: even,
  rules: 'tuned rules',
  secondsAtMost: 120,
  memoryAtMost: 4000,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , what, file = '', third = '', shape] = process.argv;
  if (what === 'store') {
    await store(file, Number(third), shape === roster.name ? roster : even);
  } else if (what === 'link' && isRuleSet(third)) {
    console.log(JSON.stringify(await measure(file, third)));
  } else {
    const folder = mkdtempSync(path.join(tmpdir(), 'muster-linkage-speed-'));
    try {
      const wanted = what === '--large' ? [...runs, largeRun] : runs;
      reportBench(
        'linkage-speed',
        wanted.flatMap((run) => rowsOf(folder, run)),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
