// Words of dates in Russian and English: months, seasons, parts, and what means that no date is known.
import { remembered } from './memo.ts';

/** Matched against lower-case text with е for ё. Groups of one month share its number (1–12). */
const monthForms: readonly string[] = [
  'январ(?:[ьяею]|ем)|янв|january|jan',
  'феврал(?:[ьяею]|ем)|фев|февр|february|feb',
  'март(?:[аеу]|ом)?|мар|march|mar',
  'апрел(?:[ьяею]|ем)|апр|april|apr',
  'ма(?:[йяею]|ем)|may',
  'июн(?:[ьяею]|ем)|июн|june|jun',
  'июл(?:[ьяею]|ем)|июл|july|jul',
  'август(?:[аеу]|ом)?|авг|august|aug',
  'сентябр(?:[ьяею]|ем)|сен|сент|september|sept|sep',
  'октябр(?:[ьяею]|ем)|окт|october|oct',
  'ноябр(?:[ьяею]|ем)|ноя|нояб|november|nov',
  'декабр(?:[ьяею]|ем)|дек|december|dec',
];

export const monthPattern = `(?:${monthForms.join('|')})`;

const monthTests = monthForms.map((form) => new RegExp(`^(?:${form})$`));

/** 1–12, or null. */
export const monthNumber = remembered((word: string): number | null => {
  const index = monthTests.findIndex((test) => test.test(word));
  return index === -1 ? null : index + 1;
});

export const seasons: readonly { readonly pattern: RegExp; readonly firstMonth: number }[] = [
  { pattern: /^(?:весн[аыойеу]+|spring)$/, firstMonth: 3 },
  { pattern: /^(?:лет[оаеому]+|summer)$/, firstMonth: 6 },
  { pattern: /^(?:осен[ьиью]+|autumn|fall)$/, firstMonth: 9 },
  { pattern: /^(?:зим[аыойеу]+|winter)$/, firstMonth: 12 },
];

const nothing = new Set(
  `- | -- | --- | . | .. | ... | ? | ?? | ??? | * | / | -//- | 0 | #н/д | #n/a | н/д | нд | н.д | н/у |
н/и | нет | нет данных | нет сведений | нет информации | без даты | неизвестно | неизвестен |
неизвестна | не известно | не известна | неизв | дата неизвестна | не установлено | не установлена |
неустановлено | не указано | не указана | не определено | unknown | unk | not known | not stated |
no data | undated | n/a | n.a | na | none | null | nil | nan | nd | n.d | tbd | 0000-00-00 |
00.00.0000 | 00/00/0000 | xx.xx.xxxx | __.__.____`
    .split(/\s*\|\s*/)
    .concat(''),
);

const longestNothing = Math.max(...Array.from(nothing, (text) => text.length)) + 1;

/** True for what people write where they know nothing: blank, dashes, `н/д`, `неизвестно`, `unknown`, `?` … */
export function meansNothing(text: string): boolean {
  if (text.length > longestNothing) return text.trim().length <= longestNothing && saysNothing(text);
  return saysNothing(text);
}

const saysNothing = remembered((text: string): boolean => {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ');
  return nothing.has(plain) || nothing.has(plain.replace(/\.$/, ''));
});
