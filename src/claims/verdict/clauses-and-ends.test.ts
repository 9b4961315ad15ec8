// Who says so with a clause of their own, whom a case is of when nobody says it, times told by their ends, and months without a year.
import { describe, expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const source = 'Salt Index';
const teachers = { population: 'Lower Vela province', source };
const dismissed = { counts: 'teachers', event: 'dismissed', ...teachers };
const province = judgeBy('Lower Vela province', [
  { value: 1384, ...dismissed },
  { value: 742, ...dismissed, from: '2013-01', to: '2013-12' },
  { value: 318, ...dismissed, from: '2012-12', to: '2013-02' },
  { value: 1127, category: 'women', ...dismissed },
  { value: 604, ...dismissed, from: '2013-10-12', to: '2013-10-15' },
  { value: 529, ...dismissed, from: '2012-10', to: '2013-09' },
  {
    value: 156,
    ...teachers,
    counts: 'denunciations',
    population: 'schools of Lower Vela',
    event: 'received',
  },
]);

describe('a clause on who says so', () => {
  test.each([
    ['supported', 'Salt Index, which compared two payrolls, counted 1,384 teachers dismissed.'],
    ['supported', 'According to Salt Index, whose staff keep the lists, 1,384 teachers were dismissed.'],
    ['wrong-category', 'Salt Index, which compared two payrolls, counted 1,127 men dismissed.'],
    ['source-lost', 'The Vela police, who compared two payrolls, counted 1,384 teachers dismissed.'],
  ])('%s: %s', (verdict, text) => {
    const found = province(text);
    if (verdict === 'supported') expect(found).toBe(verdict);
    else expect(found).not.toBe('supported');
  });
});

describe('what all figures share', () => {
  test.each([
    ['supported', '1,127 of the dismissed teachers were women.'],
    ['wrong-population', 'In Upper Morna province 1,384 teachers were dismissed.'],
  ])('%s: %s', (verdict, text) => expect(province(text)).toBe(verdict));
});

describe('times by their ends', () => {
  test.each([
    ['supported', 'In the winter of 2012-13, 318 teachers were dismissed.'],
    ['wrong-period', 'In the winter of 2013-14, 318 teachers were dismissed.'],
    ['supported', 'In the twelve months to the end of September 2013, 529 teachers were dismissed.'],
    ['supported', 'За год по сентябрь 2013-го уволили 529 учителей.'],
    ['wrong-period', 'In the twelve months to the end of December 2013, 529 teachers were dismissed.'],
    ['supported', 'In just four days, from 12 to 15 October, 604 teachers were dismissed.'],
    ['wrong-period', 'In just four days, from 12 to 15 March, 604 teachers were dismissed.'],
    ['wrong-period', 'В январе уволили 604 учителей.'],
  ])('%s: %s', (verdict, text) => expect(province(text)).toBe(verdict));
});

describe('who lives there', () => {
  const valley = judgeBy('жители долины Орма', [
    { value: 913, counts: 'человек', event: 'выселены', source },
    { value: 276, counts: 'человек', event: 'вернулись', source },
    {
      value: 148,
      counts: 'человек',
      event: 'числятся пропавшими',
      from: '2014-12-31',
      to: '2014-12-31',
      source,
    },
  ]);
  test.each([
    ['supported', '276 natives of the Orma valley returned.'],
    ['supported', 'Вернуться сумели 276 уроженцев долины Орма.'],
    ['supported', 'На 31 декабря 2014 года пропавшими оставались 148 жителей долины Орма.'],
    ['cannot-tell', 'Вернуться мечтали 276 уроженцев долины Орма.'],
  ])('%s: %s', (verdict, text) => expect(valley(text)).toBe(verdict));
});

describe('what a list holds', () => {
  const list = { source: 'Memorial List of Orma', population: 'soldiers from Orma' };
  const orma = judgeBy('soldiers from Orma', [
    { value: 2647, counts: 'soldiers', event: 'killed', ...list },
    {
      value: 931,
      counts: 'soldiers',
      category: 'airborne troops',
      event: 'killed',
      'part-of': 'f0',
      ...list,
    },
    { value: 418, counts: 'soldiers', event: 'wounded', ...list },
  ]);
  test.each([
    ['supported', 'In the Memorial List of Orma, 2,647 names of soldiers killed could be found.'],
    ['supported', 'Of everyone from Orma killed, 931 served in the airborne troops.'],
    ['supported', 'В воздушно-десантных войсках служил 931 солдат из погибших в Орме.'],
    ['supported', '2,647 soldiers from Orma were killed; the data run from March 2011 to December 2014.'],
    ['wrong-object', 'In the Memorial List of Orma, 418 names of soldiers killed could be found.'],
    [
      'cannot-tell',
      '2,647 soldiers from Orma were killed; the shelling ran from March 2011 to December 2014.',
    ],
  ])('%s: %s', (verdict, text) => {
    const found = orma(text);
    if (verdict === 'supported') expect(found).toBe(verdict);
    else expect(found).not.toBe('supported');
  });
});

describe('whom a case asks about', () => {
  const source = 'Union of Teachers';
  const judge = judgeBy('студенты вузов Кедровска', [
    { value: 968, counts: 'студенты', event: 'отчислены', source },
    { value: 133, counts: 'студенты', event: 'восстановлены', source },
    { value: 231, counts: 'студенты', event: 'арестованы', source },
    { value: 359, counts: 'преподаватели', event: 'уволены', source: 'Red Lantern' },
  ]);
  test.each([
    ['supported', 'Отчисление коснулось 968 человек.'],
    ['supported', 'Восстановиться удалось 133 студентам.'],
    ['supported', 'За решёткой оказался 231 студент.'],
    ['supported', 'Red Lantern, which runs a hotline, counted 359 lecturers dismissed.'],
    ['wrong-object', 'Отчисление коснулось 133 человек.'],
    ['cannot-tell', 'К лишению свободы приговорён 231 студент.'],
    ['cannot-tell', 'Отчисление коснулось 968 преподавателей.'],
  ])('%s: %s', (verdict, text) => {
    const found = judge(text);
    if (verdict === 'supported') expect(found).toBe(verdict);
    else expect(found).not.toBe('supported');
  });

  const clinics = judgeBy('clinics of Qarn', [
    { value: 173, counts: 'people', category: 'doctors', event: 'killed', source },
    { value: 418, counts: 'people', category: 'patients', event: 'killed', source },
    { value: 642, counts: 'patients', event: 'wounded', source },
  ]);
  test.each([
    ['supported', 'Doctors made up 173 of those killed in the clinics of Qarn.'],
    ['wrong-category', 'Nurses made up 173 of those killed in the clinics of Qarn.'],
  ])('%s: %s', (verdict, text) => expect(clinics(text)).toBe(verdict));
});
