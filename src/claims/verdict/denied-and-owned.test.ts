// Numbers of what people had, shares of what did not happen, growth from a year that no figure is of: near a figure by their words, and none of it.
import { describe, expect, test } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const missing = {
  population: 'residents of Olkhovka district',
  counts: 'people',
  to: '2023-12',
  source: 'Police',
};
const cases = { counts: 'criminal cases', population: 'the Vardanian army', event: 'desertion case opened' };
const judge = judgeByCase({
  question: { event: 'missing', population: missing.population, from: '2022-03', to: '2023-12' },
  cited: [
    { id: 'missing', value: 2572, event: 'still missing', ...missing },
    { id: 'found', value: 874, event: 'found alive', from: '2022-03', 'part-of': 'reported', ...missing },
    { id: 'reported', value: 5709, event: 'registered as missing', from: '2022-03', ...missing },
    { id: 'cases23', value: 24_127, from: '2023-01', to: '2023-12', source: 'Prosecutor', ...cases },
    { id: 'cases24', value: 89_460, from: '2024-01', to: '2024-12', source: 'Prosecutor', ...cases },
  ],
});

describe('is not borne out', () => {
  test.each([
    'By December 2023 documents of 2,572 residents of Olkhovka district had not been found.',
    'By December 2023 the bags of 2,572 residents of Olkhovka district had not been found.',
    'К декабрю 2023 года не найдены вещи 2572 жителей Ольховского района.',
    'About 15 per cent of the people registered as missing in Olkhovka district between March 2022 and December 2023 have not been found alive.',
    'Число уголовных дел о дезертирстве в варданийской армии в 2024 году выросло по сравнению с 2020-м в 3,7 раза.',
    'In 2024, 3.7 times as many criminal cases of desertion were opened in the Vardanian army as in 2021.',
  ])('%s', (text) => {
    expect(judge(text)).not.toMatch(/^supported/);
  });
});

describe('is borne out', () => {
  test.each([
    'By December 2023 2,572 residents of Olkhovka district had not been found.',
    'About 15 per cent of the people registered as missing in Olkhovka district between March 2022 and December 2023 have been found alive.',
    'Число уголовных дел о дезертирстве в варданийской армии в 2024 году выросло по сравнению с 2023-м в 3,7 раза.',
    'In 2024, 3.7 times as many criminal cases of desertion were opened in the Vardanian army as in 2023.',
  ])('%s', (text) => {
    expect(judge(text)).toMatch(/^supported/);
  });
});
