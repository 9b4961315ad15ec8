// The total by every model, side by side: point and 95 % interval, the headline set apart, the range of all models shaded, and
// models that give no figure with their reason.
import { line, linearScale, roundTicks, topAxis, type Scale } from './axis.ts';
import { estimateStrings as strings } from './estimate-strings.ts';
import { formatNumber } from './format.ts';
import { fitted, lineHeight, linesLabel, textWidth } from './label-text.ts';
import { colour, coordinate, element, frame, label } from './mark.ts';
import type { Language, Words } from '../text/words.ts';

/** In persons. */
export interface ShownTotal {
  readonly kind: 'total';
  readonly point: number;
  /** 95 %; null where there is no upper end. Not drawn for a lower bound. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Whether the true total is at least this, rather than about this. */
  readonly isLowerBound: boolean;
}

export interface RefusedTotal {
  readonly kind: 'refused';
  readonly reason: Words;
}

export interface ModelTotalsChart {
  readonly kind: 'model-totals';
  readonly id: string;
  readonly title: Words;
  /** People on at least one list. */
  readonly seen: number;
  /** Smallest and largest total over the models; null where no model gives one. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** In the order shown; headlines come first, refused models last. */
  readonly models: readonly {
    readonly label: Words;
    readonly isHeadline: boolean;
    readonly total: ShownTotal | RefusedTotal;
  }[];
}

const width = 720;
const left = 196;
const right = 528;
const top = 84;
const step = 24;
/** Room between the headline and the models. */
const apart = 8;
/** The axis goes no further than so many times the largest point, lest one open interval flatten all others. */
const farthest = 1.5;

interface Row<Total> {
  readonly label: Words;
  readonly isHeadline: boolean;
  readonly total: Total;
}

export function renderModelTotals(spec: ModelTotalsChart, language: Language): string {
  const given = spec.models
    .flatMap(({ total, ...row }): readonly Row<ShownTotal>[] =>
      total.kind === 'total' ? [{ ...row, total }] : [],
    )
    .toSorted((a, b) => Number(b.isHeadline) - Number(a.isHeadline));
  const refused = spec.models.flatMap(({ total, ...row }): readonly Row<RefusedTotal>[] =>
    total.kind === 'refused' ? [{ ...row, total }] : [],
  );
  const scale = linearScale(0, axisEnd(spec, given), left, right);
  let y = top;
  const rows = given.map((row, i) => {
    const lines = fitted(row.label[language], left - 18, 2);
    const height = step + (lines.length - 1) * lineHeight;
    const middle = y + height / 2;
    y += height;
    const isLastHeadline = row.isHeadline && given[i + 1]?.isHeadline === false;
    const divider = isLastHeadline ? line(6, y + apart / 2, width - 6, y + apart / 2, colour.muted) : '';
    if (isLastHeadline) y += apart;
    const weight = row.isHeadline ? { 'font-weight': 600 } : {};
    return (
      linesLabel(left - 8, middle, lines, { 'text-anchor': 'end', ...weight }) +
      drawTotal(row.total, middle, scale, row.isHeadline) +
      label(width - 6, middle + 4, totalText(row.total, language), {
        'text-anchor': 'end',
        'font-variant': 'tabular-nums',
        ...weight,
      }) +
      divider
    );
  });
  const bottom = y + 4;
  const why = drawRefused(refused, bottom + 10, language);
  return frame(
    { id: spec.id, title: spec.title[language], description: description(spec, given, refused, language) },
    { width, height: why.bottom + 8 },
    legend(spec, isAnyBeyond(given, scale.high), language) +
      drawRange(spec.range, scale, bottom) +
      topAxis(roundTicks(0, scale.high, 5), scale, { top, bottom }, (tick) => people(tick, language)) +
      line(scale.at(spec.seen), top, scale.at(spec.seen), bottom, colour.ink, { 'stroke-dasharray': '4 3' }) +
      element('g', {}, rows.join('')) +
      why.drawn,
  );
}

function axisEnd({ seen, range }: ModelTotalsChart, given: readonly Row<ShownTotal>[]): number {
  const points = Math.max(1, seen, range?.high ?? 0, ...given.map(({ total }) => total.point));
  const ends = given.map(({ total }) => total.interval?.high ?? Number.POSITIVE_INFINITY);
  return Math.min(Math.max(points * 1.04, ...ends), points * farthest);
}

function isAnyBeyond(given: readonly Row<ShownTotal>[], end: number): boolean {
  return given.some(({ total }) => isBeyond(total, end));
}

/** A lower bound leaves open how much more there is, so its arrow always goes on. */
function isBeyond({ interval, isLowerBound }: ShownTotal, end: number): boolean {
  return isLowerBound || interval === null || interval.high > end;
}

function drawTotal(total: ShownTotal, y: number, scale: Scale, isHeadline: boolean): string {
  const from = scale.at(total.isLowerBound ? total.point : (total.interval?.low ?? total.point));
  const point = scale.at(total.point);
  const isOpen = isBeyond(total, scale.high);
  const to = total.isLowerBound ? Math.min(point + 26, right) : scale.at(total.interval?.high ?? scale.high);
  const thick = isHeadline ? 4 : 2;
  const tip = [
    [to, y - 5],
    [to, y + 5],
    [to + 8, y],
  ].map((corner) => corner.map(coordinate).join(','));
  return (
    line(from, y, to, y, colour.bar, { 'stroke-width': thick }) +
    (isOpen ? element('polygon', { points: tip.join(' '), fill: colour.bar }) : '') +
    element('circle', {
      cx: point,
      cy: y,
      r: isHeadline ? 6 : 4.5,
      fill: total.isLowerBound ? colour.paper : colour.bar,
      stroke: colour.bar,
      'stroke-width': 1.5,
    })
  );
}

function drawRange(range: ModelTotalsChart['range'], scale: Scale, bottom: number): string {
  if (range === null) return '';
  const [from, to] = [scale.at(range.low), scale.at(range.high)];
  return element('rect', { x: from, y: top, width: to - from, height: bottom - top, fill: colour.shade });
}

function drawRefused(
  refused: readonly Row<RefusedTotal>[],
  from: number,
  language: Language,
): { readonly drawn: string; readonly bottom: number } {
  if (refused.length === 0) return { drawn: '', bottom: from - 10 };
  let y = from + 22;
  const rows = refused.map((row) => {
    const name = fitted(row.label[language], left - 18, 2);
    const reason = fitted(row.total.reason[language], width - left - 12, 3);
    const height = 10 + Math.max(name.length, reason.length) * lineHeight;
    const middle = y + height / 2;
    y += height;
    return (
      linesLabel(left - 8, middle, name, { 'text-anchor': 'end' }) +
      linesLabel(left + 6, middle, reason, { fill: colour.muted })
    );
  });
  const heading = label(6, from + 14, strings.refused[language], { 'font-weight': 600 });
  return { drawn: element('g', {}, heading + rows.join('')), bottom: y };
}

function legend({ seen, range }: ModelTotalsChart, isBeyondShown: boolean, language: Language): string {
  const seenText = `${strings.seen[language]}: ${people(seen, language)}`;
  const second = 46 + textWidth(seenText);
  const shaded = { x: second, y: 8, width: 12, height: 12, fill: colour.shade, stroke: colour.muted };
  const notes = [strings.interval[language], ...(isBeyondShown ? [strings.beyond[language]] : [])];
  return (
    line(6, 14, 24, 14, colour.ink, { 'stroke-dasharray': '4 3' }) +
    label(30, 18, seenText) +
    (range === null
      ? ''
      : element('rect', shaded) +
        label(second + 18, 18, `${strings.range[language]}: ${ends(range.low, range.high, language)}`)) +
    label(6, 38, notes.join('; '), { fill: colour.muted }) +
    label(left, top - 24, strings.people[language], { fill: colour.muted, 'font-size': 11 })
  );
}

function people(value: number, language: Language): string {
  return formatNumber(value, language, 'persons');
}

function ends(low: number, high: number, language: Language): string {
  return `${people(low, language)}–${people(high, language)}`;
}

function totalText({ point, interval, isLowerBound }: ShownTotal, language: Language): string {
  if (isLowerBound) return `${strings.atLeast[language]} ${people(point, language)}`;
  const text = interval === null ? strings.open[language] : ends(interval.low, interval.high, language);
  return `${people(point, language)} (${text})`;
}

function description(
  { seen, range }: ModelTotalsChart,
  given: readonly Row<ShownTotal>[],
  refused: readonly Row<RefusedTotal>[],
  language: Language,
): string {
  return [
    `${strings.seen[language]}: ${people(seen, language)}`,
    ...(range === null ? [] : [`${strings.range[language]}: ${ends(range.low, range.high, language)}`]),
    ...given.map(({ label: name, total }) => `${name[language]}: ${totalText(total, language)}`),
    ...refused.map(({ label: name, total }) => `${name[language]}: ${total.reason[language]}`),
  ].join('; ');
}
