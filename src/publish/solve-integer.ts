// Linear programmes in whole steps, by branch and bound (Land & Doig 1960, "An automatic method of solving discrete
// programming problems", Econometrica 28).
import { solveLinear, type LinearProgramme } from '../stats/linear-programme.ts';

type IntegerAnswer =
  | { readonly kind: 'solved'; readonly point: readonly number[] }
  | { readonly kind: 'infeasible' }
  /** Not settled within the number of nodes allowed. */
  | { readonly kind: 'open' };

/** A point of least cost in which every variable is a multiple of its step. */
export function solveInteger(
  programme: LinearProgramme,
  steps: readonly number[],
  nodes = 60,
): IntegerAnswer {
  let best: readonly number[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  let left = nodes;
  const open: { readonly lower: readonly number[]; readonly upper: readonly number[] }[] = [
    { lower: programme.lower, upper: programme.upper },
  ];
  for (let node = open.pop(); node !== undefined && left > 0; node = open.pop()) {
    left--;
    const point = solveLinear({ ...programme, lower: node.lower, upper: node.upper });
    if (point === null) continue;
    const total = point.reduce((sum, x, j) => sum + x * (programme.cost[j] ?? 0), 0);
    if (total >= least - 1e-7) continue;
    const broken = point.findIndex((x, j) => !isMultiple(x, steps[j] ?? 1));
    if (broken < 0) {
      best = point.map((x, j) => toMultiple(x, steps[j] ?? 1));
      least = total;
      continue;
    }
    const step = steps[broken] ?? 1;
    const below = Math.floor((point[broken] ?? 0) / step) * step;
    open.push(
      { lower: node.lower.with(broken, below + step), upper: node.upper },
      { lower: node.lower, upper: node.upper.with(broken, below) },
    );
  }
  if (best !== null) return { kind: 'solved', point: best };
  return { kind: open.length > 0 || left === 0 ? 'open' : 'infeasible' };
}

function toMultiple(x: number, step: number): number {
  const count = Math.round(x / step);
  return step < 1 ? count / Math.round(1 / step) : count * step;
}

function isMultiple(x: number, step: number): boolean {
  return Math.abs(x - toMultiple(x, step)) < 1e-6;
}
