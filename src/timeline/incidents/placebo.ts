// Would any other date have done as well? The incident moved to every period, and where the true one stands among them.
// A. Abadie, A. Diamond, J. Hainmueller, "Synthetic control methods for comparative case studies", Journal of the American Statistical
// Association 105, 2010 (placebos in time). Each date: the mode of the model of spread, its curvature as the error of the effect.
import { modeOf } from '../spread/sample-spread.ts';
import { fullModel } from '../spread/parameters.ts';
import type { SpreadData } from '../spread/spread-data.ts';
import { incidentColumn, type ShapedIncident } from './shapes.ts';

export interface Placebo {
  /** ln ratio over its standard error at the true date. */
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
  const strengthAt = (period: number): number | null => {
    const values = incidentColumn({ ...incident, period }, data);
    const within = values.subarray(data.units).reduce((sum, x) => sum + x, 0);
    if (within < leastCells || data.counts.length - data.units - within < leastCells) return null;
    const shifted = { ...data, incidents: [...others, { name: incident.name, values }] };
    const { mode, sds, layout } = modeOf(shifted, { ...fullModel, periodEffects });
    const at = layout.incidentFrom + others.length;
    return (mode[at] ?? 0) / (sds[at] ?? 1);
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
