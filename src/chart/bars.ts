// Horizontal bars, one per figure, with the value written at the end of each.
import * as Plot from '@observablehq/plot';
import { formatNumber } from './format.ts';
import { fitted, linesLabel, textWidth } from './label-text.ts';
import { colour, element, frame, label, valueText, withheldMark, withheldSize } from './mark.ts';
import { plotted } from './plot.ts';
import type { BarChart } from '../figure/figure-set.ts';
import type { Figure } from '../figure/figure.ts';
import type { Language } from '../text/words.ts';

const width = 680;
/** Height of a bar with its padding; the second where a label takes two lines. */
const steps = [26, 34] as const;
const barHeight = 18;
const top = 34;
/** Room for the labels, in pixels: at most a third of the drawing. */
const room = { least: 44, most: 236 } as const;

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
  const widest = Math.max(room.least, ...bars.map((bar) => textWidth(bar.label)));
  const labels = bars.map((bar) => fitted(bar.label, Math.min(widest, room.most), 2));
  const step = steps[labels.some((lines) => lines.length > 1) ? 1 : 0];
  const height = top + bars.length * step + 12;
  const left = Math.round(Math.min(widest, room.most)) + 14;
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
      ticks: Math.min(5, highest),
      tickSize: 0,
      tickFormat: (value: number) => formatNumber(value, language),
    },
    y: { domain: bars.map((bar) => bar.key), axis: null, padding: 1 - barHeight / step },
    marks: [
      Plot.gridX({ ticks: Math.min(5, highest), stroke: colour.rule, strokeOpacity: 1 }),
      Plot.barX(shown, { x: 'value', y: 'key', fill: colour.bar }),
      Plot.ruleX([0], { stroke: colour.ink }),
      Plot.ruleY(
        shown.filter((bar) => bar.low !== bar.high),
        { y: 'key', x1: 'low', x2: 'high', stroke: colour.ink, strokeWidth: 2, marker: 'tick' },
      ),
    ],
  });
  const names = bars.map(({ key }, index) =>
    linesLabel(left - 8, plot.y(key) + barHeight / 2, labels[index] ?? [], { 'text-anchor': 'end' }),
  );
  const values = bars.map(({ key, figure }) => {
    const middle = plot.y(key) + barHeight / 2;
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
      element('g', {}, names.join('') + values.join('')),
  );
}

const numerals = { 'font-weight': 600, 'font-variant': 'tabular-nums' };
