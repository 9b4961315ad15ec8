// Events in other words, and the one told for the other: what came out of what, which paper met which fate, who died how.
import { describe, expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const brigade = judgeBy('71st Marine Brigade', [
  { value: 642, counts: 'servicemen', event: 'captured' },
  { value: 318, counts: 'servicemen', event: 'released in prisoner exchanges' },
  { value: 57, counts: 'servicemen', event: 'declared dead by a court' },
  { value: 1207, counts: 'servicemen', event: 'left the unit without leave' },
  { value: 233, counts: 'servicemen', event: 'discharged from service on health grounds' },
  { value: 41, counts: 'servicemen', event: 'took their own lives' },
  { value: 512, counts: 'servicemen', event: 'killed' },
]);
const district = judgeBy('men of Orsk district', [
  { value: 1463, counts: 'men', event: 'called up' },
  { value: 391, counts: 'men', event: 'exempted from mobilisation' },
  { value: 172, counts: 'men', event: 'granted a deferment' },
  { value: 208, counts: 'men', event: 'failed to appear at the recruiting office' },
  { value: 2975, counts: 'call-up papers', event: 'served' },
]);
const complaints = judgeBy('Riverton Police', [
  { value: 1386, counts: 'complaints', event: 'filed' },
  { value: 174, counts: 'complaints', event: 'upheld' },
  { value: 655, counts: 'complaints', event: 'rejected' },
]);
const sources = judgeBy('Severnaya mine', [
  { value: 104, counts: 'miners', event: 'killed', source: "Miners' Union" },
  { value: 91, counts: 'miners', event: 'killed', source: 'Mine Rescue Service' },
]);
const sentences = judgeBy('garrison courts', [
  { value: 912, counts: 'sentences', category: 'article 337', event: 'passed', from: '2011', to: '2011' },
  { value: 2810, counts: 'sentences', category: 'article 337', event: 'passed', from: '2012', to: '2012' },
  {
    value: 304,
    counts: 'prison sentences',
    category: 'article 337',
    event: 'passed',
    from: '2012',
    to: '2012',
  },
]);

describe('the same event in other words', () => {
  test.each([
    [brigade, '318 servicemen of the 71st Marine Brigade came home in prisoner swaps.'],
    [brigade, 'По обмену из плена вернули 318 военнослужащих 71-й бригады морской пехоты.'],
    [brigade, '642 servicemen of the 71st Marine Brigade fell into enemy hands.'],
    [brigade, '1,207 servicemen bolted from the 71st Marine Brigade.'],
    [brigade, 'Из 71-й бригады морской пехоты дали дёру 1207 военнослужащих.'],
    [brigade, 'По здоровью комиссовали 233 военнослужащих 71-й бригады морской пехоты.'],
    [brigade, 'Покончили с собой 41 военнослужащий 71-й бригады морской пехоты.'],
    [district, '1,463 men of Orsk district were conscripted.'],
    [district, '208 men of Orsk district never turned up at the recruiting office.'],
    [district, 'Отсрочку получили 172 мужчины Орского района.'],
    [complaints, '1,386 complaints against Riverton Police were lodged.'],
    [complaints, '655 complaints against Riverton Police were turned down.'],
    [sentences, 'In 2012 garrison courts handed down 304 prison sentences under Article 337.'],
    [sentences, 'Between 2011 and 2012 the number of sentences under Article 337 more than tripled.'],
  ])('%#', (verdictOf, text) => {
    expect(verdictOf(text), text).toMatch(/^supported/);
  });
});

describe('another lot', () => {
  test.each([
    ['wrong-object', brigade, '318 servicemen of the 71st Marine Brigade were captured.'],
    ['wrong-object', brigade, '642 servicemen of the 71st Marine Brigade were exchanged.'],
    ['wrong-object', brigade, '57 servicemen of the 71st Marine Brigade were declared missing by a court.'],
    ['wrong-object', complaints, '174 complaints against Riverton Police were rejected.'],
    ['wrong-object', district, '391 men of Orsk district were granted a deferment.'],
    ['wrong-unit', district, '2,975 men of Orsk district were called up.'],
    ['source-lost', sources, 'По данным горноспасательной службы, на шахте «Северная» погибли 104 шахтёра.'],
    ['supported', sources, 'По данным профсоюза горняков, на шахте «Северная» погибли 104 шахтёра.'],
    ['wrong-category', sentences, 'In 2012 garrison courts handed down 304 sentences under Article 337.'],
  ])('%s %#', (verdict, verdictOf, text) => {
    expect(verdictOf(text), text).toBe(verdict);
  });
});

test.each([
  [brigade, '318 servicemen of the 71st Marine Brigade returned to the front.'],
  [brigade, 'На фронт вернулись 318 обменянных военнослужащих 71-й бригады морской пехоты.'],
  [brigade, '512 servicemen of the 71st Marine Brigade were put to death.'],
  [brigade, '41 servicemen of the 71st Marine Brigade were killed.'],
  [district, '208 men of Orsk district appeared at the recruiting office.'],
  [district, '391 men of Orsk district were eligible for exemption from mobilisation.'],
  [complaints, '1,386 complaints against Riverton Police were upheld.'],
  [sentences, 'Between 2011 and 2012 the number of sentences under Article 337 more than quadrupled.'],
])('never supported %#', (verdictOf, text) => {
  expect(verdictOf(text), text).not.toMatch(/^supported/);
});
