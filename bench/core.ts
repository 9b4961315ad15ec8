// npm run bench:core — how fast help answers, how long the demo takes from the command to the report, and how fast
// a Cyrillic CSV of 100,000 rows is read, typed and stored, with the memory that it needs.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageRoot } from '../src/run/package-root.ts';
import { writeBigCase } from './big-case.ts';
import { reportBench } from './report.ts';

const command = path.join(packageRoot(), 'dist', 'command', 'main.js');
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

/** Seconds from the opened case to the last committed row, in a fresh process: what Node needs to start is left out. */
function readingSeconds(folder: string): number {
  rmSync(path.join(folder, '.muster'), { recursive: true, force: true });
  const script = path.join(packageRoot(), 'dist', 'bench', 'read-case.js');
  return Number(execFileSync(process.execPath, [script, folder], { encoding: 'utf8' }));
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
  writeBigCase(big, rows);
  const memory = peakMemory(['run', big, '--until', 'records']);
  const read = median(Array.from({ length: 3 }, () => readingSeconds(big)));
  const whole = median(
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
    { name: 'the same, whole command', figure: rows / whole, unit: 'rows/s' },
    { name: 'peak memory reading', figure: memory, unit: 'MB', atMost: 500 },
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
