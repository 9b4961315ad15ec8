// The committed example is what the generator makes, it has the published totals, and its truth names no one.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as xlsx from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readCase } from '../../src/case/read-case.ts';
import { type commandColumns, commandSheet } from './command-list.ts';
import { example, exampleSeed } from './generate.ts';
import { patronymicOf } from './names.ts';
import { romanised } from './romanise.ts';

const folder = fileURLToPath(new URL('../division/', import.meta.url));
const made = example(exampleSeed);
const { truth, files, people } = made;

if (process.env['WRITE_EXAMPLE'] === '1') {
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

function bytesOf(name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`no ${name}`);
  return bytes;
}
const textOf = (name: string, encoding = 'utf-8'): string => new TextDecoder(encoding).decode(bytesOf(name));
const linesOf = (name: string, encoding?: string): string[] =>
  textOf(name, encoding)
    .split(/\r?\n/u)
    .filter((line) => line !== '');

function commandRows(): Record<string, unknown>[] {
  const book = xlsx.read(bytesOf('sources/command.xlsx'));
  return xlsx.utils.sheet_to_json(book.Sheets[commandSheet]!, { range: 1 });
}

const upTo = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const header = (line: string, delimiter: string): string[] => line.replace('\uFEFF', '').split(delimiter);

test('the committed files are what the generator makes', () => {
  const committed = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  expect(committed.length).toBe(files.size);
  for (const [name, bytes] of files) {
    expect(Buffer.from(bytes).equals(readFileSync(join(folder, name))), `${name}: run npm run example`).toBe(
      true,
    );
  }
});

test('no workbook that was written before shows in the bytes', () => {
  const sheet = xlsx.utils.aoa_to_sheet([[1]]);
  sheet['A1'].z = '0.0000';
  xlsx.write({ SheetNames: ['other'], Sheets: { other: sheet } }, { type: 'buffer', bookType: 'xlsx' });
  expect(
    Buffer.from(bytesOf('sources/command.xlsx')).equals(
      example(exampleSeed).files.get('sources/command.xlsx')!,
    ),
  ).toBe(true);
});

test('the same seed gives the same bytes, another seed others', () => {
  const again = example(exampleSeed).files;
  for (const [name, bytes] of files) expect(Buffer.from(bytes).equals(again.get(name)!)).toBe(true);
  const other = example(7).files.get('sources/command.xlsx')!;
  expect(Buffer.from(bytesOf('sources/command.xlsx')).equals(other)).toBe(false);
});

test("the command's list has the published totals", () => {
  const rows = commandRows();
  const count = (column: (typeof commandColumns)[number], ...values: string[]): number =>
    rows.filter((row) => values.includes(String(row[column]))).length;
  expect(rows).toHaveLength(1010);
  expect(count('Категория', 'контракт')).toBe(858);
  expect(count('Категория', 'мобилизованный')).toBe(150);
  expect(count('Категория', 'срочник')).toBe(2);
  const lieutenants = [
    'младший лейтенант',
    'лейтенант',
    'старший лейтенант',
    'мл. лейтенант',
    'л-т',
    'ст. лейтенант',
  ];
  expect(count('Звание', ...lieutenants, 'капитан', 'к-н')).toBe(26);
  expect(count('Звание', 'майор')).toBe(1);
  expect(count('Звание', 'подполковник')).toBe(2);
});

test("the command's workbook has a title, comments and one hidden sheet", () => {
  const book = xlsx.read(bytesOf('sources/command.xlsx'));
  expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 1]);
  const sheet = book.Sheets[commandSheet]!;
  const cells = Object.values(sheet).filter(
    (cell: unknown) => typeof cell === 'object' && cell !== null && 'c' in cell,
  );
  expect(cells).toHaveLength(6);
  expect(String(sheet['A1'].v)).toContain('ВЫМЫШЛЕННЫЕ');
});

test('the lists overlap as published, and the truth says so', () => {
  const { shared, lists, trulyLeft } = truth.totals;
  expect(shared['command+roster']).toBe(31);
  expect(shared['command+courts']).toBe(96);
  expect(shared['command+wanted']).toBe(26);
  expect(trulyLeft).toBe(1500);
  expect(lists['command']).toEqual({ rows: 1010, persons: 1010, trulyLeft: 960, others: 50 });
  expect(lists['hotline']).toMatchObject({ rows: 420, persons: 308 });
  expect(lists['roster']?.rows).toBe(2100);
  for (const name of ['courts', 'wanted', 'roster']) expect(lists[name]?.rows).toBe(lists[name]?.persons);
});

test('every row of every file has its person', () => {
  const numbers = (name: string): number[] => Object.keys(truth.rows[name]!).map(Number);
  expect(numbers('command')).toEqual(upTo(3, 1012));
  expect(numbers('roster')).toEqual(upTo(2, linesOf('sources/roster.csv', 'windows-1251').length));
  expect(numbers('wanted')).toEqual(upTo(2, linesOf('sources/wanted.csv').length));
  expect(numbers('hotline')).toEqual(upTo(2, linesOf('sources/hotline.csv').length));
  const table = textOf('sources/courts.html').split('<thead>')[1]!;
  expect(numbers('courts')).toEqual(upTo(2, table.match(/<tr>/gu)!.length));
  const ids = new Set(Object.values(truth.rows).flatMap((rows) => Object.values(rows)));
  expect([...ids].filter((id) => truth.people[id] === undefined)).toEqual([]);
});

test('the truth holds no name and stays small', () => {
  const text = textOf('truth.json');
  expect(text.length).toBeLessThan(300_000);
  expect(text).not.toMatch(/[а-яё]/iu);
  expect(JSON.parse(text)).toEqual(truth);
});

test('the case file is valid, and its columns are those of the files', () => {
  const read = readCase(textOf('case.yaml'));
  expect(Object.keys(read.lists)).toEqual(Object.keys(truth.rows));
  expect(Object.keys(read.lists['roster']!.columns)).toEqual(
    header(linesOf('sources/roster.csv', 'windows-1251')[0]!, ';'),
  );
  expect(Object.keys(read.lists['hotline']!.columns)).toEqual(
    header(linesOf('sources/hotline.csv')[0]!, ','),
  );
  expect(Object.keys(read.lists['wanted']!.columns)).toEqual(header(linesOf('sources/wanted.csv')[0]!, ','));
  const unitIds = new Set(read.units.map(({ id }) => id));
  expect(read.units.every(({ parent }) => parent === undefined || unitIds.has(parent))).toBe(true);
  const spellings = read.units.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(new Set(spellings).size).toBe(spellings.length);
});

test('everyone was of age, and no one left before their unit or category existed', () => {
  for (const { birth, left, category } of [...people.listed, ...people.unlisted]) {
    expect(left!.year - birth.year).toBeGreaterThanOrEqual(18);
    if (category === 'mobilised')
      expect(left!.year * 12 + left!.month).toBeGreaterThanOrEqual(2022 * 12 + 10);
  }
});

test('namesakes occur, as in life', () => {
  const names = Object.values(people).flatMap((group) =>
    group.map(
      ({ name }: { name: { surname: string; given: string; patronymic: string } }) =>
        `${name.surname} ${name.given} ${name.patronymic}`,
    ),
  );
  expect(names.length - new Set(names).size).toBeGreaterThan(5);
});

test.each([
  ['Иван', 'Иванович'],
  ['Сергей', 'Сергеевич'],
  ['Игорь', 'Игоревич'],
  ['Юрий', 'Юрьевич'],
  ['Дмитрий', 'Дмитриевич'],
  ['Георгий', 'Георгиевич'],
  ['Терентий', 'Терентьевич'],
  ['Илья', 'Ильич'],
  ['Пётр', 'Петрович'],
  ['Али', 'Алиевич'],
  ['Бато', 'Батоевич'],
  ['Шамиль', 'Шамилевич'],
])('the patronymic of the son of %s is %s', (father, patronymic) => {
  expect(patronymicOf(father)).toBe(patronymic);
});

test('romanisation follows its scheme', () => {
  expect(romanised('Юрий', 'icao')).toBe('Iurii');
  expect(romanised('Юрий', 'bgn')).toBe('Yury');
  expect(romanised('Щукин', 'icao')).toBe('Shchukin');
  expect(romanised('Хромцов', 'gost')).toBe('Xromcov');
  expect(romanised('Александр', 'plain')).toBe('Alexandr');
});
