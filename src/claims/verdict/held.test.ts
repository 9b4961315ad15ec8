// People held where others are detained, asylum seekers and refugees, and names of houses that hold the word of an event.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const span = { from: '2019-01', to: '2019-12', source: 'Rights Bureau' };
const judge = judgeByCase({
  question: { event: 'detention', population: 'foreigners', from: '2019-01', to: '2019-12' },
  cited: [
    {
      id: 'a',
      value: 1734,
      counts: 'foreigners',
      population: 'deportation detention centres',
      event: 'detained',
      ...span,
    },
    {
      id: 'b',
      value: 871,
      counts: 'foreigners',
      population: 'deportation detention centres',
      event: 'deported',
      ...span,
    },
    {
      id: 'c',
      value: 426,
      counts: 'asylum seekers',
      population: 'deportation detention centres',
      event: 'detained',
      ...span,
    },
    {
      id: 'd',
      value: 58,
      counts: 'asylum seekers',
      category: 'children',
      population: 'deportation detention centres',
      event: 'detained',
      ...span,
    },
    {
      id: 'e',
      value: 322,
      counts: 'foreigners',
      population: 'Harrow Lane detention centre',
      event: 'detained',
      ...span,
    },
    {
      id: 'f',
      value: 207,
      counts: 'foreigners',
      population: 'Crosswood detention centre',
      event: 'detained',
      ...span,
    },
  ],
});

describe('people held in houses', () => {
  it.each([
    ['supported', 'In 2019, 1,734 foreigners were held in deportation detention centres.'],
    ['supported', 'In 2019, 1,734 foreigners were kept in deportation detention centres.'],
    ['supported', 'В 2019 году в депортационных центрах содержания удерживали 1734 иностранцев.'],
    ['supported', 'In 2019, 426 asylum seekers were held in deportation detention centres.'],
    ['supported', 'В 2019 году в депортационных центрах содержания находились 426 просителей убежища.'],
    ['supported', 'In 2019, 58 children seeking asylum were detained in deportation detention centres.'],
    ['wrong-category', 'In 2019, 426 refugees were detained in deportation detention centres.'],
    ['wrong-category', 'In 2019, 58 women seeking asylum were detained in deportation detention centres.'],
    ['wrong-object', 'In 2019, 871 foreigners were held in deportation detention centres.'],
    // Names in Russian letters.
    ['supported', 'В 2019 году в центре содержания Харроу-Лейн находились 322 иностранца.'],
    ['supported', 'В 2019 году в центре содержания «Кроссвуд» удерживали 207 иностранцев.'],
    ['wrong-population', 'В 2019 году в центре содержания «Кроссвуд» удерживали 322 иностранцев.'],
    ['wrong-population', 'В 2019 году в центре содержания «Гринвуд» удерживали 207 иностранцев.'],
    ['cannot-tell', 'In 2019, 1,734 foreigners were held in hospitals.'],
    ['cannot-tell', 'In 2019, 1,734 foreigners held in deportation detention centres were released.'],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});
