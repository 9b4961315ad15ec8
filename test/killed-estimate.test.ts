// An estimate killed among its chains says the same when it is run again, with the chains that had finished taken up.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commandFile, muster } from './command.ts';
import { scratchFolder } from './scratch.ts';

const table = `a,b,c,count
1,0,0,210
0,1,0,140
1,1,0,140
0,0,1,90
1,0,1,90
0,1,1,60
1,1,1,60
`;

function chains(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
}

test('killed when chains stand, then run again', async () => {
  const folder = scratchFolder();
  const file = path.join(folder, 'table.csv');
  writeFileSync(file, table);
  const said = muster(['estimate', file, '--json']);
  expect(said.code, said.stderr).toBe(0);

  const keep = path.join(folder, 'chains');
  const args = ['estimate', file, '--json', '--keep', keep];
  const child = spawn(process.execPath, [commandFile, ...args], { stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  );
  const watch = setInterval(() => {
    if (chains(keep).length >= 2) child.kill('SIGKILL');
  }, 5);
  expect(await ended).toBe('SIGKILL');
  clearInterval(watch);
  const standing = chains(keep);
  expect(standing.length).toBeGreaterThanOrEqual(2);
  for (const name of standing) JSON.parse(readFileSync(path.join(keep, name), 'utf8'));

  // Somebody else's file in the folder stays.
  writeFileSync(path.join(keep, 'notes.txt'), 'mine');
  const again = muster(args);
  expect(again.stdout).toBe(said.stdout);
  expect(readdirSync(keep)).toEqual(['notes.txt']);
});
