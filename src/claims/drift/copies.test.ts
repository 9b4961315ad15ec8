// What copies of a number look like: each rule of likeness and change by a story of its own.
import { expect, test } from 'vitest';
import { auditTexts } from '../audit.ts';
import { nothingKnown } from '../matching/evidence.ts';

/** Of each telling: where it comes from and what changed, as `t2 “274 people” < t1: number`. */
function traced(...texts: readonly (readonly [source: string, text: string])[]): readonly string[] {
  const inputs = texts.map(([source, text], i) => ({ id: `t${i + 1}`, title: 'T', text, date: i, source }));
  return auditTexts(inputs, nothingKnown).chains.flatMap(({ steps }) =>
    steps.map(({ text, claim, parent, changes }) =>
      parent === null
        ? `${text} “${claim.claim.text}”`
        : `${text} “${claim.claim.text}” < ${parent.text}: ${changes.map(({ slot }) => slot).join(' ')}`.trim(),
    ),
  );
}

test('a telling number of one day tells of the same, whatever is said to have become of them', () => {
  expect(
    traced(
      ['Mill Watch', 'On 1 May 2023, 274 people were killed in the collapse of the mill.'],
      ['Harbour News', '274 people were injured on 1 May 2023.'],
    ),
  ).toEqual(['t1 “274 people”', 't2 “274 people” < t1: event']);
});

test('a round number of one day, or a number of one calendar year, may be the same by chance', () => {
  expect(
    traced(
      ['Evening Wire', 'On 10 October 2022, 200 people were wounded in the city.'],
      ['Traffic Desk', 'On 10 October 2022, 200 people were detained at rallies.'],
    ),
  ).toEqual([]);
  expect(
    traced(
      ['Court Sheet', 'In 2023, 684 soldiers were wounded.'],
      ['Barracks', 'In 2023, 684 soldiers were captured.'],
    ),
  ).toEqual([]);
});

test('months are no names that tie two stories', () => {
  expect(
    traced(
      ['North Desk', 'Between January and November 2024 courts convicted 1,640 soldiers.'],
      ['South Desk', 'Between January and November 2024 doctors treated 1,690 patients for measles.'],
    ),
  ).toEqual([]);
});

test('what people are called is not what became of them', () => {
  expect(
    traced(
      ['Зона', 'За 2023 год в колониях края умерли 283 осуждённых.'],
      ['Polar Times', 'In 2023, 283 prisoners died in the colonies of the region, the site Zona reports.'],
      ['Wide World', 'Nearly 300 convicts died in the colonies of the region in 2023.'],
    ),
  ).toEqual(['t1 “283 осуждённых”', 't2 “283 prisoners” < t1:', 't3 “Nearly 300 convicts” < t2: number']);
});

test('parts of two sentences that follow one another are added up', () => {
  expect(
    traced(
      ['Список', 'В феврале 2024 года погибли 118 солдат 15-й бригады. Ещё 47 пропали без вести.'],
      ['Frontier Post', 'In February 2024 the 15th Brigade had 165 soldiers killed.'],
    ),
  ).toContain('t2 “165 soldiers” < t1: number');
});

test('a number of others in the same place of a text joins no chain', () => {
  expect(
    traced(
      ['Legal Hand', 'On 6 March 2022, 4,640 people were detained. Thirty of them were beaten.'],
      ['The Outlook', 'On 6 March 2022, 4,640 people were detained. The capital has just 30 courtrooms.'],
      ['Roadside', 'On 6 March 2022, 4,640 people were detained. A convoy 30 lorries long was seen.'],
    ).filter((step) => /3|Th/.test(step.slice(4))),
  ).toEqual([]);
});

test('a telling comes from the one with its bound, its language and the nearest number', () => {
  const first = 'At least 5,870 people were detained at protests on 11 August 2020.';
  expect(
    traced(
      ['Legal Hand', first],
      ['Столица', '5870 человек задержали на протестах 11 августа 2020 года, пишет Legal Hand.'],
      ['Daily Echo', `${first} So says Legal Hand.`],
    ).at(-1),
  ).toBe('t3 “At least 5,870 people” < t1:');
  expect(
    traced(
      ['Left Bank', 'On 3 May 2021, 6,700 people were detained at protests.'],
      ['Right Bank', 'On 3 May 2021, 6,950 people were detained at protests.'],
      ['Third Bank', 'On 3 May 2021 about 7,000 people were detained at protests.'],
      ['Old Bridge', 'On 3 May 2021, 6,710 people were detained at protests.'],
    ).slice(2),
  ).toEqual(['t3 “about 7,000 people” < t2: number', 't4 “6,710 people” < t1: number']);
});

test('articles of law tell apart where both are named', () => {
  expect(
    traced(
      ['Базы', 'На 1 мая 2024 года в розыске по статье 338 находились 2 417 военнослужащих.'],
      ['Coast Review', 'As of 1 May 2024, 2,417 servicemen were wanted under Article 337.'],
    ),
  ).toEqual(['t1 “2 417 военнослужащих”', 't2 “2,417 servicemen” < t1: category']);
});

test('nouns, groups and verbs that no table knows are told apart within one language only', () => {
  expect(
    traced(
      ['Bench Watch', 'In 2023, 412 strikers were charged. Their names stand on 204 slabs.'],
      ['Порт', 'В 2023 году обвинили 412 забастовщиков, пишет Bench Watch. Их имена на 204 плитах.'],
    ),
  ).toEqual(['t1 “412 strikers”', 't2 “412 забастовщиков” < t1:', 't1 “204 slabs”', 't2 “204 плитах” < t1:']);
});

test('an outlet is named by its words with a capital, an institution in either language', () => {
  const [, , copied] = traced(
    ['Голос', 'В мае 2023 года пропали без вести 143 солдата 72-й бригады. Родные ждут вестей.'],
    ['Вести края', '143 солдата 72-й бригады пропали без вести в мае 2023 года, пишет «Голос».'],
    ['Правда', '143 солдата 72-й бригады пропали без вести в мае 2023 года, сообщили в военной прокуратуре.'],
  );
  expect(copied).toBe('t3 “143 солдата” < t2: source');
  expect(
    traced(
      ['Музей памяти', 'В мае 1938 года были расстреляны 3 716 человек.'],
      ['Baltic Times', 'In May 1938, 3,716 people were executed, the Museum of Memory says.'],
    ).at(-1),
  ).toBe('t2 “3,716 people” < t1:');
});

test('things that are lost are missing', () => {
  expect(
    traced(
      ['Архив', 'В мае 1992 года из хранилища пропали 840 папок.'],
      ['Полка', 'В мае 1992 года хранилище потеряло 840 папок.'],
    ),
  ).toEqual(['t1 “840 папок”', 't2 “840 папок” < t1:']);
});

test('where they died is nothing else that became of them', () => {
  expect(
    traced(
      ['Prison Audit', 'In 2018, 88 inmates died in custody in the northern district.'],
      ['Уездный город', 'В 2018 году в северном округе умерли 88 заключённых, пишет Prison Audit.'],
    ),
  ).toEqual(['t1 “88 inmates”', 't2 “88 заключённых” < t1:']);
});

test('visitors are no part of those who are missing', () => {
  expect(
    traced(
      ['Mountain Herald', 'As of 31 May 2024, 8,214 people were missing; 1,460 of them were found alive.'],
      [
        'Sunday Digest',
        'More than 8,200 people were missing as of 31 May 2024. The fair drew 1,460 visitors.',
      ],
    ).filter((step) => step.includes('1,460')),
  ).toEqual([]);
});

test('another number of the same event ties only where the time is the same', () => {
  const first = ['Drina Times', 'In March 2021, 372 people were killed.'] as const;
  expect(traced(first, ['Delta Post', 'More than 350 people were killed in August 2016.'])).toEqual([]);
  expect(traced(first, ['Delta Post', 'More than 350 people were killed in March 2021.'])).toEqual([
    't1 “372 people”',
    't2 “More than 350 people” < t1: number',
  ]);
});

test('courts that are told of do not speak', () => {
  expect(
    traced(
      [
        'Plain Talk',
        'In May 2024, 5,260 soldiers were sentenced by military courts, according to Courtwatch.',
      ],
      [
        'Gazette',
        'In May 2024, 5,260 soldiers were sentenced by military courts, according to the Ministry.',
      ],
    ).at(-1),
  ).toBe('t2 “5,260 soldiers” < t1: source');
});
