// The shape of the posterior of spread, about: where it lies and how wide it is in every direction. Found without draws at a mode, or
// learned from a few draws.
import { factorise, solveFactor } from '../../stats/cholesky.ts';
import { minimise } from '../../stats/minimise.ts';
import { centreOf, slopeOf, SpreadDensity } from './density.ts';
import { priors, type SpreadVariant } from './parameters.ts';
import type { SpreadData } from './spread-data.ts';

export interface PosteriorShape {
  readonly centre: Float64Array;
  /** Lower triangle L, row by row, of the covariance L·Lᵀ. */
  readonly scale: Float64Array;
}

export interface Smooth {
  readonly size: number;
  readonly evaluate: (point: Float64Array, gradient: Float64Array) => number;
}

/** Little curvature for a direction that nothing is known about: no parameter is wider than its prior by far. */
const leastCurvature = 0.1;

/**
 * The density with the parameters that rule others held where they usually are. The joint mode is no place to start from: it lies where
 * the sds of the effects and the effects themselves are near 0, far from where the probability is.
 */
export function heldDensity(
  density: SpreadDensity,
  data: SpreadData,
): Smooth & { readonly start: Float64Array } {
  const { layout, size } = density;
  const usual = [
    { at: layout.own, value: -0.3, sd: 0.8 },
    { at: layout.othersPart, value: -0.3, sd: 0.8 },
    { at: layout.unitSd, value: -0.1, sd: 0.5 },
    { at: layout.periodSd, value: -0.4, sd: 0.6 },
    { at: layout.autocorrelation, value: priors.autocorrelationMean, sd: 0.9 },
    { at: layout.share, value: data.share?.logitMean ?? 0, sd: data.share?.logitSd ?? 1 },
  ].filter(({ at }) => at >= 0);
  const start = new Float64Array(size);
  for (const { at, value } of usual) start[at] = value;
  start[layout.level] = centreOf(data);
  start[layout.dispersion] = priors.dispersionMean;
  const moved = new Float64Array(size);
  const evaluate = (point: Float64Array, gradient: Float64Array): number => {
    moved.set(point);
    for (const { at, value } of usual) moved[at] = value;
    let value = density.evaluate(moved, gradient);
    for (const { at, value: centre, sd } of usual) {
      const far = ((point[at] ?? 0) - centre) / sd;
      gradient[at] = far / sd;
      value += 0.5 * far * far;
    }
    return value;
  };
  return { size, evaluate, start };
}

/** The mode of {@link heldDensity}, and the covariance that the curvature there gives. */
export function shapeAtMode(density: SpreadDensity, data: SpreadData): PosteriorShape {
  const held = heldDensity(density, data);
  const mode = minimise(slopeOf(held), held.start, { tolerance: 1e-6, mostSteps: 200 }).point;
  const curvature = curvatureAt(held, mode);
  if (!curvature.every(Number.isFinite)) throw new RangeError('the posterior has no curvature at its mode');
  for (let ridge = leastCurvature; ; ridge *= 4) {
    const scale = inverseRoot(curvature, held.size, ridge);
    if (scale !== null) return { centre: mode, scale };
  }
}

/** See {@link shapeAtMode}: an answer without draws. */
export function modeOf(data: SpreadData, variant: SpreadVariant): PosteriorShape {
  return shapeAtMode(new SpreadDensity(data, variant), data);
}

/** Places of each chain at which the curvature is taken. */
const curvedPlaces = 8;

/**
 * The mean of the draws, and the inverse of the curvature averaged over some of them: steadier than the covariance of few draws of many
 * parameters. Null where that curvature has no inverse.
 */
export function shapeOfDraws(density: Smooth, chains: readonly Float64Array[]): PosteriorShape | null {
  const { size } = density;
  const rows = chains.reduce((sum, chain) => sum + chain.length / size, 0);
  const centre = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  for (const chain of chains) {
    for (let k = 0; k < chain.length; k++)
      centre[k % size] = (centre[k % size] ?? 0) + (chain[k] ?? 0) / rows;
    const length = chain.length / size;
    const places = Math.min(length, curvedPlaces);
    for (let place = 0; place < places; place++) {
      const row = Math.floor(((place + 0.5) * length) / places) * size;
      const here = curvatureAt(density, chain.subarray(row, row + size));
      for (let k = 0; k < here.length; k++)
        curvature[k] = (curvature[k] ?? 0) + (here[k] ?? 0) / places / chains.length;
    }
  }
  const scale = inverseRoot(curvature, size, leastCurvature);
  return scale === null ? null : { centre, scale };
}

/** Draws that count as much as the shape that they correct. */
const trusted = 200;

/** The shape corrected by the covariance of draws made with it, whitened and shrunk: curvature knows nothing of how far tails reach. */
export function widened({ centre, scale }: PosteriorShape, chains: readonly Float64Array[]): PosteriorShape {
  const size = centre.length;
  const rows = chains.reduce((sum, chain) => sum + chain.length / size, 0);
  const mean = new Float64Array(size);
  for (const chain of chains) {
    for (let k = 0; k < chain.length; k++) mean[k % size] = (mean[k % size] ?? 0) + (chain[k] ?? 0) / rows;
  }
  const covariance = new Float64Array(size * size);
  const white = new Float64Array(size);
  for (let i = 0; i < size; i++) covariance[i * size + i] = trusted / (rows + trusted);
  for (const chain of chains) {
    for (let row = 0; row < chain.length; row += size) {
      for (let i = 0; i < size; i++) {
        let rest = (chain[row + i] ?? 0) - (mean[i] ?? 0);
        for (let k = 0; k < i; k++) rest -= (scale[i * size + k] ?? 0) * (white[k] ?? 0);
        white[i] = rest / (scale[i * size + i] ?? 1);
      }
      for (let i = 0; i < size; i++) {
        for (let k = 0; k <= i; k++) {
          covariance[i * size + k] =
            (covariance[i * size + k] ?? 0) + ((white[i] ?? 0) * (white[k] ?? 0)) / (rows + trusted);
        }
      }
    }
  }
  if (!factorise(covariance, size)) return { centre, scale };
  const wide = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = j; k <= i; k++) sum += (scale[i * size + k] ?? 0) * (covariance[k * size + j] ?? 0);
      wide[i * size + j] = sum;
    }
  }
  return { centre: mean, scale: wide };
}

/** Second derivatives of −ln posterior, by central differences of the gradient. */
function curvatureAt({ size, evaluate }: Smooth, at: Float64Array): Float64Array {
  const reach = 1e-4;
  const curvature = new Float64Array(size * size);
  const [above, below, moved] = [new Float64Array(size), new Float64Array(size), at.slice()];
  for (let i = 0; i < size; i++) {
    moved[i] = (at[i] ?? 0) + reach;
    evaluate(moved, above);
    moved[i] = (at[i] ?? 0) - reach;
    evaluate(moved, below);
    moved[i] = at[i] ?? 0;
    for (let j = 0; j < size; j++) {
      const half = ((above[j] ?? 0) - (below[j] ?? 0)) / (4 * reach);
      curvature[i * size + j] = (curvature[i * size + j] ?? 0) + half;
      curvature[j * size + i] = (curvature[j * size + i] ?? 0) + half;
    }
  }
  return curvature;
}

/** L with L·Lᵀ = (A + ridge·I)⁻¹; null where that is not positive definite. */
function inverseRoot(matrix: Float64Array, size: number, ridge: number): Float64Array | null {
  const factor = matrix.slice();
  for (let i = 0; i < size; i++) factor[i * size + i] = (factor[i * size + i] ?? 0) + ridge;
  if (!factor.every(Number.isFinite) || !factorise(factor, size)) return null;
  const covariance = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const row = covariance.subarray(i * size, (i + 1) * size);
    row[i] = 1;
    solveFactor(factor, size, row);
  }
  return factorise(covariance, size) ? covariance : null;
}
