// A number of just one figure: what sets the figure apart from the others decides what the sentence tells of.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const fishermen = {
  population: 'fishermen of Port Tesk',
  event: 'arrested at sea',
  from: '2022-03',
  to: '2023-10',
  counts: 'people',
  source: 'Net Watch',
};
const part = { ...fishermen, 'part-of': 'arrested' };

const judge = judgeByCase({
  question: { event: 'arrested', population: fishermen.population, from: '2022-03', to: '2023-10' },
  cited: [
    { id: 'arrested', value: 914, ...fishermen },
    { id: 'skippers', value: 143, category: 'skippers', ...part },
    { id: 'minors', value: 87, category: 'minors', ...part },
    { id: 'norda', value: 326, place: 'Norda Strait', ...part },
    { id: 'bay', value: 219, place: 'Ulm Bay', ...part },
    { id: 'released', value: 568, category: 'released on bail', ...part },
    { id: 'convicted', value: 231, category: 'convicted', ...part },
    { id: 'boats', value: 167, ...fishermen, counts: 'boats', event: 'seized' },
    { id: 'sunk', value: 29, ...fishermen, counts: 'boats', event: 'sunk' },
    { id: 'hunger', value: 112, ...fishermen, event: 'went on hunger strike in prison' },
  ],
});

describe('the figure whose telling words are said', () => {
  it.each([
    'С марта 2022-го по октябрь 2023 года в море арестованы 914 рыбаков из Порт-Теска.',
    'Of the Port Tesk fishermen arrested at sea between March 2022 and October 2023, 568 were released on bail.',
    'Под залог отпустили 568 рыбаков Порт-Теска, арестованных в море с марта 2022-го по октябрь 2023 года.',
    'В проливе Норда с марта 2022-го по октябрь 2023 года арестовали 326 рыбаков из Порт-Теска.',
    'Seized between March 2022 and October 2023: 167 boats of the fishermen of Port Tesk.',
  ])('%s', (text) => {
    expect(judge(text)).toBe('supported');
  });
});

describe('words of another figure beside the number of this one', () => {
  it.each([
    ['wrong-place', 'В заливе Ульм с марта 2022-го по октябрь 2023 года арестовали 326 рыбаков Порт-Теска.'],
    [
      'wrong-category',
      'Осуждены 568 рыбаков Порт-Теска, арестованных в море с марта 2022 по октябрь 2023 года.',
    ],
    [
      'wrong-category',
      'Of the fishermen of Port Tesk arrested at sea between March 2022 and October 2023, 231 were released on bail.',
    ],
    [
      'wrong-category',
      'С марта 2022-го по октябрь 2023 года в море арестованы 143 несовершеннолетних рыбака.',
    ],
    ['wrong-object', 'С марта 2022-го по октябрь 2023 года потоплены 167 лодок рыбаков Порт-Теска.'],
    ['wrong-object', 'Between March 2022 and October 2023, 112 fishermen of Port Tesk were arrested at sea.'],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('a part told as all, and what no figure is of', () => {
  it.each([
    [
      'wrong-category',
      'Between March 2022 and October 2023, 87 fishermen of Port Tesk were arrested at sea.',
    ],
    ['wrong-place', 'Off Cape Gorn, 219 fishermen of Port Tesk were arrested at sea in 2022 and 2023.'],
    ['wrong-period', 'In 2024, 914 fishermen of Port Tesk were arrested at sea.'],
    ['cannot-tell', 'Between March 2022 and October 2023, 112 fishermen of Port Tesk emigrated.'],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});
