// Once installed, the demo reaches for no network: every connect(2) of npm start and its children is looked at.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './command.ts';
import { scratchFolder } from './scratch.ts';

const traceable = spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0;
if (!traceable) console.warn('Skipped: the trace of system calls, because strace is not installed.');

test.skipIf(!traceable)('npm start -- --no-serve makes no connection attempt', () => {
  const scratch = scratchFolder();
  const log = path.join(scratch, 'calls');
  const strace = ['-f', '-qq', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', log];
  const demo = path.join(scratch, 'demo');
  const done = spawnSync('strace', [...strace, 'npm', 'start', '--', '--no-serve', demo], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: '' },
  });
  rmSync(demo, { recursive: true, force: true });
  expect(done.status, done.stderr).toBe(0);
  const outside = readFileSync(log, 'utf8')
    .split('\n')
    .filter((call) => /AF_INET6?|sin_addr/.test(call));
  expect(outside).toEqual([]);
});
