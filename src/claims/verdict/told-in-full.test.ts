// A number to the digit of one figure, all of whose words the sentence says in whatever slots, and words beside them that add nothing.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const time = { from: '2019-01', to: '2021-12' };
const brigade = judgeByCase({
  question: { event: 'hospitalised', population: '9th Mountain Brigade', ...time },
  cited: [
    { id: 'all', value: 912, population: '9th Mountain Brigade' },
    { id: 'guns', value: 146, population: 'Artillery Battalion', 'part-of': 'all' },
    { id: 'tanks', value: 233, population: '2nd Tank Battalion', 'part-of': 'all' },
    { id: 'officers', value: 57, category: 'officers', population: '9th Mountain Brigade', 'part-of': 'all' },
    { id: 'young', value: 318, category: 'conscripts', population: '9th Mountain Brigade', 'part-of': 'all' },
    { id: 'dead', value: 83, population: '9th Mountain Brigade', event: 'died of frostbite' },
  ].map((entry) => ({ counts: 'soldiers', event: 'hospitalised', source: 'Field Notes', ...time, ...entry })),
});

const police = judgeByCase({
  question: { event: 'abuse by the police of Tolva', population: 'residents of Tolva', ...time },
  cited: [
    {
      id: 'dead',
      value: 214,
      counts: 'people',
      population: 'people held by the Tolva police',
      event: 'death in custody',
    },
    {
      id: 'jail',
      value: 381,
      counts: 'people',
      population: 'inmates of Tolva’s prisons',
      event: 'death in custody',
    },
    {
      id: 'all',
      value: 1322,
      counts: 'complaints',
      population: 'residents of Tolva',
      event: 'complaint about beatings by the police',
    },
    {
      id: 'tried',
      value: 49,
      counts: 'police officers',
      population: 'Tolva police',
      event: 'charged over a death in custody',
    },
    { id: 'press', value: 176, counts: 'people', population: 'journalists and lawyers', event: 'arrested' },
    {
      id: 'writers',
      value: 121,
      counts: 'people',
      population: 'journalists and lawyers',
      category: 'journalists',
      event: 'arrested',
    },
  ].map((entry) => ({ source: 'Open Cells', ...time, ...entry })),
});

describe('a figure told in full', () => {
  it.each([
    [
      'Из артиллерийского батальона 9-й горной бригады за 2019–2021 годы госпитализированы 146 солдат.',
      '146',
    ],
    ['Офицерами были 57 госпитализированных в 2019–2021 годах солдат 9-й горной бригады.', '57'],
  ])('beside the body that its own is a part of: %s', (text, span) => {
    expect(brigade(text, span)).toBe('supported');
  });

  it.each([
    ['Из 9-й горной бригады за 2019–2021 годы госпитализированы 146 солдат.', '146'],
    ['Из инженерного батальона 9-й горной бригады за 2019–2021 годы госпитализированы 146 солдат.', '146'],
    ['Офицерами были избиты 318 призывников 9-й горной бригады в 2019–2021 годах.', '318'],
  ])('and not of the whole or of another part: %s', (text, span) => {
    expect(brigade(text, span)).not.toBe('supported');
  });

  it.each([
    'Between 2019 and 2021, 214 people died while held by the Tolva police.',
    'From 2019 to 2021 residents of Tolva lodged 1,322 complaints about beatings by the police.',
    'Обвинения в связи со смертью задержанных были в 2019–2021 годах предъявлены 49 полицейским Тольвы.',
    'В 2019–2021 годах были арестованы 176 журналистов и адвокатов.',
  ])('in words of other slots, and of offices and lists: %s', (text) => {
    expect(police(text)).toBe('supported');
  });

  it.each([
    'Between 2019 and 2021, 214 people died of thirst while held by the Tolva police.',
    'Between 2019 and 2021, 214 people died while held by the Tolva army.',
    'From 2019 to 2021 residents of Tolva had 1,322 complaints about beatings by the police upheld.',
    'В 2019–2021 годах были арестованы 121 журналистов и адвокатов.',
    'Обвинения в связи с убийством задержанных были в 2019–2021 годах предъявлены 49 полицейским Тольвы.',
  ])('but not with a cause, another step or other people: %s', (text) => {
    expect(police(text)).not.toBe('supported');
  });
});

const relief = judgeByCase({
  question: { event: 'relief after the flood', population: 'residents of the Orsk valley', ...time },
  cited: [
    {
      id: 'sites',
      value: 638,
      counts: 'sites',
      population: 'building sites in the Orsk valley',
      event: 'work halted',
    },
    {
      id: 'checks',
      value: 925,
      counts: 'inspections',
      population: 'building sites in the Orsk valley',
      event: 'inspection',
    },
    {
      id: 'grants',
      value: 724,
      counts: 'families',
      population: 'residents of the Orsk valley',
      event: 'receipt of housing grants',
    },
    {
      id: 'camps',
      value: 1103,
      counts: 'дети',
      population: 'жители Орской долины',
      event: 'направлены на лечение в санатории',
    },
    { id: 'asked', value: 2417, counts: 'дети', population: 'жители Орской долины', event: 'обследованы' },
  ].map((entry) => ({ source: 'Relief Desk', ...time, ...entry })),
});

describe('the words of a figure, by another form', () => {
  it.each([
    'Work was brought to a halt at 638 building sites in the Orsk valley from 2019 to 2021.',
    'Жилищные гранты в 2019–2021 годах получили 724 семьи из Орской долины.',
    '1,103 children from the Orsk valley were sent to sanatoriums for treatment in 2019–2021.',
  ])('%s', (text) => {
    expect(relief(text)).toBe('supported');
  });

  it.each([
    'Work was brought to a halt at 638 building firms in the Orsk valley from 2019 to 2021.',
    'В жилищных грантах в 2019–2021 годах отказали 724 семьям из Орской долины.',
    '1,103 children from the Orsk valley were sent to sanatoriums for adoption in 2019–2021.',
  ])('%s', (text) => {
    expect(relief(text)).not.toBe('supported');
  });
});

const parish = judgeByCase({
  question: { event: 'преследование верующих', population: 'приход Белой Рощи', ...time },
  cited: [
    { id: 'held', value: 74, counts: 'верующие', event: 'заключены под стражу' },
    { id: 'fined', value: 205, counts: 'верующие', event: 'оштрафованы' },
    { id: 'shot', value: 31, counts: 'верующие', event: 'убиты' },
    { id: 'ill', value: 386, counts: 'cases', event: 'cholera' },
    { id: 'medals', value: 953, counts: 'medals', event: 'awarded for service' },
  ].map((entry) => ({ population: 'приход Белой Рощи', source: 'Летопись', ...time, ...entry })),
});

describe('units of counting by unlike nouns', () => {
  it.each([
    'Под стражей за 2019–2021 годы оказались 74 верующих из прихода Белой Рощи.',
    'В приходе Белой Рощи в 2019–2021 годах было 386 случаев холеры.',
    'Приходу Белой Рощи за службу в 2019–2021 годах вручили 953 медали.',
  ])('%s', (text) => {
    expect(parish(text)).toBe('supported');
  });

  it.each([
    'За 2019–2021 годы 31 верующий из прихода Белой Рощи убит своими же.',
    'В приходе Белой Рощи в 2019–2021 годах было 386 судебных дел.',
    'За службу в приходе Белой Рощи в 2019–2021 годах наградили 953 человек.',
  ])('%s', (text) => {
    expect(parish(text)).not.toBe('supported');
  });
});

const convoys = judgeByCase({
  question: { event: 'вывоз пациентов', population: 'пациенты Карской долины', ...time },
  cited: [
    { id: 'named', value: 1284, event: 'вывезены и найдены' },
    { id: 'girls', value: 613, category: 'девочки', event: 'вывезены и найдены' },
    { id: 'placed', value: 527, event: 'помещены в интернаты' },
    { id: 'back', value: 346, event: 'возвращены домой' },
    { id: 'cases', value: 97, counts: 'уголовные дела', event: 'возбуждены о вывозе пациентов' },
  ].map((entry) => ({
    counts: 'пациенты',
    population: 'пациенты Карской долины',
    source: 'Маяк',
    ...time,
    ...entry,
  })),
});

describe('what a case asks about, told in passing', () => {
  it.each([
    'Помещены в интернаты в 2019–2021 годах 527 пациентов, вывезенных из Карской долины.',
    'From 2019 to 2021, 97 criminal cases were opened over the removal of patients from the Karsk valley.',
  ])('%s', (text) => {
    expect(convoys(text)).toBe('supported');
  });

  it.each([
    'Вывезены в 2019–2021 годах 527 пациентов, помещённых в интернаты Карской долины.',
    'Помещены в тюрьмы в 2019–2021 годах 527 пациентов, вывезенных из Карской долины.',
    'Возвращены домой в 2019–2021 годах 527 пациентов, вывезенных из Карской долины.',
  ])('%s', (text) => {
    expect(convoys(text)).not.toBe('supported');
  });
});
