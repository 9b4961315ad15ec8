// What is in a file, for someone who is about to add it to a case.
import { openCsv } from './csv-source.ts';
import { detectKind } from './file-format.ts';
import { readBytes } from './read-bytes.ts';
import type { SourceFormat } from './source.ts';

interface SourceDescription {
  readonly format: SourceFormat;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Sheets of a spreadsheet in order; `rows` are not blank, the header and hidden ones among them. */
  readonly sheets: readonly { readonly name: string; readonly visible: boolean; readonly rows: number }[];
  /** Tables of a page in document order; `rows` as for sheets. */
  readonly tables: readonly { readonly number: number; readonly visible: boolean; readonly rows: number }[];
}

/** Describes a file. Errors: those of opening it, but for a sheet or table not there. */
export async function describeSource(path: string, name: string): Promise<SourceDescription> {
  const bytes = await readBytes(path, name);
  const request = { path, name };
  const nothing = { encoding: null, delimiter: null, sheets: [], tables: [] };
  const kind = detectKind(bytes, name, undefined);
  if (kind === 'spreadsheet') {
    const { readSpreadsheet } = await import('./spreadsheet-file.ts');
    const { listSheets } = await import('./spreadsheet-source.ts');
    const file = readSpreadsheet(bytes, name);
    return { ...nothing, format: file.format, sheets: listSheets(file) };
  }
  if (kind === 'html') {
    const { readHtml } = await import('./html-source.ts');
    const { encoding, tables } = readHtml(bytes, request);
    const described = tables.map((table, i) => ({
      number: i + 1,
      visible: !table.hidden,
      rows: table.rows.filter((row) => row.cells.some((cell) => cell !== '')).length,
    }));
    return { ...nothing, format: 'html', encoding, tables: described };
  }
  const { encoding, delimiter } = openCsv(bytes, request);
  return { ...nothing, format: 'csv', encoding, delimiter };
}
