// Who says so, found by the names of a case's sources in either language and in any position of speaking: its words tell of
// nothing else, and it decides which of two sources is meant.
import { describe, expect, test } from 'vitest';
import { auditByCase } from './judge-by.test-support.ts';

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
