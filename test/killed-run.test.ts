// A run killed at any point leaves a case that `run` completes, to the same bytes.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commandFile, muster, root, treeHashes } from './command.ts';
import { scratchFolder } from './scratch.ts';

const kills = 12;

function killAfter(ms: number, folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [commandFile, 'run', folder], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), ms);
    child.once('exit', (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

test('killed at many points, then completed', async () => {
  const scratch = scratchFolder();
  const input = path.join(root, 'test', 'cases', 'two-lists', 'input');
  const whole = path.join(scratch, 'whole');
  cpSync(input, whole, { recursive: true });
  // The faster of two runs: the first one finds cold files, and kills timed by it would come after the end.
  const durations = [1, 2].map(() => {
    rmSync(path.join(whole, '.muster'), { recursive: true, force: true });
    const started = performance.now();
    expect(muster(['run', whole]).code).toBe(0);
    return performance.now() - started;
  });
  const duration = Math.min(...durations);
  const wanted = treeHashes(whole, ['.muster']);

  let killed = 0;
  for (let i = 1; i <= kills; i++) {
    const folder = path.join(scratch, `killed-${i}`);
    mkdirSync(folder);
    cpSync(input, folder, { recursive: true });
    // Twice over the same case: the second kill meets what the first one left.
    if (await killAfter((duration * i) / (kills + 1), folder)) killed++;
    await killAfter((duration * (kills - i)) / (kills + 1), folder);
    const said = muster(['run', folder]);
    expect(said.code, said.stderr).toBe(0);
    expect(treeHashes(folder, ['.muster'])).toEqual(wanted);
    expect(muster(['verify', folder]).code).toBe(0);
  }
  expect(killed).toBeGreaterThan(kills / 2);
}, 180_000);

test('what a killed run was writing is gone after the next', () => {
  const folder = path.join(scratchFolder(), 'case');
  cpSync(path.join(root, 'test', 'cases', 'two-lists', 'input'), folder, { recursive: true });
  const gone = spawnSync(process.execPath, ['-e', '0']).pid;
  mkdirSync(path.join(folder, 'out'));
  const leftovers = [folder, path.join(folder, 'out')].map((place) =>
    path.join(place, `.muster-${gone}-1.tmp`),
  );
  for (const file of leftovers) writeFileSync(file, 'half a rep');
  const said = muster(['run', folder]);
  expect(said.code, said.stderr).toBe(0);
  expect(leftovers.filter((file) => existsSync(file))).toEqual([]);
});
