// The bytes of a source, read once, and the faults of reading them.
import { readFile, stat } from 'node:fs/promises';
import { MusterError, fail } from '../diagnostic/diagnostic.ts';

/** Reads a whole file. Errors: `source.missing`, `source.unreadable`, `source.too-large` (2 GiB and more). */
export async function readBytes(path: string, name: string): Promise<Buffer> {
  try {
    // A pipe or a device would keep the command waiting for ever.
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory()) {
      return fail(
        'source.unreadable',
        { en: 'this is not an ordinary file', ru: 'это не обычный файл' },
        { file: name },
        { en: 'Name a file.', ru: 'Укажите файл.' },
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof MusterError) throw error;
    const place = { file: name };
    switch (errorCode(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        return fail('source.missing', { en: 'the file is not there', ru: 'файла на месте нет' }, place);
      case 'EISDIR':
        return fail(
          'source.unreadable',
          { en: 'this is a folder, not a file', ru: 'это папка, а не файл' },
          place,
          { en: 'Name a file in that folder.', ru: 'Укажите файл в этой папке.' },
        );
      case 'EACCES':
      case 'EPERM':
        return fail(
          'source.unreadable',
          { en: 'reading it is not permitted', ru: 'нет права на чтение' },
          place,
          { en: 'Allow reading the file.', ru: 'Разрешите чтение файла.' },
        );
      case 'ERR_FS_FILE_TOO_LARGE':
        return fail(
          'source.too-large',
          { en: 'the file is larger than 2 GiB', ru: 'файл больше 2 ГиБ' },
          place,
          { en: 'Split the file.', ru: 'Разделите файл.' },
        );
      default:
        return fail(
          'source.unreadable',
          { en: 'the file cannot be read from the disk', ru: 'файл не удаётся прочитать с диска' },
          place,
        );
    }
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
