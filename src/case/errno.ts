// Errors of the file system told apart by their code, and said to the user.
import path from 'node:path';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';

export function isErrno(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && names.includes(String(error.code));
}

const permission = { reason: 'reading or writing here is not permitted' };
const diskFull = { reason: 'the disk is full', next: 'Free some space and run the command again.' };
const fileForFolder = {
  reason: 'a file stands where a folder should be',
  next: 'Move it away or use another folder.',
};

const faults: Readonly<Record<string, { readonly reason: string; readonly next?: string }>> = {
  EACCES: permission,
  EPERM: permission,
  EROFS: { reason: 'the disk can only be read' },
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  ENOTDIR: fileForFolder,
  EEXIST: fileForFolder,
  EISDIR: { reason: 'a folder stands where a file should be', next: 'Move it away or use another folder.' },
  ENOENT: { reason: 'it is not there', next: 'Check that the folder still exists.' },
  ENAMETOOLONG: { reason: 'the name is too long', next: 'Use a shorter name.' },
  ELOOP: { reason: 'the links there lead in a circle', next: 'Name the file itself.' },
  EBUSY: { reason: 'another program holds it', next: 'Close it there and run the command again.' },
  EMFILE: { reason: 'too many files are open', next: 'Close other programs and run the command again.' },
  EIO: { reason: 'the disk reports a fault', next: 'Check the disk.' },
};

/** What the database engine says when the disk, and not Muster, is at fault. */
const engineFaults = [
  [/No space left on device/i, diskFull],
  [/Permission denied|Read-only file system/i, permission],
  [/^IO Error:/, { reason: 'the database of the case cannot be read or written' }],
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
