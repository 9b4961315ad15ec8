// Time and memory of linkage against the number of records, both on scales of powers of ten, as an SVG file.
import { axisText, bottomAxis, line, logScale, powerTicks, sideAxis } from '../../src/chart/axis.ts';
import { colour, coordinate, element, frame, label } from '../../src/chart/mark.ts';

export interface GrowthPoint {
  readonly records: number;
  readonly seconds: number;
  /** Resident memory at the peak in MB. */
  readonly peak: number;
}

export interface GrowthLine {
  readonly name: string;
  readonly points: readonly GrowthPoint[];
}

const panels = [
  { title: 'seconds', read: (point: GrowthPoint) => point.seconds, left: 60, right: 350 },
  { title: 'MB at the peak', read: (point: GrowthPoint) => point.peak, left: 430, right: 720 },
] as const;
const [top, base, width] = [60, 320, 740] as const;
const looks = [
  { stroke: colour.bar },
  { stroke: colour.muted, 'stroke-dasharray': '6 3' },
  { stroke: colour.ink, 'stroke-dasharray': '2 3' },
] as const;

/** The power of ten at or below a value, and at or above another. */
function decades(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high))];
}

function short(value: number): string {
  if (value >= 1e6) return `${value / 1e6}M`;
  return value >= 1000 ? `${value / 1000}k` : String(value);
}

function panel({ title, read, left, right }: (typeof panels)[number], lines: readonly GrowthLine[]): string {
  const points = lines.flatMap((own) => own.points);
  const x = logScale(...decades(points.map(({ records }) => records)), left, right);
  const y = logScale(...decades(points.map(read)), base, top);
  const curves = lines.map((own, i) => {
    const look = looks[i % looks.length] ?? looks[0];
    const places = own.points.map((point) => ({ cx: x.at(point.records), cy: y.at(read(point)) }));
    const path = places.map(({ cx, cy }) => `${coordinate(cx)},${coordinate(cy)}`).join('L');
    return (
      element('path', { d: `M${path}`, fill: 'none', 'stroke-width': 2, ...look }) +
      places.map((place) => element('circle', { ...place, r: 3.5, fill: look.stroke })).join('')
    );
  });
  return (
    label(left, top - 14, title, axisText) +
    sideAxis(powerTicks(y.low, y.high), y, { left, right }, short) +
    line(left, base, right, base, colour.ink) +
    bottomAxis(powerTicks(x.low, x.high), x, base, short) +
    label((left + right) / 2, base + 36, 'records', { ...axisText, 'text-anchor': 'middle' }) +
    curves.join('')
  );
}

/** Every line has a point or more. */
export function renderGrowth(title: string, lines: readonly GrowthLine[]): string {
  const legend = lines.map((own, i) => {
    const [at, look] = [60 + 220 * i, looks[i % looks.length] ?? looks[0]];
    return (
      line(at, 20, at + 24, 20, look.stroke, { 'stroke-width': 2, ...look }) + label(at + 32, 24, own.name)
    );
  });
  const said = lines.flatMap((own) =>
    own.points.map(
      ({ records, seconds, peak }) =>
        `${own.name}, ${short(records)} records: ${seconds.toPrecision(3)} s, ${Math.round(peak)} MB`,
    ),
  );
  return frame(
    { id: 'linkage-growth', title, description: said.join('; ') },
    { width, height: base + 50 },
    legend.join('') + panels.map((own) => panel(own, lines)).join(''),
  );
}
