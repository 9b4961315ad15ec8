// Who did what to whom.
import { expect, it } from 'vitest';
import { judgeByCase } from './judge-by.test-support.ts';

const shared = { from: '2021-01', to: '2021-12', source: 'Committee Against Violence' };
const judge = judgeByCase({
  question: {
    event: 'violence at protests',
    population: 'protesters in Zarek',
    from: '2021-01',
    to: '2021-12',
  },
  cited: [
    {
      id: 'beaten',
      value: 386,
      counts: 'people',
      population: 'protesters in Zarek',
      event: 'beaten by police officers',
      ...shared,
    },
    {
      id: 'guards',
      value: 148,
      counts: 'people',
      population: 'Kesrian prison guards',
      event: 'charged with torture',
      ...shared,
    },
    {
      id: 'cases',
      value: 138,
      counts: 'criminal cases',
      population: 'protesters in Zarek',
      event: 'opened over violence against police officers',
      ...shared,
    },
    {
      id: 'bodies',
      value: 3906,
      counts: 'bodies',
      population: 'fallen Ardanian soldiers',
      event: 'handed over by Kesria to Ardania',
      ...shared,
    },
    {
      id: 'drones',
      value: 1254,
      counts: 'человек',
      population: 'военнослужащие в Зареке',
      event: 'убиты дронами',
      ...shared,
    },
    {
      id: 'civil',
      value: 731,
      counts: 'человек',
      population: 'мирные жители в Зареке',
      event: 'убиты дронами',
      ...shared,
    },
  ],
});

it.each([
  ['supported', 'In 2021, 386 protesters in Zarek were beaten by police officers.'],
  ['wrong-population', 'In 2021 police officers beaten by protesters in Zarek numbered 386 people.'],
  ['supported', 'In 2021, 148 Kesrian prison guards were charged with torture.'],
  ['wrong-population', 'In 2021, 148 Ardanian prison guards were charged with torture.'],
  [
    'supported',
    'In 2021, 138 criminal cases were opened against protesters in Zarek over violence against police officers.',
  ],
  ['wrong-object', 'In 2021, 138 criminal cases were opened in Zarek over violence against protesters.'],
  ['supported', 'In 2021 Kesria handed over to Ardania the bodies of 3,906 fallen Ardanian soldiers.'],
  ['wrong-population', 'In 2021 Ardania handed over to Kesria the bodies of 3,906 fallen soldiers.'],
  ['supported', 'В 2021 году дроны убили в Зареке 1254 военнослужащих.'],
  ['wrong-population', 'В 2021 году дроны убили в Зареке 1254 мирных жителя.'],
])('%s: %s', (verdict, text) => {
  expect(judge(text)).toBe(verdict);
});

const drones = { counts: 'человек', event: 'убиты дронами', from: '2023-01', to: '2024-12' };
const judgeDrones = judgeByCase({
  question: {
    event: 'гибель от ударов дронов',
    population: 'мирные жители Озёрной области',
    from: '2023-01',
    to: '2024-12',
  },
  cited: [
    {
      id: 'civil',
      value: 746,
      population: 'мирные жители Озёрной области',
      source: 'Регистратор',
      ...drones,
    },
    {
      id: 'year',
      value: 531,
      population: 'мирные жители Озёрной области',
      source: 'Регистратор',
      ...drones,
      from: '2024-01',
      'part-of': 'civil',
    },
    {
      id: 'soldiers',
      value: 1254,
      population: 'военнослужащие в Озёрной области',
      source: 'Штаб обороны',
      ...drones,
    },
  ],
});

it.each([
  ['supported', 'За 2023–2024 годы дроны убили в Озёрной области 1254 военнослужащих.'],
  ['wrong-population', 'За 2023–2024 годы дроны убили в Озёрной области 1254 мирных жителя.'],
])('%s: %s', (verdict, text) => {
  expect(judgeDrones(text)).toBe(verdict);
});
