// Errors of the file system told apart by their code, and said to the user.
import path from 'node:path';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Words } from '../text/words.ts';

export function isErrno(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && names.includes(String(error.code));
}

const moveAway: Words = {
  en: 'Move it away or use another folder.',
  ru: 'Уберите это или возьмите другую папку.',
};
const permission = {
  reason: { en: 'reading or writing here is not permitted', ru: 'нет права читать или писать здесь' },
};
const diskFull = {
  reason: { en: 'the disk is full', ru: 'диск заполнен' },
  next: {
    en: 'Free some space and run the command again.',
    ru: 'Освободите место и запустите команду снова.',
  },
};
const fileForFolder = {
  reason: { en: 'a file stands where a folder should be', ru: 'на месте папки стоит файл' },
  next: moveAway,
};

const faults: Readonly<Record<string, { readonly reason: Words; readonly next?: Words }>> = {
  EACCES: permission,
  EPERM: permission,
  EROFS: { reason: { en: 'the disk can only be read', ru: 'на этот диск нельзя писать' } },
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  ENOTDIR: fileForFolder,
  EEXIST: fileForFolder,
  EISDIR: {
    reason: { en: 'a folder stands where a file should be', ru: 'на месте файла стоит папка' },
    next: moveAway,
  },
  ENOENT: {
    reason: { en: 'it is not there', ru: 'этого здесь нет' },
    next: { en: 'Check that the folder still exists.', ru: 'Проверьте, на месте ли папка.' },
  },
  ENAMETOOLONG: {
    reason: { en: 'the name is too long', ru: 'имя слишком длинное' },
    next: { en: 'Use a shorter name.', ru: 'Возьмите имя короче.' },
  },
  ELOOP: {
    reason: { en: 'the links there lead in a circle', ru: 'ссылки здесь замкнуты в круг' },
    next: { en: 'Name the file itself.', ru: 'Укажите сам файл.' },
  },
  EBUSY: {
    reason: { en: 'another program holds it', ru: 'файл занят другой программой' },
    next: {
      en: 'Close it there and run the command again.',
      ru: 'Закройте его там и запустите команду снова.',
    },
  },
  EMFILE: {
    reason: { en: 'too many files are open', ru: 'открыто слишком много файлов' },
    next: {
      en: 'Close other programs and run the command again.',
      ru: 'Закройте другие программы и запустите команду снова.',
    },
  },
  EIO: {
    reason: { en: 'the disk reports a fault', ru: 'диск сообщает об ошибке' },
    next: { en: 'Check the disk.', ru: 'Проверьте диск.' },
  },
};

/** What the database engine says when the disk, and not Muster, is at fault. */
const engineFaults = [
  [/No space left on device/i, diskFull],
  [/Permission denied|Read-only file system/i, permission],
  [
    /^IO Error:/,
    {
      reason: {
        en: 'the database of the case cannot be read or written',
        ru: 'базу данных дела не удаётся прочитать или записать',
      },
    },
  ],
] as const;

/** The `file.access` diagnostic for an error of the file system; null for any other error. */
export function fileFault(error: unknown): Diagnostic | null {
  if (!(error instanceof Error)) return null;
  if ('syscall' in error && 'code' in error) {
    const fault = faults[String(error.code)];
    if (fault === undefined) return null;
    const at = 'dest' in error ? error.dest : 'path' in error ? error.path : null;
    const place = typeof at === 'string' ? { file: shown(at) } : null;
    return diagnostic('file.access', fault.reason, place, 'next' in fault ? { next: fault.next } : {});
  }
  const found = engineFaults.find(([pattern]) => pattern.test(error.message))?.[1];
  if (found === undefined) return null;
  return diagnostic(
    'file.access',
    found.reason,
    { file: '.muster' },
    'next' in found ? { next: found.next } : {},
  );
}

/** Seen from the current folder where it is below it; a temporary file stands for its folder. */
function shown(file: string): string {
  const lasting = /^\.muster-\d+-\d+\.tmp$/.test(path.basename(file)) ? path.dirname(file) : file;
  const relative = path.relative(process.cwd(), lasting);
  return relative === '' ? '.' : relative.startsWith('..') ? lasting : relative;
}
