// Labels that fit their room: text measured by estimate, wrapped, cut where it must be.
import { label, type Attributes } from './mark.ts';

/**
 * Width of a text in pixels, estimated from the widest of the usual fonts (DejaVu Sans): there is nothing to measure with
 * where charts are made, and a clipped label is worse than one with room to spare.
 */
export function textWidth(content: string, size = 12): number {
  let width = 0;
  for (const letter of content) {
    if (/[ilj.,'’|:;!()[\] \u00a0\u202f·-]/.test(letter)) width += 0.37;
    else if (/[mwMWМШЩЖЮФЫмшщжюфыъ@%…—]/.test(letter)) width += 0.93;
    else width += /\p{Lu}/u.test(letter) ? 0.74 : 0.64;
  }
  return width * size;
}

/** A text on at most `lines` lines of at most `room` pixels; what does not fit ends in an ellipsis. */
export function fitted(content: string, room: number, lines: number, size = 12): readonly string[] {
  const broken: string[] = [];
  let line = '';
  for (const word of content.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= room) line = longer;
    else {
      broken.push(line);
      line = word;
    }
  }
  broken.push(line);
  return [...broken.slice(0, lines - 1), broken.slice(lines - 1).join(' ')]
    .filter((part) => part !== '')
    .map((part) => cut(part, room, size));
}

function cut(content: string, room: number, size: number): string {
  if (textWidth(content, size) <= room) return content;
  const letters = Array.from(content);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Lines of a label, centred on the height `y`. */
export function linesLabel(
  x: number,
  y: number,
  lines: readonly string[],
  attributes: Attributes = {},
): string {
  const first = y + 4 - ((lines.length - 1) * lineHeight) / 2;
  return lines.map((line, index) => label(x, first + index * lineHeight, line, attributes)).join('');
}

/** Distance of two lines of a label, in pixels. */
export const lineHeight = 13;
