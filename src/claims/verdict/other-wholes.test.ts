// Shares and numbers of others than their figures: another base, another whole, another unit.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const source = 'Court Watch';

const judgeShares = judgeByCase({
  question: { event: 'casualties', population: '18th Coastal Brigade', from: '2022-01', to: '2023-12' },
  cited: [
    {
      id: 'all',
      value: 1920,
      counts: 'soldiers',
      population: '18th Coastal Brigade',
      event: 'casualties',
      from: '2022-01',
      to: '2023-12',
      source: 'Ledger Project',
    },
    {
      id: 'killed',
      value: 480,
      counts: 'soldiers',
      category: 'killed',
      population: '18th Coastal Brigade',
      event: 'casualties',
      from: '2022-01',
      to: '2023-12',
      'part-of': 'all',
      source: 'Ledger Project',
    },
    {
      id: 'k22',
      value: 200,
      counts: 'soldiers',
      category: 'killed',
      population: '18th Coastal Brigade',
      event: 'casualties',
      from: '2022-01',
      to: '2022-12',
      'part-of': 'killed',
      source: 'Ledger Project',
    },
    {
      id: 'k23',
      value: 280,
      counts: 'soldiers',
      category: 'killed',
      population: '18th Coastal Brigade',
      event: 'casualties',
      from: '2023-01',
      to: '2023-12',
      'part-of': 'killed',
      source: 'Ledger Project',
    },
  ],
});

describe('shares of others than their figures', () => {
  it.each([
    [
      'wrong-place',
      "A quarter of the 18th Coastal Brigade's casualties in Norilsk in 2022 and 2023 were killed.",
    ],
    ['supported', "A quarter of the 18th Coastal Brigade's casualties in 2022 and 2023 were killed."],
    [
      'source-lost',
      "By the Ministry of Defence's own count, a quarter of the 18th Coastal Brigade's casualties in 2022 and 2023 were killed.",
    ],
    [
      'wrong-population',
      'Число убитых в 1-м батальоне 18-й береговой бригады увеличилось в 2023 году на 40 процентов по сравнению с 2022-м.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judgeShares(text)).toBe(verdict);
  });
});

const refugees = {
  population: 'refugees from Karzen',
  from: '2022-03',
  to: '2024-12',
  source: 'Migration Office',
};
const courts25 = {
  population: 'гарнизонные суды Заречной области',
  event: 'рассмотрены дела о самовольном оставлении части',
  source,
};
const judgeWholes = judgeByCase({
  question: { event: 'registered', population: 'refugees from Karzen', from: '2021-01', to: '2024-12' },
  cited: [
    { id: 'all', value: 96000, counts: 'people', event: 'registered', ...refugees },
    {
      id: 'asylum',
      value: 12000,
      counts: 'people',
      category: 'granted asylum',
      event: 'registered',
      'part-of': 'all',
      ...refugees,
    },
    {
      id: 'children',
      value: 24000,
      counts: 'people',
      category: 'children',
      event: 'registered',
      'part-of': 'all',
      ...refugees,
    },
    { id: 'c21', value: 480, counts: 'дела', from: '2021-01', to: '2021-12', ...courts25 },
    { id: 'c22', value: 600, counts: 'дела', from: '2022-01', to: '2022-12', ...courts25 },
  ],
});

describe('another whole and another unit', () => {
  it.each([
    ['supported', 'Дети составляют четверть зарегистрированных беженцев из Карзена.'],
    ['wrong-category', 'Дети составляют четверть получивших убежище беженцев из Карзена.'],
    [
      'wrong-unit',
      'В 2022 году гарнизонные суды Заречной области осудили за самовольное оставление части на 25 процентов больше военнослужащих, чем годом ранее.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judgeWholes(text)).toBe(verdict);
  });
});

const lost = {
  counts: 'люди',
  population: 'жители Каменского района',
  from: '2022-03',
  to: '2024-08',
  source,
};
const judgeDistrict = judgeByCase({
  question: {
    event: 'пропавшие без вести',
    population: 'жители Каменского района',
    from: '2022-03',
    to: '2024-08',
  },
  cited: [
    { id: 'missing', value: 629, event: 'заявлены пропавшими без вести', ...lost },
    { id: 'alive', value: 214, event: 'найдены живыми', ...lost },
    { id: 'dead', value: 108, event: 'найдены погибшими', ...lost },
  ],
});

it('takes a district that is not named for no region', () => {
  const told = 'С марта 2022-го по август 2024 года пропавшими без вести были заявлены 629 жителей';
  expect(judgeDistrict(`${told} района.`)).toBe('supported');
  expect(judgeDistrict(`${told} области.`)).toBe('wrong-population');
});

const expelled = { counts: 'студенты', event: 'отчислены', from: '2020-09', to: '2024-08', source };
const both = 'студенты Каменского и Приозёрского университетов';
const judgeStudents = judgeByCase({
  question: { event: 'отчислены', population: both, from: '2020-09', to: '2024-08' },
  cited: [
    { id: 'both', value: 2874, population: both, ...expelled },
    { id: 'kam', value: 1693, population: 'Каменский университет', 'part-of': 'both', ...expelled },
    { id: 'pri', value: 1181, population: 'Приозёрский университет', 'part-of': 'both', ...expelled },
  ],
});

it('takes what one of two lost for no loss of both', () => {
  const told = 'с сентября 2020 года по август 2024 года отчислены';
  expect(judgeStudents(`Из Каменского университета ${told} 1693 студента.`)).toBe('supported');
  expect(judgeStudents(`Из Каменского и Приозёрского университетов ${told} 1693 студента.`)).toBe(
    'wrong-population',
  );
});
