// Dead in custody, told by the houses where prisoners are held; not of those who died elsewhere.
import { describe, expect, test } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const died = {
  counts: 'people',
  population: 'prisoners of Lomara',
  event: 'died in custody',
  from: '2011-01',
  to: '2014-12',
  source: 'Bell Watch',
};
const judge = judgeByCase({
  question: { event: 'deaths in custody', population: died.population, from: '2011-01', to: '2014-12' },
  cited: [
    { id: 'all', value: 942, ...died },
    { id: 'women', value: 61, category: 'women', 'part-of': 'all', ...died },
    { id: 'beaten', value: 1308, ...died, event: 'beaten by guards' },
  ],
});

describe('in the houses that hold them', () => {
  test.each([
    'In the four years from January 2011 to December 2014, 942 people died in the prisons of Lomara.',
    'С 2011 по 2014 год в тюрьмах и колониях Ломары, по данным Bell Watch, скончались 942 заключённых.',
  ])('%s', (text) => {
    expect(judge(text)).toBe('supported');
  });
});

describe('elsewhere', () => {
  test.each([
    'From January 2011 to December 2014, 942 prisoners sent from the colonies of Lomara died at the front.',
    'С 2011 по 2014 год скончались 942 жителя Ломары.',
  ])('%s', (text) => {
    expect(judge(text)).not.toMatch(/^supported/);
  });
});
