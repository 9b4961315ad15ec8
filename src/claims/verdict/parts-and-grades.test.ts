// Cases by how sure they are, things that were only counted, passengers by what they were in, lots told behind a participle,
// parts told in other words, and times called by a name.
import { describe, expect, it } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

describe('cases of an illness by how sure they are', () => {
  const judge = judgeBy('Marsa district', [
    { value: 3127, counts: 'measles cases', category: 'suspected', event: 'registered' },
    { value: 588, counts: 'measles cases', category: 'confirmed', event: 'registered' },
  ]);
  it.each([
    ['3,127 suspected measles cases were registered in Marsa district.', 'supported'],
    ['В районе Марса зарегистрировали 3127 подозрительных случаев кори.', 'supported'],
    ['В районе Марса зарегистрировали 3127 подтверждённых случаев кори.', 'wrong-category'],
    ['588 confirmed measles cases were registered in Marsa district.', 'supported'],
    ['В районе Марса зарегистрировали 588 подтверждённых случаев кори.', 'supported'],
    ['588 suspected measles cases were registered in Marsa district.', 'wrong-category'],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('what was only counted', () => {
  const judge = judgeBy('Borovoye cemetery', [
    { value: 812, counts: "miners' graves", event: 'counted', place: 'Borovoye' },
    { value: 143, counts: 'bodies', event: 'exhumed', place: 'Borovoye' },
  ]);
  it.each([
    ["There were 812 miners' graves at Borovoye cemetery.", 'supported'],
    ["There were 812 miners' graves at Borovoye cemetery, the survey found.", 'supported'],
    ["There were 812 soldiers' graves at Borovoye cemetery.", 'wrong-category'],
    ["812 miners' graves at Borovoye cemetery were desecrated.", 'cannot-tell'],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('passengers by what they were in', () => {
  const judge = judgeBy('passengers', [
    { value: 146, counts: 'people', population: 'tram passengers', event: 'injured', place: 'Welm' },
    { value: 37, counts: 'people', population: 'bus passengers', event: 'injured', place: 'Welm' },
  ]);
  it.each([
    ['146 tram passengers were injured in Welm.', 'supported'],
    ['In Welm, 37 bus passengers were injured.', 'supported'],
    ['In Welm, 146 bus passengers were injured.', 'wrong-population'],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('what is told behind a participle', () => {
  const judge = judgeBy('Tarn prison', [
    { value: 264, counts: 'prisoners', event: 'convicted' },
    { value: 391, counts: 'prisoners', event: 'arrested' },
  ]);
  it.each([
    ['264 prisoners held in Tarn prison have been convicted.', 'supported'],
    ['391 prisoners held in Tarn prison have been convicted.', 'wrong-object'],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('parts of what was dismissed', () => {
  const judge = judgeBy('Lomas shipyard', [
    { id: 'all', value: 946, counts: 'workers', event: 'dismissed' },
    { value: 271, counts: 'workers', category: 'welders', event: 'dismissed', 'part-of': 'all' },
  ]);
  it.each([
    ['271 welders were laid off at Lomas shipyard.', 'supported'],
    ['Среди работников, уволенных с верфи Ломас, 271 сварщик.', 'supported'],
    ['Fewer than 400 workers were laid off at Lomas shipyard.', 'understated'],
    ['За прогулы верфь Ломас уволила 271 сварщика.', 'cannot-tell'],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('things of which a part is told', () => {
  const judge = judgeBy('courts of Orlany', [
    { id: 'all', value: 1452, counts: 'complaints', event: 'filed' },
    { value: 318, counts: 'complaints', event: 'upheld', 'part-of': 'all' },
    { value: 640, counts: 'sentences', event: 'passed' },
    { value: 221, counts: 'suspended sentences', event: 'passed' },
  ]);
  it.each([
    ['Of the complaints filed in the courts of Orlany, 318 were upheld.', 'supported'],
    ['Из жалоб, поданных в суды Орланы, 318 удовлетворены.', 'supported'],
    ['Из приговоров, вынесенных судами Орланы, 221 условные.', 'supported'],
    ['The appeal court upheld 640 sentences passed by the courts of Orlany.', 'cannot-tell'],
    ['Апелляция смягчила 221 условный приговор судов Орланы.', 'cannot-tell'],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('times called by a name', () => {
  const judge = judgeBy('Kesten district', [
    { value: 2318, counts: 'teachers', event: 'executed', from: '1937-08', to: '1938-11' },
    { value: 744, counts: 'teachers', event: 'killed', from: '1943-01', to: '1943-12' },
  ]);
  it.each([
    ['2,318 teachers of Kesten district were executed during the Great Terror.', 'supported'],
    ['В годы Большого террора в районе Кестен расстреляли 2318 учителей.', 'supported'],
    ['744 teachers of Kesten district were killed in the Second World War.', 'cannot-tell'],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});
