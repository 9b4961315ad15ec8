// Decades as periods, trades by the houses that they work in, strikes, and who was killed by whom.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const weavers = { population: 'textile workers of Delmora', source: 'Labour Archive' };
const eighties = { from: '1880-01', to: '1889-12' };
const judge = judgeByCase({
  question: { event: 'strikes', population: 'workers of Delmora', from: '1880-01', to: '1899-12' },
  cited: [
    { id: 'a', value: 21400, counts: 'workers', event: 'went on strike', ...weavers, ...eighties },
    { id: 'b', value: 3120, counts: 'workers', event: 'dismissed', ...weavers, ...eighties },
    {
      id: 'c',
      value: 9700,
      counts: 'workers',
      event: 'went on strike',
      ...weavers,
      from: '1890-01',
      to: '1899-12',
    },
    {
      id: 'd',
      value: 118,
      counts: 'people',
      event: 'killed by mounted police',
      ...weavers,
      from: '1880-01',
      to: '1899-12',
    },
    {
      id: 'e',
      value: 31,
      counts: 'people',
      category: 'women',
      event: 'killed by gendarmes',
      ...weavers,
      from: '1880-01',
      to: '1899-12',
    },
  ],
});

describe('decades', () => {
  it.each([
    ['supported', 'In the 1880s, 21,400 textile workers in Delmora went on strike.'],
    ['supported', 'В 1880-х годах в Дельморе бастовали 21 400 рабочих текстильных фабрик.'],
    ['supported', 'В 1880-е на забастовку в Дельморе вышли 21 400 текстильщиков.'],
    ['supported', "In the 1880s, 3,120 workers of Delmora's textile mills were dismissed."],
    ['supported', 'In the 1880s and 1890s mounted police killed 118 textile workers in Delmora.'],
    ['supported', 'В 1880-х и 1890-х годах конная полиция убила 118 текстильщиков Дельморы.'],
    [
      'supported',
      'Of the textile workers of Delmora killed by gendarmes in the 1880s and 1890s, 31 were women.',
    ],
    ['wrong-period', 'In the 1890s, 21,400 textile workers in Delmora went on strike.'],
    ['wrong-period', 'In the 1880s mounted police killed 118 textile workers in Delmora.'],
    ['overstated', 'In the 1880s more than 30,000 textile workers in Delmora went on strike.'],
    // A part of a decade is none that the figure tells of.
    ['cannot-tell', 'In the early 1880s, 21,400 textile workers in Delmora went on strike.'],
    ['cannot-tell', 'In the 1880s and 1890s soldiers killed 118 textile workers in Delmora.'],
    ['cannot-tell', 'In the 1880s, 21,400 workers of state textile mills in Delmora went on strike.'],
  ])('%s: %s', (verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});
