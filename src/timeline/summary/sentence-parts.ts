// Pieces of the timeline's sentences: numbers, per cent and intervals in both languages.
import type { Words } from '../../text/words.ts';
import type { Span } from '../spread/assess-spread.ts';
import type { VarianceParts } from '../spread/pool-sets.ts';

/** Three significant digits, without exponent for the sizes met here. */
export function figures(value: number): Words {
  // What could not be told is said so, never as NaN.
  if (!Number.isFinite(value)) return { en: '—', ru: '—' };
  const text = Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
  const signed = text.replace('-', '−');
  return { en: signed, ru: signed.replace('.', ',') };
}

export function percent(share: number): Words {
  const text = share > 0 && share < 0.005 ? '< 1' : share > 0.995 ? '> 99' : String(Math.round(100 * share));
  return { en: `${text} %`, ru: `${text} %` };
}

export function span({ mean, low, high }: Span): Words {
  const [a, b, c] = [mean, low, high].map(figures);
  return { en: `${a?.en} (95 %: ${b?.en}–${c?.en})`, ru: `${a?.ru} (95 %: ${b?.ru}–${c?.ru})` };
}

/** Joins texts and words into a sentence of both languages; plain strings stand in both. */
export function say(en: readonly (string | Words)[], ru: readonly (string | Words)[]): Words {
  return {
    en: en.map((part) => (typeof part === 'string' ? part : part.en)).join(''),
    ru: ru.map((part) => (typeof part === 'string' ? part : part.ru)).join(''),
  };
}

/** Shares of a variance, by source. */
export function sourcesOf({ linkage, dates, estimate, rest }: VarianceParts): Words {
  return say(
    [
      'who is who ',
      percent(linkage),
      ', dates ',
      percent(dates),
      ', the estimate ',
      percent(estimate),
      ', counts and model ',
      percent(rest),
    ],
    [
      'кто есть кто ',
      percent(linkage),
      ', даты ',
      percent(dates),
      ', оценка ',
      percent(estimate),
      ', числа и модель ',
      percent(rest),
    ],
  );
}

/** Periods or groups that a sentence names; of more, their number. */
const mostNamed = 12;

export function listed(names: readonly string[], between = ', '): string {
  const more = names.length - mostNamed;
  return names.slice(0, mostNamed).join(between) + (more > 0 ? ` … (+${more})` : '');
}
