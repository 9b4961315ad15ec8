// Events whose words stand apart, in both languages, and what must not be taken for them.
import { describe, expect, test } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

const lots = judgeBy('Orlen province', [
  { value: 41, counts: 'people', event: 'sentenced to death' },
  { value: 612, counts: 'people', event: 'put on the wanted list' },
  { value: 388, counts: 'people', event: 'sent to prison' },
  { value: 1437, counts: 'people', event: 'admitted to hospital' },
  { value: 1296, counts: 'people', event: 'discharged from hospital' },
  { value: 734, counts: 'people', event: 'sent to labour camps' },
  { value: 519, counts: 'people', event: 'declared missing' },
]);
const camps = judgeBy('Норлаг', [
  { value: 9315, counts: 'человек', event: 'содержались' },
  { value: 4108, counts: 'человек', event: 'содержались', from: '2012-03', to: '2012-03' },
]);
const soldiers = judgeBy('4-я армия', [
  { value: 823, counts: 'военнослужащих', event: 'возвращены на фронт' },
  { value: 655, counts: 'военнослужащих', event: 'госпитализированы' },
  { value: 477, counts: 'повесток', event: 'вручены' },
]);

describe('across the number', () => {
  test.each([
    [lots, 'In Orlen province the courts sentenced 41 people to death.', 'supported'],
    [lots, 'In Orlen province 612 people were declared wanted.', 'supported'],
    [lots, 'Police in Orlen province put 612 people on the wanted list.', 'supported'],
    [lots, 'The courts in Orlen province sent 388 people to prison.', 'supported'],
    [lots, 'Hospitals in Orlen province discharged 1,296 people.', 'supported'],
    [lots, 'Doctors in Orlen province discharged 1,296 people from hospital.', 'supported'],
    [lots, 'The authorities in Orlen province sent 734 people to labour camps.', 'supported'],
    [lots, 'Hospitals in Orlen province admitted 1,296 people.', 'wrong-object'],
    [lots, 'In Orlen province 388 people were put on the wanted list.', 'wrong-object'],
    [lots, 'The courts in Orlen province sent 388 people home.', 'cannot-tell'],
  ])('%#', (judge, text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});

describe('at any place of the clause', () => {
  test.each([
    [lots, 'В больницы провинции Орлен поступили 1437 человек.', 'supported'],
    [lots, 'В больницы провинции Орлен за эти годы поступили 1437 человек.', 'supported'],
    [lots, 'Из больниц провинции Орлен выписали 1296 человек.', 'supported'],
    [lots, 'В розыск в провинции Орлен объявили 612 человек.', 'supported'],
    [lots, 'В тюрьмы провинции Орлен попали 388 человек.', 'supported'],
    [lots, 'В больницы провинции Орлен поступили 1296 человек.', 'wrong-object'],
    [lots, 'Из больниц провинции Орлен выписали 1437 человек.', 'wrong-object'],
    [lots, 'Из больниц провинции Орлен сбежали 1296 человек.', 'wrong-object'],
    [lots, 'В больницы провинции Орлен не поступили 1437 человек.', 'cannot-tell'],
    [soldiers, 'На фронт вернули 823 военнослужащих 4-й армии.', 'supported'],
    [soldiers, 'В госпитали положили 655 военнослужащих 4-й армии.', 'supported'],
    [soldiers, 'Из госпиталей выписали 655 военнослужащих 4-й армии.', 'cannot-tell'],
    [camps, 'Через Норлаг прошли 9315 человек.', 'supported'],
    [camps, 'A total of 9,315 people passed through Norlag.', 'supported'],
    [camps, 'В марте 2012 года через Норлаг прошли 4108 человек.', 'wrong-object'],
    [camps, 'Мимо Норлага прошли 9315 человек.', 'cannot-tell'],
  ])('%#', (judge, text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});
