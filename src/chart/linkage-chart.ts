// The charts about linkage: each carries its own numbers, which describe the method or, on the local page, the records.
import { renderLevelShares, type LevelShareChart } from './level-shares.ts';
import { renderLinkErrors, type LinkErrorChart } from './link-errors.ts';
import { renderMatchWeights, type MatchWeightChart } from './match-weights.ts';
import { renderMatrix, type MatrixChart } from './matrix.ts';
import { renderRulePairs, type RulePairChart } from './rule-pairs.ts';
import { renderWaterfall, type WaterfallChart } from './waterfall.ts';
import { renderWeightHistogram, type WeightHistogramChart } from './weight-histogram.ts';
import type { Language } from '../text/words.ts';

export type LinkageChart =
  | LevelShareChart
  | LinkErrorChart
  | MatchWeightChart
  | MatrixChart
  | RulePairChart
  | WaterfallChart
  | WeightHistogramChart;

/** Draws a chart about linkage as SVG: the same bytes for the same numbers, with the colours of {@link renderChart}. */
export function renderLinkageChart(chart: LinkageChart, language: Language): string {
  if (chart.kind === 'level-shares') return renderLevelShares(chart, language);
  if (chart.kind === 'link-errors') return renderLinkErrors(chart, language);
  if (chart.kind === 'match-weights') return renderMatchWeights(chart, language);
  if (chart.kind === 'matrix') return renderMatrix(chart, language);
  if (chart.kind === 'rule-pairs') return renderRulePairs(chart, language);
  if (chart.kind === 'waterfall') return renderWaterfall(chart, language);
  return renderWeightHistogram(chart, language);
}

/** All charts by their identifier. */
export function renderLinkageCharts(
  charts: readonly LinkageChart[],
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(charts.map((chart) => [chart.id, renderLinkageChart(chart, language)]));
}
