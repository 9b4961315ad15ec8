// A file system on which the power fails: for tests only.
import { type FileSystem, fileSystem } from './file-system.ts';

export class PowerCut extends Error {}

type Step = (...args: never[]) => Promise<unknown>;

/**
 * Every operation after the `after`-th fails, and changes nothing; of a write that fails, half of the bytes
 * arrive. Reading the state of the disk afterwards is the work of whoever comes next, with a file system of
 * its own.
 */
export function failingAfter(after: number): { readonly files: FileSystem; readonly cut: () => boolean } {
  let done = 0;
  const spend = (): boolean => ++done <= after;
  const guard = <T extends Step>(step: T, half?: (...args: Parameters<T>) => Promise<unknown>): T =>
    (async (...args: Parameters<T>) => {
      const first = done === after;
      if (spend()) return step(...args);
      if (first && half !== undefined) await half(...args);
      throw new PowerCut();
    }) as unknown as T;

  const open = async (...args: Parameters<FileSystem['open']>) => {
    if (!spend()) throw new PowerCut();
    const handle = await fileSystem.open(...args);
    const writeFile = handle.writeFile.bind(handle);
    handle.writeFile = guard(writeFile, (data) => {
      const bytes = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data);
      return writeFile(bytes.subarray(0, bytes.length >> 1));
    });
    handle.sync = guard(handle.sync.bind(handle));
    handle.truncate = guard(handle.truncate.bind(handle));
    return handle;
  };
  return {
    files: {
      open,
      rename: guard(fileSystem.rename),
      rm: guard(fileSystem.rm),
      mkdir: guard(fileSystem.mkdir),
      chmod: guard(fileSystem.chmod),
      readdir: guard(fileSystem.readdir as Step) as unknown as FileSystem['readdir'],
    },
    cut: () => done > after,
  };
}
