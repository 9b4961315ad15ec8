// Figures said in other words and in the other language, and what must not be taken for them.
import { describe, expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const detained = judgeBy('the Caravan list', [
  { value: 8320, counts: 'people', event: 'detained', place: 'Homs' },
  { value: 1204, counts: 'people', event: 'died in custody', place: 'Homs' },
  { value: 2910, counts: 'people', event: 'released from detention', place: 'Homs' },
  { value: 913, counts: 'people', event: 'died in hospital', place: 'Homs' },
  { value: 741, counts: 'people', event: 'found dead after abduction', place: 'Homs' },
]);
const named = judgeBy('sailors of the Northern Fleet', [
  { value: 511, counts: 'sailors', population: 'Northern Fleet', event: 'deserted' },
  { value: 640, counts: 'servicemen', population: 'Northern Military District', event: 'deserted' },
  { value: 855, counts: 'people', population: 'the list', event: 'deported', place: 'Kamensk' },
]);
const complaints = judgeBy('Riverton Police Department', [
  { value: 1148, counts: 'complaints', event: 'complaints of excessive force filed' },
  { value: 83, counts: 'complaints', event: 'complaints of excessive force upheld' },
  { value: 67, counts: 'people', event: 'shot dead by officers' },
]);
const settlers = judgeBy('Ургинская комендатура', [
  { value: 431, counts: 'спецпоселенцы', event: 'умерли' },
  { value: 538, counts: 'спецпоселенцы', event: 'заболели пневмонией' },
]);
const miners = judgeBy('шахта «Северная»', [
  { value: 36, counts: 'горняки', event: 'погибли' },
  { value: 81, counts: 'горняки', event: 'спасены' },
  { value: 77, counts: 'горняки', event: 'расстреляны' },
]);
const arrivals = judgeBy('Al Nour camp', [
  { value: 18400, counts: 'refugees', event: 'arrived', from: '2013', to: '2013' },
  { value: 9830, counts: 'refugees', category: 'children', event: 'born', from: '2013', to: '2013' },
]);
const courts = judgeBy('Pskov Garrison Military Court', [
  { value: 240, counts: 'sentences', event: 'handed down', from: '2013', to: '2013' },
  { value: 39, counts: 'sentences', event: 'suspended sentences handed down', from: '2013', to: '2013' },
  { value: 231, counts: 'people', event: 'sentenced to prison', from: '2013-08', to: '2013-12' },
]);

describe('borne out in other words', () => {
  test.each([
    [detained, 'In Homs 2,910 detainees were set free between March 2011 and December 2014.'],
    [detained, 'В Хомсе с марта 2011 по декабрь 2014 года вышли на свободу 2910 задержанных.'],
    [detained, 'В Хомсе с марта 2011 по декабрь 2014 года умерли под стражей 1204 человека.'],
    [detained, '8,320 people were taken into detention in Homs between March 2011 and December 2014.'],
    [named, 'С марта 2011 по декабрь 2014 года с Северного флота дезертировали 511 моряков.'],
    [named, '640 военнослужащих Северного военного округа дезертировали с марта 2011 по декабрь 2014 года.'],
    [named, 'Из Каменска с марта 2011 по декабрь 2014 года депортировали 855 человек.'],
    [complaints, '1,148 complaints of excessive force were lodged against the Riverton Police Department.'],
    [complaints, '67 people were shot dead by officers of the Riverton Police Department.'],
    [settlers, 'Умер 431 спецпоселенец Ургинской комендатуры.'],
    [settlers, 'Умерли около 430 спецпоселенцев Ургинской комендатуры.'],
    [settlers, 'Пневмонией в Ургинской комендатуре заболели 538 спецпоселенцев.'],
    [courts, 'В 2013 году Псковский гарнизонный военный суд вынес 240 приговоров.'],
    [
      courts,
      'From August through December 2013, 231 people were jailed by the Pskov Garrison Military Court.',
    ],
    [miners, 'На шахте «Северная» удалось спасти 81 горняка.'],
    [arrivals, 'Al Nour camp took in 18,400 refugees over the twelve months of 2013.'],
  ])('%#: %s', (verdictOf, text) => {
    expect(verdictOf(text)).toMatch(/^supported/);
  });
});

describe('no other words for', () => {
  test.each([
    ['what they came out of', detained, '2,910 people were detained in Homs.'],
    ['where it happened', detained, 'In Homs 913 people were taken to hospital.'],
    ['what went before', detained, 'In Homs 741 people were abducted.'],
    ['the circumstance', detained, 'In Homs 1,204 people were taken into custody.'],
    ['all, where one circumstance is counted', detained, 'In Homs 1,204 people died.'],
    ['a manner of death', detained, 'In Homs 1,204 people were tortured to death in custody.'],
    ['another name', named, '511 моряков дезертировали с Южного флота.'],
    ['another body of one name', named, '640 servicemen of the Northern Fleet deserted.'],
    ['where they were taken to', named, '855 people were deported to Kamensk.'],
    ['another origin', named, '855 people were deported from Ufa.'],
    [
      'another step',
      complaints,
      '83 complaints of excessive force were filed against the Riverton Police Department.',
    ],
    ['who did it', complaints, '1,148 complaints were filed by officers of the Riverton Police Department.'],
    ['whom it was done to', complaints, '67 officers of the Riverton Police Department were shot dead.'],
    ['who did it', complaints, '67 people shot dead officers of the Riverton Police Department.'],
    ['one cause', settlers, 'От тифа умер 431 спецпоселенец Ургинской комендатуры.'],
    ['all causes', settlers, 'Заболели 538 спецпоселенцев Ургинской комендатуры.'],
    ['another group', settlers, 'Умер 431 конвоир Ургинской комендатуры.'],
    ['another house', settlers, 'Умер 431 спецпоселенец Ургинской тюрьмы.'],
    [
      'what did not come about',
      settlers,
      'Если бы не врачи, умер бы 431 спецпоселенец Ургинской комендатуры.',
    ],
    ['a milder kind', courts, 'В 2013 году Псковский гарнизонный военный суд вынес 240 условных приговоров.'],
    [
      'a harder kind',
      courts,
      '240 prison sentences were handed down by the Pskov Garrison Military Court in 2013.',
    ],
    [
      'all kinds',
      courts,
      'From August to December 2013, 231 people were convicted by the Pskov Garrison Military Court.',
    ],
    [
      'where they were taken to',
      named,
      'В Каменск с марта 2011 по декабрь 2014 года депортировали 855 человек.',
    ],
    ['where they came from', arrivals, 'In 2013, 18,400 refugees arrived from the Al Nour camp.'],
    ['all of them', courts, 'The Pskov Garrison Military Court handed down 39 sentences in 2013.'],
    ['what was not done', miners, 'На шахте «Северная» не удалось спасти 81 горняка.'],
    ['another of a kind', miners, 'На шахте «Южная» погибли 36 горняков.'],
    ['all deaths', miners, 'На шахте «Северная» погибли 77 горняков.'],
    ['a shooting', miners, 'На шахте «Северная» обстреляны 77 горняков.'],
    ['a part of the year', arrivals, 'Al Nour camp took in 18,400 refugees over the twelve days of 2013.'],
    ['several years', arrivals, '18,400 refugees arrived at the Al Nour camp from 2013 through 2014.'],
  ])('%s: %#', (_, verdictOf, text) => {
    expect(verdictOf(text)).not.toMatch(/^supported/);
  });
});
