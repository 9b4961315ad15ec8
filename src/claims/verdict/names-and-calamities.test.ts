// Names that begin with another letter in Russian, people caught by calamities, resorts, and who is no office of a ministry.
import { describe, expect, it } from 'vitest';
import { judgeBy } from './judge-by.test-support.ts';

describe('names by their sound', () => {
  const judge = judgeBy('Hythe contingent', [
    { value: 312, counts: 'dockers', event: 'arrested' },
    { value: 57, counts: 'dockers', event: 'fined' },
  ]);
  const judgeUnion = judgeBy('teachers of San Gonzalo', [
    { value: 231, counts: 'teachers', event: 'arrested' },
  ]);
  const judgeSide = judgeBy('Merseyside docks', [{ value: 418, counts: 'dockers', event: 'dismissed' }]);

  it.each([
    ['В 2011–2014 годах арестовали 231 учителя Сан-Гонсало.', 'supported'],
    ['В 2011–2014 годах арестовали 231 учителя Сан-Фелипе.', 'wrong-population'],
  ])('reads Spanish letters: %s', (text, verdict) => {
    expect(judgeUnion(text)).toBe(verdict);
  });

  it('reads an adjective made of a name', () => {
    expect(judgeSide('С марта 2011-го по декабрь 2014 года уволили 418 докеров мерсисайдских доков.')).toBe(
      'supported',
    );
    expect(
      judge('С марта 2011-го по декабрь 2014 года арестовали 312 докеров мерсисайдских доков.'),
    ).not.toBe('supported');
  });
});

describe('calamities', () => {
  const judge = judgeBy('курорт Серый Камень', [
    { value: 52, counts: 'человек', event: 'попали под лавину', source: 'МЧС' },
    { value: 19, counts: 'человек', event: 'погибли под лавиной', source: 'МЧС' },
    { value: 140, counts: 'человек', event: 'эвакуированы с подъёмника', source: 'МЧС' },
    { value: 33, counts: 'человек', event: 'задержаны', source: 'МЧС' },
  ]);
  const when = 'between March 2011 and December 2014';

  it.each([
    [`52 people were caught in avalanches at the Seryi Kamen resort ${when}.`, 'supported'],
    [`140 people were evacuated from the ski lift at the Seryi Kamen resort ${when}.`, 'supported'],
    [`33 people were caught in an avalanche at the Seryi Kamen resort ${when}.`, 'wrong-object'],
    [
      'С марта 2011-го по декабрь 2014 года на курорте Серый Камень под лавиной погибли 19 человек.',
      'supported',
    ],
    [
      'С марта 2011-го по декабрь 2014 года на курорте Серый Камень под лавиной погибли 19 человек, уточнили в МЧС.',
      'supported',
    ],
    [
      'Как сообщила прокуратура, с марта 2011-го по декабрь 2014 года на курорте Серый Камень под лавиной погибли 19 человек.',
      'source-lost',
    ],
    [
      'По данным командования армии, с марта 2011-го по декабрь 2014 года на курорте Серый Камень под лавиной погибли 19 человек.',
      'source-lost',
    ],
  ])('%s', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });
});
