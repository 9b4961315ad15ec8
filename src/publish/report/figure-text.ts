// A figure in words: its value, its interval, and the sentence under which it may be quoted.
import { formatNumber } from '../../chart/format.ts';
import { kinds, strings } from './strings.ts';
import type { CountingUnit, Figure } from '../../figure/figure.ts';
import type { Language, Words } from '../../text/words.ts';

export const countingUnits: Readonly<Record<CountingUnit, Words>> = {
  persons: { en: 'persons', ru: 'чел.' },
  records: { en: 'records', ru: 'записей' },
  rows: { en: 'rows', ru: 'строк' },
  percent: { en: '%', ru: '%' },
  other: { en: '', ru: '' },
};

/** The value, or why there is none. */
export function valueText(figure: Figure, language: Language, space?: string): string {
  if (figure.withheld !== null) {
    return figure.withheld === 'small' ? strings.hidden[language] : strings.refused[language];
  }
  if (figure.value !== null) {
    const number = formatNumber(figure.value, language, figure.counts, space);
    return figure.counts === 'percent' ? `${number} %` : number;
  }
  return figure.interval === null ? strings.refused[language] : boundsText(figure, language, space);
}

/** `1 104–1 131`; empty without an interval. A withheld figure never shows its interval. */
export function boundsText(figure: Figure, language: Language, space?: string): string {
  if (figure.interval === null || figure.withheld !== null) return '';
  const { low, high } = figure.interval;
  return `${formatNumber(low, language, figure.counts, space)}–${formatNumber(high, language, figure.counts, space)}`;
}

/** `95 % interval`; only `interval` where the level is not known. */
export function levelText(figure: Figure, language: Language): string {
  const level = figure.interval?.level ?? null;
  const word = strings.level[language];
  return level === null ? word : `${formatNumber(level * 100, language, 'percent')} % ${word}`;
}

/** Files a figure rests on, as one line: each file once, in the order of the lineage. */
export function sourceText(figure: Figure): string {
  return [...new Set(figure.lineage.files.map((file) => file.file))].join('; ');
}

/** One line that carries number, kind, interval and source together. */
export function quoteText(figure: Figure, title: string, language: Language): string {
  const unit =
    figure.value === null || figure.counts === 'percent' ? '' : ` ${countingUnits[figure.counts][language]}`;
  const bounds = figure.value === null ? '' : boundsText(figure, language);
  const interval = bounds === '' ? '' : `; ${levelText(figure, language)} ${bounds}`;
  const source = sourceText(figure);
  const from = source === '' ? figure.lineage.how[language] : `${strings.source[language]}: ${source}.`;
  return (
    `${figure.label[language]}: ${valueText(figure, language)}${unit.trimEnd()} ` +
    `(${kinds[figure.kind][language]}${interval}). ${from} — ${title}`
  );
}
