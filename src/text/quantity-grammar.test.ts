// Amounts in running text, in both languages.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../chart/format.ts';
import { quantities } from './quantity-grammar.ts';
import { tokenise } from './tokens.ts';

function read(text: string) {
  const tokens = tokenise(text);
  return quantities(
    tokens,
    tokens.map(() => false),
  ).map(({ kind, value, low, high, bound }) => ({ kind, value, low, high, bound }));
}

const one = (text: string) => {
  const found = read(text);
  expect(found, text).toHaveLength(1);
  return found[0];
};

describe('numbers', () => {
  test.each([
    ['1,010', 1010],
    ['1 010', 1010],
    ['1\u202f010', 1010],
    ['1.010', 1010],
    ["1'010", 1010],
    ['10.5', 10.5],
    ['10,5', 10.5],
    ['1.5 million', 1_500_000],
    ['2,125 млн', 2_125_000],
    ['18 тыс.', 18_000],
    ['a hundred and fifty', 150],
    ['one thousand and ten', 1010],
    ['twenty-seven', 27],
    ['half a million', 500_000],
    ['two dozen', 24],
    ['двое', 2],
    ['полторы тысячи', 1500],
    ['двести двенадцать', 212],
    ['тысяча десять', 1010],
    ['ста пятидесяти', 150],
    ['полторы сотни', 150],
    ['пяти с половиной', 5.5],
    ['четырёх с половиной тысяч', 4500],
    ['5-ти', 5],
  ])('%s', (text, value) => {
    expect(one(text)).toMatchObject({ kind: 'number', value });
  });

  test('any number that is printed is read back as itself, in both languages and with any space', () => {
    const spaces = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', ',', '.', "'");
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('en', 'ru'),
        spaces,
        (value, language, space) => {
          const text = formatNumber(value, language, 'persons', space);
          expect(read(`${text} человек`)[0]).toMatchObject({ value });
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom('en', 'ru'),
        (hundredths, language) => {
          const value = hundredths / 100;
          expect(read(formatNumber(value, language))[0]).toMatchObject({ value: Number(value.toFixed(2)) });
        },
      ),
    );
  });
});

const spelt = {
  en: {
    small:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      ),
    tens: 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  },
  ru: {
    small:
      'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
        ' ',
      ),
    tens: 'ноль десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(
      ' ',
    ),
  },
} as const;
const ruHundreds = 'ноль сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ');

/** 1–999 in words. */
function spellSmall(value: number, language: 'en' | 'ru'): string {
  const { small, tens } = spelt[language];
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const joint = language === 'en' ? '-' : ' ';
  const [ten, unit] = [Math.floor(rest / 10), rest % 10];
  const tail =
    rest === 0
      ? ''
      : rest < 20
        ? (small[rest] ?? '')
        : `${tens[ten] ?? ''}${unit === 0 ? '' : joint + (small[unit] ?? '')}`;
  if (hundreds === 0) return tail;
  const head = language === 'en' ? `${small[hundreds] ?? ''} hundred` : (ruHundreds[hundreds] ?? '');
  return tail === '' ? head : `${head} ${language === 'en' ? 'and ' : ''}${tail}`;
}

function spell(value: number, language: 'en' | 'ru'): string {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  const word =
    language === 'en' ? 'thousand' : thousands % 10 === 1 && thousands % 100 !== 11 ? 'тысяча' : 'тысяч';
  const head = thousands === 0 ? '' : `${spellSmall(thousands, language)} ${word}`;
  return [head, rest === 0 ? '' : spellSmall(rest, language)].filter((part) => part !== '').join(' ');
}

test('any number spelt out is read back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), fc.constantFrom('en', 'ru'), (value, language) => {
      const found = read(`${spell(value, language)} ${language === 'en' ? 'soldiers' : 'солдат'}`);
      expect(found, spell(value, language)).toHaveLength(1);
      expect(found[0], spell(value, language)).toMatchObject({ kind: 'number', value });
    }),
  );
});

test('any share that is printed is read back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.constantFrom('en', 'ru'), (tenths, language) => {
      const value = tenths / 10;
      const text = `${formatNumber(value, language, 'percent')}\u202f%`;
      expect(read(text)[0], text).toMatchObject({ kind: 'share', value });
    }),
  );
});

describe('bounds, ranges and shares', () => {
  test.each([
    ['over 1,000', { bound: 'over', low: 1000, high: null }],
    ['more than a thousand', { bound: 'over', low: 1000, high: null }],
    ['более тысячи', { bound: 'over', low: 1000, high: null }],
    ['не менее 17', { bound: 'at-least', low: 17, high: null }],
    ['up to 18,000', { bound: 'at-most', low: null, high: 18_000 }],
    ['nearly 900', { bound: 'almost', low: 900, high: 900 }],
    ['порядка двух тысяч', { bound: 'about', low: 2000, high: 2000 }],
    ['тысячи', { kind: 'vague', low: 2000, high: 10_000 }],
    ['десятки тысяч', { kind: 'vague', low: 20_000, high: 100_000 }],
    ['from 10 to 15', { kind: 'range', low: 10, high: 15 }],
    ['от 4,5 до 22 тысяч', { kind: 'range', low: 4500, high: 22_000 }],
    ['between 4.59 % and 22.4 %', { kind: 'share', low: 4.59, high: 22.4 }],
    ['10–15', { kind: 'range', low: 10, high: 15 }],
    ['one in ten', { kind: 'share', value: 10 }],
    ['один из двадцати', { kind: 'share', value: 5 }],
    ['каждый десятый', { kind: 'share', value: 10 }],
    ['каждый 10-й', { kind: 'share', value: 10 }],
    ['two thirds', { kind: 'share', value: 200 / 3 }],
    ['three-fifths', { kind: 'share', value: 60 }],
    ['две пятых', { kind: 'share', value: 40 }],
    ['десятая часть', { kind: 'share', value: 10 }],
    ['one man in three', { kind: 'share', value: 100 / 3 }],
    ['a quarter of a million', { kind: 'number', value: 250_000 }],
    ['от 1500 до 2000', { kind: 'range', low: 1500, high: 2000 }],
    ['пяти-шести тысяч', { kind: 'range', low: 5000, high: 6000 }],
    ['девять из десяти', { kind: 'share', value: 90 }],
    ['двое из пяти военных', { kind: 'share', value: 40 }],
    ['twice as many', { kind: 'ratio', value: 2 }],
    ['почти вдвое больше', { kind: 'ratio', value: 2, bound: 'almost' }],
    ['в три раза больше', { kind: 'ratio', value: 3 }],
  ])('%s', (text, wanted) => {
    expect(one(text)).toMatchObject(wanted);
  });

  test('parts of time and places in an order are no shares', () => {
    for (const text of [
      'in the second half of the year',
      'the first quarter',
      'half past two',
      'второй половине',
    ]) {
      expect(
        read(text).filter(({ kind }) => kind === 'share'),
        text,
      ).toEqual([]);
    }
  });
});
