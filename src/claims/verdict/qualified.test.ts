// Right numbers with something beside them that no figure bears: terms, sums, other wholes, other houses, answers, happenings.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const source = 'Court Watch';
const courts = { population: 'garrison courts of Velia', event: 'absence without leave' };

const judgeSentences = judgeByCase({
  question: { ...courts, from: '2022-01', to: '2024-12' },
  cited: [
    { id: 'all', value: 1738, counts: 'sentences', ...courts, from: '2022-01', to: '2024-12', source },
    {
      id: 'y24',
      value: 1127,
      counts: 'sentences',
      ...courts,
      from: '2024-01',
      to: '2024-12',
      'part-of': 'all',
      source,
    },
    {
      id: 'suspended',
      value: 394,
      counts: 'sentences',
      category: 'suspended',
      ...courts,
      from: '2024-01',
      to: '2024-12',
      'part-of': 'y24',
      source,
    },
    {
      id: 'contract',
      value: 702,
      counts: 'sentences',
      category: 'contract soldiers',
      ...courts,
      from: '2024-01',
      to: '2024-12',
      'part-of': 'y24',
      source,
    },
    {
      id: 'appeals',
      value: 161,
      counts: 'appeals',
      population: 'garrison courts of Velia',
      event: 'filed against sentences for absence without leave',
      from: '2022-01',
      to: '2024-12',
      source,
    },
  ],
});

describe('other numbers of the sentence', () => {
  it.each([
    [
      'supported',
      'In 2024 the garrison courts of Velia passed 1,127 sentences for absence without leave.',
      '1,127',
    ],
    [
      'cannot-tell',
      'In 2024 the garrison courts of Velia passed 1,127 sentences of up to ten years for absence without leave.',
      '1,127',
    ],
    [
      'cannot-tell',
      'В 2024 году гарнизонные суды Велии вынесли за самовольное оставление части 1127 приговоров к штрафам от 50 тысяч рублей.',
      '1127',
    ],
    [
      'supported',
      'Of the 1,127 sentences for absence without leave passed by the garrison courts of Velia in 2024, 394 sentences were suspended.',
      '394',
    ],
    [
      'wrong-category',
      'Of the 702 sentences for absence without leave passed on contract soldiers by the garrison courts of Velia in 2024, 394 sentences were suspended.',
      '394',
    ],
  ])('%s: %s', (verdict, text, span) => {
    expect(judgeSentences(text, span)).toBe(verdict);
  });
});

describe('what was asked for, and what came of it', () => {
  it.each([
    [
      'supported',
      'From 2022 to 2024, 161 appeals were filed against sentences of the garrison courts of Velia for absence without leave.',
    ],
    [
      'cannot-tell',
      'From 2022 to 2024, 161 appeals against sentences of the garrison courts of Velia for absence without leave were granted.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judgeSentences(text)).toBe(verdict);
  });
});

const judgeHouses = judgeByCase({
  question: {
    event: 'deaths in custody',
    population: 'prisoners of Zarek Region',
    from: '2021-01',
    to: '2024-12',
  },
  cited: [
    {
      id: 'deaths',
      value: 412,
      counts: 'prisoners',
      population: 'colonies and remand prisons of Zarek Region',
      event: 'died in custody',
      from: '2021-01',
      to: '2024-12',
      source,
    },
    {
      id: 'remand',
      value: 158,
      counts: 'prisoners',
      population: 'remand prisons of Zarek Region',
      event: 'died in custody',
      from: '2021-01',
      to: '2024-12',
      'part-of': 'deaths',
      source,
    },
    {
      id: 'missing',
      value: 604,
      counts: 'people',
      population: 'residents of Zarek Region',
      event: 'missing',
      to: '2022-09',
      source: 'Red Cross',
    },
    {
      id: 'clinics',
      value: 321,
      counts: 'attacks',
      population: 'hospitals and clinics of Zarek Region',
      event: 'shelling',
      from: '2021-01',
      to: '2024-12',
      source,
    },
  ],
});

describe('houses that are counted together or apart', () => {
  it.each([
    [
      'supported',
      'С января 2021 по декабрь 2024 года в колониях и СИЗО Зарекской области умерли 412 заключённых.',
    ],
    [
      'wrong-population',
      'С января 2021 по декабрь 2024 года в колониях Зарекской области умерли 412 заключённых.',
    ],
    ['supported', 'В СИЗО Зарекской области с января 2021 по декабрь 2024 года умерли 158 заключённых.'],
    [
      'wrong-population',
      'From January 2021 to December 2024, 158 prisoners died in custody in the colonies of Zarek Region.',
    ],
    [
      'wrong-population',
      'From January 2021 to December 2024, 321 attacks on hospitals of Zarek Region by shelling were recorded.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judgeHouses(text)).toBe(verdict);
  });
});

describe('what stood by a day, and what came about in a month', () => {
  it.each([
    ['supported', 'In September 2022, 604 residents of Zarek Region were missing.'],
    ['wrong-period', 'In September 2022, 604 residents of Zarek Region went missing.'],
    ['wrong-period', 'В сентябре 2022 года пропали без вести 604 жителя Зарекской области.'],
  ])('%s: %s', (verdict, text) => {
    expect(judgeHouses(text)).toBe(verdict);
  });
});

const judgeJoined = judgeByCase({
  question: {
    event: 'expulsions and deaths',
    population: '171st Naval Infantry Brigade',
    from: '2021-01',
    to: '2024-12',
  },
  units: [
    { id: 'b171', name: '171st Naval Infantry Brigade', echelon: 'brigade' },
    { id: 'b183', name: '183rd Naval Infantry Brigade', echelon: 'brigade' },
  ],
  cited: [
    {
      id: 'own',
      value: 158,
      counts: 'people',
      population: 'prisoners of Zarek Region',
      event: 'died by suicide or of an overdose',
      from: '2021-01',
      to: '2024-12',
      source,
    },
    {
      id: 'press',
      value: 268,
      counts: 'people',
      category: 'journalists and lawyers',
      population: 'residents of Zarek Region',
      event: 'arrested',
      from: '2021-01',
      to: '2024-12',
      source,
    },
    {
      id: 'b171',
      value: 312,
      counts: 'marines',
      population: '171st Naval Infantry Brigade',
      event: 'killed',
      from: '2021-01',
      to: '2024-12',
      source,
    },
    {
      id: 'b183',
      value: 535,
      counts: 'marines',
      population: '183rd Naval Infantry Brigade',
      event: 'killed',
      from: '2021-01',
      to: '2024-12',
      source,
    },
    {
      id: 'paid',
      value: 983,
      counts: 'households',
      population: 'households of Orlino district',
      event: 'received compensation',
      from: '2021-01',
      to: '2024-12',
      source,
    },
    {
      id: 'draft',
      value: 894,
      counts: 'people',
      population: 'residents of Zarek Region',
      event: 'convicted of evading the draft',
      from: '2021-01',
      to: '2024-12',
      source,
    },
    {
      id: 'cases',
      value: 3172,
      counts: 'cases',
      population: 'courts of Zarek Region',
      event: 'received by the courts',
      from: '2021-01',
      to: '2024-12',
      source,
    },
    {
      id: 'camp',
      value: 271,
      counts: 'people',
      population: 'residents of Karsk',
      event: 'died',
      from: '2021-01',
      to: '2024-12',
      source,
    },
    {
      id: 'minors',
      value: 391,
      counts: 'people',
      category: 'unaccompanied minors',
      population: 'asylum seekers in Norrmark',
      event: 'registered',
      from: '2021-01',
      to: '2024-12',
      source,
    },
  ],
});

describe('what is joined on one side, and alone on the other', () => {
  it.each([
    ['wrong-object', 'From January 2021 to December 2024, 158 prisoners of Zarek Region died by suicide.'],
    [
      'supported',
      'From January 2021 to December 2024, 535 marines of the 183rd Naval Infantry Brigade were killed.',
    ],
    [
      'wrong-population',
      'Together, the 171st and 183rd Naval Infantry Brigades had 535 marines killed between January 2021 and December 2024, according to Court Watch.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judgeJoined(text)).toBe(verdict);
  });
});

describe('how far it went, and of whom', () => {
  it.each([
    [
      'supported',
      'From January 2021 to December 2024, 894 residents of Zarek Region were convicted of evading the draft.',
    ],
    [
      'cannot-tell',
      'From January 2021 to December 2024, 894 residents of Zarek Region were convicted of evading the draft by leaving the country.',
    ],
    ['supported', 'From January 2021 to December 2024 the courts of Zarek Region received 3,172 cases.'],
    ['wrong-object', 'From January 2021 to December 2024 the courts of Zarek Region completed 3,172 cases.'],
    ['supported', 'From January 2021 to December 2024, 271 residents of Karsk died.'],
    ['wrong-category', 'From January 2021 to December 2024, 271 men of Karsk died.'],
    [
      'cannot-tell',
      'The 983 households of Orlino district that received compensation from January 2021 to December 2024 have since left the district.',
    ],
    [
      'supported',
      'From January 2021 to December 2024, 983 households of Orlino district received compensation.',
    ],
    [
      'cannot-tell',
      'From January 2021 to December 2024, 983 households of Orlino district received compensation in full.',
    ],
    [
      'supported',
      'From January 2021 to December 2024, 391 unaccompanied minors among the asylum seekers in Norrmark were registered.',
    ],
    [
      'wrong-category',
      'From January 2021 to December 2024, 391 children among the asylum seekers in Norrmark were registered.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(judgeJoined(text)).toBe(verdict);
  });
});
