// A case in the hands of the server: run, opened again, changed, stopped; what is shown stays until there is something newer.
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { readDecisionLines } from '../case/decisions.ts';
import { hostCase, runHere, type CaseHost, type RunApart } from './case-host.ts';

function copied(...parts: readonly string[]): string {
  const folder = scratchFolder();
  cpSync(path.join(import.meta.dirname, '../..', ...parts), folder, { recursive: true });
  return folder;
}

const twoLists = () => copied('test', 'cases', 'two-lists', 'input');

async function hosted(
  folder: string,
  use: (host: CaseHost) => Promise<void>,
  run: RunApart = runHere,
): Promise<void> {
  const host = hostCase(folder, { now: () => 0, run });
  try {
    await use(host);
  } finally {
    await host.close();
  }
}

test('a case of cited figures alone is run, and run again', async () => {
  const folder = copied('examples', 'regiment-story');
  await hosted(folder, async (host) => {
    expect(await host.state()).toMatchObject({ state: 'closed', work: null });
    for (const number of [1, 2]) {
      host.start('run');
      await host.finished();
      expect(await host.state()).toMatchObject({
        state: 'ready',
        work: { number, status: 'done' },
        version: number,
      });
    }
    expect(host.changes()).toEqual([]);
    expect(host.view('ru')?.result.language).toBe('ru');
    expect(host.view('en')?.result.claims?.texts.length).toBeGreaterThan(1);
  });
});

test('nothing but one thing is done at a time', async () => {
  await hosted(twoLists(), async (host) => {
    expect(() => host.workbench()).toThrow(/\[run\.closed\]/);
    host.start('run');
    expect(() => host.start('run')).toThrow(/\[case\.busy\]/);
    expect(() => host.workbench()).toThrow(/\[case\.busy\]/);
    await expect(host.change(() => Promise.resolve())).rejects.toThrow(/\[case\.busy\]/);
    await expect(host.append({ kind: 'note', by: 'x', reason: '', text: 'y' })).rejects.toThrow(
      /\[case\.busy\]/,
    );
    await host.finished();
    expect(host.workbench().people.length).toBeGreaterThan(20);
  });
});

test('a change lets go of the case; one that fails changes nothing that is shown', async () => {
  const folder = twoLists();
  await hosted(folder, async (host) => {
    host.start('run');
    await host.finished();
    const shown = host.view('en');
    const failing = host.change(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    await host.finished();
    expect(await host.state()).toMatchObject({ state: 'ready' });

    await host.change(async () => writeFileSync(path.join(folder, 'case.yaml'), 'muster: 1\n'));
    expect(await host.state()).toMatchObject({ state: 'stale' });
    expect(host.view('en')?.result.figures).toEqual(shown?.result.figures);
    host.start('run');
    await host.finished();
    const { state, work } = await host.state();
    expect([state, work?.status]).toEqual(['stale', 'failed']);
    expect(work?.diagnostics.some(({ code }) => code.startsWith('case.'))).toBe(true);
    expect(host.view('en')).not.toBeNull();
  });
});

const broken: RunApart = () => Promise.reject(new TypeError('Пифагоров'));

test('work that is stopped says so, and a fault says nothing of what stood in it', async () => {
  const folder = twoLists();
  await hosted(folder, async (host) => {
    host.start('run');
    host.cancel();
    await host.finished();
    expect(await host.state()).toMatchObject({ state: 'closed', work: { status: 'cancelled' } });
  });
  await hosted(
    folder,
    async (host) => {
      host.start('run');
      await host.finished();
      const { work } = await host.state();
      expect(work).toMatchObject({ status: 'failed', diagnostics: [{ code: 'muster.fault' }] });
      expect(JSON.stringify(work)).not.toContain('Пифагоров');
    },
    broken,
  );
});

test('a line is written into the log whether the case is open or not', async () => {
  const folder = twoLists();
  await hosted(folder, async (host) => {
    await host.append({ kind: 'note', by: 'A. R.', reason: '', text: 'before' });
    host.start('open');
    await host.finished();
    await host.append({ kind: 'note', by: 'A. R.', reason: '', text: 'after' });
  });
  expect((await readDecisionLines(folder)).map((line) => (line.kind === 'note' ? line.text : ''))).toEqual([
    'before',
    'after',
  ]);
  expect(existsSync(path.join(folder, '.muster/lock.json'))).toBe(false);
});

test('a folder without a case, and one without lists, say what they are', async () => {
  const folder = path.join(scratchFolder(), 'new');
  await hosted(folder, async (host) => {
    expect(await host.state()).toMatchObject({ state: 'no-case', version: 0 });
    mkdirSync(folder);
    const question = 'question: { event: left, population: people, from: 2023, to: 2023 }';
    await host.change(async () =>
      writeFileSync(path.join(folder, 'case.yaml'), `muster: 1\ntitle: New\n${question}\n`),
    );
    expect(await host.state()).toMatchObject({ state: 'no-lists', version: 1 });
  });
});
