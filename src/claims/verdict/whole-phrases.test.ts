// Words that join the two languages in whole phrases: orders and medals by their names, what was laid down of people, two months
// that follow one another, and what is counted behind an adjective.
import { describe, expect, it } from 'vitest';
import { judgeBy, judgeByCase } from './judge-by.test-support.ts';

const month = (id: string, value: number, at: string) => ({
  id,
  value,
  counts: 'people',
  population: 'Ardel Mine',
  event: 'injured',
  from: at,
  to: at,
  source: 'Archive',
});

describe('decorations by their names', () => {
  const judge = judgeBy('Ardel Regiment', [
    { value: 417, counts: 'soldiers', event: 'awarded the Order of Glory' },
  ]);

  it('the same order', () => {
    expect(judge('Орденом Славы наградили 417 солдат полка Ardel Regiment.')).toBe('supported');
  });

  it('another order', () => {
    expect(judge('Орденом Дружбы наградили 417 солдат полка Ardel Regiment.')).not.toBe('supported');
    expect(judge('417 soldiers of the Ardel Regiment were awarded the Order of Courage.')).not.toBe(
      'supported',
    );
  });
});

describe('what was laid down of them', () => {
  const judge = judgeBy('Ardel Hospital', [
    { value: 264, counts: 'soldiers', event: 'found unfit for service' },
    { value: 731, counts: 'soldiers', event: 'admitted' },
  ]);

  it('whatever the order of the words', () => {
    expect(judge('В Ardel Hospital негодными к службе признали 264 солдат.')).toBe('supported');
    expect(judge('В Ardel Hospital признали негодными к службе 264 солдат.')).toBe('supported');
  });

  it('no other judgement', () => {
    expect(judge('В Ardel Hospital годными к службе признали 264 солдат.')).not.toBe('supported');
  });
});

describe('two months that follow one another', () => {
  const judge = judgeByCase({
    question: { event: 'injured', population: 'Ardel Mine', from: '2011-11', to: '2012-02' },
    cited: [
      month('a', 211, '2011-11'),
      month('b', 143, '2011-12'),
      month('c', 164, '2012-01'),
      month('d', 118, '2012-02'),
    ],
  });

  it.each([
    'In December 2011 and January 2012, 307 people were injured at the Ardel Mine.',
    'В декабре 2011-го и в январе 2012-го на шахте Ardel Mine пострадали 307 человек.',
    'За декабрь 2011 года и январь 2012 года на шахте Ardel Mine пострадали 307 человек.',
  ])('together: %s', (text) => {
    expect(judge(text)).toBe('supported');
  });

  it.each([
    'In November 2011 and January 2012, 307 people were injured at the Ardel Mine.',
    'In December 2011 and January 2012, 164 people were injured at the Ardel Mine.',
    'After December 2011 and January 2012, 307 people were injured at the Ardel Mine.',
  ])('no others: %s', (text) => {
    expect(judge(text)).not.toBe('supported');
  });
});

describe('what becomes of those of whom more is told', () => {
  const judge = judgeBy('Ardel Army', [
    { value: 3164, counts: 'soldiers', event: 'returned to their units' },
    { value: 873, counts: 'самовольно оставившие часть военнослужащие', event: 'вернулись в часть' },
  ]);

  it('is said of just them', () => {
    expect(
      judge('873 soldiers of the Ardel Army who had gone absent without leave returned to their units.'),
    ).toBe('supported');
  });

  it('is said of no more than them', () => {
    expect(
      judge('3,164 soldiers of the Ardel Army who had gone absent without leave returned to their units.'),
    ).not.toBe('supported');
  });
});
