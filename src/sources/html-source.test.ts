import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MusterError } from '../diagnostic/diagnostic.ts';
import { describeSource } from './describe-source.ts';
import { codesOf, encode, faultOf, fileOf, readAll } from './source.test-support.ts';
import { placeOf } from './open-source.ts';

const page = (body: string, charset = 'utf-8'): string =>
  `<!DOCTYPE html><html><head><meta charset="${charset}"><title>t</title></head><body>${body}</body></html>`;

const tableOf = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

describe('tables of a page', () => {
  it('have rows with places', async () => {
    const { source, rows } = await readAll(
      page(
        `<table><thead><tr><th>ФИО<th> Дата <br>приговора</thead><tr><td>Иванов&nbsp;И.&amp;<b>К</b><td>1 мая</table>`,
      ),
      { name: 'list.html' },
    );
    expect(source).toMatchObject({ format: 'html', encoding: 'utf-8', table: 1, headerRow: 1, sheet: null });
    expect(source.header).toEqual(['ФИО', 'Дата приговора']);
    expect(rows).toEqual([{ number: 2, byte: null, cells: ['Иванов И.&К', '1 мая'] }]);
    const place = placeOf(source, { path: '', name: 'list.html' });
    expect(place({ number: 2, byte: null }, 1)).toEqual({
      file: 'list.html',
      table: 1,
      row: 2,
      cell: 'B2',
    });
  });

  it('have their spans written out', async () => {
    const { source, rows } = await readAll(
      page(`<table><tr><th rowspan=2>ФИО<th colspan=2>Суд</tr><tr><th>город<th>дата</tr>
        <tr><td>а<td rowspan=2>Б<td>1</tr><tr><td>б<td>2</tr><tr><td colspan=2>в<td>3</tr></table>`),
    );
    expect(source.headerRow).toBe(2);
    expect(source.header).toEqual(['ФИО', 'город', 'дата']);
    expect(rows.map((row) => row.cells)).toEqual([
      ['а', 'Б', '1'],
      ['б', 'Б', '2'],
      ['в', 'в', '3'],
    ]);
  });

  it('are told apart: the longest is read, nested ones are tables of their own', async () => {
    const inner = tableOf([
      ['x', 'y'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    const html = page(`<table><tr><td>menu</td><td>${inner}</td></tr></table>${tableOf([['q'], ['r']])}`);
    const { source, rows } = await readAll(html);
    expect(source.table).toBe(2);
    expect(rows).toHaveLength(3);
    expect((await readAll(html, { table: 3 })).source.header).toEqual(['q']);
    expect((await faultOf(html, { table: 4 })).code).toBe('source.table');
    const described = await describeSource(fileOf(html), 'list.html');
    expect(described.tables.map((table) => table.rows)).toEqual([1, 4, 2]);
  });

  it('have what is hidden listed and not read', async () => {
    const { source, rows } = await readAll(
      page(`<table><tr><td>имя<td>год</tr><tr style="display: none"><td>тайна<td>1</tr><!-- снять -->
        <tr><td>а<span hidden>!</span><td>1<td style="DISPLAY:NONE">x</tr><tr hidden><td>б<td>2</tr></table>
        <div style="display:none">${tableOf([['1'], ['2'], ['3'], ['4'], ['5']])}</div>`),
    );
    expect(rows).toEqual([{ number: 3, byte: null, cells: ['а', '1'] }]);
    expect(source.presence().present).toBe(1);
    expect(source.hidden.map(({ kind, place }) => [kind, place.table, place.cell ?? place.row])).toEqual([
      ['text', 2, undefined],
      ['row', 1, 2],
      ['row', 1, 4],
      ['comment', 1, 3],
      ['text', 1, 'A3'],
      ['text', 1, 'C3'],
    ]);
    expect(source.diagnostics.map((d) => d.code)).toEqual(['source.hidden']);
  });

  it('are read in the encoding declared or detected', async () => {
    const rows = [
      ['ФИО', 'Суд'],
      ['Иванов Иван Петрович', 'гарнизонный'],
    ];
    for (const [written, charset] of [
      ['windows-1251', 'windows-1251'],
      ['koi8-r', 'KOI8-R'],
      ['windows-1251', 'utf-8'],
      ['utf-8', 'windows-1251'],
      ['ibm866', ''],
      ['utf-16le', 'utf-16'],
    ] as const) {
      const { source } = await readAll(encode(page(tableOf(rows), charset), written));
      expect(source.encoding).toBe(written);
      expect(source.header).toEqual(['ФИО', 'Суд']);
    }
  });

  it('have ragged, overlong and undecodable rows rejected', async () => {
    const rows = [
      ['a', 'b'],
      ['1'],
      ['1', '2', ''],
      ['1', '2', '3'],
      ['x'.repeat(20_000), '2'],
      ['Ж', 'x'],
      ['', ''],
    ];
    const bytes = encode(page(tableOf(rows), ''), 'windows-1251');
    const { source, rows: read, rejections } = await readAll(bytes, { encoding: 'utf-8' });
    expect(read.map((row) => row.number)).toEqual([3]);
    expect(codesOf(rejections)).toEqual([
      '2 row.ragged',
      '4 row.ragged',
      '5 row.cell-too-long',
      '6 row.encoding',
    ]);
    expect(source.presence().present).toBe(5);
  });

  it('that cannot be read are refused', async () => {
    expect((await faultOf(page('<p>no table'))).code).toBe('source.empty');
    expect((await faultOf(page(tableOf([['a', 'b']])))).code).toBe('source.empty');
    expect((await faultOf(page(tableOf([Array.from({ length: 20_000 }, () => 'x'), ['y']])))).code).toBe(
      'source.too-large',
    );
    const spans = `<tr>${'<td colspan=1000 rowspan=65000>x'.repeat(16)}</tr>${'<tr>'.repeat(60_000)}`;
    expect((await faultOf(page(`<table>${spans}</table>`))).code).toBe('source.bomb');
  });

  it('of any page are accounted for', async () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '</td>',
      '<th>',
      'а',
      'b',
      '<td rowspan=2>',
      '<td colspan=3>',
      '<td rowspan=0>',
      '<tr hidden>',
      '<thead>',
      '<tbody>',
      '<!--',
      '-->',
      '<br>',
      '\u0000',
      '<td colspan=-1>',
      '<caption>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        try {
          const { source, rows, rejections } = await readAll(page(`<table><tr><td>${pieces.join('')}`));
          expect(source.presence().present).toBe(rows.length + rejections.length);
          for (const row of rows) expect(row.cells).toHaveLength(source.header.length);
        } catch (error) {
          if (!(error instanceof MusterError)) throw error;
        }
      }),
      { numRuns: 200 },
    );
  });
});
