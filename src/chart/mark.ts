// What all charts share: colours with their fallbacks, the mark of a withheld figure, the frame around a drawing.
import { formatNumber } from './format.ts';
import { chartStrings } from './strings.ts';
import type { Figure } from '../figure/figure.ts';
import type { Language } from '../text/words.ts';

export const colour = {
  bar: 'var(--chart-bar, #2c5566)',
  ink: 'var(--chart-ink, #1c1c1a)',
  muted: 'var(--chart-muted, #63635d)',
  rule: 'var(--chart-rule, #c9c6bc)',
  paper: 'var(--chart-paper, #ffffff)',
  shade: 'var(--chart-shade, #efece4)',
} as const;

export type Attributes = Readonly<Record<string, string | number>>;

/** The size of every mark that stands for a withheld figure: constant, so that it tells nothing. */
export const withheldSize = 14;

export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A number as an SVG coordinate: at most two decimals. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** An SVG element as text; `children` is markup, already escaped. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeText(value)}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

export function label(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element('text', { x, y, fill: colour.ink, 'font-size': 12, ...attributes }, escapeText(content));
}

/** Hatched box for "too few to show", dashed box for "no number can be given". */
export function withheldMark(chart: string, figure: Figure, x: number, y: number, width: number): string {
  const box = { x, y, width, height: withheldSize, stroke: colour.muted, 'stroke-width': 1 };
  return figure.withheld === 'small'
    ? element('rect', { ...box, fill: `url(#${svgId(chart)}-hatch)` })
    : element('rect', { ...box, fill: 'none', 'stroke-dasharray': '3 2' });
}

function hatch(chart: string): string {
  const line = element('path', { d: 'M0,0L0,5', stroke: colour.muted, 'stroke-width': 1.5 });
  const pattern = {
    id: `${svgId(chart)}-hatch`,
    width: 5,
    height: 5,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  return element('defs', {}, element('pattern', pattern, line));
}

const withheldWords = { small: chartStrings.hidden, refused: chartStrings.refused } as const;

/** The value as it stands beside a bar. */
export function valueText(figure: Figure | undefined, language: Language): string {
  if (figure === undefined) return '—';
  if (figure.withheld !== null) return withheldWords[figure.withheld][language];
  if (figure.value === null) return '—';
  return formatNumber(figure.value, language, figure.counts) + (figure.counts === 'percent' ? ' %' : '');
}

/** An identifier that is valid in SVG and the same for the same chart. */
function svgId(chart: string): string {
  return `chart-${chart.replaceAll(/[^A-Za-z0-9_-]/g, '-')}`;
}

/** The outer element with what a screen reader says. */
export function frame(
  chart: { readonly id: string; readonly title: string; readonly description: string },
  size: { readonly width: number; readonly height: number },
  content: string,
): string {
  const id = svgId(chart.id);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'muster-chart',
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    viewBox: `0 0 ${coordinate(size.width)} ${coordinate(size.height)}`,
    width: size.width,
    height: size.height,
    fill: 'currentColor',
    'font-family': 'system-ui, sans-serif',
    'font-size': 12,
  };
  return element(
    'svg',
    attributes,
    element('title', { id: `${id}-title` }, escapeText(chart.title)) +
      element('desc', { id: `${id}-desc` }, escapeText(chart.description)) +
      hatch(chart.id) +
      content,
  );
}
