// The charts of the timeline: each carries its own numbers, which have passed disclosure control.
import { renderFanChart, type FanChart } from './fan-chart.ts';
import { renderGroupRateChart, type GroupRateChart } from './group-rate-chart.ts';
import { renderRateChart, type RateChart } from './rate-chart.ts';
import type { Language } from '../text/words.ts';

export type TimelineChart = RateChart | FanChart | GroupRateChart;

/** Draws as SVG: the same bytes for the same numbers, with the colours of `renderChart`. */
export function renderTimelineChart(chart: TimelineChart, language: Language): string {
  if (chart.kind === 'rates') return renderRateChart(chart, language);
  return chart.kind === 'fan' ? renderFanChart(chart, language) : renderGroupRateChart(chart, language);
}
