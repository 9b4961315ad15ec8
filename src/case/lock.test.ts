import { spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { acquireLock, readLock } from './lock.ts';

const folder = (): string => path.join(scratchFolder(), '.muster');

describe('acquireLock', () => {
  it('keeps others out until it is released, and says who holds it', async () => {
    const derived = folder();
    const release = await acquireLock(derived, { pid: process.pid, port: 4321 });
    expect(await readLock(derived)).toEqual({ pid: process.pid, port: 4321 });
    await expect(acquireLock(derived, { pid: process.pid })).rejects.toThrow(
      `process ${process.pid}, which serves it on port 4321 [case.busy]`,
    );
    await release();
    await release();
    expect(await readdir(derived)).toEqual([]);
    await (
      await acquireLock(derived, { pid: process.pid })
    )();
  });

  it('respects a process that runs and takes over from one that is gone', async () => {
    const derived = folder();
    await (
      await acquireLock(derived, { pid: process.pid })
    )();
    const lock = path.join(derived, 'lock.json');
    await writeFile(lock, JSON.stringify({ pid: process.ppid }));
    await expect(acquireLock(derived, { pid: process.pid })).rejects.toThrow(/case\.busy/);

    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    for (const left of [JSON.stringify({ pid: gone }), JSON.stringify({ pid: process.pid }), '', '{"pi']) {
      await writeFile(lock, left);
      const release = await acquireLock(derived, { pid: process.pid });
      expect(await readLock(derived)).toEqual({ pid: process.pid });
      await release();
    }
  });

  it('lets only one of many have it', async () => {
    const derived = folder();
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => acquireLock(derived, { pid: process.pid })),
    );
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });
});
