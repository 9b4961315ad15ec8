// Ages as categories of those counted: bands, ages told from one side, beside another category, and shares of them.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const part = (id: string, value: number, category: string) => ({
  id,
  value,
  counts: 'люди',
  category,
  population: 'пассажиры парома «Вента»',
  event: 'погибли',
  from: '1994-09',
  to: '1994-09',
  'part-of': 'all',
  source: 'Морская комиссия',
});

const ferry = judgeByCase({
  question: { event: 'погибли', population: 'пассажиры парома «Вента»', from: '1994-09', to: '1994-09' },
  cited: [
    {
      id: 'all',
      value: 852,
      counts: 'люди',
      population: 'пассажиры парома «Вента»',
      event: 'погибли',
      from: '1994-09',
      to: '1994-09',
      source: 'Морская комиссия',
    },
    part('young', 119, 'моложе 20 лет'),
    part('middle', 417, 'от 20 до 59 лет'),
    part('old', 316, '60 лет и старше'),
  ],
});

describe('ages', () => {
  it.each([
    ['supported', 'В сентябре 1994 года погибли 316 пассажиров парома «Вента» в возрасте 60 лет и старше.'],
    ['supported', 'В сентябре 1994 года погибли 316 пассажиров парома «Вента» старше 59 лет.'],
    ['supported', 'В сентябре 1994 года погибли 417 пассажиров парома «Вента» в возрасте от 20 до 59 лет.'],
    ['supported', 'В сентябре 1994 года погибли 417 пассажиров парома «Вента» в возрасте 20–59 лет.'],
    ['supported', 'В сентябре 1994 года погибли 119 пассажиров парома «Вента» не старше 19 лет.'],
    ['wrong-category', 'В сентябре 1994 года погибли 316 пассажиров парома «Вента» моложе 20 лет.'],
    [
      'wrong-category',
      'В сентябре 1994 года погибли 119 пассажиров парома «Вента» в возрасте 60 лет и старше.',
    ],
    [
      'wrong-category',
      'В сентябре 1994 года погибли 417 пассажиров парома «Вента» в возрасте от 30 до 59 лет.',
    ],
    ['overstated', 'В сентябре 1994 года погибли 516 пассажиров парома «Вента» в возрасте 60 лет и старше.'],
  ])('%s: %s', (verdict, text) => {
    expect(ferry(text)).toBe(verdict);
  });

  it.each([
    'В сентябре 1994 года погибли 852 пассажира парома «Вента» в возрасте 60 лет и старше.',
    'В сентябре 1994 года погибли 316 женщин-пассажирок парома «Вента» в возрасте 60 лет и старше.',
  ])('bears no age that no figure tells: %s', (text) => {
    expect(ferry(text)).not.toBe('supported');
  });
});
