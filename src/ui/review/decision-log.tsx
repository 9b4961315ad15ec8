// The log of decisions, the last lines first; any of them can be withdrawn and brought back.
import type { LogLine } from '../../server/routes/review.ts';
import { useAnswer } from '../shell/api.ts';
import { useShell } from '../shell/context.ts';
import { useAuthor } from '../shell/name-field.tsx';
import { VisibleText } from '../shell/visible-text.tsx';
import { WideTable } from '../shell/wide-table.tsx';
import { kindWords, reviewPageWords as words } from './words.ts';

export function DecisionLog(props: { readonly version: string }) {
  const { language, send, refresh } = useShell();
  const author = useAuthor();
  const { data } = useAnswer<{ readonly lines: readonly LogLine[] }>(
    '/decisions.json',
    props.version,
    language,
  );
  if (data === null) return null;
  const withdraw = async (line: number): Promise<void> => {
    const by = author();
    if (by === null) return;
    await send('/decisions/undo', { by, line });
    refresh();
  };
  /** The undo that holds a line down. */
  const undoOf = (seq: number): number | null =>
    data.lines.find(({ kind, about, inForce }) => kind === 'undo' && inForce && about[0] === String(seq))
      ?.seq ?? null;
  return (
    <section id="log">
      <h2>{words.log[language]}</h2>
      <p class="note">{words.logNote[language]}</p>
      {data.lines.length === 0 ? (
        <p>{words.noLog[language]}</p>
      ) : (
        <WideTable label={words.log[language]}>
          <thead>
            <tr>
              <th scope="col" class="amount">
                {words.line[language]}
              </th>
              <th scope="col">{words.what[language]}</th>
              <th scope="col">{words.who[language]}</th>
              <th scope="col">{words.why[language]}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {data.lines.map(({ seq, kind, about, by, at, reason, inForce }) => {
              const undo = inForce ? seq : undoOf(seq);
              const canTurn = kind !== 'note' && kind !== 'sample' && kind !== 'undo' && undo !== null;
              return (
                <tr class={inForce ? '' : 'withdrawn'}>
                  <td class="amount">{seq}</td>
                  <td>
                    {kindWords[kind]?.[language] ?? kind} {about.join(' · ')}
                    {inForce ? null : <span class="under">{words.withdrawn[language]}</span>}
                  </td>
                  <td>
                    <VisibleText text={by} />
                    <span class="under">{at.slice(0, 16).replace('T', ' ')} UTC</span>
                  </td>
                  <td>
                    <VisibleText text={reason} />
                  </td>
                  <td>
                    {canTurn ? (
                      <button
                        type="button"
                        class="small-button"
                        aria-label={`${(inForce ? words.withdraw : words.restore)[language]} ${seq}`}
                        onClick={() => void withdraw(undo)}
                      >
                        {(inForce ? words.withdraw : words.restore)[language]}
                      </button>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </WideTable>
      )}
    </section>
  );
}
