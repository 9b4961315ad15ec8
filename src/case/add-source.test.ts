import { chmod, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { addSource, listSource } from './add-source.ts';
import { PowerCut, failingAfter } from './crash.test-support.ts';
import { readManifest } from './manifest.ts';
import { verifyCase } from './verify.ts';

async function scratch(): Promise<{
  folder: string;
  given: (name: string, text: string) => Promise<string>;
}> {
  const root = scratchFolder();
  const folder = path.join(root, 'case');
  await mkdir(folder);
  let n = 0;
  return {
    folder,
    given: async (name, text) => {
      const place = path.join(root, `given-${n++}`);
      await mkdir(place);
      await writeFile(path.join(place, name), text);
      return path.join(place, name);
    },
  };
}

describe('addSource', () => {
  it('copies, lists and protects; the same bytes once, another file under another name', async () => {
    const { folder, given } = await scratch();
    const first = await addSource(folder, await given('list.csv', 'a;b\n'));
    expect(first).toMatchObject({ name: 'sources/list.csv', bytes: 4, already: false });
    expect((await stat(path.join(folder, 'sources/list.csv'))).mode & 0o222).toBe(0);
    expect(await addSource(folder, await given('copy.csv', 'a;b\n'))).toEqual({ ...first, already: true });
    expect(await addSource(folder, await given('list.csv', 'c\n'))).toMatchObject({
      name: 'sources/list-2.csv',
    });
    expect(await addSource(folder, await given('list.csv', ''))).toMatchObject({
      name: 'sources/list-3.csv',
      bytes: 0,
    });
    expect((await verifyCase(folder)).problems).toEqual([]);
    const text = await readFile(path.join(folder, 'manifest.json'), 'utf8');
    expect(text).toMatch(/^\{\n {2}"decisions": \{[^}]*\},\n {2}"sources": \{\n {4}"sources\/list-2\.csv"/);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('loses none of many added at once', async () => {
    const { folder, given } = await scratch();
    const files = await Promise.all(Array.from({ length: 6 }, (_, n) => given('x.csv', `${n}\n`)));
    await Promise.all(files.map((file) => addSource(folder, file)));
    expect(await verifyCase(folder)).toEqual({
      ok: true,
      checked: { sources: 6, decisions: 0 },
      problems: [],
    });
  });

  it('takes what stands in sources/ already, restores what is gone, refuses what was changed', async () => {
    const { folder, given } = await scratch();
    const original = await given('x.csv', 'one\n');
    await mkdir(path.join(folder, 'sources'));
    const there = path.join(folder, 'sources', 'own.csv');
    await writeFile(there, 'two\n');
    expect((await addSource(folder, there)).name).toBe('sources/own.csv');
    await writeFile(path.join(folder, 'sources', 'own2.csv'), 'three\n');
    expect(await listSource(folder, 'sources/own2.csv')).toMatchObject({ already: false, bytes: 6 });
    expect(await listSource(folder, 'sources/own2.csv')).toMatchObject({ already: true });
    await addSource(folder, original);
    await chmod(path.join(folder, 'sources', 'x.csv'), 0o644);
    await writeFile(path.join(folder, 'sources', 'x.csv'), 'One\n');
    await expect(addSource(folder, original)).rejects.toThrow(/sources\/x\.csv .*case\.verify-source/);
    await expect(listSource(folder, 'sources/x.csv')).rejects.toThrow(/case\.verify-source/);
    await expect(addSource(folder, path.join(folder, 'none.csv'))).rejects.toThrow(/source\.missing/);
    await expect(addSource(folder, folder)).rejects.toThrow(/source\.missing/);
  });

  it('recovers from a crash at any step', async () => {
    for (let after = 0; ; after++) {
      const { folder, given } = await scratch();
      const kept = await addSource(folder, await given('x.csv', 'kept\n'));
      const file = await given('x.csv', 'added\n'.repeat(1000));
      const { files, cut } = failingAfter(after);
      const crashed = await addSource(folder, file, files).then(
        () => false,
        (error: unknown) => {
          if (error instanceof PowerCut) return true;
          throw error;
        },
      );
      const between = await verifyCase(folder);
      expect(between.problems.filter((problem) => problem.code !== 'case.verify-unlisted')).toEqual([]);
      expect((await readManifest(folder))?.sources[kept.name]).toBeDefined();

      const again = await addSource(folder, file);
      expect(again.name).toBe('sources/x-2.csv');
      expect(await readFile(path.join(folder, again.name), 'utf8')).toBe('added\n'.repeat(1000));
      expect(await readFile(path.join(folder, kept.name), 'utf8')).toBe('kept\n');
      expect((await verifyCase(folder)).problems).toEqual([]);
      expect(
        (await readdir(path.join(folder, 'sources'))).filter((name) => name.endsWith('.csv')),
      ).toHaveLength(2);
      if (!cut()) {
        expect(crashed).toBe(false);
        expect(after).toBeGreaterThan(8);
        break;
      }
    }
  });
});
