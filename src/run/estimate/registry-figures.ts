// The share of a registry as figures: two sources by stratum, declared in the case.
import type { Case } from '../../case/schema.ts';
import { registryRefusalWords, registryWords } from '../../estimate/loglinear/loglinear-words.ts';
import { registryShare, type RegistryTotal } from '../../estimate/loglinear/registry-share.ts';
import type { Figure } from '../../figure/figure.ts';
import type { FigureSet } from '../../figure/figure-set.ts';
import { makeFigure, refusedFigure } from '../../figure/make-figure.ts';
import type { RegistryResult } from '../../publish/result.ts';

export const registryTotalFigure = 'estimate.registry.total';
const registryPooledFigure = 'estimate.registry.pooled';
const registryPartFigure = (position: number): string => `estimate.registry.part.${position + 1}`;

const nothing: FigureSet = { figures: [], relations: [], unshown: [], tables: [], charts: [] };

/** `estimate.registry.total` (the sum of the strata), `.pooled` (all strata as one), `.part.<n>`. */
export function registryFigures({ estimate }: Case): FigureSet {
  const registry = estimate?.registry;
  if (registry === undefined) return nothing;
  const { favour, title, source, strata } = registry;
  const found = registryShare(
    strata.map((own) => ({
      id: own.title,
      lookedUp: own['looked-up'],
      found: own.found,
      registered: own.registered,
      registeredError: own['registered-error'],
    })),
    { favour },
  );
  const shared = {
    counts: 'persons',
    kind: 'estimated',
    how: registryWords.how(title, source),
    files: [],
    assumptions: [registryWords.alike(favour)],
  } as const;
  const figure = (id: string, label: Figure['label'], total: RegistryTotal): Figure =>
    makeFigure({
      ...shared,
      id,
      label,
      value: Math.round(total.total),
      interval: {
        low: Math.floor(total.interval.low),
        high: Math.ceil(total.interval.high),
        level: 0.95,
      },
    });
  const refused = found.refused.map(({ id }) => id);
  const label = registryWords.total(title);
  return {
    ...nothing,
    figures: [
      ...strata.map((own, i) => {
        const part = found.strata.find(({ id }) => id === own.title);
        const why = found.refused.find(({ id }) => id === own.title)?.why ?? 'few';
        const id = registryPartFigure(i);
        const name = registryWords.part(title, own.title);
        return part === undefined
          ? refusedFigure({ ...shared, id, label: name }, registryRefusalWords[why])
          : figure(id, name, part);
      }),
      found.stratified === null
        ? refusedFigure({ ...shared, id: registryTotalFigure, label }, registryWords.noSum(refused))
        : figure(registryTotalFigure, label, found.stratified),
      ...(found.pooled === null
        ? []
        : [figure(registryPooledFigure, registryWords.pooled(title), found.pooled)]),
    ],
  };
}

/** What the report shows of it; null where the case declares none. */
export function registryResult(
  { estimate }: Case,
  figures: ReadonlyMap<string, Figure>,
): RegistryResult | null {
  const registry = estimate?.registry;
  if (registry === undefined) return null;
  const { title, source, strata } = registry;
  return {
    title,
    source,
    total: registryTotalFigure,
    pooled: figures.has(registryPooledFigure) ? registryPooledFigure : null,
    parts: strata.map((own, i) => ({ title: own.title, figure: registryPartFigure(i) })),
  };
}
