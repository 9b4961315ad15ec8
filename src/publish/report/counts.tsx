// The counts of the report in groups: overlaps of lists, months, breakdowns.
import { figuresOf, HiddenNote, idsOf, SharedBadge } from './notes.tsx';
import { strings } from './strings.ts';
import {
  BarTable,
  Chart,
  chartIds,
  CrossTable,
  Folded,
  HistoryTable,
  MonthTable,
  PairTable,
} from './tables.tsx';
import type { BarChart, MonthChart, OverlapChart } from '../../figure/figure-set.ts';
import type { FigureTable } from '../../figure/figure.ts';
import type { Result } from '../result.ts';
import type { Reading, SectionProps } from './view.ts';

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
          <PairTable
            head={strings.disagree[language]}
            amount={strings.persons[language]}
            rows={conflicts.map(({ id, label }) => ({ label: label[language], figure: id }))}
            reading={reading}
            narrow
          />
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
