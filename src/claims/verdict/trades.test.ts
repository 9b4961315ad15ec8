// Trades and kin within one group of people: of a figure of nurses nothing is known of doctors, though both are medics.
import { expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const year = { from: '2017-01', to: '2017-12' };
const hospital = judgeBy('Linden hospital', [
  { value: 231, counts: 'staff members', category: 'nurses', event: 'infected with measles', ...year },
  { value: 127, counts: 'staff members', category: 'doctors', event: 'infected with measles', ...year },
  { value: 166, counts: 'medics', event: 'dismissed', ...year },
  { value: 58, counts: 'widows', event: 'received compensation', ...year },
]);
const diocese = judgeBy('Lemna diocese', [
  { value: 333, counts: 'priests', event: 'arrested', ...year },
  { value: 214, counts: 'relatives', event: 'deported', ...year },
]);

test.each([
  [hospital, 'supported', 'В 2017 году корью заразились 127 врачей больницы Линден.'],
  [hospital, 'wrong-category', 'In 2017, 231 doctors of Linden hospital were infected with measles.'],
  [hospital, 'supported', 'В 2017 году уволены 166 медиков больницы Линден.'],
  [hospital, 'wrong-category', 'В 2017 году уволены 166 врачей больницы Линден.'],
  [hospital, 'wrong-category', 'In 2017, 166 nurses of Linden hospital were dismissed.'],
  [hospital, 'supported', 'In 2017, 58 widows of Linden hospital received compensation.'],
  [hospital, 'wrong-category', 'In 2017, 58 mothers of Linden hospital received compensation.'],
  [diocese, 'supported', 'In 2017, 333 priests of the Lemna diocese were arrested.'],
  [diocese, 'wrong-category', 'In 2017, 333 nuns of the Lemna diocese were arrested.'],
  [diocese, 'supported', 'In 2017, 214 relatives were deported from the Lemna diocese.'],
  [diocese, 'wrong-category', 'In 2017, 214 wives were deported from the Lemna diocese.'],
])('%#', (judge, verdict, text) => {
  expect(judge(text)).toBe(verdict);
});
