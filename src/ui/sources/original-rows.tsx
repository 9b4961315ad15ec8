// The rows of a list as they stand in its file, with what each column means and would be read as; one of them may be lit up.
import { useEffect, useState } from 'preact/hooks';
import { fields, type Field } from '../../case/field.ts';
import { formatPlace } from '../../diagnostic/diagnostic.ts';
import type { SheetRow, SourceSheet } from '../../run/people/source-sheet.ts';
import { useShell } from '../shell/context.ts';
import { go, withQuery } from '../shell/location.ts';
import { NameField } from '../shell/name-field.tsx';
import { Unmask } from '../shell/unmask.tsx';
import { VisibleText } from '../shell/visible-text.tsx';
import { fieldWords, sourcesWords as words } from './words.ts';

/** The row, and the column of it, that is lit up; row 0: none. */
export interface Lit {
  readonly row: number;
  readonly column: string | null;
}

export function OriginalRows(props: {
  readonly sheet: SourceSheet;
  readonly tried: Readonly<Record<string, Field>>;
  readonly setTried: (tried: Readonly<Record<string, Field>>) => void;
  readonly lit: Lit;
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
  readonly lit: Lit;
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
            {words.rejected[language]}: {row.rejection.reason[language]}{' '}
            {row.rejection.place === null ? null : (
              <span class="places">{formatPlace(row.rejection.place, language)}</span>
            )}
          </span>
        )}
      </th>
      {row.cells.map((cell, i) => {
        const header = sheet.columns[i]?.header ?? '';
        const reading = row.readings?.[i]?.[language] ?? '';
        return (
          <td class={isLit && lit.column === header ? 'lit-cell' : ''}>
            <span
              class={cell.masked ? 'masked' : 'raw'}
              {...(cell.masked ? { title: words.masked[language] } : {})}
            >
              {cell.text === '' ? '—' : <VisibleText text={cell.text} />}
            </span>
            {reading === '' ? null : (
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
