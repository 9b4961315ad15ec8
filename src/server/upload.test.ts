// Files that come in: their names, and how large they may be.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { safeName, withUpload } from './upload.ts';

test.each([
  ['list.csv', 'list.csv'],
  ['Список 2024.xlsx', 'Список 2024.xlsx'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\x\\list.csv', 'list.csv'],
  ['\u202evsc.exe', 'vsc.exe'],
  ['.hidden', 'hidden'],
  ['con.csv', 'con_.csv'],
  ['a\u0000b<script>.csv', 'a b script.csv'],
  ['...', 'list'],
  ['/', 'list'],
])('%j is stored as %j', (given, stored) => expect(safeName(given)).toBe(stored));

test('whatever a file is called, its name is one plain name inside a folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const name = safeName(given);
      expect(name).not.toBe('');
      expect(path.basename(name)).toBe(name);
      expect(name).not.toMatch(/^\.|[\\/:\p{Cc}\p{Cf}]/u);
      expect(Buffer.byteLength(name)).toBeLessThan(600);
      expect(safeName(name)).toBe(name);
    }),
    { numRuns: 50 },
  );
});

const bytes = (size: number, chunk = 1000): ReadableStream<Uint8Array> => {
  let left = size;
  return new ReadableStream({
    pull: (controller) => {
      if (left <= 0) controller.close();
      else controller.enqueue(new Uint8Array(Math.min(chunk, left)));
      left -= chunk;
    },
  });
};

test('a file is there while it is used, and gone after; one byte too many stops it', async () => {
  const folder = scratchFolder();
  const size = await withUpload(
    folder,
    'x.csv',
    bytes(5000),
    async (file) => readFileSync(file).length,
    5000,
  );
  expect(size).toBe(5000);
  let used = false;
  const tooLarge = withUpload(
    folder,
    'x.csv',
    bytes(Number.MAX_SAFE_INTEGER),
    async () => (used = true),
    5000,
  );
  await expect(tooLarge).rejects.toThrow(/more than 5000 bytes.*\[server\.upload\]/);
  const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('cut')) });
  await expect(withUpload(folder, 'x.csv', broken, async () => (used = true))).rejects.toThrow(
    /did not arrive whole/,
  );
  await expect(withUpload(folder, 'x.csv', null, async () => (used = true))).rejects.toThrow(/empty/);
  expect(used).toBe(false);
  const uploads = path.join(folder, '.muster/uploads');
  expect(existsSync(uploads) ? readdirSync(uploads) : []).toEqual([]);
});
