// Same inputs and seed, same bytes: whatever the time zone, the locale and the number of the run.
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { muster, treeHashes } from './command.ts';
import { scratchFolder } from './scratch.ts';

const places = [
  { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Asia/Kamchatka', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' },
];

test('the demo gives the same bytes of out/ in two time zones and two locales, anew and from what stands', () => {
  const scratch = scratchFolder();
  const hashes = places.map((env, i) => {
    const folder = path.join(scratch, `demo-${i}`);
    const said = muster(['demo', folder], { env });
    expect(said.code, said.stderr).toBe(0);
    return treeHashes(path.join(folder, 'out'));
  });
  expect(Object.keys(hashes[0] ?? {})).toContain('report.html');
  expect(hashes[1]).toEqual(hashes[0]);

  const again = path.join(scratch, 'demo-0');
  rmSync(path.join(again, 'out'), { recursive: true });
  expect(muster(['run', again]).code).toBe(0);
  expect(treeHashes(path.join(again, 'out'))).toEqual(hashes[0]);

  const moved = path.join(scratch, 'moved');
  cpSync(again, moved, { recursive: true });
  rmSync(path.join(moved, '.muster'), { recursive: true });
  expect(muster(['run'], { cwd: moved }).code).toBe(0);
  expect(treeHashes(path.join(moved, 'out'))).toEqual(hashes[0]);
}, 180_000);
