// One list: what it is, what its columns mean, and its rows as they stand in the file, one of them lit up.
import { useEffect, useState } from 'preact/hooks';
import { fields, type Field } from '../../case/field.ts';
import { formatPlace } from '../../diagnostic/diagnostic.ts';
import { roles } from '../../publish/report/strings.ts';
import type { SheetRow, SourceSheet } from '../../run/source-sheet.ts';
import { useAnswer } from '../shell/api.ts';
import { useShell } from '../shell/context.ts';
import { go, withQuery } from '../shell/location.ts';
import { NameField } from '../shell/name-field.tsx';
import { FaultText } from '../shell/notices.tsx';
import { Unmask } from '../shell/unmask.tsx';
import { VisibleText } from '../shell/visible-text.tsx';
import { fieldWords, sourcesWords as words } from './words.ts';

/** Rows above the one that is lit up. */
const lead = 3;

export function OneSource(props: { readonly list: string }) {
  const { list } = props;
  const { language, address, server } = useShell();
  const row = Number(address.query.get('row') ?? 0);
  const column = address.query.get('column');
  const from = Number(address.query.get('from') ?? Math.max(0, row - lead));
  const [tried, setTried] = useState<Readonly<Record<string, Field>>>({});
  const [round, setRound] = useState(0);
  const trying =
    Object.keys(tried).length === 0 ? '' : `&columns=${encodeURIComponent(JSON.stringify(tried))}`;
  const { data, fault } = useAnswer<SourceSheet>(
    `/sources/${list}.json?from=${from}${trying}`,
    `${server.version} ${round}`,
    language,
  );
  return (
    <>
      <p class="crumb">
        <a href="/sources">← {words.back[language]}</a>
      </p>
      <h1 class="page-title">{data?.title ?? list}</h1>
      {fault === null ? null : <FaultText fault={fault} language={language} />}
      {data === null ? null : (
        <>
          <p class="note">
            {[data.file, data.format, data.sheet, data.encoding].filter((part) => part !== null).join(' · ')}
          </p>
          <About sheet={data} key={`${data.title} ${data.role} ${data.closed} ${data.unique}`} />
          {data.notes.length === 0 ? null : (
            <section id="findings">
              <h2>{words.findings[language]}</h2>
              {data.notes.map((note) => (
                <FaultText fault={note} language={language} />
              ))}
            </section>
          )}
          <Rejected list={list} />
          <Columns
            sheet={data}
            tried={tried}
            setTried={setTried}
            lit={{ row, column }}
            again={() => setRound((n) => n + 1)}
          />
        </>
      )}
    </>
  );
}

function About(props: { readonly sheet: SourceSheet }) {
  const { sheet } = props;
  const { language, send, say, refresh } = useShell();
  const [title, setTitle] = useState(sheet.title);
  const [role, setRole] = useState(sheet.role);
  const [closed, setClosed] = useState(sheet.closed ?? '');
  const [unique, setUnique] = useState(sheet.unique);
  const changed =
    unique !== sheet.unique ||
    title !== sheet.title ||
    role !== sheet.role ||
    closed !== (sheet.closed ?? '');
  const save = async (): Promise<void> => {
    if ((await send(`/sources/${sheet.list}`, { title, role, closed, unique })) !== null)
      say(words.saved[language]);
    refresh();
  };
  return (
    <section class="first" id="about">
      <h2>{words.about[language]}</h2>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label class="field">
          {words.name[language]}
          <input
            value={title}
            required
            maxLength={300}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {words.role[language]}
          <select
            value={role}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value === 'capture' || value === 'frame' || value === 'outcome' || value === 'cited')
                setRole(value);
            }}
          >
            {(['capture', 'frame', 'outcome', 'cited'] as const).map((id) => (
              <option value={id}>{roles[id][language]}</option>
            ))}
          </select>
        </label>
        <label class="field">
          {words.closed[language]}
          <input
            value={closed}
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            placeholder="2024-04"
            onInput={(event) => setClosed(event.currentTarget.value)}
          />
        </label>
        <label class="check wide-field">
          <input
            type="checkbox"
            checked={unique}
            onChange={(event) => setUnique(event.currentTarget.checked)}
          />
          {words.unique[language]}
        </label>
        <p class="actions">
          <button type="submit" disabled={!changed}>
            {words.save[language]}
          </button>
        </p>
      </form>
    </section>
  );
}

/** Rows that are named; the others are counted. */
const shownRows = 60;

/** The rows that the last run could not read, each one click away. */
function Rejected(props: { readonly list: string }) {
  const { language, view } = useShell();
  const found = view?.result.lists.find(({ id }) => id === props.list)?.rejections ?? [];
  if (found.length === 0) return null;
  const reasons = [...new Set(found.map(({ reason }) => reason))];
  return (
    <section id="rejected">
      <h2>{words.rejectedRows[language]}</h2>
      <dl class="findings">
        {reasons.map((reason) => {
          const own = found.filter((one) => one.reason === reason);
          return (
            <>
              <dt>
                {reason} <code>{own[0]?.code}</code>
              </dt>
              <dd>
                <p class="next">{own[0]?.next}</p>
                <p class="row-links">
                  {own.slice(0, shownRows).map(({ place }) => {
                    const row = place?.row ?? place?.line;
                    return row === undefined ? null : <a href={`/sources/${props.list}?row=${row}`}>{row}</a>;
                  })}
                  {own.length > shownRows ? ` … ${own.length}` : null}
                </p>
              </dd>
            </>
          );
        })}
      </dl>
    </section>
  );
}

function Columns(props: {
  readonly sheet: SourceSheet;
  readonly tried: Readonly<Record<string, Field>>;
  readonly setTried: (tried: Readonly<Record<string, Field>>) => void;
  readonly lit: { readonly row: number; readonly column: string | null };
  readonly again: () => void;
}) {
  const { sheet, tried, setTried, lit, again } = props;
  const { language, send, say, refresh } = useShell();
  const isTried = Object.keys(tried).length > 0;
  const save = async (): Promise<void> => {
    const done = await send(`/sources/${sheet.list}`, { columns: tried });
    if (done === null) return;
    setTried({});
    say(words.saved[language]);
    refresh();
  };
  useEffect(() => {
    document.querySelector('tr.lit')?.scrollIntoView({ block: 'center' });
  }, [lit.row, sheet.rows[0]?.number]);
  return (
    <section id="columns">
      <h2>{words.columns[language]}</h2>
      <p class="note">{words.columnsNote[language]}</p>
      <p class="note">{words.unmaskNote[language]}</p>
      <NameField />
      <div class="wide sheet" role="region" tabIndex={0} aria-label={words.columns[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.row[language]}</th>
              {sheet.columns.map(({ header, field }) => (
                <th scope="col" class={tried[header] === undefined ? 'as-is' : 'as-is tried'}>
                  <VisibleText text={header} />
                  <select
                    aria-label={`${words.meaning[language]}: ${header}`}
                    value={field}
                    onChange={(event) => {
                      const meaning = fields.find((one) => one === event.currentTarget.value);
                      if (meaning !== undefined) setTried({ ...tried, [header]: meaning });
                    }}
                  >
                    {fields.map((one) => (
                      <option value={one}>{fieldWords[one][language]}</option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row) => (
              <SheetLine row={row} sheet={sheet} lit={lit} again={again} />
            ))}
          </tbody>
        </table>
      </div>
      <div class="actions">
        <button type="button" class="lead-button" disabled={!isTried} onClick={() => void save()}>
          {words.save[language]}
        </button>
        <button type="button" disabled={!isTried} onClick={() => setTried({})}>
          {words.reset[language]}
        </button>
        <Turn sheet={sheet} />
      </div>
    </section>
  );
}

function SheetLine(props: {
  readonly row: SheetRow;
  readonly sheet: SourceSheet;
  readonly lit: { readonly row: number; readonly column: string | null };
  readonly again: () => void;
}) {
  const { row, sheet, lit, again } = props;
  const { language } = useShell();
  const isLit = row.number === lit.row;
  return (
    <tr
      class={isLit ? 'lit' : row.rejection === null ? '' : 'rejected'}
      {...(isLit ? { 'aria-current': true } : {})}
    >
      <th scope="row">
        {row.number}
        {row.cells.some(({ masked }) => masked) ? (
          <Unmask record={`${sheet.list}/${row.number}`} done={again} />
        ) : null}
        {row.rejection === null ? null : (
          <span class="under">
            {words.rejected[language]}: {row.rejection.reason}{' '}
            {row.rejection.place === null ? null : (
              <span class="places">{formatPlace(row.rejection.place)}</span>
            )}
          </span>
        )}
      </th>
      {row.cells.map((cell, i) => {
        const header = sheet.columns[i]?.header ?? '';
        const reading = row.readings?.[i] ?? null;
        return (
          <td class={isLit && lit.column === header ? 'lit-cell' : ''}>
            <span
              class={cell.masked ? 'masked' : 'raw'}
              {...(cell.masked ? { title: words.masked[language] } : {})}
            >
              {cell.text === '' ? '—' : <VisibleText text={cell.text} />}
            </span>
            {reading === null || reading === '' ? null : (
              <span class="under read-as">
                <span class="hidden-label">{words.readAs[language]} </span>
                {reading}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** To the page of rows that begins with one. */
const turn = (from: number): void => go(withQuery({ from: String(from), row: null, column: null }));

function Turn(props: { readonly sheet: SourceSheet }) {
  const { before, after } = props.sheet;
  const { language } = useShell();
  const [wanted, setWanted] = useState('');
  return (
    <form
      class="turn"
      onSubmit={(event) => {
        event.preventDefault();
        if (/^\d{1,9}$/.test(wanted)) go(withQuery({ row: wanted, from: null, column: null }));
      }}
    >
      <button type="button" disabled={before === null} onClick={() => turn(before ?? 0)}>
        {words.earlier[language]}
      </button>
      <button type="button" disabled={after === null} onClick={() => turn(after ?? 0)}>
        {words.later[language]}
      </button>
      <label class="field">
        {words.toRow[language]}
        <input
          inputMode="numeric"
          size={7}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{words.go[language]}</button>
    </form>
  );
}
