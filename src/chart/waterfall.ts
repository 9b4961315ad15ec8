// Waterfall of one pair: from the odds of two random records, comparison by comparison, to the match weight of the pair.
// Never published: it says of two records where they agree. For the local page and the terminal's file only.
import { bitsText, line, linearScale, roundTicks, shareText, topAxis } from './axis.ts';
import { fitted, linesLabel } from './label-text.ts';
import { linkageStrings } from './linkage-strings.ts';
import { colour, element, frame, label } from './mark.ts';
import type { Language, Words } from '../text/words.ts';

export interface WaterfallChart {
  readonly kind: 'waterfall';
  readonly id: string;
  readonly title: Words;
  /** log2 odds that two records of these lists are one person, before they are compared. */
  readonly prior: number;
  /** In the order compared; `bits` is what the level adds. Their sum with the prior gives the probability. */
  readonly steps: readonly { readonly label: Words; readonly level: Words; readonly bits: number }[];
}

const width = 720;
const left = 262;
const top = 44;
const step = 26;
const barHeight = 16;

/** P(one person) for log2 odds. */
function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

export function renderWaterfall(spec: WaterfallChart, language: Language): string {
  let sum = spec.prior;
  const rows = [
    {
      name: `${linkageStrings.start[language]}: ${linkageStrings.anyTwo[language]}`,
      from: 0,
      bits: spec.prior,
    },
    ...spec.steps.map(({ label: name, level, bits }) => {
      const row = { name: `${name[language]}: ${level[language]}`, from: sum, bits };
      sum += bits;
      return row;
    }),
  ];
  const total = { name: linkageStrings.sum[language], from: 0, bits: sum };
  const ends = [...rows, total].flatMap(({ from, bits }) => [from, from + bits]);
  const [low, high] = [Math.min(-1, ...ends), Math.max(1, ...ends)];
  const scale = linearScale(low, high, left + 46, width - 52);
  const base = top + (rows.length + 1) * step + 6;
  const drawn = [...rows, total].map(({ name, from, bits }, index) => {
    const isTotal = index === rows.length;
    const y = top + index * step + (isTotal ? 6 : 0);
    const [start, end] = [scale.at(from), scale.at(from + bits)];
    const isFor = bits >= 0;
    const onward = isTotal
      ? ''
      : line(end, y + barHeight + 5, end, y + step + (index === rows.length - 1 ? 11 : 5), colour.ink, {
          'stroke-dasharray': '2 2',
        });
    return element(
      'g',
      {},
      linesLabel(6, y + 13, fitted(name, left - 10, 2), isTotal ? { 'font-weight': 600 } : {}) +
        element('rect', {
          x: Math.min(start, end),
          y: y + 5,
          width: Math.max(1, Math.abs(end - start)),
          height: barHeight,
          fill: isTotal ? colour.ink : isFor ? colour.bar : colour.muted,
        }) +
        label(end + (isFor ? 6 : -6), y + 17, bitsText(bits, language), {
          'text-anchor': isFor ? 'start' : 'end',
          'font-variant': 'tabular-nums',
          'font-weight': isTotal ? 600 : 400,
        }) +
        onward,
    );
  });
  const probability = `${linkageStrings.probability[language]} ${shareText(probabilityOf(sum), language)}`;
  const description = [...rows, total].map((row) => `${row.name} ${bitsText(row.bits, language)}`).join('; ');
  const height = base + 30;
  return frame(
    {
      id: spec.id,
      title: spec.title[language],
      description: `${linkageStrings.bits[language]}. ${description}; ${probability}`,
    },
    { width, height },
    label(width - 8, 12, linkageStrings.bits[language], { 'text-anchor': 'end', fill: colour.muted }) +
      topAxis(roundTicks(low, high, 7), scale, { top, bottom: base }, (tick) => bitsText(tick, language)) +
      line(scale.at(0), top, scale.at(0), base, colour.ink) +
      drawn.join('') +
      label(6, base + 20, probability, { 'font-weight': 600 }),
  );
}
