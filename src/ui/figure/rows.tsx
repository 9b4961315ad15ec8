// The rows behind a figure, a page at a time: file, place, cells with names masked.
import { useState } from 'preact/hooks';
import { formatNumber } from '../../chart/format.ts';
import { fetchJson } from '../shell/api.ts';
import { VisibleText } from '../shell/visible-text.tsx';
import { figureWords } from './words.ts';
import type { RowsPage } from '../../publish/rows-page.ts';
import type { Language } from '../../text/words.ts';

const pageSize = 50;

type State =
  | { readonly name: 'closed' }
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly reason: string }
  | { readonly name: 'open'; readonly page: RowsPage; readonly offset: number };

export function Rows(props: { readonly figure: string; readonly language: Language }) {
  const { figure, language } = props;
  const [state, setState] = useState<State>({ name: 'closed' });
  const load = async (offset: number): Promise<void> => {
    setState({ name: 'loading' });
    try {
      const address = `/figures/${encodeURIComponent(figure)}/rows.json?offset=${offset}&limit=${pageSize}&language=${language}`;
      setState({ name: 'open', page: await fetchJson<RowsPage>(address, language), offset });
    } catch (error) {
      setState({ name: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const go = (offset: number) => () => void load(offset);
  if (state.name === 'open') {
    return <RowsTable page={state.page} offset={state.offset} language={language} go={go} />;
  }
  if (state.name === 'loading') return <p class="note">{figureWords.loading[language]}</p>;
  return (
    <>
      {state.name === 'failed' ? (
        <p role="alert">
          {figureWords.failed[language]} {state.reason}
        </p>
      ) : null}
      <button type="button" class="show-rows" onClick={go(0)}>
        {figureWords.showRows[language]}
      </button>
    </>
  );
}

function RowsTable(props: {
  readonly page: RowsPage;
  readonly offset: number;
  readonly language: Language;
  readonly go: (offset: number) => () => void;
}) {
  const { page, offset, language, go } = props;
  if (page.total === 0) return <p class="note">{figureWords.noRows[language]}</p>;
  const last = offset + page.rows.length;
  return (
    <div class="rows">
      <ol>
        {page.rows.map((row) => (
          <li>
            <p class="row-place">
              {row.file}{' '}
              <a href={`/sources/${row.list}?row=${row.row}`}>
                <b>{row.place[language]}</b>
              </a>
            </p>
            <dl>
              {row.cells.map((cell) => (
                <div>
                  <dt>{cell.column}</dt>
                  <dd
                    class={cell.masked ? 'masked' : ''}
                    {...(cell.masked ? { title: figureWords.masked[language] } : {})}
                  >
                    {cell.text === '' ? '—' : <VisibleText text={cell.text} />}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      <p class="paging">
        <button type="button" disabled={offset === 0} onClick={go(Math.max(0, offset - pageSize))}>
          {figureWords.previous[language]}
        </button>
        <span>
          {formatNumber(offset + 1, language)}–{formatNumber(last, language)} {figureWords.of[language]}{' '}
          {formatNumber(page.total, language)}
        </span>
        <button type="button" disabled={last >= page.total} onClick={go(offset + pageSize)}>
          {figureWords.next[language]}
        </button>
      </p>
    </div>
  );
}
