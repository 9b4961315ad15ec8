// Acts that were refused and so did not come about, and adjectives that name the place they are made of.
import { describe, expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const appeals = judgeBy('Верхнекамский областной суд', [
  { value: 54, counts: 'sentences', event: 'overturned' },
  { value: 37, counts: 'people', event: 'released from detention' },
]);
const county = judgeBy('Orlec county', [
  { value: 54, counts: 'sentences', event: 'overturned' },
  { value: 37, counts: 'prisoners', event: 'released' },
  { value: 29, counts: 'soldiers', event: 'refused to go to the front' },
]);
const uprising = judgeBy('peasants', [
  { value: 340, counts: 'people', event: 'shot', category: 'vyatka peasants' },
  { value: 215, counts: 'people', event: 'arrested', category: 'of the Vyatka commune' },
]);

describe('what was refused did not come about', () => {
  test.each([
    [appeals, 'Верхнекамский областной суд отказался отменить 54 приговора.'],
    [county, 'Orlec county refused to overturn 54 sentences.'],
    [county, 'Orlec county refused to release 37 prisoners.'],
  ])('%#', (judge, text) => {
    expect(judge(text)).not.toBe('supported');
  });
  test.each([
    [appeals, 'Верхнекамский областной суд отменил 54 приговора.'],
    [county, 'Orlec county overturned 54 sentences.'],
    [county, '29 soldiers of Orlec county refused to go to the front.'],
  ])('%#', (judge, text) => {
    expect(judge(text)).toBe('supported');
  });
});

describe('an adjective names the place', () => {
  test.each([
    [uprising, 'Расстреляно 340 вятских крестьян.'],
    [uprising, 'Арестовано 215 человек Вятской коммуны.'],
  ])('%#', (judge, text) => {
    expect(judge(text)).toBe('supported');
  });
});
