import { expect, test } from 'vitest';
import { readCase } from '../../case/read-case.ts';
import { blockingRules } from '../../linkage/blocking/blocking-rules.ts';
import { fingerprint } from '../fingerprint.ts';
import { linkInputs, linkOptions } from './link-options.ts';

function caseOf(more: string) {
  return readCase(
    `muster: 1\ntitle: A case\nquestion: { event: left, population: soldiers, from: 2022, to: 2024 }\n${more}`,
  );
}

function hashOf(more: string): string {
  const read = caseOf(more);
  return fingerprint('linkage', linkInputs(read, linkOptions(read, [])));
}

test('a linkage is made anew when the declared rules change, and only then', () => {
  const declared = hashOf('blocking: [[surname, birth-year]]\n');
  expect(declared).not.toBe(hashOf(''));
  expect(declared).not.toBe(hashOf('blocking: [[surname]]\n'));
  expect(declared).not.toBe(hashOf('blocking: [{ parts: [surname, birth-year], at-most: 30 }]\n'));
  expect(declared).toBe(hashOf('blocking: [{ parts: [surname, birth-year] }]\n'));
  expect(declared).toBe(hashOf('blocking: [[surname, birth-year]]\npairs-at-most: 1000\n'));
});

test('without declared rules the shipped ones hold', () => {
  expect(linkOptions(caseOf(''), []).blocking).toBe(blockingRules);
  expect(linkOptions(caseOf('blocking: [[unit]]\n'), []).blocking?.map(({ id }) => id)).toEqual(['unit']);
});
