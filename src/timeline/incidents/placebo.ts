// Would any other date have done as well? The incident moved to every period, and where the true one stands among them.
// A. Abadie, A. Diamond, J. Hainmueller, "Synthetic control methods for comparative case studies", Journal of the American Statistical
// Association 105, 2010 (placebos in time). The model of spread is brought to its mode once, without the incident; each date is then
// judged by the score of its effect there: C. R. Rao, "Large sample tests of statistical hypotheses concerning several parameters",
// Proceedings of the Cambridge Philosophical Society 44, 1948. Further completed sets have modes of their own; what the other parameters
// could make of the effect is taken from the curvature of the first.
import { SpreadDensity } from '../spread/density.ts';
import { fullModel } from '../spread/parameters.ts';
import { heldDensity, modeOf, type PosteriorShape, type Smooth } from '../spread/shape.ts';
import type { SpreadData } from '../spread/spread-data.ts';
import { incidentColumn, type ShapedIncident } from './shapes.ts';

export interface Placebo {
  /** Of the effect at the true date: its score over the standard error of that, about ln ratio over its own; mean over the sets. */
  readonly strength: number;
  /** Rank of the true date by size of that figure, 1 the largest, among all dates that can be tried: median, least and most of the sets. */
  readonly rank: number;
  readonly least: number;
  readonly most: number;
  readonly tried: number;
}

/** Fewest cells that a date must leave both with and without the effect. */
const leastCells = 3;

/**
 * Other incidents stay where they are. `further` are counts of other completed sets. Null where the true date itself leaves nothing to
 * compare.
 */
export function placebo(
  data: SpreadData,
  further: readonly Float64Array[],
  incident: ShapedIncident,
  periodEffects: boolean,
): Placebo | null {
  const others = data.incidents.filter(({ name }) => name !== incident.name);
  const variant = { ...fullModel, periodEffects };
  const columnAt = (period: number): Float64Array | null => {
    const values = incidentColumn({ ...incident, period }, data);
    const within = values.subarray(data.units).reduce((sum, x) => sum + x, 0);
    return within < leastCells || data.counts.length - data.units - within < leastCells ? null : values;
  };
  const own = columnAt(incident.period);
  if (own === null) return null;
  const elsewhere = Array.from({ length: data.periods }, (_, period) =>
    period === incident.period ? null : columnAt(period),
  );
  const dates = [own, ...elsewhere.filter((values) => values !== null)].map((values) => {
    const shifted = { ...data, incidents: [...others, { name: incident.name, values }] };
    const density = new SpreadDensity(shifted, variant);
    return { density, held: heldDensity(density, shifted) };
  });
  const still = { ...data, incidents: others };
  const density = new SpreadDensity(still, variant);
  const held = heldDensity(density, still);
  let shape = modeOf(still, variant);
  const strengths = [data.counts, ...further].map((counts, s) => {
    if (s > 0) {
      density.recount(counts);
      shape = { ...shape, centre: modeNear(held, shape) };
    }
    return dates.map((date) => {
      date.density.recount(counts);
      return scoreOf(date.held, shape);
    });
  });
  const ranks = strengths
    .map(([first = 0, ...rest]) => 1 + rest.filter((other) => Math.abs(other) > Math.abs(first)).length)
    .toSorted((a, b) => a - b);
  return {
    strength: strengths.reduce((sum, [first = 0]) => sum + first, 0) / strengths.length,
    rank: ranks[ranks.length >> 1] ?? 1,
    least: ranks[0] ?? 1,
    most: ranks.at(-1) ?? 1,
    tried: dates.length,
  };
}

const mostRounds = 30;
/** Fall of the density, by its curvature, that is no longer worth a step. */
const leastFall = 1e-8;

/** The mode of a density that is hardly another than that of the shape: Newton steps with the curvature that is known. */
function modeNear({ size, evaluate }: Smooth, { centre, scale }: PosteriorShape): Float64Array {
  const gradient = new Float64Array(size);
  const next = new Float64Array(size);
  let point: Float64Array = centre.slice();
  let value = evaluate(point, gradient);
  for (let round = 0; round < mostRounds; round++) {
    const white = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      for (let k = 0; k <= i; k++)
        white[k] = (white[k] ?? 0) + (scale[i * size + k] ?? 0) * (gradient[i] ?? 0);
    }
    const fall = white.reduce((sum, x) => sum + x * x, 0) / 2;
    if (!(fall > leastFall * (1 + Math.abs(value)))) return point;
    let isLower = false;
    for (let step = 1; step > 1e-3 && !isLower; step /= 2) {
      for (let i = 0; i < size; i++) {
        let move = 0;
        for (let k = 0; k <= i; k++) move += (scale[i * size + k] ?? 0) * (white[k] ?? 0);
        next[i] = (point[i] ?? 0) - step * move;
      }
      const lower = evaluate(next, gradient);
      isLower = lower < value;
      if (isLower) [point, value] = [next.slice(), lower];
    }
    if (!isLower) return point;
  }
  return point;
}

const reach = 1e-4;

/** The effect is the last parameter, 0 where the others are at their mode; what they could make of it is taken from its information. */
function scoreOf({ size, evaluate }: Smooth, { centre: mode, scale }: PosteriorShape): number {
  const rest = size - 1;
  const slopeAt = (effect: number): Float64Array => {
    const gradient = new Float64Array(size);
    const point = new Float64Array(size);
    point.set(mode);
    point[rest] = effect;
    evaluate(point, gradient);
    return gradient;
  };
  const [below, above] = [slopeAt(-reach), slopeAt(reach)];
  const curvature = above.map((slope, k) => (slope - (below[k] ?? 0)) / (2 * reach));
  let information = curvature[rest] ?? 0;
  for (let k = 0; k < rest; k++) {
    let shared = 0;
    for (let i = k; i < rest; i++) shared += (scale[i * rest + k] ?? 0) * (curvature[i] ?? 0);
    information -= shared * shared;
  }
  const slope = ((below[rest] ?? 0) + (above[rest] ?? 0)) / 2;
  return information > 0 ? -slope / Math.sqrt(information) : 0;
}
