// Scales and axes of the linkage charts: places in pixels, round ticks, numbers in bits and shares as text.
import { formatNumber } from './format.ts';
import { colour, element, label } from './mark.ts';
import type { Language } from '../text/words.ts';

/** Maps a domain onto pixels; what lies outside is drawn at the edge. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly at: (value: number) => number;
}

export function linearScale(low: number, high: number, start: number, end: number): Scale {
  const span = high > low ? high - low : 1;
  const at = (value: number) => start + ((Math.min(high, Math.max(low, value)) - low) / span) * (end - start);
  return { low, high, at };
}

/** `low` is above 0. */
export function logScale(low: number, high: number, start: number, end: number): Scale {
  const inner = linearScale(Math.log10(low), Math.log10(high), start, end);
  return { low, high, at: (value) => inner.at(Math.log10(Math.max(low, value))) };
}

/** About `count` round values from `low` to `high`: multiples of 1, 2 or 5 times a power of ten. */
export function roundTicks(low: number, high: number, count: number): readonly number[] {
  const least = Math.max((high - low) / Math.max(1, count), Number.MIN_VALUE);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= least * 0.999) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}

/** Powers of ten within the domain of a logarithmic scale. */
export function powerTicks(low: number, high: number): readonly number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => Number(`1e${first + i}`));
}

/** Vertical lines at the ticks with their text above. */
export function topAxis(
  ticks: readonly number[],
  scale: Scale,
  room: { readonly top: number; readonly bottom: number },
  text: (tick: number) => string,
): string {
  return ticks
    .map((tick) => {
      const x = scale.at(tick);
      return line(x, room.top, x, room.bottom) + label(x, room.top - 6, text(tick), axisText);
    })
    .join('');
}

/** Horizontal lines at the ticks with their text on the left. */
export function sideAxis(
  ticks: readonly number[],
  scale: Scale,
  room: { readonly left: number; readonly right: number },
  text: (tick: number) => string,
): string {
  return ticks
    .map((tick) => {
      const y = scale.at(tick);
      const place = { ...axisText, 'text-anchor': 'end' };
      return line(room.left, y, room.right, y) + label(room.left - 7, y + 4, text(tick), place);
    })
    .join('');
}

/** Text of the ticks under a drawing. */
export function bottomAxis(
  ticks: readonly number[],
  scale: Scale,
  y: number,
  text: (tick: number) => string,
): string {
  return ticks.map((tick) => label(scale.at(tick), y + 16, text(tick), axisText)).join('');
}

export const axisText = {
  'font-size': 11,
  'text-anchor': 'middle',
  'font-variant': 'tabular-nums',
  fill: colour.muted,
};

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string = colour.rule,
  more: Readonly<Record<string, string | number>> = {},
): string {
  return element('line', { x1, y1, x2, y2, stroke, ...more });
}

/** `+7.4`, `−3`: a weight in bits, to a tenth. */
export function bitsText(bits: number, language: Language): string {
  const text = formatNumber(bits, language, 'percent');
  return bits > 0 && text !== '0' ? `+${text}` : text;
}

/** A share as per cent: two significant digits of what it is, or of what it lacks (`99.97 %`). */
export function shareText(share: number, language: Language): string {
  const percent = share * 100;
  const rest = Math.min(percent, 100 - percent);
  if (rest <= 0) return `${percent <= 0 ? 0 : 100}\u00a0%`;
  const digits = Math.min(8, Math.max(0, 1 - Math.floor(Math.log10(rest))));
  const fixed = percent.toFixed(digits);
  const text = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
  return `${language === 'ru' ? text.replace('.', ',') : text}\u00a0%`;
}
