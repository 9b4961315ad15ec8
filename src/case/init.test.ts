import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { caseTemplate, initCase } from './init.ts';
import { loadCase, readCase } from './read-case.ts';
import { verifyCase } from './verify.ts';

describe('initCase', () => {
  it('makes a whole case, leaves other files alone and refuses a second time', async () => {
    const folder = scratchFolder();
    await writeFile(path.join(folder, '.gitignore'), 'mine\n');
    await writeFile(path.join(folder, 'notes.txt'), 'mine\n');
    await initCase(folder, {
      title: 'Кто ушёл: "1-я рота"',
      language: 'ru',
      event: 'left',
      from: '1916',
      to: '1918-11-11',
    });
    expect((await readdir(folder)).toSorted()).toEqual([
      '.gitignore',
      'case.yaml',
      'decisions.jsonl',
      'manifest.json',
      'notes.txt',
      'sources',
    ]);
    expect(await readFile(path.join(folder, '.gitignore'), 'utf8')).toBe('mine\n');
    const { case: made } = await loadCase(folder);
    expect(made).toMatchObject({
      title: 'Кто ушёл: "1-я рота"',
      language: 'ru',
      question: { from: '1916', to: '1918-11-11' },
    });
    expect((await verifyCase(folder)).ok).toBe(true);
    await expect(initCase(folder, { title: 'again' })).rejects.toThrow(/case\.exists/);
  });

  it('makes the folder, with what git should leave out', async () => {
    const folder = path.join(scratchFolder(), 'a', 'b');
    await initCase(folder, { title: '' });
    expect(await readFile(path.join(folder, '.gitignore'), 'utf8')).toBe('.muster/\nout/\n');
    expect(await readFile(path.join(folder, 'decisions.jsonl'), 'utf8')).toBe('');
  });

  it('makes nothing where the dates are none', async () => {
    const folder = path.join(scratchFolder(), 'new');
    await expect(initCase(folder, { title: 't', from: '4.3.1917' })).rejects.toThrow(/case\.invalid/);
    await expect(readdir(folder)).rejects.toThrow(/ENOENT/);
  });

  it('keeps any title of one line', () => {
    const ofOneLine = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((title) => !/[\r\n\u0085\u2028\u2029]/.test(title));
    fc.assert(
      fc.property(ofOneLine, (title) => {
        expect(readCase(caseTemplate({ title })).title).toBe(title);
      }),
    );
  });
});

it('a title of any characters stands on one line', async () => {
  const title = 'a: "b" {c} [d] # e & *f | > %g @h `i` \' \\n\r\nsecond\u0000 line\u2028third';
  const { title: read } = readCase(caseTemplate({ title }));
  expect(read).toBe('a: "b" {c} [d] # e & *f | > %g @h `i` \' \\n second\u0000 line third');
  expect(readCase(caseTemplate({ title: '' })).title).toBe('Untitled');
});
