// A grid for the number of people on no list: every integer where numbers are small, equal steps of the logarithm beyond.
//
// The sum over all integers is wanted. From u₀ = ⌈1/h⌉ on, the sum is replaced by the integral from u₀ − ½ (Euler–Maclaurin),
// and the integral by the midpoint rule in ln u with step h, which for a smooth peak of width σ (in ln u) errs by about
// 2·exp(−2π²σ²/h²). Both halves have steps of the same size where they meet.

export interface UnseenGrid {
  /** Numbers of people on no list, ascending; integers first, then real numbers. */
  readonly nodes: Float64Array;
  /** How many integers each node stands for. */
  readonly widths: Float64Array;
}

/** The grid with step `step` (of ln u) over `from` to `to`, 0 ≤ from ≤ to; the last step is cut at `to` if `isCut`. */
export function geometricGrid(step: number, from: number, to: number, isCut: boolean): UnseenGrid {
  const start = Math.ceil(1 / step);
  const nodes: number[] = [];
  const widths: number[] = [];
  for (let u = Math.floor(from); u < start && u <= to; u++) {
    nodes.push(u);
    widths.push(1);
  }
  const origin = Math.log(start - 0.5);
  const stepOf = (u: number): number => (Math.log(u) - origin) / step;
  for (let k = Math.max(0, Math.floor(stepOf(Math.max(from, 0.5)))); k < stepOf(to + 0.5); k++) {
    const low = Math.exp(origin + k * step);
    const high = Math.exp(origin + (k + 1) * step);
    const isWhole = !isCut || high <= to + 0.5;
    const node = isWhole ? Math.exp(origin + (k + 0.5) * step) : (low + to + 0.5) / 2;
    nodes.push(node);
    widths.push(isWhole ? node * step : to + 0.5 - low);
  }
  return { nodes: Float64Array.from(nodes), widths: Float64Array.from(widths) };
}

/** Every integer from 0 to `to`. */
export function integerGrid(to: number): UnseenGrid {
  const nodes = Float64Array.from({ length: Math.floor(to) + 1 }, (_, u) => u);
  return { nodes, widths: new Float64Array(nodes.length).fill(1) };
}
