// Numbers that are only weighed, hoped for or far from told, and those that a word like them leaves to be checked.
import { describe, expect, it } from 'vitest';
import { readClaims } from './read-claims.ts';

const counted = (text: string): readonly (number | null)[] =>
  readClaims(text).claims.map(({ quantity }) => quantity.value);

describe('numbers that nothing is told of', () => {
  it.each([
    'Even 600 arrests would not have stopped the strike, the foreman is sure.',
    'Прораб убеждён: даже шестьсот арестов не остановили бы забастовку.',
    'Our harbour is worth more than ten of their fleets, the mayor said.',
    'Архивисты надеются, что в список впишут ещё 900 имён.',
  ])('%s', (text) => {
    expect(counted(text)).toEqual([]);
  });
});

describe('numbers that are told', () => {
  it.each([
    ['Даже в мае задержали 600 человек.', 600],
    ['Адреса цехов выдавали намеренно, и поэтому погибли 48 рабочих.', 48],
    ['На 9-ю бригаду приходится 318 дел о дезертирстве.', 318],
    ['За год зафиксировали 27 авиаударов по складам.', 27],
    ['Погибших рабочих едва наберётся 40.', 40],
  ])('%s', (text, value) => {
    expect(counted(text)).toContain(value);
  });
});
