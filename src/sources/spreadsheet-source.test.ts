import { deflateRawSync } from 'node:zlib';
import { CFB, utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { describeSource } from './describe-source.ts';
import { codesOf, faultOf, fileOf, readAll } from './source.test-support.ts';
import { openSource, placeOf } from './open-source.ts';

type BookType = 'xlsx' | 'biff8' | 'ods';

const people = [
  ['ФИО', 'Дата рождения', 'Возраст', 'Убыл'],
  ['Иванов Иван', 15_000, 31.5, true],
  ['Петрова Анна', 59, 1e-7, false],
  ['Сидоров Яков', 61, 1e15, true],
];

function bookOf(sheets: Readonly<Record<string, WorkSheet>>): WorkBook {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return book;
}

function bytesOf(book: WorkBook, bookType: BookType = 'xlsx'): Buffer {
  return write(book, { type: 'buffer', bookType, cellStyles: true, compression: true }) as Buffer;
}

function peopleSheet(): WorkSheet {
  const sheet = utils.aoa_to_sheet(people);
  for (const cell of ['B2', 'B3', 'B4']) (sheet[cell] as CellObject).z = 'dd/mm/yyyy';
  return sheet;
}

/** A ZIP container whose headers may say what they like. */
function zipOf(
  parts: Readonly<Record<string, Buffer>>,
  claims: { readonly size?: number; readonly flags?: number } = {},
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30 + name.length);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(claims.flags ?? 0, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claims.size ?? content.length, 22);
    local.writeUInt16LE(name.length, 26);
    local.write(name, 30, 'latin1');
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(claims.flags ?? 0, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claims.size ?? content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    entry.write(name, 46, 'latin1');
    locals.push(local, packed);
    directory.push(entry);
    offset += local.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, index, end]);
}

/** A minimal workbook around the XML of one sheet. */
function rawBook(sheetXml: string): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheetXml}</worksheet>`,
  };
  return zipOf(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])));
}

const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('spreadsheets', () => {
  it.each(['xlsx', 'biff8', 'ods'] as const)('reads values as text (%s)', async (bookType) => {
    const { source, rows, rejections } = await readAll(bytesOf(bookOf({ Список: peopleSheet() }), bookType));
    expect(source).toMatchObject({
      format: bookType === 'biff8' ? 'xls' : bookType,
      sheet: 'Список',
      headerRow: 1,
    });
    expect(source.header).toEqual(['ФИО', 'Дата рождения', 'Возраст', 'Убыл']);
    expect(rows.map((row) => row.cells)).toEqual([
      ['Иванов Иван', '1941-01-24', '31.5', 'TRUE'],
      ['Петрова Анна', '1900-02-28', '0.0000001', 'FALSE'],
      ['Сидоров Яков', '1900-03-01', '1000000000000000', 'TRUE'],
    ]);
    expect(rejections).toEqual([]);
    expect(source.presence().present).toBe(3);
  });

  it('reads the dates of the 1904 system, and no more of a date than its format shows', async () => {
    const sheet = utils.aoa_to_sheet([
      ['имя', 'день', 'месяц', 'год', 'час', 'номер'],
      ['а', 40_000, 40_000, 40_000, 0.5, 7],
      ['б', 40_000.75, 40_000, 40_000, 0.25, 7],
    ]);
    for (const row of [2, 3]) {
      (sheet[`B${row}`] as CellObject).z = 'dd/mm/yyyy hh:mm';
      (sheet[`C${row}`] as CellObject).z = '[$-419]mmmm yyyy;@';
      (sheet[`D${row}`] as CellObject).z = 'yyyy';
      (sheet[`E${row}`] as CellObject).z = 'hh:mm';
      (sheet[`F${row}`] as CellObject).z = '00000';
    }
    const book = bookOf({ S: sheet });
    expect((await readAll(bytesOf(book))).rows[0]?.cells).toEqual([
      'а',
      '2009-07-06',
      '2009-07',
      '2009',
      '12:00:00',
      '00007',
    ]);
    book.Workbook = { ...book.Workbook, WBProps: { date1904: true } };
    for (const bookType of ['xlsx', 'biff8'] as const) {
      expect((await readAll(bytesOf(book, bookType))).rows[1]?.cells.slice(1, 3)).toEqual([
        '2013-07-07',
        '2013-07',
      ]);
    }
  });

  it.each(['xlsx', 'biff8'] as const)('lists what is hidden and does not read it (%s)', async (bookType) => {
    const sheet = peopleSheet();
    // The library writes neither hidden rows nor formulas into XLS: there a blank row stands for the hidden one.
    if (bookType === 'xlsx') sheet['!rows'] = [{}, {}, { hidden: true }];
    else for (const cell of ['A3', 'B3', 'C3', 'D3']) delete sheet[cell];
    sheet['!cols'] = [{}, {}, { hidden: true }];
    (sheet['A2'] as CellObject).c = [{ a: 'x', t: 'зачёркнут' }];
    sheet['D2'] = { t: 'b', v: true, f: 'TRUE()' };
    sheet['D4'] = { t: 'b', v: true, f: 'TRUE()' };
    const book = bookOf({
      Список: sheet,
      Черновик: utils.aoa_to_sheet([['a']]),
      Второй: utils.aoa_to_sheet([['b']]),
    });
    book.Workbook = { ...book.Workbook, Sheets: [{}, { Hidden: 2 }, {}] };
    const { source, rows } = await readAll(bytesOf(book, bookType));
    expect(source.header).toEqual(['ФИО', 'Дата рождения', 'Убыл']);
    expect(rows.map((row) => row.number)).toEqual([2, 4]);
    expect(source.presence().present).toBe(2);
    const listed = source.hidden.map(
      ({ kind, place }) => `${kind} ${place.sheet} ${place.cell ?? place.row ?? ''}`,
    );
    expect(listed).toContain('sheet Черновик ');
    expect(listed).toContain('column Список C:C');
    expect(listed).toContain('comment Список A2');
    if (bookType === 'xlsx') {
      expect(listed).toEqual(
        expect.arrayContaining(['row Список 3', 'formula Список D2', 'formula Список D4']),
      );
    }
    const told = source.diagnostics.map((d) => d.code);
    expect(told).toEqual([
      ...(bookType === 'xlsx' ? ['source.hidden'] : []),
      'source.hidden',
      'source.other-sheet',
    ]);
    const request = { path: '', name: 'list.xlsx' };
    expect(placeOf(source, request)({ number: 4, byte: null }, 2)).toEqual({
      file: 'list.xlsx',
      sheet: 'Список',
      row: 4,
      cell: 'D4',
    });
  });

  it('reads errors and formulas without a stored result as empty, and warns', async () => {
    const xml = `<sheetData><row r="1">${text('A1', 'имя')}${text('B1', 'x')}${text('C1', 'y')}</row>
      <row r="2">${text('A2', 'а')}<c r="B2"><f>1+1</f></c><c r="C2" t="e"><v>#REF!</v></c></row>
      <row r="3">${text('A3', 'б')}<c r="B3"><f>1+1</f><v>2</v></c><c r="C3"><v>3</v></c></row></sheetData>`;
    const { source, rows } = await readAll(rawBook(xml));
    expect(rows.map((row) => row.cells)).toEqual([
      ['а', '', ''],
      ['б', '2', '3'],
    ]);
    expect(source.diagnostics.map((d) => [d.code, d.place?.cell])).toEqual([['source.cell-error', 'B2']]);
    expect(source.hidden.map((h) => h.place.cell)).toEqual(['B2:B3']);
  });

  it('finds the header below a title, tells of merged cells, leaves blank rows out', async () => {
    const titled = [['Список'], [], ['ФИО', 'Звание', 'Часть'], ['а', 'б', 'в'], [], ['г', 'д', 'е']];
    const sheet = utils.sheet_add_aoa(utils.aoa_to_sheet([]), titled, { origin: 'B2' });
    sheet['!merges'] = [utils.decode_range('B2:D2'), utils.decode_range('C5:C6')];
    const { source, rows } = await readAll(bytesOf(bookOf({ S: sheet })));
    expect(source.headerRow).toBe(4);
    expect(rows.map((row) => row.number)).toEqual([5, 7]);
    expect(source.columns).toEqual([1, 2, 3]);
    expect(source.diagnostics.map((d) => d.code)).toEqual(['source.preamble', 'source.merged']);
  });

  it('rejects a row with a cell too long', async () => {
    const sheet = utils.aoa_to_sheet([
      ['a', 'b'],
      ['x'.repeat(20_000), 'y'],
      ['z', 'w'],
    ]);
    const { source, rows, rejections } = await readAll(bytesOf(bookOf({ S: sheet })));
    expect(codesOf(rejections)).toEqual(['2 row.cell-too-long']);
    expect(source.presence().present).toBe(rows.length + rejections.length);
  });

  it('reads the sheet asked for, and names those there are', async () => {
    const bytes = bytesOf(bookOf({ Первый: peopleSheet(), Второй: utils.aoa_to_sheet([['q'], ['r']]) }));
    expect((await readAll(bytes, { sheet: 'Второй' })).source.header).toEqual(['q']);
    const fault = await faultOf(bytes, { sheet: 'Третий' });
    expect(fault.code).toBe('source.sheet');
    expect(fault.reason.en).toContain('"Первый", "Второй"');
    const description = await describeSource(fileOf(bytes), 'list.xlsx');
    expect(description).toMatchObject({
      format: 'xlsx',
      sheets: [
        { name: 'Первый', visible: true, rows: 4 },
        { name: 'Второй', visible: true, rows: 2 },
      ],
    });
  });

  it('lists hidden sheets, rows and columns of ODS', async () => {
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles>
      <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
      <office:body><office:spreadsheet><table:table table:name="Л &amp; К"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>
      ${[
        ['имя', 'тайна', 'год'],
        ['а', 'б', 'в'],
        ['г', 'д', 'е'],
        ['ж', 'з', 'и'],
      ]
        .map(
          (cells, i) =>
            `<table:table-row${i === 2 ? ' table:visibility="filter"' : ''}>${cells.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`,
        )
        .join(
          '',
        )}</table:table><table:table table:name="Т" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
    const manifest = `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/></manifest:manifest>`;
    const parts = (xml: string): Buffer =>
      zipOf({
        mimetype: Buffer.from(mimetype),
        'content.xml': Buffer.from(xml),
        'META-INF/manifest.xml': Buffer.from(manifest),
      });
    const { source, rows } = await readAll(parts(content));
    expect(source.sheet).toBe('Л & К');
    expect(source.header).toEqual(['имя', 'год']);
    expect(rows.map((row) => row.cells)).toEqual([
      ['а', 'в'],
      ['ж', 'и'],
    ]);
    expect(source.hidden.map((h) => h.kind)).toEqual(['sheet', 'row', 'column']);

    const wide = content.replace(
      '<table:table-cell ',
      '<table:table-cell table:number-columns-repeated="1000000" ',
    );
    expect((await faultOf(parts(wide))).code).toBe('source.too-large');
    const disguised = wide.replaceAll('table:', 'q:').replace('repeated="1000000"', "repeated = '1000000'");
    expect((await faultOf(parts(disguised))).code).toBe('source.too-large');
    const deep = content
      .replaceAll('<table:table-cell ', '<table:table-cell table:number-columns-repeated="5000" ')
      .replaceAll('<table:table-row', '<table:table-row table:number-rows-repeated="1000000"');
    expect((await faultOf(parts(deep))).code).toBe('source.bomb');
  });
});

describe('spreadsheets that cannot be read', () => {
  const good = bytesOf(bookOf({ S: peopleSheet() }));

  it('encrypted', async () => {
    const container: unknown = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(64));
    CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(9000));
    const bytes = Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array);
    expect((await faultOf(bytes)).code).toBe('source.encrypted');
    expect((await faultOf(zipOf({ 'xl/workbook.xml': Buffer.from('x') }, { flags: 1 }))).code).toBe(
      'source.encrypted',
    );
  });

  it.each([0.1, 0.5, 0.9, 0.99])('cut off at %f of its length', async (share) => {
    expect((await faultOf(good.subarray(0, good.length * share))).code).toBe('source.truncated');
    const old = bytesOf(
      bookOf({ S: utils.aoa_to_sheet(Array.from({ length: 500 }, (_, i) => [`n${i}`, i])) }),
      'biff8',
    );
    // What the last hundredth of this file holds, no table needs.
    if (share < 0.99) {
      expect((await faultOf(old.subarray(0, old.length * share))).code).toBe('source.truncated');
    }
  });

  it('a bomb, whatever its headers claim', async () => {
    const part = Buffer.alloc(50_000_000, 32);
    for (const size of [100, part.length]) {
      const bytes = zipOf(
        { 'xl/workbook.xml': Buffer.from('<workbook/>'), 'xl/worksheets/sheet1.xml': part },
        { size },
      );
      expect(bytes.length).toBeLessThan(100_000);
      expect((await faultOf(bytes)).code).toBe('source.bomb');
    }
  });

  it('a million columns', async () => {
    const claim = rawBook(
      `<dimension ref="A1:BDWGN2"/><sheetData><row r="1">${text('A1', 'x')}</row></sheetData>`,
    );
    expect((await faultOf(claim)).code).toBe('source.too-large');
    const far = rawBook(`<sheetData><row r="1">${text('A1', 'x')}${text('XFE1', 'y')}</row></sheetData>`);
    expect((await faultOf(far)).code).toBe('source.too-large');
    const implied = rawBook(
      `<sheetData>${`<row>${'<c><v>1</v></c>'.repeat(20_000)}</row>`.repeat(2)}</sheetData>`,
    );
    expect((await faultOf(implied)).code).toBe('source.too-large');
    const tall = rawBook(`<sheetData><row r="999999999">${text('A999999999', 'x')}</row></sheetData>`);
    expect((await faultOf(tall)).code).toBe('source.too-large');
  });

  it('something else in the same container', async () => {
    expect((await faultOf(zipOf({ 'word/document.xml': Buffer.from('x') }))).code).toBe('source.format');
    expect((await faultOf(zipOf({ 'xl/workbook.xml': Buffer.from('nonsense') }))).code).toMatch(/^source\./);
    expect((await faultOf(bytesOf(bookOf({ S: utils.aoa_to_sheet([]) })))).code).toBe('source.empty');
    expect((await faultOf(bytesOf(bookOf({ S: utils.aoa_to_sheet([['a', 'b']]) })))).code).toBe(
      'source.empty',
    );
  });

  it('any damage is a diagnostic', async () => {
    for (let i = 0; i < 200; i++) {
      const bytes = Buffer.from(good);
      for (let j = 0; j < 5; j++) bytes[(i * 7919 + j * 104_729) % bytes.length] = (i * 31 + j * 17) & 255;
      try {
        await openSource({ path: fileOf(bytes), name: 'list.xlsx' });
      } catch (error) {
        expect(error).toHaveProperty('diagnostics');
      }
    }
  });
});
