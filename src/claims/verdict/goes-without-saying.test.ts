// What a sentence leaves unsaid because the whole case is of it: the population, the place, the list on which those counted stand.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const years = { from: '1990', to: '2010' };
const junta = { population: 'victims of the Ostran junta', ...years, source: 'Genetics Laboratory' };
const judgeRemains = judgeByCase({
  question: { event: 'identified', population: junta.population, ...years },
  cited: [
    { id: 'found', value: 731, counts: 'sets of remains', event: 'remains exhumed', ...junta },
    { id: 'named', value: 318, counts: 'sets of remains', event: 'remains identified', ...junta },
    { id: 'graves', value: 58, counts: 'graves', event: 'grave opened', ...junta },
    {
      id: 'officers',
      value: 143,
      counts: 'people',
      event: 'convicted',
      ...junta,
      population: 'former officers',
    },
  ],
});

const shelled = { from: '2023-01', to: '2024-12', place: 'Dorvia', source: 'School Safety Watch' };
const judgeSchools = judgeByCase({
  question: { event: 'shelling', population: 'teachers', from: '2023-01', to: '2024-12' },
  cited: [
    {
      id: 'dead',
      value: 216,
      counts: 'people',
      population: 'teachers',
      event: 'killed in shelling',
      ...shelled,
    },
    {
      id: 'closed',
      value: 37,
      counts: 'schools',
      population: 'schools',
      event: 'closed after shelling',
      ...shelled,
      source: 'Ministry of Education',
    },
    {
      id: 'hit',
      value: 151,
      counts: 'schools',
      population: 'schools',
      event: 'hit by shelling',
      ...shelled,
    },
    {
      id: 'north',
      value: 64,
      counts: 'schools',
      population: 'schools',
      event: 'hit by shelling',
      ...shelled,
      place: 'Nalbek province',
      'part-of': 'hit',
    },
  ],
});

const book = {
  population: 'жители Заболотья',
  event: 'репрессированы',
  from: '1929',
  to: '1952',
  source: 'Книга памяти Заболотья',
};
const judgeBook = judgeByCase({
  question: { event: 'репрессированы', population: book.population, from: '1929', to: '1952' },
  cited: [
    { id: 'all', value: 5127, counts: 'человек', ...book },
    { id: 'women', value: 713, counts: 'человек', category: 'женщины', ...book, 'part-of': 'all' },
    { id: 'doctors', value: 184, counts: 'человек', category: 'врачи', ...book, 'part-of': 'all' },
    { id: 'field', value: 1622, counts: 'человек', place: 'Полевой район', ...book, 'part-of': 'all' },
    { id: 'wood', value: 893, counts: 'человек', place: 'Лесной район', ...book, 'part-of': 'all' },
    {
      id: 'freed',
      value: 4410,
      counts: 'человек',
      ...book,
      event: 'реабилитированы',
      from: '1954',
      to: '1990',
    },
  ],
});

describe('the population that most figures are of', () => {
  it.each([
    ['supported', 'Between 1990 and 2010 the Genetics Laboratory identified 318 sets of remains.'],
    ['supported', 'С 1990 по 2010 год осудили 143 бывших офицера.'],
  ])('%s: %s', (verdict, text) => {
    expect(judgeRemains(text)).toBe(verdict);
  });
  it('is not that of others', () => {
    expect(
      judgeRemains(
        'Between 1990 and 2010 the Genetics Laboratory identified 318 sets of remains of soldiers.',
      ),
    ).not.toMatch(/^supported/);
  });
});

describe('the place in which all others lie', () => {
  it.each([
    ['supported', 'In 2023 and 2024, 216 teachers were killed by shelling.'],
    [
      'supported',
      'После обстрелов в 2023 и 2024 годах закрылись 37 школ, сообщило Министерство образования.',
    ],
    ['wrong-place', 'In 2023 and 2024, 64 schools were hit by shelling.'],
    ['wrong-place', 'In Nalbek province 151 schools were hit by shelling in 2023 and 2024.'],
  ])('%s: %s', (verdict, text) => {
    expect(judgeSchools(text)).toBe(verdict);
  });
});

describe('a list that is the source', () => {
  it.each([
    ['supported', 'Of the people in the Zabolotye Book of Memory, 713 were women.'],
    ['supported', 'В Книге памяти Заболотья 713 женщин.'],
    ['supported', 'Of the 5,127 people named in the Book of Memory, 184 were doctors.', '184'],
    ['wrong-category', 'The Zabolotye Book of Memory lists 184 women among the victims.'],
    ['supported', 'Полевой район пострадал сильнее Лесного: в Книге памяти оттуда 1622 человека.'],
  ])('%s: %s', (verdict, text, span?: string) => {
    expect(judgeBook(text, span)).toBe(verdict);
  });
  it.each([
    'В Книге памяти Выселок 713 женщин.',
    'В списке Красного Креста 713 женщин.',
    'Of the people in the Zabolotye Book of Memory, 713 women were rehabilitated.',
    'Лесной район пострадал сильнее Полевого: в Книге памяти оттуда 893 человека.',
  ])('not supported: %s', (text) => {
    expect(judgeBook(text)).not.toMatch(/^supported/);
  });
});
