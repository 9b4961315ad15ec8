// Who says so, found by the names of a case's sources in either language and in any position of speaking: its words tell of
// nothing else, and it decides which of two sources is meant.
import { describe, expect, test } from 'vitest';
import { auditByCase, judgeByCase } from './judge-by.test-support.ts';

const drowned = {
  counts: 'persons',
  population: 'fishermen',
  event: 'drowned',
  place: 'Lake Orsa',
  from: '2015',
  to: '2019',
};
const audit = auditByCase({
  question: { event: 'drowned', population: 'fishermen', from: '2015', to: '2019' },
  cited: [
    { ...drowned, id: 'watch', value: 214, source: 'Shore Watch' },
    { ...drowned, id: 'guard', value: 163, source: 'coastguard' },
    { ...drowned, id: 'boats', value: 91, counts: 'boats', event: 'sank', source: 'Lake Commission' },
  ],
});

describe('who is credited', () => {
  test.each([
    [
      'supported',
      '214 fishermen drowned in Lake Orsa between 2015 and 2019, analysts at Shore Watch report.',
    ],
    ['supported', "By the coastguard's own count, 163 fishermen drowned in Lake Orsa from 2015 to 2019."],
    [
      'supported',
      'The coastguard itself acknowledged that 163 fishermen drowned in Lake Orsa from 2015 to 2019.',
    ],
    ['supported', 'Как сообщила береговая охрана, с 2015 по 2019 год в озере Орса утонули 163 рыбака.'],
    ['supported', 'С 2015 по 2019 год, по подсчётам Shore Watch, в озере Орса утонули 214 рыбаков.'],
    [
      'supported',
      'Figures released by Shore Watch show that 214 fishermen drowned in Lake Orsa from 2015 to 2019.',
    ],
    [
      'source-lost',
      'Figures released by the coastguard show that 214 fishermen drowned in Lake Orsa from 2015 to 2019.',
    ],
    ['source-lost', 'Береговая охрана признала, что с 2015 по 2019 год в озере Орса утонули 214 рыбаков.'],
    [
      'source-lost',
      'The Lake Commission acknowledged that 214 fishermen drowned in Lake Orsa from 2015 to 2019.',
    ],
    ['sources-conflict', 'From 2015 to 2019, 214 fishermen drowned in Lake Orsa.'],
    ['source-lost', 'The Transport Ministry said that 91 boats sank in Lake Orsa between 2015 and 2019.'],
  ])('%s: %s', (verdict, text) => {
    expect(audit(text)?.verdict).toBe(verdict);
  });
});

describe('what goes without saying', () => {
  const shared = { from: '2020-01', to: '2021-12', source: 'Orsa Herald' };
  const strikers = 'strikers of Orsa Region';
  const audit = auditByCase({
    question: { event: 'detained', population: strikers, from: '2020-01', to: '2021-12' },
    cited: [
      { ...shared, id: 'held', value: 618, counts: 'persons', population: strikers, event: 'detained' },
      { ...shared, id: 'fined', value: 274, counts: 'persons', population: strikers, event: 'fined' },
      {
        ...shared,
        id: 'miners',
        value: 143,
        counts: 'persons',
        population: `miners, ${strikers}`,
        event: 'jailed',
      },
    ],
  });
  const battalion = auditByCase({
    question: { event: 'deserted', population: '9th Rifle Regiment', from: '2020-01', to: '2021-12' },
    units: [
      { id: 'r9', name: '9th Rifle Regiment', echelon: 'regiment' },
      { id: 'r8', name: '8th Rifle Regiment', echelon: 'regiment' },
      { id: 'r9b2', name: '2nd Battalion', echelon: 'battalion', parent: 'r9' },
    ],
    cited: [
      {
        ...shared,
        id: 'all',
        value: 355,
        counts: 'soldiers',
        population: '9th Rifle Regiment',
        event: 'deserted',
      },
      {
        ...shared,
        id: 'two',
        value: 127,
        counts: 'soldiers',
        population: '2nd Battalion',
        event: 'deserted',
      },
    ],
  });
  test('the region that all figures of the case are of', () => {
    expect(audit('In 2020 and 2021, 274 strikers were fined.')?.verdict).toBe('supported');
    expect(audit('In 2020 and 2021, 274 strikers of Belsk Region were fined.')?.verdict).not.toBe(
      'supported',
    );
  });
  test('the regiment of a battalion', () => {
    expect(
      battalion('In 2020 and 2021, 127 soldiers of the 2nd Battalion of the 9th Rifle Regiment deserted.')
        ?.verdict,
    ).toBe('supported');
    expect(
      battalion('In 2020 and 2021, 127 soldiers of the 2nd Battalion of the 8th Rifle Regiment deserted.')
        ?.verdict,
    ).not.toBe('supported');
  });
});

describe('a credit to another source of the case', () => {
  const time = { from: '2023-01', to: '2024-06' };
  const brigade = judgeByCase({
    question: { event: 'absence without leave', population: '112th Brigade', ...time },
    cited: [
      {
        id: 'a',
        value: 89,
        counts: 'soldiers',
        category: 'recruited from prison',
        population: '112th Brigade',
        event: 'absent without leave',
        source: 'Northern Ledger',
        ...time,
      },
      {
        id: 'b',
        value: 1184,
        counts: 'soldiers',
        population: '112th Brigade',
        event: 'absent without leave',
        source: 'Northern Ledger',
        ...time,
      },
      {
        id: 'c',
        value: 57,
        counts: 'soldiers',
        population: '112th Brigade',
        event: 'sentenced',
        source: 'Prosecutor of the Belogorsk garrison',
        ...time,
      },
    ],
  });
  test.each([
    [
      'source-lost',
      'Прокурор Белогорского гарнизона сообщил, что с января 2023-го по июнь 2024 года 112-ю бригаду самовольно оставили 89 военных, завербованных в колониях.',
    ],
    [
      'source-lost',
      'The Prosecutor of the Belogorsk garrison said that 89 soldiers recruited from prison left the 112th Brigade without leave between January 2023 and June 2024.',
    ],
    [
      'supported',
      'According to Northern Ledger, 1,184 soldiers of the 112th Brigade were absent without leave between January 2023 and June 2024.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(brigade(text)).toBe(verdict);
  });
});
