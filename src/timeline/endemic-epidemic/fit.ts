// Maximum likelihood of the endemic–epidemic model, with standard errors from the observed information.
import { factorise, inverseDiagonal } from '../../stats/cholesky.ts';
import { minimiseNewton } from '../../stats/minimise.ts';
import { likelihood, type CellRange } from './likelihood.ts';
import { layoutOf, parameterNames, type EndemicEpidemicModel } from './model.ts';

export interface FittedParameter {
  readonly name: string;
  readonly value: number;
  /** NaN where the information is singular. */
  readonly standardError: number;
}

export interface EndemicEpidemicFit {
  /** On the scales of the model; `dispersion` is ψ itself. */
  readonly parameters: readonly FittedParameter[];
  /** The vector that the likelihood reads: ln ψ at its end. */
  readonly point: Float64Array;
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly steps: number;
}

/** Below this ψ the counts vary no more than Poisson counts do, and ln ψ has no maximum. */
const leastDispersion = 1e-6;

/**
 * Fits periods `from` to `to` (default: all from the second on). Counts without any dispersion beyond Poisson give `converged`
 * false: fit the Poisson family then. `start` is a point as in an earlier fit.
 */
export function fitEndemicEpidemic(
  model: EndemicEpidemicModel,
  range: CellRange = { from: 1, to: model.counts.length / model.units },
  start: Float64Array = startingPoint(model, range),
): EndemicEpidemicFit {
  const layout = layoutOf(model);
  const { size } = layout;
  const found = minimiseNewton(likelihood(model, range), start, { mostSteps: 200 });
  const factor = likelihood(model, range)(found.point).hessian;
  const isRegular = factorise(factor, size);
  const parameters = parameterNames(model).map((name, i) => {
    const error = isRegular ? Math.sqrt(inverseDiagonal(factor, size, i)) : Number.NaN;
    const value = found.point[i] ?? Number.NaN;
    if (i !== layout.dispersion) return { name, value, standardError: error };
    return { name, value: Math.exp(value), standardError: error * Math.exp(value) };
  });
  const isDispersed = size > layout.dispersion;
  const flat = isDispersed && Math.exp(found.point[layout.dispersion] ?? 0) < leastDispersion;
  return {
    parameters,
    point: found.point,
    logLikelihood: -found.value,
    converged: found.converged && isRegular && !flat,
    steps: found.steps,
  };
}

/** A third of each count explained by the unit's own last one, a tenth by its neighbours, the rest endemic. */
export function startingPoint(model: EndemicEpidemicModel, { from, to }: CellRange): Float64Array {
  const layout = layoutOf(model);
  const point = new Float64Array(layout.size);
  let events = 0;
  let exposure = 0;
  for (let cell = from * model.units; cell < to * model.units; cell++) {
    events += model.counts[cell] ?? 0;
    exposure += model.endemic.offset?.[cell] ?? 1;
  }
  if (layout.neighbours > layout.own) point[layout.own] = -1;
  if (layout.endemic > layout.neighbours) point[layout.neighbours] = -2;
  point[layout.endemic] = Math.log(Math.max(0.5, events) / 2 / exposure);
  if (layout.dispersion > layout.decay) point[layout.decay] = 1;
  return point;
}
