// Would any other date have done as well? The incident moved to every period, and where the true one stands among them.
// A. Abadie, A. Diamond, J. Hainmueller, "Synthetic control methods for comparative case studies", Journal of the American Statistical
// Association 105, 2010 (placebos in time). The model of spread is brought to its mode once, without the incident; each date is then
// judged by the score of its effect there: C. R. Rao, "Large sample tests of statistical hypotheses concerning several parameters",
// Proceedings of the Cambridge Philosophical Society 44, 1948.
import { SpreadDensity } from '../spread/density.ts';
import { fullModel } from '../spread/parameters.ts';
import { heldDensity, modeOf, type PosteriorShape, type Smooth } from '../spread/shape.ts';
import type { SpreadData } from '../spread/spread-data.ts';
import { incidentColumn, type ShapedIncident } from './shapes.ts';

export interface Placebo {
  /** Of the effect at the true date: its score over the standard error of that, about ln ratio over its own. */
  readonly strength: number;
  /** Rank of the true date by size of that figure, 1 the largest, among all dates that can be tried. */
  readonly rank: number;
  readonly tried: number;
}

/** Fewest cells that a date must leave both with and without the effect. */
const leastCells = 3;

/** Other incidents stay where they are. Null where the true date itself leaves nothing to compare. */
export function placebo(data: SpreadData, incident: ShapedIncident, periodEffects: boolean): Placebo | null {
  const others = data.incidents.filter(({ name }) => name !== incident.name);
  const variant = { ...fullModel, periodEffects };
  let without: PosteriorShape | null = null;
  const strengthAt = (period: number): number | null => {
    const values = incidentColumn({ ...incident, period }, data);
    const within = values.subarray(data.units).reduce((sum, x) => sum + x, 0);
    if (within < leastCells || data.counts.length - data.units - within < leastCells) return null;
    without ??= modeOf({ ...data, incidents: others }, variant);
    const shifted = { ...data, incidents: [...others, { name: incident.name, values }] };
    return scoreOf(heldDensity(new SpreadDensity(shifted, variant), shifted), without);
  };
  const own = strengthAt(incident.period);
  if (own === null) return null;
  let [rank, tried] = [1, 1];
  for (let period = 0; period < data.periods; period++) {
    if (period === incident.period) continue;
    const other = strengthAt(period);
    if (other === null) continue;
    tried++;
    if (Math.abs(other) > Math.abs(own)) rank++;
  }
  return { strength: own, rank, tried };
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
  const [below, at, above] = [slopeAt(-reach), slopeAt(0), slopeAt(reach)];
  const curvature = above.map((slope, k) => (slope - (below[k] ?? 0)) / (2 * reach));
  let information = curvature[rest] ?? 0;
  for (let k = 0; k < rest; k++) {
    let shared = 0;
    for (let i = k; i < rest; i++) shared += (scale[i * rest + k] ?? 0) * (curvature[i] ?? 0);
    information -= shared * shared;
  }
  return information > 0 ? -(at[rest] ?? 0) / Math.sqrt(information) : 0;
}
