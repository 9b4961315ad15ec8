// What becomes of bodies, land and rulings, told with verbs that say it in several words.
import { describe, expect, it } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const nomads = judgeBy('кочевники Тессалии', [
  { value: 5210, counts: 'человек', event: 'согнаны с земли' },
  { value: 640, counts: 'тела', event: 'выданы родственникам' },
  { value: 307, counts: 'тела', event: 'опознаны по ДНК' },
]);
const courts = judgeBy('garrison military courts', [
  { value: 1544, counts: 'court rulings', category: 'absence without leave', event: 'handed down' },
  {
    value: 211,
    counts: 'court rulings',
    category: 'absence without leave',
    event: 'handed down',
    place: 'Chita',
  },
]);

describe('verbs of several words', () => {
  it.each([
    ['supported', '5,210 nomads of Tessaly were driven off their land.'],
    ['supported', '640 bodies of nomads of Tessaly were returned to their families.'],
    ['supported', '640 bodies of Tessaly nomads were handed over to relatives.'],
    ['supported', '640 bodies of Tessaly nomads were released to their families.'],
    ['supported', '307 bodies of Tessaly nomads were identified by DNA.'],
    ['wrong-object', '640 bodies of nomads of Tessaly were identified by DNA.'],
    ['wrong-object', '307 bodies of nomads of Tessaly were handed over to their families.'],
  ])('%s: %s', (verdict, text) => {
    expect(nomads(text)).toBe(verdict);
  });
  it.each([
    ['supported', 'Гарнизонные военные суды вынесли 1544 решения по делам о самовольном оставлении части.'],
    ['supported', 'В Чите гарнизонный суд вынес 211 постановлений по делам о самовольном оставлении части.'],
    ['supported', 'Garrison courts handed down 1,544 decisions on absence without leave.'],
    ['wrong-place', 'В Омске гарнизонный суд вынес 211 решений по делам о самовольном оставлении части.'],
    ['cannot-tell', 'Комиссии вынесли 1544 решения по делам о самовольном оставлении части.'],
  ])('%s: %s', (verdict, text) => {
    expect(courts(text)).toBe(verdict);
  });
});
