// What the report says of the estimate beside its figures: the verdict, what was found about the lists, the charts.
import type { EstimateChart } from '../../chart/estimate-chart.ts';
import type { ModelTotalsChart } from '../../chart/model-totals.ts';
import type { Figure } from '../../figure/figure.ts';
import type { EstimateResult } from '../../publish/result.ts';
import type { Words } from '../../text/words.ts';
import { modelFigure, rightlyListed, variantFigure } from './estimate-figures.ts';
import type { CaseEstimate } from './estimate-schema.ts';
import { strataPooled, strataSum, stratumFigure } from './strata-figures.ts';

/** `figures` have passed disclosure control: nothing that it hid comes back here. `checks`: who looked into samples of the lists. */
export function estimateResult(
  estimate: CaseEstimate | null,
  figures: ReadonlyMap<string, Figure>,
  checks: readonly string[],
): EstimateResult | null {
  if (estimate === null) return null;
  const { total, draws, strata } = estimate;
  return {
    verdict: total.verdict,
    reasons: total.reasons,
    headline: total.headline?.label ?? null,
    sentences: total.sentences,
    findings: total.findings
      .filter(({ reason }) => !total.reasons.some((said) => said.en === reason.en))
      .map(({ reason }) => reason),
    models: total.models.map((line) => ({ label: line.label, figure: modelFigure(line) })),
    variants: total.variants.map((line, i) => ({ label: line.label, figure: variantFigure(i) })),
    draws: draws === null ? null : { all: draws.draws, latent: draws.latentDraws },
    checks,
    rightlyListed: estimate.overCoverage === null ? null : rightlyListed,
    strata: strata && {
      parts: strata.strata.map(({ title }, i) => ({ title, figure: stratumFigure(i) })),
      sum: strataSum,
      pooled: figures.has(strataPooled) ? strataPooled : null,
    },
    charts: charts(estimate, figures),
  };
}

const titles = {
  models: { en: 'How many in all, by model', ru: 'Сколько всего, по моделям' },
  odds: {
    en: 'Two lists: the total depends on what one supposes',
    ru: 'Два списка: итог зависит от того, что предположить',
  },
  headline: { en: 'Headline', ru: 'Итог' },
  strata: { en: 'How many in all, part by part', ru: 'Сколько всего, по частям' },
  sum: { en: 'Sum of the parts', ru: 'Сумма по частям' },
  pooled: { en: 'All together', ru: 'Все вместе' },
} as const satisfies Record<string, Words>;

function charts(
  { total, strata }: CaseEstimate,
  figures: ReadonlyMap<string, Figure>,
): readonly EstimateChart[] {
  const seen = figures.get('persons.total')?.value ?? null;
  if (seen === null) return [];
  const range = figures.get('estimate.range')?.interval ?? null;
  const row = (
    label: Words,
    id: string,
    isHeadline: boolean,
    isLowerBound: boolean,
  ): ModelTotalsChart['models'] => {
    const figure = figures.get(id);
    if (figure === undefined || figure.withheld === 'small') return [];
    const { value, interval, assumptions } = figure;
    if (figure.withheld === 'refused') {
      const [reason] = assumptions;
      return reason === undefined ? [] : [{ label, isHeadline, total: { kind: 'refused', reason } }];
    }
    if (value === null) return [];
    return [{ label, isHeadline, total: { kind: 'total', point: value, interval, isLowerBound } }];
  };
  const models: ModelTotalsChart = {
    kind: 'model-totals',
    id: 'estimate.models',
    title: titles.models,
    seen,
    range,
    models: [
      ...row(titles.headline, 'estimate.total', true, false),
      ...total.models.flatMap((line) =>
        row(line.label, modelFigure(line), false, line.meaning === 'lower-bound'),
      ),
      ...total.variants.flatMap((line, i) => row(line.label, variantFigure(i), false, false)),
    ],
  };
  const isAny = models.models.some((model) => model.total.kind === 'total');
  // From the curve the overlap of the two lists can be solved, as from the lower bound.
  const isHidden = figures.get('chao.bound')?.withheld === 'small';
  const parts: ModelTotalsChart = {
    ...models,
    id: 'estimate.strata',
    title: titles.strata,
    range: null,
    models: [
      ...row(titles.sum, strataSum, true, strata?.sum?.meaning === 'lower-bound'),
      ...row(titles.pooled, strataPooled, true, false),
      ...(strata?.strata ?? []).flatMap(({ title }, i) =>
        row({ en: title, ru: title }, stratumFigure(i), false, false),
      ),
    ],
  };
  return [
    ...(isAny ? [models] : []),
    ...(strata === null ? [] : [parts]),
    ...(isHidden ? [] : oddsCurve(total.curve, seen)),
  ];
}

function oddsCurve(curve: CaseEstimate['total']['curve'], seen: number): readonly EstimateChart[] {
  if (curve === null) return [];
  const point = ({ oddsRatio, total, interval }: (typeof curve)['independent']) => ({
    oddsRatio,
    total: Math.round(total),
    low: Math.floor(interval.low),
    high: Math.ceil(interval.high),
  });
  return [
    {
      kind: 'odds-curve',
      id: 'estimate.odds',
      title: titles.odds,
      seen,
      points: curve.curve.map(point),
      independent: point(curve.independent),
      stated: null,
    },
  ];
}
