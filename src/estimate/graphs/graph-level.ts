// All graphs on one grid: how much each weighs, where, and which can be left out because their weight is negligible.
import type { ChordalGraph } from './chordal.ts';
import type { UnseenGrid } from './grid.ts';
import { evaluateCommon, evaluateSets, type SetTerms } from './set-terms.ts';

export interface Level {
  readonly grid: UnseenGrid;
  /** ln of what all graphs share and of the width, by node. */
  readonly common: Float64Array;
  /** ln D by set of lists and node. */
  readonly sets: Float64Array;
}

export function createLevel(terms: SetTerms, grid: UnseenGrid): Level {
  const common = evaluateCommon(terms, grid.nodes).map((value, i) => value + Math.log(grid.widths[i] ?? 0));
  return { grid, common, sets: evaluateSets(terms, grid.nodes) };
}

/** ln of the mass of the graph at each node (its marginal likelihood × prior of N × width), into `row`. */
export function fillRow({ common, sets }: Level, graph: ChordalGraph, row: Float64Array): void {
  const width = common.length;
  row.set(common);
  for (const clique of graph.cliques) {
    for (let i = 0, at = clique * width; i < width; i++, at++) row[i] = (row[i] ?? 0) + (sets[at] ?? 0);
  }
  for (const separator of graph.separators) {
    for (let i = 0, at = separator * width; i < width; i++, at++) row[i] = (row[i] ?? 0) - (sets[at] ?? 0);
  }
}

export interface Survey {
  /** Mass by node, all graphs together, in units of exp(scale). */
  readonly mass: Float64Array;
  readonly scale: number;
  /** Mass of each graph on the grid, in units of exp(scale). */
  readonly weights: Float64Array;
  /** Bound of ln of the mass of each graph, with peaks between nodes. */
  readonly bounds: Float64Array;
  /** Node at which each graph has most mass. */
  readonly peaks: Int32Array;
  /** Bound of the mass above the grid, all graphs together, in units of exp(scale). */
  readonly beyond: number;
}

/** Mass further than this below the largest (in ln) is not added up. */
const negligible = 40;

export function survey(level: Level, graphs: readonly ChordalGraph[]): Survey {
  const width = level.common.length;
  const row = new Float64Array(width);
  const mass = new Float64Array(width);
  const weights = new Float64Array(graphs.length);
  const bounds = new Float64Array(graphs.length);
  const peaks = new Int32Array(graphs.length);
  let scale = Number.NEGATIVE_INFINITY;
  let beyond = 0;
  graphs.forEach((graph, g) => {
    fillRow(level, graph, row);
    const peak = highest(row);
    const top = row[peak] ?? 0;
    peaks[g] = peak;
    bounds[g] = peakBound(row, peak) + Math.log(width);
    if (top > scale) {
      const shrink = Math.exp(scale - top);
      for (let i = 0; i < width; i++) mass[i] = (mass[i] ?? 0) * shrink;
      for (let i = 0; i < g; i++) weights[i] = (weights[i] ?? 0) * shrink;
      beyond *= shrink;
      scale = top;
    }
    if (top < scale - negligible) return;
    let sum = 0;
    for (let i = 0; i < width; i++) {
      const below = (row[i] ?? 0) - scale;
      if (below < -negligible) continue;
      const part = Math.exp(below);
      mass[i] = (mass[i] ?? 0) + part;
      sum += part;
    }
    weights[g] = sum;
    beyond += massBeyond(row, scale);
  });
  return { mass, scale, weights, bounds, peaks, beyond };
}

function highest(row: Float64Array): number {
  let best = 0;
  for (let i = 1; i < row.length; i++) if ((row[i] ?? 0) > (row[best] ?? 0)) best = i;
  return best;
}

/**
 * A bound of a concave function near its highest node: it lies below the line through two neighbours, drawn on past them.
 * On both sides the lower of the two lines that meet there counts.
 */
function peakBound(row: Float64Array, peak: number): number {
  const at = (i: number): number => row[i] ?? Number.NaN;
  const side = (direction: number): number => {
    const near = 2 * at(peak) - at(peak - direction);
    const far = 2 * at(peak + direction) - at(peak + 2 * direction);
    // Past the first or last node there is nothing to draw a line through.
    if (Number.isNaN(near)) return Number.isNaN(far) ? at(peak) : far;
    return Number.isNaN(far) ? near : Math.min(near, far);
  };
  return Math.max(at(peak), side(-1), side(1));
}

/** Mass above the last node: a concave logarithm falls at least as fast as at the end, so a geometric series bounds it. */
function massBeyond(row: Float64Array, scale: number): number {
  const last = row[row.length - 1] ?? Number.NaN;
  const fall = last - (row[row.length - 2] ?? Number.NaN);
  if (Number.isNaN(fall) || fall >= 0) return Number.POSITIVE_INFINITY;
  return Math.exp(last - scale) / Math.expm1(-fall);
}

/** Graphs whose mass may be less than exp(−this) of the heaviest are left out: 18,154 of them weigh 2 in a million. */
const leftOutBelow = 23;

export interface Narrowed {
  readonly graphs: readonly ChordalGraph[];
  readonly from: number;
  /** Infinite where the upper end of the grid stays. */
  readonly to: number;
}

/**
 * The graphs worth keeping, and the numbers of people unseen between which all but negligible mass lies. `above`: mass above
 * the grid; `cut`: share of the mass that may lie above the new
 * end, that included.
 */
export function narrow(
  level: Level,
  graphs: readonly ChordalGraph[],
  found: Survey,
  { above, cut }: { readonly above: number; readonly cut: number },
): Narrowed {
  const { mass, scale, weights, bounds, peaks } = found;
  const { nodes } = level.grid;
  const heaviest = scale + Math.log(weights.reduce((most, weight) => Math.max(most, weight), 0));
  const kept = graphs.map((_, g) => g).filter((g) => (bounds[g] ?? 0) >= heaviest - leftOutBelow);
  const total = mass.reduce((sum, value) => sum + value, 0);
  let first = 0;
  for (let sum = mass[0] ?? 0; sum < headMass * total; sum += mass[first] ?? 0) first++;
  let last = mass.length - 1;
  for (let sum = above + (mass[last] ?? 0); sum < cut * total; sum += mass[last] ?? 0) last--;
  for (const g of kept) {
    first = Math.min(first, peaks[g] ?? 0);
    last = Math.max(last, peaks[g] ?? 0);
  }
  return {
    graphs: kept.flatMap((g) => graphs[g] ?? []),
    from: nodes[Math.max(0, first - margin)] ?? 0,
    to: nodes[last + margin] ?? Number.POSITIVE_INFINITY,
  };
}

/** Share of the mass that may be cut off where nothing is heavy: at the lower end, and below a ceiling. */
export const headMass = 1e-12;
/** Nodes kept on both sides, since peaks may lie between nodes. */
const margin = 2;
