// The rows of a list that the last run could not read, by reason.
import { CodedText } from '../shell/coded-text.tsx';
import { useShell } from '../shell/context.ts';
import { sourcesWords as words } from './words.ts';

/** Rows that are named; the others are counted. */
const shownRows = 60;

/** The rows that the last run could not read, each one click away. */
export function RejectedRows(props: { readonly list: string }) {
  const { language, view } = useShell();
  const found = view?.result.lists.find(({ id }) => id === props.list)?.rejections ?? [];
  if (found.length === 0) return null;
  const reasons = [...new Set(found.map(({ reason }) => reason[language]))];
  return (
    <section id="rejected">
      <h2>{words.rejectedRows[language]}</h2>
      <dl class="findings">
        {reasons.map((reason) => {
          const own = found.filter((one) => one.reason[language] === reason);
          return (
            <>
              <dt>
                <CodedText text={reason} /> <code>{own[0]?.code}</code>
              </dt>
              <dd>
                <p class="next">
                  <CodedText text={own[0]?.next[language] ?? ''} />
                </p>
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
