// The sample-coverage estimates of a total: what share of the people, weighed by how easily they are listed, the lists reach.
// A. Chao, P. K. Tsay, "A sample coverage approach to multiple-system estimation with application to census undercount",
// J. Am. Statist. Ass. 93 (1998) 283–293; A. Chao et al., "The applications of capture-recapture models to epidemiological
// data", Statistics in Medicine 20 (2001) 3123–3157. P. K. Tsay, A. Chao, "Population size estimation for capture-recapture
// models with applications to epidemiological data", Journal of Applied Statistics 28 (2001) 25–36, for more than three lists.
import { normalQuantile } from '../../stats/normal.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { logNormalInterval } from '../chao.ts';
import type { Interval } from './abundance.ts';

export interface CoverageTotal {
  readonly total: number;
  /** By the delta method from the multinomial law of the patterns. */
  readonly standardError: number;
  /** 95 %, log-normal in the number not seen. */
  readonly interval: Interval;
}

export interface SampleCoverage {
  /** Mean share of a list that other lists hold too. */
  readonly coverage: number;
  /** As if lists knew nothing of each other. */
  readonly independent: CoverageTotal;
  /** Dependence of each pair put in once; where lists hang together positively it lies too low rather than too high. */
  readonly oneStep: CoverageTotal;
  /** Dependence of each pair solved for; needs a coverage of {@link enoughCoverage}. Null where it has no solution. */
  readonly full: CoverageTotal | null;
  readonly isCoverageEnough: boolean;
}

/** Below this coverage the authors advise the one-step estimate: the full one swings too far. */
export const enoughCoverage = 0.55;

export type CoverageRefusal = 'lists' | 'impossible' | 'empty' | 'overlap';

/** Why no coverage can be had, or null. */
export function coverageRefusal(table: CaptureTable): CoverageRefusal | null {
  if (table.lists.length < 3) return 'lists';
  if (table.impossible.length > 0) return 'impossible';
  const { sizes, alone } = sumsOf(table.lists.length, table.patterns, table.counts);
  if (sizes.some((size) => size === 0)) return 'empty';
  return sizes.every((size, list) => size === alone[list]) ? 'overlap' : null;
}

/** The caller asks {@link coverageRefusal} first; throws a RangeError where it would refuse. */
export function sampleCoverage(table: CaptureTable): SampleCoverage {
  const refusal = coverageRefusal(table);
  if (refusal !== null) throw new RangeError(`no sample coverage: ${refusal}`);
  const lists = table.lists.length;
  const observed = observedTotal(table);
  const at = (counts: Float64Array) => estimates(lists, table.patterns, counts);
  const point = at(table.counts);
  const spread = (pick: (values: Estimates) => number): CoverageTotal => {
    const total = pick(point);
    const slopes = table.counts.map((count, i) => {
      const step = 1e-4 * Math.max(1, count);
      const moved = (by: number) => pick(at(table.counts.map((own, j) => (i === j ? own + by : own))));
      return (moved(step) - moved(-step)) / (2 * step);
    });
    const sum = (power: 1 | 2) =>
      slopes.reduce((all, slope, i) => all + (table.counts[i] ?? 0) * slope ** power, 0);
    const variance = Math.max(0, sum(2) - sum(1) ** 2 / total);
    return coverageTotal(observed, total, variance);
  };
  const isSolved = Number.isFinite(point.full) && point.full > observed;
  return {
    coverage: point.coverage,
    independent: spread((values) => values.independent),
    oneStep: spread((values) => values.oneStep),
    full: isSolved ? spread((values) => values.full) : null,
    isCoverageEnough: point.coverage >= enoughCoverage,
  };
}

/** Where lists avoid each other an estimate can lie below those seen, who are then all that it can speak of. */
function coverageTotal(observed: number, total: number, variance: number): CoverageTotal {
  const standardError = Math.sqrt(variance);
  if (total > observed) {
    return { total, standardError, interval: logNormalInterval(observed, total - observed, variance) };
  }
  const high = Math.max(observed, total + normalQuantile(0.975) * standardError);
  return { total: observed, standardError, interval: { low: observed, high } };
}

interface Sums {
  /** Persons on each list, and on it alone. */
  readonly sizes: readonly number[];
  readonly alone: readonly number[];
}

function sumsOf(lists: number, patterns: Int32Array, counts: Float64Array): Sums {
  const total = (holds: (pattern: number) => boolean) =>
    counts.reduce((sum, count, i) => sum + (holds(patterns[i] ?? 0) ? count : 0), 0);
  const each = Array.from({ length: lists }, (_, list) => 1 << list);
  return {
    sizes: each.map((mask) => total((pattern) => (pattern & mask) !== 0)),
    alone: each.map((mask) => total((pattern) => pattern === mask)),
  };
}

interface Estimates {
  readonly coverage: number;
  readonly independent: number;
  readonly oneStep: number;
  readonly full: number;
}

/**
 * C = 1 − mean(alone_j / n_j), D = n − mean(alone_j), N₀ = D/C; each pair adds a_jk (N·n_jk/(n_j n_k) − 1)/(J·C), with a_jk =
 * alone_j + alone_k + twice those on exactly j and k. N₁ starts from N₀ and takes the sum twice; the full estimate is where N
 * stands on both sides.
 */
function estimates(lists: number, patterns: Int32Array, counts: Float64Array): Estimates {
  const { sizes, alone } = sumsOf(lists, patterns, counts);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / lists;
  const coverage = 1 - mean(alone.map((count, list) => count / (sizes[list] ?? 1)));
  const observed = counts.reduce((sum, count) => sum + count, 0);
  const independent = (observed - mean(alone)) / coverage;
  let weight = 0;
  let slope = 0;
  for (let j = 0; j < lists; j++) {
    for (let k = j + 1; k < lists; k++) {
      const pair = (1 << j) | (1 << k);
      let both = 0;
      let exactly = 0;
      patterns.forEach((pattern, i) => {
        if ((pattern & pair) === pair) both += counts[i] ?? 0;
        if (pattern === pair) exactly += counts[i] ?? 0;
      });
      const apart = ((alone[j] ?? 0) + (alone[k] ?? 0) + 2 * exactly) / (lists * coverage);
      weight += apart;
      slope += (apart * both) / ((sizes[j] ?? 1) * (sizes[k] ?? 1));
    }
  }
  const next = (total: number) => independent - weight + slope * total;
  return {
    coverage,
    independent,
    oneStep: next(next(independent)),
    full: slope < 1 ? (independent - weight) / (1 - slope) : Number.NaN,
  };
}
