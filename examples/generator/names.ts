// Full names: frequencies skewed as in life (Zipf), patronymics by rule from the father's name.
import type { Draws } from './draws.ts';
import { nameStocks, type NameStock } from './name-stock.ts';

export interface FullName {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
}

/** Weight of the name at rank r, from 0, is (r + shift)^-exponent (Zipf–Mandelbrot). */
const SURNAMES = { shift: 8, exponent: 0.75 };
const GIVEN_NAMES = { shift: 3, exponent: 1.15 };

type Weights = readonly (readonly [string, number])[];

const zipf = (names: readonly string[], { shift, exponent }: typeof SURNAMES): Weights =>
  names.map((name, rank) => [name, (rank + shift) ** -exponent]);

interface WeightedStock {
  readonly surnames: Weights;
  readonly given: Weights;
}

const stocks: readonly (readonly [WeightedStock, number])[] = nameStocks.map((stock: NameStock) => [
  { surnames: zipf(stock.surnames, SURNAMES), given: zipf(stock.given, GIVEN_NAMES) },
  stock.share,
]);

const irregular: Readonly<Record<string, string>> = {
  Лев: 'Львович',
  Павел: 'Павлович',
  Пётр: 'Петрович',
  Петр: 'Петрович',
  Михаил: 'Михайлович',
  Даниил: 'Данилович',
  Данила: 'Данилович',
  Гаврила: 'Гаврилович',
  Никита: 'Никитич',
  Илья: 'Ильич',
  Лука: 'Лукич',
  Фома: 'Фомич',
  Фока: 'Фокич',
  Кузьма: 'Кузьмич',
  Савва: 'Саввич',
  Сила: 'Силич',
  Аникита: 'Аникитич',
  Яков: 'Яковлевич',
};

/** The patronymic of a man, from his father's name. */
export function patronymicOf(father: string): string {
  const known = irregular[father];
  if (known !== undefined) return known;
  const stem = father.slice(0, -1);
  // Василий, Юрий: -ьевич after one consonant, -иевич where two would collide (Дмитрий).
  if (father.endsWith('ий')) {
    const base = father.slice(0, -2);
    const collide = /[бвгджзклмнпрстфхцчшщ]{2}$/u.test(base) && !/[нс]т$/u.test(base);
    return collide ? `${base}иевич` : `${base}ьевич`;
  }
  if (/[йь]$/u.test(father)) return `${stem}евич`;
  if (father.endsWith('а')) return `${stem}ович`;
  return /[ияожшчщц]$/u.test(father) ? `${father}евич` : `${father}ович`;
}

export function drawName(draws: Draws): FullName {
  const stock = draws.weighted(stocks);
  return {
    surname: draws.weighted(stock.surnames),
    given: draws.weighted(stock.given),
    patronymic: patronymicOf(draws.weighted(stock.given)),
  };
}
