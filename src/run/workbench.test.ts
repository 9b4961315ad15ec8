// A case opened for the local page: what its figures show, row by row.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/scratch.ts';
import { quiet } from '../effect/effects.ts';
import { writeDoubtfulCase } from './review/review-case.test-support.ts';
import { openWorkbench } from './workbench.ts';

function caseFolder(name: string): string {
  const folder = scratchFolder();
  cpSync(path.join(import.meta.dirname, '../../test/cases', name, 'input'), folder, { recursive: true });
  return folder;
}

test('the rows of a figure stand with their place, and who they name is masked', async () => {
  const workbench = await openWorkbench(caseFolder('two-lists'), quiet);
  try {
    const { total, rows } = await workbench.openRows('persons.total', 0, 1000);
    expect(rows).toHaveLength(total);
    expect(total).toBeGreaterThan(20);
    const cells = rows.flatMap((row) => row.cells);
    for (const column of ['ФИО', 'Name', 'Дата рождения', 'Date of birth', '№']) {
      const own = cells.filter((cell) => cell.column === column && cell.text !== '');
      expect([column, own.length > 0]).toEqual([column, true]);
      for (const { text, masked } of own) {
        expect(masked).toBe(true);
        expect(text).toMatch(/^(\P{C}?•••)( \P{C}•••)*$/u);
      }
    }
    expect(cells.some((cell) => cell.column === 'Звание' && !cell.masked && cell.text !== '')).toBe(true);
  } finally {
    await workbench.close();
  }
});

test('a hidden figure has no rows', async () => {
  const workbench = await openWorkbench(caseFolder('two-lists'), quiet);
  try {
    const hidden = workbench.view.result.figures.filter((figure) => figure.withheld !== null);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { id } of hidden) {
      expect(await workbench.openRows(id, 0, 10)).toEqual({ total: 0, rows: [] });
    }
  } finally {
    await workbench.close();
  }
});

test.each([
  [true, 0],
  [false, 1],
])(
  'a row twice, in a list declared free of repeats or not (%s): people fewer by %i',
  async (unique, fewer) => {
    const folder = caseFolder('two-lists');
    const file = path.join(folder, 'sources/hotline.tsv');
    const lines = readFileSync(file, 'utf16le').trimEnd().split(/\r?\n/);
    writeFileSync(file, [...lines, lines[1], ''].join('\n'), 'utf16le');
    const caseFile = path.join(folder, 'case.yaml');
    const text = readFileSync(caseFile, 'utf8').replace('threshold: 3', 'threshold: 1');
    writeFileSync(caseFile, text.replaceAll('unique: true', `unique: ${unique}`));
    const workbench = await openWorkbench(folder, quiet);
    await workbench.close();
    const value = (id: string) => workbench.view.result.figures.find((figure) => figure.id === id)?.value;
    expect(value('list.hotline.records')).toBe(lines.length);
    expect(value('list.hotline.persons')).toBe(lines.length - fewer);
  },
);

test('what a list cannot hold is said', async () => {
  const workbench = await openWorkbench(caseFolder('conflicts'), quiet);
  await workbench.close();
  expect(workbench.view.result.notes.map((note) => note.en).join('\n')).toMatch(/cannot hold everybody: /);
});

test('exact counts of values and persons stand on the page and never in the report', async () => {
  const workbench = await openWorkbench(caseFolder('two-lists'), quiet);
  try {
    const { local = [], charts, result } = workbench.view;
    expect(local.map(({ id }) => id)).toEqual(expect.arrayContaining(['linkage.values', 'linkage.persons']));
    for (const { id } of local) {
      expect(charts[id]).toContain('<svg');
      expect(workbench.report()).not.toContain(`id="chart-${id.replaceAll('.', '-')}-title"`);
      expect(JSON.stringify(result)).not.toContain(`"${id}"`);
    }
  } finally {
    await workbench.close();
  }
});

test('the most doubtful pairs stand on the page as waterfalls, by key and without a value', async () => {
  const folder = scratchFolder();
  writeDoubtfulCase(folder, 40);
  const workbench = await openWorkbench(folder, quiet);
  try {
    const pairs = (workbench.view.local ?? []).filter(({ kind }) => kind === 'waterfall');
    expect(pairs).toHaveLength(5);
    for (const { id, title } of pairs) {
      expect(title.en).toMatch(/^(roll|calls)\/\d+ · (roll|calls)\/\d+$/);
      expect(workbench.view.charts[id]).toContain('<svg');
      expect(workbench.report()).not.toContain(title.en);
    }
    expect(JSON.stringify(pairs)).not.toMatch(/Ветлугин|Тетерин/);
  } finally {
    await workbench.close();
  }
});
