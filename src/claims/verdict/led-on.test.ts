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
