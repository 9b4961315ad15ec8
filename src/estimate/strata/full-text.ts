// A full estimate as plain lines: the total, what the draws say, who is listed wrongly, part by part.
import { formatNumber } from '../../chart/format.ts';
import type { Language, Words } from '../../text/words.ts';
import type { Bounds } from '../total/total-estimate.ts';
import { totalLines } from '../total/total-text.ts';
import type { FullEstimate } from './full-estimate.ts';

const space = '\u00a0';

const words = {
  right: { en: 'On the lists, and rightly so', ru: 'В списках, и по праву' },
  checked: { en: 'Checked', ru: 'Проверено' },
  of: { en: 'of', ru: 'из' },
  interval: { en: '95 % interval', ru: '95-процентный интервал' },
  doubt: { en: 'Where the doubt comes from, in per cent', ru: 'Откуда сомнение, в процентах' },
  linkage: { en: 'who is who', ru: 'кто есть кто' },
  overCoverage: { en: 'who is listed wrongly', ru: 'внесённые ошибочно' },
  models: { en: 'models that differ', ru: 'расхождение моделей' },
  chance: { en: 'chance', ru: 'случайность' },
  strata: { en: 'Part by part', ru: 'По частям' },
  sum: { en: 'sum of the parts', ru: 'сумма по частям' },
  pooled: { en: 'all parts together', ru: 'все части вместе' },
} as const satisfies Record<string, Words>;

/** Lines without line ends. `checked`: who looked into a sample of the lists. */
export function fullLines(
  { total, draws, overCoverage, strata }: FullEstimate,
  checked: string | null,
  language: Language,
): readonly string[] {
  const people = (value: number): string => formatNumber(value, language, 'persons', space);
  const bounds = ({ low, high }: Bounds): string => `${people(Math.floor(low))}–${people(Math.ceil(high))}`;
  const row = (label: string, number: number | null, interval: Bounds | null, beside: string): string => {
    const cells = [(number === null ? '—' : beside + people(number)).padStart(12)];
    return `  ${cells.join('')}  ${(interval === null ? '' : bounds(interval)).padEnd(17)}  ${label}`;
  };
  const sources = draws?.sources ?? null;
  return [
    ...totalLines(total, language),
    ...(overCoverage === null
      ? []
      : [
          '',
          `${words.right[language]}: ${people(overCoverage.right.total)} ${words.of[language]} ${people(overCoverage.listed)} (${words.interval[language]} ${bounds(overCoverage.right)})`,
          ...(checked === null ? [] : [`${words.checked[language]}: ${checked}`]),
        ]),
    ...(sources === null
      ? []
      : [
          `${words.doubt[language]}: ${(['linkage', 'overCoverage', 'models', 'chance'] as const)
            .filter((source) => sources[source] > 0 || source === 'models' || source === 'chance')
            .map((source) => `${words[source][language]} ${Math.round(100 * sources[source])}`)
            .join(', ')}`,
        ]),
    ...(strata === null
      ? []
      : [
          '',
          `${words.strata[language]}:`,
          ...strata.strata.map(({ title, total: { headline, reasons } }) =>
            headline === null
              ? row(`${title} (${reasons.map((reason) => reason[language]).join('; ')})`, null, null, '')
              : row(title, headline.total, headline.interval, ''),
          ),
          row(
            words.sum[language],
            strata.sum?.total ?? null,
            strata.sum?.interval ?? null,
            strata.sum?.meaning === 'lower-bound' ? '≥ ' : '',
          ),
          row(words.pooled[language], strata.pooled?.total ?? null, strata.pooled?.interval ?? null, ''),
          ...strata.findings.map(({ reason }) => `- ${reason[language]}`),
        ]),
  ];
}
