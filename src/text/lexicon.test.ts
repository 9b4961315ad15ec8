import { describe, expect, it } from 'vitest';
import { Lexicon } from './lexicon.ts';
import { tokenise } from './tokens.ts';
import { wordClass } from './word-class.ts';

describe('tables over one index of beginnings', () => {
  const tokens = tokenise('Deserters of the quay watch left the quay in March.');

  it('gives each table its own entries only, the longest first', () => {
    const places = new Lexicon([
      ['quay', 'place'],
      ['quay watch', 'body'],
    ]);
    const people = new Lexicon([['desert*', 'left']]);
    expect(places.all(tokens)).toEqual([
      { value: 'body', from: 3, to: 5 },
      { value: 'place', from: 7, to: 8 },
    ]);
    expect(people.all(tokens)).toEqual([{ value: 'left', from: 0, to: 1 }]);
    expect(places.every(tokens, 3).map(({ value }) => value)).toEqual(['place', 'body']);
  });

  it('meets words that were read before the table was made', () => {
    expect(new Lexicon([['nothing', true]]).all(tokens)).toEqual([]);
    const late = new Lexicon([['march', 'month']]);
    expect(late.all(tokens)).toEqual([{ value: 'month', from: 9, to: 10 }]);
    expect(late.all(tokens, 0, 9)).toEqual([]);
  });

  it('meets a stem with the endings of its language, an open one with any, and no more', () => {
    const table = new Lexicon([['дезертир~|quay*', true]]);
    const met = (word: string): boolean => table.at(tokenise(word), 0) !== null;
    expect(['дезертир', 'дезертиров', 'quay', 'quayside'].every(met)).toBe(true);
    expect(['дезертирство', 'qua', 'дезерти'].some(met)).toBe(false);
  });
});

describe('word classes', () => {
  it('test each spelling once, however many classes and words there are', () => {
    let tests = 0;
    const isLong = wordClass(({ key }) => {
      tests += 1;
      return key.length > 4;
    });
    const isShort = wordClass(({ key }) => key.length <= 4);
    const many = tokenise(`${Array.from({ length: 40 }, (_, i) => 'a'.repeat(i + 1)).join(' ')} a aaaaaa`);
    expect(many.filter((word) => isLong(word)).length).toBe(37);
    expect(tests).toBe(40);
    expect(many.filter((word) => isShort(word)).length).toBe(5);
    expect(isLong(undefined) || isLong(tokenise('123456')[0])).toBe(false);
  });
});
