// node dist/bench/linkage-increment.js — how long it takes to add 1,000 records to a linkage of a million that stands, and
// what keeping it costs. Each step in a process of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { quiet } from '../src/effect/effects.ts';
import { openDatabase } from '../src/engine/database.ts';
import { blockingRules } from '../src/linkage/blocking/blocking-rules.ts';
import { declaredRule } from '../src/linkage/blocking/declared-rules.ts';
import { linkWithPairs } from '../src/linkage/link-records.ts';
import { addToStanding, keepStanding, standingPersons } from '../src/run/linkage/increment.ts';
import { createRecordTables, encodeStored } from '../src/run/lists/stored-records.ts';
import { even, inventBatches, lists, roster, type Shape } from './linkage/invented-roll.ts';
import { reportBench, type Bound } from './report.ts';

const standingSize = 1_000_000;
const addedSize = 1000;
const later = { id: 'later', unique: true };

const tuned = [
  ['surname', 'given'],
  ['surname', 'birth-year'],
  ['given', 'birth-day'],
  ['given', 'patronymic', 'birth-year'],
  ['given', 'patronymic', 'unit'],
] as const;

interface Run {
  readonly name: string;
  readonly shape: Shape;
  readonly blocking: typeof blockingRules;
}

const runs: readonly Run[] = [
  {
    name: 'tuned rules',
    shape: even,
    blocking: tuned.map((parts) => declaredRule({ parts, atMost: null })),
  },
  { name: 'shipped rules', shape: roster, blocking: blockingRules },
];

const options = (run: Run, withLater: boolean) => ({
  lists: withLater ? [...lists, later] : lists,
  threshold: 0.9,
  seed: 1,
  units: [],
  decisions: [],
  blocking: run.blocking,
});

const tablesOf = (ids: readonly { readonly id: string }[]) => ids.map(({ id }) => ({ list: id, table: id }));

/** Every so-many-th record stands on a list of its own, which comes later. */
async function store(file: string, { shape }: Run): Promise<void> {
  const database = await openDatabase(file);
  const add = new Map<string, Awaited<ReturnType<typeof createRecordTables>>>();
  for (const { id } of [...lists, later]) add.set(id, await createRecordTables(database, id));
  const every = standingSize / addedSize;
  let [seen, rows] = [0, 0];
  await database.append('truth', [
    { name: 'key', type: 'text', values: [] },
    { name: 'person', type: 'integer', values: [] },
  ]);
  for (const { records, truth } of inventBatches(standingSize + addedSize, 7, shape)) {
    const placed = records.map((record) => {
      if (++seen % (every + 1) !== 0) return record;
      rows++;
      return { ...record, list: later.id, row: rows, key: `${later.id}/${rows}` };
    });
    for (const { id } of [...lists, later]) await add.get(id)?.(placed.filter(({ list }) => list === id));
    await database.append('truth', [
      { name: 'key', type: 'text', values: placed.map(({ key }) => key) },
      { name: 'person', type: 'integer', values: truth },
    ]);
  }
  database.close();
}

const keptSchema = z.object({ linking: z.number(), keeping: z.number() });

async function keep(file: string, run: Run): Promise<z.infer<typeof keptSchema>> {
  const database = await openDatabase(file);
  const start = performance.now();
  const encoded = await encodeStored(tablesOf(lists), options(run, false), database, quiet);
  const linked = await linkWithPairs(encoded, options(run, false), quiet);
  const middle = performance.now();
  await keepStanding(tablesOf(lists), encoded, linked, options(run, false), database);
  const end = performance.now();
  database.close();
  return { linking: (middle - start) / 1000, keeping: (end - middle) / 1000 };
}

const addedSchema = z.object({
  seconds: z.number(),
  cpu: z.number(),
  /** Resident memory at the peak of the process in MB. */
  peak: z.number(),
  added: z.number(),
  joined: z.number(),
  compared: z.number(),
  /** Of the records whose person stood: share that joined it; and share of the joined that joined the right one. */
  recall: z.number(),
  precision: z.number(),
});

async function add(file: string, run: Run): Promise<z.infer<typeof addedSchema>> {
  const [start, cpuStart] = [performance.now(), process.cpuUsage()];
  const database = await openDatabase(file);
  const made = await addToStanding(tablesOf([...lists, later]), options(run, true), database, quiet);
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage(cpuStart);
  const peak = (process.resourceUsage().maxRSS * 1024) / 1e6;
  const found = await database.query('SELECT key, person FROM truth');
  const keys = z.array(z.string()).parse(found.column('key'));
  const truth = new Map(found.column('person').map((person, i) => [keys[i] ?? '', Number(person)]));
  const stood = new Set(keys.flatMap((key) => (key.startsWith(later.id) ? [] : [truth.get(key)])));
  let [known, right, joined] = [0, 0, 0];
  for (const [key, person] of await standingPersons(database)) {
    if (!key.startsWith(later.id)) continue;
    if (stood.has(truth.get(key))) known++;
    if (person.startsWith(later.id)) continue;
    joined++;
    if (truth.get(person) === truth.get(key)) right++;
  }
  database.close();
  return {
    seconds,
    cpu: (cpu.user + cpu.system) / 1e6,
    peak,
    added: made.added,
    joined: made.joined,
    compared: made.compared,
    recall: right / known,
    precision: right / joined,
  };
}

function rowsOf(folder: string, run: Run): Bound[] {
  const file = path.join(folder, `${run.name}.duckdb`);
  const step = (what: string): string =>
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), what, file, run.name], {
      encoding: 'utf8',
    });
  step('store');
  const before = statSync(file).size;
  const kept = keptSchema.parse(JSON.parse(step('keep')));
  const room = statSync(file).size - before;
  const made = addedSchema.parse(JSON.parse(step('add')));
  return [
    { name: `${run.name}: linking 1,000,000`, figure: kept.linking, unit: 's' },
    { name: `${run.name}: keeping the linkage`, figure: kept.keeping, unit: 's' },
    { name: `${run.name}: room for it`, figure: room / 1e6, unit: 'MB' },
    { name: `${run.name}: adding 1,000`, figure: made.seconds, unit: 's', atMost: 3 },
    { name: `${run.name}: processor time`, figure: made.cpu, unit: 's' },
    { name: `${run.name}: peak memory`, figure: made.peak, unit: 'MB' },
    { name: `${run.name}: pairs compared`, figure: made.compared, unit: '' },
    { name: `${run.name}: joined persons who stood`, figure: made.joined, unit: '' },
    { name: `${run.name}: right among them`, figure: made.precision, unit: '' },
    { name: `${run.name}: found of those who stood`, figure: made.recall, unit: '' },
  ];
}

const [, , what, file = '', name] = process.argv;
const run = runs.find((one) => one.name === name);
if (run === undefined) {
  const folder = mkdtempSync(path.join(tmpdir(), 'muster-linkage-increment-'));
  try {
    reportBench(
      'linkage-increment',
      runs.flatMap((one) => rowsOf(folder, one)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else if (what === 'store') {
  await store(file, run);
} else {
  console.log(JSON.stringify(await (what === 'keep' ? keep(file, run) : add(file, run))));
}
