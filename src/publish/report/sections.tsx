// The parts of the report that show figures in groups, and those that say what must be said beside them.
import { formatDate } from '../../chart/format.ts';
import { Badge } from './badge.tsx';
import { FigureLink } from './number.tsx';
import { kindMeanings, method, strings } from './strings.ts';
import { Chart, CrossTable, Folded, HistoryTable, MonthTable } from './tables.tsx';
import type { ChartSpec, MonthChart, OverlapChart } from '../../figure/figure-set.ts';
import type { FigureKind, FigureTable } from '../../figure/figure.ts';
import type { Result } from '../result.ts';
import type { Reading, View } from './view.ts';

interface SectionProps {
  readonly view: View;
  readonly reading: Reading;
}

/** Tables stand with what they are about: lists, overlaps, months; the others are breakdowns. */
export interface Parts {
  readonly lists: readonly FigureTable[];
  readonly overlaps: { readonly charts: readonly OverlapChart[]; readonly tables: readonly FigureTable[] };
  readonly months: { readonly charts: readonly MonthChart[]; readonly tables: readonly FigureTable[] };
  readonly breakdowns: readonly {
    readonly id: string;
    readonly charts: readonly ChartSpec[];
    readonly tables: readonly FigureTable[];
  }[];
}

function isOverlap(table: FigureTable): boolean {
  return /^overlap|^histor/.test(table.id);
}

function isLists(table: FigureTable): boolean {
  return table.id === 'lists';
}

function isMonth(table: FigureTable): boolean {
  return /(^|\.)months?$/.test(table.id);
}

export function partsOf(result: Result): Parts {
  const overlapCharts = result.charts.filter((chart) => chart.kind === 'overlaps');
  const monthCharts = result.charts.filter((chart) => chart.kind === 'months');
  const bars = result.charts.filter((chart) => chart.kind === 'bars');
  const others = result.tables.filter((table) => !isLists(table) && !isOverlap(table) && !isMonth(table));
  const ids = [...new Set([...others.map((table) => table.id), ...bars.map((chart) => chart.id)])];
  return {
    lists: result.tables.filter(isLists),
    overlaps: { charts: overlapCharts, tables: result.tables.filter(isOverlap) },
    months: { charts: monthCharts, tables: result.tables.filter(isMonth) },
    breakdowns: ids.map((id) => ({
      id,
      charts: bars.filter((chart) => chart.id === id),
      tables: others.filter((table) => table.id === id),
    })),
  };
}

export function Overlaps({ view, reading, parts }: SectionProps & { readonly parts: Parts['overlaps'] }) {
  if (parts.charts.length + parts.tables.length === 0) return null;
  return (
    <section id="overlaps">
      <h2>{strings.overlaps[reading.language]}</h2>
      {parts.charts.map((chart) => (
        <>
          <Chart chart={chart} view={view} reading={reading} captioned={parts.charts.length > 1} />
          <HistoryTable chart={chart} reading={reading} />
        </>
      ))}
      {parts.tables.map((table) => (
        <CrossTable table={table} reading={reading} />
      ))}
    </section>
  );
}

export function Breakdowns({ view, reading, parts }: SectionProps & { readonly parts: Parts['breakdowns'] }) {
  if (parts.length === 0) return null;
  return (
    <section id="breakdown">
      <h2>{strings.breakdown[reading.language]}</h2>
      {parts.map((part) => (
        <div class="breakdown">
          <h3>{(part.tables[0] ?? part.charts[0])?.title[reading.language]}</h3>
          {part.charts.map((chart) => (
            <Chart chart={chart} view={view} reading={reading} captioned={false} />
          ))}
          {part.tables.map((table) => (
            <CrossTable table={table} reading={reading} captioned={false} />
          ))}
        </div>
      ))}
    </section>
  );
}

export function Months({ view, reading, parts }: SectionProps & { readonly parts: Parts['months'] }) {
  if (parts.charts.length + parts.tables.length === 0) return null;
  return (
    <section id="months">
      <h2>{strings.months[reading.language]}</h2>
      {parts.charts.map((chart) => (
        <>
          <Chart chart={chart} view={view} reading={reading} captioned={parts.charts.length > 1} />
          {parts.tables.length === 0 ? <MonthTable chart={chart} reading={reading} /> : null}
        </>
      ))}
      {parts.tables.map((table) => (
        <Folded title={strings.numbers[reading.language]} note={table.note?.[reading.language]}>
          <CrossTable table={table} reading={reading} captioned={false} />
        </Folded>
      ))}
    </section>
  );
}

export function Cited({ view, reading }: SectionProps) {
  const { language } = reading;
  const cited = view.result.figures.filter((figure) => figure.kind === 'cited');
  if (cited.length === 0) return null;
  return (
    <section id="cited">
      <h2>{strings.cited[language]}</h2>
      <div class="wide">
        <table>
          <tbody>
            {cited.map((figure) => (
              <tr>
                <th scope="row">
                  {figure.label[language]}
                  <span class="under">{figure.lineage.how[language]}</span>
                </th>
                <td>
                  <Badge kind={figure.kind} language={language} />
                </td>
                <td class="amount">
                  <FigureLink id={figure.id} reading={reading} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function Incidents({ view, reading }: SectionProps) {
  const { language } = reading;
  const { incidents } = view.result;
  if (incidents.length === 0) return null;
  return (
    <section id="incidents">
      <h2>{strings.incidents[language]}</h2>
      <ol class="incidents">
        {incidents.map((incident) => (
          <li>
            <span class="when">
              {[incident.date ?? incident.from, incident.to]
                .flatMap((date) => (date === undefined ? [] : [formatDate(date, language)]))
                .join(' – ')}
            </span>
            <span>
              {incident.text}
              {incident.unit === undefined ? null : ` (${incident.unit})`}
              <span class="under">
                {strings.source[language]}: {incident.source}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Limits({ view, reading }: SectionProps) {
  const { language } = reading;
  return (
    <section id="limits">
      <h2>{strings.notes[language]}</h2>
      <ul>
        {view.result.notes.map((note) => (
          <li>{note[language]}</li>
        ))}
        <li>
          {strings.threshold[language]} {view.result.threshold}.
        </li>
      </ul>
    </section>
  );
}

const kindOrder: readonly FigureKind[] = ['counted', 'linked', 'estimated', 'cited', 'scenario'];

export function Method({ view, reading }: SectionProps) {
  const { language } = reading;
  const used = new Set(view.result.figures.map((figure) => figure.kind));
  return (
    <section id="method">
      <h2>{strings.method[language]}</h2>
      <ol class="method">
        {method.map((step) => (
          <li>
            {step.plain[language]}
            <details>
              <summary>
                {strings.exactTerm[language]}: {step.term[language]}
              </summary>
              <p>{step.exact[language]}</p>
            </details>
          </li>
        ))}
      </ol>
      <ul class="legend">
        {kindOrder
          .filter((kind) => used.has(kind))
          .map((kind) => (
            <li>
              <Badge kind={kind} language={language} /> {kindMeanings[kind][language]}
            </li>
          ))}
      </ul>
    </section>
  );
}
