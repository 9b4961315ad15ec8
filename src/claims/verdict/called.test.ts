// Whom figures count, in what both languages call them: kin of others, trades, residents of a land without a name, numbered
// houses; and who is not meant.
import { describe, expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const kin = judgeBy('завод «Восход»', [
  { value: 5260, counts: 'рабочих', event: 'эвакуированы' },
  { value: 8470, counts: 'человек', category: 'члены семей рабочих', event: 'эвакуированы' },
  { value: 1335, counts: 'человек', category: 'жёны инженеров', event: 'эвакуированы' },
]);
const wives = judgeBy('Redhill colliery', [
  { value: 418, counts: 'people', category: "miners' widows", event: 'evicted' },
  { value: 962, counts: 'people', category: 'miners', event: 'evicted' },
]);
const trades = judgeBy('Kasvar region', [
  { value: 214, counts: 'health workers', event: 'killed' },
  { value: 377, counts: 'health workers', event: 'wounded' },
  { value: 128, counts: 'health workers', category: 'nurses', event: 'detained' },
]);
const republic = judgeBy('residents of the republic', [
  { value: 90250, counts: 'persons', event: 'died of typhus', source: 'Institute' },
  { value: 61800, counts: 'persons', event: 'died of typhus', source: 'Statistical Office' },
  { value: 33470, counts: 'persons', event: 'died of typhus', from: '2012', to: '2012' },
  { value: 12640, counts: 'persons', category: 'children', event: 'evacuated' },
]);
const hospital = judgeBy('больница № 5', [
  { value: 743, counts: 'пациенты', event: 'умерли от гриппа' },
  { value: 512, counts: 'пациенты', population: 'больница № 9', event: 'умерли от гриппа' },
]);
const raids = judgeBy('police', [
  { value: 186, counts: 'raids', event: 'carried out', place: 'Velin' },
  { value: 905, counts: 'persons', event: 'released without trial', place: 'Velin' },
  { value: 331, counts: 'persons', event: 'remanded in custody', place: 'Velin' },
]);
const region = judgeBy('жители Калужской области', [
  { value: 2870, counts: 'человек', event: 'погибли', source: 'Калужская хроника' },
  { value: 214, counts: 'человек', event: 'погибли', place: 'Обнинск', 'part-of': 'f0' },
]);

describe('whose kin is counted', () => {
  test.each([
    [kin, 'Эвакуировали 5260 рабочих завода «Восход».', 'supported'],
    [kin, 'Эвакуировали 8470 рабочих завода «Восход».', 'wrong-category'],
    [kin, 'Эвакуировали 1335 инженеров завода «Восход».', 'wrong-category'],
    [kin, 'Эвакуировали 8470 членов семей рабочих завода «Восход».', 'supported'],
    [wives, 'A total of 962 miners of Redhill colliery were evicted.', 'supported'],
    [wives, 'The landlords evicted 962 miners of Redhill colliery.', 'cannot-tell'],
    [wives, 'The landlords evicted 418 miners of Redhill colliery.', 'wrong-category'],
  ])('%#', (judge, text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('trades', () => {
  test.each([
    [trades, 'В Касварском регионе убиты 214 медработников.', 'supported'],
    [trades, 'В Касварском регионе убиты 377 медработников.', 'wrong-object'],
    [trades, 'In the Kasvar region 128 surgeons were detained.', 'wrong-category'],
    [trades, 'В Касварском регионе задержали 128 хирургов.', 'wrong-category'],
    [trades, 'В Касварском регионе задержали 128 медсестёр.', 'supported'],
    [trades, 'In the Kasvar region 128 volunteers were detained.', 'wrong-category'],
  ])('%#', (judge, text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('a land without a name', () => {
  test.each([
    [republic, 'In the republic, 61,800 people died of typhus.', 'sources-conflict'],
    [
      republic,
      'According to the Statistical Office, 61,800 people in the republic died of typhus.',
      'supported',
    ],
    [republic, 'В 2012 году от тифа в республике умерли около 33 тысяч человек.', 'supported-by-rounding'],
    [republic, 'In the republic 12,640 children were evacuated.', 'supported'],
    [republic, 'In the region 12,640 children were evacuated.', 'cannot-tell'],
    [republic, 'In the republic 12,640 pregnant women were evacuated.', 'wrong-category'],
  ])('%#', (judge, text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('a number with a sign', () => {
  test.each([
    [hospital, 'At Hospital No. 5, 743 patients died of flu.', 'supported'],
    [hospital, 'At Hospital No 5, 743 patients died of influenza.', 'supported'],
    [hospital, 'At Hospital No. 9, 743 patients died of influenza.', 'wrong-population'],
    [hospital, 'At Hospital No. 5, no fewer than 743 patients died of influenza.', 'supported'],
  ])('%#', (judge, text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('raids, and what is sought for people', () => {
  test.each([
    [raids, 'Полиция провела в Велине 186 рейдов.', 'supported'],
    [raids, 'В Велине полиция провела не более пятидесяти рейдов.', 'understated'],
    [raids, 'В Велине без суда отпустили 905 человек.', 'supported'],
    [raids, 'В Велине суд отпустил 905 человек.', 'cannot-tell'],
    [raids, 'Адвокаты добиваются освобождения 331 человека, взятого под стражу в Велине.', 'cannot-tell'],
    [
      raids,
      'Campaigners are calling for 331 people remanded in custody in Velin to be freed.',
      'cannot-tell',
    ],
  ])('%#', (judge, text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('a town of a region, and who says so', () => {
  test.each([
    [region, 'From the city of Kaluga, 214 people were killed.', 'wrong-place'],
    [region, 'По данным «Калужской хроники», погибли 2870 жителей Калужской области.', 'supported'],
    [region, 'По данным «Северной хроники», погибли 2870 жителей Калужской области.', 'source-lost'],
    [region, 'In the Kaluga region 2,870 residents were killed, the newspaper found.', 'supported'],
  ])('%#', (judge, text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

const colony = judgeBy('Colony IK-3', [
  { value: 418, counts: 'prisoners', event: 'recruited' },
  { value: 189, counts: 'prisoners', category: 'convicted of murder', event: 'recruited', 'part-of': 'f0' },
  { value: 244, counts: 'prisoners', category: 'convicted of theft', event: 'escaped' },
]);
const village = judgeBy('residents of Borvo', [{ value: 418, counts: 'people', event: 'recruited' }]);
const clinic = judgeBy('Karsk district', [
  { value: 30450, counts: 'doses of measles vaccine', event: 'administered' },
  { value: 231, counts: 'persons', category: 'unvaccinated', event: 'died of measles' },
  { value: 340, counts: 'persons', event: 'died of measles' },
]);

describe('what people are called, and what is told of them', () => {
  test.each([
    [colony, 'Из ИК-3 завербовали 418 осуждённых.', 'supported'],
    [colony, 'Из ИК-3 завербовали 189 осуждённых за кражу.', 'wrong-category'],
    [colony, 'In IK-3, 189 prisoners convicted of murder were recruited.', 'supported'],
    [colony, 'In IK-3, 189 prisoners convicted of theft were recruited.', 'wrong-category'],
    [colony, 'A total of 244 men convicted of theft escaped from IK-3.', 'supported'],
    [colony, 'In IK-3, 418 prisoners were convicted.', 'wrong-object'],
    [village, 'В Борво завербовали 418 осуждённых.', 'cannot-tell'],
    [clinic, 'In Karsk district 30,450 people were vaccinated against measles.', 'wrong-unit'],
    [clinic, 'Прививку от кори в Карском районе получили 30 450 человек.', 'wrong-unit'],
    [clinic, 'In Karsk district 231 pensioners died of measles.', 'wrong-category'],
    [clinic, 'In Karsk district 231 unvaccinated people died of measles.', 'supported'],
    [clinic, 'In Karsk district 340 pensioners died of measles.', 'cannot-tell'],
  ])('%#', (judge, text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});
