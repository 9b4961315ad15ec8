// Parts told alike behind their whole: too many, too few where they are told to be all, and lists that are neither.
import { expect, test } from 'vitest';
import { auditTexts } from '../audit.ts';
import { nothingKnown } from '../matching/evidence.ts';
import { judgeBy } from './judge-by.test-support.ts';

/** What a text by itself says of its first number. */
function verdictAlone(text: string): string {
  const input = { id: 't', title: 't', text, date: null, source: null };
  return auditTexts([input], nothingKnown).texts[0]?.claims[0]?.judgement.verdict ?? 'not-checkable';
}

test.each([
  // More than the whole.
  'Of the 412 bakers of Lisk, 160 came by train, 150 by tram and 131 on foot.',
  'Из 412 пекарей 160 приехали поездом, 150 — трамваем, ещё 131 пришли пешком.',
  'Of the 412 bakers, 160 slept at home, 150 rented a room and 120 stayed with friends.',
  'Среди 412 пекарей 160 мастеров, 150 подмастерьев и 131 ученик.',
  // All, and more that is told without a number.
  'Из 412 пекарей 260 приехали поездом, 152 — трамваем, остальные пришли пешком.',
  // Fewer, where they are told to be all.
  'The 412 bakers were spread over the year, with 160 in the first half and 202 in the second.',
  'Все 412 пекарей делятся на две группы: 160 мастеров и 202 подмастерья.',
  'The 412 bakers came in three waves: 160 in March, 120 in April and 102 in May.',
  'Из 412 пекарей 160 живут в Лиске, 120 — в Марне и 102 — в Орване; никого другого в списке нет.',
  'Each of the 412 bakers was either a master (160) or an apprentice (202).',
])('do not sum: %s', (text) => {
  expect(verdictAlone(text)).toBe('parts-do-not-sum');
});

test.each([
  'Of the 412 bakers of Lisk, 160 came by train, 150 by tram and 102 on foot.',
  'Of the 412 bakers of Lisk, 160 came by train, 120 by tram and 31 on foot.',
  'Of the 412 bakers, 260 came by train and 102 by tram, the rest on foot.',
  '412 bakers met: 160 masters, 130 apprentices, 71 came from Lisk and 51 from Marn.',
  'Of the 412 bakers, 210 were women, 180 over sixty and 97 came from Lisk.',
  'Of the 412 bakers, 300 had a licence, 250 had a shop and 200 had a van.',
  '412 bakers met in Lisk, 160 butchers in Marn and 202 millers in Orvan.',
  'All 412 bakers came on foot, 160 in March and 120 in April.',
  'The 412 bakers met for two years: 160 in the town hall and 150 at the mill.',
])('leave their whole as it is: %s', (text) => {
  expect(verdictAlone(text)).not.toBe('parts-do-not-sum');
});

test('parts that the case knows to be of several breakdowns', () => {
  const judge = judgeBy('bakers of Lisk', [
    { id: 'all', value: 412, counts: 'bakers', event: 'licensed' },
    { id: 'masters', value: 240, counts: 'bakers', category: 'masters', event: 'licensed', 'part-of': 'all' },
    { id: 'marn', value: 150, counts: 'bakers', event: 'licensed', place: 'Marn', 'part-of': 'all' },
  ]);
  const text = 'Of the 412 bakers of Lisk who were licensed, 240 are masters, 150 live in Marn, 40 are deaf.';
  expect(judge(text, '412')).not.toBe('parts-do-not-sum');
});
