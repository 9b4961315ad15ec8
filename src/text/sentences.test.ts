// Where sentences end.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

test('points of abbreviations, initials, decimals and articles end no sentence', () => {
  expect(split('Gen. A. B. Smith left at 5 p.m. on Monday. He took 1.5 million with him.')).toHaveLength(2);
  expect(
    split('Дело по ст. 337 УК РФ передано в суд г. Волгограда. Судья А. В. Иванов его вернул.'),
  ).toHaveLength(2);
  expect(split('В 2024 г. Иванов ушёл. В 2025 г. вернулся.')).toHaveLength(3);
});

test('a line by itself without a full stop is a headline', () => {
  const [first, second] = sentences('An entire regiment deserts\n\nIt did not.');
  expect(first?.heading).toBe(true);
  expect(second?.heading).toBe(false);
});

test('sentences stand in order, do not overlap, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'Б', '.', ' ', '\n', '«', '5', '!', '…', '\u200b') }),
      (text) => {
        let at = 0;
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start).trim().replaceAll('\u200b', '')).toBe('');
          at = end;
        }
      },
    ),
  );
});
