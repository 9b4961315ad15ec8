// A run killed at any point leaves a case that `run` completes, to the same bytes.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commandFile, muster, root, treeHashes, typedHere } from './command.ts';
import { scratchFolder } from './scratch.ts';

const kills = 12;

/** Milliseconds that the run took where it ended before; null where it was killed. */
function killAfter(ms: number, folder: string): Promise<number | null> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [commandFile, 'run', folder], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), ms);
    child.once('exit', (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL' ? null : performance.now() - started);
    });
  });
}

test('killed at many points, then completed', async () => {
  const scratch = scratchFolder();
  const input = path.join(root, 'test', 'cases', 'two-lists', 'input');
  const whole = path.join(scratch, 'whole');
  cpSync(input, whole, { recursive: true });
  const started = performance.now();
  expect(muster(['run', whole]).code).toBe(0);
  let duration = performance.now() - started;
  const wanted = treeHashes(whole, ['.muster']);

  let killed = 0;
  for (let i = 1; i <= kills; i++) {
    const folder = path.join(scratch, `killed-${i}`);
    mkdirSync(folder);
    cpSync(input, folder, { recursive: true });
    // Twice over the same case: the second kill meets what the first one left.
    const took = await killAfter((duration * i) / (kills + 1), folder);
    if (took === null) killed++;
    // The first run found cold files, or a machine at work: kills timed by it would come after the end.
    else duration = Math.min(duration, took);
    await killAfter((duration * (kills - i)) / (kills + 1), folder);
    const said = await typedHere(['run', folder]);
    expect(said.code, said.stderr).toBe(0);
    expect(treeHashes(folder, ['.muster'])).toEqual(wanted);
    expect((await typedHere(['verify', folder])).code).toBe(0);
  }
  expect(killed).toBeGreaterThan(kills / 2);
}, 180_000);

test('what a killed run was writing is gone after the next', async () => {
  const folder = path.join(scratchFolder(), 'case');
  cpSync(path.join(root, 'test', 'cases', 'two-lists', 'input'), folder, { recursive: true });
  const gone = spawnSync(process.execPath, ['-e', '0']).pid;
  mkdirSync(path.join(folder, 'out'));
  const leftovers = [folder, path.join(folder, 'out')].map((place) =>
    path.join(place, `.muster-${gone}-1.tmp`),
  );
  for (const file of leftovers) writeFileSync(file, 'half a rep');
  const said = await typedHere(['run', folder]);
  expect(said.code, said.stderr).toBe(0);
  expect(leftovers.filter((file) => existsSync(file))).toEqual([]);
});
