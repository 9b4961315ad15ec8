import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fields } from '../../case/field.ts';
import { isMasked, maskText } from './mask.ts';

test('whatever tells who somebody is, is masked; so is a column without a meaning', () => {
  expect(fields.filter((field) => !isMasked(field))).toEqual([
    'sex',
    'age',
    'rank',
    'category',
    'unit',
    'event',
    'outcome',
  ]);
});

test('a masked name keeps the first letter of each word, anything else nothing', () => {
  expect(maskText('Иванов Иван', 'name')).toBe('И••• И•••');
  expect(maskText('01.02.1990', 'birth')).toBe('•••');
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...fields), (text, field) => {
      const words = text.split(/\s+/u).filter((word) => word !== '').length;
      expect(Array.from(maskText(text, field)).length).toBeLessThanOrEqual(Math.max(3, 5 * words));
    }),
  );
});
