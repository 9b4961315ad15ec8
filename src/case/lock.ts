// One process at work on a case: a lock file that says which, and on what port it serves.
import { copyFile, constants, link, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { fail } from '../diagnostic/diagnostic.ts';
import { removeLeftovers, temporaryName } from './atomic-file.ts';
import { isErrno } from './errno.ts';
import { fileSystem } from './file-system.ts';
import { isRunning } from './process.ts';

const holderSchema = z.strictObject({
  pid: z.int().min(1),
  /** Port of the local page, where there is one. */
  port: z.int().min(1).max(65_535).optional(),
});

type LockHolder = Readonly<z.infer<typeof holderSchema>>;
type Release = () => Promise<void>;

/**
 * Locks that this process has or seeks: a file with its id that is not among them was left by an earlier one
 * of that id.
 */
const held = new Set<string>();

/**
 * Takes the lock of a case. A lock whose process is gone is taken over; where it runs, throws `case.busy`
 * with its id. The lock is freed by the returned function, at most once.
 */
export async function acquireLock(derivedFolder: string, holder: LockHolder): Promise<Release> {
  const file = path.resolve(derivedFolder, 'lock.json');
  if (held.has(file)) busy((await readHolder(file)) ?? holder);
  held.add(file);
  try {
    return await take(file, holder);
  } catch (error) {
    held.delete(file);
    throw error;
  }
}

async function take(file: string, holder: LockHolder): Promise<Release> {
  const folder = path.dirname(file);
  await fileSystem.mkdir(folder, { recursive: true });
  await removeLeftovers(folder);
  const beside = temporaryName(file);
  const text = `${JSON.stringify({ pid: holder.pid, port: holder.port })}\n`;
  const handle = await fileSystem.open(beside, 'wx');
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
  try {
    for (let attempt = 0; !(await createExclusively(beside, file)); attempt++) {
      const other = await readHolder(file);
      if (attempt >= 5 || isLive(other)) busy(other);
      await removeStale(file);
    }
  } finally {
    await fileSystem.rm(beside, { force: true });
  }
  return async () => {
    if (!held.delete(file)) return;
    if ((await readFile(file, 'utf8').catch(() => null)) === text) await fileSystem.rm(file, { force: true });
  };
}

/** Who holds the lock of a case, be it alive or not; null where nobody does. */
export async function readLock(derivedFolder: string): Promise<LockHolder | null> {
  return readHolder(path.resolve(derivedFolder, 'lock.json'));
}

async function readHolder(file: string): Promise<LockHolder | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A lock with the id of this very process is not its own: it would be among those held. */
function isLive(holder: LockHolder | null): boolean {
  return holder !== null && holder.pid !== process.pid && isRunning(holder.pid);
}

/** The file appears with its whole content or, false, was there before. */
async function createExclusively(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    if (!isErrno(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK')) throw error;
  }
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * Moves the stale lock away first: should another process have replaced it meanwhile, its lock is put back.
 */
async function removeStale(file: string): Promise<void> {
  const aside = temporaryName(file);
  try {
    await rename(file, aside);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (isLive(moved)) await createExclusively(aside, file);
  await fileSystem.rm(aside, { force: true });
}

function busy(holder: LockHolder | null): never {
  const port = holder?.port;
  return fail('case.busy', {
    en: `the case is in use by ${holder === null ? 'another process' : `process ${holder.pid}`}${port === undefined ? '' : `, which serves it on port ${port}`}`,
    ru: `с делом работает ${holder === null ? 'другой процесс' : `процесс ${holder.pid}`}${port === undefined ? '' : `: он показывает его на порте ${port}`}`,
  });
}
