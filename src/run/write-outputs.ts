// Writes what leaves a case: the report, the result as JSON, every figure as CSV. Same result, same bytes.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '../case/atomic-file.ts';
import { casePaths } from '../case/paths.ts';
import { renderCharts } from '../chart/chart.ts';
import { renderDrift } from '../chart/drift-chart.ts';
import { driftSpec } from '../claims/output/drift-spec.ts';
import { renderEstimateChart } from '../chart/estimate-chart.ts';
import { renderLinkageCharts } from '../chart/linkage-chart.ts';
import { renderTimelineChart } from '../chart/timeline-chart.ts';
import { figuresCsv } from '../publish/figures-csv.ts';
import { plainResult } from '../publish/plain-result.ts';
import { renderReport } from '../publish/report/render.tsx';
import type { View } from '../publish/report/view.ts';
import type { Result } from '../publish/result.ts';

export function viewOf(result: Result): View {
  const { language } = result;
  const drift = result.claims === null ? null : driftSpec(result.claims);
  return {
    result,
    charts: {
      ...renderCharts(result.charts, result.figures, language),
      ...renderLinkageCharts(result.linkage.charts, language),
      ...Object.fromEntries(
        (result.estimate?.charts ?? []).map((chart) => [chart.id, renderEstimateChart(chart, language)]),
      ),
      ...(drift === null ? {} : { [drift.id]: renderDrift(drift, language) }),
      ...Object.fromEntries(
        (result.timeline?.charts ?? []).map((chart) => [chart.id, renderTimelineChart(chart, language)]),
      ),
    },
  };
}

/** Paths written, relative to the case folder; the report first. Each file is replaced whole or not at all. */
export async function writeOutputs(folder: string, result: Result): Promise<readonly string[]> {
  const { out } = casePaths(folder);
  const outputs = [
    ['report.html', renderReport(viewOf(result))],
    ['result.json', `${JSON.stringify(plainResult(result), null, 1)}\n`],
    ['figures.csv', figuresCsv(result)],
  ] as const;
  await mkdir(out, { recursive: true });
  for (const [name, text] of outputs) await writeAtomic(path.join(out, name), text);
  return outputs.map(([name]) => `out/${name}`);
}
