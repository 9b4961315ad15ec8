// The original as the page shows it: masked, with what each column would be read as, a row at its place.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { expectEnglish, expectRussian } from '../../../test/both-languages.ts';
import { scratchFolder } from '../../../test/scratch.ts';
import type { Field } from '../../case/field.ts';
import { sourceSheet, type SheetQuery } from './source-sheet.ts';

const usual: SheetQuery = { from: 0, limit: 5, columns: new Map(), unmask: () => false };

function twoLists(): string {
  const folder = scratchFolder();
  cpSync(path.join(import.meta.dirname, '../../../test/cases/two-lists/input'), folder, { recursive: true });
  return folder;
}

test('who a row names is masked until the row is shown', async () => {
  const folder = twoLists();
  const sheet = await sourceSheet(folder, 'unit', { ...usual, unmask: (row) => row === 3 });
  expect(sheet.columns.map(({ field }) => field)).toEqual([
    'ignore',
    'name',
    'birth',
    'category',
    'rank',
    'unit',
    'event',
  ]);
  const [masked, shown] = sheet.rows;
  expect(masked?.cells[1]).toEqual({ text: expect.stringMatching(/^(.••• ?)+$/u) as string, masked: true });
  expect(masked?.cells[4]?.masked).toBe(false);
  expect(shown?.number).toBe(3);
  expect(shown?.cells.some((cell) => cell.masked)).toBe(false);
  expect(shown?.readings?.[0]).toBeNull();
  expect(shown?.readings?.[1]?.ru).toMatch(/^[a-z]+ [a-z]+ [a-z]+$/);
  expect(shown?.readings?.[6]?.ru).toMatch(/^2023-/);
  for (const column of [3, 4]) {
    expectRussian(shown?.readings?.[column]?.ru ?? '');
    expectEnglish(shown?.readings?.[column]?.en ?? '');
  }
});

test('trying another meaning for a name shows nobody', async () => {
  const folder = twoLists();
  const { columns: standing } = await sourceSheet(folder, 'unit', usual);
  const headerOf = (wanted: Field): string => standing.find(({ field }) => field === wanted)?.header ?? '';
  const columns = new Map<string, Field>([
    [headerOf('name'), 'rank'],
    [headerOf('rank'), 'name'],
  ]);
  const { rows } = await sourceSheet(folder, 'unit', { ...usual, columns });
  expect(rows.map(({ cells }) => cells[1]?.masked)).toEqual(rows.map(() => true));
  const said = rows.flatMap(({ cells, readings }) => [cells[1]?.text, readings?.[1]?.en, readings?.[1]?.ru]);
  expect(said.join(' ')).toMatch(/^[\p{L} •]*$/u);
  expect(said.join(' ')).not.toMatch(/\p{L}{2}/u);
});

test('pages of a file meet without a gap, and a row is found by its number', async () => {
  const folder = twoLists();
  const seen: number[] = [];
  for (let from: number | null = 0; from !== null;) {
    const page: Awaited<ReturnType<typeof sourceSheet>> = await sourceSheet(folder, 'unit', {
      ...usual,
      from,
    });
    seen.push(...page.rows.map(({ number }) => number));
    from = page.after;
  }
  expect(new Set(seen).size).toBe(seen.length);
  const whole = await sourceSheet(folder, 'unit', { ...usual, limit: 1000 });
  expect(whole.rows.map(({ number }) => number)).toEqual(seen);
  const late = await sourceSheet(folder, 'unit', { ...usual, from: seen[12] ?? 0 });
  expect(late.rows[0]?.number).toBe(seen[12]);
  expect(late.before).toBe(seen[7]);
});

test('another meaning is tried without a change, and a row that it would reject says so', async () => {
  const folder = twoLists();
  const columns = new Map<string, Field>([['Звание', 'event']]);
  const sheet = await sourceSheet(folder, 'unit', { ...usual, columns });
  expect(sheet.columns[4]?.field).toBe('event');
  expect(sheet.rows[0]).toMatchObject({ readings: null, rejection: { code: 'row.date' } });
  expect((await sourceSheet(folder, 'unit', usual)).rows[0]?.rejection).toBeNull();
  await expect(sourceSheet(folder, '__proto__', usual)).rejects.toThrow(/\[case\.invalid\]/);
});
