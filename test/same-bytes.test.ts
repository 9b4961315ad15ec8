// Same inputs and seed, same bytes: whatever the time zone, the locale and the number of the run.
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { muster, treeHashes } from './command.ts';
import { madeDemo } from './made-demo.ts';
import { scratchFolder } from './scratch.ts';

/** Another than that in which the demo is made. */
const there = { TZ: 'Asia/Kamchatka', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' };

test('the demo gives the same bytes of out/ in two time zones and two locales, anew, from what stands and when moved', async () => {
  const made = await madeDemo();
  expect(made.code, made.stderr).toBe(0);
  const hashes = treeHashes(path.join(made.folder, 'out'));
  expect(Object.keys(hashes)).toContain('report.html');

  const demo = path.join(scratchFolder(), 'demo');
  cpSync(made.folder, demo, { recursive: true });
  rmSync(path.join(demo, 'out'), { recursive: true });
  expect(muster(['run', demo], { env: there }).code).toBe(0);
  expect(treeHashes(path.join(demo, 'out'))).toEqual(hashes);

  for (const derived of ['.muster', 'out']) rmSync(path.join(demo, derived), { recursive: true });
  expect(muster(['run'], { cwd: demo, env: there }).code).toBe(0);
  expect(treeHashes(path.join(demo, 'out'))).toEqual(hashes);
}, 180_000);
