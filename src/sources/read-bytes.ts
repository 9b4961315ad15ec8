// The bytes of a source, read once, and the faults of reading them.
import { readFile, stat } from 'node:fs/promises';
import { MusterError, fail } from '../diagnostic/diagnostic.ts';

/** Reads a whole file. Errors: `source.missing`, `source.unreadable`, `source.too-large` (2 GiB and more). */
export async function readBytes(path: string, name: string): Promise<Buffer> {
  try {
    // A pipe or a device would keep the command waiting for ever.
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory()) {
      return fail('source.unreadable', 'this is not an ordinary file', { file: name }, 'Name a file.');
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof MusterError) throw error;
    const place = { file: name };
    switch (errorCode(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        return fail('source.missing', 'the file is not there', place);
      case 'EISDIR':
        return fail(
          'source.unreadable',
          'this is a folder, not a file',
          place,
          'Name a file in that folder.',
        );
      case 'EACCES':
      case 'EPERM':
        return fail('source.unreadable', 'reading it is not permitted', place, 'Allow reading the file.');
      case 'ERR_FS_FILE_TOO_LARGE':
        return fail('source.too-large', 'the file is larger than 2 GiB', place, 'Split the file.');
      default:
        return fail('source.unreadable', 'the file cannot be read from the disk', place);
    }
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
