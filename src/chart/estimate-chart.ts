// The charts about totals: each carries its own numbers, which have passed disclosure control.
import { renderModelTotals, type ModelTotalsChart } from './model-totals.ts';
import { renderOddsCurve, type OddsCurveChart } from './odds-curve.ts';
import type { Language } from '../text/words.ts';

export type EstimateChart = ModelTotalsChart | OddsCurveChart;

/** Draws a chart about totals as SVG: the same bytes for the same numbers, with the colours of {@link renderChart}. */
export function renderEstimateChart(chart: EstimateChart, language: Language): string {
  return chart.kind === 'model-totals'
    ? renderModelTotals(chart, language)
    : renderOddsCurve(chart, language);
}
