// The logarithm of the Dirichlet-multinomial factor of every set of lists, as a function of the number of people unseen.
//
// A. P. Dawid, S. L. Lauritzen, "Hyper Markov laws in the statistical analysis of decomposable graphical models", Annals of
// Statistics 21(3), 1993: under the hyper-Dirichlet law the table of N people has probability
//   Π_cliques D(C) / Π_separators D(S),   D(S) = Γ(A)/Γ(N + A) · Π_cells Γ(x + δ_S)/Γ(δ_S),
// with δ per cell of the whole table, A = 2^J δ, and δ_S = 2^(J−|S|) δ per cell of the margin over S. Of these cells only
// the one "on none of S" holds unseen people, so each D(S) is one ratio of gamma functions of N and a constant.
import { logGamma } from '../../stats/log-gamma.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { setSize, type ChordalGraph } from './chordal.ts';

export interface SetTerms {
  readonly lists: number;
  /** People seen. */
  readonly observed: number;
  /** Prior count of each cell of the whole table. */
  readonly delta: number;
  /** By set of lists: people seen, but on none of the set. */
  readonly outside: Float64Array;
  /** By set of lists: the part of ln D that does not depend on the number unseen. */
  readonly constant: Float64Array;
}

export function setTerms(table: CaptureTable, delta: number): SetTerms {
  const lists = table.lists.length;
  const sets = 2 ** lists;
  const outside = new Float64Array(sets);
  const constant = new Float64Array(sets);
  for (let set = 1; set < sets; set++) {
    const cells = new Float64Array(sets);
    table.patterns.forEach((pattern, i) => {
      cells[pattern & set] = (cells[pattern & set] ?? 0) + (table.counts[i] ?? 0);
    });
    const prior = delta * 2 ** (lists - setSize(set));
    const own = logGamma(prior);
    let sum = logGamma(sets * delta) - own;
    for (let cell = 1; cell < sets; cell++) {
      const count = cells[cell] ?? 0;
      if (count > 0) sum += logGamma(count + prior) - own;
    }
    outside[set] = cells[0] ?? 0;
    constant[set] = sum;
  }
  return { lists, observed: observedTotal(table), delta, outside, constant };
}

/** ln D of every set at every node: row `set` starts at `set * nodes.length`. Sets of no list are left at 0. */
export function evaluateSets(terms: SetTerms, nodes: Float64Array): Float64Array {
  const { lists, constant } = terms;
  const width = nodes.length;
  const values = new Float64Array(2 ** lists * width);
  const whole = wholeTable(terms);
  for (let set = 1; set < 2 ** lists; set++) {
    const own = zeroCell(terms, set);
    const fixed = constant[set] ?? 0;
    for (let i = 0; i < width; i++)
      values[set * width + i] = fixed + logGammaRatio(nodes[i] ?? 0, own, whole);
  }
  return values;
}

/** What all graphs share: ln of N!/(N − n)! and of the prior 1/N of the total, by node. */
export function evaluateCommon({ observed }: SetTerms, nodes: Float64Array): Float64Array {
  return nodes.map((u) => -logGammaRatio(u, 1, observed + 1) - Math.log(observed + u));
}

/** Far out, P(unseen > u) of a graph falls like u to the power of minus this; from 1 down there is no mean. */
export function tailIndex(terms: SetTerms, graph: ChordalGraph): number {
  const whole = wholeTable(terms);
  const add = (sum: number, set: number): number => sum + zeroCell(terms, set) - whole;
  return graph.separators.reduce(add, 0) - graph.cliques.reduce(add, 0) - terms.observed;
}

/** People seen on none of the set, with the prior count of that cell. */
function zeroCell({ lists, delta, outside }: SetTerms, set: number): number {
  return (outside[set] ?? 0) + delta * 2 ** (lists - setSize(set));
}

/** People seen, with the prior counts of all cells. */
function wholeTable({ lists, observed, delta }: SetTerms): number {
  return observed + delta * 2 ** lists;
}

const seriesFrom = 40;

/**
 * ln Γ(x + a) − ln Γ(x + b) for x ≥ 0, a, b > 0. For large x it is taken from Stirling's series term by term, since the two
 * logarithms agree in most of their digits.
 */
export function logGammaRatio(x: number, a: number, b: number): number {
  const [p, q] = [x + a, x + b];
  if (p < seriesFrom || q < seriesFrom) return logGamma(p) - logGamma(q);
  return (p - 0.5) * Math.log1p((a - b) / q) + (a - b) * (Math.log(q) - 1) + tail(p) - tail(q);
}

function tail(x: number): number {
  const square = 1 / (x * x);
  return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / x;
}
