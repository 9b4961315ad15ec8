// The people of the case: conditions with live counts on the left, those who meet them on the right.
import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../chart/format.ts';
import type { PeopleAnswer, ShownFacet } from '../../server/routes/people.ts';
import { useAnswer } from '../shell/api.ts';
import { useShell } from '../shell/context.ts';
import { EmptyPage } from '../shell/empty.tsx';
import { go, withQuery } from '../shell/location.ts';
import { FaultText } from '../shell/notices.tsx';
import type { PageProps } from '../shell/shell.tsx';
import { OnePerson } from './one-person.tsx';
import { PeopleTable, pageSize } from './people-table.tsx';
import { peopleWords as words } from './words.ts';

export function People({ rest }: PageProps) {
  return rest === '' ? <Everybody /> : <OnePerson id={rest} key={rest} />;
}

/** Typing is waited for: each letter need not be asked. */
const typingPause = 30;

function Everybody() {
  const { language, address, server } = useShell();
  const { query } = address;
  const text = query.get('q') ?? '';
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => go(withQuery({ q: typed }), true), typingPause);
    return () => clearTimeout(timer);
  }, [typed, text]);
  const conditions = query.toString();
  const ready = server.state === 'ready' && server.work?.status !== 'running';
  const asked = ready ? `/people.json?limit=${pageSize}${conditions === '' ? '' : `&${conditions}`}` : null;
  const { data, fault, from } = useAnswer<PeopleAnswer>(asked, server.version, language);
  const heading = <h1 class="page-title">{words.title[language]}</h1>;
  if (!ready) return <EmptyPage heading={heading} />;
  const chosen = data?.facets.some(({ id }) => query.has(id)) === true || text !== '';
  return (
    <>
      {heading}
      <p class="note">{words.note[language]}</p>
      {fault === null ? null : <FaultText fault={fault} language={language} />}
      <div class="people">
        <form
          class="facets"
          aria-label={words.filters[language]}
          onSubmit={(event) => event.preventDefault()}
        >
          <label class="field">
            {words.search[language]}
            <input
              type="search"
              value={typed}
              maxLength={200}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <p class="found" role="status">
            {data === null ? null : (
              <>
                <strong>{formatNumber(data.total, language, 'persons')}</strong> {words.found[language]}{' '}
                {words.of[language]} {formatNumber(data.all, language, 'persons')}
              </>
            )}
          </p>
          {chosen ? (
            <button type="button" onClick={() => go('/people')}>
              {words.clear[language]}
            </button>
          ) : null}
          {data?.facets.map((facet) => (
            <Facet facet={facet} chosen={query.getAll(facet.id)} key={facet.id} />
          ))}
        </form>
        {data === null ? null : data.total === 0 ? (
          <p class="empty">{words.nobody[language]}</p>
        ) : (
          <PeopleTable first={data} address={from ?? ''} key={from} />
        )}
      </div>
    </>
  );
}

/** Values of a facet that stand open; the others one click further. */
const openValues = 7;

function Facet(props: { readonly facet: ShownFacet; readonly chosen: readonly string[] }) {
  const { facet, chosen } = props;
  const { language } = useShell();
  const { id, name, values } = facet;
  if (values.length < 2 && chosen.length === 0) return null;
  const top = id === 'month' ? values : values.toSorted((a, b) => b.count - a.count);
  const isOpen = (value: string, at: number): boolean => at < openValues || chosen.includes(value);
  const box = ({ value, label, count }: ShownFacet['values'][number]) => (
    <li key={value}>
      <label>
        <input
          type="checkbox"
          checked={chosen.includes(value)}
          onChange={() =>
            go(
              withQuery({
                [id]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
              }),
            )
          }
        />
        <span class="value-name">
          <bdi>{label[language]}</bdi>
        </span>
        <span class="count">{formatNumber(count, language, 'persons')}</span>
      </label>
    </li>
  );
  const rest = top.filter(({ value }, at) => !isOpen(value, at));
  return (
    <fieldset class="facet">
      <legend>{name[language]}</legend>
      <ul>{top.filter(({ value }, at) => isOpen(value, at)).map(box)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>
            {words.more[language]} ({formatNumber(values.length, language, 'rows')})
          </summary>
          <ul>{rest.map(box)}</ul>
        </details>
      )}
    </fieldset>
  );
}
