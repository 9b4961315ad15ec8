// Institutions that only a number tells apart: a figure of one is not of the other.
import { expect, test } from 'vitest';
import { judgeByCase } from '../verdict/judge-by.test-support.ts';

const cited = (names: readonly string[]) =>
  [164, 96].map((value, k) => ({
    id: `deaths-${k}`,
    value,
    counts: 'prisoners',
    population: names[k],
    event: 'died',
    from: '2019',
    to: '2023',
    source: 'Monitors',
  }));

test.each([
  [['Colony IK-5', 'Colony IK-9'], 'From 2019 to 2023, 164 prisoners died in Colony IK-5.', 'supported'],
  [
    ['Colony IK-5', 'Colony IK-9'],
    'From 2019 to 2023, 96 prisoners died in Colony IK-5.',
    'wrong-population',
  ],
  [['Colony No. 5', 'Colony No. 9'], 'From 2019 to 2023, 96 prisoners died in Colony No. 9.', 'supported'],
  [
    ['Colony No. 5', 'Colony No. 9'],
    'From 2019 to 2023, 164 prisoners died in Colony No. 9.',
    'wrong-population',
  ],
])('%j: %s', (names, text, verdict) => {
  const judge = judgeByCase({
    question: { event: 'died', population: 'prisoners', from: '2019', to: '2023' },
    cited: cited(names),
  });
  expect(judge(text)).toBe(verdict);
});
