// The overview: the question, the figures on top, the lists, what is undecided, what was left out, what the last run changed.
import { formatNumber } from '../../chart/format.ts';
import { Overlaps, partsOf } from '../../publish/report/counts.tsx';
import { Headline } from '../../publish/report/headline.tsx';
import { Lists } from '../../publish/report/lists.tsx';
import { FigureLink } from '../../publish/report/number.tsx';
import { questionText } from '../../publish/report/report.tsx';
import type { Reading } from '../../publish/report/view.ts';
import type { FigureChange } from '../../run/case-changes.ts';
import type { OverviewAnswer } from '../../server/routes/overview.ts';
import { useAnswer } from '../shell/api.ts';
import { useShell, type ShownView } from '../shell/context.ts';
import { EmptyPage } from '../shell/empty.tsx';
import { NewCase } from './new-case.tsx';
import { overviewWords as words } from './words.ts';

export function Overview() {
  const { language, server, view, reading } = useShell();
  const ready = server.state !== 'no-case' && server.work?.status !== 'running';
  const { data } = useAnswer<OverviewAnswer>(ready ? '/overview.json' : null, server.version, language);
  if (server.state === 'no-case') return <NewCase />;
  if (view === null || reading === null) {
    const heading = <h1 class="page-title">{data?.title ?? words.title[language]}</h1>;
    return <EmptyPage heading={heading} />;
  }
  const { result } = view;
  return (
    <div class="report-part overview">
      {result.notice === null ? null : (
        <p class="notice" role="note">
          {result.notice}
        </p>
      )}
      <h1 class="page-title">{result.title}</h1>
      <p class="question">{questionText(result)}</p>
      <Headline ids={result.headline} reading={reading} />
      <div class="columns">
        <Undecided undecided={data?.undecided ?? null} />
        <LeftOut view={view} reading={reading} />
        <Changes changes={view.changes} reading={reading} />
      </div>
      <Lists lists={result.lists} reading={reading} />
      <Overlaps view={view} reading={reading} parts={partsOf(result).overlaps} />
    </div>
  );
}

function Undecided(props: { readonly undecided: OverviewAnswer['undecided'] }) {
  const { language } = useShell();
  const { undecided } = props;
  if (undecided === null) return null;
  const { pairs, total, answered } = undecided;
  const number = (value: number): string => formatNumber(value, language, 'persons');
  return (
    <section id="undecided">
      <h2>{words.undecided[language]}</h2>
      {pairs === 0 ? (
        <p>{words.nothingLeft[language]}</p>
      ) : (
        <p class="uncopied">
          <strong>{number(pairs)}</strong> {words.pairsLeft[language]}. {words.between[language]}{' '}
          {number(total.least)} {words.and[language]} {number(total.most)} ({words.now[language]}{' '}
          {number(total.now)}).
        </p>
      )}
      {answered === 0 ? null : (
        <p class="note">
          {number(answered)} {words.answered[language]}
        </p>
      )}
      {pairs === 0 ? null : (
        <a class="button" href="/review">
          {words.judge[language]}
        </a>
      )}
    </section>
  );
}

function LeftOut(props: { readonly view: ShownView; readonly reading: Reading }) {
  const { view, reading } = props;
  const { language } = reading;
  const { figures, lists } = view.result;
  const hidden = figures.filter(({ withheld }) => withheld === 'small').length;
  const refused = figures.filter(({ withheld }) => withheld === 'refused').length;
  return (
    <section id="left-out">
      <h2>{words.refused[language]}</h2>
      <table>
        <tbody>
          {lists.map((list) => (
            <tr>
              <th scope="row">
                <a href={`/sources/${list.id}`}>{list.title}</a>
                <span class="under">{words.rowsRejected[language]}</span>
              </th>
              <td class="amount">
                <FigureLink id={list.rowsRejected} reading={reading} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.hiddenFigures[language]}</th>
            <td class="amount">
              <a href="/publish#withheld">{formatNumber(hidden, language, 'rows')}</a>
            </td>
          </tr>
          <tr>
            <th scope="row">{words.refusedFigures[language]}</th>
            <td class="amount">
              <a href="/publish#withheld">{formatNumber(refused, language, 'rows')}</a>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Changes(props: { readonly changes: readonly FigureChange[] | null; readonly reading: Reading }) {
  const { changes, reading } = props;
  const { language } = reading;
  return (
    <section id="changes">
      <h2>{words.changed[language]}</h2>
      {changes === null ? (
        <p class="note">{words.notKnown[language]}</p>
      ) : changes.length === 0 ? (
        <p class="note">{words.unchanged[language]}</p>
      ) : (
        <table>
          <tbody>
            {changes.map(({ id, before }) => (
              <tr>
                <th scope="row">{reading.figures.get(id)?.label[language] ?? id}</th>
                <td class="amount">
                  <FigureLink id={id} reading={reading} bounded />
                  <span class="under">{beforeText(before, id, reading)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function beforeText(before: FigureChange['before'], id: string, { language, figures }: Reading): string {
  const counts = figures.get(id)?.counts;
  if (before === null) return words.notThere[language];
  const { value, interval } = before;
  const number = (one: number): string => formatNumber(one, language, counts);
  const bounds = interval === null ? '' : `${number(interval.low)}–${number(interval.high)}`;
  const text = value === null ? bounds : bounds === '' ? number(value) : `${number(value)} (${bounds})`;
  return `${words.was[language]} ${text === '' ? words.hiddenBefore[language] : text}`;
}
