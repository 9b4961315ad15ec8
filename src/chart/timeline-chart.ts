// The charts of the timeline: each carries its own numbers, which have passed disclosure control.
import { renderFanChart, type FanChart } from './fan-chart.ts';
import { renderRateChart, type RateChart } from './rate-chart.ts';
import type { Language } from '../text/words.ts';

export type TimelineChart = RateChart | FanChart;

/** Draws as SVG: the same bytes for the same numbers, with the colours of `renderChart`. */
export function renderTimelineChart(chart: TimelineChart, language: Language): string {
  return chart.kind === 'rates' ? renderRateChart(chart, language) : renderFanChart(chart, language);
}
