// Scenarios: what may come in each period ahead, as bands of 50, 80 and 95 %, one panel for each set of assumptions.
import { axisText, line, linearScale, roundTicks, sideAxis } from './axis.ts';
import { formatNumber } from './format.ts';
import { fitted } from './label-text.ts';
import { colour, coordinate, element, frame, label } from './mark.ts';
import type { Language, Words } from '../text/words.ts';

export interface FanPoint {
  readonly median: number;
  readonly bands: readonly { readonly level: number; readonly low: number; readonly high: number }[];
}

export interface FanChart {
  readonly kind: 'fan';
  readonly id: string;
  readonly title: Words;
  /** Names of the periods ahead. */
  readonly periods: readonly string[];
  readonly scenarios: readonly { readonly name: Words; readonly points: readonly FanPoint[] }[];
}

const width = 760;
const left = 52;
const right = 746;
const panel = 148;
const top = 34;

export function renderFanChart(chart: FanChart, language: Language): string {
  const { periods, scenarios } = chart;
  const highest = Math.max(
    1,
    ...scenarios.flatMap(({ points }) => points.flatMap(({ bands }) => bands.map(({ high }) => high))),
  );
  const number = (value: number) => formatNumber(value, language);
  const x = linearScale(0, Math.max(1, periods.length - 1), left + 24, right - 24);
  const panels = scenarios.map(({ name, points }, k) => {
    const start = top + k * panel;
    const y = linearScale(0, highest * 1.05, start + panel - 40, start);
    const area = (level: number) => {
      const ends = points.map(({ bands }) => bands.find((band) => band.level === level));
      const upper = ends.map((band, t) => `${coordinate(x.at(t))},${coordinate(y.at(band?.high ?? 0))}`);
      const lower = ends
        .map((band, t) => `${coordinate(x.at(t))},${coordinate(y.at(band?.low ?? 0))}`)
        .toReversed();
      return element('path', {
        d: `M${[...upper, ...lower].join('L')}Z`,
        fill: colour.bar,
        'fill-opacity': 0.22,
      });
    };
    const middle = points.map(({ median }, t) => `${coordinate(x.at(t))},${coordinate(y.at(median))}`);
    return (
      label(left, start - 8, fitted(name[language], right - left, 1).join(''), { 'font-weight': 600 }) +
      sideAxis(roundTicks(0, y.high, 3), y, { left, right }, number) +
      [0.95, 0.8, 0.5].map(area).join('') +
      element('path', { d: `M${middle.join('L')}`, fill: 'none', stroke: colour.bar, 'stroke-width': 2 }) +
      line(left, start + panel - 40, right, start + panel - 40, colour.ink) +
      periods.map((period, t) => label(x.at(t), start + panel - 24, period, axisText)).join('')
    );
  });
  const description = scenarios
    .map(
      ({ name, points }) =>
        `${name[language]}: ${points.map(({ median }, t) => `${periods[t] ?? ''} ${number(Math.round(median))}`).join(', ')}`,
    )
    .join('; ');
  const height = top + scenarios.length * panel;
  return frame(
    { id: chart.id, title: chart.title[language], description },
    { width, height },
    panels.join(''),
  );
}
