// The lists as read: size, closing date, grade, role, the accounting of rows, and what could not or was not read.
import { formatDate } from '../../chart/format.ts';
import { formatPlace, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { FigureLink } from './number.tsx';
import { hiddenKinds, roles, strings } from './strings.ts';
import { CrossTable } from './tables.tsx';
import type { FigureTable } from '../../figure/figure.ts';
import type { ListResult } from '../result.ts';
import type { Reading } from './view.ts';

/** Places shown per group; the others are counted. */
const shownPlaces = 24;

export function Lists(props: {
  readonly lists: readonly ListResult[];
  readonly tables: readonly FigureTable[];
  readonly reading: Reading;
}) {
  const { lists, tables, reading } = props;
  const { language } = reading;
  return (
    <section id="lists">
      <h2>{strings.lists[language]}</h2>
      <div class="wide" role="region" tabIndex={0} aria-label={strings.lists[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.list[language]}</th>
              <th scope="col">{strings.role[language]}</th>
              <th scope="col">{strings.closed[language]}</th>
              <th scope="col">{strings.grade[language]}</th>
              <th scope="col" class="amount">
                {strings.rowsPresent[language]}
              </th>
              <th scope="col" class="amount">
                = {strings.rowsRead[language]}
              </th>
              <th scope="col" class="amount">
                + {strings.rowsRejected[language]}
              </th>
              <th scope="col" class="amount">
                {strings.persons[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {lists.map((list) => (
              <tr>
                <th scope="row">
                  {list.title}
                  <span class="under">
                    {[list.kind, list.file.replace(/^sources\//, ''), list.sheet, list.encoding]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </span>
                </th>
                <td>{roles[list.role][language]}</td>
                <td>
                  {list.closed === null ? strings.notStated[language] : formatDate(list.closed, language)}
                </td>
                <td>{gradeText(list) ?? '—'}</td>
                {[list.rowsPresent, list.rowsRead, list.rowsRejected, list.persons].map((id) => (
                  <td class="amount">
                    <FigureLink id={id} reading={reading} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{strings.listsNote[language]}</p>
      {lists.some((list) => gradeText(list) !== null) ? (
        <p class="note">{strings.gradeNote[language]}</p>
      ) : null}
      {tables.map((table) => (
        <CrossTable table={table} reading={reading} />
      ))}
      {lists.length === 0 ? null : (
        <ul class="files of-lists">
          {lists.map((list) => (
            <li>
              <span class="file">{list.file}</span>
              <code class="hash">SHA-256 {list.sha256}</code>
            </li>
          ))}
        </ul>
      )}
      <FindingGroups
        lists={lists}
        findings={(list) => list.notes}
        heading={strings.readingNotes[language]}
        none={null}
        reading={reading}
      />
    </section>
  );
}

function gradeText(list: ListResult): string | null {
  const grade = `${list.reliability ?? ''}${list.credibility ?? ''}`;
  return grade === '' ? null : grade;
}

export function Rejections(props: { readonly lists: readonly ListResult[]; readonly reading: Reading }) {
  const { lists, reading } = props;
  return (
    <section id="rejected">
      <h2>{strings.rejected[reading.language]}</h2>
      <FindingGroups
        lists={lists}
        findings={(list) => list.rejections}
        heading={null}
        none={strings.noneRejected[reading.language]}
        reading={reading}
      />
    </section>
  );
}

interface Group {
  readonly sample: Diagnostic;
  readonly places: readonly string[];
}

/** Findings with one code and one reason taken together, in the order of their first place. */
function grouped(findings: readonly Diagnostic[]): readonly Group[] {
  const groups = new Map<string, { readonly sample: Diagnostic; readonly places: string[] }>();
  for (const finding of findings) {
    const key = `${finding.code}\n${finding.reason}`;
    const group = groups.get(key) ?? { sample: finding, places: [] };
    if (finding.place !== null) group.places.push(formatPlace(finding.place));
    groups.set(key, group);
  }
  return [...groups.values()];
}

function FindingGroups(props: {
  readonly lists: readonly ListResult[];
  readonly findings: (list: ListResult) => readonly Diagnostic[];
  readonly heading: string | null;
  readonly none: string | null;
  readonly reading: Reading;
}) {
  const { language } = props.reading;
  const filled = props.lists.flatMap((list) => {
    const groups = grouped(props.findings(list));
    return groups.length === 0 ? [] : [{ list, groups }];
  });
  if (filled.length === 0) return props.none === null ? null : <p>{props.none}</p>;
  return (
    <>
      {props.heading === null ? null : <h3>{props.heading}</h3>}
      <dl class="findings">
        {filled.map(({ list, groups }) => (
          <>
            <dt>{list.title}</dt>
            {groups.map(({ sample, places }) => (
              <dd>
                <p>
                  {sample.reason} <code>{sample.code}</code>
                </p>
                <p class="next">{sample.next}</p>
                {places.length === 0 ? null : (
                  <p class="places">
                    {strings.places[language]}: {places.slice(0, shownPlaces).join(', ')}
                    {places.length > shownPlaces
                      ? ` … ${strings.more[language]} ${places.length - shownPlaces}`
                      : ''}
                  </p>
                )}
              </dd>
            ))}
          </>
        ))}
      </dl>
    </>
  );
}

export function Hidden(props: { readonly lists: readonly ListResult[]; readonly reading: Reading }) {
  const { language } = props.reading;
  const filled = props.lists.filter((list) => list.hidden.length > 0);
  return (
    <section id="hidden">
      <h2>{strings.hiddenContent[language]}</h2>
      {filled.length === 0 ? <p>{strings.noneHidden[language]}</p> : null}
      <dl class="findings">
        {filled.map((list) => (
          <>
            <dt>{list.title}</dt>
            <dd>
              <p class="places">
                {list.hidden
                  .slice(0, shownPlaces)
                  .map((item) => `${hiddenKinds[item.kind][language]}: ${formatPlace(item.place)}`)
                  .join('; ')}
                {list.hidden.length > shownPlaces
                  ? ` … ${strings.more[language]} ${list.hidden.length - shownPlaces}`
                  : ''}
              </p>
            </dd>
          </>
        ))}
      </dl>
    </section>
  );
}
