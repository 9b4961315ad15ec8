// What leaves the case: the files, what is held back in them, and the report as it will be read.
import { formatNumber } from '../../chart/format.ts';
import type { Figure } from '../../figure/figure.ts';
import { figureAnchor, type Reading } from '../../publish/report/view.ts';
import { withheldText } from '../../publish/report/number.tsx';
import { ReportBody } from '../../publish/report/report.tsx';
import type { OutputFile } from '../../server/routes/publish.ts';
import { useAnswer } from '../shell/api.ts';
import { useShell } from '../shell/context.ts';
import { EmptyPage } from '../shell/empty.tsx';
import { WideTable } from '../shell/wide-table.tsx';
import { publishWords as words } from './words.ts';

export function Publish() {
  const { language, server, view, reading } = useShell();
  const { data } = useAnswer<{ readonly files: readonly OutputFile[] }>(
    '/publish.json',
    server.version,
    language,
  );
  const heading = <h1 class="page-title">{words.title[language]}</h1>;
  if (view === null || reading === null) return <EmptyPage heading={heading} />;
  const held = view.result.figures.filter((figure) => figure.withheld !== null);
  return (
    <>
      {heading}
      <section class="first" id="files">
        <h2>{words.files[language]}</h2>
        <p class="note">{words.filesNote[language]}</p>
        {server.state === 'stale' ? <p class="note">{words.older[language]}</p> : null}
        {data === null || data.files.length === 0 ? (
          <p>{words.noFiles[language]}</p>
        ) : (
          <WideTable label={words.files[language]}>
            <thead>
              <tr>
                <th scope="col">{words.file[language]}</th>
                <th scope="col" class="amount">
                  {words.bytes[language]}
                </th>
                <th scope="col">SHA-256</th>
              </tr>
            </thead>
            <tbody>
              {data.files.map(({ name, bytes, sha256 }) => (
                <tr>
                  <th scope="row" class="as-is">
                    {name}
                    <span class="links">
                      <a href={`/out/${name}`} target="_blank" rel="noreferrer">
                        {words.look[language]}
                      </a>
                      <a href={`/out/${name}`} download={name}>
                        {words.save[language]}
                      </a>
                    </span>
                  </th>
                  <td class="amount">{formatNumber(bytes, language, 'rows')}</td>
                  <td>
                    <code class="hash">{sha256}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </WideTable>
        )}
      </section>
      <section id="withheld">
        <h2>{words.withheld[language]}</h2>
        {held.length === 0 ? (
          <p>{words.none[language]}</p>
        ) : (
          reasonsOf(held, reading).map(([reason, figures]) => (
            <div class="held">
              <p>{reason}</p>
              <ul>
                {figures.map(({ id, label }) => (
                  <li>
                    <a href={`#${figureAnchor(id)}`}>{label[language]}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))
        )}
      </section>
      <section id="preview">
        <h2>{words.preview[language]}</h2>
        <div class="preview report">
          <ReportBody view={view} />
        </div>
      </section>
    </>
  );
}

/** The figures that are held back, by why, in the order of the first of each. */
function reasonsOf(
  held: readonly Figure[],
  reading: Reading,
): readonly (readonly [string, readonly Figure[]])[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of held) {
    const [why] = figure.assumptions;
    const reason =
      figure.withheld === 'refused' && why !== undefined
        ? why[reading.language]
        : withheldText(reading, figure.withheld ?? 'small');
    const group = groups.get(reason) ?? [];
    group.push(figure);
    groups.set(reason, group);
  }
  return [...groups];
}
