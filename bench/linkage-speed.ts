// node dist/bench/linkage-speed.js [--large] [--chart FILE.svg] — how long linking invented records of three lists takes, and
// the memory it needs, each size in a process of its own: from the records in the case's database to the persons; what Splink
// takes for the same records and rules, and GoldenMatch as it configures itself, where they are installed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { quiet } from '../src/effect/effects.ts';
import { openDatabase } from '../src/engine/database.ts';
import { blockingRules } from '../src/linkage/blocking/blocking-rules.ts';
import { declaredRule } from '../src/linkage/blocking/declared-rules.ts';
import { linkEncoded } from '../src/linkage/link-records.ts';
import { createRecordTables, encodeStored } from '../src/run/lists/stored-records.ts';
import { pairScores } from './evaluate.ts';
import { even, inventBatches, lists, roster, type Shape } from './linkage/invented-roll.ts';
import { renderGrowth, type GrowthLine, type GrowthPoint } from './linkage/growth-chart.ts';
import {
  measureGoldenMatch,
  measureSplink,
  type PeerMeasure,
  type SplinkOptions,
} from './linkage/peer-speed.ts';
import { reportBench, type Bound } from './report.ts';

/** About nine pairs a record, as one declares them for lists of this kind. */
const tuned = [
  ['surname', 'given'],
  ['surname', 'birth-year'],
  ['given', 'birth-day'],
  ['given', 'patronymic', 'birth-year'],
  ['given', 'patronymic', 'unit'],
] as const;

/** The same rules, and training on pairs of two keys that leave no column out: few pairs, as one tunes it for speed. */
const splinkOptions: SplinkOptions = {
  rules: [
    ['surname', 'given'],
    ['surname', 'substr(birth, 1, 4)'],
    ['given', 'birth'],
    ['given', 'patronymic', 'substr(birth, 1, 4)'],
    ['given', 'patronymic', 'unit'],
  ],
  training: [
    ['surname', 'given'],
    ['birth', 'unit'],
  ],
  certain: [['surname', 'given', 'birth']],
};

/** About fourteen pairs a record among ten million: names are shared by ten times as many. */
const tight = [
  ['patronymic', 'birth-year', 'unit'],
  ['surname', 'given', 'birth-year'],
  ['surname', 'patronymic', 'birth-year'],
  ['surname', 'given', 'patronymic'],
  ['surname', 'unit'],
  ['given', 'birth-day'],
  ['patronymic', 'birth-day'],
] as const;

const ruleSets = {
  'tuned rules': tuned.map((parts) => declaredRule({ parts, atMost: null })),
  'tight rules': tight.map((parts) => declaredRule({ parts, atMost: null })),
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
  /** Splink links the same records; the bound on how many times less processor time Muster takes. */
  readonly splinkAtLeast?: number;
  readonly besideSplink?: true;
  readonly besideGoldenMatch?: true;
}

interface Done {
  readonly rows: readonly Bound[];
  /** By tool. */
  readonly points: ReadonlyMap<string, GrowthPoint>;
}

const megabytes = ({ peakMemory }: PeerMeasure): number => (peakMemory * 1024 ** 2) / 1e6;

function pointOf(records: number, peer: PeerMeasure): GrowthPoint {
  return { records, seconds: peer.seconds, peak: megabytes(peer) };
}

/** A peer beside the run that took `cpu` processor seconds. */
function peerRows(name: string, tool: string, peer: PeerMeasure, cpu: number, atLeast?: number): Bound[] {
  return [
    { name: `${name}: ${tool}, time`, figure: peer.seconds, unit: 's', note: `version ${peer.version}` },
    { name: `${name}: ${tool}, processor time`, figure: peer.cpu, unit: 's' },
    { name: `${name}: ${tool}, peak memory`, figure: megabytes(peer), unit: 'MB' },
    {
      name: `${name}: times less processor time than ${tool}`,
      figure: peer.cpu / cpu,
      unit: 'x',
      ...(atLeast === undefined ? {} : { atLeast }),
    },
  ];
}

function measured(folder: string, run: Run): Done {
  const { size, shape, rules, secondsAtMost, memoryAtMost } = run;
  const script = fileURLToPath(import.meta.url);
  const file = path.join(folder, `${size}-${shape.name}.duckdb`);
  const apart = (...words: string[]): string =>
    execFileSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  if (!existsSync(file)) apart('store', file, String(size), shape.name);
  const done = measureSchema.parse(JSON.parse(apart('link', file, rules)));
  const name = `${size / 1000}k records, ${shape.name}, ${rules}`;
  const rows: Bound[] = [
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
  const points = new Map<string, GrowthPoint>([
    ['Muster', { records: size, seconds: done.seconds, peak: done.peak }],
  ]);
  const beside = (tool: string, peer: PeerMeasure | null, atLeast?: number): void => {
    if (peer === null) return;
    rows.push(...peerRows(name, tool, peer, done.cpu, atLeast));
    points.set(tool, pointOf(size, peer));
  };
  if (run.besideSplink === true) beside('Splink', measureSplink(size, splinkOptions), run.splinkAtLeast);
  if (run.besideGoldenMatch === true) beside('GoldenMatch', measureGoldenMatch(size));
  return { rows, points };
}

/** A line of each tool over the runs of growing size on the same lists and rules. */
function growthLines(done: readonly Done[]): readonly GrowthLine[] {
  return ['Muster', 'Splink', 'GoldenMatch'].flatMap((name) => {
    const points = done.flatMap((own) => own.points.get(name) ?? []);
    return points.length === 0 ? [] : [{ name, points }];
  });
}

const runs: readonly Run[] = [
  { size: 10_000, shape: even, rules: 'tuned rules', besideSplink: true, besideGoldenMatch: true },
  {
    size: 100_000,
    shape: even,
    rules: 'tuned rules',
    secondsAtMost: 2.5,
    besideSplink: true,
  },
  {
    size: 1_000_000,
    shape: even,
    rules: 'tuned rules',
    secondsAtMost: 10,
    memoryAtMost: 800,
    besideSplink: true,
    splinkAtLeast: 6,
  },
  { size: 100_000, shape: even, rules: 'shipped rules' },
  { size: 1_000_000, shape: roster, rules: 'shipped rules' },
];
/** With `--large`: some minutes and 4 GB. */
const largeRun: Run = {
  size: 10_000_000,
  shape: even,
  rules: 'tight rules',
  secondsAtMost: 120,
  memoryAtMost: 4000,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    options: { large: { type: 'boolean' }, chart: { type: 'string' } },
    allowPositionals: true,
  });
  const [what, file = '', third = '', shape] = positionals;
  if (what === 'store') {
    await store(file, Number(third), shape === roster.name ? roster : even);
  } else if (what === 'link' && isRuleSet(third)) {
    console.log(JSON.stringify(await measure(file, third)));
  } else {
    const folder = mkdtempSync(path.join(tmpdir(), 'muster-linkage-speed-'));
    try {
      const wanted = values.large === true ? [...runs, largeRun] : runs;
      const done = wanted.map((run) => measured(folder, run));
      if (values.chart !== undefined) {
        const alike = done.filter(
          (_, i) => wanted[i]?.shape === even && wanted[i]?.rules !== 'shipped rules',
        );
        writeFileSync(
          values.chart,
          renderGrowth('How the cost of linkage grows: invented people on three lists', growthLines(alike)),
        );
      }
      reportBench(
        'linkage-speed',
        done.flatMap(({ rows }) => rows),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
