import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNearness, nearness, skeleton } from './similarity.ts';

test.each([
  ['petrov', 'petrow', 2],
  ['kuznecov', 'kuzencov', 2],
  ['ivanov', 'ivanova', 2],
  ['katavelos', 'katavelas', 2],
  ['smith', 'smyth', 2],
  ['petrov', 'sidorov', 0],
  ['li', 'lu', 0],
] as const)('%s and %s: %i', (a, b, expected) => {
  expect(nearness(a, b)).toBe(expected);
});

test('nearness is symmetric, and its cache only saves work', () => {
  // Five letters: so few that the rule of too many letters apart never speaks. Some are longer than the bounds reach.
  const key = fc.oneof(
    fc.stringMatching(/^[a-e]{1,9}$/),
    fc.stringMatching(/^ab[a-c]{3,5}[de]{0,2}$/),
    fc.stringMatching(/^abcde[a-b]{24,34}$/),
  );
  fc.assert(
    fc.property(fc.uniqueArray(key, { minLength: 2, maxLength: 12 }), (keys) => {
      const near = createNearness(keys, 4);
      for (let a = 0; a < keys.length; a++) {
        for (let b = 0; b < keys.length; b++) {
          if (a === b) continue;
          expect(near(a, b)).toBe(nearness(keys[a] ?? '', keys[b] ?? ''));
          expect(near(a, b)).toBe(near(b, a));
        }
      }
    }),
  );
});

test('a skeleton keeps the first letter and the consonants', () => {
  expect(skeleton('ohman')).toBe('omn');
  expect(skeleton('kuznecova')).toBe('kzncv');
  expect(skeleton('')).toBe('');
});
