// Wrecks, calamities and deportations: who was aboard, who was brought up dead or alive, a month of which only a part is asked
// about, and those who are called after what befell them.
import { describe, expect, test } from 'vitest';
import { judgeByCase, type JudgeText, type Known } from './judge-by.test-support.ts';

/** Figures of an inquiry on people `of` something. */
function judgeBy({ question: { of: population = '', ...question }, cited }: Known): JudgeText {
  const shared = { counts: 'persons', population, source: 'Inquiry Board' };
  return judgeByCase({ question, cited: cited.map((entry, i) => ({ id: `f${i}`, ...shared, ...entry })) });
}

const spring = { from: '1998-04-06', to: '1998-04-29' };

describe('a wreck', () => {
  const verdictOf = judgeBy({
    question: {
      event: 'death',
      population: 'people aboard flight Orion 219',
      of: 'flight Orion 219',
      ...spring,
    },
    cited: [
      { value: 214, event: 'were on board', from: '1998-04-06', to: '1998-04-06' },
      { value: 163, event: 'died', ...spring },
      { value: 148, event: 'died', category: 'passengers', 'part-of': 'f1', ...spring },
      { value: 15, event: 'died', category: 'crew', 'part-of': 'f1', ...spring },
      { value: 51, event: 'rescued', ...spring },
      { value: 9, event: 'died on board', from: '1998-04-06', to: '1998-04-06' },
      { value: 127, event: 'recovered', counts: 'bodies', to: '1998-04-11', source: 'Coast Guard' },
    ],
  });
  test.each([
    ['supported', 'The crash of flight Orion 219 in April 1998 claimed 163 lives.'],
    ['supported', 'In April 1998, 163 people died on flight Orion 219.'],
    ['wrong-period', 'In May 1998, 163 people died on flight Orion 219.'],
    ['wrong-period', 'In the first half of 1998, 163 people died on flight Orion 219.'],
    ['supported', 'Fifteen of those who died on flight Orion 219 were crew.'],
    ['supported', 'Of those who died on flight Orion 219, 148 were passengers.'],
    ['wrong-category', 'In April 1998, 148 crew members died on flight Orion 219.'],
    ['supported', 'На борту рейса «Орион-219» было 214 человек.'],
    ['supported', 'When flight Orion 219 crashed, 214 people were aboard.'],
    ['cannot-tell', 'На борту рейса «Орион-219» осмотрели 9 человек.'],
    ['wrong-object', 'На борту рейса «Орион-219» было 163 человека.'],
    ['supported', 'К 11 апреля 1998 года водолазы подняли 127 тел с рейса «Орион-219».'],
    ['supported', 'By 11 April 1998 the bodies of 127 people had been recovered from flight Orion 219.'],
    ['wrong-object', 'By 11 April 1998 the bodies of 127 people from flight Orion 219 had been identified.'],
    ['cannot-tell', 'By 11 April 1998, 127 patients from flight Orion 219 had recovered.'],
    ['supported', 'При крушении рейса «Орион-219» в апреле 1998 года погибли 163 человека.'],
    [
      'source-lost',
      'По данным профсоюза лётчиков, в апреле 1998 года на рейсе «Орион-219» погибли 163 человека.',
    ],
    ['source-lost', "According to the pilots' union, 163 people died on flight Orion 219 in April 1998."],
    ['cannot-tell', 'By 11 April 1998, 127 bodies had yet to be recovered from flight Orion 219.'],
    ['cannot-tell', 'In the second half of April 1998, 163 people died on flight Orion 219.'],
    [
      'cannot-tell',
      'In April 1998, 163 people died when a helicopter crashed in the search for flight Orion 219.',
    ],
    ['cannot-tell', 'Дети 163 погибших на рейсе «Орион-219» получили пособия.'],
  ])('%s: %s', (verdict, text) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});

describe('a calamity', () => {
  const month = { from: '2011-02', to: '2011-02' };
  const verdictOf = judgeBy({
    question: {
      event: 'death',
      population: 'victims of the Borek landslide',
      of: 'Borek landslide',
      ...month,
    },
    cited: [
      { value: 311, event: 'died', ...month },
      { value: 264, event: 'pulled alive from the rubble', ...month },
      { value: 705, event: 'hospitalised', ...month },
    ],
  });
  test.each([
    ['supported', 'В феврале 2011 года после оползня в Бореке из-под обломков достали живыми 264 человека.'],
    [
      'supported',
      'In February 2011 rescuers pulled 264 people alive from the debris of the Borek landslide.',
    ],
    [
      'wrong-object',
      'In February 2011 rescuers pulled 705 people alive from the rubble of the Borek landslide.',
    ],
    ['supported', 'После оползня в Бореке в феврале 2011 года госпитализировали 705 человек.'],
    ['cannot-tell', 'In February 2011, 705 people were hospitalised before the Borek landslide.'],
    ['cannot-tell', 'После оползня в Бореке в феврале 2011 года умерли 311 человек.'],
    [
      'cannot-tell',
      'После суда в феврале 2011 года из-под завалов оползня в Бореке достали живыми 264 человека.',
    ],
  ])('%s: %s', (verdict, text) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});

describe('a deportation and the camps', () => {
  const year = { from: '1944-11', to: '1944-12' };
  const verdictOf = judgeBy({
    question: {
      event: 'deportation',
      population: 'residents of the Ustren valley',
      of: 'Ustren valley',
      from: '1944-11',
      to: '1944-11',
    },
    cited: [
      { value: 31_270, event: 'deported', from: '1944-11', to: '1944-11' },
      { value: 640, event: 'died on the way', ...year },
      { value: 73, event: 'escaped', ...year },
      { value: 30_480, event: 'arrived', place: 'Fergana region', from: '1944-12', to: '1944-12' },
      { value: 12_904, event: 'returned', to: '1960-12' },
      { value: 417, event: 'sent to camps', ...year },
      { value: 88, event: 'arrested', ...year },
    ],
  });
  test.each([
    ['supported', 'К концу 1960 года в Устренскую долину вернулись 12 904 ссыльных.'],
    ['supported', 'By the end of 1960, 12,904 deportees had returned to the Ustren valley.'],
    ['supported', 'В декабре 1944 года в Ферганскую область прибыло 30 480 высланных из Устренской долины.'],
    [
      'wrong-place',
      'В декабре 1944 года в Курганскую область прибыло 30 480 высланных из Устренской долины.',
    ],
    ['supported', 'В ноябре — декабре 1944 года в дороге умерли 640 депортированных из Устренской долины.'],
    ['wrong-object', 'In November and December 1944, 640 deportees from the Ustren valley escaped.'],
    ['wrong-population', 'By the end of 1960, 12,904 deportees had returned from the Ustren valley.'],
    ['wrong-population', 'К концу 1960 года из Устренской долины вернулись 12 904 ссыльных.'],
    ['wrong-population', 'In November 1944, 31,270 people were deported to the Ustren valley.'],
    [
      'wrong-object',
      'In November and December 1944, 640 people from the Ustren valley died on the way home.',
    ],
    [
      'cannot-tell',
      'In November and December 1944, 417 residents of the Ustren valley were sent to camps as guards.',
    ],
    ['cannot-tell', 'In November and December 1944, 88 deportees from the Ustren valley were arrested.'],
    ['cannot-tell', 'Потомки 12 904 депортированных, вернувшихся в Устренскую долину, получили льготы.'],
    ['supported', 'В ноябре — декабре 1944 года в лагеря отправили 417 жителей Устренской долины.'],
    ['overstated', 'В ноябре — декабре 1944 года в лагеря отправили свыше тысячи жителей Устренской долины.'],
    ['wrong-object', 'В ноябре — декабре 1944 года в лагерях умерли 417 жителей Устренской долины.'],
  ])('%s: %s', (verdict, text) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});
