// Numbers, months and days as text, by own rules: the system's locale must not reach an output.
import type { CountingUnit } from '../figure/figure.ts';
import type { Language } from '../text/words.ts';

const narrowSpace = '\u202f';

/** Of dates: in Russian in the genitive. */
export const monthNames: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
};

const monthTitles: Record<Language, readonly string[]> = {
  en: monthNames.en,
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
};

const shortMonths: Record<Language, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ru: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
};

/** Digits kept after the point: people and rows are whole, shares have one. */
const decimals: Record<CountingUnit, number> = { persons: 0, records: 0, rows: 0, percent: 1, other: 2 };

/** `12345.6` reads `12 346` with narrow no-break spaces; the decimal mark is that of the language. */
export function formatNumber(
  value: number,
  language: Language,
  counts: CountingUnit = 'other',
  space: string = narrowSpace,
): string {
  const fixed = Math.abs(value).toFixed(decimals[counts]);
  const [whole = '', fraction = ''] = fixed.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, space);
  const rest = fraction.replace(/0+$/, '');
  const mark = language === 'ru' ? ',' : '.';
  const sign = value < 0 && Number(fixed) !== 0 ? '−' : '';
  return `${sign}${grouped}${rest === '' ? '' : mark + rest}`;
}

/** `2024-04-30`, `2024-04` and `2024` as words with no-break spaces; other text stays as it is. */
export function formatDate(text: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return text;
  if (month === undefined) return year;
  const index = Number(month) - 1;
  if (day === undefined) return `${monthTitles[language][index] ?? month}\u00a0${year}`;
  return `${Number(day)}\u00a0${monthNames[language][index] ?? month}\u00a0${year}`;
}

/** `2024-04` reads `Apr`. */
export function shortMonth(month: string, language: Language): string {
  return shortMonths[language][Number(month.slice(5, 7)) - 1] ?? month;
}
