// node dist/bench/linkage-sql.js — processor seconds that the SQL engine takes to block, compare and score the pairs of
// invented records on DuckDB, and on ClickHouse where it is installed, beside what Splink's predict takes for the same
// blocking rules where that is installed; each measure in a process of its own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { quiet } from '../src/effect/effects.ts';
import { openDatabase } from '../src/engine/database.ts';
import type { SqlEngine } from '../src/engine/sql-engine.ts';
import { createClickHouseEngine } from '../src/engine/sql-engine-clickhouse.ts';
import { createDuckDbEngine } from '../src/engine/sql-engine-duckdb.ts';
import type { BlockingRule } from '../src/linkage/blocking/blocking-rules.ts';
import type { KeyParts } from '../src/linkage/blocking/key-parts.ts';
import { encodeRecords } from '../src/linkage/encode/encode.ts';
import { linkEncoded, uniqueLists } from '../src/linkage/link-records.ts';
import type { PairEngine } from '../src/linkage/pair-engine.ts';
import { createSqlPairEngine } from '../src/linkage/sql/sql-pair-engine.ts';
import type { SqlWay } from '../src/linkage/sql/tables.ts';
import { chdbIsInstalled, startChdb } from './engines/chdb.ts';
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

const megabytes = { 'DuckDB within 1 GB': 1000, 'DuckDB within 256 MB': 256 } as const;
type Place = keyof typeof megabytes | 'ClickHouse';

function isPlace(name: string): name is Place {
  return name === 'ClickHouse' || Object.hasOwn(megabytes, name);
}

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

/** An engine to measure, in a folder of its own. */
interface Opened {
  readonly engine: SqlEngine;
  /** Processor seconds of the engine outside of this process. */
  readonly cpu: () => number;
  readonly close: () => void;
}

async function openEngine(place: Place, folder: string): Promise<Opened> {
  if (place === 'ClickHouse') {
    const chdb = startChdb();
    return { engine: createClickHouseEngine(chdb.send), cpu: chdb.cpu, close: chdb.close };
  }
  const bytes = megabytes[place] * 1e6;
  const database = await openDatabase(path.join(folder, 'pairs.duckdb'), {
    memory: `${megabytes[place]}MB`,
    spill: folder,
  });
  return { engine: createDuckDbEngine(database, bytes), cpu: () => 0, close: () => database.close() };
}

async function measure(size: number, by: SqlWay, place: Place): Promise<Measure> {
  // Encoded beforehand, as from the tables of a case: the records themselves are given back.
  const encoded = encodeRecords(inventRoll(size, 7).records, uniqueLists({ lists }), []);
  globalThis.gc?.();
  const folder = mkdtempSync(path.join(tmpdir(), 'muster-sql-'));
  const { engine, cpu, close } = await openEngine(place, folder);
  const spent = { seconds: 0, cpu: 0, pairs: 0 };
  const outside = cpu();
  await linkEncoded(
    encoded,
    { lists, threshold: 0.9, seed: 1, units: [], decisions: [], blocking },
    quiet,
    timed(createSqlPairEngine(engine, { name: 'bench', by }), spent),
  );
  spent.cpu += cpu() - outside;
  close();
  rmSync(folder, { recursive: true });
  return { ...spent, peak: (process.resourceUsage().maxRSS * 1024) / 1e6 };
}

/** Training is not measured: it takes pairs of two keys, of which there are few. */
const splinkOptions = {
  rules: ruleColumns,
  training: [
    ['surname', 'given'],
    ['birth', 'unit'],
  ],
  certain: [['surname', 'given', 'birth']],
};

function measureApart(size: number, by: SqlWay, place: Place): Measure {
  const words = ['--expose-gc', fileURLToPath(import.meta.url), String(size), by, place];
  const printed = execFileSync(process.execPath, words, { encoding: 'utf8' });
  return measureSchema.parse(JSON.parse(printed));
}

/** `peer`: processor seconds of Splink for the same, where it is installed. */
function rowsOf(
  size: number,
  by: SqlWay,
  place: Place,
  peer: number | null = null,
  bound: Pick<Bound, 'atLeast'> = {},
): Bound[] {
  const done = measureApart(size, by, place);
  const name = `${size / 1000}k records, by ${by}, ${place}`;
  return [
    { name: `${name}: processor time`, figure: done.cpu, unit: 's' },
    { name: `${name}: time`, figure: done.seconds, unit: 's' },
    { name: `${name}: pairs`, figure: done.pairs / 1e6, unit: 'M' },
    { name: `${name}: pairs per processor second`, figure: done.pairs / done.cpu / 1e6, unit: 'M' },
    { name: `${name}: peak memory`, figure: done.peak, unit: 'MB' },
    ...(peer === null
      ? []
      : [
          { name: `${name}: times less than Splink's predict`, figure: peer / done.cpu, unit: 'x', ...bound },
        ]),
  ];
}

const [, , size, by, place = 'DuckDB within 1 GB'] = process.argv;
if (size === undefined) {
  const peer = measureSplink(1_000_000, splinkOptions)?.stages.predict.cpu ?? null;
  if (!chdbIsInstalled) console.log('ClickHouse is not installed in bench/engines/.venv: it is left out');
  reportBench('linkage-sql', [
    ...rowsOf(100_000, 'pairs', 'DuckDB within 1 GB'),
    ...rowsOf(100_000, 'values', 'DuckDB within 1 GB'),
    ...(peer === null
      ? []
      : [{ name: "1000k records, Splink's predict: processor time", figure: peer, unit: 's' }]),
    ...rowsOf(1_000_000, 'pairs', 'DuckDB within 1 GB', peer, { atLeast: 3 }),
    ...rowsOf(1_000_000, 'pairs', 'DuckDB within 256 MB', peer),
    ...(chdbIsInstalled ? rowsOf(1_000_000, 'pairs', 'ClickHouse', peer) : []),
  ]);
} else if (isPlace(place)) {
  console.log(JSON.stringify(await measure(Number(size), by === 'values' ? 'values' : 'pairs', place)));
}
