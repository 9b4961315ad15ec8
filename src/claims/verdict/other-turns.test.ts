// Strikes, the homeless, victims, what was found and given, who keeps a list, and what was only meant to be done, in other words.
import { describe, expect, it } from 'vitest';
import { judgeBy, judgeByCase } from './judge-by.test-support.ts';

const works = judgeBy('Tolmet works', [
  { value: 3120, counts: 'workers', event: 'went on strike' },
  { value: 268, counts: 'workers', event: 'dismissed' },
  { value: 745, counts: 'workers', event: 'went on strike', population: 'Ferrum works' },
]);

describe('strikes and what was only meant', () => {
  it.each([
    ['3,120 workers walked out at the Tolmet works.', 'supported'],
    ['3,120 workers of the Tolmet works downed tools.', 'supported'],
    ['На заводе «Толмет» прекратили работу 3120 рабочих.', 'supported'],
    ['745 workers walked out at the Tolmet works.', 'wrong-population'],
    ['The Tolmet works threatened to fire 268 workers.', 'cannot-tell'],
    ['Завод «Толмет» собирался уволить 268 рабочих.', 'cannot-tell'],
    ['Завод «Толмет» собирается уволить 268 рабочих.', 'not-checkable'],
  ])('%s', (text, verdict) => {
    expect(works(text)).toBe(verdict);
  });
});

const flood = judgeByCase({
  question: { event: 'flood', population: 'residents of Belda province', from: '2014-06', to: '2014-12' },
  cited: [
    { value: 17850, counts: 'persons', event: 'left homeless' },
    { value: 412, counts: 'persons', event: 'killed in the flood' },
    { value: 905, counts: 'families', event: 'received compensation' },
    { value: 268, counts: 'lawsuits', event: 'filed' },
    { value: 731, counts: 'violations', event: 'found' },
  ].map((entry, i) => ({
    id: `f${i}`,
    population: 'Belda province',
    from: '2014-06',
    to: '2014-12',
    source: 'Civil Defence',
    ...entry,
  })),
});

describe('after a flood', () => {
  it.each([
    ['Без крыши над головой в провинции Бельда остались 17 850 человек.', 'supported'],
    ['Крыши над головой в провинции Бельда лишились 17 850 человек.', 'supported'],
    ['In Belda province 17,850 people were left without a roof over their heads.', 'supported'],
    ['Работы в провинции Бельда лишились 17 850 человек.', 'cannot-tell'],
    ['Жертвами наводнения в провинции Бельда стали 412 человек.', 'supported'],
    ['Жертвами наводнения в провинции Бельда стали более 600 человек.', 'overstated'],
    ['Жертвами мошенников в провинции Бельда стали 412 человек.', 'cannot-tell'],
    ['Компенсации за наводнение в провинции Бельда получили 905 семей.', 'supported'],
    ['Компенсации за пожар в провинции Бельда получили 905 семей.', 'cannot-tell'],
    ['Between June and December 2014, 268 families filed lawsuits in Belda province.', 'wrong-unit'],
    ['В провинции Бельда выявили 731 нарушение.', 'supported'],
    ['В провинции Бельда устранили 731 нарушение.', 'cannot-tell'],
  ])('%s', (text, verdict) => {
    expect(flood(text)).toBe(verdict);
  });
});

const brigade = judgeBy('31st Rifle Brigade', [
  { value: 642, counts: 'soldiers', event: 'missing', source: "Wives' Register" },
  { value: 391, counts: 'families', event: 'gave blood samples', source: "Wives' Register" },
]);

describe('a list that relatives keep', () => {
  it.each([
    ["The register kept by soldiers' wives has 642 men of the 31st Rifle Brigade as missing.", 'supported'],
    [
      'В списке, который ведут волонтёры, 642 пропавших без вести военнослужащих 31-й стрелковой бригады.',
      'supported',
    ],
    ['Образцы крови сдали 391 семья военнослужащих 31-й стрелковой бригады.', 'supported'],
  ])('%s', (text, verdict) => {
    expect(brigade(text)).toBe(verdict);
  });

  it('is not that of a ministry', () => {
    expect(
      brigade('The list kept by the Defence Ministry has 642 men of the 31st Rifle Brigade as missing.'),
    ).not.toBe('supported');
    expect(brigade('Blood samples were given to 391 families of the 31st Rifle Brigade.')).not.toBe(
      'supported',
    );
  });
});

describe('names beside articles of law', () => {
  const courts = judgeBy('Western Military District', [
    { value: 318, counts: 'sentences', category: 'article 337', event: 'handed down', place: 'Pskov' },
  ]);
  it.each([
    ['In Pskov, the courts passed 318 sentences under Article 337.', 'supported'],
    ['In Tver, the courts passed 318 sentences under Article 337.', 'wrong-place'],
  ])('%s', (text, verdict) => {
    expect(courts(text)).toBe(verdict);
  });
});

describe('suits and payments after a wreck', () => {
  const ship = judgeByCase({
    question: {
      event: 'кораблекрушение',
      population: 'пассажиры теплохода «Волна»',
      from: '2015-06',
      to: '2016-12',
    },
    cited: [
      { value: 227, counts: 'исков', event: 'поданы' },
      { value: 143, counts: 'исков', event: 'удовлетворены' },
      { value: 163, counts: 'семей', event: 'получили компенсации' },
    ].map((entry, i) => ({
      id: `f${i}`,
      population: 'теплоход «Волна»',
      from: '2015-06',
      to: '2016-12',
      source: 'Ассоциация',
      ...entry,
    })),
  });

  it.each([
    ['227 lawsuits were filed over the motor ship Volna.', 'supported'],
    ['The courts granted 143 lawsuits over the motor ship Volna.', 'supported'],
    ['Compensation for the wreck of the Volna was paid to 163 families.', 'supported'],
    ['За крушение теплохода «Волна» компенсации выплатили 163 семьям.', 'supported'],
    ['227 relatives sued over the motor ship Volna.', 'wrong-unit'],
    ['Удовлетворили 227 исков о гибели теплохода «Волна».', 'wrong-object'],
  ])('%s', (text, verdict) => {
    expect(ship(text)).toBe(verdict);
  });

  it('does not take those who pay for those who are paid', () => {
    expect(ship('Compensation for the wreck of the Volna was paid by 163 families.')).not.toBe('supported');
  });
});

describe('killed by whom', () => {
  const jails = judgeBy('Brenna prisons', [
    { value: 640, counts: 'inmates', event: 'died' },
    { value: 57, counts: 'inmates', event: 'killed by guards', 'part-of': 'f0' },
    { value: 74, counts: 'inmates', event: 'died of overdoses', 'part-of': 'f0' },
  ]);

  it.each([
    ['Guards killed 57 inmates in the Brenna prisons.', 'supported'],
    ['От рук надзирателей в тюрьмах Бренны погибли 57 заключённых.', 'supported'],
    ['Overdoses killed 74 inmates of the Brenna prisons.', 'supported'],
    ['В тюрьмах Бренны умерли 300 заключённых.', 'understated'],
  ])('%s', (text, verdict) => {
    expect(jails(text)).toBe(verdict);
  });

  it('is told apart', () => {
    expect(jails('От рук сокамерников в тюрьмах Бренны погибли 57 заключённых.')).not.toBe('supported');
    expect(jails('In the Brenna prisons inmates killed 57 guards.')).not.toBe('supported');
  });
});
