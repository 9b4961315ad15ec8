// Same inputs and seed, same bytes: whatever the time zone, the locale and the number of the run.
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { muster, treeHashes } from './command.ts';
import { scratchFolder } from './scratch.ts';

const here = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
const there = { TZ: 'Asia/Kamchatka', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' };

test('the demo gives the same bytes of out/ in two time zones and two locales, anew, from what stands and when moved', () => {
  const demo = path.join(scratchFolder(), 'demo');
  const said = muster(['demo', demo], { env: here });
  expect(said.code, said.stderr).toBe(0);
  const hashes = treeHashes(path.join(demo, 'out'));
  expect(Object.keys(hashes)).toContain('report.html');

  rmSync(path.join(demo, 'out'), { recursive: true });
  expect(muster(['run', demo], { env: there }).code).toBe(0);
  expect(treeHashes(path.join(demo, 'out'))).toEqual(hashes);

  const moved = path.join(scratchFolder(), 'moved');
  cpSync(demo, moved, { recursive: true });
  for (const made of ['.muster', 'out']) rmSync(path.join(moved, made), { recursive: true });
  expect(muster(['run'], { cwd: moved, env: there }).code).toBe(0);
  expect(treeHashes(path.join(moved, 'out'))).toEqual(hashes);
}, 180_000);
