// What a matter is only tied to by a preposition, where people were taken to, doses, lists of the wanted, what befell whom.
import { describe, expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const dam = judgeBy('люди, пострадавшие при прорыве Вельской дамбы', [
  { value: 4310, counts: 'люди', event: 'эвакуированы' },
  { value: 38, counts: 'люди', event: 'погибли' },
]);
const roof = judgeBy('Orlin Arena', [
  { value: 17, counts: 'persons', event: 'convicted over the roof collapse', from: '2014-01', to: '2014-12' },
  { value: 26, counts: 'persons', event: 'charged over the roof collapse', from: '2012-01', to: '2013-06' },
]);
const trains = judgeBy('Северная железная дорога', [
  { value: 640, counts: 'поезда', event: 'отменены из-за забастовки' },
]);
const ghetto = judgeBy('Ostrog ghetto', [
  { value: 7450, counts: 'persons', event: 'deported' },
  { value: 5130, counts: 'persons', event: 'deported to Sobibor', place: 'Sobibor' },
]);
const camp = judgeBy('Mirsa camp', [{ value: 8240, counts: 'refugees', event: 'relocated', place: 'Loria' }]);
const clinic = judgeBy('жители Долинска', [
  { value: 21600, counts: 'человек', event: 'привиты от полиомиелита' },
  { value: 17350, counts: 'человек', event: 'получили вторую дозу вакцины от полиомиелита' },
]);
const list = judgeBy('Justice Ministry wanted list', [
  { value: 18230, counts: 'persons', event: 'added to the list' },
  { value: 9410, counts: 'persons', event: 'removed from the list' },
]);
const fleet = judgeBy('Северный флот', [
  { value: 342, counts: 'офицеры', event: 'погибли' },
  { value: 127, counts: 'матросы', event: 'ранены' },
]);

const courts = judgeBy('гарнизонный суд Твери', [
  { value: 146, counts: 'приговоры', category: 'статья 337', event: 'вынесены' },
]);

const deserters = judgeBy('list of the 33rd Brigade', [
  { value: 512, counts: 'soldiers', event: 'absent without leave' },
  { value: 337, counts: 'soldiers', event: 'not found in court records', 'part-of': 'f0' },
]);

const ru = 'С марта 2011 по декабрь 2014 года';
const en = 'From March 2011 to December 2014,';

describe('what is only tied to', () => {
  test.each([
    [dam, 'supported', `${ru} после прорыва Вельской дамбы эвакуировали 4310 человек.`],
    [dam, 'wrong-object', `${ru} при прорыве Вельской дамбы погибли 4310 человек.`],
    [roof, 'wrong-object', 'В 2014 году по делу об обрушении крыши «Орлин-Арены» осудили 26 человек.'],
    [roof, 'supported', 'В 2014 году по делу об обрушении крыши «Орлин-Арены» осудили 17 человек.'],
    [trains, 'supported', `${en} 640 trains of the Northern Railway were cancelled because of a strike.`],
    [trains, 'cannot-tell', `${en} 640 trains of the Northern Railway were cancelled because of a storm.`],
  ])('%#', (judge, verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('where people were taken to', () => {
  test.each([
    [ghetto, 'supported', `${en} 5,130 people from the Ostrog ghetto were deported to Sobibor.`],
    [ghetto, 'wrong-place', `${en} 5,130 people from the Ostrog ghetto were deported to Majdanek.`],
    [ghetto, 'supported', `${en} the Germans deported 7,450 Jews from the Ostrog ghetto.`],
    [camp, 'supported', `${en} 8,240 refugees were relocated from the Mirsa camp to Loria.`],
    [camp, 'cannot-tell', `${en} 8,240 refugees were forcibly relocated from the Mirsa camp to Loria.`],
  ])('%#', (judge, verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('which dose, which step of a list, whom it befell', () => {
  test.each([
    [clinic, 'supported', `${en} 17,350 residents of Dolinsk received a second dose of the polio vaccine.`],
    [list, 'supported', `${en} 18,230 people were added to the Justice Ministry's wanted list.`],
    [list, 'wrong-object', `${en} 18,230 people were removed from the Justice Ministry's wanted list.`],
    [list, 'wrong-object', `${ru} в список разыскиваемых Минюста добавили 9410 человек.`],
    [list, 'wrong-object', `${ru} из списка разыскиваемых Минюста исключили 18 230 человек.`],
    [courts, 'supported', `${ru} гарнизонный суд Твери вынес по статье 337 146 приговоров.`],
    [fleet, 'supported', `${ru} в списке 342 погибших офицера Северного флота.`],
    [fleet, 'wrong-object', `${ru} в списке 342 раненых офицера Северного флота.`],
  ])('%#', (judge, verdict, text) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('those whom a search did not find', () => {
  test.each([
    ['inference-as-fact', '337 soldiers on the list of the 33rd Brigade were never convicted.'],
    ['inference-as-fact', '337 soldiers on the list of the 33rd Brigade went unpunished.'],
    ['inference-as-fact', '337 солдат из списка 33-й бригады так и не были наказаны.'],
  ])('%s: %s', (verdict, text) => {
    expect(deserters(text)).toBe(verdict);
  });
});
