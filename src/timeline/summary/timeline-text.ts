// The timeline in plain lines for a terminal: a table of rates, then the sentences.
import { formatNumber } from '../../chart/format.ts';
import type { Language, Words } from '../../text/words.ts';
import { timelineSections } from './timeline-sentences.ts';
import type { SeriesSummary } from './timeline-summary.ts';

const words = {
  period: { en: 'period', ru: 'период' },
  unit: { en: 'units, over the covered periods', ru: 'части, за охваченные периоды' },
  events: { en: 'events', ru: 'случаев' },
  rate: { en: 'rate', ru: 'уровень' },
  perThousand: { en: 'per 1,000 of strength', ru: 'на 1000 численности' },
  perPeriod: { en: 'events per period', ru: 'случаев за период' },
  change: { en: 'change', ru: 'перемена' },
  peak: { en: 'peak', ru: 'пик' },
  uncovered: { en: 'not covered by every list', ru: 'охвачен не всеми списками' },
  more: { en: 'Periods not shown', ru: 'Не показано периодов' },
} as const satisfies Record<string, Words>;

/** Rows of the table; of longer series the first and the last ones. */
const mostRows = 120;

/** Empty where it rounds to nothing. */
function percent(p: number): string {
  return p < 0.005 ? '' : `${Math.round(100 * p)} %`;
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, k) => (k === 0 ? cell.padEnd(10) : cell.padStart(k === 3 ? 18 : 9)))
    .join(' ')
    .trimEnd();
}

/** Lines without line ends. */
export function timelineLines(summary: SeriesSummary, language: Language): readonly string[] {
  const { periods, covered, hasStrength, rates, changes, peak, units } = summary;
  // Without strengths a "rate per 1,000" of strength 1 is a thousand times the count.
  const scale = hasStrength ? 1 : 1000;
  const amount = (value: number) => formatNumber(Number((value / scale).toPrecision(3)), language);
  const lines = rates.map((rate, t) => {
    if (rate === null) return row([periods[t] ?? '', '▨', '▨']);
    const cells = [
      periods[t] ?? '',
      formatNumber(Math.round(rate.count * 10) / 10, language),
      amount(rate.mean),
    ];
    const interval = `${amount(rate.low)}–${amount(rate.high)}`;
    if (t >= covered) return `${row([...cells, interval])}  ${words.uncovered[language]}`;
    return row([...cells, interval, percent(changes?.change[t] ?? 0), percent(peak?.probability[t] ?? 0)]);
  });
  const half = mostRows / 2;
  const shown = lines.length <= mostRows ? lines : [...lines.slice(0, half), '…', ...lines.slice(-half)];
  const byUnit = units
    .slice(0, mostRows)
    .flatMap(({ id, rate }) =>
      rate === null ? [] : [row([id, '', amount(rate.mean), `${amount(rate.low)}–${amount(rate.high)}`])],
    );
  return [
    `${words.rate[language]}: ${(hasStrength ? words.perThousand : words.perPeriod)[language]}`,
    row([
      words.period[language],
      words.events[language],
      words.rate[language],
      '95 %',
      words.change[language],
      words.peak[language],
    ]),
    ...shown,
    ...(shown.length === lines.length ? [] : [`${words.more[language]}: ${lines.length - mostRows}`]),
    ...(byUnit.length === 0 ? [] : ['', words.unit[language], ...byUnit]),
    ...timelineSections(summary, { sums: true }).flatMap(({ title, sentences }) => [
      '',
      title[language],
      ...sentences.map((sentence) => `  ${sentence[language]}`),
    ]),
  ];
}
