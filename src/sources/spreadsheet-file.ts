// A spreadsheet file (XLSX, XLS, ODS) as a workbook: checked for encryption, damage and excess before it is parsed.
import { read, type WorkBook } from '@e965/xlsx';
import { fail, MusterError } from '../diagnostic/diagnostic.ts';
import type { Words } from '../text/words.ts';
import { compoundStreams, storedZip } from './compound-file.ts';
import { maxColumns } from './limits.ts';
import { odsOutline, type OdsSheet } from './ods-outline.ts';
import { sourceWords } from './source-words.ts';
import { noStoredValue } from './spreadsheet-cell.ts';
import { zipEntries } from './zip-entries.ts';

type SpreadsheetFormat = 'xlsx' | 'xls' | 'ods';

export interface SpreadsheetFile {
  readonly format: SpreadsheetFormat;
  readonly workbook: WorkBook;
  /** What the workbook does not tell of an ODS file; empty for the others. */
  readonly odsSheets: readonly OdsSheet[];
}

/** Cells with content in one file. */
const maxCells = 20_000_000;

/** Errors: `source.encrypted`, `source.truncated`, `source.bomb`, `source.too-large`, `source.format`, `source.unreadable`. */
export function readSpreadsheet(bytes: Buffer, name: string): SpreadsheetFile {
  const isZip = bytes[0] === 0x50;
  try {
    return isZip ? readPacked(bytes, name) : readCompound(bytes, name);
  } catch (error) {
    if (error instanceof MusterError) throw error;
    const place = { file: name };
    const message = error instanceof Error ? error.message : '';
    if (/password/i.test(message)) return fail('source.encrypted', sourceWords.locked, place);
    if (isZip)
      return fail(
        'source.unreadable',
        {
          en: 'the spreadsheet inside the file is damaged',
          ru: 'электронная таблица внутри файла повреждена',
        },
        place,
      );
    return fail(
      'source.truncated',
      {
        en: 'the spreadsheet is damaged or breaks off before its end',
        ru: 'электронная таблица повреждена или обрывается, не дойдя до конца',
      },
      place,
    );
  }
}

function parse(bytes: Buffer): WorkBook {
  return read(bytes, {
    type: 'buffer',
    dense: true,
    cellStyles: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
  });
}

function readCompound(bytes: Buffer, name: string): SpreadsheetFile {
  const place = { file: name };
  const streams = compoundStreams(bytes);
  if (streams.some((stream) => stream.name === 'EncryptedPackage')) {
    fail('source.encrypted', sourceWords.locked, place);
  }
  const book = streams.find((stream) => stream.name === 'Workbook' || stream.name === 'Book');
  if (book === undefined) {
    return fail(
      'source.format',
      {
        en: 'this is an Office file, but not a spreadsheet',
        ru: 'это файл Office, но не электронная таблица',
      },
      place,
    );
  }
  if (!book.whole) fail('source.truncated', sourceWords.brokenOff, place);
  return { format: 'xls', workbook: parse(bytes), odsSheets: [] };
}

const foreignParts: readonly (readonly [string, Words])[] = [
  [
    'xl/workbook.bin',
    {
      en: 'this is a binary workbook (XLSB), which cannot be read',
      ru: 'это двоичная книга (XLSB), такие не читаются',
    },
  ],
  [
    'word/document.xml',
    { en: 'this is a Word document, which cannot be read', ru: 'это документ Word, такие не читаются' },
  ],
  [
    'ppt/presentation.xml',
    { en: 'this is a presentation, which cannot be read', ru: 'это презентация, такие не читаются' },
  ],
];
const noSpreadsheet: Words = {
  en: 'this is an archive without a spreadsheet in it; unpack it first',
  ru: 'это архив, и электронной таблицы в нём нет; сначала распакуйте его',
};

/** Pictures and the like stay packed. */
function isRead(entry: string): boolean {
  return /\.(?:xml|rels|vml|bin)$|^mimetype$/i.test(entry) && !entry.includes('media/');
}

function readPacked(bytes: Buffer, name: string): SpreadsheetFile {
  const entries = new Map(zipEntries(bytes, name, isRead));
  const place = { file: name };
  const content = entries.get('content.xml');
  if (content !== undefined) {
    const type = entries.get('mimetype')?.toString('latin1') ?? 'spreadsheet';
    if (!type.includes('spreadsheet')) {
      fail(
        'source.format',
        { en: 'this is an OpenDocument file, but not a table', ru: 'это файл OpenDocument, но не таблица' },
        place,
      );
    }
    const manifest = entries.get('META-INF/manifest.xml')?.toString('latin1') ?? '';
    if (/<manifest:encryption-data[\s>]/.test(manifest)) {
      fail('source.encrypted', sourceWords.locked, place);
    }
    const outline = odsOutline(content.toString('utf8'));
    if (outline.columns > maxColumns) {
      fail(
        'source.too-large',
        {
          en: `a sheet has more than ${maxColumns} columns`,
          ru: `на одном из листов больше ${maxColumns} столбцов`,
        },
        place,
      );
    }
    if (outline.cells > maxCells)
      fail(
        'source.bomb',
        {
          en: 'repeat counts stand for too many cells',
          ru: 'повторы ячеек разворачиваются в слишком большое их число',
        },
        place,
      );
    // The library wants this part, the format does not.
    if (!entries.has('styles.xml')) entries.set('styles.xml', Buffer.from('<office:document-styles/>'));
    const workbook = parse(storedZip(entries));
    if (workbook.SheetNames.length !== outline.sheets.length) {
      fail(
        'source.unreadable',
        { en: 'the sheets of the file are nested into each other', ru: 'листы файла вложены друг в друга' },
        place,
      );
    }
    return { format: 'ods', workbook, odsSheets: outline.sheets };
  }
  if (!entries.has('xl/workbook.xml')) {
    fail('source.format', foreignParts.find(([part]) => entries.has(part))?.[1] ?? noSpreadsheet, place);
  }
  for (const [entry, part] of entries) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(entry)) entries.set(entry, checkedSheet(part, name));
  }
  completeStyles(entries);
  return { format: 'xlsx', workbook: parse(storedZip(entries)), odsSheets: [] };
}

/** Adds the styles that a workbook may leave out: without them the library throws and catches an error per cell. */
function completeStyles(entries: Map<string, Buffer>): void {
  const path = 'xl/styles.xml';
  const fills = '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>';
  const styles = entries.get(path)?.toString('latin1');
  if (styles !== undefined) {
    if (!/<(?:\w+:)?fill[\s>]/.test(styles)) {
      entries.set(path, Buffer.from(styles.replace(/<(?:\w+:)?cellXfs/, `${fills}$&`), 'latin1'));
    }
    return;
  }
  const types = '[Content_Types].xml';
  const part = `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>`;
  const known = entries.get(types)?.toString('latin1') ?? '';
  entries.set(types, Buffer.from(known.replace('</Types>', `${part}$&`), 'latin1'));
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  entries.set(path, Buffer.from(`<styleSheet xmlns="${main}">${fills}</styleSheet>`));
}

/** A cell or row beyond column XFD or row 1,048,576. */
const beyond =
  /[\s:]r(?:ef)?=["'](?:[A-Z]+\d*:)?(?:(?:[A-Z]{4,}|[YZ][A-Z]{2}|X[G-Z][A-Z]|XF[E-Z])\d|[A-Z]*(?:\d{8,}|[2-9]\d{6})["'])/;

/** Most cells in one row: cells need not say where they stand. */
function widestRow(xml: string): number {
  let widest = 0;
  let cells = 0;
  for (const [, row] of xml.matchAll(/<(?:\w+:)?(?:c|(row))[\s/>]/g)) {
    cells = row === undefined ? cells + 1 : 0;
    if (cells > widest) widest = cells;
  }
  return widest;
}

/** Refuses sheets beyond the bounds of the format, and marks formulas that have no stored result. */
function checkedSheet(part: Buffer, name: string): Buffer {
  const xml = part.toString('latin1');
  if (beyond.test(xml) || widestRow(xml) > maxColumns) {
    fail(
      'source.too-large',
      {
        en: `a sheet reaches beyond ${maxColumns} columns or 1,048,576 rows`,
        ru: `один из листов больше ${maxColumns} столбцов или 1 048 576 строк`,
      },
      {
        file: name,
      },
    );
  }
  if (!xml.includes('</f>')) return part;
  const marked = xml.replace(
    /(<\/f>|<f\s[^<>]*\/>)(?:<v\s*\/>|<v><\/v>)?<\/c>/g,
    (_, formula: string) => `${formula}<v>${noStoredValue}</v></c>`,
  );
  return Buffer.from(marked, 'latin1');
}
