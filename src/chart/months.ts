// Columns by month above one line per list that says until when it can know anything, so that the end of a list is not
// read as the end of what it counts.
import * as Plot from '@observablehq/plot';
import { formatDate, formatNumber, shortMonth } from './format.ts';
import { fitted } from './label-text.ts';
import { colour, element, frame, label, valueText, withheldMark, withheldSize } from './mark.ts';
import { plotted } from './plot.ts';
import { chartStrings } from './strings.ts';
import type { MonthChart } from '../figure/figure-set.ts';
import type { Figure } from '../figure/figure.ts';
import type { Language } from '../text/words.ts';

const width = 760;
const left = 46;
const right = 14;
const top = 44;
const base = 230;
const lane = 34;

export function renderMonths(
  spec: MonthChart,
  figures: ReadonlyMap<string, Figure>,
  language: Language,
): string {
  const columns = spec.months.map(({ month, figure }) => ({ month, figure: figures.get(figure) }));
  const shown = columns.flatMap(({ month, figure }) =>
    figure === undefined || figure.value === null
      ? []
      : [
          {
            month,
            value: figure.value,
            low: figure.interval?.low ?? figure.value,
            high: figure.interval?.high ?? figure.value,
          },
        ],
  );
  const highest = Math.max(1, ...shown.map((column) => column.high));
  const band = (width - left - right) / Math.max(1, columns.length);
  const everyOther = Math.ceil(26 / band);
  const plot = plotted({
    width,
    height: base + 40,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: 40,
    style: { fontSize: '12px' },
    x: { type: 'band', domain: columns.map((column) => column.month), axis: null, padding: 0.18 },
    y: {
      domain: [0, highest],
      label: null,
      ticks: Math.min(4, highest),
      tickSize: 0,
      tickFormat: (value: number) => formatNumber(value, language),
    },
    marks: [
      Plot.gridY({ ticks: Math.min(4, highest), stroke: colour.rule, strokeOpacity: 1 }),
      Plot.barY(shown, { x: 'month', y: 'value', fill: colour.bar }),
      Plot.ruleX(
        shown.filter((column) => column.low !== column.high),
        { x: 'month', y1: 'low', y2: 'high', stroke: colour.ink, strokeWidth: 1.5 },
      ),
      Plot.ruleY([0], { stroke: colour.ink }),
    ],
  });
  const start = (index: number) => left + band * index;
  const ends = spec.coverage.map((list) => ({ ...list, end: lastCovered(list.until, columns) }));
  const firstEnd = Math.min(columns.length, ...ends.flatMap((list) => (list.end === null ? [] : [list.end])));

  const shade =
    firstEnd >= columns.length
      ? ''
      : element('rect', {
          x: start(firstEnd),
          y: top - 6,
          width: band * (columns.length - firstEnd),
          height: base - top + 6,
          fill: colour.shade,
        });
  const stops = [...new Set(ends.flatMap((list) => (list.end === null ? [] : [list.end])))]
    .filter((end) => end < columns.length)
    .map((end) =>
      element('path', {
        d: `M${start(end).toFixed(1)},${top - 6}V${base}`,
        stroke: colour.muted,
        'stroke-dasharray': '2 3',
        fill: 'none',
      }),
    );
  const hidden = columns.map(({ figure }, index) =>
    figure === undefined || figure.value !== null
      ? ''
      : withheldMark(
          spec.id,
          figure,
          start(index) + Math.max(1, band / 2 - 7),
          base - withheldSize - 1,
          Math.min(14, band - 2),
        ),
  );
  const january = columns.findIndex(({ month }) => month.endsWith('-01'));
  const untilJanuary = january < 0 ? columns.length : january;
  const months = columns.map(({ month }, index) => {
    const isJanuary = month.endsWith('-01');
    const year =
      isJanuary || (index === 0 && band * untilJanuary > 36)
        ? label(start(index) + band / 2, base + 33, month.slice(0, 4), { ...middle, 'font-weight': 600 })
        : '';
    const name =
      index % everyOther === 0
        ? label(start(index) + band / 2, base + 17, shortMonth(month, language), {
            ...middle,
            'font-size': 11,
          })
        : '';
    return name + year;
  });
  const laneTop = base + 62;
  const lanes = ends.map((list, index) => {
    const y = laneTop + 18 + index * lane;
    const end = start(Math.min(list.end ?? columns.length, columns.length));
    const until =
      list.until === null
        ? chartStrings.noEnd[language]
        : `${chartStrings.until[language]} ${formatDate(list.until, language)}`;
    const isOpen = list.end === null;
    return (
      label(left, y, fitted(`${list.title}: ${until}`, width - left - right, 1, 11.5).join(''), {
        'font-size': 11.5,
      }) +
      element('path', {
        d: `M${left},${y + 8}H${end.toFixed(1)}`,
        stroke: isOpen ? colour.muted : colour.bar,
        'stroke-width': isOpen ? 2 : 5,
        ...(isOpen ? { 'stroke-dasharray': '6 5' } : {}),
        fill: 'none',
      }) +
      (isOpen
        ? ''
        : element('path', {
            d: `M${end.toFixed(1)},${y + 2}V${y + 14}`,
            stroke: colour.ink,
            'stroke-width': 2,
            fill: 'none',
          }))
    );
  });
  const anyHidden = columns.some(({ figure }) => figure?.withheld === 'small');
  const legend =
    (shade === ''
      ? ''
      : label(width - right, top - 12, `▒ ${chartStrings.fewer[language]}`, {
          'text-anchor': 'end',
          fill: colour.muted,
          'font-size': 11,
        })) +
    (anyHidden
      ? label(left, 14, `▨ ${chartStrings.hiddenLegend[language]}`, { fill: colour.muted, 'font-size': 11 })
      : '');
  const height = laneTop + 18 + ends.length * lane;
  const description = [
    ...columns.map(({ month, figure }) => `${month}: ${valueText(figure, language)}`),
    ...ends.map((list) => `${list.title}: ${list.until ?? chartStrings.noEnd[language]}`),
  ].join('; ');
  return frame(
    { id: spec.id, title: spec.title[language], description },
    { width, height },
    shade +
      legend +
      stops.join('') +
      plot.markup +
      element('g', {}, hidden.join('') + months.join('')) +
      label(left, laneTop - 6, chartStrings.coverage[language], { 'font-weight': 600 }) +
      element('g', {}, lanes.join('')),
  );
}

const middle = { 'text-anchor': 'middle' };

/** The number of months that the list covers, from the left; null where its end is not known. */
function lastCovered(until: string | null, columns: readonly { readonly month: string }[]): number | null {
  if (until === null) return null;
  const month = until.length === 4 ? `${until}-12` : until.slice(0, 7);
  return columns.filter((column) => column.month <= month).length;
}
