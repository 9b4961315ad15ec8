import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MusterError } from '../diagnostic/diagnostic.ts';
import { encodings, markLength, type Encoding } from './encoding.ts';
import { codesOf, encode, faultOf, fileOf, readAll } from './source.test-support.ts';
import { openSource, placeOf } from './open-source.ts';
import type { Row } from './source.ts';

const roster = [
  'ФИО;Дата рождения;Звание;Часть',
  'Иванов Иван Иванович;14.03.1891;рядовой;7-й полк',
  'ПЕТРОВА АННА СЕРГЕЕВНА;1893;сестра милосердия;лазарет № 3',
  'Щербаков Фёдор Юрьевич;02.11.1888;поручик;в/ч 12',
  'Съедин Пьер Эдуардович;1890;ефрейтор;обоз',
  'Жуков Яков Цезаревич;1887;унтер-офицер;7-й полк',
].join('\r\n');

const open = (path: string): Promise<unknown> => openSource({ path, name: 'list.csv' });

const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const cellsOf = (rows: readonly Row[]): readonly (readonly string[])[] => rows.map((row) => row.cells);

describe('encodings', () => {
  const cyrillic = encodings.filter((name) => name !== 'windows-1252');
  it.each(cyrillic)('reads a Russian roster in %s without being told', async (encoding) => {
    const text = roster.replaceAll('№', 'N');
    const { source, rows, rejections } = await readAll(encode(text, encoding));
    // The roster has only letters that KOI8-U shares with KOI8-R.
    expect(source.encoding).toBe(encoding === 'koi8-u' ? 'koi8-r' : encoding);
    expect(source.delimiter).toBe(';');
    expect(source.header).toEqual(['ФИО', 'Дата рождения', 'Звание', 'Часть']);
    expect(cellsOf(rows)).toEqual(
      text
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(';')),
    );
    expect(rejections).toEqual([]);
  });

  it.each(cyrillic)('tells %s from capital letters alone', async (encoding) => {
    const text = roster.replaceAll('№', 'N').toUpperCase();
    const { source } = await readAll(encode(text, encoding));
    expect(source.encoding).toBe(encoding === 'koi8-u' ? 'koi8-r' : encoding);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('reads %s with a byte order mark', async (encoding) => {
    const { source, rows } = await readAll(encode(`\ufeff${roster}`, encoding));
    expect(source.encoding).toBe(encoding);
    expect(source.header[0]).toBe('ФИО');
    expect(rows[0]?.byte).toBe(encode(`\ufeffФИО;Дата рождения;Звание;Часть\r\n`, encoding).length);
  });

  it('reads accented Latin in windows-1252', async () => {
    const text = 'name,town\nBøgh Søren,Århus\nMüller René,Zürich\nGarcía Núñez,Málaga\n';
    const { source, rows } = await readAll(encode(text, 'windows-1252'));
    expect(source.encoding).toBe('windows-1252');
    expect(rows[1]?.cells).toEqual(['Müller René', 'Zürich']);
  });

  it('rejects the rows that are no text in the encoding set, reads the rest, and warns', async () => {
    const bytes = encode(
      'name;rank\nSmith John;private\nИванов Иван;рядовой\nBrown Ann;nurse\n',
      'windows-1251',
    );
    const { source, rows, rejections } = await readAll(bytes, { encoding: 'utf-8' });
    expect(cellsOf(rows)).toEqual([
      ['Smith John', 'private'],
      ['Brown Ann', 'nurse'],
    ]);
    expect(codesOf(rejections)).toEqual(['3 row.encoding']);
    expect(rejections[0]?.diagnostic.place).toEqual({ file: 'list.csv', line: 3, byte: 29 });
    expect(source.diagnostics.map((d) => `${d.severity} ${d.code}`)).toEqual(['warning source.encoding']);
  });

  it('does not warn where the encoding set reads the same text', async () => {
    const bytes = encode(roster.replaceAll('№', 'N'), 'koi8-r');
    expect((await readAll(bytes, { encoding: 'KOI8-U' })).source.diagnostics).toEqual([]);
    expect((await readAll(bytes, { encoding: 'cp866' })).source.diagnostics).toHaveLength(1);
    expect((await readAll('a;b\n1;2\n', { encoding: 'cp1251' })).source.diagnostics).toEqual([]);
  });

  it('rejects a row with a NUL byte', async () => {
    const { rejections } = await readAll('name;rank\na\u0000b;c\nd;e\n');
    expect(codesOf(rejections)).toEqual(['2 row.encoding']);
  });

  it('stops where the header itself is no text, and at an encoding that it does not know', async () => {
    const bytes = encode(roster, 'windows-1251');
    expect((await faultOf(bytes, { encoding: 'utf-8' })).code).toBe('source.encoding');
    expect((await faultOf(bytes, { encoding: 'utf-7' })).code).toBe('source.encoding');
  });
});

describe('delimiters', () => {
  it.each([',', ';', '\t', '|'])('detects %j', async (delimiter) => {
    const text = `name${delimiter}rank${delimiter}note\n"Doe, J;|\tX"${delimiter}private${delimiter}1.5\na${delimiter}b${delimiter}c`;
    const { source, rows } = await readAll(text);
    expect(source.delimiter).toBe(delimiter);
    expect(rows[0]?.cells).toEqual(['Doe, J;|\tX', 'private', '1.5']);
  });

  it('reads a file without any as one column', async () => {
    const { source, rows } = await readAll('ФИО\nИванов Иван\nПетров, Пётр\nСидоров\n');
    expect(source.delimiter).toBeNull();
    expect(cellsOf(rows)).toEqual([['Иванов Иван'], ['Петров, Пётр'], ['Сидоров']]);
  });

  it('follows a "sep=" line and an order', async () => {
    expect((await readAll('sep=|\na,b|c\n1,2|3\n')).source.header).toEqual(['a,b', 'c']);
    expect((await readAll('a,b;c\n1,2;3\n', { delimiter: ',' })).source.header).toEqual(['a', 'b;c']);
  });
});

describe('the header', () => {
  it('names repeated and empty columns, and takes __proto__ as it is', async () => {
    const { source, rows } = await readAll('ФИО; ФИО ;ФИО#2;;__proto__;constructor\n1;2;3;4;5;6\n');
    expect(source.header).toEqual(['ФИО', 'ФИО#2', 'ФИО#2#2', 'column 4', '__proto__', 'constructor']);
    expect(rows[0]?.cells).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('is found below a title, which is told, or where it is said to be', async () => {
    const text =
      'Список личного состава;;;\nна 1 мая;;;\nФИО;Звание;Год;Часть\nИванов;рядовой;1890;7\nПетров;поручик;1891;7\n';
    const { source, rows } = await readAll(text);
    expect(source.headerRow).toBe(3);
    expect(source.diagnostics.map((d) => d.code)).toEqual(['source.preamble']);
    expect(rows.map((row) => row.number)).toEqual([4, 5]);
    expect((await readAll(text, { header: 4 })).rows).toHaveLength(1);
  });

  it('is the first row when a later one is merely longer', async () => {
    expect((await readAll('a;b\nc;d\ne;f;g;h\ni;j\n')).source.headerRow).toBe(1);
  });
});

describe('rows that cannot be read', () => {
  it('rejects ragged rows and tolerates empty cells beyond the header', async () => {
    const { rows, rejections, source } = await readAll('a;b\n1;2\n3\n4;5;6\n7;8;; \n;\n\n');
    expect(cellsOf(rows)).toEqual([
      ['1', '2'],
      ['7', '8'],
    ]);
    expect(codesOf(rejections)).toEqual(['3 row.ragged', '4 row.ragged']);
    expect(source.presence().present).toBe(4);
  });

  it('loses one line to an unclosed or misplaced quotation mark, not the rest', async () => {
    const text = 'a;b\n"1;2\n3;4\n5"";6\n7;"8"\nx "y";z\n"p"q;r\n"multi\nline";9\n"10;11\n';
    const { rows, rejections } = await readAll(text);
    expect(cellsOf(rows)).toEqual([
      ['3', '4'],
      ['7', '8'],
      ['multi\nline', '9'],
    ]);
    expect(codesOf(rejections)).toEqual([
      '2 row.quote',
      '4 row.quote',
      '6 row.quote',
      '7 row.quote',
      '10 row.quote',
    ]);
  });

  it('rejects a cell of 1 MB as one row', async () => {
    const { rows, rejections } = await readAll(
      `a;b\n${'я'.repeat(1_000_000)};2\n"${'x\n'.repeat(9000)}";4\n5;6\n`,
    );
    expect(cellsOf(rows)).toEqual([['5', '6']]);
    expect(codesOf(rejections)).toEqual(['2 row.cell-too-long', '3 row.cell-too-long']);
  });

  it('does not decode a line of many megabytes', async () => {
    const { rows, rejections } = await readAll(`a;b\n1;2\n${'x;'.repeat(3_000_000)}\n5;6\n`);
    expect(rows.map((row) => row.number)).toEqual([2, 4]);
    expect(codesOf(rejections)).toEqual(['3 row.cell-too-long']);
  });

  it('takes time in proportion to a hostile file', async () => {
    const started = performance.now();
    const open = await readAll(`a;b\n${'"open;1\nx;""\n'.repeat(50_000)}`, { delimiter: ';' });
    expect(open.source.presence().present).toBe(open.rows.length + open.rejections.length);
    const odd = await readAll(`a;b\n"${'x;"\n'.repeat(100_000)}`, { delimiter: ';' });
    expect(odd.source.presence().present).toBe(odd.rows.length + odd.rejections.length);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['source.empty', ''],
    ['source.empty', '\n \n;;\n'],
    ['source.empty', 'a;b\n\n'],
    ['source.format', '%PDF-1.7 …'],
    ['source.format', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 31))],
    ['source.too-large', `${'c,'.repeat(1_000_000)}c\n1,2\n`],
    ['source.too-large', `${'name,'.repeat(1_000_000)}c\n1,2\n`],
  ])('%s', async (code, bytes) => {
    expect((await faultOf(bytes)).code).toBe(code);
  });

  it('says what stands in the way', async () => {
    await expect(open('/nowhere/at/all.csv')).rejects.toMatchObject({
      diagnostics: [{ code: 'source.missing' }],
    });
    const folder = mkdtempSync(join(tmpdir(), 'muster-sources-'));
    await expect(open(folder)).rejects.toMatchObject({ diagnostics: [{ code: 'source.unreadable' }] });
    expect((await faultOf('a;b\n1;2\n', { header: 9 })).code).toBe('source.empty');
  });
});

describe('places', () => {
  it('point at lines, bytes and cells', async () => {
    const request = { path: fileOf('a;b\n1;2\n'), name: 'sources/list.csv' };
    const place = placeOf(await openSource(request), request);
    expect(place({ number: 2, byte: 4 }, null)).toEqual({ file: 'sources/list.csv', line: 2, byte: 4 });
    expect(place({ number: 2, byte: 4 }, 1)).toEqual({
      file: 'sources/list.csv',
      line: 2,
      column: 2,
      byte: 4,
    });
  });
});

describe('lists from life', () => {
  const titanic = join(import.meta.dirname, '../../../shared/data/titanic');
  const missing = !existsSync(titanic);
  if (missing) console.log('The lists of the Titanic are not there: reading them is not tested.');
  it.skipIf(missing).each([
    ['Titanic_2025.txt', 2208],
    ['carData-TitanicSurvival.csv', 1309],
  ])('%s is read completely', async (name, count) => {
    const { rows, rejections } = await readAll(readFileSync(join(titanic, name)));
    expect(rejections).toEqual([]);
    expect(rows).toHaveLength(count);
  });
});

/** Offsets of the lines' starts, reckoned on the decoded text. */
function lineStarts(bytes: Buffer, encoding: Encoding): readonly number[] {
  const mark = markLength(bytes, encoding);
  const step = encoding.startsWith('utf-16') ? 2 : 1;
  const low = encoding === 'utf-16be' ? 1 : 0;
  const unit = (at: number): number =>
    step === 1 ? (bytes[at] ?? -1) : bytes[at + 1 - low] === 0 ? (bytes[at + low] ?? -1) : -1;
  const starts = [mark];
  for (let at = mark; at < bytes.length; at += step) {
    if (unit(at) === 10 || (unit(at) === 13 && unit(at + step) !== 10)) starts.push(at + step);
  }
  return starts;
}

describe('any text file', () => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('Иванов', 'Анна', '1890', 'рядовой', 'x', '', ' ') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('"', '""', '"a"', '"a', 'a"', '"a;b"', '"a\nb"', '\u0000', 'ь"', '"""'),
    },
  );
  const line = fc.tuple(fc.array(cell, { minLength: 0, maxLength: 4 }), fc.constantFrom(';', ';', ',', '\t'));
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 25 })
    .map((lines) => lines.map(([[cells, delimiter], end]) => cells.join(delimiter) + end).join(''));

  it('is accounted for to the row, with places that rise and point at lines, or is refused with a diagnostic', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom(...encodings),
        fc.boolean(),
        fc.option(fc.constantFrom(...encodings), { nil: undefined }),
        async (text, written, mark, asked) => {
          const bytes = encode(mark ? `\ufeff${text}` : text, written);
          try {
            const { source, rows, rejections } = await readAll(bytes, { encoding: asked });
            expect(source.presence().present).toBe(rows.length + rejections.length);
            const all = [...rows, ...rejections].toSorted((a, b) => a.number - b.number);
            const starts = lineStarts(bytes, source.encoding as Encoding);
            let last = source.headerRow;
            for (const { number, byte } of all) {
              expect(number).toBeGreaterThan(last);
              expect(byte).toBe(starts[number - 1]);
              last = number;
            }
            for (const row of rows) expect(row.cells).toHaveLength(source.header.length);
          } catch (error) {
            if (!(error instanceof MusterError)) throw error;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('of arbitrary bytes never fails otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        try {
          const { source, rows, rejections } = await readAll(Buffer.from(bytes));
          expect(source.presence().present).toBe(rows.length + rejections.length);
        } catch (error) {
          if (!(error instanceof MusterError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('that is well-formed reads as csv-parse reads it', async () => {
    const value = fc.constantFrom('Иванов', 'a', '1', 'x;y', 'say "no"', 'two\nlines', ' spaced ', '');
    const record = fc.tuple(fc.constantFrom('N', 'с', '7'), value, value);
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 20 }), async (records) => {
        const csv = `h1;h2;h3\n${records.map((cells) => cells.map(quoted).join(';')).join('\n')}\n`;
        const { rows } = await readAll(csv, { header: 1, delimiter: ';' });
        expect(cellsOf(rows)).toEqual(parse(csv, { delimiter: ';', fromLine: 2 }));
      }),
      { numRuns: 100 },
    );
  });
});
