// The men of a body, called by its branch.
import { expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const shared = { event: 'absent without leave', from: '2022-03', to: '2024-06', source: 'Field Notes' };
const judge = judgeByCase({
  question: {
    event: 'absence without leave',
    population: 'soldiers of the 61st Division',
    from: '2022-03',
    to: '2024-06',
  },
  cited: [
    { id: 'tanks', value: 412, counts: 'soldiers', population: '12th Tank Brigade', ...shared },
    {
      id: 'marines',
      value: 233,
      counts: 'военнослужащие',
      population: '155-я бригада морской пехоты',
      ...shared,
      event: 'самовольный уход',
    },
    { id: 'guns', value: 318, counts: 'soldiers', population: '9th Artillery Brigade', ...shared },
  ],
});

it.each([
  ['supported', 'С марта 2022 по июнь 2024 года самовольно ушли 412 танкистов 12-й танковой бригады.'],
  ['supported', 'From March 2022 to June 2024, 233 marines of the 155th Brigade left without leave.'],
  [
    'wrong-category',
    'From March 2022 to June 2024, 412 gunners of the 12th Tank Brigade went absent without leave.',
  ],
  [
    'wrong-category',
    'From March 2022 to June 2024, 318 scouts of the 9th Artillery Brigade went absent without leave.',
  ],
])('%s: %s', (verdict, text) => {
  expect(judge(text)).toBe(verdict);
});
