// Bad input, from the whole command's point of view: a bad file or case stops it (exit 2) and the case is unchanged;
// a bad row is rejected with its place and counted, and the rest is read.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatDiagnostic } from '../src/diagnostic/diagnostic.ts';
import { quiet } from '../src/effect/effects.ts';
import { runCase } from '../src/run/run-case.ts';
import { commandFile, muster, treeHashes, typedHere } from './command.ts';
import { scratchFolder } from './scratch.ts';
import { zipOf } from './zip.ts';

interface Input {
  readonly file: string;
  readonly bytes: Uint8Array | string | null;
  readonly columns?: string;
  readonly list?: string;
  readonly rest?: string;
}

function makeCase({ file, bytes, columns, list, rest }: Input): string {
  const folder = scratchFolder();
  mkdirSync(path.join(folder, 'sources'));
  if (bytes !== null) writeFileSync(path.join(folder, 'sources', file), bytes);
  const text = `muster: 1
title: Bad input
question: { event: left, population: invented people, from: 2022-01-01, to: 2024-12-31 }
lists:
  one:
    title: The list
    file: sources/${file}
    role: capture
    columns: ${columns ?? '{ Name: name, Born: birth, Unit: unit }'}
${list ?? ''}
${rest ?? ''}`;
  writeFileSync(path.join(folder, 'case.yaml'), text);
  return folder;
}

const table = [
  ['Name', 'Born', 'Unit'],
  ['Invented Ivan', '01.02.1990', 'a'],
  ['Imagined Irina', '03.04.1991', 'b'],
];
const csv = table.map((row) => row.join(',')).join('\n');

function workbook(rows: readonly (readonly string[])[] = table): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), 'People');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }));
}

function encrypted(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(248));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(4096));
  return Uint8Array.from(XLSX.CFB.write(container, { type: 'array' }));
}

const bomb = () =>
  zipOf([
    ['[Content_Types].xml', '<Types/>'],
    ['xl/worksheets/sheet1.xml', Buffer.alloc(300_000_000)],
  ]);
const wide = Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(',');

const failure = z.object({
  ok: z.literal(false),
  diagnostics: z.array(
    z.object({
      code: z.string(),
      place: z.object({ file: z.string() }).nullable(),
      reason: z.string(),
      next: z.string(),
    }),
  ),
});

const parents = `units:
  - { id: a, name: First, parent: b }
  - { id: b, name: Second, parent: a }
`;

test.each<[string, string, () => Input]>([
  ['missing file', 'source.missing', () => ({ file: 'people.csv', bytes: null })],
  [
    'wrong column name',
    'source.column',
    () => ({ file: 'people.csv', bytes: csv, columns: '{ Nmae: name }' }),
  ],
  ['encrypted XLSX', 'source.encrypted', () => ({ file: 'people.xlsx', bytes: encrypted() })],
  ['truncated XLSX', 'source.truncated', () => ({ file: 'people.xlsx', bytes: workbook().subarray(0, 900) })],
  ['zip bomb', 'source.bomb', () => ({ file: 'people.xlsx', bytes: bomb() })],
  ['10^6-column table', 'source.too-large', () => ({ file: 'people.csv', bytes: `${wide}\n${wide}` })],
  [
    'sheet that is not there',
    'source.sheet',
    () => ({ file: 'people.xlsx', bytes: workbook(), list: '    sheet: Other' }),
  ],
  [
    'two units, each other’s parent',
    'case.unit-cycle',
    () => ({ file: 'people.csv', bytes: csv, rest: parents }),
  ],
  ['broken YAML', 'case.syntax', () => ({ file: 'people.csv', bytes: csv, rest: 'units: [ {' })],
  ['file outside the case', 'source.missing', () => ({ file: '../../etc/passwd', bytes: null })],
  [
    'not a table',
    'source.format',
    () => ({ file: 'people.csv', bytes: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0]) }),
  ],
])('%s stops the command: %s', async (_name, code, input) => {
  const folder = makeCase(input());
  const before = treeHashes(folder, ['.muster']);
  const said = await typedHere(['run', folder, '--json']);
  expect(said.code).toBe(2);
  const { diagnostics } = failure.parse(JSON.parse(said.stdout));
  expect(diagnostics.map((found) => found.code)).toContain(code);
  for (const { place, reason, next } of diagnostics) {
    expect(place?.file ?? '').not.toBe('');
    expect(reason).not.toBe('');
    expect(next).not.toBe('');
  }
  expect(said.stderr).toBe('');
  expect(treeHashes(folder, ['.muster'])).toEqual(before);
  const added = await typedHere(['add', path.join(folder, 'nowhere.csv'), '--case', folder]);
  expect(added.code).toBe(2);
  expect(treeHashes(folder, ['.muster'])).toEqual(before);
});

test('what is wrong with several files is said at once', async () => {
  const folder = makeCase({
    file: 'one.csv',
    bytes: csv,
    columns: '{ Nmae: name }',
    list: '  two: { title: Two, file: sources/two.csv, role: capture, columns: { Nam: name } }',
  });
  writeFileSync(path.join(folder, 'sources', 'two.csv'), csv);
  await expect(runCase(folder, { until: null, strict: false }, quiet)).rejects.toThrow(/Nmae[^]*Nam"/);
});

test('an unreadable date of the event rejects the row, one of birth does not', async () => {
  const columns = '{ Name: name, Born: birth, Unit: event }';
  const rows = ['Undated Ursula,31.02.1990,2023', 'Eventless Emil,03.02.1990,31.02.2023'];
  const folder = makeCase({ file: 'people.csv', bytes: `Name,Born,Unit\n${rows.join('\n')}\n`, columns });
  const { accounting, result } = await runCase(folder, { until: null, strict: false }, quiet);
  expect(accounting).toEqual([{ list: 'one', present: 2, read: 1, rejected: 1 }]);
  const [list] = result?.lists ?? [];
  expect(list?.rejections.map(({ code, place }) => [code, place?.line])).toEqual([['row.date', 3]]);
  expect(list?.notes.map(({ code, place }) => [code, place?.line])).toEqual([['record.birth', 2]]);
});

const long = 'И'.repeat(1_000_000);
const rowFaults: readonly (readonly [string, string, string])[] = [
  ['ragged row', 'Odd Olga,01.01.1990', 'row.ragged'],
  ['unclosed quote', '"Open Oleg,01.01.1990,a', 'row.quote'],
  ['name cell of 1 MB', `${long},01.01.1990,a`, 'row.cell-too-long'],
  ['no name', ',01.01.1990,a', 'row.name'],
];

test.each(rowFaults)('%s is rejected, the rest is read', async (_name, line, code) => {
  const folder = makeCase({ file: 'people.csv', bytes: `${csv}\n${line}\nLast Lidia,05.06.1992,a\n` });
  const { accounting, result } = await runCase(folder, { until: null, strict: false }, quiet);
  expect(accounting).toEqual([{ list: 'one', present: 4, read: 3, rejected: 1 }]);
  const [rejection] = result?.lists[0]?.rejections ?? [];
  expect(rejection?.code).toBe(code);
  expect(rejection === undefined ? '' : formatDiagnostic(rejection, 'en')).toMatch(
    /^sources\/people\.csv:4[: ]/,
  );
  expect((await typedHere(['run', folder, '--strict'])).code).toBe(2);
});

test('a wrong encoding that is forced rejects the rows that are not text in it', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${csv}\n`),
    Buffer.from([0xc8, 0xe2, 0xe0, 0xed]),
    Buffer.from(',01.01.1990,a\n'),
  ]);
  const folder = makeCase({ file: 'people.csv', bytes, list: '    encoding: utf-8' });
  const { accounting } = await runCase(folder, { until: null, strict: false }, quiet);
  expect(accounting).toEqual([{ list: 'one', present: 3, read: 2, rejected: 1 }]);
});

test('a header called __proto__ is a header like any other', async () => {
  const folder = makeCase({
    file: 'people.csv',
    bytes: '__proto__,constructor\nInvented Ivan,01.02.1990\n',
    columns: '{ __proto__: name, constructor: birth }',
  });
  const { accounting } = await runCase(folder, { until: null, strict: false }, quiet);
  expect(accounting).toEqual([{ list: 'one', present: 1, read: 1, rejected: 0 }]);
});

test('a derived folder that is spoilt is made anew', async () => {
  const folder = makeCase({ file: 'people.csv', bytes: csv });
  mkdirSync(path.join(folder, '.muster'));
  writeFileSync(path.join(folder, '.muster', 'case.duckdb'), 'not a database');
  const { accounting } = await runCase(folder, { until: null, strict: false }, quiet);
  expect(accounting[0]?.read).toBe(2);
});

test('an original that changed since it was added stops the run', async () => {
  const folder = makeCase({ file: 'people.csv', bytes: csv });
  await runCase(folder, { until: null, strict: false }, quiet);
  const file = path.join(folder, 'sources', 'people.csv');
  chmodSync(file, 0o644);
  writeFileSync(file, `${csv}\nSmuggled Semyon,01.01.1990,a`);
  await expect(runCase(folder, { until: null, strict: false }, quiet)).rejects.toThrow(/case\.verify-source/);
  expect(muster(['verify', folder]).code).toBe(1);
  rmSync(path.join(folder, 'manifest.json'));
  await expect(runCase(folder, { until: null, strict: false }, quiet)).rejects.toThrow(
    /case\.verify-manifest/,
  );
});

test('no personal value in what is said of bad rows', () => {
  const folder = makeCase({ file: 'people.csv', bytes: `${csv}\nUndated Ursula,31.02.1990,a\n` });
  const said = muster(['run', folder]);
  expect(`${said.stdout}${said.stderr}`).not.toMatch(/Ursula|Ivan|31\.02\.1990/);
});

test.each<[string, readonly string[], RegExp]>([
  ['a command that is none', ['demoo'], /did you mean "demo"/],
  ['an option that is none', ['run', '--strct'], /Unknown option '--strct'; did you mean "--strict"\?/],
  ['two folders', ['run', 'a', 'b'], /one folder is expected/],
  ['a folder twice', ['run', 'a', '--case', 'b'], /given twice/],
  ['an argument too many', ['schema', 'extra'], /takes no argument/],
  ['a stage that is none', ['run', '--until', 'report'], /--until knows records, linkage/],
  ['a port that is none', ['open', '--port', 'x'], /case\.missing|--port is a number/],
  ['no file', ['add'], /no file is named/],
  ['no case to run', ['run'], /case\.missing/],
  ['no case to verify', ['verify'], /case\.missing/],
  ['no case to add to', ['add', 'x.csv'], /case\.missing/],
])('%s: exit 2, said plainly and as JSON', async (_name, args, wanted) => {
  const cwd = scratchFolder();
  const plain = await typedHere(args, { cwd });
  expect(plain.code).toBe(2);
  expect(plain.stdout).toBe('');
  expect(plain.stderr).toMatch(wanted);
  expect(plain.stderr).not.toMatch(/^\s+at /m);
  const json = await typedHere([...args, '--json'], { cwd });
  expect(json.code).toBe(2);
  expect(failure.parse(JSON.parse(json.stdout)).diagnostics).toHaveLength(1);
  expect(json.stderr).toBe('');
  expect(treeHashes(cwd)).toEqual({});
});

test('in a process of its own the command says the same, and ends the same', async () => {
  const folder = makeCase({ file: 'people.csv', bytes: csv, columns: '{ Nmae: name }' });
  for (const args of [
    ['run', folder],
    ['run', folder, '--json'],
    ['rnu', folder],
  ]) {
    const said = muster(args);
    expect(said).toEqual(await typedHere(args));
    expect(said.code).toBe(2);
  }
});

test.each([
  ['out', 'a file stands where a folder should be'],
  ['.muster', 'a file stands where a folder should be'],
])('a file in the place of %s/ is no internal error', (name, reason) => {
  const folder = makeCase({ file: 'people.csv', bytes: csv });
  writeFileSync(path.join(folder, name), '');
  const said = muster(['run', folder]);
  expect(said.stderr).toContain(`${reason} [file.access]`);
  expect(said.code).toBe(2);
});

test('a folder in the place of a file is no internal error', () => {
  const folder = makeCase({ file: 'people.csv', bytes: csv });
  mkdirSync(path.join(folder, 'manifest.json'));
  for (const command of ['run', 'verify']) {
    expect(muster([command, folder]).stderr).toContain('[file.access]');
  }
  const taken = path.join(folder, 'case.yaml');
  expect(muster(['init', taken]).stderr).toContain('[file.access]');
});

test.skipIf(process.platform === 'win32')('a pipe as a source is refused, not waited for', () => {
  const folder = makeCase({ file: 'people.csv', bytes: null });
  const pipe = path.join(folder, 'sources', 'people.csv');
  spawnSync('mkfifo', [pipe]);
  expect(muster(['run', folder]).stderr).toContain('[source.missing]');
  expect(muster(['add', pipe, '--case', folder]).stderr).toContain('not an ordinary file');
});

test('a table without a header names nobody on the screen', () => {
  const folder = makeCase({ file: 'people.csv', bytes: csv });
  const bare = path.join(scratchFolder(), 'bare.csv');
  writeFileSync(bare, 'Hidden Henry,04.05.1991,a\nSecret Sarah,06.07.1992,b\nVeiled Vera,08.09.1993,c\n');
  const said = muster(['add', bare, '--case', folder]);
  expect(said.code).toBe(0);
  expect(said.stderr).toContain('[source.header]');
  expect(`${said.stdout}${said.stderr}`).not.toMatch(/Henry|Sarah|1991/);
});

test('an answer that cannot be written out is no internal error', () => {
  const folder = makeCase({ file: 'people.csv', bytes: csv });
  const shell = (rest: string) =>
    spawnSync('sh', ['-c', `"${process.execPath}" "${commandFile}" run "${folder}" --json ${rest}`], {
      encoding: 'utf8',
    }).stderr;
  expect(shell('| head -c 1 >/dev/null')).not.toMatch(/EPIPE|Error/);
  if (existsSync('/dev/full')) expect(shell('> /dev/full')).toContain('the disk is full [file.access]');
});
