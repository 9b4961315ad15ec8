// When, why and what next: what the timeline says, its charts with their numbers, the scenarios as figures.
import { formatNumber } from '../../chart/format.ts';
import type { FanChart } from '../../chart/fan-chart.ts';
import type { GroupRateChart } from '../../chart/group-rate-chart.ts';
import type { RateChart } from '../../chart/rate-chart.ts';
import type { TimelineChart } from '../../chart/timeline-chart.ts';
import { FigureLink } from './number.tsx';
import { timelineWords as words } from './timeline-words.ts';
import type { Language } from '../../text/words.ts';
import type { SectionProps } from './view.ts';

export function Timeline({ view, reading }: SectionProps) {
  const { language } = reading;
  const { timeline } = view.result;
  if (timeline === null) return null;
  return (
    <section id="timeline">
      <h2>{words.title[language]}</h2>
      {timeline.sections.map(({ title, sentences }) => (
        <>
          <h3>{title[language]}</h3>
          {sentences.map((sentence) => (
            <p>{sentence[language]}</p>
          ))}
        </>
      ))}
      {timeline.scenarios.length === 0 ? null : (
        <ul>
          {timeline.scenarios.map((id) => (
            <li>
              {reading.figures.get(id)?.label[language]}: <FigureLink id={id} reading={reading} bounded />
            </li>
          ))}
        </ul>
      )}
      {timeline.tables.map(({ title, columns, rows }) => (
        <table>
          <caption>{title[language]}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{column[language]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells]) => (
              <tr>
                <th scope="row">{head}</th>
                {cells.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {timeline.charts.map((chart) => (
        <figure class="chart breakdown">
          <figcaption>{chart.title[language]}</figcaption>
          <div
            class="drawing"
            role="region"
            tabIndex={0}
            aria-label={chart.title[language]}
            dangerouslySetInnerHTML={{ __html: view.charts[chart.id] ?? '' }}
          />
          <details class="folded">
            <summary>{words.table[language]}</summary>
            <Table chart={chart} language={language} />
          </details>
        </figure>
      ))}
    </section>
  );
}

function Table({ chart, language }: { readonly chart: TimelineChart; readonly language: Language }) {
  if (chart.kind === 'rates') return <RateTable chart={chart} language={language} />;
  if (chart.kind === 'fan') return <FanTable chart={chart} language={language} />;
  return <GroupTable chart={chart} language={language} />;
}

function GroupTable({ chart, language }: { readonly chart: GroupRateChart; readonly language: Language }) {
  const number = (value: number) => formatNumber(value, language);
  return (
    <table>
      <caption>{chart.unit[language]}</caption>
      <thead>
        <tr>
          {[words.group, words.rate, words.interval].map((head) => (
            <th scope="col">{head[language]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.rows.map(({ label, rate }) => (
          <tr>
            <th scope="row">{label[language]}</th>
            <td>{rate === null ? '▨' : number(rate.mean)}</td>
            <td>{rate === null ? '▨' : `${number(rate.low)}–${number(rate.high)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RateTable({ chart, language }: { readonly chart: RateChart; readonly language: Language }) {
  const number = (value: number) => formatNumber(value, language);
  return (
    <table>
      <thead>
        <tr>
          {[words.month, words.rate, words.interval, words.change, words.peak].map((head) => (
            <th scope="col">{head[language]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.points.map(({ period, rate, change, peak }) => (
          <tr>
            <th scope="row">{period}</th>
            <td>{rate === null ? '▨' : number(rate.mean)}</td>
            <td>{rate === null ? '▨' : `${number(rate.low)}–${number(rate.high)}`}</td>
            <td>{change === null ? '▨' : number(change)}</td>
            <td>{peak === null ? '▨' : number(peak)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FanTable({ chart, language }: { readonly chart: FanChart; readonly language: Language }) {
  return (
    <>
      {chart.scenarios.map(({ name, points }) => (
        <table>
          <caption>{name[language]}</caption>
          <tbody>
            {points.map(({ median, bands }, t) => (
              <tr>
                <th scope="row">{chart.periods[t]}</th>
                <td>{formatNumber(Math.round(median), language)}</td>
                {bands.map(({ level, low, high }) => (
                  <td>{`${Math.round(100 * level)} %: ${formatNumber(low, language)}–${formatNumber(high, language)}`}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
