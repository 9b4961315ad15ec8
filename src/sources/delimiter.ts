// Which character parts the cells of a text table: found by trying each on a sample, with quotation marks respected.
import { isBlankLine, readRecord } from './csv-record.ts';
import type { LineCursor } from './line-cursor.ts';

/** In the order in which a tie is settled: a comma is the likeliest to stand inside a cell. */
const candidates = ['\t', ';', '|', ','] as const;

/** Records of the sample. */
const sampleRecords = 300;

/** What it adds to the share of records that agree if the first of them, mostly the header, is among these. */
const firstAgrees = 0.25;

/**
 * The delimiter under which most records of the sample have the same number of cells, two or more; among equals the
 * one with more cells. '' where no candidate parts even half of the records alike: each line is then one cell.
 */
export function detectDelimiter(sample: () => LineCursor): string {
  let best = '';
  let bestShare = 0.5;
  let bestWidth = 1;
  for (const delimiter of candidates) {
    const { share, width } = consistency(sample(), delimiter);
    const better = share > bestShare + 0.02 || (share >= bestShare - 0.02 && width > bestWidth);
    if (width > 1 && better) {
      best = delimiter;
      bestShare = Math.max(share, bestShare);
      bestWidth = width;
    }
  }
  return best;
}

/** The most frequent number of cells above one, and how far the records agree on it. */
function consistency(
  cursor: LineCursor,
  delimiter: string,
): { readonly share: number; readonly width: number } {
  const counts = new Map<number, number>();
  let records = 0;
  let first = 0;
  while (records < sampleRecords) {
    const line = cursor.text(0);
    if (line === undefined) break;
    if (line !== null && isBlankLine(line, delimiter)) {
      cursor.advance(1);
      continue;
    }
    const record = readRecord(cursor, delimiter);
    cursor.advance(record.lines);
    records += 1;
    const width = record.cells?.length ?? 0;
    if (records === 1) first = width;
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let width = 0;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most || (count === most && value > width)) [width, most] = [value, count];
  }
  const share = records === 0 ? 0 : most / records;
  return { share: share + (first === width ? firstAgrees : 0), width };
}
