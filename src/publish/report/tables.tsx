// Tables and charts of figures. A chart never stands alone: its numbers follow as a table, each a link to its source.
import { formatDate } from '../../chart/format.ts';
import { HiddenNote, idsOf, SharedBadge } from './notes.tsx';
import { FigureLink } from './number.tsx';
import { strings } from './strings.ts';
import type { ComponentChildren } from 'preact';
import type { BarChart, ChartSpec, MonthChart, OverlapChart } from '../../figure/figure-set.ts';
import type { FigureTable } from '../../figure/figure.ts';
import type { Reading, View } from './view.ts';

export function CrossTable(props: {
  readonly table: FigureTable;
  readonly reading: Reading;
  /** False where a heading above says the same, and the section says why cells are hidden. */
  readonly captioned?: boolean;
}) {
  const { table, reading, captioned = true } = props;
  const { language } = reading;
  const ids = idsOf(table);
  const kinds = new Set(ids.map((id) => (id === null ? undefined : reading.figures.get(id)?.kind)));
  kinds.delete(undefined);
  return (
    <div class="wide" role="region" tabIndex={0} aria-label={table.title[language]}>
      <table class={table.columns.length < 3 ? 'narrow' : ''}>
        {captioned ? (
          <caption>
            {table.title[language]} <SharedBadge ids={ids} reading={reading} />
          </caption>
        ) : null}
        <thead>
          <tr>
            <th scope="col">{table.corner[language]}</th>
            {table.columns.map((column, index) => (
              <th scope="col" class="amount">
                {column[language]}
                {kinds.size > 1 ? (
                  <SharedBadge ids={table.cells.map((row) => row[index] ?? null)} reading={reading} />
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr>
              <th scope="row" class={`indent-${indentOf(row[language])}`}>
                {formatDate(row[language].trimStart(), language)}
              </th>
              {(table.cells[index] ?? []).map((id) => (
                <td class="amount">
                  <FigureLink id={id} reading={reading} bounded />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note === null ? null : <p class="note">{table.note[language]}</p>}
      {captioned ? <HiddenNote ids={ids} reading={reading} /> : null}
    </div>
  );
}

/** Leading em spaces of a row's title say how deep it stands; the style knows four levels. */
function indentOf(title: string): number {
  return Math.min(4, title.length - title.trimStart().length);
}

export function Chart(props: {
  readonly chart: ChartSpec;
  readonly view: View;
  readonly reading: Reading;
  /** False where a heading above says the same. */
  readonly captioned: boolean;
  readonly note?: string;
}) {
  const { chart, view, reading } = props;
  const svg = view.charts[chart.id];
  if (svg === undefined) return null;
  return (
    <figure class="chart">
      {props.captioned ? <figcaption>{chart.title[reading.language]}</figcaption> : null}
      <div
        class="drawing"
        role="region"
        tabIndex={0}
        aria-label={chart.title[reading.language]}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      {props.note === undefined ? null : (
        <p class="note">
          <SharedBadge ids={chartIds(chart)} reading={reading} /> {props.note}
        </p>
      )}
    </figure>
  );
}

export function chartIds(chart: ChartSpec): readonly string[] {
  if (chart.kind === 'bars') return chart.bars.map((bar) => bar.figure);
  return (chart.kind === 'months' ? chart.months : chart.histories).map(({ figure }) => figure);
}

/** Overlaps as a table: one row per combination of lists. */
export function HistoryTable(props: { readonly chart: OverlapChart; readonly reading: Reading }) {
  const { chart, reading } = props;
  const { language } = reading;
  return (
    <Folded title={strings.numbers[language]} repeats>
      <table>
        <thead>
          <tr>
            {chart.lists.map((list) => (
              <th scope="col">{list.title}</th>
            ))}
            <th scope="col" class="amount">
              {strings.persons[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {chart.histories.map((history) => (
            <tr>
              {chart.lists.map((list) => (
                <td>{history.lists.includes(list.id) ? '●' : '○'}</td>
              ))}
              <td class="amount">
                <FigureLink id={history.figure} reading={reading} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Folded>
  );
}

/** Two columns: what is counted, and its figure. */
export function PairTable(props: {
  readonly head: string;
  readonly amount: string;
  readonly rows: readonly { readonly label: string; readonly figure: string }[];
  readonly reading: Reading;
  /** Shows the bounds of the figures too. */
  readonly bounded?: boolean;
  readonly narrow?: boolean;
}) {
  return (
    <table class={props.narrow === true ? 'narrow' : undefined}>
      <thead>
        <tr>
          <th scope="col">{props.head}</th>
          <th scope="col" class="amount">
            {props.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ label, figure }) => (
          <tr>
            <th scope="row">{label}</th>
            <td class="amount">
              <FigureLink id={figure} reading={props.reading} bounded={props.bounded === true} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function BarTable(props: { readonly chart: BarChart; readonly reading: Reading }) {
  const { chart, reading } = props;
  const { language } = reading;
  const rows = chart.bars.map(({ label, figure }) => ({ label: label[language], figure }));
  return (
    <PairTable
      head={chart.title[language]}
      amount={chart.axis[language]}
      rows={rows}
      reading={reading}
      narrow
    />
  );
}

export function MonthTable(props: { readonly chart: MonthChart; readonly reading: Reading }) {
  const { chart, reading } = props;
  const { language } = reading;
  const rows = chart.months.map(({ month, figure }) => ({ label: formatDate(month, language), figure }));
  return (
    <Folded title={strings.numbers[language]}>
      <PairTable
        head={strings.month[language]}
        amount={strings.persons[language]}
        rows={rows}
        reading={reading}
        bounded
      />
    </Folded>
  );
}

/** A table that is looked up rather than read; what must be known to read the chart stays outside. */
export function Folded(props: {
  readonly title: string;
  readonly note?: string | undefined;
  /** True where a chart beside it says the same: then it is not printed. */
  readonly repeats?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <>
      {props.note === undefined ? null : <p class="note">{props.note}</p>}
      <details class={props.repeats === true ? 'folded repeats' : 'folded'}>
        <summary>{props.title}</summary>
        <div class="wide">{props.children}</div>
      </details>
    </>
  );
}
