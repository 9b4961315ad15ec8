// Number words of Russian and English in every case, with what each does to the number being read.
import { Lexicon } from './lexicon.ts';

export type NumberWord =
  /** Adds to the number: one, twenty, двести, двое. `ordinal` words count nothing by themselves. */
  | {
      readonly kind: 'add';
      readonly value: number;
      readonly order: 1 | 10 | 100;
      readonly collective?: boolean;
    }
  /** Multiplies what stands before it: hundred, thousand, млн. */
  | { readonly kind: 'times'; readonly value: number; readonly plural: boolean; readonly short?: boolean }
  /** One and a half times what follows: полтора, полторы, полтораста is 150. */
  | { readonly kind: 'half-more' }
  /** A group: dozen, десяток, score, couple. `plural` without a number before it is open-ended. */
  | { readonly kind: 'group'; readonly value: number; readonly plural: boolean; readonly loose?: boolean };

type Entry = readonly [string, NumberWord];

const add = (order: 1 | 10 | 100, value: number, forms: string): Entry => [
  forms,
  { kind: 'add', value, order },
];
const collective = (value: number, forms: string): Entry => [
  forms,
  { kind: 'add', value, order: 1, collective: true },
];
const times = (value: number, forms: string, plural = false): Entry => [
  forms,
  { kind: 'times', value, plural },
];
const short = (value: number, forms: string): Entry => [
  forms,
  { kind: 'times', value, plural: false, short: true },
];
const group = (value: number, forms: string, plural = false): Entry => [
  forms,
  { kind: 'group', value, plural },
];

const units: readonly Entry[] = [
  add(1, 0, 'zero|ноль|нуля|нуль|нулю|нулем'),
  add(1, 1, 'one|один|одна|одно|одного|одной|одному|одним|одну|одном'),
  add(1, 2, 'two|два|две|двух|двум|двумя'),
  add(1, 3, 'three|три|трех|трем|тремя'),
  add(1, 4, 'four|четыре|четырех|четырем|четырьмя'),
  add(1, 5, 'five|пять|пяти|пятью'),
  add(1, 6, 'six|шесть|шести|шестью'),
  add(1, 7, 'seven|семь|семи|семью'),
  add(1, 8, 'eight|восемь|восьми|восемью|восьмью'),
  add(1, 9, 'nine|девять|девяти|девятью'),
  collective(2, 'двое|двоих|двоим|двоими|оба|обе|обоих|обеих|обоим|обеим|обоими|обеими|both'),
  collective(3, 'трое|троих|троим|троими'),
  collective(4, 'четверо|четверых|четверым|четверыми'),
  collective(5, 'пятеро|пятерых|пятерым|пятерыми'),
  collective(6, 'шестеро|шестерых|шестерым|шестерыми'),
  collective(7, 'семеро|семерых|семерым|семерыми'),
  collective(8, 'восьмеро|восьмерых|восьмерым'),
  collective(9, 'девятеро|девятерых|девятерым'),
  collective(10, 'десятеро|десятерых|десятерым'),
];

const teens: readonly Entry[] = [
  ['ten|десять|десяти|десятью', 10],
  ['eleven|одиннадцат~', 11],
  ['twelve|двенадцат~', 12],
  ['thirteen|тринадцат~', 13],
  ['fourteen|четырнадцат~', 14],
  ['fifteen|пятнадцат~', 15],
  ['sixteen|шестнадцат~', 16],
  ['seventeen|семнадцат~', 17],
  ['eighteen|восемнадцат~', 18],
  ['nineteen|девятнадцат~', 19],
].map(([forms, value]) => add(1, Number(value), ruCardinal(String(forms))));

const tens: readonly Entry[] = [
  add(10, 20, ruCardinal('twenty|двадцат~')),
  add(10, 30, ruCardinal('thirty|тридцат~')),
  add(10, 40, 'forty|сорок|сорока'),
  add(10, 50, 'fifty|пятьдесят|пятидесяти|пятьюдесятью'),
  add(10, 60, 'sixty|шестьдесят|шестидесяти|шестьюдесятью'),
  add(10, 70, 'seventy|семьдесят|семидесяти|семьюдесятью'),
  add(10, 80, 'eighty|восемьдесят|восьмидесяти|восемьюдесятью'),
  add(10, 90, 'ninety|девяносто|девяноста'),
];

const hundreds: readonly Entry[] = [
  add(100, 100, 'сто|ста'),
  add(100, 150, 'полтораста'),
  add(100, 200, 'двести|двухсот|двумстам|двумястами|двухстах'),
  add(100, 300, 'триста|трехсот|тремстам|тремястами|трехстах'),
  add(100, 400, 'четыреста|четырехсот|четыремстам|четырьмястами|четырехстах'),
  add(100, 500, 'пятьсот|пятисот|пятистам|пятьюстами|пятистах'),
  add(100, 600, 'шестьсот|шестисот|шестистам|шестьюстами|шестистах'),
  add(100, 700, 'семьсот|семисот|семистам|семьюстами|семистах'),
  add(100, 800, 'восемьсот|восьмисот|восьмистам|восемьюстами|восьмистах'),
  add(100, 900, 'девятьсот|девятисот|девятистам|девятьюстами|девятистах'),
];

const magnitudes: readonly Entry[] = [
  times(100, 'hundred'),
  times(100, 'hundreds|сотни|сотен|сотням|сотнями|сотнях', true),
  times(100, 'сотня|сотню|сотней|сотне'),
  times(1000, 'thousand|тысяча|тысячу|тысячей|тысячью|тысяче'),
  times(1000, 'thousands|тысячи|тысяч|тысячам|тысячами|тысячах', true),
  times(1000, 'тыща|тыщу|тыщей|тыще'),
  times(1000, 'тыщи|тыщ|тыщам|тыщами', true),
  short(1000, 'тыс|k'),
  times(1e6, 'million|миллион|миллиона|миллиону|миллионом|миллионе'),
  times(1e6, 'millions|миллионы|миллионов|миллионам|миллионами', true),
  short(1e6, 'млн|mln|mn|лям|ляма|лямов'),
  times(1e9, 'billion|миллиард|миллиарда|миллиарду|миллиардом'),
  times(1e9, 'billions|миллиарды|миллиардов', true),
  short(1e9, 'млрд|bn'),
  times(1e12, 'trillion|триллион|триллиона|триллионов'),
  short(1e12, 'трлн|tn'),
];

const groups: readonly Entry[] = [
  group(12, 'dozen|дюжина|дюжину|дюжины|дюжин|дюжиной'),
  group(12, 'dozens', true),
  group(10, 'десяток|десятка|десятку|десятком|десятке'),
  group(10, 'десятки|десятков|десяткам|десятками|десятках|tens', true),
  group(20, 'score'),
  group(20, 'scores', true),
  ['couple|пара|пару|парой', { kind: 'group', value: 2, plural: false, loose: true }],
];

/** Endings of cardinals only: `двадцатый` is an ordinal. */
function ruCardinal(forms: string): string {
  return forms
    .split('|')
    .flatMap((form) =>
      form.endsWith('~') ? ['ь', 'и', 'ью'].map((ending) => form.slice(0, -1) + ending) : [form],
    )
    .join('|');
}

export const numberWords = new Lexicon<NumberWord>([
  ...units,
  ...teens,
  ...tens,
  ...hundreds,
  ...magnitudes,
  ...groups,
  ['полтора|полторы|полутора', { kind: 'half-more' }],
]);

/** Ordinals written out: they name a place in an order, and parts of a whole (`two thirds`). */
export const ordinalWords = new Lexicon<number>([
  ['first|перв~', 1],
  ['second|втор~', 2],
  ['third|thirds|третий|третьим|треть~|трети', 3],
  ['fourth|четверт~', 4],
  ['fifth|fifths|пят~', 5],
  ['sixth|sixths|шест~', 6],
  ['seventh|sevenths|седьм~', 7],
  ['eighth|eighths|восьм~', 8],
  ['ninth|ninths|девят~', 9],
  ['tenth|tenths|десят~', 10],
  ['eleventh|одиннадцат~', 11],
  ['twelfth|двенадцат~', 12],
  ['fifteenth|пятнадцат~', 15],
  ['twentieth|двадцат~', 20],
  ['hundredth|сот~', 100],
]);
