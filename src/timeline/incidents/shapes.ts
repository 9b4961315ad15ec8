// The shape of an incident's effect over time, fixed before anything is fitted.

export type IncidentShape =
  /** From the period of the incident on, for good. */
  | { readonly kind: 'step' }
  /** For this many periods, the one of the incident first. */
  | { readonly kind: 'pulse'; readonly periods: number }
  /** A pulse that begins this many periods late. */
  | { readonly kind: 'lag'; readonly after: number; readonly periods: number };

export interface ShapedIncident {
  readonly name: string;
  /** Period of the incident; one before the first or after the last has no column. */
  readonly period: number;
  readonly shape: IncidentShape;
  /** Units that it can have touched. */
  readonly units: readonly number[];
}

/** By cell: 1 where the incident may have had its effect. */
export function incidentColumn(
  { period, shape, units: touched }: ShapedIncident,
  { units, periods }: { readonly units: number; readonly periods: number },
): Float64Array {
  const first = period + (shape.kind === 'lag' ? shape.after : 0);
  const end = shape.kind === 'step' ? periods : Math.min(periods, first + shape.periods);
  const column = new Float64Array(units * periods);
  for (let t = Math.max(0, first); t < end; t++) for (const i of touched) column[t * units + i] = 1;
  return column;
}
