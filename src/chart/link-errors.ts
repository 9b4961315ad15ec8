// What the model expects of links at every threshold: how many of them are right, how many of the true ones are found
// (precision and recall without labels), with points measured on labelled pairs where there are any.
// Published: shares of pairs, in whole per cent, of a number of pairs that is not given.
import { bitsText, bottomAxis, line, linearScale, roundTicks, shareText, sideAxis } from './axis.ts';
import { textWidth } from './label-text.ts';
import { linkageStrings } from './linkage-strings.ts';
import { colour, element, frame, label } from './mark.ts';
import { thresholdMark } from './weight-histogram.ts';
import type { Language, Words } from '../text/words.ts';

export interface LinkErrorPoint {
  /** Links are the pairs of at least this weight in bits. */
  readonly from: number;
  /** Shares. */
  readonly precision: number;
  readonly recall: number;
}

export interface LinkErrorChart {
  readonly kind: 'link-errors';
  readonly id: string;
  readonly title: Words;
  /** Ascending by `from`. */
  readonly predicted: readonly LinkErrorPoint[];
  readonly labelled: readonly LinkErrorPoint[];
  /** Weight in bits from which pairs are taken for one person. */
  readonly threshold: number;
}

const width = 720;
const left = 70;
const right = 14;
const top = 62;
const base = 290;
const height = base + 44;

export function renderLinkErrors(spec: LinkErrorChart, language: Language): string {
  const weights = [...spec.predicted, ...spec.labelled].map((point) => point.from);
  const low = Math.min(spec.threshold - 1, ...weights);
  const high = Math.max(spec.threshold + 1, ...weights);
  const x = linearScale(low, high, left, width - right);
  const y = linearScale(0, 1, base, top);
  const lines = series.map(({ name, dash }) => {
    const points = spec.predicted.map((point) => `${fixed(x.at(point.from))},${fixed(y.at(point[name]))}`);
    const path = { d: `M${points.join('L')}`, fill: 'none', stroke: colour.bar, 'stroke-width': 2.5 };
    return points.length === 0
      ? ''
      : element('path', dash === '' ? path : { ...path, 'stroke-dasharray': dash });
  });
  const measured = spec.labelled.flatMap((point) =>
    series.map(({ name, dash }) =>
      element('circle', {
        cx: x.at(point.from),
        cy: y.at(point[name]),
        r: 5,
        fill: dash === '' ? colour.ink : colour.paper,
        stroke: colour.ink,
        'stroke-width': 1.5,
      }),
    ),
  );
  const percent = (share: number) => shareText(share, language);
  const said = ({ from, precision, recall }: LinkErrorPoint) =>
    `${bitsText(from, language)}: ${percent(precision)}, ${percent(recall)}`;
  const meaning = `${linkageStrings.from[language]}: ${linkageStrings.precision[language]}, ${linkageStrings.recall[language]}`;
  const description = [
    spec.predicted.map(said).join('; '),
    ...(spec.labelled.length === 0
      ? []
      : [`${linkageStrings.labelled[language]}: ${spec.labelled.map(said).join('; ')}`]),
  ].join('. ');
  return frame(
    { id: spec.id, title: spec.title[language], description: `${meaning}. ${description}` },
    { width, height },
    legend(spec.labelled.length > 0, language) +
      sideAxis([0, 0.25, 0.5, 0.75, 1], y, { left, right: width - right }, percent) +
      lines.join('') +
      measured.join('') +
      thresholdMark(x.at(spec.threshold), top, base, { left, right: width - right }, language) +
      bottomAxis(roundTicks(low, high, 9), x, base, (tick) => bitsText(tick, language)) +
      label((left + width - right) / 2, base + 36, linkageStrings.from[language], {
        'text-anchor': 'middle',
        fill: colour.muted,
      }),
  );
}

const series = [
  { name: 'precision', dash: '' },
  { name: 'recall', dash: '7 4' },
] as const;

function fixed(value: number): string {
  return value.toFixed(1);
}

function legend(isMeasured: boolean, language: Language): string {
  let x = 6;
  const entries = series.map(({ name, dash }) => {
    const text = linkageStrings[name][language];
    const stroke = { 'stroke-width': 2.5, ...(dash === '' ? {} : { 'stroke-dasharray': dash }) };
    const entry = line(x, 14, x + 26, 14, colour.bar, stroke) + label(x + 33, 18, text);
    x += 33 + textWidth(text) + 20;
    return entry;
  });
  const last = isMeasured ? label(x, 18, linkageStrings.labelled[language], { fill: colour.muted }) : '';
  return entries.join('') + last;
}
