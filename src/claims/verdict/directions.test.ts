// Which way people went: whence the figure's own people came is no other way, and the way back is one.
import { describe, expect, it } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const judge = judgeBy('exiles from Tarvia', [
  { value: 5210, counts: 'persons', event: 'arrived in Mordan' },
  { value: 1377, counts: 'persons', category: 'children', event: 'arrived in Mordan', 'part-of': 'f0' },
  { value: 846, counts: 'persons', event: 'returned to Tarvia' },
]);

describe('people who came from one place to another', () => {
  it.each([
    'В Мордан прибыли 5210 изгнанников из Тарвии.',
    '5,210 exiles from Tarvia arrived in Mordan.',
    'Mordan took in 5,210 exiles from Tarvia.',
    'Среди изгнанников, прибывших из Тарвии в Мордан, 1377 детей.',
    'В Тарвию вернулись 846 изгнанников.',
  ])('%s', (text) => {
    expect(judge(text)).toBe('supported');
  });

  it.each([
    '5,210 exiles from Mordan arrived in Tarvia.',
    '5,210 exiles from Kurland arrived in Mordan.',
    'В Тарвию из Мордана прибыли 5210 изгнанников.',
    '846 exiles returned from Tarvia.',
    'Из Тарвии вернулись 846 изгнанников.',
  ])('%s is no such claim', (text) => {
    expect(judge(text)).not.toMatch(/^supported/);
  });
});

describe('people whom one land sent away or took in', () => {
  const ofLands = judgeBy('migrants from Sorvia', [
    { value: 3460, counts: 'persons', event: 'deported from Kaldor' },
    { value: 21700, counts: 'persons', event: 'entered Kaldor' },
    { value: 1290, counts: 'persons', event: 'granted asylum in Kaldor' },
  ]);

  it.each([
    'Kaldor deported 3,460 migrants from Sorvia.',
    'Из Калдора депортировали 3460 мигрантов из Сорвии.',
    '21,700 migrants from Sorvia crossed into Kaldor.',
    'Убежище в Калдоре получили 1290 мигрантов из Сорвии.',
  ])('%s', (text) => {
    expect(ofLands(text)).toBe('supported');
  });

  it.each([
    'Sorvia deported 3,460 migrants from Kaldor.',
    'В Калдор депортировали 3460 мигрантов из Сорвии.',
    'Kaldor was about to deport 3,460 migrants from Sorvia.',
    'Убежище в Сорвии получили 1290 мигрантов из Калдора.',
  ])('%s is no such claim', (text) => {
    expect(ofLands(text)).not.toMatch(/^supported/);
  });
});
