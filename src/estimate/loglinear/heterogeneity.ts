// Models of people who differ in how easily they are listed, and of lists that differ in how many they hold.
// L.-P. Rivest, S. Baillargeon, "Applications and extensions of Chao's moment estimator for the size of a closed population",
// Biometrics 63 (2007) 999–1006; S. Baillargeon, L.-P. Rivest, "Rcapture: loglinear models for capture-recapture in R",
// Journal of Statistical Software 19(5) (2007). J. N. Darroch et al., "A three-sample multiple-recapture approach to census
// population estimation with heterogeneous catchability", J. Am. Statist. Ass. 88 (1993) 1137–1148.
import type { CaptureTable } from '../capture-table.ts';
import { abundanceOf, type Abundance, type Interval } from './abundance.ts';
import { cellsOf } from './cells.ts';
import { denseDesign } from './design.ts';
import { dependent, fitEstimable, type Columns } from './estimable-fit.ts';
import { profileInterval } from './profile.ts';
import { termSize } from './terms.ts';

/** How the logarithm of a mean grows with the number k of lists, beyond a straight line. */
export type HeterogeneityShape = 'chao' | 'poisson2' | 'darroch';

/** Lists alike (M0), of unlike size (Mt: independence), people unlike (Mh), or both (Mth). */
export type HeterogeneityModel =
  | { readonly model: 'M0' | 'Mt' }
  | { readonly model: 'Mh' | 'Mth'; readonly shape: HeterogeneityShape };

export interface HeterogeneityFit extends Abundance {
  readonly kind: 'fit';
  /** 95 % profile-likelihood interval of the total: many fits, made when it is asked for. */
  readonly profile: () => Interval;
  /** Whether it bounds the total from below ('chao'), rather than estimates it. */
  readonly isLowerBound: boolean;
}

export interface HeterogeneityRefusal {
  readonly kind: 'refused';
  readonly reason: 'unidentified';
}

/** Darroch: people's log odds are normal, h = k²/2. Poisson2: h = 2^k − 1. Chao: any convex h, so a broken line. */
function shapeColumns(shape: HeterogeneityShape, lists: number): readonly ((k: number) => number)[] {
  if (shape === 'darroch') return [(k) => (k * k) / 2];
  if (shape === 'poisson2') return [(k) => 2 ** k - 1];
  return Array.from({ length: Math.max(0, lists - 2) }, (_, i) => (k) => Math.max(0, k - 2 - i));
}

/**
 * Maximum likelihood of the model over all patterns. Under 'chao', bends of the line that come out negative are set to zero,
 * the most negative first, since no spread between people bends it that way. Throws a RangeError for a single list.
 */
export function fitHeterogeneity(
  table: CaptureTable,
  asked: HeterogeneityModel,
): HeterogeneityFit | HeterogeneityRefusal {
  const cells = cellsOf(table);
  const { lists, counts, possible } = cells;
  if (lists < 2) throw new RangeError('a model needs two lists at least');
  const sizes = Float64Array.from(counts, (_, pattern) => termSize(pattern));
  const isTime = asked.model === 'Mt' || asked.model === 'Mth';
  const base = [
    new Float64Array(counts.length).fill(1),
    ...(isTime
      ? Array.from({ length: lists }, (_, list) => sizes.map((_, pattern) => (pattern >> list) & 1))
      : [sizes]),
  ];
  const shape = 'shape' in asked ? asked.shape : null;
  let bends = shape === null ? [] : shapeColumns(shape, lists).map((h) => sizes.map((k) => h(k)));
  for (;;) {
    const all = [...base, ...bends];
    const columns = denseColumns(all);
    const { kept, active, fit } = fitEstimable(columns, counts, possible, null);
    if (fit === null) return { kind: 'refused', reason: 'unidentified' };
    const worst = shape === 'chao' ? mostNegative(fit.beta, kept, base.length) : null;
    if (worst !== null) {
      bends = bends.filter((_, i) => base.length + i !== worst);
      continue;
    }
    const parameters = all.length - dependent(columns, possible).free.length;
    const abundance = abundanceOf(cells, fit, active, parameters);
    const profile = (): Interval => profileInterval(columns.design(kept), counts, active, abundance.unseen);
    return { kind: 'fit', ...abundance, profile, isLowerBound: shape === 'chao' };
  }
}

function mostNegative(beta: Float64Array, kept: readonly number[], from: number): number | null {
  let worst: number | null = null;
  let least = 0;
  kept.forEach((column, i) => {
    if (column < from || (beta[i] ?? 0) >= least) return;
    worst = column;
    least = beta[i] ?? 0;
  });
  return worst;
}

function denseColumns(all: readonly Float64Array[]): Columns {
  return {
    size: all.length,
    row: (cell) => Float64Array.from(all, (column) => column[cell] ?? 0),
    design: (kept) => denseDesign(kept.flatMap((i) => all[i] ?? [])),
    fullRank: false,
  };
}
