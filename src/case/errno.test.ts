import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { expectBoth } from '../../test/both-languages.ts';
import { scratchFolder } from '../../test/scratch.ts';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { writeAtomic } from './atomic-file.ts';
import { fileFault } from './errno.ts';

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

function said(error: unknown): string {
  const fault = fileFault(error);
  if (fault !== null) expectBoth(fault);
  return fault === null ? '' : formatDiagnostic(fault, 'en');
}

test('errors of the file system are said with their place', () => {
  const folder = scratchFolder();
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  expect(said(caught(() => mkdirSync(path.join(file, 'below'))))).toBe(
    `${file}/below a file stands where a folder should be [file.access]. Move it away or use another folder.`,
  );
  expect(said(caught(() => readFileSync(folder)))).toMatch(/a folder stands where a file should be/);
  expect(said(caught(() => readFileSync(path.join(folder, 'x'.repeat(300)))))).toMatch(
    /the name is too long/,
  );
});

test('what stands in the way of a file is named, not the temporary file', async () => {
  const target = path.join(scratchFolder(), 'report.html');
  mkdirSync(path.join(target, 'inside'), { recursive: true });
  const error = await writeAtomic(target, 'text').catch((reason: unknown) => reason);
  expect(said(error)).toMatch(/report\.html .*\[file\.access\]/);
  expect(said(error)).not.toContain('.tmp');
});

test('a full disk, also where the database meets it', () => {
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
  expect(said(full)).toMatch(/^the disk is full \[file\.access\]/);
  expect(said(new Error('IO Error: Could not write file "x": No space left on device'))).toMatch(
    /the disk is full/,
  );
});

test('other errors are none of the file system', () => {
  expect(fileFault(new TypeError('x is not a function'))).toBeNull();
  expect(fileFault(Object.assign(new Error('no'), { code: 'ERR_ASSERTION' }))).toBeNull();
  expect(fileFault('text')).toBeNull();
});
