// A number taken up again as another one.
import { expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const judge = judgeBy('guests of the Marena hotel', [
  { id: 'sick', value: 346, counts: 'people', event: 'fell ill' },
  { id: 'dead', value: 27, counts: 'people', event: 'died', 'part-of': 'sick' },
]);

test('digits that change places on the way', () => {
  expect(
    judge('346 guests of the Marena hotel fell ill. All these 364 guests had eaten oysters.', '364'),
  ).toBe('contradicts-text');
  expect(judge('В отеле «Марена» заболели 346 гостей. Эти 436 заболевших гостей ели устриц.', '436')).toBe(
    'contradicts-text',
  );
});

test('the number that no figure has is at fault', () => {
  const text =
    '364 guests of the Marena hotel fell ill. All these 346 guests of the hotel had eaten oysters.';
  expect(judge(text, '364')).toBe('contradicts-text');
});

test('others are no second telling', () => {
  expect(judge('346 guests of the Marena hotel fell ill. Another 364 guests left early.', '364')).not.toBe(
    'contradicts-text',
  );
  expect(
    judge('346 guests of the Marena hotel fell ill. The 364 guests of the Astoria did not.', '364'),
  ).not.toBe('contradicts-text');
});
