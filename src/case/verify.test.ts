import { chmod, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectBoth } from '../../test/both-languages.ts';
import { scratchFolder } from '../../test/scratch.ts';
import { addSource } from './add-source.ts';
import { appendDecision } from './decisions.ts';
import { initCase } from './init.ts';
import { verifyCase } from './verify.ts';

async function madeCase(): Promise<string> {
  const root = scratchFolder();
  const folder = path.join(root, 'case');
  await initCase(folder, { title: 'A case' });
  for (const name of ['a.csv', 'b.csv']) {
    await writeFile(path.join(root, name), `${name}\nsome rows\n`);
    await addSource(folder, path.join(root, name));
    await chmod(path.join(folder, 'sources', name), 0o644);
  }
  for (const text of ['first', 'second']) {
    await appendDecision(folder, { kind: 'note', by: 'me', reason: '', text }, { now: 0 });
  }
  return folder;
}

describe('verifyCase', () => {
  it('names any changed byte of an original or of the log', async () => {
    const folder = await madeCase();
    const names = ['sources/a.csv', 'sources/b.csv', 'decisions.jsonl'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, n, change) => {
          const file = path.join(folder, name);
          const bytes = await readFile(file);
          const changed = Buffer.from(bytes);
          changed[n % bytes.length]! ^= change;
          await writeFile(file, changed);
          const { ok, problems } = await verifyCase(folder);
          await writeFile(file, bytes);
          expect(ok).toBe(false);
          expect(problems).toHaveLength(1);
          problems.forEach(expectBoth);
          const code = name === 'decisions.jsonl' ? 'case.verify-decision' : 'case.verify-source';
          expect(problems[0]).toMatchObject({ code, place: { file: name } });
        },
      ),
    );
    expect(await verifyCase(folder)).toEqual({
      ok: true,
      checked: { sources: 2, decisions: 2 },
      problems: [],
    });
  });

  it('tells missing and unlisted files and a missing manifest, and changes nothing', async () => {
    const folder = await madeCase();
    await rm(path.join(folder, 'sources', 'a.csv'));
    await writeFile(path.join(folder, 'sources', 'c.csv'), '');
    await writeFile(path.join(folder, 'sources', '.DS_Store'), '');
    await writeFile(path.join(folder, 'decisions.jsonl'), 'x');
    const before = await listing(folder);
    expect((await verifyCase(folder)).problems).toMatchObject([
      { code: 'case.verify-missing', place: { file: 'sources/a.csv' } },
      { code: 'case.verify-unlisted', place: { file: 'sources/c.csv' } },
      { code: 'case.verify-decision', place: { file: 'decisions.jsonl', line: 1, byte: 0 } },
    ]);
    expect(await listing(folder)).toEqual(before);
    await rm(path.join(folder, 'manifest.json'));
    expect((await verifyCase(folder)).problems).toMatchObject([{ code: 'case.verify-manifest' }]);
    await writeFile(
      path.join(folder, 'manifest.json'),
      '{"version":1,"sources":{"sources/../../x":{}},"decisions":{}}',
    );
    expect((await verifyCase(folder)).problems).toMatchObject([{ code: 'case.verify-manifest' }]);
  });
});

async function listing(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true });
  const found = await Promise.all(
    entries.map(async (name) => `${name} ${(await stat(path.join(folder, name))).mtimeMs}`),
  );
  return found.toSorted();
}
