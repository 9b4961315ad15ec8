// A text file as physical lines: each with its text, its number and its first byte in the original file.
import { decode, hasUndecodable, unitSize, type Encoding } from './encoding.ts';

/** Longer lines are not decoded: no row of a table is this long. Bytes. */
const maxLineBytes = 4_194_304;

/** About as much is decoded at a time. Bytes. */
const blockBytes = 262_144;

export interface LineBlock {
  /** Text without line end; null where the line is longer than {@link maxLineBytes}. */
  readonly lines: readonly (string | null)[];
  /** Byte offsets of the lines' starts in the original file. */
  readonly starts: readonly number[];
  /** For each line: whether it holds what is no text in this encoding; empty where none does. */
  readonly undecodable: readonly boolean[];
}

/** Yields the lines from `offset` on in blocks. Lines end with \n, \r\n or a lone \r; the last may have no end. */
export function* lineBlocks(bytes: Buffer, offset: number, encoding: Encoding): Generator<LineBlock> {
  const step = unitSize(encoding);
  const low = encoding === 'utf-16be' ? 1 : 0;
  const isUnit = (at: number): boolean =>
    step === 1 || ((at - offset) % 2 === low && bytes[at + 1 - 2 * low] === 0);
  const find = (value: number, from: number): number => {
    let at = bytes.indexOf(value, from);
    while (at >= 0 && !isUnit(at)) at = bytes.indexOf(value, at + 1);
    return at < 0 ? bytes.length : at - low;
  };
  let feed = find(10, offset);
  let carriage = find(13, offset);
  const lineEnd = (from: number): number => {
    if (feed < from) feed = find(10, from);
    if (carriage < from) carriage = find(13, from);
    return Math.min(feed, carriage);
  };
  const nextStart = (end: number): number =>
    end + (end === carriage && feed === end + step ? 2 * step : step);
  let at = offset;
  while (at < bytes.length) {
    const first = at;
    const starts: number[] = [];
    let last = at;
    while (at < bytes.length && at - first < blockBytes) {
      const end = lineEnd(at);
      if (end - at > maxLineBytes) break;
      starts.push(at);
      last = end;
      at = nextStart(end);
    }
    if (starts.length === 0) {
      yield { lines: [null], starts: [first], undecodable: [] };
      at = nextStart(lineEnd(first));
      continue;
    }
    const text = decode(bytes.subarray(first, last), encoding);
    const lines = text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
    const undecodable = hasUndecodable(text, encoding)
      ? lines.map((line) => hasUndecodable(line, encoding))
      : [];
    yield { lines, starts, undecodable };
  }
}
