// What the report says of the estimate beside its figures: the verdict, what was found about the lists, the charts.
import type { EstimateChart } from '../chart/estimate-chart.ts';
import type { ModelTotalsChart } from '../chart/model-totals.ts';
import type { Figure } from '../figure/figure.ts';
import type { EstimateResult } from '../publish/result.ts';
import type { Words } from '../text/words.ts';
import { modelFigure, variantFigure } from './estimate-figures.ts';
import type { CaseEstimate } from './estimate-schema.ts';

/** `figures` have passed disclosure control: nothing that it hid comes back here. */
export function estimateResult(
  estimate: CaseEstimate | null,
  figures: ReadonlyMap<string, Figure>,
): EstimateResult | null {
  if (estimate === null) return null;
  const { total, draws } = estimate;
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
} as const satisfies Record<string, Words>;

function charts({ total }: CaseEstimate, figures: ReadonlyMap<string, Figure>): readonly EstimateChart[] {
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
  return [...(isAny ? [models] : []), ...(isHidden ? [] : oddsCurve(total.curve, seen))];
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
