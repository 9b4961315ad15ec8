// All figures as CSV (RFC 4180, UTF-8), one row each, with badge, interval and source: no number leaves without them.
import { csvCell } from '../text/csv-cell.ts';
import type { Figure } from '../figure/figure.ts';
import type { Result } from './result.ts';

const columns = [
  'figure',
  'label',
  'value',
  'withheld',
  'low',
  'high',
  'level',
  'counts',
  'kind',
  'assumptions',
  'how',
  'files',
  'sha256',
] as const;

/** CSV with CRLF line ends; numbers in plain decimal. Texts in the language of the result. */
export function figuresCsv(result: Result): string {
  const rows = result.figures.map((figure) => row(figure, result));
  return [columns.join(','), ...rows].map((line) => `${line}\r\n`).join('');
}

function row(figure: Figure, { language }: Result): string {
  const isShown = figure.withheld === null;
  const interval = isShown ? figure.interval : null;
  const { files, how } = figure.lineage;
  const cells: readonly string[] = [
    csvCell(figure.id),
    csvCell(figure.label[language]),
    number(isShown ? figure.value : null),
    figure.withheld ?? '',
    number(interval?.low ?? null),
    number(interval?.high ?? null),
    number(interval?.level ?? null),
    figure.counts,
    figure.kind,
    csvCell(figure.assumptions.map((assumption) => assumption[language]).join(' ')),
    csvCell(how[language]),
    csvCell(files.map((file) => `${file.file} (${file.part[language]})`).join('; ')),
    csvCell(files.map((file) => file.sha256).join('; ')),
  ];
  return cells.join(',');
}

function number(value: number | null): string {
  return value === null ? '' : String(value);
}
