// Once installed, the demo reaches for no network: every connect(2) of npm start and its children is looked at.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isTraceable, madeDemo, traced } from './made-demo.ts';
import { scratchFolder } from './scratch.ts';

if (!isTraceable) console.warn('Skipped: the trace of system calls, because strace is not installed.');

function attempts(calls: string): readonly string[] {
  return calls.split('\n').filter((call) => /AF_INET6?|sin_addr/.test(call));
}

test.skipIf(!isTraceable)(
  'npm start -- --no-serve makes no connection attempt',
  async () => {
    const { code, stderr, calls } = await madeDemo();
    expect(code, stderr).toBe(0);
    expect(attempts(calls ?? 'no trace: AF_INET')).toEqual([]);
  },
  180_000,
);

test.skipIf(!isTraceable)('an attempt of a child would be seen', () => {
  const log = path.join(scratchFolder(), 'calls');
  const attempt = "require('net').connect(9, '127.0.0.1').on('error', () => {})";
  const shell = ['sh', '-c', `"${process.execPath}" -e "${attempt}"; true`];
  const [program = '', ...args] = traced(shell, log);
  expect(spawnSync(program, args).status).toBe(0);
  expect(attempts(readFileSync(log, 'utf8'))).toHaveLength(1);
});
