// Numbers that are no figure's to the digit: which figure they are held against, and what of it they may say.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const ferries = {
  population: 'passengers of the Sund ferries',
  event: 'injured',
  from: '2019-01',
  to: '2019-12',
  counts: 'people',
  source: 'Harbour Office',
};
const part = { ...ferries, 'part-of': 'injured' };

const judge = judgeByCase({
  question: { event: 'injured', population: ferries.population, from: '2019-01', to: '2019-12' },
  cited: [
    { id: 'injured', value: 4874, ...ferries },
    { id: 'fire', value: 1136, category: 'fire and smoke', ...part },
    { id: 'collision', value: 2418, category: 'collisions', ...part },
    { id: 'killed', value: 687, ...ferries, event: 'killed' },
    { id: 'compensated', value: 3216, ...ferries, event: 'paid compensation' },
  ],
});

describe('the figure whose telling words are said, whatever the number', () => {
  it.each([
    ['overstated', 'Fire and smoke injured more than 1,250 passengers of the Sund ferries in 2019.'],
    [
      'supported-by-rounding',
      'About 1,100 passengers of the Sund ferries were injured by fire and smoke in 2019.',
    ],
    ['understated', 'In 2019 only some 2,000 passengers of the Sund ferries were injured in collisions.'],
    [
      'rounding-misleads',
      'Some 1,250 passengers of the Sund ferries were injured by fire and smoke in 2019.',
    ],
    ['overstated', 'Some 1,300 passengers of the Sund ferries were injured by fire and smoke in 2019.'],
    ['understated', 'In 2019 barely 500 passengers of the Sund ferries were killed.'],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

const miners = { population: 'miners of the Coal Krai', counts: 'people', from: '2015-01', to: '2016-12' };

const judgeMiners = judgeByCase({
  question: { event: 'injured', population: miners.population, from: '2015-01', to: '2016-12' },
  cited: [
    { id: 'injured', value: 5312, ...miners, event: 'injured', source: 'Labour Watch' },
    {
      id: 'young',
      value: 846,
      category: 'apprentices',
      ...miners,
      event: 'injured',
      'part-of': 'injured',
      source: 'Labour Watch',
    },
    {
      id: 'gas',
      value: 968,
      category: 'gas explosions',
      ...miners,
      event: 'injured',
      'part-of': 'injured',
      source: 'Labour Watch',
    },
    { id: 'killed', value: 417, ...miners, event: 'killed', source: 'Labour Watch' },
    { id: 'dismissed', value: 2236, ...miners, event: 'dismissed', source: 'Labour Watch' },
  ],
});

describe('a part beside its whole, and words that no figure says', () => {
  it.each([
    ['overstated', 'Gas explosions injured more than 1,200 miners of the Coal Krai in 2015 and 2016.'],
    [
      'rounding-misleads',
      'Almost 900 apprentices among the miners of the Coal Krai were injured in 2015 and 2016.',
    ],
    ['understated', 'Уволено было в 2015–2016 годах едва 1,8 тыс. шахтёров Угольного края.'],
    ['cannot-tell', 'Some 97 miners of the Coal Krai were injured by falling lifts in 2015 and 2016.'],
    ['cannot-tell', 'About 970 miners of the Coal Krai were injured in floods in 2015 and 2016.'],
    ['cannot-tell', 'About 420 miners of the Coal Krai were killed by guards in 2015 and 2016.'],
    ['cannot-tell', 'Around 970 foremen of the Coal Krai were injured in gas explosions in 2015 and 2016.'],
  ])('%s: %s', (verdict, text) => {
    expect(judgeMiners(text)).toBe(verdict);
  });
});

describe('bounds', () => {
  it.each([
    ['supported', 'More than 2,400 passengers of the Sund ferries were injured in collisions in 2019.'],
    ['supported', 'More than 1,000 passengers of the Sund ferries were injured by fire and smoke in 2019.'],
    ['supported', 'More than 2,000 passengers of the Sund ferries were injured in collisions in 2019.'],
    ['overstated', 'More than 700 passengers of the Sund ferries were killed in 2019.'],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});
