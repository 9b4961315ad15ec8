// Events whose name holds the word of another, kinds of people within a kind, and offices that one word credits.
import { expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const spring = { from: '2011-03', to: '2011-05' };
const colony = judgeBy('prisoners of Colony IK-9', [
  { value: 328, counts: 'prisoners', event: 'went on hunger strike', source: "Prisoners' Aid", ...spring },
  { value: 6, counts: 'prisoners', event: 'died', source: "Prisoners' Aid", ...spring },
]);
const doctors = judgeBy('doctors', [
  { value: 743, counts: 'doctors', event: 'dismissed' },
  { value: 128, counts: 'doctors', event: 'dismissed', category: 'surgeons', 'part-of': 'f0' },
]);

test.each([
  [colony, 'supported', 'Between March and May 2011, 328 prisoners of Colony IK-9 went on hunger strike.'],
  [colony, 'supported', 'С марта по май 2011 года в колонии ИК-9 голодовку объявили 328 заключённых.'],
  [
    colony,
    'source-lost',
    'По данным прокуратуры, с марта по май 2011 года в ИК-9 голодовку объявили 328 заключённых.',
  ],
  [colony, 'wrong-object', 'Between March and May 2011, 328 prisoners of Colony IK-9 died.'],
  [doctors, 'supported', 'Between March 2011 and December 2014, 743 doctors were dismissed.'],
  [doctors, 'supported', 'Of the doctors dismissed between March 2011 and December 2014, 128 were surgeons.'],
  [doctors, 'supported', 'Between March 2011 and December 2014, 128 surgeons were dismissed.'],
])('%#', (judge, verdict, text) => {
  expect(judge(text)).toBe(verdict);
});
