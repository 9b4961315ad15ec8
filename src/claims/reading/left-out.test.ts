// Amounts whose noun or verb is left out, numbers that only look like amounts, and what is foretold or wished.
import { expect, describe, test } from 'vitest';
import type { Claim } from '../claim.ts';
import { readClaims } from './read-claims.ts';

function told({ quantity: { value, low, high, bound, per }, counts }: Claim): string {
  const amount =
    value ?? (low === null || low === 0 ? 'none' : `${Math.round(low)}–${Math.round(high ?? 0)}`);
  const words = [
    bound === 'exact' ? '' : bound,
    amount,
    (counts?.value ?? '-').replace(/^other:.*/, 'other'),
  ];
  return [...words, per === null ? '' : `per ${per}`].filter((part) => part !== '').join(' ');
}

const amounts = (text: string): readonly string[] => readClaims(text).claims.map(told);

describe('a verb and a noun left out', () => {
  test.each<[string, readonly string[]]>([
    [
      'Sweden took in 7,300 of the refugees, Norway 1,980 and Malta a mere 64.',
      ['7300 person', '1980 person', '64 person'],
    ],
    ['Sentenced: 22. Freed on parole: 6.', ['22 person', '6 person']],
    ['Беглецов, вернувшихся домой, было 81.', ['81 person']],
    ['Дали отцу пять лет, брату — семь.', ['5 years', '7 years']],
    ['He got 12 years, his brother eight and a half.', ['12 years', '8.5 years']],
    [
      'Of the 33 accused, 30 pleaded guilty, two fled and one died.',
      ['33 person', '30 person', '2 person', '1 person'],
    ],
    ['In May the court heard 47 cases, in June 66, in July none.', ['47 case', '66 case', '0 person']],
    ['По штату 130, налицо 71.', ['130 person', '71 person']],
    ['Court frees 6, jails 13', ['6 person', '13 person']],
    ['Двухсотых — восемь, трёхсотых — за тридцать.', ['8 person', '30 person']],
    ['Из ста жалоб ответили на две.', ['100 other', '2 other']],
    ['Forty-two, including six children, were buried on Friday.', ['42 person', '6 person']],
    ['The 13-strong crew abandoned ship.', ['13 person']],
    ['Число заболевших достигло 2 тыс. 417.', ['2417 person']],
    ['Из погибших 19 — дети.', ['19 person']],
    ['А сейчас и сорока не наберётся.', ['under 40 -']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('bounds, ranges of parts and rates', () => {
  test.each<[string, readonly string[]]>([
    ['Between a fifth and a quarter of the detainees were minors.', ['20–25 percent']],
    ['От трети до половины бойцов отказались ехать.', ['33–50 percent']],
    ['The state paid just over $3.1m to the widows.', ['over 3100000 money']],
    ['Пришло от силы человек тридцать.', ['at-most 30 person']],
    ['С десяток бойцов ушли ночью.', ['about 10 person']],
    ['Во взводе осталось человек восемь.', ['about 8 person']],
    ['Ежесуточно через мост переходило около 700 граждан.', ['about 700 person per day']],
    ['Задержано 230 чел., в т. ч. 17 иностранцев.', ['230 person', '17 person']],
    ['Полсотни парней забрали прямо с рынка, представляете?', ['50 person']],
    [
      'No fewer than 80 prisoners died, and not a single jailer has been suspended.',
      ['at-least 80 person', '0 person'],
    ],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

test.each([
  'Мне тогда двадцать было, дурак дураком.',
  'Матери сорок было, когда она овдовела.',
  'Дети — пять, семь и двенадцать лет — остались с бабушкой.',
  'У сына: старшему девять, младшему четыре.',
  'The suspect was charged under section 12(3).',
  'Her number was 60318.',
  'Температура — 39, пульс — 120.',
  'Suspect, 34, held after stabbing',
  'Справки по телефону (4212) 33-18-07.',
  'Call (212) 555-0143 for details.',
  '+1, у нас так же.',
  'Завтра, говорят, ещё человек сорок увезут.',
  'Власти обязаны выпустить хотя бы сотню стариков.',
  'Пусть вернут хотя бы двадцать тел.',
  'Им выдали по 3 магазина и 2 гранаты.',
])('no amount: %s', (text) => {
  expect(amounts(text)).toEqual([]);
});
