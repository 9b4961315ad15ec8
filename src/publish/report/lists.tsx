// The lists as read: size, closing date, grade, role, the accounting of rows, and what could not or was not read.
import { Badge } from './badge.tsx';
import { formatDate } from '../../chart/format.ts';
import { formatPlace, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { HiddenNote, SharedBadge } from './notes.tsx';
import { FigureLink } from './number.tsx';
import { hiddenKinds, roles, strings } from './strings.ts';
import type { Language } from '../../text/words.ts';
import type { ListResult } from '../result.ts';
import type { Reading } from './view.ts';

/** Places shown per group; the others are counted. */
const shownPlaces = 24;

export function Lists(props: { readonly lists: readonly ListResult[]; readonly reading: Reading }) {
  const { lists, reading } = props;
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
              <th scope="col" class="amount">
                {strings.counted[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {lists.map((list) => (
              <tr>
                <th scope="row">
                  {list.title}
                  <span class="under">
                    {[
                      list.kind,
                      list.file.replace(/^sources\//, ''),
                      list.sheet,
                      list.encoding,
                      graded(list, language),
                    ]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </span>
                </th>
                <td class="role">{roles[list.role][language]}</td>
                <td>
                  {list.closed === null
                    ? strings.notStated[language]
                    : formatDate(list.closed, language).replaceAll('\u00a0', ' ')}
                </td>
                {[list.rowsPresent, list.rowsRead, list.rowsRejected, list.persons, list.counted].map(
                  (id) => (
                    <td class="amount">
                      <FigureLink id={id} reading={reading} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">
        <Badge kind="counted" language={language} /> {strings.rowsNote[language]}
      </p>
      <p class="note">
        <SharedBadge ids={lists.map((list) => list.persons)} reading={reading} />{' '}
        {strings.personsNote[language]}
      </p>
      {lists.some((list) => gradeText(list) !== null) ? (
        <p class="note">{strings.gradeNote[language]}</p>
      ) : null}
      <HiddenNote ids={lists.flatMap((list) => [list.persons, list.counted])} reading={reading} />
      {lists.length === 0 ? null : (
        <details class="folded">
          <summary>{strings.hashes[language]}</summary>
          <ul class="files of-lists">
            {lists.map((list) => (
              <li>
                <span class="file">{list.file}</span>
                <code class="hash">SHA-256 {list.sha256}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function graded(list: ListResult, language: Language): string | null {
  const grade = gradeText(list);
  return grade === null ? null : `${strings.grade[language]} ${grade}`;
}

function gradeText(list: ListResult): string | null {
  const grade = `${list.reliability ?? ''}${list.credibility ?? ''}`;
  return grade === '' ? null : grade;
}

/** What of the files is in no number, and what stood out while they were read. */
export function ReadingFindings(props: { readonly lists: readonly ListResult[]; readonly reading: Reading }) {
  const { lists, reading } = props;
  const { language } = reading;
  return (
    <section id="reading">
      <h2>{strings.reading[language]}</h2>
      <h3>{strings.rejected[language]}</h3>
      <FindingGroups
        lists={lists}
        findings={(list) => list.rejections}
        none={strings.noneRejected[language]}
        reading={reading}
      />
      <h3>{strings.hiddenContent[language]}</h3>
      <Hidden lists={lists} reading={reading} />
      {lists.some((list) => list.notes.length > 0) ? <h3>{strings.readingNotes[language]}</h3> : null}
      <FindingGroups lists={lists} findings={(list) => list.notes} none={null} reading={reading} />
    </section>
  );
}

interface Group {
  readonly sample: Diagnostic;
  readonly places: readonly string[];
}

/** Findings with one code and one reason taken together, in the order of their first place. */
function grouped(findings: readonly Diagnostic[], language: Language): readonly Group[] {
  const groups = new Map<string, { readonly sample: Diagnostic; readonly places: string[] }>();
  for (const finding of findings) {
    const key = `${finding.code}\n${finding.reason.en}`;
    const group = groups.get(key) ?? { sample: finding, places: [] };
    if (finding.place !== null) group.places.push(formatPlace(finding.place, language));
    groups.set(key, group);
  }
  return [...groups.values()];
}

function FindingGroups(props: {
  readonly lists: readonly ListResult[];
  readonly findings: (list: ListResult) => readonly Diagnostic[];
  readonly none: string | null;
  readonly reading: Reading;
}) {
  const { language } = props.reading;
  const filled = props.lists.flatMap((list) => {
    const groups = grouped(props.findings(list), language);
    return groups.length === 0 ? [] : [{ list, groups }];
  });
  if (filled.length === 0) return props.none === null ? null : <p>{props.none}</p>;
  return (
    <dl class="findings">
      {filled.map(({ list, groups }) => (
        <>
          <dt>{list.title}</dt>
          {groups.map(({ sample, places }) => (
            <dd>
              <p>
                {sample.reason[language].replace(`lists.${list.id}: `, '')} <code>{sample.code}</code>
              </p>
              <p class="next">{sample.next[language]}</p>
              {places.every((place) => place === list.file) ? null : (
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
  );
}

function Hidden(props: { readonly lists: readonly ListResult[]; readonly reading: Reading }) {
  const { language } = props.reading;
  const filled = props.lists.filter((list) => list.hidden.length > 0);
  if (filled.length === 0) return <p>{strings.noneHidden[language]}</p>;
  return (
    <dl class="findings">
      {filled.map((list) => (
        <>
          <dt>{list.title}</dt>
          <dd>
            {byKind(list.hidden, language).map(({ kind, places }) => (
              <p>
                {hiddenKinds[kind][language]} ({places.length}):{' '}
                <span class="places">
                  {places
                    .slice(0, shownPlaces)
                    .map((place) => withinFile(place, list.file))
                    .join(', ')}
                  {places.length > shownPlaces
                    ? ` … ${strings.more[language]} ${places.length - shownPlaces}`
                    : ''}
                </span>
              </p>
            ))}
          </dd>
        </>
      ))}
    </dl>
  );
}

function byKind(hidden: ListResult['hidden'], language: Language) {
  return [...new Set(hidden.map((item) => item.kind))].map((kind) => ({
    kind,
    places: hidden.filter((item) => item.kind === kind).map((item) => formatPlace(item.place, language)),
  }));
}

/** The list is named above: of a place in its file, only what follows the file. */
function withinFile(place: string, file: string): string {
  return place.startsWith(`${file}:`) ? place.slice(file.length + 1) : place;
}
