// A number of just one figure whose words are all said: the tables of slots may read them as they like.
import { describe, expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const courts = { counts: 'sentences', population: 'harbour courts', source: 'Court Ledger' };
const times = { from: '2020-01', to: '2021-12' };

const judge = judgeByCase({
  question: { event: 'events', population: 'sailors of the Ormsk Flotilla', ...times },
  cited: [
    { id: 'absence', value: 838, event: 'absence without leave', ...courts, ...times },
    {
      id: 'all',
      value: 1012,
      event: 'absence without leave, desertion and refusal of orders',
      ...courts,
      ...times,
    },
    { id: 'desertion', value: 96, event: 'desertion', 'part-of': 'all', ...courts, ...times },
    {
      id: 'testimonies',
      value: 1276,
      counts: 'testimonies',
      population: 'Harbour Commission',
      event: 'testimonies taken',
      source: 'Harbour Commission',
      ...times,
    },
  ],
});

describe('all words of the figure are said', () => {
  it.each([
    'Harbour courts handed down 838 sentences for absence without leave between January 2020 and December 2021.',
    'The Harbour Commission wrote down 1,276 testimonies between January 2020 and December 2021.',
  ])('%s', (text) => {
    expect(judge(text)).toBe('supported');
  });
});

describe('one word is another', () => {
  it.each([
    'Harbour courts handed down 838 sentences for desertion between January 2020 and December 2021.',
    'Harbour courts handed down 838 sentences for refusal of orders between January 2020 and December 2021.',
    'С января 2020 по декабрь 2021 года Портовая комиссия сожгла 1276 свидетельств.',
    'С января 2020 по декабрь 2021 года Городская комиссия записала 1276 свидетельств.',
  ])('%s', (text) => {
    expect(judge(text)).not.toMatch(/^supported/);
  });
});

describe('in another slot, or in words that stand apart', () => {
  const barge = {
    population: 'people aboard the barge Meridian',
    from: '2021-05-12',
    source: 'Harbour Board',
  };
  const inmates = { population: 'inmates of the Solva Region', source: 'Cell Watch', ...times };
  const board = judgeByCase({
    question: { event: 'events', population: 'people of the Solva Region', ...times },
    units: [{ id: 'd61', name: '61st Rifle Division', echelon: 'division' }],
    cited: [
      { id: 'aboard', value: 412, event: 'aboard when the barge capsized', to: '2021-05-12', ...barge },
      { id: 'rescued', value: 287, event: 'rescued', to: '2021-05-13', ...barge },
      { id: 'crew', value: 23, category: 'crew', event: 'rescued', to: '2021-05-13', ...barge },
      { id: 'deaths', value: 331, event: 'died in custody', ...inmates },
      { id: 'violence', value: 58, category: 'violence', event: 'died in custody', ...inmates },
      {
        id: 'expelled',
        value: 731,
        counts: 'students',
        population: 'Northern Polytechnic',
        event: 'expelled',
        ...times,
      },
      {
        id: 'absent',
        value: 163,
        counts: 'soldiers',
        population: '61st Rifle Division',
        event: 'absence without leave',
        ...times,
      },
    ].map((one) => ({ counts: 'people', source: 'Archive', ...one })),
  });
  it.each([
    'When the Meridian capsized on 12 May 2021 there were 412 people aboard, crew and passengers together.',
    'On 12 and 13 May 2021, 287 people were rescued from the barge Meridian.',
    'Violence cost the lives of fifty-eight inmates of the Solva Region from January 2020 to December 2021.',
    'Из Северного политехнического с января 2020 по декабрь 2021 года отчислили 731 студента.',
    'С января 2020 по декабрь 2021 года из полков 61-й стрелковой дивизии самовольно ушли 163 солдата.',
  ])('%s', (text) => {
    expect(board(text)).toBe('supported');
  });
  it.each([
    'When the Meridian capsized on 12 May 2021 there were 412 passengers aboard.',
    'On 12 and 13 June 2021, 287 people were rescued from the barge Meridian.',
    'Violence cost the lives of 331 inmates of the Solva Region from January 2020 to December 2021.',
    'Из Южного политехнического с января 2020 по декабрь 2021 года отчислили 731 студента.',
    'С января 2020 по декабрь 2021 года из полка 61-й стрелковой дивизии самовольно ушли 163 солдата.',
  ])('not: %s', (text) => {
    expect(board(text)).not.toMatch(/^supported/);
  });
});
