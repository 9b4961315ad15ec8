// What leaves the case: the files, what is held back in them, and the report as it will be read.
import { formatNumber } from '../../chart/format.ts';
import { figureAnchor } from '../../publish/report/view.ts';
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
          <WideTable label={words.withheld[language]}>
            <thead>
              <tr>
                <th scope="col">{words.figure[language]}</th>
                <th scope="col">{words.reason[language]}</th>
              </tr>
            </thead>
            <tbody>
              {held.map((figure) => (
                <tr>
                  <th scope="row">
                    <a href={`#${figureAnchor(figure.id)}`}>{figure.label[language]}</a>
                  </th>
                  <td>
                    {figure.withheld === 'refused' && figure.assumptions[0] !== undefined
                      ? figure.assumptions[0][language]
                      : withheldText(reading, figure.withheld ?? 'small')}
                  </td>
                </tr>
              ))}
            </tbody>
          </WideTable>
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
