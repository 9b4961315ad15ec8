// Where the workbench of a case listens, and the secret by which a command of the same user proves itself to it: one file
// that only this user can read, there as long as the server is.
import { constants } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { temporaryName } from './atomic-file.ts';
import { fileSystem } from './file-system.ts';
import { isRunning } from './process.ts';

const recordSchema = z.strictObject({
  pid: z.int().min(1),
  port: z.int().min(1).max(65_535),
  /** Sent only to who has proved to know it. */
  secret: z.string().regex(/^[A-Za-z0-9_-]{32,100}$/),
  /** Of the program: another one may understand commands otherwise. */
  version: z.string().max(40),
});

export type ServerRecord = Readonly<z.infer<typeof recordSchema>>;

const mostBytes = 4096;
const onlyOwner = 0o600;

const recordFile = (derivedFolder: string): string => path.join(derivedFolder, 'server.json');

/** Writes the record over any that was left. Returns what takes it away again, unless another server has replaced it. */
export async function writeServerRecord(
  derivedFolder: string,
  record: ServerRecord,
): Promise<() => Promise<void>> {
  const file = recordFile(derivedFolder);
  const text = `${JSON.stringify(record)}\n`;
  await fileSystem.mkdir(derivedFolder, { recursive: true });
  const beside = temporaryName(file);
  try {
    // Nobody else can open it at any time, whatever the umask says.
    const handle = await fileSystem.open(beside, 'wx', onlyOwner);
    try {
      await handle.chmod(onlyOwner);
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
    await fileSystem.rename(beside, file);
  } catch (error) {
    await fileSystem.rm(beside, { force: true });
    throw error;
  }
  return async () => {
    if ((await readOwn(file)) === text) await fileSystem.rm(file, { force: true });
  };
}

/**
 * The record of a server whose process runs. Null where there is none, and where it cannot be trusted: a link, a file of
 * another user or open to others, a server that is gone. That something answers on its port is not said by it.
 */
export async function readServerRecord(derivedFolder: string): Promise<ServerRecord | null> {
  const text = await readOwn(recordFile(derivedFolder));
  if (text === null) return null;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const read = recordSchema.safeParse(data);
  return read.success && isRunning(read.data.pid) ? read.data : null;
}

/** Reads a plain file of this user that nobody else may read or write; null for any other. */
async function readOwn(file: string): Promise<string | null> {
  const handle = await fileSystem.open(file, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null);
  if (handle === null) return null;
  try {
    const { mode, uid, size } = await handle.stat();
    const isPlain = (mode & constants.S_IFMT) === constants.S_IFREG && size <= mostBytes;
    // Where users have no numbers, the rights of the folder guard the file.
    const user = process.getuid?.();
    const isOwn = user === undefined || (uid === user && (mode & 0o077) === 0);
    return isPlain && isOwn ? await handle.readFile('utf8') : null;
  } finally {
    await handle.close();
  }
}
