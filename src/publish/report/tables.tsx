// Tables and charts of figures. A chart never stands alone: its numbers follow as a table, each a link to its source.
import { formatDate } from '../../chart/format.ts';
import { FigureLink } from './number.tsx';
import { strings } from './strings.ts';
import type { ComponentChildren } from 'preact';
import type { ChartSpec, MonthChart, OverlapChart } from '../../figure/figure-set.ts';
import type { FigureTable } from '../../figure/figure.ts';
import type { Reading, View } from './view.ts';

export function CrossTable(props: {
  readonly table: FigureTable;
  readonly reading: Reading;
  /** False where a heading above says the same. */
  readonly captioned?: boolean;
}) {
  const { table, reading, captioned = true } = props;
  const { language } = reading;
  return (
    <div class="wide" role="region" tabIndex={0} aria-label={table.title[language]}>
      <table class={table.columns.length < 3 ? 'narrow' : ''}>
        {captioned ? <caption>{table.title[language]}</caption> : null}
        <thead>
          <tr>
            <th scope="col">{table.corner[language]}</th>
            {table.columns.map((column) => (
              <th scope="col" class="amount">
                {column[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr>
              <th scope="row">{formatDate(row[language], language)}</th>
              {(table.cells[index] ?? []).map((id) => (
                <td class="amount">
                  <FigureLink id={id} reading={reading} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note === null ? null : <p class="note">{table.note[language]}</p>}
    </div>
  );
}

export function Chart(props: {
  readonly chart: ChartSpec;
  readonly view: View;
  readonly reading: Reading;
  /** False where a heading above says the same. */
  readonly captioned: boolean;
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
    </figure>
  );
}

/** Overlaps as a table: one row per combination of lists. */
export function HistoryTable(props: { readonly chart: OverlapChart; readonly reading: Reading }) {
  const { chart, reading } = props;
  const { language } = reading;
  return (
    <Folded title={strings.numbers[language]}>
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

export function MonthTable(props: { readonly chart: MonthChart; readonly reading: Reading }) {
  const { chart, reading } = props;
  const { language } = reading;
  return (
    <Folded title={strings.numbers[language]}>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.month[language]}</th>
            <th scope="col" class="amount">
              {strings.persons[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {chart.months.map(({ month, figure }) => (
            <tr>
              <th scope="row">{formatDate(month, language)}</th>
              <td class="amount">
                <FigureLink id={figure} reading={reading} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Folded>
  );
}

/** A table that is looked up rather than read; what must be known to read the chart stays outside. */
export function Folded(props: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <>
      {props.note === undefined ? null : <p class="note">{props.note}</p>}
      <details class="folded">
        <summary>{props.title}</summary>
        <div class="wide">{props.children}</div>
      </details>
    </>
  );
}
