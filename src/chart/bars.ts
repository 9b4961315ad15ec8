// Horizontal bars, one per figure, with the value written at the end of each.
import * as Plot from '@observablehq/plot';
import { formatNumber } from './format.ts';
import { colour, element, frame, label, shortened, valueText, withheldMark, withheldSize } from './mark.ts';
import { plotted } from './plot.ts';
import type { BarChart } from '../figure/figure-set.ts';
import type { Figure } from '../figure/figure.ts';
import type { Language } from '../text/words.ts';

const width = 680;
const step = 28;
/** What Plot leaves of a step after padding, in whole pixels. */
const barHeight = 19;
const top = 34;
const longestLabel = 40;

export function renderBars(spec: BarChart, figures: ReadonlyMap<string, Figure>, language: Language): string {
  const bars = spec.bars.map((bar, index) => ({
    key: String(index),
    label: bar.label[language],
    figure: figures.get(bar.figure),
  }));
  const shown = bars.flatMap(({ key, figure }) =>
    figure === undefined || figure.value === null
      ? []
      : [
          {
            key,
            value: figure.value,
            low: figure.interval?.low ?? figure.value,
            high: figure.interval?.high ?? figure.value,
          },
        ],
  );
  const highest = Math.max(1, ...shown.map((bar) => bar.high));
  const height = top + bars.length * step + 12;
  const letters = Math.min(longestLabel, Math.max(6, ...bars.map((bar) => Array.from(bar.label).length)));
  const left = Math.round(letters * 6.3) + 14;
  const text = new Map(bars.map((bar) => [bar.key, shortened(bar.label, longestLabel)]));
  const plot = plotted({
    width,
    height,
    marginLeft: left,
    marginRight: 84,
    marginTop: top,
    marginBottom: 12,
    style: { fontSize: '12px' },
    x: {
      domain: [0, highest],
      axis: 'top',
      label: null,
      ticks: 5,
      tickSize: 0,
      tickFormat: (value: number) => formatNumber(value, language),
    },
    y: {
      domain: bars.map((bar) => bar.key),
      label: null,
      padding: 0.28,
      tickSize: 0,
      tickFormat: (key: string) => text.get(key) ?? '',
    },
    marks: [
      Plot.gridX({ ticks: 5, stroke: colour.rule, strokeOpacity: 1 }),
      Plot.barX(shown, { x: 'value', y: 'key', fill: colour.bar }),
      Plot.ruleX([0], { stroke: colour.ink }),
      Plot.ruleY(
        shown.filter((bar) => bar.low !== bar.high),
        { y: 'key', x1: 'low', x2: 'high', stroke: colour.ink, strokeWidth: 2, marker: 'tick' },
      ),
    ],
  });
  const values = bars.map(({ key, figure }) => {
    const y = plot.y(key);
    const middle = y + barHeight / 2;
    if (figure?.value !== undefined && figure.value !== null) {
      const end = plot.x(figure.interval?.high ?? figure.value);
      return label(end + 7, middle + 4, valueText(figure, language), numerals);
    }
    if (figure === undefined) return label(left + 7, middle + 4, '—');
    return (
      withheldMark(spec.id, figure, left + 1, middle - withheldSize / 2, 26) +
      label(left + 34, middle + 4, valueText(figure, language), { 'font-style': 'italic' })
    );
  });
  const description = bars.map((bar) => `${bar.label}: ${valueText(bar.figure, language)}`).join('; ');
  return frame(
    { id: spec.id, title: spec.title[language], description: `${spec.axis[language]}. ${description}` },
    { width, height },
    label(left, 11, spec.axis[language], { fill: colour.muted }) +
      plot.markup +
      element('g', {}, values.join('')),
  );
}

const numerals = { 'font-weight': 600, 'font-variant': 'tabular-nums' };
