// What a source yields, whatever its format: a header, rows with their place, and all that was hidden in it.
import type { Diagnostic, Place } from '../diagnostic/diagnostic.ts';

export type SourceFormat = 'csv' | 'xlsx' | 'xls' | 'ods' | 'html';

/** Which table to read, and what to overrule. Everything but the path is optional in case.yaml. */
export interface SourceRequest {
  /** Path on disk. */
  readonly path: string;
  /** The name used in places: the path inside the case, with forward slashes. */
  readonly name: string;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** Name of the sheet (XLSX, XLS, ODS); default: the first visible one that is not empty. */
  readonly sheet?: string | undefined;
  /** 1-based number of the table (HTML); default: the one with most rows. */
  readonly table?: number | undefined;
  /** 1-based row (or line) of the header; default: detected. */
  readonly header?: number | undefined;
}

/** One row as found. Every cell is text: dates from spreadsheets read `YYYY-MM-DD`, numbers in plain decimal. */
export interface Row {
  /** 1-based: the row of the sheet, the line of the text file, the row of the HTML table. */
  readonly number: number;
  /** Offset of the row's first byte in the original text file; null for spreadsheets and pages. */
  readonly byte: number | null;
  readonly cells: readonly string[];
}

/** A row that could not be read: counted, with its place and reason, never dropped. */
export interface Rejection {
  readonly number: number;
  readonly byte: number | null;
  readonly diagnostic: Diagnostic;
}

/** Something in the file that a reader of the screen would not see, or that is not plain data. Listed, never read. */
export interface HiddenContent {
  readonly kind: 'sheet' | 'row' | 'column' | 'comment' | 'formula' | 'text';
  readonly place: Place;
}

export interface RowBatch {
  readonly rows: readonly Row[];
  readonly rejections: readonly Rejection[];
}

/**
 * Rows below the header that are not blank, counted before any is parsed into cells where the format allows it.
 * Rows hidden in a spreadsheet or page are not among them: they are listed, and a warning says how many.
 */
interface Presence {
  readonly present: number;
}

export interface OpenedSource {
  readonly format: SourceFormat;
  /** Encoding used for text files; null for spreadsheets. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly table: number | null;
  /** 1-based row or line of the header. */
  readonly headerRow: number;
  /** Column names as found, trimmed; a second `ФИО` reads `ФИО#2`, an empty one `column 4`. */
  readonly header: readonly string[];
  /** 0-based column of the file for each name of the header; absent where they are 0, 1, 2, … */
  readonly columns?: readonly number[];
  readonly hidden: readonly HiddenContent[];
  /** Findings that do not stop the reading. */
  readonly diagnostics: readonly Diagnostic[];
  /** Yields all rows in file order, in batches of at most a few thousand; can be iterated once. */
  readonly batches: () => AsyncIterable<RowBatch>;
  /** Known once `batches()` is exhausted: the number of rows present. Equals rows + rejections. */
  readonly presence: () => Presence;
}

/** The place of a cell (`column` 0-based) or of the whole row (`column` null). */
export type PlaceOf = (
  row: { readonly number: number; readonly byte: number | null },
  column: number | null,
) => Place;
