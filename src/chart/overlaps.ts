// Overlaps of lists after Lex, Gehlenborg, Strobelt, Vuillemot and Pfister, "UpSet: Visualization of Intersecting Sets",
// IEEE TVCG 20 (2014): one column per capture history, dots say which lists it is on, bars say how many.
import { formatNumber } from './format.ts';
import { fitted, linesLabel, textWidth } from './label-text.ts';
import { colour, element, frame, label, valueText, withheldMark, withheldSize } from './mark.ts';
import { chartStrings } from './strings.ts';
import type { OverlapChart } from '../figure/figure-set.ts';
import type { Figure } from '../figure/figure.ts';
import type { Language } from '../text/words.ts';

/** Room for the titles of lists, in pixels; longer ones take two lines. */
const longestName = 260;
const sizes = 120;
const bars = 150;
const row = 30;
const widest = 46;

export function renderOverlaps(
  spec: OverlapChart,
  figures: ReadonlyMap<string, Figure>,
  language: Language,
): string {
  const histories = spec.histories.map((history) => ({ ...history, value: figures.get(history.figure) }));
  const lists = spec.lists.map((list) => ({ ...list, value: figures.get(list.figure) }));
  const isAnyHidden = [...histories, ...lists].some(({ value }) => value?.withheld === 'small');
  const top = isAnyHidden ? 24 : 4;
  const names =
    Math.ceil(Math.min(longestName, Math.max(90, ...lists.map((list) => textWidth(list.title))))) + 12;
  const left = names + sizes + 14;
  const step = Math.max(24, Math.min(widest, 560 / Math.max(1, spec.histories.length)));
  const width = left + Math.max(4, spec.histories.length) * step + 16;
  const base = top + bars;
  const height = base + 16 + spec.lists.length * row + 8;
  const highest = Math.max(1, ...histories.map((history) => history.value?.value ?? 0));
  const longest = Math.max(1, ...lists.map((list) => list.value?.value ?? 0));
  const middleOf = (index: number) => base + 16 + index * row + row / 2;

  const stripes = lists.map((_, index) =>
    index % 2 === 1
      ? ''
      : element('rect', {
          x: 0,
          y: middleOf(index) - row / 2,
          width: width - 8,
          height: row,
          fill: colour.shade,
        }),
  );
  const rows = lists.map((list, index) => {
    const y = middleOf(index);
    const length = ((list.value?.value ?? 0) / longest) * (sizes - 56);
    const edge = names + sizes;
    return (
      linesLabel(6, y, fitted(list.title, names - 12, 2)) +
      (list.value !== undefined && list.value.value === null
        ? withheldMark(spec.id, list.value, edge - 26, y - withheldSize / 2, 26)
        : element('rect', {
            x: edge - length,
            y: y - 5,
            width: length,
            height: 10,
            fill: colour.muted,
          })) +
      label(
        edge - (list.value?.value === null ? 26 : length) - 5,
        y + 4,
        valueText(list.value, language),
        end,
      )
    );
  });
  const columns = histories.map((history, index) => {
    const x = left + step * index + step / 2;
    const value = history.value;
    const bar = columnBar(spec.id, value, x, step, base, highest, language);
    const on = lists.flatMap((list, line) => (history.lists.includes(list.id) ? [line] : []));
    const dots = lists.map((_, line) =>
      on.includes(line)
        ? element('circle', { cx: x, cy: middleOf(line), r: 6, fill: colour.ink })
        : element('circle', { cx: x, cy: middleOf(line), r: 2.5, fill: 'none', stroke: colour.muted }),
    );
    const [first, last] = [on[0], on.at(-1)];
    const line =
      first === undefined || last === undefined || first === last
        ? ''
        : element('path', {
            d: `M${x.toFixed(1)},${middleOf(first)}V${middleOf(last)}`,
            stroke: colour.ink,
            'stroke-width': 2.5,
            fill: 'none',
          });
    return element('g', {}, bar + line + dots.join(''));
  });
  const titles = new Map(lists.map((list) => [list.id, list.title]));
  const description = [
    ...lists.map((list) => `${list.title}: ${valueText(list.value, language)}`),
    ...histories.map(
      (history) =>
        `${chartStrings.only[language]} ${history.lists.map((id) => titles.get(id) ?? id).join(' + ')}: ` +
        valueText(history.value, language),
    ),
  ].join('; ');
  const legend = isAnyHidden
    ? label(left, 14, `▨ ${chartStrings.hiddenLegend[language]}`, { fill: colour.muted, 'font-size': 11 })
    : '';
  return frame(
    { id: spec.id, title: spec.title[language], description },
    { width, height },
    legend +
      label(left - 10, base - 4, chartStrings.onExactly[language], { ...end, fill: colour.muted }) +
      label(names + sizes, base + 10, chartStrings.listSize[language], {
        ...end,
        fill: colour.muted,
        'font-size': 11,
      }) +
      stripes.join('') +
      element('path', {
        d: `M${left},${base}H${(width - 16).toFixed(1)}`,
        stroke: colour.ink,
        fill: 'none',
      }) +
      rows.join('') +
      columns.join(''),
  );
}

const end = { 'text-anchor': 'end', 'font-variant': 'tabular-nums' };

function columnBar(
  chart: string,
  figure: Figure | undefined,
  x: number,
  step: number,
  base: number,
  highest: number,
  language: Language,
): string {
  if (figure === undefined) return '';
  if (figure.value === null) return withheldMark(chart, figure, x - 8, base - withheldSize - 1, 16);
  const height = (figure.value / highest) * (bars - 30);
  const half = Math.min(14, step / 2 - 4);
  return (
    element('rect', { x: x - half, y: base - height, width: half * 2, height, fill: colour.bar }) +
    label(x, base - height - 6, formatNumber(figure.value, language, figure.counts), {
      'text-anchor': 'middle',
      'font-weight': 600,
      'font-size': 11,
    })
  );
}
