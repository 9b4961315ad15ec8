// A right number to which a sentence adds a cause, a purpose, a proof or a trend that no figure shows: an inference told as a
// fact; what the figure itself tells, what is told as somebody's opinion and what is wrong by itself are none.
import { expect, test } from 'vitest';
import { readClaims } from '../reading/read-claims.ts';
import { judgeByCase } from './judge-by.test-support.ts';
import { withoutLeaps } from './inferred.ts';

const years = { from: '2019-01', to: '2023-12' };
const mines = judgeByCase({
  question: { event: 'killed', population: 'miners of the Orlov coalfield', ...years },
  cited: [
    { id: 'dead', value: 412, counts: 'miners', event: 'killed', ...years },
    { id: 'year', value: 97, counts: 'miners', event: 'killed', from: '2021-01', to: '2021-12' },
    {
      id: 'strike',
      value: 1840,
      counts: 'miners',
      event: 'dismissed for striking',
      from: '2022-01',
      to: '2022-12',
    },
    { id: 'closed', value: 23, counts: 'mines', event: 'closed', from: '2020-01', to: '2022-12' },
    { id: 'lung', value: 308, counts: 'miners', event: 'died of silicosis', ...years },
    {
      id: 'court',
      value: 64,
      counts: 'court cases',
      event: 'closed',
      from: '2023-01',
      to: '2023-12',
    },
  ].map((figure) => ({ population: 'Orlov coalfield', source: 'Pit Watch', ...figure })),
});

test.each([
  // cause
  ['Because the owners saved on props, 412 miners were killed in the Orlov coalfield from 2019 to 2023.'],
  ['In 2021, 97 miners of the Orlov coalfield were killed because inspectors had been bribed.'],
  ['Out of greed for coal 97 miners of the Orlov coalfield were killed in 2021.'],
  ['It was the greed of the board that led 97 miners of the Orlov coalfield to be killed in 2021.'],
  ['Greed is what lay behind the 97 miners killed in the Orlov coalfield in 2021.'],
  ['В 2021 году погибли 97 шахтёров Орловского бассейна, потому что датчики газа были отключены.'],
  ['Из-за жадности хозяев в 2021 году погибли 97 шахтёров Орловского бассейна.'],
  ['Виной тому, что в 2021 году погибли 97 шахтёров Орловского бассейна, — равнодушие инспекции.'],
  ['В 2021 году погибли 97 шахтёров Орловского бассейна: на смерть их гнала жадность хозяев.'],
  // purpose and motive
  ['In 2022, 1,840 miners of the Orlov coalfield were dismissed for striking in order to break the union.'],
  ['In 2022, 1,840 miners of the Orlov coalfield were dismissed for striking to please the ministry.'],
  [
    'From 2019 to 2023, 412 miners of the Orlov coalfield were killed; the board deliberately shut the vents.',
  ],
  ['В 2022 году за забастовку уволили 1840 шахтёров Орловского бассейна, чтобы запугать посёлок.'],
  ['По приказу министра в 2022 году за забастовку уволили 1840 шахтёров Орловского бассейна.'],
  // proof
  ['The 97 miners killed in the Orlov coalfield in 2021 prove that nobody checks the shafts any more.'],
  ['That 97 miners of the Orlov coalfield were killed in 2021 is the result of years of theft.'],
  ['In the Orlov coalfield 412 miners were killed from 2019 to 2023, which means that most pits are unsafe.'],
  ['То, что в 2021 году погибли 97 шахтёров Орловского бассейна, доказывает: инспекция куплена.'],
  ['97 погибших в 2021 году шахтёров Орловского бассейна свидетельствуют о том, что инспекция куплена.'],
  ['The death of 97 miners in the Orlov coalfield in 2021 was an act of revenge.'],
  ['The owners wanted the seam at any price, and in 2021, 97 miners of the Orlov coalfield were killed.'],
  // trend
  [
    'With 97 miners killed in 2021, the pits of the Orlov coalfield have become deadlier than the year before.',
  ],
  ['In 2022, 1,840 Orlov coalfield miners were dismissed for striking, and anger is growing every month.'],
  ['С 2020 по 2022 год в Орловском бассейне закрыли 23 шахты: отрасль стремительно умирает.'],
])('an inference: %s', (text) => {
  expect(mines(text)).toBe('inference-as-fact');
});

test.each([
  ['supported', 'In 2022, 1,840 miners of the Orlov coalfield were dismissed for striking.'],
  ['supported', 'Between 2019 and 2023, 308 miners of the Orlov coalfield died because of silicosis.'],
  ['supported', '97 miners were killed in the Orlov coalfield in 2021.'],
  ['wrong-period', 'Because the owners saved on props, 97 Orlov coalfield miners were killed in 2022.'],
  ['overstated', '520 Orlov coalfield miners were killed from 2019 to 2023 because of greedy owners.'],
  ['cannot-tell', '97 Orlov coalfield miners were killed in 2021 as a result of a gas explosion.'],
  ['cannot-tell', 'A widow believes that 97 Orlov miners were killed in 2021 because props were missing.'],
  ['cannot-tell', 'In 2021, 97 Orlov coalfield miners were killed, perhaps because props were missing.'],
  ['cannot-tell', 'In 2023, 64 Orlov coalfield court cases were closed because the accused had died.'],
  ['not-checkable', 'Even a hundred miners killed is a scandal, says the bishop.'],
  ['not-checkable', 'Даже сотня погибших шахтёров — это позор, считает епископ.'],
])('%s: %s', (verdict, text) => {
  expect(mines(text)).toBe(verdict);
});

test('what is left over of two numbers, told as if it were counted', () => {
  const text =
    'The Orlov coalfield lost 412 miners from 2019 to 2023, 97 of them in 2021. The other 315 miners burned.';
  expect(mines(text, '315')).toBe('inference-as-fact');
});

test('the rest of a text stays where it was', () => {
  const text = 'Because props were missing, 97 miners died. In 2021, 97 died.';
  const told = withoutLeaps(text, readClaims(text).claims);
  expect(told?.length).toBe(text.length);
  expect(told?.trim()).toBe(', 97 miners died. In 2021, 97 died.');
});
