// Figures that are near one another by their words and of something else: another offence, another unit of the same echelon, crews for
// people, anybody for soldiers.
import { describe, expect, test } from 'vitest';
import { judgeBy, judgeByCase } from './judge-by.test-support.ts';

const courts = judgeBy('military courts of the Lena district', [
  { id: 'absent', value: 1274, counts: 'sentences', event: 'absence without leave' },
  { id: 'deserted', value: 318, counts: 'sentences', event: 'desertion' },
]);

const time = { from: '2011-03', to: '2014-12', source: 'Archive', counts: 'soldiers' };
const regiment = judgeByCase({
  question: {
    event: 'desertion',
    population: 'soldiers of the 71st Regiment',
    from: '2011-03',
    to: '2014-12',
  },
  units: [
    { id: 'r71', name: '71st Rifle Regiment', echelon: 'regiment' },
    { id: 'b3', name: '3rd Rifle Battalion', parent: 'r71', echelon: 'battalion' },
    { id: 'sap', name: 'Sapper Battalion', parent: 'r71', echelon: 'battalion' },
  ],
  cited: [
    { id: 'all', value: 641, population: '71st Rifle Regiment', event: 'deserted', ...time },
    { id: 'third', value: 236, population: '3rd Rifle Battalion', event: 'deserted', ...time },
    { id: 'sappers', value: 187, population: 'Sapper Battalion', event: 'deserted', ...time },
  ],
});

const wanted = judgeByCase({
  question: { event: 'wanted', population: 'soldiers', from: '2011-03', to: '2014-12' },
  cited: [
    { id: 'soldiers', value: 4310, population: 'soldiers', event: 'wanted', ...time },
    { id: 'all', value: 92_745, population: 'all wanted people', event: 'wanted', ...time, counts: 'people' },
  ],
});

describe('is not borne out by its neighbour', () => {
  test.each([
    [courts, 'Military courts of the Lena district passed 1,274 sentences for desertion.'],
    [courts, 'Военные суды Ленского округа вынесли 318 приговоров за самовольное оставление части.'],
    [regiment, 'From March 2011 to December 2014, 187 soldiers of the 3rd Rifle Battalion deserted.'],
    [regiment, 'С марта 2011-го по декабрь 2014 года из сапёрного батальона дезертировали 236 солдат.'],
    [regiment, 'From March 2011 to December 2014, 236 tank crews of the 3rd Rifle Battalion deserted.'],
    [wanted, 'From March 2011 to December 2014, 92,745 soldiers were wanted.'],
    [wanted, 'В розыске с марта 2011-го по декабрь 2014 года находились 92 745 военнослужащих.'],
  ])('%#', (judge, text) => {
    expect(judge(text)).not.toMatch(/^supported/);
  });
});

describe('is borne out by its own', () => {
  test.each([
    [courts, 'Military courts of the Lena district passed 318 sentences for desertion.'],
    [regiment, 'From March 2011 to December 2014, 187 soldiers of the Sapper Battalion deserted.'],
    [
      regiment,
      'С марта 2011-го по декабрь 2014 года из 3-го стрелкового батальона дезертировали 236 солдат.',
    ],
    [wanted, 'From March 2011 to December 2014, 4,310 soldiers were wanted.'],
    [wanted, 'From March 2011 to December 2014, 92,745 people were wanted.'],
  ])('%#', (judge, text) => {
    expect(judge(text)).toBe('supported');
  });
});

test('an offence that no figure is of, where the sentence has it before its number', () => {
  const army = judgeByCase({
    question: {
      event: 'самовольное оставление части',
      population: 'российская армия',
      from: '2022-01',
      to: '2024-12',
    },
    cited: [
      {
        id: 'absent23',
        value: 3582,
        counts: 'приговоры',
        population: 'российская армия',
        event: 'самовольное оставление части',
        from: '2023-01',
        to: '2023-12',
        source: 'Архив',
      },
      {
        id: 'absent24',
        value: 7104,
        counts: 'приговоры',
        population: 'российская армия',
        event: 'самовольное оставление части',
        from: '2024-01',
        to: '2024-12',
        source: 'Архив',
      },
      {
        id: 'deserted24',
        value: 342,
        counts: 'приговоры',
        population: 'российская армия',
        event: 'дезертирство',
        from: '2024-01',
        to: '2024-12',
        source: 'Архив',
      },
    ],
  });
  expect(army('For desertion, Russian military courts passed 3,582 sentences in 2023.')).not.toMatch(
    /^supported/,
  );
  expect(army('For absence without leave, Russian military courts passed 3,582 sentences in 2023.')).toBe(
    'supported',
  );
});
