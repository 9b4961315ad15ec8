// The rows behind a figure, as the local page shows them. They never stand in a published report.
import type { Words } from '../text/words.ts';

export interface RowCell {
  readonly column: string;
  readonly text: string;
  /** True where `text` is a mask and not what stands in the file. */
  readonly masked: boolean;
}

export interface OpenedRow {
  readonly list: string;
  readonly file: string;
  /** 1-based row or line in the file. */
  readonly row: number;
  /** Where in the file: `sheet!cell`, `line (byte n)`. */
  readonly place: Words;
  readonly cells: readonly RowCell[];
}

/** One page of rows; `total` counts all of them. */
export interface RowsPage {
  readonly total: number;
  readonly rows: readonly OpenedRow[];
}
