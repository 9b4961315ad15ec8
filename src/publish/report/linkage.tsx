// How records were linked: in plain words first, then the charts for whoever checks it, each with its exact terms behind.
import { shareText } from '../../chart/axis.ts';
import { formatNumber } from '../../chart/format.ts';
import type { LevelShareChart } from '../../chart/level-shares.ts';
import { linkageWords as words, readings, type ChartReading } from './linkage-words.ts';
import { strings } from './strings.ts';
import type { LinkageChart } from '../../chart/linkage-chart.ts';
import type { Language, Words } from '../../text/words.ts';
import type { ExpectedShare } from '../result.ts';
import type { SectionProps, View } from './view.ts';

export function HowLinked({ view, reading }: SectionProps) {
  const { language } = reading;
  const { linkage, lists } = view.result;
  const count = (value: number) => formatNumber(value, language, 'rows');
  const filled = (text: Words, numbers: Readonly<Record<string, string>>) =>
    text[language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => numbers[name] ?? whole);
  const records = lists.reduce((sum, list) => sum + (reading.figures.get(list.rowsRead)?.value ?? 0), 0);
  const { precision, recall, measured } = linkage;
  const drawn = [precision, recall].some((share) => share !== null && share.interval !== null);
  return (
    <section id="linkage">
      <h2>{words.title[language]}</h2>
      <p>{filled(words.compared, { records: count(records), pairs: count(linkage.pairs) })}</p>
      <p>
        {filled(words.taken, { link: formatNumber(linkage.threshold, language) })}{' '}
        {precision === null || recall === null
          ? words.tooFew[language]
          : `${filled(linkage.reachKnown ? words.sureOfAll : words.sure, { right: inHundred(precision), found: inHundred(recall) })} ${measured === null ? words.unmeasured[language] : ''} ${drawn ? words.brackets[language] : ''}`}
      </p>
      {measured === null || measured.precision === null || measured.recall === null ? null : (
        <p>
          {filled(words.measured, {
            answered: count(measured.answered),
            pairs: count(measured.pairs),
            right: inHundred(measured.precision),
            found: inHundred(measured.recall),
          })}
        </p>
      )}
      {linkage.charts.length === 0 ? (
        <p class="note">{words.noCharts[language]}</p>
      ) : (
        <details class="folded repeats">
          <summary>{words.charts[language]}</summary>
          <p class="note">{words.rounded[language]}</p>
          <Charts charts={linkage.charts} view={view} reading={reading} />
        </details>
      )}
      {view.local === undefined ? null : (
        <details class="folded">
          <summary>{words.local[language]}</summary>
          <Charts charts={view.local} view={view} reading={reading} />
        </details>
      )}
    </section>
  );

  function inHundred({ value, interval }: ExpectedShare): string {
    const about =
      value > 0.99 ? words.nearlyAll[language] : filled(words.about, { count: count(value * 100) });
    if (interval === null) return about;
    const [low, high] = [count(interval.low * 100), count(interval.high * 100)];
    return low === high ? about : filled(words.between, { about, low, high });
  }
}

function Charts({ charts, view, reading }: SectionProps & { readonly charts: View['local'] }) {
  return (charts ?? []).map((chart) => {
    const svg = view.charts[chart.id];
    return svg === undefined ? null : <ModelChart chart={chart} svg={svg} reading={reading} />;
  });
}

/** The levels that these lists could not teach, each with the share that stands in. */
function UsualShares({ chart, language }: { readonly chart: LevelShareChart; readonly language: Language }) {
  const found = chart.comparisons.flatMap(({ label, levels }) =>
    levels.flatMap(({ label: level, m, u }) => {
      const shares = [
        ...(m.usual === null ? [] : [`m ${shareText(m.usual, language)}`]),
        ...(u.usual === null ? [] : [`u ${shareText(u.usual, language)}`]),
      ];
      return shares.length === 0 ? [] : [`${label[language]}: ${level[language]} — ${shares.join(', ')}`];
    }),
  );
  if (found.length === 0) return null;
  return (
    <>
      <p class="note">{words.usual[language]}</p>
      <ul class="note">
        {found.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}

function ModelChart(props: {
  readonly chart: LinkageChart;
  readonly svg: string;
  readonly reading: SectionProps['reading'];
}) {
  const { chart, svg } = props;
  const { language } = props.reading;
  const about: ChartReading | undefined = readings[chart.id.replace(/\.(exact|\d+)$/, '')];
  return (
    <figure class="chart breakdown">
      <figcaption>{chart.title[language]}</figcaption>
      {about === undefined ? null : <p class="note">{about.plain[language]}</p>}
      <div
        class="drawing"
        role="region"
        tabIndex={0}
        aria-label={chart.title[language]}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      {chart.kind === 'level-shares' ? <UsualShares chart={chart} language={language} /> : null}
      {about?.exact === undefined ? null : (
        <details class="folded">
          <summary>
            {strings.exactTerm[language]}: {about.exact.term[language]}
          </summary>
          <p class="note">{about.exact.text[language]}</p>
        </details>
      )}
    </figure>
  );
}
