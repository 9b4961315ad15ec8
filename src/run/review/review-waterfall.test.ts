import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardLines, emptyValue, plainText, type CardSide } from './review-card.ts';
import { probabilityText, waterfall, waterfallLines, type ExplainedPair } from './review-waterfall.ts';

const pair: ExplainedPair = {
  a: 'roll/1',
  b: 'calls/2',
  comparisons: [
    {
      id: 'surname',
      label: { en: 'Surname', ru: 'Фамилия' },
      level: { en: 'same', ru: 'совпадает' },
      bits: 9,
    },
    { id: 'rank', label: { en: 'Rank', ru: 'Звание' }, level: { en: 'different', ru: 'другое' }, bits: -1 },
  ],
  prior: 1 / 17,
  probability: null,
  decided: null,
  repeats: false,
  together: false,
};

test('the steps of any pair sum to the odds of its probability', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 0.999_999, noNaN: true }),
      fc.option(fc.double({ min: 0.01, max: 1 - 2 ** -40, noNaN: true })),
      fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 6 }),
      (prior, probability, bits) => {
        const comparisons = bits.map((b, i) => ({
          id: `${i}`,
          label: { en: 'c', ru: 'с' },
          level: { en: 'l', ru: 'у' },
          bits: b,
        }));
        const found = waterfall({ ...pair, prior, probability, comparisons });
        const sum = found.steps.reduce((total, step) => total + step.bits, 0);
        // A double within 2^-sum of 1 holds no more than 53 - sum bits of the difference.
        const odds = found.probability / (1 - found.probability);
        if (sum > 50) expect(odds).toBeGreaterThan(2 ** 49);
        else expect(Math.abs(sum - Math.log2(odds))).toBeLessThan(1e-6 + 2 ** (sum - 51));
        for (const language of ['en', 'ru'] as const) {
          const lines = waterfallLines(found, language);
          expect(lines.length).toBe(found.steps.length + 2 + found.remarks.length);
          expect(lines.join('')).not.toMatch(/NaN|Infinity|undefined/);
        }
      },
    ),
  );
});

test('bars run from where the sum stood to where it stands', () => {
  expect(waterfallLines(waterfall(pair), 'en')).toEqual([
    '  Before comparing: two records taken at random    −4.0 bits  ░░░░░░░░░░░░░░░░',
    '  Surname: same                                    +9.0 bits  ████████████████████████████████████',
    '  Rank: different                                  −1.0 bits                                  ░░░░',
    '  Sum                                              +4.0 bits                  ████████████████',
    '  probability that this is one person: 94.12 %',
    '  This pair is not among the links: its probability is below 1 %, or no blocking rule compares it.',
    '  They count as two persons.',
  ]);
  expect(waterfallLines(waterfall(pair), 'ru')[1]).toContain('Фамилия: совпадает');
  expect(waterfallLines(waterfall(pair), 'ru')[1]).toContain('+9,0 бит');
});

test('no probability is said to be nought or all', () => {
  expect([0, 0.5, 1].map((p) => probabilityText(p, 'en'))).toEqual([
    'less than 0.01 %',
    '50.00 %',
    'more than 99.99 %',
  ]);
  expect(probabilityText(0.123_45, 'ru')).toBe('12,35 %');
});

const anyWords = fc
  .array(fc.constantFrom('я', 'вот', 'рота', 'однодворческой-и-слишком-длинной-улицы'), { maxLength: 12 })
  .map((all) => all.join(' '));

const side = (raw: string): CardSide => ({
  key: 'roll/1',
  title: 'Roll',
  place: { en: 'line 1', ru: 'строка 1' },
  values: new Map([['place', { ...emptyValue, raw }]]),
});

test('no cell steers the terminal, and nothing of a cell is lost when its line breaks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), anyWords, (any, words) => {
      const text = plainText(any);
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
      const lines = cardLines([side(words.trim().replaceAll(/ +/g, ' ')), side('x')], 'en', 80);
      for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(80);
      const left = lines
        .slice(3)
        .map((line) => line.slice(20, 49).trim())
        .join('');
      expect(left.replaceAll(' ', '').replace('—', '')).toBe(words.replaceAll(' ', ''));
    }),
    { numRuns: 40 },
  );
});
