// Files that are there in full or not at all, whatever happens while they are written.
import path from 'node:path';
import { isErrno } from './errno.ts';
import { type FileSystem, fileSystem } from './file-system.ts';
import { isRunning } from './process.ts';

let made = 0;

/** A name for a file in the making, beside the one that it becomes. */
export function temporaryName(target: string): string {
  made++;
  return path.join(path.dirname(target), `.muster-${process.pid}-${made}.tmp`);
}

const temporary = /^\.muster-(\d+)-\d+\.tmp$/;

export function isTemporaryName(name: string): boolean {
  return temporary.test(name);
}

/** Writes a temporary file in the same folder, brings it to the disk, and puts it in the place of `file`. */
export async function writeAtomic(
  file: string,
  data: string | Uint8Array,
  files: FileSystem = fileSystem,
): Promise<void> {
  const beside = temporaryName(file);
  try {
    const handle = await files.open(beside, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await files.rename(beside, file);
  } catch (error) {
    await files.rm(beside, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(file), files);
}

/** Brings the names in a folder to the disk, where the platform can. */
export async function syncFolder(folder: string, files: FileSystem = fileSystem): Promise<void> {
  try {
    const handle = await files.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isErrno(error, 'EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP')) throw error;
  }
}

/** Removes temporary files that processes which are gone have left in a folder. */
export async function removeLeftovers(folder: string, files: FileSystem = fileSystem): Promise<void> {
  const names = await files.readdir(folder).catch(() => []);
  for (const name of names) {
    const pid = temporary.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      await files.rm(path.join(folder, name), { force: true });
  }
}
