// npm run bench:core — how fast help answers, how long the demo takes from the command to the report, and how fast
// a Cyrillic CSV of 100,000 rows is read, typed and stored, with the memory that it needs.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageRoot } from '../src/run/package-root.ts';
import { createRandom } from '../src/stats/random.ts';
import { reportBench } from './report.ts';

const command = path.join(packageRoot(), 'dist', 'src', 'cli', 'main.js');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'muster-bench-'));
const rows = 100_000;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function seconds(args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, [command, ...args], { stdio: 'ignore', cwd: scratch });
  return (performance.now() - start) / 1000;
}

/** Peak resident memory of a finished command in MB, as the process itself saw it at its end. */
function peakMemory(args: readonly string[]): number {
  const probe = path.join(scratch, 'probe.mjs');
  writeFileSync(
    probe,
    "process.on('exit', () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}\\n`));\n",
  );
  const done = spawnSync(process.execPath, ['--import', probe, command, ...args], {
    cwd: scratch,
    encoding: 'utf8',
  });
  const peak = /peak (\d+)/.exec(done.stderr)?.[1];
  return Number(peak) / 1024;
}

const surnames = [
  'Иванов',
  'Цыганков',
  'Щербаков',
  'Соловьёв',
  'Хасанов',
  'Дугаров',
  'Петренко',
  'Жуков',
  'Абрамян',
  'Ким',
];
const stems = ['ов', 'ский', 'ин', 'енко', 'ук', 'ев'];
const given = ['Иван', 'Пётр', 'Сергей', 'Алексей', 'Баир', 'Руслан', 'Илья', 'Юрий', 'Михаил', 'Тимур'];
const patronymics = ['Иванович', 'Петрович', 'Сергеевич', 'Ильич', 'Баирович', 'Русланович', 'Юрьевич'];
const ranks = ['рядовой', 'ефрейтор', 'мл. сержант', 'сержант', 'лейтенант'];
const categories = ['контракт', 'моб.', 'срочн.'];

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function writeBigCase(folder: string): void {
  const random = createRandom(7);
  const pick = (from: readonly string[]) => from[random.below(from.length)] ?? '';
  const lines = ['№;ФИО;Дата рождения;Звание;Категория;Подразделение;Дата СОЧ;Примечание'];
  for (let i = 1; i <= rows; i++) {
    const name = `${pick(surnames)}${String.fromCodePoint(0x430 + random.below(32))}${pick(stems)} ${pick(given)} ${pick(patronymics)}`;
    const born = `${two(1 + random.below(28))}.${two(1 + random.below(12))}.${1970 + random.below(35)}`;
    const left = `${two(1 + random.below(28))}.${two(1 + random.below(12))}.2023`;
    lines.push(
      [i, name, born, pick(ranks), pick(categories), `${1 + random.below(9)} мсб`, left, ''].join(';'),
    );
  }
  mkdirSync(path.join(folder, 'sources'), { recursive: true });
  writeFileSync(path.join(folder, 'sources', 'big.csv'), lines.join('\r\n'), 'utf8');
  writeFileSync(
    path.join(folder, 'case.yaml'),
    [
      'muster: 1',
      'title: Speed of reading',
      'question: { event: left, population: invented people, from: 2022-01-01, to: 2024-12-31 }',
      'lists:',
      '  big:',
      '    title: Big list',
      '    file: sources/big.csv',
      '    role: capture',
      '    columns: { "№": ignore, "ФИО": name, "Дата рождения": birth, "Звание": rank, "Категория": category, "Подразделение": unit, "Дата СОЧ": event, "Примечание": outcome }',
      '',
    ].join('\n'),
  );
}

try {
  const help = median(Array.from({ length: 9 }, () => seconds(['--help'])));
  const node = median(
    Array.from({ length: 9 }, () => {
      const start = performance.now();
      execFileSync(process.execPath, ['-e', '0'], { stdio: 'ignore' });
      return (performance.now() - start) / 1000;
    }),
  );
  const demo = median(
    Array.from({ length: 3 }, (_, i) => seconds(['demo', path.join(scratch, `demo-${i}`)])),
  );
  const big = path.join(scratch, 'big');
  writeBigCase(big);
  const memory = peakMemory(['run', big, '--until', 'records']);
  const read = median(
    Array.from({ length: 3 }, () => {
      rmSync(path.join(big, '.muster'), { recursive: true, force: true });
      return seconds(['run', big, '--until', 'records']);
    }),
  );
  reportBench('core', [
    { name: 'help', figure: help * 1000, unit: 'ms', atMost: 150 },
    { name: 'help, over an empty node', figure: help / node, unit: 'x' },
    { name: 'demo, command to report', figure: demo, unit: 's', atMost: 10 },
    { name: 'read, typed, stored', figure: rows / read, unit: 'rows/s', atLeast: 40_000 },
    { name: 'peak memory reading', figure: memory, unit: 'MB', atMost: 500 },
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
