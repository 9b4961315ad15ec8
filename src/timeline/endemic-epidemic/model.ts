// The endemic–epidemic model of counts by period and unit.
//
// L. Held, M. Höhle, M. Hofmann, "A statistical framework for the analysis of multivariate infectious disease surveillance
// counts", Statistical Modelling 5, 2005; M. Paul, L. Held, "Predictive assessment of a non-linear random effects model for
// multivariate time series of infectious disease counts", Statistics in Medicine 30, 2011; distance weights: S. Meyer, L. Held,
// "Power-law models for infectious disease spread", Annals of Applied Statistics 8, 2014.
//
//   mean of unit i in period t = offset · exp(endemic) + exp(own) · y(i, t − 1) + exp(neighbours) · Σ_j w(j → i) · y(j, t − 1)
//   variance = mean (Poisson) or mean · (1 + ψ · mean) (negative binomial)

/** A logarithm that is linear in covariates: columns hold a value for each cell (period by period, unit by unit). */
export interface LogLinear {
  readonly columns: readonly { readonly name: string; readonly values: Float64Array }[];
}

/** Matrices stand row by row: row j holds what goes from unit j to every unit i. */
export type NeighbourWeights =
  | { readonly kind: 'fixed'; readonly matrix: Float64Array }
  /** o^(−d) of the order o of neighbourhood, up to `farthest`, as shares of what goes out of j; d is estimated. */
  | { readonly kind: 'power-law'; readonly orders: Float64Array; readonly farthest: number };

export interface EndemicEpidemicModel {
  readonly units: number;
  readonly counts: Float64Array;
  readonly family: 'poisson' | 'negative-binomial';
  readonly endemic: LogLinear & { readonly offset: Float64Array | null };
  readonly own: LogLinear | null;
  readonly neighbours: (LogLinear & { readonly weights: NeighbourWeights }) | null;
}

/** Positions in the vector of parameters: own, neighbours, endemic, decay d, ln ψ. */
export interface ParameterLayout {
  readonly own: number;
  readonly neighbours: number;
  readonly endemic: number;
  /** Equal to `dispersion` where no decay is estimated. */
  readonly decay: number;
  /** Equal to `size` for Poisson counts. */
  readonly dispersion: number;
  readonly size: number;
}

export function layoutOf({ endemic, own, neighbours, family }: EndemicEpidemicModel): ParameterLayout {
  const first = own?.columns.length ?? 0;
  const second = first + (neighbours?.columns.length ?? 0);
  const decay = second + endemic.columns.length;
  const dispersion = decay + (neighbours?.weights.kind === 'power-law' ? 1 : 0);
  return {
    own: 0,
    neighbours: first,
    endemic: second,
    decay,
    dispersion,
    size: dispersion + (family === 'negative-binomial' ? 1 : 0),
  };
}

export function parameterNames(model: EndemicEpidemicModel): readonly string[] {
  return [
    ...named('own', model.own),
    ...named('neighbours', model.neighbours),
    ...named('endemic', model.endemic),
    ...(model.neighbours?.weights.kind === 'power-law' ? ['decay'] : []),
    ...(model.family === 'negative-binomial' ? ['dispersion'] : []),
  ];
}

function named(part: string, component: LogLinear | null): readonly string[] {
  return (component?.columns ?? []).map(({ name }) => `${part}.${name}`);
}
