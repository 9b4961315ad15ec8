// Of those whom a figure counts more is told than the figure says; names written by ear; lots told in figures of speech; and what
// the people of one body are called.
import { describe, expect, test } from 'vitest';
import { judgeBy, type JudgeText } from './judge-by.test-support.ts';

const time = { from: '2017-01', to: '2017-12' };
const check = (judge: JudgeText) => (verdict: string, text: string) => expect(judge(text)).toBe(verdict);

describe('more than the figure says', () => {
  const quarry = judgeBy('Stonehaven quarry', [
    { id: 'hurt', value: 146, counts: 'workers', event: 'injured', ...time },
    { value: 83, counts: 'workers', event: 'taken to hospital', 'part-of': 'hurt', ...time },
    { value: 57, counts: 'workers', event: 'discharged from hospital', ...time },
    { value: 212, counts: 'workers', event: 'dismissed', ...time },
  ]);
  test.each([
    ['supported', 'In 2017, 83 workers of Stonehaven quarry were taken to hospital.'],
    [
      'cannot-tell',
      'The 83 workers of Stonehaven quarry taken to hospital in 2017 were refused their wages.',
    ],
    ['cannot-tell', 'В 2017 году 212 уволенных рабочих карьера Стоунхейвен оштрафовали.'],
    ['wrong-object', 'In 2017, 212 workers of Stonehaven quarry were taken to hospital.'],
    ['supported', 'В 2017 году уволены 212 рабочих карьера Стоунхейвен.'],
    ['wrong-population', 'В 2017 году уволены 212 рабочих карьера Стоунбридж.'],
  ])('%s: %s', check(quarry));
});

describe('figures of speech', () => {
  const valley = judgeBy('the Orma valley', [
    { value: 34, counts: 'villages', event: 'flooded', ...time },
    { value: 618, counts: 'houses', event: 'demolished', ...time },
    { value: 1450, counts: 'families', event: 'resettled', ...time },
    { value: 27, counts: 'barges', event: 'sunk', ...time },
  ]);
  test.each([
    ['supported', 'В 2017 году под воду ушли 34 деревни долины Орма.'],
    ['supported', 'В 2017 году в долине Орма пошли под снос 618 домов.'],
    ['supported', 'In 2017, 1,450 families were moved out of the Orma valley.'],
    ['supported', 'В 2017 году в долине Орма ушли на дно 27 барж.'],
    ['wrong-object', 'В 2017 году в долине Орма под воду ушли 618 домов.'],
    ['cannot-tell', 'В 2017 году под воду едва не ушли 34 деревни долины Орма.'],
  ])('%s: %s', check(valley));
});

describe('people of one body', () => {
  const ferry = judgeBy('экипаж парома «Альбатрос»', [
    { value: 83, counts: 'человек', event: 'спасены', ...time },
    { value: 41, counts: 'человек', event: 'погибли', ...time },
  ]);
  test.each([
    ['supported', 'В 2017 году спасены 83 моряка парома «Альбатрос».'],
    ['supported', 'В 2017 году погиб 41 член экипажа парома «Альбатрос».'],
    ['wrong-population', 'В 2017 году погиб 41 пассажир парома «Альбатрос».'],
    ['wrong-object', 'В 2017 году погибли 83 моряка парома «Альбатрос».'],
  ])('%s: %s', check(ferry));
  const clinic = judgeBy('Lindon clinic', [
    { value: 94, counts: 'staff members', event: 'vaccinated', ...time },
    { value: 310, counts: 'police reports', event: 'drawn up', ...time },
  ]);
  test.each([
    ['supported', 'In 2017, 94 staff of Lindon clinic were vaccinated.'],
    ['supported', 'В 2017 году вакцинированы 94 сотрудника клиники Линдон.'],
    ['wrong-unit', 'In 2017 the police wrote reports on 310 patients of Lindon clinic.'],
  ])('%s: %s', check(clinic));
});

describe('a trade in two words, an arrest in three', () => {
  const teachers = judgeBy('schoolteachers', [
    { id: 'all', value: 421, counts: 'persons', event: 'detained at rallies', ...time },
    { value: 137, counts: 'persons', event: 'placed under house arrest', ...time },
  ]);
  test.each([
    ['supported', 'В 2017 году на митингах задержали 421 школьного учителя.'],
    ['supported', 'В 2017 году под домашний арест отправили 137 учителей.'],
    ['cannot-tell', 'В 2017 году на митингах задержали 421 школьного учителя физики.'],
  ])('%s: %s', check(teachers));
});

test('a share of those to whom something else came about', () => {
  const judge = judgeBy('children of Lemsk', [
    { id: 'out', value: 2000, counts: 'children', event: 'evacuated', ...time },
    { value: 1010, counts: 'children', event: 'returned', 'part-of': 'out', ...time },
  ]);
  expect(judge('In 2017, half of the evacuated children of Lemsk returned.')).toMatch(/^supported/);
  expect(judge('In 2017, a third of the evacuated children of Lemsk returned.')).toBe('understated');
});
