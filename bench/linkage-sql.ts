// node dist/bench/linkage-sql.js — processor seconds that the SQL engine takes to block, compare and score the pairs of
// invented records on DuckDB, beside what Splink's predict takes for the same blocking rules where it is installed; each
// measure in a process of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { quiet } from '../src/effect/effects.ts';
import { openDatabase } from '../src/engine/database.ts';
import { createDuckDbEngine } from '../src/engine/sql-engine-duckdb.ts';
import type { BlockingRule } from '../src/linkage/blocking/blocking-rules.ts';
import type { KeyParts } from '../src/linkage/blocking/key-parts.ts';
import { encodeRecords } from '../src/linkage/encode/encode.ts';
import { linkEncoded, uniqueLists } from '../src/linkage/link-records.ts';
import type { PairEngine } from '../src/linkage/pair-engine.ts';
import { createSqlPairEngine } from '../src/linkage/sql/sql-pair-engine.ts';
import { inventRoll } from './linkage/invented-roll.ts';
import { measureSplink } from './linkage/peer-speed.ts';
import { reportBench, type Bound } from './report.ts';

const lists = ['roll', 'call-up', 'court'].map((id) => ({ id, unique: true }));

/** Rules that both can follow: the columns of Splink, and the parts of keys that stand for them here. */
const columnParts = {
  surname: (p) => p.surnames,
  given: (p) => p.givenHeads,
  patronymic: (p) => p.patronymic,
  birth: (p) => p.birthDay,
} as const satisfies Record<string, (p: KeyParts) => ReturnType<BlockingRule['parts']>[number]>;
const ruleColumns: readonly (readonly (keyof typeof columnParts)[])[] = [
  ['surname', 'given'],
  ['surname', 'birth'],
  ['given', 'birth'],
  ['patronymic', 'birth'],
  ['surname', 'patronymic'],
];
const blocking: readonly BlockingRule[] = ruleColumns.map((columns) => {
  const id = columns.join('-');
  return { id, label: { en: id, ru: id }, parts: (p) => columns.map((c) => columnParts[c](p)) };
});

const measureSchema = z.object({
  /** Wall and processor seconds from the encoded records to the scored pairs, training left out. */
  seconds: z.number(),
  cpu: z.number(),
  pairs: z.number(),
  peak: z.number(),
});
type Measure = z.infer<typeof measureSchema>;

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Adds up what the engine takes, training and clusters left out. */
function timed(engine: PairEngine, spent: { seconds: number; cpu: number; pairs: number }): PairEngine {
  const measure = async <T>(work: () => Promise<T>): Promise<T> => {
    const [start, cpuStart] = [performance.now(), cpuSeconds()];
    const result = await work();
    spent.seconds += (performance.now() - start) / 1000;
    spent.cpu += cpuSeconds() - cpuStart;
    return result;
  };
  return async (...given) => {
    const pairs = await measure(() => engine(...given));
    spent.pairs = pairs.size;
    return { ...pairs, possible: (...asked) => measure(() => pairs.possible(...asked)) };
  };
}

async function measure(size: number, by: 'values' | 'pairs', memory: string): Promise<Measure> {
  // Encoded beforehand, as from the tables of a case: the records themselves are given back.
  const encoded = encodeRecords(inventRoll(size, 7).records, uniqueLists({ lists }), []);
  const spill = mkdtempSync(path.join(tmpdir(), 'muster-sql-'));
  const database = await openDatabase(path.join(spill, 'pairs.duckdb'), { memory, spill });
  const spent = { seconds: 0, cpu: 0, pairs: 0 };
  const bytes = Number.parseInt(memory, 10) * (memory.endsWith('GB') ? 1e9 : 1e6);
  const engine = createSqlPairEngine(createDuckDbEngine(database, bytes), { name: 'bench', by });
  await linkEncoded(
    encoded,
    { lists, threshold: 0.9, seed: 1, units: [], decisions: [], blocking },
    quiet,
    timed(engine, spent),
  );
  database.close();
  rmSync(spill, { recursive: true });
  return { ...spent, peak: (process.resourceUsage().maxRSS * 1024) / 1e6 };
}

const splinkOptions = {
  rules: ruleColumns,
  training: [['surname', 'given'], ['birth']],
  certain: [['surname', 'given', 'birth']],
};

function measureApart(size: number, by: 'values' | 'pairs', memory: string): Measure {
  const script = fileURLToPath(import.meta.url);
  const printed = execFileSync(process.execPath, [script, String(size), by, memory], { encoding: 'utf8' });
  return measureSchema.parse(JSON.parse(printed));
}

function rowsOf(size: number, by: 'values' | 'pairs', memory: string, peer: number | null = null): Bound[] {
  const done = measureApart(size, by, memory);
  const name = `${size / 1000}k records, by ${by}, DuckDB within ${memory}`;
  return [
    { name: `${name}: processor time`, figure: done.cpu, unit: 's' },
    { name: `${name}: time`, figure: done.seconds, unit: 's' },
    { name: `${name}: pairs`, figure: done.pairs / 1e6, unit: 'M' },
    { name: `${name}: pairs per processor second`, figure: done.pairs / done.cpu / 1e6, unit: 'M' },
    { name: `${name}: peak memory`, figure: done.peak, unit: 'MB' },
    ...(peer === null
      ? []
      : [
          { name: `${name}: processor time of Splink's predict`, figure: peer, unit: 's' },
          { name: `${name}: times less than Splink`, figure: peer / done.cpu, unit: 'x', atLeast: 3 },
        ]),
  ];
}

const [, , size, by, memory] = process.argv;
if (size === undefined) {
  reportBench('linkage-sql', [
    ...rowsOf(100_000, 'pairs', '1GB'),
    ...rowsOf(100_000, 'values', '1GB'),
    ...rowsOf(1_000_000, 'pairs', '1GB', measureSplink(1_000_000, splinkOptions)?.stages.predict.cpu ?? null),
    ...rowsOf(1_000_000, 'pairs', '256MB'),
  ]);
} else {
  const way = by === 'values' ? 'values' : 'pairs';
  console.log(JSON.stringify(await measure(Number(size), way, memory ?? '1GB')));
}
