// Rates by group, one line each: the mean as a dot in its 95 % interval.
import { bottomAxis, line, linearScale, roundTicks } from './axis.ts';
import { formatNumber } from './format.ts';
import { fitted } from './label-text.ts';
import { colour, element, frame, label } from './mark.ts';
import type { Language, Words } from '../text/words.ts';

export interface GroupRateRow {
  readonly label: Words;
  /** Null where it may not be shown. */
  readonly rate: { readonly mean: number; readonly low: number; readonly high: number } | null;
}

export interface GroupRateChart {
  readonly kind: 'groups';
  readonly id: string;
  readonly title: Words;
  readonly unit: Words;
  readonly rows: readonly GroupRateRow[];
}

const width = 760;
const left = 300;
const right = 740;
const top = 34;
const step = 24;

export function renderGroupRateChart(chart: GroupRateChart, language: Language): string {
  const { rows } = chart;
  const base = top + rows.length * step;
  const highest = Math.max(...rows.map(({ rate }) => rate?.high ?? 0), Number.MIN_VALUE);
  const x = linearScale(0, highest * 1.05, left, right);
  const number = (value: number) => formatNumber(Number(value.toPrecision(3)), language);
  const ticks = roundTicks(0, x.high, 5);
  const lines = rows.map(({ label: name, rate }, k) => {
    const y = top + (k + 0.5) * step;
    const title = label(left - 10, y + 4, fitted(name[language], left - 20, 1).join(''), {
      'text-anchor': 'end',
    });
    if (rate === null) return title + label(left + 4, y + 4, '▨', { fill: colour.muted });
    return (
      title +
      line(x.at(rate.low), y, x.at(rate.high), y, colour.bar, { 'stroke-width': 3, 'stroke-opacity': 0.35 }) +
      element('circle', { cx: x.at(rate.mean), cy: y, r: 3.5, fill: colour.bar })
    );
  });
  const description = rows
    .map(
      ({ label: name, rate }) =>
        `${name[language]}: ${rate === null ? '▨' : `${number(rate.mean)} (${number(rate.low)}–${number(rate.high)})`}`,
    )
    .join('; ');
  return frame(
    { id: chart.id, title: chart.title[language], description },
    { width, height: base + 30 },
    label(left, top - 12, fitted(chart.unit[language], right - left, 1).join(''), {
      'font-size': 11,
      fill: colour.muted,
    }) +
      ticks.map((tick) => line(x.at(tick), top, x.at(tick), base)).join('') +
      bottomAxis(ticks, x, base, number) +
      line(left, top, left, base, colour.ink) +
      element('g', {}, lines.join('')),
  );
}
