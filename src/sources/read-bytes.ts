// The bytes of a source, read once, and the faults of reading them.
import { readFile } from 'node:fs/promises';
import { fail } from '../diagnostic/diagnostic.ts';

/** Reads a whole file. Errors: `source.missing`, `source.unreadable`, `source.too-large` (2 GiB and more). */
export async function readBytes(path: string, name: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
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
