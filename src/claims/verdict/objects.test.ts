// Strikes on what a body has, all who were taken and those still held, who says so beside who did it, parts of one register.
import { describe, expect, test } from 'vitest';
import { judgeBy, judgeByCase } from './judge-by.test-support.ts';

describe('strikes on what a body has', () => {
  const struck = judgeByCase({
    question: { event: 'strikes', population: '17-я танковая дивизия', from: '2022-05', to: '2023-04' },
    units: [
      { id: 'd17', name: '17-я танковая дивизия', echelon: 'division' },
      { id: 'd18', name: '18-я танковая дивизия', echelon: 'division' },
    ],
    cited: [
      ['hq', 23, 'удары по штабам', 'удары', '17-я танковая дивизия'],
      ['fields', 46, 'удары по аэродромам', 'удары', '17-я танковая дивизия'],
      ['bridges', 62, 'удары по мостам', 'удары', '17-я танковая дивизия'],
      ['others', 35, 'удары по штабам', 'удары', '18-я танковая дивизия'],
      ['dead', 87, 'погибли при ударах по штабам', 'военнослужащие', '17-я танковая дивизия'],
    ].map(([id, value, event, counts, population]) => ({
      id,
      value,
      event,
      counts,
      population,
      from: '2022-05',
      to: '2023-04',
      source: 'Atlas',
    })),
  });
  const when = 'between May 2022 and April 2023';
  test.each([
    ['supported', `Headquarters of the 17th Tank Division were hit 23 times ${when}.`],
    ['supported', `Airfields of the 17th Tank Division were attacked 46 times ${when}.`],
    ['supported', 'По штабам 17-й танковой дивизии с мая 2022 по апрель 2023 года нанесли 23 удара.'],
    ['supported', `Strikes on headquarters of the 17th Tank Division killed 87 servicemen ${when}.`],
    ['wrong-population', `Headquarters of the 17th Tank Division were hit 35 times ${when}.`],
    ['wrong-unit', `The strikes hit 62 bridges of the 17th Tank Division ${when}.`],
  ])('%s: %s', (expected, text) => {
    expect(struck(text)).toBe(expected);
  });
  test.each([
    `Airfields of the 17th Tank Division were hit 23 times ${when}.`,
    `Headquarters of the 17th Tank Division repelled 23 attacks ${when}.`,
    `The headquarters of the 17th Tank Division killed 87 servicemen ${when}.`,
    `Headquarters of the 17th Tank Division were hit 62 times ${when}.`,
    `The 17th Tank Division struck headquarters 23 times ${when}.`,
  ])('not supported: %s', (text) => {
    expect(struck(text)).not.toMatch(/^supported/);
  });
});

describe('taken, and still held', () => {
  const captured = judgeBy('5th Rifle Brigade', [
    { value: 1214, counts: 'soldiers', event: 'taken prisoner' },
    { value: 386, counts: 'soldiers', event: 'held in captivity', from: undefined },
  ]);
  test.each([
    [
      'supported',
      'By the end of December 2014, 386 soldiers of the 5th Rifle Brigade were held in captivity.',
    ],
    ['supported', 'К концу декабря 2014 года в плену оставались 386 солдат 5-й стрелковой бригады.'],
    [
      'understated',
      'С марта 2011 по декабрь 2014 года в плен взяли меньше четырёхсот солдат 5-й стрелковой бригады.',
    ],
    [
      'understated',
      'Fewer than 400 soldiers of the 5th Rifle Brigade were captured from March 2011 to December 2014.',
    ],
  ])('%s: %s', (expected, text) => {
    expect(captured(text)).toBe(expected);
  });
  test.each([
    'С марта 2011 по декабрь 2014 года в плен попали 386 солдат 5-й стрелковой бригады.',
    'From March 2011 to December 2014, 386 soldiers of the 5th Rifle Brigade surrendered.',
    'By the end of December 2014, 1,214 soldiers of the 5th Rifle Brigade were still held in captivity.',
  ])('not supported: %s', (text) => {
    expect(captured(text)).not.toMatch(/^supported/);
  });
});

describe('with charge and without', () => {
  const released = judgeBy('Velgrad police', [
    { value: 358, counts: 'people', event: 'released without charge' },
    { value: 96, counts: 'people', event: 'charged' },
  ]);
  test.each([
    ['supported', 'Velgrad police released 358 people without charge between March 2011 and December 2014.'],
    ['supported', '358 people were released by Velgrad police without being charged from 2011 to 2014.'],
  ])('%s: %s', (expected, text) => {
    expect(released(text)).toBe(expected);
  });
  test.each([
    'Velgrad police charged 358 people without release between March 2011 and December 2014.',
    '358 people were charged by Velgrad police without being released between March 2011 and December 2014.',
    'Velgrad police charged 358 people and did not release them between March 2011 and December 2014.',
    'Полиция Велграда предъявила обвинение 358 людям без освобождения с марта 2011 по декабрь 2014 года.',
    'Velgrad police released 96 people without charge between March 2011 and December 2014.',
  ])('not supported: %s', (text) => {
    expect(released(text)).not.toMatch(/^supported/);
  });
});

describe('who says so, and who did it', () => {
  const detained = judgeBy('deserters', [
    {
      value: 1382,
      counts: 'people',
      event: 'detained by military police',
      place: 'Omsk region',
      source: 'Military Police Directorate',
    },
    {
      value: 274,
      counts: 'people',
      category: 'sergeants',
      event: 'detained by military police',
      place: 'Omsk region',
      source: 'Military Police Directorate',
    },
  ]);
  const when = 'between March 2011 and December 2014';
  test.each([
    [
      'source-lost',
      `According to the Military Prosecutor's Office, military police detained 1,382 deserters in the Omsk region ${when}.`,
    ],
    [
      'supported',
      `According to the Military Police Directorate, military police detained 1,382 deserters in the Omsk region ${when}.`,
    ],
    [
      'wrong-category',
      `Among the deserters detained by military police in the Omsk region ${when} were 274 contract soldiers.`,
    ],
  ])('%s: %s', (expected, text) => {
    expect(detained(text)).toBe(expected);
  });
  test.each([`Deserters detained 1,382 people in the Omsk region ${when}.`])('not supported: %s', (text) => {
    expect(detained(text)).not.toMatch(/^supported/);
  });
});

describe('a register of those whom something befell', () => {
  const register = judgeBy('Unified Register of the Missing', [
    { value: 2318, counts: 'persons', event: 'remains identified', from: undefined },
    { value: 3127, counts: 'persons', event: 'still missing', from: '2014-12' },
    { value: 6044, counts: 'persons', event: 'went missing' },
  ]);
  test.each([
    ['supported', 'К концу 2014 года опознали останки 2318 человек из Единого реестра пропавших без вести.'],
    [
      'supported',
      'На конец 2014 года пропавшими оставались 3127 человек из Единого реестра пропавших без вести.',
    ],
    [
      'supported',
      'At the end of 2014, 3,127 people on the Unified Register of the Missing were still missing.',
    ],
    [
      'understated',
      'At the end of 2014, fewer than 1,500 people on the Unified Register of the Missing were still missing.',
    ],
  ])('%s: %s', (expected, text) => {
    expect(register(text)).toBe(expected);
  });
  test.each([
    'In 2014, 3,127 people on the Unified Register of the Missing went missing.',
    'К концу 2011 года опознали останки 2318 человек из Единого реестра пропавших без вести.',
    'На конец 2014 года пропавшими оставались 6044 человека из Единого реестра пропавших без вести.',
  ])('not supported: %s', (text) => {
    expect(register(text)).not.toMatch(/^supported/);
  });
});

describe('a place in all its years and in one of them', () => {
  const shared = { counts: 'persons', category: 'conscripts', event: 'killed' };
  const omsk = { ...shared, place: 'Omsk region' };
  const fell = judgeBy('the army', [
    { ...shared, id: 'all', value: 2214 },
    { ...omsk, id: 'omsk', value: 731, 'part-of': 'all' },
    { ...omsk, value: 264, from: '2012-01', to: '2012-12', 'part-of': 'omsk' },
  ]);
  test.each([
    ['supported', 'В Омской области погибло более 700 срочников.'],
    ['supported', 'More than 700 conscripts were killed in the Omsk region.'],
    ['overstated', 'More than 900 conscripts were killed in the Omsk region.'],
  ])('%s: %s', (expected, text) => {
    expect(fell(text)).toBe(expected);
  });
});

describe('papers that reach an office', () => {
  const papers = judgeBy('Vorsk garrison', [
    { value: 1317, counts: 'complaints', event: 'filed with the Parents Committee' },
    { value: 172, counts: 'complaints', event: 'found justified' },
  ]);
  const when = 'between March 2011 and December 2014';
  test.each([
    ['supported', `1,317 complaints from the Vorsk garrison reached the Parents Committee ${when}.`],
    ['supported', `172 complaints from the Vorsk garrison were upheld ${when}.`],
    ['supported', 'С марта 2011 по декабрь 2014 года удовлетворены 172 жалобы Ворского гарнизона.'],
    ['wrong-object', `172 complaints from the Vorsk garrison were rejected ${when}.`],
  ])('%s: %s', (expected, text) => {
    expect(papers(text)).toBe(expected);
  });
});

describe('regions by where people are from, and a register that goes without saying', () => {
  const shared = { counts: 'persons', category: 'reservists', event: 'killed' };
  const fell = judgeBy('the army', [
    { ...shared, value: 742, place: 'Omsk region' },
    { ...shared, value: 388, place: 'Республика Тува' },
  ]);
  const lost = judgeBy('Atlas Register of Missing Persons', [
    { value: 6042, counts: 'persons', event: 'went missing', id: 'all', source: 'Tracing Bureau' },
    {
      value: 1377,
      counts: 'persons',
      event: 'went missing',
      category: 'civilians',
      'part-of': 'all',
      source: 'Tracing Bureau',
    },
  ]);
  const when = 'between March 2011 and December 2014';
  test.each([
    [fell, 'Погибли 742 резервиста из Тверской области.', 'wrong-place'],
    [fell, '742 reservists from the Tver region have been killed.', 'wrong-place'],
    [fell, '742 reservists from the Omsk region have been killed.', 'supported'],
    [fell, '742 reservists from the city of Omsk have been killed.', 'cannot-tell'],
    [lost, `Nearly 1,400 civilians went missing ${when}, the Tracing Bureau said.`, 'supported-by-rounding'],
    [lost, 'С марта 2011 по декабрь 2014 года пропали без вести 6042 человека.', 'supported'],
    [lost, `Nearly 1,400 civilians went missing ${when}, according to the Coroner.`, 'cannot-tell'],
    [lost, `1,377 civilians of Velgrad went missing ${when}.`, 'cannot-tell'],
  ])('%#', (judge, text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});
