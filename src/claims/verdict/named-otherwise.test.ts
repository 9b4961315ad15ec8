// Bodies, periods, categories and events named in ways of their own: the same figure in other constructions, and what must not
// be taken for it.
import { describe, expect, test } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

describe('courts by their place, suspended sentences, two years as one', () => {
  const shared = { population: 'the army', to: '2016-12', source: 'Court Monitor', category: 'article 328' };
  const verdictOf = judgeByCase({
    question: { event: 'evasion', population: 'conscripts of the army', from: '2015-01', to: '2016-12' },
    cited: [
      {
        ...shared,
        id: 'cases',
        value: 1734,
        counts: 'criminal cases',
        event: 'sent to court',
        from: '2015-01',
      },
      {
        ...shared,
        id: 'y16',
        value: 803,
        counts: 'criminal cases',
        event: 'sent to court',
        from: '2016-01',
        'part-of': 'cases',
      },
      { ...shared, id: 'sent', value: 1288, counts: 'sentences', event: 'passed', from: '2015-01' },
      {
        ...shared,
        id: 'susp',
        value: 417,
        counts: 'suspended sentences',
        event: 'passed',
        from: '2015-01',
        'part-of': 'sent',
      },
      {
        ...shared,
        id: 'omsk',
        value: 263,
        counts: 'sentences',
        event: 'passed',
        place: 'Omsk',
        from: '2015-01',
        'part-of': 'sent',
      },
      { ...shared, id: 'acq', value: 17, counts: 'persons', event: 'acquitted', from: '2015-01' },
    ],
  });
  test.each([
    ['supported', 'In 2015 and 2016, 1,734 cases under Article 328 were sent to court.'],
    ['supported', 'В 2015 и 2016 годах в суды поступило 1734 дела по статье 328.'],
    [
      'cannot-tell',
      'In 2015 and 2016, 803 and 931 cases under Article 328 were sent to court, respectively.',
    ],
    ['wrong-period', 'В 2014 и 2015 годах в суды поступило 1734 дела по статье 328.'],
    ['supported', 'Омские суды в 2015–2016 годах вынесли 263 приговора по статье 328.'],
    ['supported', 'Omsk courts passed 263 sentences under Article 328 in 2015 and 2016.'],
    ['wrong-place', 'Томские суды в 2015–2016 годах вынесли 263 приговора по статье 328.'],
    ['supported', 'The courts gave 417 suspended sentences under Article 328 in 2015 and 2016.'],
    ['supported', 'Условных приговоров по статье 328 за 2015–2016 годы вынесено 417.'],
    ['supported', 'За 2015–2016 годы по статье 328 вынесли 417 условных приговоров.'],
    ['wrong-category', 'За 2015–2016 годы по статье 328 вынесли 1288 условных приговоров.'],
    ['wrong-unit', 'В 2015 и 2016 годах по статье 328 оглашено 1734 приговора.'],
    ['wrong-object', 'В 2015–2016 годах по статье 328 осудили 17 человек.'],
    ['wrong-object', 'In 2015 and 2016, 17 people were convicted under Article 328.'],
    ['source-lost', 'Минюст: в 2015–2016 годах суды вынесли 1288 приговоров по статье 328'],
    ['source-lost', 'Justice Ministry: courts passed 1,288 sentences under Article 328 in 2015 and 2016'],
  ])('%s: %s', (verdict, text) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});

describe('a list known by its owner', () => {
  const shared = { population: 'Defence Ministry wanted list', to: '2012-12', source: 'Open Desk' };
  const verdictOf = judgeByCase({
    question: {
      event: 'wanted',
      population: 'officers on the wanted list of the Federal Security Service',
      from: '2010-01',
      to: '2012-12',
    },
    cited: [
      { ...shared, id: 'w', value: 1930, counts: 'persons', event: 'wanted' },
      {
        ...shared,
        id: 'officers',
        value: 143,
        counts: 'persons',
        category: 'officers',
        event: 'wanted',
        'part-of': 'w',
      },
      { ...shared, id: 'notices', value: 2215, counts: 'search notices', event: 'issued' },
      {
        ...shared,
        id: 'tula',
        value: 318,
        counts: 'persons',
        event: 'wanted',
        place: 'Tula region',
        'part-of': 'w',
      },
    ],
  });
  test.each([
    ['supported', 'К декабрю 2012 года Минобороны разыскивало 1930 человек.'],
    ['supported', 'По декабрь 2012 года Министерство обороны объявило в розыск 143 офицера.'],
    ['wrong-population', 'В розыске МВД находятся 1930 человек.'],
    ['wrong-population', 'By December 2012 the Interior Ministry had 1,930 people on its wanted list.'],
    ['wrong-unit', 'В розыске Минобороны — 2215 человек.'],
    ['wrong-unit', 'The Defence Ministry had 2,215 people on its wanted list by December 2012.'],
    ['wrong-place', 'In the Kaluga region, 318 people are on the wanted list of the Defence Ministry.'],
    ['source-lost', 'Как заявили в пресс-службе Минобороны, в розыске находятся 1930 человек.'],
    ['overstated', 'Минобороны разыскивает больше трёх тысяч человек.'],
  ])('%s: %s', (verdict, text) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});

describe('what became of people, and what they are called', () => {
  const shared = { population: '77th Tank Brigade', from: '2014-06', to: '2015-03', source: 'Prisoner Aid' };
  const verdictOf = judgeByCase({
    question: {
      event: 'captured',
      population: 'servicemen of the 77th Tank Brigade',
      from: '2014-06',
      to: '2015-03',
    },
    units: [
      {
        id: 'b77',
        name: '77th Tank Brigade',
        echelon: 'brigade',
        strength: [{ low: 2000, high: 3000, source: 'handbook' }],
      },
      { id: 'b78', name: '78th Tank Brigade', echelon: 'brigade' },
    ],
    cited: [
      { ...shared, id: 'cap', value: 653, counts: 'servicemen', event: 'captured' },
      {
        ...shared,
        id: 'capn',
        value: 57,
        counts: 'servicemen',
        category: 'officers',
        event: 'captured',
        'part-of': 'cap',
      },
      { ...shared, id: 'ex', value: 419, counts: 'servicemen', event: 'released in prisoner exchanges' },
      { ...shared, id: 'mis', value: 782, counts: 'servicemen', event: 'reported missing by relatives' },
      { ...shared, id: 'fd', value: 164, counts: 'servicemen', event: 'found in captivity' },
      { ...shared, id: 'fdead', value: 238, counts: 'servicemen', event: 'found dead' },
      { ...shared, id: 'ap', value: 1105, counts: 'appeals', event: 'filed by relatives' },
      { ...shared, id: 'awol', value: 348, counts: 'servicemen', event: 'left the unit without leave' },
      { ...shared, id: 'caught', value: 129, counts: 'servicemen', event: 'detained' },
      {
        ...shared,
        id: 'armed',
        value: 74,
        counts: 'servicemen',
        category: 'armed',
        event: 'left the unit without leave',
        'part-of': 'awol',
      },
    ],
  });
  test.each([
    ['supported', 'Of the soldiers of the 77th Tank Brigade taken prisoner, 57 were officers.'],
    ['supported', 'Из попавших в плен военных 77-й танковой бригады 57 были офицерами.'],
    ['supported', 'По обмену домой вернулись 419 военнослужащих 77-й танковой бригады.'],
    ['cannot-tell', 'По обмену вернулись тела 419 военнослужащих 77-й танковой бригады.'],
    ['cannot-tell', 'Семьям 782 пропавших бойцов 77-й танковой бригады выплатили компенсации.'],
    ['supported', 'In exchanges, 419 soldiers of the 77th Tank Brigade returned home.'],
    ['supported-by-rounding', 'По обмену из плена вернулись около 420 бойцов 77-й танковой бригады.'],
    ['wrong-object', '419 обменянных бойцов 77-й танковой бригады вернулись на фронт.'],
    ['supported', '164 missing soldiers of the 77th Tank Brigade were found in captivity.'],
    ['supported', 'В плену нашлись 164 пропавших бойца 77-й танковой бригады.'],
    ['supported', '238 missing soldiers of the 77th Tank Brigade were found dead.'],
    ['wrong-object', '164 missing soldiers of the 77th Tank Brigade were found dead.'],
    ['wrong-object', '782 пропавших бойца 77-й танковой бригады нашлись в плену.'],
    ['supported', 'Родственники сообщили, что без вести пропали 782 бойца 77-й танковой бригады.'],
    ['cannot-tell', 'Родственники 782 бойцов 77-й танковой бригады пропали без вести.'],
    ['cannot-tell', 'Relatives of 782 soldiers of the 77th Tank Brigade went missing.'],
    ['wrong-unit', 'Relatives reported 1,105 soldiers of the 77th Tank Brigade missing.'],
    ['wrong-object', 'Detained: 348 deserters of the 77th Tank Brigade'],
    ['supported', 'Detained: 129 soldiers of the 77th Tank Brigade'],
    ['supported', 'Задержаны: 129 беглецов из 77-й танковой бригады'],
    ['supported', 'Сбежали с оружием: 74 бойца 77-й танковой бригады'],
    ['supported', '74 бойца 77-й танковой бригады ушли в самоволку с оружием.'],
    ['supported', 'From the 77th Tank Brigade 74 soldiers fled with their weapons.'],
    ['invalid-statistic', 'Каждый седьмой военный 77-й танковой бригады ушёл в самоволку.'],
  ])('%s: %s', (verdict, text) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});

describe('a part of those that the sentence begins with', () => {
  const shared = {
    population: 'residents of the Kamyshin region',
    from: '1941-06',
    to: '1945-05',
    source: 'Kamyshin Memorial Book',
  };
  const verdictOf = judgeByCase({
    question: {
      event: 'death',
      population: 'residents of the Kamyshin region',
      from: '1941-06',
      to: '1945-05',
    },
    cited: [
      { ...shared, id: 'k', value: 5347, counts: 'persons', event: 'killed' },
      {
        ...shared,
        id: 'km',
        value: 1286,
        counts: 'persons',
        category: 'mobilised',
        event: 'killed',
        'part-of': 'k',
      },
      {
        ...shared,
        id: 'ku',
        value: 427,
        counts: 'persons',
        category: 'date of death unknown',
        event: 'killed',
        'part-of': 'k',
      },
      {
        ...shared,
        id: 'kv',
        value: 318,
        counts: 'persons',
        category: 'volunteers',
        event: 'killed',
        'part-of': 'k',
      },
    ],
  });
  test.each([
    ['supported', 'Камышинская область потеряла на войне 5347 своих жителей.'],
    ['supported', 'Камышинская область потеряла 5347 жителей, как следует из списка.'],
    ['wrong-population', 'Тамбовская область потеряла на войне 5347 своих жителей.'],
    ['supported', 'Из погибших жителей Камышинской области 1286 человек ушли на фронт по мобилизации.'],
    ['supported', 'Of the dead of the Kamyshin region, 1,286 had been mobilised.'],
    ['supported', 'Среди погибших жителей Камышинской области 318 добровольцев.'],
    ['supported', "For 427 of the Kamyshin region's dead, the date of death is unknown."],
  ])('%s: %s', (verdict, text) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});

describe('headlines and who speaks before a colon', () => {
  const shared = { from: '2018-01', to: '2021-12', source: 'Prison Watch' };
  const verdictOf = judgeByCase({
    question: { event: 'death', population: 'inmates of prisons', from: '2018-01', to: '2021-12' },
    cited: [
      {
        ...shared,
        id: 'd',
        value: 2174,
        counts: 'prisoners',
        population: 'prisons of the Kostroma region',
        event: 'died in custody',
      },
      {
        ...shared,
        id: 'tb',
        value: 391,
        counts: 'prisoners',
        population: 'prisons of the Kostroma region',
        event: 'died of tuberculosis in custody',
        'part-of': 'd',
      },
      {
        ...shared,
        id: 'f',
        value: 163,
        counts: 'prisoners',
        population: 'prisons of the Kostroma region',
        category: 'women',
        event: 'died in custody',
        'part-of': 'd',
      },
      {
        ...shared,
        id: 'c',
        value: 1480,
        counts: 'complaints',
        population: 'prisons of the Kostroma region',
        event: 'filed by relatives',
      },
      {
        ...shared,
        id: 'rel',
        value: 5312,
        counts: 'prisoners',
        population: 'prisons of the Kostroma region',
        event: 'released on parole',
      },
      {
        ...shared,
        id: 'ko',
        value: 640,
        counts: 'prisoners',
        population: 'prisons of the Kirov region',
        event: 'died in custody',
      },
    ],
  });
  test.each([
    [
      'supported',
      'From 2018 to 2021, 2,174 prisoners died in custody in the prisons of the Kostroma region.',
    ],
    ['supported', 'В тюрьмах Костромской области под стражей в 2018–2021 годах умерли 2174 заключённых.'],
    ['supported', 'Died in custody: 2,174 prisoners of the Kostroma region'],
    ['wrong-population', 'В тюрьмах Кировской области под стражей умерли 2174 заключённых.'],
    ['source-lost', 'ФСИН: в тюрьмах Костромской области под стражей умерли 2174 заключённых'],
    ['source-lost', 'Prison Service: 2,174 prisoners died in custody in the prisons of the Kostroma region'],
    ['supported', 'Prison Watch: 2,174 prisoners died in custody in the prisons of the Kostroma region'],
    ['supported', 'Relatives filed 1,480 complaints about prisons of the Kostroma region.'],
    ['cannot-tell', 'Родственники 2174 умерших под стражей в тюрьмах Костромской области подали в суд.'],
    ['wrong-object', 'Released on parole: 2,174 prisoners in the prisons of the Kostroma region'],
  ])('%s: %s', (verdict, text) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});

describe('absentees of a brigade', () => {
  const shared = { from: '2023-02', to: '2024-05' };
  const verdictOf = judgeByCase({
    question: {
      event: 'absence without leave',
      population: 'soldiers of the 12th Assault Brigade',
      from: '2023-02',
      to: '2024-05',
    },
    units: [
      {
        id: 'b12',
        name: '12th Assault Brigade',
        echelon: 'brigade',
        strength: [{ low: 1800, high: 2600, source: 'handbook' }],
      },
      { id: 'b21', name: '21st Assault Brigade', echelon: 'brigade' },
    ],
    cited: [
      {
        ...shared,
        id: 'all',
        value: 1187,
        counts: 'servicemen',
        population: 'list of the 12th Assault Brigade',
        event: 'left the unit without leave',
        source: 'Field Notes',
      },
      {
        ...shared,
        id: 'mob',
        value: 733,
        counts: 'servicemen',
        category: 'mobilised',
        population: 'list of the 12th Assault Brigade',
        event: 'left the unit without leave',
        'part-of': 'all',
        source: 'Field Notes',
      },
      {
        ...shared,
        id: 'con',
        value: 402,
        counts: 'servicemen',
        category: 'contract soldiers',
        population: 'list of the 12th Assault Brigade',
        event: 'left the unit without leave',
        'part-of': 'all',
        source: 'Field Notes',
      },
      {
        ...shared,
        id: 'officers',
        value: 52,
        counts: 'servicemen',
        category: 'officers',
        population: 'list of the 12th Assault Brigade',
        event: 'left the unit without leave',
        'part-of': 'all',
        source: 'Field Notes',
      },
      {
        ...shared,
        id: 'back',
        value: 264,
        counts: 'servicemen',
        population: '12th Assault Brigade',
        event: 'returned to the unit',
        source: 'Field Notes',
      },
      {
        ...shared,
        id: 'det',
        value: 198,
        counts: 'servicemen',
        population: '12th Assault Brigade',
        event: 'detained',
        source: 'Field Notes',
      },
      {
        ...shared,
        id: 'con2',
        value: 87,
        counts: 'servicemen',
        population: '12th Assault Brigade',
        event: 'convicted',
        source: 'Garrison Court',
      },
      {
        ...shared,
        id: 'l21',
        value: 645,
        counts: 'servicemen',
        population: 'list of the 21st Assault Brigade',
        event: 'left the unit without leave',
        source: 'Field Notes',
      },
    ],
  });
  test.each([
    [
      'supported',
      'Of the 1,187 soldiers who left the 12th Assault Brigade without leave, 733 were mobilised men.',
    ],
    ['supported', 'Среди самовольщиков 12-й штурмовой бригады 52 офицера.'],
    ['supported', '52 из ушедших в самоволку военных 12-й штурмовой бригады — офицеры.'],
    ['wrong-category', 'Среди самовольщиков 12-й штурмовой бригады 402 мобилизованных.'],
    ['source-lost', 'Генштаб: из 12-й штурмовой бригады сбежали 1187 военных'],
    ['supported', 'Detained: 198 soldiers of the 12th Assault Brigade'],
    ['wrong-object', 'Convicted: 198 soldiers of the 12th Assault Brigade'],
    ['supported', 'Задержаны 198 беглецов 12-й штурмовой бригады.'],
    ['supported', 'Вернулись в часть: 264 военнослужащих 12-й штурмовой бригады'],
    ['supported', '264 беглеца из 12-й штурмовой бригады вернулись в часть.'],
    ['wrong-population', '21-я штурмовая бригада: 1187 самовольщиков'],
    ['supported', '21-я штурмовая бригада: 645 самовольщиков'],
    ['wrong-object', '12th Assault Brigade: 1,187 soldiers convicted'],
    ['wrong-object', 'Суд признал виновными 198 военнослужащих 12-й штурмовой бригады.'],
  ])('%s: %s', (verdict, text) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});
