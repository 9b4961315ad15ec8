// How large a table may be, in every format.

/** Columns of one table: what the widest spreadsheet programs hold. */
export const maxColumns = 16_384;

/** Characters in one cell: longer ones reject their row. */
export const maxCellLength = 10_000;

/** Rows in one batch. */
export const batchRows = 4_096;
