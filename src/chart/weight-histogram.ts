// How many compared pairs weigh how much, on a scale of powers of ten, and how many of them are expected to be one person.
// Published with classes merged until none is small and counts rounded to 1, 2 or 5 times a power of ten.
import {
  bitsText,
  bottomAxis,
  line,
  linearScale,
  logScale,
  powerTicks,
  roundTicks,
  sideAxis,
} from './axis.ts';
import { formatNumber } from './format.ts';
import { textWidth } from './label-text.ts';
import { linkageStrings } from './linkage-strings.ts';
import { colour, element, frame, label } from './mark.ts';
import type { Language, Words } from '../text/words.ts';

export interface WeightHistogramChart {
  readonly kind: 'weight-histogram';
  readonly id: string;
  readonly title: Words;
  /** Ascending; from `from` up to `to` bits. `expected` of the pairs are one person. */
  readonly classes: readonly {
    readonly from: number;
    readonly to: number;
    readonly pairs: number;
    readonly expected: number;
  }[];
  /** Weight in bits from which pairs are taken for one person. */
  readonly threshold: number;
}

const width = 720;
const left = 70;
const right = 12;
const top = 64;
const base = 290;
const height = base + 44;
const comparedLook = { fill: colour.shade, stroke: colour.muted };

export function renderWeightHistogram(spec: WeightHistogramChart, language: Language): string {
  const { classes } = spec;
  const low = Math.min(spec.threshold - 1, ...classes.map((one) => one.from));
  const high = Math.max(spec.threshold + 1, ...classes.map((one) => one.to));
  const x = linearScale(low, high, left, width - right);
  const y = logScale(0.5, Math.max(10, ...classes.map((one) => one.pairs)), base, top);
  const columns = classes.map(({ from, to, pairs, expected }) => {
    const [start, end] = [x.at(from), x.at(to)];
    const box = { x: start + 0.5, width: Math.max(0.5, end - start - 1) };
    const bar = (count: number, more: { readonly fill: string; readonly stroke?: string }) =>
      count < 0.5 ? '' : element('rect', { ...box, y: y.at(count), height: base - y.at(count), ...more });
    return bar(pairs, comparedLook) + bar(expected, { fill: colour.bar });
  });
  const mark = x.at(spec.threshold);
  const count = (value: number) => formatNumber(value, language, 'rows');
  const description = classes
    .map(
      ({ from, to, pairs, expected }) =>
        `${bitsText(from, language)} … ${bitsText(to, language)}: ${count(pairs)}, ${count(expected)}`,
    )
    .join('; ');
  const said = `${linkageStrings.weight[language]}: ${linkageStrings.compared[language]}, ${linkageStrings.expected[language]}`;
  return frame(
    { id: spec.id, title: spec.title[language], description: `${said}. ${description}` },
    { width, height },
    label(6, 12, linkageStrings.pairs[language], { fill: colour.muted }) +
      key(6, 32, comparedLook, linkageStrings.compared[language]) +
      key(
        44 + textWidth(linkageStrings.compared[language]),
        32,
        { fill: colour.bar },
        linkageStrings.expected[language],
      ) +
      sideAxis(powerTicks(y.low, y.high), y, { left, right: width - right }, count) +
      element('g', {}, columns.join('')) +
      line(left, base, width - right, base, colour.ink) +
      thresholdMark(mark, top, base, { left, right: width - right }, language) +
      bottomAxis(roundTicks(low, high, 9), x, base, (tick) => bitsText(tick, language)) +
      label((left + width - right) / 2, base + 36, linkageStrings.weight[language], {
        'text-anchor': 'middle',
        fill: colour.muted,
      }),
  );
}

/** A box of the colour and what it stands for. */
function key(x: number, y: number, look: { readonly fill: string }, text: string): string {
  return element('rect', { x, y: y - 10, width: 12, height: 12, ...look }) + label(x + 18, y, text);
}

/** The line from which pairs are taken for one person, named on the side that has the room. */
export function thresholdMark(
  x: number,
  top: number,
  base: number,
  room: { readonly left: number; readonly right: number },
  language: Language,
): string {
  const text = linkageStrings.threshold[language];
  const fits = x + 8 + textWidth(text, 11) <= room.right;
  return (
    line(x, top - 16, x, base, colour.ink, { 'stroke-dasharray': '4 3' }) +
    label(fits ? x + 5 : x - 5, top - 8, fits ? `${text} →` : text, {
      'text-anchor': fits ? 'start' : 'end',
      'font-size': 11,
    })
  );
}
