// A share of the right pair told of another body, place or time, of a part of the whole that has a name of its own, or of all people.
import { expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const mills = judgeByCase({
  question: {
    event: 'sackings',
    population: 'weavers of Orn and Tellin mills',
    from: '2016-01',
    to: '2018-12',
  },
  cited: [
    { id: 'all', value: 1430, event: 'dismissed' },
    { id: 'women', value: 887, event: 'dismissed', category: 'women', 'part-of': 'all' },
    { id: 'orn', value: 505, event: 'dismissed', population: 'weavers of Orn mills', 'part-of': 'all' },
    { id: 'rehired', value: 243, event: 'taken back', 'part-of': 'all' },
    { id: 'lodz', value: 331, event: 'dismissed', place: 'Karsk district', 'part-of': 'all' },
    { id: 'pickets', value: 2950, event: 'picketed' },
    { id: 'guards', value: 610, event: 'dismissed', population: 'watchmen of Harl dockyard' },
  ].map((figure) => ({
    counts: 'people',
    population: 'weavers of Orn and Tellin mills',
    from: '2016-01',
    to: '2018-12',
    source: 'Loom Union',
    ...figure,
  })),
});

it.each([
  ['supported-by-rounding', 'Women were 62 per cent of the weavers dismissed from the Orn and Tellin mills.'],
  ['wrong-population', 'Women were 62 per cent of the weavers dismissed from the Orn mills.'],
  ['wrong-population', 'Women were 62 per cent of all weavers at the Orn and Tellin mills.'],
  ['wrong-population', 'Women were 62 per cent of the watchmen dismissed from the Harl dockyard.'],
  [
    'wrong-place',
    'Volsk district accounts for 23.1 per cent of the weavers dismissed from the Orn and Tellin mills.',
  ],
  [
    'supported-by-rounding',
    'Karsk district accounts for 23.1 per cent of the weavers dismissed from the Orn and Tellin mills.',
  ],
  ['wrong-population', '17 per cent of all weavers of the Orn and Tellin mills were taken back.'],
  ['wrong-period', 'In 2014, women were 62 per cent of the weavers dismissed from the Orn and Tellin mills.'],
  ['cannot-tell', 'Spinners were 62 per cent of the weavers dismissed from the Orn and Tellin mills.'],
])('%s: %s', (verdict, text) => {
  expect(mills(text)).toBe(verdict);
});
