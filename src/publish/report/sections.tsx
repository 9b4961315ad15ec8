// The parts of the report that show figures in groups, and those that say what must be said beside them.
import { formatDate } from '../../chart/format.ts';
import { Badge } from './badge.tsx';
import { figuresOf, HiddenNote, idsOf, SharedBadge } from './notes.tsx';
import { FigureLink } from './number.tsx';
import { kindMeanings, method, strings } from './strings.ts';
import { BarTable, Chart, chartIds, CrossTable, Folded, HistoryTable, MonthTable } from './tables.tsx';
import type { BarChart, MonthChart, OverlapChart } from '../../figure/figure-set.ts';
import type { FigureKind, FigureTable } from '../../figure/figure.ts';
import type { Result } from '../result.ts';
import type { Reading, View } from './view.ts';

interface SectionProps {
  readonly view: View;
  readonly reading: Reading;
}

/** Tables stand with what they are about: overlaps, months; the others are breakdowns. Lists have a table of their own. */
export interface Parts {
  readonly overlaps: { readonly charts: readonly OverlapChart[]; readonly tables: readonly FigureTable[] };
  readonly months: { readonly charts: readonly MonthChart[]; readonly tables: readonly FigureTable[] };
  readonly breakdowns: readonly {
    readonly id: string;
    readonly charts: readonly BarChart[];
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
  const ids = [...new Set([...bars.map((chart) => chart.id), ...others.map((table) => table.id)])];
  return {
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
  const { language } = reading;
  return (
    <section id="overlaps">
      <h2>{strings.overlaps[language]}</h2>
      {parts.charts.map((chart) => (
        <>
          <Chart
            chart={chart}
            view={view}
            reading={reading}
            captioned={parts.charts.length > 1}
            note={strings.overlapsNote[language]}
          />
          <HiddenNote ids={chartIds(chart)} reading={reading} />
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
  const { language } = reading;
  const conflicts = view.result.figures.filter(({ id }) => id.startsWith('persons.conflict.'));
  if (parts.length === 0) return null;
  const all = [
    ...parts.flatMap((part) => [...part.charts.flatMap(chartIds), ...part.tables.flatMap(idsOf)]),
    ...conflicts.map(({ id }) => id),
  ];
  return (
    <section id="breakdown">
      <h2>{strings.breakdown[language]}</h2>
      <p class="note">
        {strings.breakdownNote[language]} {strings.voidNote[language]}
      </p>
      <HiddenNote ids={all} reading={reading} />
      {parts.map((part) => (
        <div class="breakdown">
          <h3>
            {(part.tables[0] ?? part.charts[0])?.title[language]}{' '}
            <SharedBadge ids={part.charts.flatMap(chartIds)} reading={reading} />
          </h3>
          {part.charts
            .filter((chart) => isDrawn(chart, reading))
            .map((chart) => (
              <Chart chart={chart} view={view} reading={reading} captioned={false} />
            ))}
          <BreakdownTables {...part} reading={reading} />
        </div>
      ))}
      {conflicts.some((figure) => figure.value !== 0) ? (
        <div class="breakdown">
          <h3>
            {strings.conflicts[language]}{' '}
            <SharedBadge ids={conflicts.map(({ id }) => id)} reading={reading} />
          </h3>
          <table class="narrow">
            <thead>
              <tr>
                <th scope="col">{strings.disagree[language]}</th>
                <th scope="col" class="amount">
                  {strings.persons[language]}
                </th>
              </tr>
            </thead>
            <tbody>
              {conflicts.map((figure) => (
                <tr>
                  <th scope="row">{figure.label[language]}</th>
                  <td class="amount">
                    <FigureLink id={figure.id} reading={reading} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="note">{strings.conflictsNote[language]}</p>
        </div>
      ) : null}
    </section>
  );
}

/** A chart of hidden bars alone says nothing; its table does. */
function isDrawn(chart: BarChart, reading: Reading): boolean {
  return figuresOf(chartIds(chart), reading).some((figure) => figure.value !== null);
}

/** Longer tables are looked up rather than read. */
const longestTable = 14;

/** A table that repeats its chart, or is long, is folded. */
function BreakdownTables(props: {
  readonly charts: readonly BarChart[];
  readonly tables: readonly FigureTable[];
  readonly reading: Reading;
}) {
  const { tables, reading } = props;
  const charts = props.charts.filter((chart) => isDrawn(chart, reading));
  const title = strings.numbers[reading.language];
  if (tables.length === 0) {
    return (
      <Folded title={title} repeats>
        {charts.map((chart) => (
          <BarTable chart={chart} reading={reading} />
        ))}
      </Folded>
    );
  }
  return (
    <>
      {tables.map((table) => {
        const repeats = table.columns.length === 1 && charts.length > 0;
        if (!repeats && table.rows.length <= longestTable) {
          return <CrossTable table={table} reading={reading} captioned={false} />;
        }
        return (
          <Folded title={title} note={table.note?.[reading.language]} repeats={repeats}>
            <CrossTable table={{ ...table, note: null }} reading={reading} captioned={false} />
          </Folded>
        );
      })}
    </>
  );
}

export function Months({ view, reading, parts }: SectionProps & { readonly parts: Parts['months'] }) {
  if (parts.charts.length + parts.tables.length === 0) return null;
  const { language } = reading;
  return (
    <section id="months">
      <h2>{strings.months[language]}</h2>
      {parts.charts.map((chart) => (
        <>
          <Chart
            chart={chart}
            view={view}
            reading={reading}
            captioned={parts.charts.length > 1}
            note={strings.monthsLegend[language]}
          />
          <HiddenNote ids={chartIds(chart)} reading={reading} />
          {parts.tables.length === 0 ? <MonthTable chart={chart} reading={reading} /> : null}
        </>
      ))}
      {parts.tables.map((table) => (
        <Folded title={strings.numbers[language]} note={table.note?.[language]}>
          <CrossTable table={{ ...table, note: null }} reading={reading} captioned={false} />
        </Folded>
      ))}
    </section>
  );
}

/** Cited figures, those on one thing together, each with who published it. */
export function Cited({ view, reading }: SectionProps) {
  const { language } = reading;
  const cited = view.result.figures.filter((figure) => figure.kind === 'cited');
  if (cited.length === 0) return null;
  const topics = [...new Set(cited.map((figure) => figure.label[language]))];
  return (
    <section id="cited">
      <h2>
        {strings.cited[language]} <Badge kind="cited" language={language} />
      </h2>
      <p class="note">{strings.citedNote[language]}</p>
      <div class="wide" role="region" tabIndex={0} aria-label={strings.cited[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.citedWhat[language]}</th>
              <th scope="col" class="amount">
                {strings.published[language]}
              </th>
              <th scope="col">{strings.citedBy[language]}</th>
            </tr>
          </thead>
          {topics.map((topic) => (
            <tbody>
              {cited
                .filter((figure) => figure.label[language] === topic)
                .map((figure, index, rivals) => (
                  <tr>
                    {index > 0 ? null : (
                      <th scope="rowgroup" rowSpan={rivals.length}>
                        {topic}
                      </th>
                    )}
                    <td class="amount">
                      <FigureLink id={figure.id} reading={reading} bounded />
                    </td>
                    <td>{[...figure.assumptions.slice(0, 1), figure.lineage.how][0]?.[language]}</td>
                  </tr>
                ))}
            </tbody>
          ))}
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
