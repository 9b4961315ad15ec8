// The rate by period with its 95 % band, the probability of a change under it, and shade where not every list knows.
import { axisText, line, linearScale, roundTicks, sideAxis } from './axis.ts';
import { formatNumber } from './format.ts';
import { colour, coordinate, element, frame, label } from './mark.ts';
import type { Language, Words } from '../text/words.ts';

export interface RatePoint {
  /** `YYYY-MM` or any other name of a period. */
  readonly period: string;
  /** Null where the count behind it is hidden. */
  readonly rate: { readonly mean: number; readonly low: number; readonly high: number } | null;
  /** P(the rate changed with this period), P(this period has the highest rate); null with the rate. */
  readonly change: number | null;
  readonly peak: number | null;
}

export interface RateChart {
  readonly kind: 'rates';
  readonly id: string;
  readonly title: Words;
  readonly unit: Words;
  readonly points: readonly RatePoint[];
  /** How many, from the first, every list covers. */
  readonly covered: number;
}

const width = 760;
const left = 52;
const right = 746;
const top = 34;
const base = 214;
const strip = { top: 246, base: 296 } as const;
const height = 336;

const words = {
  uncovered: { en: 'not every list knows of this', ru: 'знают не все списки' },
  change: { en: 'probability that the rate changed here', ru: 'вероятность перемены уровня' },
} as const satisfies Record<string, Words>;

export function renderRateChart(chart: RateChart, language: Language): string {
  const { points, covered } = chart;
  const highest = Math.max(...points.map(({ rate }) => rate?.high ?? 0), Number.MIN_VALUE);
  const band = (right - left) / Math.max(1, points.length);
  const x = (index: number) => left + band * (index + 0.5);
  const y = linearScale(0, highest * 1.05, base, top);
  const chance = linearScale(0, 1, strip.base, strip.top);
  const number = (value: number) => formatNumber(Number(value.toPrecision(3)), language);
  const everyOther = Math.ceil(52 / band);
  const shade =
    covered >= points.length
      ? ''
      : element('rect', {
          x: left + band * covered,
          y: top,
          width: band * (points.length - covered),
          height: strip.base - top,
          fill: colour.shade,
        }) +
        label(right, top - 8, words.uncovered[language], {
          'text-anchor': 'end',
          fill: colour.muted,
          'font-size': 11,
        });
  const marks = points.map(({ rate, change }, index) => {
    const dot =
      rate === null
        ? label(x(index), base - 4, '▨', { 'text-anchor': 'middle', fill: colour.muted })
        : line(x(index), y.at(rate.low), x(index), y.at(rate.high), colour.bar, {
            'stroke-width': 3,
            'stroke-opacity': 0.35,
          }) + element('circle', { cx: x(index), cy: y.at(rate.mean), r: 3, fill: colour.bar });
    const bar =
      change === null || change < 0.005
        ? ''
        : element('rect', {
            x: x(index) - band * 0.3,
            y: chance.at(change),
            width: band * 0.6,
            height: strip.base - chance.at(change),
            fill: colour.ink,
          });
    return dot + bar;
  });
  const names = points.map(({ period }, index) =>
    index % everyOther === 0 ? label(x(index), strip.base + 18, period, axisText) : '',
  );
  const runs = linesOf(points, x, y.at);
  const description = points
    .map(
      ({ period, rate }) =>
        `${period}: ${rate === null ? '▨' : `${number(rate.mean)} (${number(rate.low)}–${number(rate.high)})`}`,
    )
    .join('; ');
  return frame(
    { id: chart.id, title: chart.title[language], description },
    { width, height },
    shade +
      label(left, top - 8, chart.unit[language], { 'font-size': 11, fill: colour.muted }) +
      sideAxis(roundTicks(0, y.high, 4), y, { left, right }, number) +
      runs +
      element('g', {}, marks.join('')) +
      line(left, base, right, base, colour.ink) +
      label(left, strip.top - 8, words.change[language], { 'font-size': 11, fill: colour.muted }) +
      line(left, strip.base, right, strip.base, colour.ink) +
      names.join(''),
  );
}

/** A line through neighbouring means; it breaks where one is hidden. */
function linesOf(
  points: readonly RatePoint[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  const runs: string[][] = [[]];
  points.forEach(({ rate }, index) => {
    if (rate === null) runs.push([]);
    else runs.at(-1)?.push(`${coordinate(x(index))},${coordinate(y(rate.mean))}`);
  });
  return runs
    .filter((run) => run.length > 1)
    .map((run) =>
      element('path', { d: `M${run.join('L')}`, fill: 'none', stroke: colour.bar, 'stroke-width': 1.5 }),
    )
    .join('');
}
