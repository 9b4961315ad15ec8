// Sums that a text tells: of parts that exclude one another, of two breakdowns, and sums that its own parts do not make.
import { expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const judge = judgeBy('residents of Orvan district', [
  { id: 'all', value: 4120, counts: 'people', event: 'vaccinated' },
  { id: 'women', value: 1903, counts: 'people', category: 'women', event: 'vaccinated', 'part-of': 'all' },
  {
    id: 'children',
    value: 874,
    counts: 'people',
    category: 'children',
    event: 'vaccinated',
    'part-of': 'all',
  },
  { id: 'lisk', value: 1236, counts: 'people', event: 'vaccinated', place: 'Lisk', 'part-of': 'all' },
  { id: 'marn', value: 745, counts: 'people', event: 'vaccinated', place: 'Marn', 'part-of': 'all' },
  { id: 'nurses', value: 312, counts: 'people', category: 'nurses', event: 'vaccinated', 'part-of': 'all' },
  { id: 'drivers', value: 268, counts: 'people', category: 'drivers', event: 'vaccinated', 'part-of': 'all' },
  {
    id: 'first',
    value: 2507,
    counts: 'people',
    event: 'vaccinated',
    from: '2011-03',
    to: '2012-12',
    'part-of': 'all',
  },
]);

test('a kind of people and a place are two breakdowns of the same people', () => {
  expect(judge('Women (1,903) and people from Lisk (1,236) come to 3,139 vaccinated.', '3,139')).toBe(
    'axes-mixed',
  );
  expect(judge('Детей привили 874, в Марне — 745 человек, итого 1619 привитых.', '1619')).toBe('axes-mixed');
  expect(
    judge('With 874 children and, by the end of 2012, 2,507 people, 3,381 were vaccinated in all.', '3,381'),
  ).toBe('axes-mixed');
});

test('a sex and an age are two breakdowns, though their own numbers are not told', () => {
  expect(judge('Women and children make up 2,777 of those vaccinated in Orvan district.', '2,777')).toBe(
    'axes-mixed',
  );
  expect(judge('Женщины и дети — это в сумме 2777 привитых жителей Орванского района.', '2777')).toBe(
    'axes-mixed',
  );
});

test('ranks may be added, kinds that the case does not tell to exclude each other may not', () => {
  const ranks = judgeBy('61st Regiment', [
    { value: 38, counts: 'soldiers', category: 'officers', event: 'killed' },
    { value: 91, counts: 'soldiers', category: 'sergeants', event: 'killed' },
  ]);
  expect(ranks('38 officers and 91 sergeants of the 61st Regiment were killed, 129 in all.', '129')).toBe(
    'supported',
  );
  expect(judge('312 nurses and 268 drivers of Orvan district were vaccinated, 580 in all.', '580')).toBe(
    'cannot-tell',
  );
});

test('a sum that says more than its parts is left open', () => {
  const ranks = judgeBy('61st Regiment', [
    { value: 38, counts: 'soldiers', category: 'officers', event: 'killed' },
    { value: 91, counts: 'soldiers', category: 'sergeants', event: 'killed' },
  ]);
  const told = '38 офицеров и 91 сержант 61-го полка погибли, вместе 129';
  expect(ranks(`${told} убитых.`, '129')).toBe('supported');
  expect(ranks(`${told} награждённых.`, '129')).toBe('cannot-tell');
  expect(ranks(`${told} убитых за май.`, '129')).toBe('cannot-tell');
});

test('a sum that its parts do not make', () => {
  expect(judge('В Лиске привили 1236 человек, в Марне — 745, вместе 1891 жителя.', '1891')).toBe(
    'parts-do-not-sum',
  );
  expect(judge('Lisk (1,236) and Marn (745) come to 2,081 vaccinated residents.', '2,081')).toBe(
    'parts-do-not-sum',
  );
});

test('some parts of a whole are no sum', () => {
  const text =
    'Of the residents of Orvan district 4,120 were vaccinated, among them 1,903 women and 874 children.';
  expect(judge(text, '4,120')).toBe('supported');
});

test('the rest, and two sides of one question, are all the parts of the number before them', () => {
  const told = 'Of the 4,120 people vaccinated in Orvan district,';
  expect(judge(`${told} 1,903 were women and 2,117 were men.`, '4,120')).toBe('parts-do-not-sum');
  expect(judge(`${told} 1,903 were women and the other 2,271 were men.`, '4,120')).toBe('parts-do-not-sum');
  expect(judge('В Орванском районе привили 4120 человек: женщин — 1903, мужчин — 2207.', '4120')).toBe(
    'parts-do-not-sum',
  );
  expect(judge('Привиты 4120 жителей Орванского района: 874 — дети, остальные 3264 взрослые.', '4120')).toBe(
    'parts-do-not-sum',
  );
  const towns = 'came from just two towns: 1,236 from Lisk and 745 from Marn';
  expect(judge(`The 4,120 people vaccinated in Orvan district ${towns}.`, '4,120')).toBe('parts-do-not-sum');
});

test('parts that make the number, or are not told to be all, leave it as it is', () => {
  const told = 'Of the 4,120 people vaccinated in Orvan district,';
  expect(judge(`${told} 1,903 were women and 2,217 were men.`, '4,120')).toBe('supported');
  expect(judge(`${told} 1,903 were women and 1,100 were men over 60.`, '4,120')).toBe('supported');
  expect(judge(`${told} 1,903 were women, 92 of them nurses, and the other 2,217 men.`, '4,120')).toBe(
    'supported',
  );
});

test('what is added only in thought is added all the same', () => {
  const judged = 'Orvan district vaccinated 3,139 people';
  expect(judge(`If the 1,903 women are added to the 1,236 people of Lisk, ${judged}.`, '3,139')).toBe(
    'axes-mixed',
  );
  expect(judge('Если к 1903 женщинам прибавить 1236 жителей Лиска, привиты 3139 человек.', '3139')).toBe(
    'axes-mixed',
  );
});

test('a list of addends in a condition, and what the sum comes to', () => {
  const list = 'Если к 1903 женщинам, 874 детям и 312 медсёстрам прибавить 1236 жителей Лиска';
  expect(judge(`${list}, выйдет 4325 привитых.`, '4325')).toBe('axes-mixed');
  expect(judge('Сложите 1903 женщины и 1236 жителей Лиска, и получится 3139 привитых.', '3139')).toBe(
    'axes-mixed',
  );
  expect(judge('If the 1,903 women are counted with the 1,236 of Lisk, 3,139 are vaccinated.', '3,139')).toBe(
    'axes-mixed',
  );
});

test('what is only foretold is no sum', () => {
  expect(judge('Если привьют ещё 1903 женщины, выйдет 6023 привитых.', '6023')).toBe('not-checkable');
});
