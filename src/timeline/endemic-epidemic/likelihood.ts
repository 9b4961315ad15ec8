// Minus the log-likelihood of an endemic–epidemic model, with first and second derivatives.
import { logFactorial } from '../../stats/log-gamma.ts';
import type { Curvature } from '../../stats/minimise.ts';
import { layoutOf, type EndemicEpidemicModel, type LogLinear } from './model.ts';
import { neighbourSums } from './neighbour-sums.ts';

/** A component over the cells that the likelihood reads, its columns cell by cell. */
interface Block {
  readonly design: Float64Array;
  readonly width: number;
  /** Position of its first parameter. */
  readonly at: number;
}

export interface CellRange {
  /** First period that is explained: 1 or later, since each needs the one before. */
  readonly from: number;
  /** The period after the last one that is explained. */
  readonly to: number;
}

/** The evaluation reuses nothing between calls, so that it may be kept and called in any order. */
export function likelihood(
  model: EndemicEpidemicModel,
  { from, to }: CellRange,
): (point: Float64Array) => Curvature {
  const { counts, units } = model;
  const [first, end] = [from * units, to * units];
  const layout = layoutOf(model);
  const endemic = blockOf(model.endemic, layout.endemic, first, end);
  const own = model.own === null ? null : blockOf(model.own, layout.own, first, end);
  const other = model.neighbours === null ? null : blockOf(model.neighbours, layout.neighbours, first, end);
  const sums = model.neighbours === null ? null : neighbourSums(counts, units, model.neighbours.weights);
  const hasDecay = layout.dispersion > layout.decay;
  const isDispersed = layout.size > layout.dispersion;
  const { size } = layout;
  const { above, constant } = tails(counts, first, end);
  const offset = model.endemic.offset;
  return (point) => {
    const gradient = new Float64Array(size);
    const hessian = new Float64Array(size * size);
    const slopes = new Float64Array(size);
    const dispersion = isDispersed ? Math.exp(point[layout.dispersion] ?? 0) : 0;
    const r = 1 / dispersion;
    const near = sums?.(point[layout.decay] ?? 0) ?? null;
    let value = constant;
    let [sumR, sumRR] = [0, 0];
    if (isDispersed) {
      for (let k = 0; k < above.length; k++) {
        const cells = above[k] ?? 0;
        value -= cells * Math.log1p(k * dispersion);
        sumR += cells / (r + k);
        sumRR -= cells / (r + k) ** 2;
      }
    }
    for (let cell = first; cell < end; cell++) {
      const row = cell - first;
      const count = counts[cell] ?? 0;
      const endemicPart = (offset?.[cell] ?? 1) * Math.exp(product(endemic, point, row));
      const before = counts[cell - units] ?? 0;
      const ownPart = own === null || before === 0 ? 0 : before * Math.exp(product(own, point, row));
      const around = near?.value[cell] ?? 0;
      const rate = other === null || around === 0 ? 0 : Math.exp(product(other, point, row));
      const otherPart = around * rate;
      const mean = endemicPart + ownPart + otherPart;
      if (!(mean > 0 && mean < Number.POSITIVE_INFINITY)) {
        return { value: Number.POSITIVE_INFINITY, gradient, hessian };
      }
      // First and second derivatives of the log-likelihood in the mean.
      let first1: number;
      let second: number;
      if (isDispersed) {
        const share = (count + r) / (r + mean);
        const grown = Math.log1p(mean * dispersion);
        value += (count + r) * grown - (count > 0 ? count * Math.log(mean) : 0);
        first1 = count / mean - share;
        second = -count / (mean * mean) + share / (r + mean);
        sumR += -grown + 1 - share;
        sumRR += dispersion - 1 / (r + mean) - (mean - count) / (r + mean) ** 2;
      } else {
        value += mean - (count > 0 ? count * Math.log(mean) : 0);
        first1 = count / mean - 1;
        second = -count / (mean * mean);
      }
      slopes.fill(0);
      addBlock(endemic, row, endemicPart, first1, slopes, hessian, size);
      if (own !== null && ownPart > 0) addBlock(own, row, ownPart, first1, slopes, hessian, size);
      if (other !== null && otherPart > 0) {
        addBlock(other, row, otherPart, first1, slopes, hessian, size);
        if (hasDecay) {
          const slope = rate * (near?.slope[cell] ?? 0);
          const d = layout.decay;
          slopes[d] = slope;
          hessian[d * size + d] = (hessian[d * size + d] ?? 0) - first1 * rate * (near?.bend[cell] ?? 0);
          for (let c = 0; c < other.width; c++) {
            const k = d * size + other.at + c;
            hessian[k] = (hessian[k] ?? 0) - first1 * slope * (other.design[row * other.width + c] ?? 0);
          }
        }
      }
      const cross = isDispersed ? ((count - mean) / (r + mean) ** 2) * -r : 0;
      for (let i = 0; i < layout.dispersion; i++) {
        const slope = slopes[i] ?? 0;
        if (slope === 0) continue;
        gradient[i] = (gradient[i] ?? 0) - first1 * slope;
        const bent = second * slope;
        for (let j = 0; j <= i; j++) {
          hessian[i * size + j] = (hessian[i * size + j] ?? 0) - bent * (slopes[j] ?? 0);
        }
        if (isDispersed) {
          const k = layout.dispersion * size + i;
          hessian[k] = (hessian[k] ?? 0) - cross * slope;
        }
      }
    }
    if (isDispersed) {
      // In ln ψ, where dr/dlnψ = −r.
      gradient[layout.dispersion] = r * sumR;
      hessian[layout.dispersion * size + layout.dispersion] = -(r * r * sumRR + r * sumR);
    }
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < i; j++) hessian[j * size + i] = hessian[i * size + j] ?? 0;
    }
    return { value, gradient, hessian };
  };
}

/** The three parts of the mean of one cell, under these parameters. */
export function meanParts(
  model: EndemicEpidemicModel,
  point: Float64Array,
  { from, to }: CellRange,
): { readonly endemic: Float64Array; readonly own: Float64Array; readonly neighbours: Float64Array } {
  const { counts, units } = model;
  const [first, end] = [from * units, to * units];
  const layout = layoutOf(model);
  const cells = end - first;
  const parts = {
    endemic: new Float64Array(cells),
    own: new Float64Array(cells),
    neighbours: new Float64Array(cells),
  };
  const fill = (out: Float64Array, block: Block, factor: (cell: number) => number) => {
    for (let row = 0; row < cells; row++) {
      const scale = factor(first + row);
      out[row] = scale === 0 ? 0 : scale * Math.exp(product(block, point, row));
    }
  };
  const { endemic, own, neighbours } = model;
  fill(parts.endemic, blockOf(endemic, layout.endemic, first, end), (cell) => endemic.offset?.[cell] ?? 1);
  if (own !== null) {
    fill(parts.own, blockOf(own, layout.own, first, end), (cell) => counts[cell - units] ?? 0);
  }
  if (neighbours !== null) {
    const near = neighbourSums(counts, units, neighbours.weights)(point[layout.decay] ?? 0).value;
    fill(parts.neighbours, blockOf(neighbours, layout.neighbours, first, end), (cell) => near[cell] ?? 0);
  }
  return parts;
}

function blockOf({ columns }: LogLinear, at: number, first: number, end: number): Block {
  const width = columns.length;
  const design = new Float64Array((end - first) * width);
  columns.forEach(({ values }, c) => {
    for (let cell = first; cell < end; cell++) design[(cell - first) * width + c] = values[cell] ?? 0;
  });
  return { design, width, at };
}

function product({ design, width, at }: Block, point: Float64Array, row: number): number {
  let sum = 0;
  for (let c = 0; c < width; c++) sum += (point[at + c] ?? 0) * (design[row * width + c] ?? 0);
  return sum;
}

/** d part/dθ = part·x, d² part/dθdθ′ = part·x·x′; the second enters with the slope of the log-likelihood. */
function addBlock(
  { design, width, at }: Block,
  row: number,
  part: number,
  slope: number,
  slopes: Float64Array,
  hessian: Float64Array,
  size: number,
): void {
  for (let c = 0; c < width; c++) {
    const own = part * (design[row * width + c] ?? 0);
    slopes[at + c] = own;
    const bent = slope * own;
    if (bent === 0) continue;
    for (let k = 0; k <= c; k++) {
      const place = (at + c) * size + at + k;
      hessian[place] = (hessian[place] ?? 0) - bent * (design[row * width + k] ?? 0);
    }
  }
}

/** Number of cells with a count above k, for every k; and Σ ln y!, which no parameter changes. */
function tails(
  counts: Float64Array,
  first: number,
  end: number,
): { readonly above: Float64Array; readonly constant: number } {
  let most = 0;
  let constant = 0;
  for (let cell = first; cell < end; cell++) {
    most = Math.max(most, counts[cell] ?? 0);
    constant += logFactorial(counts[cell] ?? 0);
  }
  const above = new Float64Array(most);
  for (let cell = first; cell < end; cell++) {
    const count = counts[cell] ?? 0;
    if (count > 0) above[count - 1] = (above[count - 1] ?? 0) + 1;
  }
  for (let k = most - 2; k >= 0; k--) above[k] = (above[k] ?? 0) + (above[k + 1] ?? 0);
  return { above, constant };
}
