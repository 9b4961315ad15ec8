// The form of the tables of meanings, and that two senses of one word stay two.
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../text/tokens.ts';
import { meaningsIn, meaningTexts, sense } from './meanings.ts';

const lines = meaningTexts.flatMap((text) => text.trim().split('\n'));
const bare = (pattern: string): string => pattern.replace(/[~*]$/, '');
const russian = (line: string): readonly string[] => line.split('|').filter((p) => /[а-я]/.test(p));

/** The senses of a word or phrase. */
const sensesOf = (words: string): readonly string[] =>
  meaningsIn(tokenise(words))
    .flat()
    .filter((key) => key.startsWith(sense));

describe('a line of meanings', () => {
  test('is lower case, without ё, and its patterns are parted by one bar', () => {
    expect(lines.filter((line) => line !== line.toLowerCase() || line.includes('ё'))).toEqual([]);
    expect(lines.filter((line) => line.split('|').some((p) => p === '' || p !== p.trim()))).toEqual([]);
  });

  test('holds words of both languages', () => {
    expect(lines.filter((line) => !/[a-z]/.test(line) || russian(line).length === 0)).toEqual([]);
  });

  test('holds no pattern twice', () => {
    expect(lines.filter((line) => new Set(line.split('|')).size < line.split('|').length)).toEqual([]);
  });

  test('cuts no word to fewer than three letters', () => {
    const cut = lines.flatMap((line) => line.split('|')).filter((p) => /^\p{L}{0,2}[~*]/u.test(p));
    expect(cut).toEqual([]);
  });

  test('is written once: no two begin alike and share a Russian word', () => {
    const known = new Map<string, Set<string>>();
    const again = lines.filter((line) => {
      const [first = ''] = line.split('|');
      const words = known.get(bare(first)) ?? new Set();
      known.set(bare(first), words);
      const isAgain = russian(line).some((p) => words.has(p));
      for (const pattern of russian(line)) words.add(pattern);
      return isAgain;
    });
    expect(again).toEqual([]);
  });
});

describe('senses', () => {
  test.each([
    ['буря', 'штурм'],
    ['резервуар', 'танк'],
    ['фирма', 'рота'],
    ['депутат', 'заместитель'],
  ])('%s is not %s, though English has one word for both', (a, b) => {
    const [as, bs] = [sensesOf(a), sensesOf(b)];
    expect(as.length).toBeGreaterThan(0);
    expect(bs.length).toBeGreaterThan(0);
    expect(as.filter((key) => bs.includes(key))).toEqual([]);
  });

  test.each([
    ['storm', 'буря'],
    ['storm', 'штурм'],
    ['tank', 'танк'],
    ['deputy', 'депутат'],
  ])('%s may be %s', (a, b) => {
    expect(sensesOf(a).some((key) => sensesOf(b).includes(key))).toBe(true);
  });
});
