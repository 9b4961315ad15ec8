// A workbench that is stopped or killed while it runs a case: what was finished stands, and the next run ends as if nothing had been.
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeDoubtfulCase } from '../src/run/review/review-case.test-support.ts';
import { addressOf, change, opened, stateOf } from './ask.ts';
import { commandFile, muster, treeHashes } from './command.ts';
import { scratchFolder } from './scratch.ts';

const people = 70;

function openCase(folder: string): ChildProcess {
  return spawn(process.execPath, [commandFile, 'open', folder, '--no-browser'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.exitCode === null && server.kill(signal)) await ended;
}

test('a run that was stopped and killed on the way gives the same bytes in the end', async () => {
  const [folder, plain] = [scratchFolder(), scratchFolder()];
  writeDoubtfulCase(folder, people);
  writeDoubtfulCase(plain, people);
  expect(muster(['run', plain]).code).toBe(0);
  const wanted = treeHashes(path.join(plain, 'out'));

  const killed = openCase(folder);
  const first = await addressOf(killed);
  while ((await stateOf(first)).status !== 'running') await setTimeout(10);
  await setTimeout(400);
  await end(killed, 'SIGKILL');

  const server = openCase(folder);
  try {
    const asked = await addressOf(server);
    expect((await change(asked, '/run/cancel', {})).status).toBe(200);
    while ((await stateOf(asked)).status === 'running') await setTimeout(20);
    expect(await stateOf(asked)).toEqual({ state: 'closed', status: 'cancelled' });
    expect((await change(asked, '/run', {})).status).toBe(200);
    expect((await change(asked, '/run', {})).status).toBe(409);
    await opened(asked);
    expect(treeHashes(path.join(folder, 'out'))).toEqual(wanted);
  } finally {
    await end(server, 'SIGTERM');
  }
  expect(muster(['verify', folder]).code).toBe(0);
}, 120_000);
