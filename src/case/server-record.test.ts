import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { readServerRecord, writeServerRecord } from './server-record.ts';

const own = { pid: process.pid, port: 4321, secret: 's'.repeat(32), version: '1' };

test('stands for its owner alone as long as the server does, over what an earlier one left', async () => {
  const derived = path.join(scratchFolder(), '.muster');
  mkdirSync(derived);
  writeFileSync(path.join(derived, 'server.json'), 'left', { mode: 0o644 });
  const remove = await writeServerRecord(derived, own);
  expect(await readServerRecord(derived)).toEqual(own);
  expect(statSync(path.join(derived, 'server.json')).mode & 0o777).toBe(0o600);
  const removeNext = await writeServerRecord(derived, { ...own, port: 4322 });
  await remove();
  expect(await readServerRecord(derived)).toMatchObject({ port: 4322 });
  await removeNext();
  await removeNext();
  expect(readdirSync(derived)).toEqual([]);
  expect(await readServerRecord(derived)).toBeNull();
});

test('is not believed where it cannot be of a server of this user that runs', async () => {
  const derived = scratchFolder();
  const file = path.join(derived, 'server.json');
  await writeServerRecord(derived, own);
  const text = readFileSync(file, 'utf8');
  const read = (written: string, mode = 0o600) => {
    writeFileSync(file, written);
    chmodSync(file, mode);
    return readServerRecord(derived);
  };
  expect(await read(text)).toEqual(own);
  for (const mode of [0o644, 0o640, 0o602]) expect([mode, await read(text, mode)]).toEqual([mode, null]);
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  for (const left of [
    '',
    '{"pi',
    'null',
    JSON.stringify({ ...own, pid: gone }),
    JSON.stringify({ ...own, port: 0 }),
    JSON.stringify({ ...own, secret: 'short' }),
    JSON.stringify({ ...own, more: 1 }),
    `${text}${' '.repeat(5000)}`,
  ])
    expect([left, await read(left)]).toEqual([left, null]);

  const linked = scratchFolder();
  await read(text);
  symlinkSync(file, path.join(linked, 'server.json'));
  expect(await readServerRecord(linked)).toBeNull();
  mkdirSync(path.join(linked, 'folder', 'server.json'), { recursive: true });
  expect(await readServerRecord(path.join(linked, 'folder'))).toBeNull();
});
