// Numbers told of what goes with the thing counted, of another part of the same people, or of the other end of what lasts; and
// bodies, offices and places that the sentence names in the other language or by their kind alone.
import { describe, expect, test } from 'vitest';
import { judgeBy, judgeByCase, type JudgeText } from './judge-by.test-support.ts';

const time = { from: '2018-01', to: '2018-12' };
const check = (judge: JudgeText) => (verdict: string, text: string) => expect(judge(text)).toBe(verdict);

describe('something else that goes with what is counted', () => {
  const harbour = judgeBy('Lumen Harbour', [
    { value: 341, counts: 'sailors', event: 'rescued', ...time },
    { value: 274, counts: 'sailors', event: 'drowned', ...time },
    { value: 163, counts: 'complaints about working hours', event: 'filed', ...time },
    { value: 58, counts: 'barges', event: 'impounded', ...time },
    { value: 912, counts: 'dockers', event: 'evacuated', ...time },
  ]);
  test.each([
    ['supported', 'In 2018, 912 dockers were evacuated from Lumen Harbour.'],
    ['wrong-unit', 'In 2018 there were 912 evacuations of dockers at Lumen Harbour.'],
    ['wrong-unit', 'In 2018, 163 dockers complained about working hours at Lumen Harbour.'],
    ['wrong-unit', 'In 2018, 58 barge captains were impounded at Lumen Harbour.'],
    ['supported', 'In 2018, 163 complaints about working hours were filed at Lumen Harbour.'],
  ])('%s: %s', check(harbour));
});

describe('another part of the same people', () => {
  const hospital = judgeBy('Linden Hospital', [
    { value: 640, counts: 'nurses', event: 'dismissed', ...time },
    { value: 94, counts: 'nurses', category: 'trainees', event: 'dismissed', 'part-of': 'f0', ...time },
    { value: 212, counts: 'academics', event: 'dismissed', ...time },
  ]);
  test.each([
    ['supported', 'In 2018, 94 trainee nurses were dismissed from Linden Hospital.'],
    ['wrong-category', 'In 2018, 94 foreign nurses were dismissed from Linden Hospital.'],
    ['wrong-category', 'В 2018 году из больницы Линден уволили 94 иностранных медсестры.'],
    ['overstated', 'In 2018, 940 nurses were dismissed from Linden Hospital.'],
    ['wrong-category', 'In 2018, 94 nurses were dismissed from Linden Hospital.'],
    ['cannot-tell', 'In 2018, 77 foreign nurses were dismissed from Linden Hospital.'],
    ['supported', 'В 2018 году в больнице Линден уволили 212 преподавателей.'],
    ['supported', 'The records show the dismissal of 640 nurses at Linden Hospital in 2018.'],
    ['source-lost', 'По данным министерства культуры, в 2018 году из больницы Линден уволили 640 медсестёр.'],
  ])('%s: %s', check(hospital));
});

describe('the beginning and the end of what lasts', () => {
  const prison = judgeBy('Osk Prison', [
    { value: 415, counts: 'prisoners', event: 'went on hunger strike', ...time },
    { value: 187, counts: 'prisoners', event: 'ended their hunger strike', ...time },
  ]);
  test.each([
    ['supported', 'In 2018, 415 prisoners began a hunger strike at Osk Prison.'],
    ['supported', 'В 2018 году в тюрьме Оск голодовку объявили 415 заключённых.'],
    ['supported', 'В 2018 году в тюрьме Оск к голодовке присоединились 415 заключённых.'],
    ['supported', 'В 2018 году в тюрьме Оск голодовку прекратили 187 заключённых.'],
    ['supported', 'In 2018, 187 prisoners at Osk Prison called off their hunger strike.'],
    ['wrong-object', 'In 2018, 187 prisoners at Osk Prison went on hunger strike.'],
    ['wrong-object', 'В 2018 году в тюрьме Оск голодовку объявили 187 заключённых.'],
    ['wrong-object', 'In 2018, 415 prisoners at Osk Prison ended their hunger strike.'],
  ])('%s: %s', check(prison));
});

describe('who says so, in the other language and by the kind of office', () => {
  const convoy = judgeBy('3rd Guards Brigade', [
    { value: 536, counts: 'servicemen', event: 'killed', source: 'Фонд «Память»', ...time },
    { value: 305, counts: 'servicemen', event: 'killed', source: 'Штаб корпуса', ...time },
  ]);
  test.each([
    ['sources-conflict', 'In 2018, 536 servicemen of the 3rd Guards Brigade were killed.'],
    ['supported', 'The Memory fund says 536 servicemen of the 3rd Guards Brigade were killed in 2018.'],
    ['source-lost', 'Corps headquarters says 536 servicemen of the 3rd Guards Brigade were killed in 2018.'],
    ['supported', 'Corps headquarters says 305 servicemen of the 3rd Guards Brigade were killed in 2018.'],
  ])('%s: %s', check(convoy));
});

describe('an office known by its kind', () => {
  const population = 'уполномоченный по правам ребёнка в Липовской области';
  const shared = { counts: 'обращения', population, source: 'Отчёт', ...time };
  const office = judgeByCase({
    question: { event: 'поступили', population, ...time },
    cited: [
      { id: 'all', value: 2317, event: 'поступили', ...shared },
      { id: 'schools', value: 1184, event: 'поступили', category: 'школы', 'part-of': 'all', ...shared },
      { id: 'granted', value: 519, event: 'удовлетворены', ...shared },
    ],
  });
  test.each([
    ['supported', 'В 2018 году к уполномоченному поступило 2317 обращений.'],
    ['supported', 'В 2018 году в адрес уполномоченного поступило 2317 обращений.'],
    ['wrong-period', 'В 2017 году к уполномоченному поступило 2317 обращений.'],
    ['overstated', 'В 2018 году к уполномоченному поступило 3900 обращений.'],
    ['wrong-object', 'В 2018 году уполномоченный удовлетворил 2317 обращений.'],
    ['wrong-population', 'В 2018 году уполномоченный направил в прокуратуру 2317 обращений.'],
    ['wrong-population', 'В 2018 году уполномоченный подал 2317 обращений.'],
    ['wrong-population', 'В 2018 году к уполномоченному в Дубовской области поступило 2317 обращений.'],
  ])('%s: %s', check(office));
});

describe('a place of several words in the other language', () => {
  const place = 'Western Black Sea';
  const sea = judgeBy('sailors', [
    { value: 483, counts: 'sailors', event: 'drowned', place, ...time },
    { value: 1208, counts: 'sailors', event: 'returned to Georgia', place, ...time },
  ]);
  test.each([
    ['supported', 'В западной части Чёрного моря в 2018 году утонули 483 моряка.'],
    ['wrong-place', 'In 2018, 483 sailors drowned in the Eastern Black Sea.'],
    ['wrong-object', 'В 2018 году в Грузии арестовали 1208 моряков.'],
  ])('%s: %s', check(sea));
});

describe('sent home as unfit', () => {
  const regiment = judgeBy('209th Regiment', [
    { value: 268, counts: 'mobilised men', event: 'sent home as unfit', ...time },
  ]);
  test.each([
    ['supported', 'В 2018 году из 209-го полка домой как негодных вернули 268 мобилизованных.'],
    ['supported', 'В 2018 году 209-й полк отправил домой как негодных 268 мобилизованных.'],
    ['cannot-tell', 'В 2018 году в 209-м полку на фронт отправили 268 негодных мобилизованных.'],
    ['cannot-tell', 'В 2018 году из 209-го полка в отпуск домой отправили 268 мобилизованных.'],
  ])('%s: %s', check(regiment));
});

const ofDelta = (population: string) => ({ population, source: 'Delta Aid', ...time });

describe('another kind of thing that the figure names beside what it counts', () => {
  const delta = judgeByCase({
    question: { event: 'flood relief', population: 'villagers of the Orsa delta', ...time },
    cited: [
      {
        id: 'flights',
        value: 417,
        counts: 'relief flights',
        event: 'relief by air',
        ...ofDelta('villagers of the Orsa delta'),
      },
      {
        id: 'strikes',
        value: 63,
        counts: 'attacks',
        category: 'with mortars',
        event: 'attacks on camps',
        ...ofDelta('villagers of the Orsa delta'),
      },
      {
        id: 'refused',
        value: 258,
        counts: 'pilots',
        event: 'refused to fly',
        ...ofDelta('pilots of the Orsa squadron'),
      },
      {
        id: 'pumps',
        value: 27,
        counts: 'units of equipment',
        category: 'pumps',
        event: 'equipment lost',
        ...ofDelta('Orsa waterworks'),
      },
      {
        id: 'bodies',
        value: 346,
        counts: 'bodies',
        event: 'recovered',
        ...ofDelta('villagers of the Orsa delta'),
      },
      {
        id: 'named',
        value: 128,
        counts: 'bodies',
        event: 'identified',
        ...ofDelta('villagers of the Orsa delta'),
        'part-of': 'bodies',
      },
      { id: 'checks', value: 731, counts: 'проверки', event: 'проведены', ...ofDelta('склады дельты Орсы') },
    ],
  });
  test.each([
    ['wrong-unit', 'In 2018, 417 villagers of the Orsa delta got relief by air.', '417'],
    ['wrong-unit', 'In 2018, 63 mortars were trained on the villagers of the Orsa delta.', '63'],
    ['wrong-unit', 'In 2018 the pilots of the Orsa squadron handed in 258 refusals to fly.', '258'],
    ['wrong-unit', 'In 2018, 27 pump engineers were lost by the Orsa waterworks.', '27'],
    ['supported', 'In 2018 the Orsa waterworks lost 27 pumps.', '27'],
    ['supported', 'Of the 346 bodies recovered in the Orsa delta in 2018, 128 were identified.', '128'],
    // Things of which the figure says nothing.
    ['cannot-tell', 'In 2018 the pilots of the Orsa squadron bought 258 sandwiches.', '258'],
    ['cannot-tell', 'In 2018 the Orsa squadron flew in 128 barges.', '128'],
  ])('%s: %s', (verdict, text, span) => expect(delta(text, span)).toBe(verdict));
});
