import { expect, test } from 'vitest';
import { MusterError } from '../diagnostic/diagnostic.ts';
import { detectKind } from './file-format.ts';

function kind(content: string | Uint8Array): string {
  try {
    return detectKind(Buffer.from(content), 'list.csv', undefined);
  } catch (error) {
    return error instanceof MusterError ? (error.diagnostics[0]?.reason.en ?? '') : String(error);
  }
}

/** Bytes of every value, evenly mixed, as in encrypted or compressed data. */
function mixed(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 16) & 0xff;
  });
}

test.each([
  ['{"people": [1]}', 'this is JSON, not a table'],
  ['[{"name": "x"}]', 'this is JSON, not a table'],
  ['<?xml version="1.0"?>\n<people/>', 'this is XML, not a table'],
  ['From: a@example.org\nTo: b@example.org\nSubject: x\n\ny', 'this is an e-mail, not a table'],
  [mixed(5000), 'this is neither text nor a spreadsheet'],
])('what is no table is said to be none', (content, reason) => {
  expect(kind(content)).toBe(reason);
});

test('text and pages', () => {
  expect(kind('From: where,To\nhere,there\n')).toBe('text');
  expect(kind('[x],{y}\n1,2\n')).toBe('text');
  expect(kind('<?xml version="1.0"?><html><table><tr><td>x</table></html>')).toBe('html');
});
