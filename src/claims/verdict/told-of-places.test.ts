// Wards of a home, soldiers beside civilians, what describes a town, things told by what was done, shares of kinds and of groups.
import { describe, expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const home = judgeBy('приют-интернат «Лесной»', [
  { value: 37, counts: 'воспитанники', event: 'умерли' },
  { value: 24, counts: 'сотрудники', event: 'уволены' },
  { value: 118, counts: 'воспитанники', event: 'усыновлены' },
  { value: 53, counts: 'воспитанники', category: 'девочки', event: 'усыновлены', 'part-of': 'f2' },
]);
const kept = judgeBy("Harrow Children's Home", [
  { value: 214, counts: 'children', event: 'adopted' },
  { value: 61, counts: 'nurses', event: 'questioned' },
]);

describe('wards of a home', () => {
  test.each([
    [home, 'supported', 'С марта 2011 по декабрь 2014 года в интернате «Лесной» умерли 37 детей.'],
    [home, 'supported', 'From March 2011 to December 2014, 37 children died at the Lesnoy boarding school.'],
    [
      home,
      'supported',
      'From March 2011 to December 2014, 118 orphans of the Lesnoy boarding school were adopted.',
    ],
    [
      home,
      'supported',
      'From March 2011 to December 2014, 118 pupils of the Lesnoy boarding school were adopted.',
    ],
    [home, 'supported', 'С марта 2011 по декабрь 2014 года усыновлены 53 девочки из интерната «Лесной».'],
    [
      home,
      'wrong-category',
      'С марта 2011 по декабрь 2014 года усыновлены 53 ребёнка из интерната «Лесной».',
    ],
    [home, 'wrong-object', 'С марта 2011 по декабрь 2014 года в интернате «Лесной» умерли 118 детей.'],
    [
      kept,
      'supported',
      "From March 2011 to December 2014, 214 orphans of Harrow Children's Home were adopted.",
    ],
    [
      kept,
      'wrong-category',
      "From March 2011 to December 2014, 61 children of Harrow Children's Home were questioned.",
    ],
  ])('%#', (judge, verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
  test('staff are no children', () => {
    expect(home('С марта 2011 по декабрь 2014 года уволены 24 ребёнка из интерната «Лесной».')).not.toBe(
      'supported',
    );
  });
});

const valley = judgeBy('residents of Tarsk district', [
  { value: 3170, counts: 'persons', event: 'killed' },
  { value: 2290, counts: 'persons', category: 'soldiers', event: 'killed', 'part-of': 'f0' },
  { value: 880, counts: 'persons', category: 'civilians', event: 'killed', 'part-of': 'f0' },
]);

describe('soldiers beside civilians', () => {
  test.each([
    ['supported', 'К декабрю 2014 года в Тарском районе погибли больше трёх тысяч человек.'],
    ['wrong-period', 'К марту 2013 года в Тарском районе погибли 3170 человек.'],
    ['supported-by-rounding', 'Civilians make up 28 per cent of the residents of Tarsk district killed.'],
    [
      'supported-by-rounding',
      'Seventy-two per cent of the residents of Tarsk district killed were soldiers.',
    ],
    ['overstated', 'Nine in ten of the residents of Tarsk district killed were soldiers.'],
    ['supported', 'From March 2011 to December 2014, 2,290 soldiers from Tarsk district were killed.'],
    ['supported', 'С марта 2011 по декабрь 2014 года в Тарском районе погибли 2290 военных.'],
    ['supported', 'С марта 2011 по декабрь 2014 года погибли 2290 военнослужащих из Тарского района.'],
    ['supported', 'From March 2011 to December 2014, 880 civilians of Tarsk district were killed.'],
    ['wrong-category', 'С марта 2011 по декабрь 2014 года в Тарском районе погибли 880 военных.'],
    ['wrong-category', 'From March 2011 to December 2014, 3,170 soldiers from Tarsk district were killed.'],
    ['wrong-category', 'From March 2011 to December 2014, 2,290 civilians of Tarsk district were killed.'],
  ])('%s: %s', (verdict, text) => {
    expect(valley(text)).toBe(verdict);
  });
});

const town = judgeBy('refugees', [
  { value: 8270, counts: 'refugees', event: 'registered', place: 'Morsk' },
  {
    value: 3308,
    counts: 'refugees',
    category: 'children',
    event: 'registered',
    place: 'Morsk',
    'part-of': 'f0',
  },
  {
    value: 1460,
    counts: 'refugees',
    category: 'women',
    event: 'registered',
    place: 'Morsk',
    'part-of': 'f0',
  },
  { value: 1845, counts: 'refugees', event: 'returned home', place: 'Morsk' },
  { value: 972, counts: 'asylum applications', event: 'filed', place: 'Morsk' },
]);
const raided = judgeBy('Lorsk', [
  { value: 243, counts: 'air raids', event: 'attacked' },
  { value: 587, counts: 'operations', event: 'performed', place: 'Lorsk' },
]);
const brigade = judgeBy('36-я горная бригада', [
  { value: 463, counts: 'контрактников', event: 'расторгли контракт' },
  { value: 570, counts: 'рапортов', event: 'поданы' },
  { value: 318, counts: 'контрактников', event: 'уволены' },
]);

describe('what describes a town, who goes home, and what is told by what was done', () => {
  test.each([
    [
      town,
      'supported',
      'From March 2011 to December 2014, 8,270 refugees were registered in the port town of Morsk.',
    ],
    [
      town,
      'supported',
      'С марта 2011 по декабрь 2014 года в приграничном городе Морске зарегистрировали 8270 беженцев.',
    ],
    [
      town,
      'cannot-tell',
      'From March 2011 to December 2014, 8,270 refugees were registered in the neighbouring town of Morsk.',
    ],
    [town, 'supported', 'From March 2011 to December 2014, 1,845 refugees returned home from Morsk.'],
    [town, 'supported', 'С марта 2011 по декабрь 2014 года из Морска вернулись домой 1845 беженцев.'],
    [town, 'cannot-tell', 'From March 2011 to December 2014, 1,845 refugees returned to Morsk.'],
    [town, 'cannot-tell', 'С марта 2011 по декабрь 2014 года из Морска силой вернули домой 1845 беженцев.'],
    [
      town,
      'cannot-tell',
      'From March 2011 to December 2014, 1,845 refugees were returned home from Morsk by force.',
    ],
    [town, 'wrong-unit', 'С марта 2011 по декабрь 2014 года в Морске убежища попросили 972 беженца.'],
    [town, 'wrong-unit', 'From March 2011 to December 2014, 972 refugees sought asylum in Morsk.'],
    [
      town,
      'supported',
      'Children make up 40 per cent of the refugees registered in Morsk from March 2011 to December 2014.',
    ],
    [
      town,
      'overstated',
      'Women make up 40 per cent of the refugees registered in Morsk from March 2011 to December 2014.',
    ],
    [raided, 'supported', 'Lorsk came under 243 air raids from March 2011 to December 2014.'],
    [raided, 'wrong-unit', 'From March 2011 to December 2014, 243 bombs were dropped on Lorsk.'],
    [raided, 'wrong-unit', 'С марта 2011 по декабрь 2014 года по Лорску выпустили 243 ракеты.'],
    [raided, 'wrong-unit', 'С марта 2011 по декабрь 2014 года в Лорске прооперировали 587 пациентов.'],
    [
      brigade,
      'supported',
      'С марта 2011 по декабрь 2014 года контракт разорвали 463 контрактника 36-й горной бригады.',
    ],
    [
      brigade,
      'supported',
      'С марта 2011 по декабрь 2014 года 463 контрактника 36-й горной бригады разорвали контракты.',
    ],
    [brigade, 'wrong-unit', 'Рапорты в 36-й горной бригаде подали 570 контрактников.'],
    [
      brigade,
      'wrong-object',
      'С марта 2011 по декабрь 2014 года уволены 463 контрактника 36-й горной бригады.',
    ],
    [
      brigade,
      'wrong-object',
      'С марта 2011 по декабрь 2014 года контракт подписали 463 контрактника 36-й горной бригады.',
    ],
  ])('%#', (judge, verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

const courts = judgeBy('армия', [
  { value: 5200, counts: 'приговоры', category: 'статья 337', event: 'вынесены' },
  { value: 2080, counts: 'условные приговоры', category: 'статья 337', event: 'вынесены', 'part-of': 'f0' },
]);
const wanted = judgeBy('soldiers from the Pinsk region', [
  { value: 1735, counts: 'soldiers', event: 'wanted' },
  { value: 648, counts: 'soldiers', event: 'put on the wanted list' },
  { value: 291, counts: 'soldiers', event: 'removed from the wanted list' },
]);
const judged = judgeBy('армия', [
  { value: 83, counts: 'офицеров', event: 'осуждены за гибель срочников' },
  { value: 59, counts: 'срочников', event: 'погибли', place: 'Забайкальский край' },
]);

describe('shares of a kind, steps of a list, names in two languages', () => {
  test.each([
    [
      courts,
      'supported',
      'С марта 2011 по декабрь 2014 года условными были 40 процентов приговоров по статье 337.',
    ],
    [
      courts,
      'supported',
      'From March 2011 to December 2014, 40 percent of the sentences under Article 337 were suspended.',
    ],
    [
      courts,
      'overstated',
      'From March 2011 to December 2014, 70 percent of the sentences under Article 337 were suspended.',
    ],
    [
      courts,
      'cannot-tell',
      'С марта 2011 по декабрь 2014 года 40 процентов условных приговоров вынесли по статье 337.',
    ],
    [wanted, 'supported', '1,735 soldiers from the Pinsk region were on the wanted list.'],
    [wanted, 'supported', '648 soldiers from the Pinsk region were put on the wanted list.'],
    [wanted, 'wrong-object', '291 soldiers from the Pinsk region are on the wanted list.'],
    [
      judged,
      'wrong-object',
      'From March 2011 to December 2014, 83 officers were acquitted over the deaths of conscripts.',
    ],
    [judged, 'supported', 'From March 2011 to December 2014, 59 conscripts died in the Trans-Baikal region.'],
    [judged, 'wrong-place', 'From March 2011 to December 2014, 59 conscripts died in the Maritime region.'],
  ])('%#', (judge, verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});
