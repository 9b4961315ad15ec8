// Two lists: the total as a curve over the odds ratio that one supposes between them, since the lists cannot tell it.
import {
  axisText,
  bottomAxis,
  line,
  linearScale,
  logScale,
  roundTicks,
  sideAxis,
  type Scale,
} from './axis.ts';
import { estimateStrings as strings } from './estimate-strings.ts';
import { formatNumber } from './format.ts';
import { fitted, textWidth } from './label-text.ts';
import { colour, coordinate, element, frame, label } from './mark.ts';
import type { Language, Words } from '../text/words.ts';

/** In persons, with the ends of the 95 % interval, given the odds ratio. */
export interface OddsCurvePoint {
  readonly oddsRatio: number;
  readonly total: number;
  readonly low: number;
  readonly high: number;
}

export interface OddsCurveChart {
  readonly kind: 'odds-curve';
  readonly id: string;
  readonly title: Words;
  /** People on at least one of the two lists. */
  readonly seen: number;
  /** By ascending odds ratio, above 0. */
  readonly points: readonly OddsCurvePoint[];
  /** At odds ratio 1. */
  readonly independent: OddsCurvePoint;
  /** The range of odds ratios that the user states, and who says so. */
  readonly stated: { readonly low: number; readonly high: number; readonly source: Words } | null;
}

const width = 720;
const left = 76;
const right = 700;
const top = 84;
const base = 330;
const height = base + 58;

/** Odds ratios that stand under the axis where they are within the curve. */
const namedRatios = [0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 20, 50, 100];

export function renderOddsCurve(spec: OddsCurveChart, language: Language): string {
  const { points, independent, stated, seen } = spec;
  const ratios = [independent, ...points].map(({ oddsRatio }) => oddsRatio);
  const [low, high] = [Math.min(0.5, ...ratios), Math.max(10, ...ratios)];
  const x = logScale(low, high, left, right);
  const y = linearScale(0, Math.max(1, seen, ...points.map((point) => point.high)) * 1.03, base, top);
  const people = (value: number) => formatNumber(value, language, 'persons');
  const ratio = (value: number) => formatNumber(value, language);
  return frame(
    { id: spec.id, title: spec.title[language], description: description(spec, people, ratio, language) },
    { width, height },
    legend(spec, ratio, language) +
      (stated === null ? '' : statedRange(stated, x)) +
      sideAxis(roundTicks(0, y.high, 5), y, { left, right }, people) +
      drawCurve(points, x, y) +
      line(left, y.at(seen), right, y.at(seen), colour.ink, { 'stroke-dasharray': '4 3' }) +
      label(
        right - 4,
        y.at(seen) + (base - y.at(seen) < 22 ? -6 : 15),
        `${strings.seen[language]}: ${people(seen)}`,
        {
          ...axisText,
          'text-anchor': 'end',
        },
      ) +
      independencePoint(independent, { x, y }, people(independent.total), language) +
      line(left, base, right, base, colour.ink) +
      bottomAxis(
        namedRatios.filter((value) => value >= low && value <= high),
        x,
        base,
        ratio,
      ) +
      label(left, base + 34, `← ${strings.avoid[language]}`, { 'font-size': 11, fill: colour.muted }) +
      label(right, base + 34, `${strings.feed[language]} →`, {
        'font-size': 11,
        'text-anchor': 'end',
        fill: colour.muted,
      }) +
      label((left + right) / 2, base + 52, strings.oddsRatio[language], axisText),
  );
}

function drawCurve(points: readonly OddsCurvePoint[], x: Scale, y: Scale): string {
  if (points.length === 0) return '';
  const path = (list: readonly OddsCurvePoint[], value: (point: OddsCurvePoint) => number) =>
    list.map((point) => `${coordinate(x.at(point.oddsRatio))},${coordinate(y.at(value(point)))}`).join('L');
  const upper = path(points, ({ high }) => high);
  const lower = path(points.toReversed(), ({ low }) => low);
  const band = { d: `M${upper}L${lower}Z`, fill: colour.bar, ...bandLook };
  const curve = { d: `M${path(points, ({ total }) => total)}`, fill: 'none', stroke: colour.bar };
  return element('path', band) + element('path', { ...curve, 'stroke-width': 2.5 });
}

const bandLook = { 'fill-opacity': 0.2 };

function statedRange(stated: { readonly low: number; readonly high: number }, x: Scale): string {
  const [from, to] = [x.at(stated.low), x.at(stated.high)];
  const box = { x: from, y: top, width: to - from, height: base - top, fill: colour.shade };
  return (
    element('rect', box) + line(from, top, from, base, colour.muted) + line(to, top, to, base, colour.muted)
  );
}

/** A hollow dot, since nothing says that this point is the true one; its words stand above the curve. */
function independencePoint(
  { oddsRatio, total, high }: OddsCurvePoint,
  { x, y }: { readonly x: Scale; readonly y: Scale },
  text: string,
  language: Language,
): string {
  const [cx, cy] = [x.at(oddsRatio), y.at(total)];
  const above = Math.max(top + 26, y.at(high) - 30);
  return (
    line(cx, above + 22, cx, cy, colour.muted) +
    element('circle', { cx, cy, r: 5, fill: colour.paper, stroke: colour.bar, 'stroke-width': 2 }) +
    label(cx, above, `${strings.independence[language]}: ${text}`, {
      'text-anchor': 'middle',
      'font-weight': 600,
    }) +
    label(cx, above + 15, strings.oneOfMany[language], { ...axisText, fill: colour.ink })
  );
}

function legend({ stated }: OddsCurveChart, ratio: (value: number) => string, language: Language): string {
  const second = 54 + textWidth(strings.curve[language]);
  const curve = line(6, 14, 26, 14, colour.bar, { 'stroke-width': 2.5 });
  const band = { x: second, y: 8, width: 12, height: 12, fill: colour.bar, ...bandLook };
  const drawn =
    curve +
    label(32, 18, strings.curve[language]) +
    element('rect', band) +
    label(second + 18, 18, strings.band[language]) +
    label(6, top - 12, strings.people[language], { 'font-size': 11, fill: colour.muted });
  if (stated === null) return drawn;
  const box = { x: 6, y: 30, width: 12, height: 12, fill: colour.shade, stroke: colour.muted };
  const text = statedText(stated, ratio, language);
  return drawn + element('rect', box) + label(24, 40, fitted(text, width - 30, 1).join(''));
}

function statedText(
  { low, high, source }: NonNullable<OddsCurveChart['stated']>,
  ratio: (value: number) => string,
  language: Language,
): string {
  return `${strings.stated[language]} ${ratio(low)}–${ratio(high)}: ${source[language]}`;
}

function description(
  { seen, points, independent, stated }: OddsCurveChart,
  people: (value: number) => string,
  ratio: (value: number) => string,
  language: Language,
): string {
  const said = ({ oddsRatio, total, low, high }: OddsCurvePoint) =>
    `${ratio(oddsRatio)}: ${people(total)} (${people(low)}–${people(high)})`;
  return [
    `${strings.seen[language]}: ${people(seen)}`,
    `${strings.independence[language]}, ${strings.oneOfMany[language]}: ${said(independent)}`,
    ...(stated === null ? [] : [statedText(stated, ratio, language)]),
    `${strings.oddsRatio[language]}; ${strings.curve[language]}, ${strings.band[language]}`,
    ...points.map(said),
  ].join('; ');
}
