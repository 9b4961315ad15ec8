// A small invented division in which departures lead to departures, or do not.
import { drawDispersed } from '../../stats/negative-binomial.ts';
import { createRandom } from '../../stats/random.ts';
import { treeWeights, type SpreadData } from './spread-data.ts';

export const sketchUnits = Array.from({ length: 6 }, (_, i) => ({
  id: `u${i}`,
  parent: i < 3 ? 'north' : 'south',
}));
const above = [
  { id: 'north', parent: 'all' },
  { id: 'south', parent: 'all' },
  { id: 'all', parent: null },
];

export function sketchDivision(
  seed: number,
  { own, level, periods = 24 }: { readonly own: number; readonly level: number; readonly periods?: number },
): SpreadData {
  const random = createRandom(seed, 'sketch');
  const units = sketchUnits.length;
  const counts = new Float64Array(units * periods);
  for (let cell = 0; cell < counts.length; cell++) {
    const before = cell < units ? level / (1 - own) : (counts[cell - units] ?? 0);
    counts[cell] = drawDispersed(random, level + own * before, 0.05);
  }
  return {
    units,
    periods,
    counts,
    strength: new Float64Array(counts.length).fill(400),
    weights: treeWeights(sketchUnits, above),
    incidents: [],
    share: null,
  };
}

export function withIncident(data: SpreadData): SpreadData {
  const values = data.counts.map((_, cell) => (cell >= 60 && cell < 96 && cell % 6 < 3 ? 1 : 0));
  return { ...data, incidents: [{ name: 'strike', values }] };
}
