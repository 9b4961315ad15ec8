import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idPart, unstated } from './figure-id.ts';

test('keys of the tables stay as they are', () => {
  expect(idPart('contract')).toBe('contract');
  expect(idPart('junior-officer')).toBe('junior-officer');
  expect(idPart('senior private')).toBe('senior_private');
  expect(idPart('ё_1')).toBe('~451~~5f~1');
});

test('two values never share an identifier, and none reads as "not stated"', () => {
  const value = fc.oneof(fc.string(), fc.stringMatching(/^[a-f0-9_~ -]*$/));
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(idPart(a)).toMatch(/^[a-z0-9_~-]*$/);
      expect(idPart(a)).not.toBe(unstated);
      expect(idPart(a) === idPart(b)).toBe(a === b);
    }),
  );
});
