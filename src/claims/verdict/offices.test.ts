// What comes in to an office, what those who work there did, how people were found, and territories named in both languages.
import { describe, expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const year = { from: '2012-01', to: '2012-12' };
const mayak = judgeBy('Mayak foundation', [
  { value: 18240, counts: 'letters', event: 'received', ...year },
  { value: 9120, counts: 'letters', category: 'wives', event: 'received', 'part-of': 'f0', ...year },
  { value: 2141, counts: 'people', event: 'found', ...year },
  { value: 715, counts: 'people', event: 'found alive', 'part-of': 'f2', ...year },
  { value: 1426, counts: 'people', event: 'found dead', 'part-of': 'f2', ...year },
  { value: 6277, counts: 'requests', event: 'registered', ...year },
  { value: 3518, counts: 'calls', event: 'received', ...year },
]);
const valley = judgeBy('Karst valley', [
  { value: 268, counts: 'bodies', event: 'found', ...year },
  { value: 1230, counts: 'people', event: 'received compensation', ...year },
  { value: 340, counts: 'people', event: 'received asylum', ...year },
  { value: 517, counts: 'people', event: 'missing', ...year },
]);
const reservists = judgeBy('reservists', [
  { value: 3470, counts: 'reservists', event: 'sent to the region', place: 'Voronezh region', ...year },
  { value: 1290, counts: 'reservists', event: 'sent to the region', place: 'Tver region', ...year },
  { value: 118, counts: 'reservists', event: 'killed', place: 'Voronezh region', ...year },
  { value: 64, counts: 'reservists', event: 'wounded', place: 'Tver region', ...year },
]);
const fleet = judgeBy('Northern Fleet', [
  { value: 73, counts: 'criminal cases', category: 'article 337', event: 'opened', ...year },
  { value: 58, counts: 'sentences', category: 'article 337', event: 'handed down', ...year },
  { value: 194, counts: 'sailors', event: 'refused to take part in the landing', ...year },
]);

describe('borne out', () => {
  test.each([
    [mayak, 'In 2012 the Mayak foundation received 18,240 letters.'],
    [mayak, 'In 2012, 18,240 letters came in to the Mayak foundation.'],
    [mayak, 'В 2012 году в фонд «Маяк» поступило 18 240 писем.'],
    [mayak, 'В 2012 году фонд «Маяк» получил 18 240 писем.'],
    [mayak, 'Half of the letters that the Mayak foundation received in 2012 came from wives.'],
    [mayak, 'In 2012 staff of the Mayak foundation found 715 people alive.'],
    [mayak, 'В 2012 году сотрудники фонда «Маяк» нашли живыми 715 человек.'],
    [mayak, 'В 2012 году фонд «Маяк» разыскал 2141 человека.'],
    [mayak, 'In 2012 the Mayak foundation tracked down 2,141 people.'],
    [mayak, 'В 2012 году фонд «Маяк» нашёл мёртвыми 1426 человек.'],
    [mayak, 'В 2012 году фонд «Маяк» зарегистрировал 6277 обращений.'],
    [valley, 'In 2012, 268 bodies were found in the Karst valley.'],
    [valley, 'В 2012 году в Карстской долине нашли 268 тел.'],
    [valley, 'In 2012, 1,230 people of the Karst valley received compensation.'],
    [reservists, 'In 2012, 3,470 reservists were sent to the Voronezh region.'],
    [reservists, 'В 2012 году в Воронежскую область отправили 3470 резервистов.'],
    [reservists, 'В Воронежской области в 2012 году погибли 118 резервистов.'],
    [reservists, 'In 2012, 64 reservists were wounded in Tver oblast.'],
    [fleet, 'In 2012, 194 sailors of the Northern Fleet refused to participate in the landing.'],
  ])('%#', (judge, text) => {
    expect(judge(text)).toBe('supported');
  });
});

describe('the number of something else', () => {
  test.each([
    [mayak, 'In 2012 the Mayak foundation found 1,426 people alive.', 'wrong-object'],
    [mayak, 'В 2012 году фонд «Маяк» нашёл живыми 2141 человека.', 'wrong-object'],
    [mayak, 'In 2012, 3,518 relatives called the Mayak foundation.', 'wrong-unit'],
    [mayak, 'В 2012 году 3518 человек позвонили в фонд «Маяк».', 'wrong-unit'],
    [valley, 'In 2012, 1,230 people of the Karst valley received asylum.', 'wrong-object'],
    [valley, 'In 2012, 268 people were found in the Karst valley.', 'wrong-unit'],
    [reservists, 'In 2012, 1,290 reservists were sent to the Voronezh region.', 'wrong-place'],
    [reservists, 'В 2012 году в Рязанскую область отправили 3470 резервистов.', 'wrong-place'],
    [
      fleet,
      'In 2012 the courts handed down 73 sentences on sailors of the Northern Fleet under Article 337.',
      'wrong-unit',
    ],
    [fleet, 'В 2012 году по статье 337 вынесено 73 приговора морякам Северного флота.', 'wrong-unit'],
  ])('%#', (judge, text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

test.each([
  // A town is not the region of its name.
  [reservists, 'В Воронеже в 2012 году погибли 118 резервистов.'],
  [reservists, 'In 2012, 118 reservists were killed in the city of Voronezh.'],
  [reservists, 'В городе Воронеже Воронежской области в 2012 году погибли 118 резервистов.'],
  [reservists, 'In 2012, 118 reservists were killed in the towns of the Voronezh region.'],
  // Who was missing and is found no figure counts.
  [valley, 'In 2012, 517 missing people of the Karst valley were found alive.'],
  // Where from is not where to.
  [reservists, 'In 2012, 3,470 reservists were sent from the Voronezh region.'],
  [reservists, 'В 2012 году из Воронежской области отправили 3470 резервистов.'],
  // What came of the papers, and who did it, no figure says.
  [mayak, 'The Mayak foundation rejected 6,277 requests in 2012.'],
  [mayak, 'The Mayak foundation ignored 18,240 letters in 2012.'],
  [mayak, 'In 2012 the Mayak foundation found homes for 2,141 people.'],
  [mayak, 'In 2012 the Mayak foundation found that 2,141 people were ill.'],
  [mayak, 'In 2012, 18,240 letters came in from the Mayak foundation.'],
  [mayak, 'В 2012 году из фонда «Маяк» поступило 18 240 писем.'],
  [mayak, 'In 2012, 2,141 people found the Mayak foundation.'],
  [mayak, 'В 2012 году фонд «Маяк» нашёл работу для 2141 человека.'],
  [mayak, 'Фонд «Маяк» не нашёл 2141 человека.'],
  [mayak, 'В 2015 году в фонд «Маяк» поступит 20 000 писем.'],
  [fleet, 'In 2012, 194 sailors of the Northern Fleet took part in the landing.'],
])('left open %#', (judge, text) => {
  expect(judge(text)).toMatch(/^(?:cannot-tell|not-checkable|wrong-population)$/);
});
