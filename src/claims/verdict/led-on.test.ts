// What leads on from the text before, comments before a colon, or only says how long it took, and denies or narrows nothing.
import { describe, expect, test } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const shared = { population: 'miners of Kalvia', from: '2015-01', to: '2015-12', source: 'Archive' };
const verdictOf = judgeByCase({
  question: { event: 'accidents', population: 'miners of Kalvia', from: '2015-01', to: '2015-12' },
  cited: [
    { ...shared, id: 'hurt', value: 431, counts: 'people', event: 'injured' },
    { ...shared, id: 'dead', value: 86, counts: 'people', event: 'killed' },
    { ...shared, id: 'struck', value: 1240, counts: 'people', event: 'went on strike' },
    { ...shared, id: 'freed', value: 57, counts: 'people', event: 'rescued' },
    { ...shared, id: 'sites', value: 318, counts: 'websites', event: 'blocked' },
    {
      ...shared,
      id: 'ship',
      value: 145,
      counts: 'people',
      population: 'people aboard the Zarya Star',
      event: 'rescued',
      from: '2015-03',
      to: '2015-03',
    },
  ],
});

describe('supported', () => {
  test.each([
    'Another 1,240 miners of Kalvia went on strike in 2015.',
    'Ещё 1240 шахтёров Кальвии в 2015 году вышли на забастовку.',
    'It did not stop there: 431 miners of Kalvia were injured in 2015.',
    'Not all came out alive: 86 miners of Kalvia were killed in 2015.',
    'Не всех удалось спасти: 86 шахтёров Кальвии погибли в 2015 году.',
    'Deaths are no rarity: 86 miners of Kalvia were killed in 2015.',
    'A year later, in 2015, 86 miners of Kalvia were killed.',
    'Годом позже, в 2015-м, погибли 86 шахтёров Кальвии.',
    'In 2015, 431 miners of Kalvia were left with injuries.',
    'The Archive knows of 86 miners of Kalvia killed in 2015.',
    'Власти в 2015 году заблокировали 318 сайтов шахтёров Кальвии.',
    'В марте 2015 года с парома «Заря стар» спасли 145 человек.',
  ])('%s', (text) => expect(verdictOf(text)).toBe('supported'));
});

describe('not supported', () => {
  test.each([
    ['more of the same lot', 'Another 86 young miners of Kalvia were killed in 2015.'],
    ['of those counted', 'They had not been paid: 431 miners of Kalvia were injured in 2015.'],
    ['of those counted', 'Untrained and tired: 431 miners of Kalvia were injured in 2015.'],
    ['another lot', 'Not all came out alive: 431 miners of Kalvia were killed in 2015.'],
    ['another year', 'A year later, in 2016, 86 miners of Kalvia were killed.'],
    ['who did it', 'Повстанцы в 2015 году заблокировали 318 сайтов шахтёров Кальвии.'],
    ['by what means', 'В марте 2015 года с «Заря стар» на баржах спасли 145 человек.'],
  ])('%s: %s', (_, text) => expect(verdictOf(text)).not.toMatch(/^supported/));
});

test('hardly that many is fewer', () => {
  expect(verdictOf('Погибших шахтёров Кальвии в 2015 году не наберётся и семидесяти человек.')).toBe(
    'understated',
  );
});

const branchOf = judgeByCase({
  question: { event: 'absence without leave', population: '9th Division', from: '2015-01', to: '2015-12' },
  units: [
    { id: 'd9', name: '9th Division', echelon: 'division' },
    { id: 't4', name: '4th Tank Regiment', parent: 'd9', echelon: 'regiment' },
    { id: 'r6', name: '6th Motor Rifle Regiment', parent: 'd9', echelon: 'regiment' },
  ],
  cited: [
    ['all', '9th Division', 930],
    ['tanks', '4th Tank Regiment', 212],
    ['rifles', '6th Motor Rifle Regiment', 618],
  ].map(([id, population, value]) => ({
    ...shared,
    id: String(id),
    value: Number(value),
    counts: 'soldiers',
    population: String(population),
    event: 'absent without leave',
    ...(id === 'all' ? {} : { 'part-of': 'all' }),
  })),
});

describe('men of a branch, and the heaviest part', () => {
  test.each([
    'Tank crews ran as well: in 2015 the 4th Tank Regiment had 212 soldiers absent without leave.',
    'The 6th Motor Rifle Regiment fared worst: it had 618 soldiers absent without leave in 2015.',
  ])('%s', (text) => expect(branchOf(text)).toBe('supported'));

  test.each([
    'Gunners ran as well: in 2015 the 4th Tank Regiment had 212 soldiers absent without leave.',
    'The 4th Tank Regiment fared worst: it had 212 soldiers absent without leave in 2015.',
  ])('not: %s', (text) => expect(branchOf(text)).not.toBe('supported'));
});

const afterwards = judgeByCase({
  question: { event: 'repression', population: 'people of Kalvia', from: '2015-01', to: '2015-12' },
  cited: [
    { ...shared, id: 'shot', value: 173, counts: 'people', population: 'people of Kalvia', event: 'shot' },
    {
      ...shared,
      id: 'two-days',
      value: 96,
      counts: 'people',
      population: 'people of Kalvia',
      event: 'arrested after riots',
      from: '2015-05-04',
      to: '2015-05-05',
    },
  ],
});

test('what came before, another death, other days', () => {
  expect(afterwards('After riots in Kalvia 96 people were arrested on 4 and 5 May 2015.')).toBe('supported');
  expect(afterwards('Before riots in Kalvia 96 people were arrested on 4 and 5 May 2015.')).not.toBe(
    'supported',
  );
  expect(afterwards('After riots in Kalvia 96 people were arrested on 5 and 6 May 2015.')).not.toBe(
    'supported',
  );
  expect(afterwards('In 2015, 173 people in Kalvia were hanged.')).not.toBe('supported');
});
