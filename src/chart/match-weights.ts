// Match weights: how far each outcome of each comparison speaks for one person or for two, as bars around 0
// (log2 of m/u; Fellegi and Sunter, "A Theory for Record Linkage", JASA 64, 1969).
// Published: says how the method weighs evidence; the weights come in rounded (`publish/linkage-rounding.ts`).
import { bitsText, line, linearScale, roundTicks, topAxis } from './axis.ts';
import { fitted, lineHeight, linesLabel, textWidth } from './label-text.ts';
import { linkageStrings } from './linkage-strings.ts';
import { colour, element, frame, label } from './mark.ts';
import type { Language, Words } from '../text/words.ts';

/** A weight in bits. `most`, `least`: it is at most, or at least, `value`. */
export interface ShownBits {
  readonly value: number;
  readonly bound: 'most' | 'least' | null;
}

export interface MatchWeightChart {
  readonly kind: 'match-weights';
  readonly id: string;
  readonly title: Words;
  /** Bits before anything is compared: log2 odds that two random records are one person. */
  readonly prior: number;
  readonly comparisons: readonly {
    readonly label: Words;
    /** Bits are null where too few pairs speak for them. */
    readonly levels: readonly { readonly label: Words; readonly bits: ShownBits | null }[];
  }[];
}

const width = 720;
const left = 262;
const top = 40;
const step = 19;
const barHeight = 13;
const heading = 24;

export function renderMatchWeights(spec: MatchWeightChart, language: Language): string {
  const groups = [
    {
      label: linkageStrings.start,
      levels: [{ label: linkageStrings.anyTwo, bits: { value: spec.prior, bound: null } }],
    },
    ...spec.comparisons,
  ];
  const bits = groups.flatMap((group) => group.levels.map((level) => level.bits?.value ?? 0));
  const [low, high] = [Math.min(-1, ...bits), Math.max(1, ...bits)];
  const scale = linearScale(low, high, left + 50, width - 50);
  let y = top;
  const drawn = groups.map((group) => {
    const name = label(6, y + 17, group.label[language], { 'font-weight': 600 });
    y += heading;
    const rows = group.levels.map((level) => {
      const lines = fitted(level.label[language], left - 22, 2);
      const height = step + (lines.length - 1) * lineHeight;
      const row = levelRow(lines, level.bits, y + height / 2, scale.at, language);
      y += height;
      return row;
    });
    return element('g', {}, name + rows.join(''));
  });
  const height = y + 10;
  const ticks = roundTicks(low, high, 7);
  const description = groups
    .map(({ label: name, levels }) => {
      const said = levels.map((level) => `${level.label[language]} ${weightText(level.bits, language)}`);
      return `${name[language]}: ${said.join(', ')}`;
    })
    .join('; ');
  const axis = linkageStrings.bits[language];
  return frame(
    { id: spec.id, title: spec.title[language], description: `${axis}. ${description}` },
    { width, height },
    label(Math.min(left, width - 8 - textWidth(axis)), 12, axis, { fill: colour.muted }) +
      topAxis(ticks, scale, { top, bottom: height - 8 }, (tick) => bitsText(tick, language)) +
      line(scale.at(0), top, scale.at(0), height - 8, colour.ink) +
      drawn.join(''),
  );
}

function weightText(bits: ShownBits | null, language: Language): string {
  if (bits === null) return linkageStrings.tooFew[language];
  const sign = bits.bound === null ? '' : bits.bound === 'most' ? '≤\u00a0' : '≥\u00a0';
  return sign + bitsText(bits.value, language);
}

function levelRow(
  lines: readonly string[],
  bits: ShownBits | null,
  middle: number,
  at: (bits: number) => number,
  language: Language,
): string {
  const title = linesLabel(left - 4, middle, lines, { 'text-anchor': 'end' });
  const text = weightText(bits, language);
  if (bits === null) {
    return (
      title +
      label(at(0) + 5, middle + 4, text, { 'font-size': 11, 'font-style': 'italic', fill: colour.muted })
    );
  }
  const [zero, end] = [at(0), at(bits.value)];
  const isFor = bits.value >= 0;
  return (
    title +
    element('rect', {
      x: Math.min(zero, end),
      y: middle - barHeight / 2,
      width: Math.abs(end - zero),
      height: barHeight,
      fill: isFor ? colour.bar : colour.muted,
    }) +
    label(end + (isFor ? 5 : -5), middle + 4, text, {
      'text-anchor': isFor ? 'start' : 'end',
      'font-size': 11,
      'font-variant': 'tabular-nums',
    })
  );
}
