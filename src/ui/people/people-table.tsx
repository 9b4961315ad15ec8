// A table of any length: only the rows in the window are drawn, and those near it are asked of the server, a page at a time.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../chart/format.ts';
import type { FacetId } from '../../run/people/people-index.ts';
import type { PersonLine } from '../../run/people/person-sheet.ts';
import type { PeopleAnswer } from '../../server/routes/people.ts';
import type { Language } from '../../text/words.ts';
import { fetchJson } from '../shell/api.ts';
import { useShell } from '../shell/context.ts';
import { VisibleText } from '../shell/visible-text.tsx';
import { peopleWords as words } from './words.ts';

/** Rows of one request. */
export const pageSize = 60;
/** Height of a row, in pixels, as the style sets it. */
const rowHeight = 44;
/** Rows drawn above and below the window. */
const margin = 12;

export function PeopleTable(props: {
  readonly first: PeopleAnswer;
  /** Where `first` is from; the other pages are a parameter further. */
  readonly address: string;
}) {
  const { first, address } = props;
  const { language } = useShell();
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ from: 0, to: 40 });
  const [pages, setPages] = useState<ReadonlyMap<number, readonly PersonLine[]>>(new Map());
  const asked = useRef(new Set<number>());
  const labels = useMemo(
    () =>
      new Map(
        first.facets.map(({ id, values }) => [
          id,
          new Map(values.map(({ value, label }) => [value, label[language]])),
        ]),
      ),
    [first, language],
  );
  const label = (facet: FacetId, value: string | null): string =>
    value === null ? '' : (labels.get(facet)?.get(value) ?? value);

  useEffect(() => {
    setPages(new Map([[0, first.people]]));
    asked.current = new Set([0]);
  }, [first]);

  const onScroll = (): void => {
    const { current } = box;
    if (current === null) return;
    const top = Math.floor(current.scrollTop / rowHeight);
    const shown = Math.ceil(current.clientHeight / rowHeight);
    const from = Math.max(0, Math.min(top - margin, first.total - 1));
    const to = Math.min(first.total, top + shown + margin);
    setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
  };

  useEffect(() => {
    const wanted = [range.from, range.to - 1].map((row) => Math.floor(Math.max(0, row) / pageSize));
    // While the bar is pulled, pages that are only passed by are not asked for.
    const timer = setTimeout(() => {
      for (const page of new Set(wanted)) {
        if (asked.current.has(page) || page * pageSize >= first.total) continue;
        asked.current.add(page);
        fetchJson<PeopleAnswer>(`${address}&offset=${page * pageSize}`, language)
          .then(({ people }) => setPages((before) => new Map([...before, [page, people]])))
          .catch(() => asked.current.delete(page));
      }
    }, 50);
    return () => clearTimeout(timer);
  }, [range.from, range.to, first, address]);

  const { from } = range;
  const to = Math.min(range.to, first.total);
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const at = from + i;
    return { at, person: pages.get(Math.floor(at / pageSize))?.[at % pageSize] ?? null };
  });
  return (
    <div
      class="window"
      ref={box}
      onScroll={onScroll}
      role="region"
      tabIndex={0}
      aria-label={words.table[language]}
    >
      <table aria-rowcount={first.total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {(['name', 'lists', 'unit', 'category', 'rank', 'event', 'outcome'] as const).map((id) => (
              <th scope="col" class={`of-${id}`}>
                {words[id][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {from === 0 ? null : (
            <tr class="spacer" aria-hidden="true" style={{ height: `${from * rowHeight}px` }} />
          )}
          {rows.map(({ at, person }) => (
            <tr key={at} aria-rowindex={at + 2}>
              {person === null ? (
                <td colSpan={7}>…</td>
              ) : (
                <>
                  <th scope="row" class="of-name as-is">
                    <a href={`/people/${person.id}`}>
                      {person.name === '' ? person.id : <VisibleText text={person.name} />}
                    </a>
                  </th>
                  <td class="of-lists" title={person.lists.map((one) => label('list', one)).join(', ')}>
                    {person.lists.join(', ')}
                  </td>
                  <td>{label('unit', person.unit)}</td>
                  <td>{label('category', person.category)}</td>
                  <td>{label('rank', person.rank)}</td>
                  <td class="of-event">{daysText(person.event, language)}</td>
                  <td>{person.outcomes.map((one) => label('outcome', one)).join(', ')}</td>
                </>
              )}
            </tr>
          ))}
          {to >= first.total ? null : (
            <tr class="spacer" aria-hidden="true" style={{ height: `${(first.total - to) * rowHeight}px` }} />
          )}
        </tbody>
      </table>
    </div>
  );
}

/** `2023-01-05`, or two such days, as the language writes them. */
function daysText(days: string, language: Language): string {
  return days
    .split(' … ')
    .map((day) => formatDate(day, language))
    .join(' … ');
}
