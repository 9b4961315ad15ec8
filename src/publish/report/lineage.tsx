// A figure opened: how it came about, the files with their hashes, what it assumes, the figures it was computed from.
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Badge } from './badge.tsx';
import { boundsText, countingUnits, levelText, quoteText, valueText } from './figure-text.ts';
import { FigureLink, withheldText } from './number.tsx';
import { strings } from './strings.ts';
import { figureAnchor, type Reading } from './view.ts';
import type { Figure } from '../../figure/figure.ts';

/** What a page adds to an opened figure: the local page its rows, a published report nothing. */
export const FigureExtra = createContext<(figure: Figure) => ComponentChildren>(() => null);

export function Lineage(props: {
  readonly figure: Figure;
  readonly reading: Reading;
  readonly title: string;
}) {
  const { figure, reading, title } = props;
  const { language } = reading;
  const extra = useContext(FigureExtra);
  const { how, files, from } = figure.lineage;
  return (
    <div class="lineage">
      {figure.withheld === null ? null : <p class="reason">{withheldText(reading, figure.withheld)}</p>}
      <h4>{strings.how[language]}</h4>
      <p>{how[language]}</p>
      {figure.assumptions.length === 0 ? null : (
        <>
          <h4>{strings.assumes[language]}</h4>
          <ul>
            {figure.assumptions.map((assumption) => (
              <li>{assumption[language]}</li>
            ))}
          </ul>
        </>
      )}
      {files.length === 0 ? null : (
        <>
          <h4>{strings.files[language]}</h4>
          <ul class="files">
            {files.map((file) => (
              <li>
                <span class="file">{file.file}</span>
                <span class="part"> · {file.part[language]}</span>
                <code class="hash">SHA-256 {file.sha256}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      {from.length === 0 ? null : (
        <>
          <h4>{strings.computedFrom[language]}</h4>
          <ul>
            {from.map((id) => (
              <li>
                {reading.figures.get(id)?.label[language] ?? id}: <FigureLink id={id} reading={reading} />
              </li>
            ))}
          </ul>
        </>
      )}
      {figure.exempt === null ? null : (
        <>
          <h4>{strings.exempt[language]}</h4>
          <p>{figure.exempt[language]}</p>
        </>
      )}
      <h4>{strings.toCite[language]}</h4>
      <p class="quote">{quoteText(figure, title, language)}</p>
      {extra(figure)}
    </div>
  );
}

/** One line of the register of figures; opens to its lineage. */
export function RegisterEntry(props: {
  readonly figure: Figure;
  readonly reading: Reading;
  readonly title: string;
  /** The figure above it, if any: on paper, what both share is said once. */
  readonly above: Figure | null;
}) {
  const { figure, reading, title, above } = props;
  const { language } = reading;
  const bounds = boundsText(figure, language);
  return (
    <details class={above !== null && explanation(above) === explanation(figure) ? 'entry same' : 'entry'}>
      <summary>
        <span class="entry-label">{figure.label[language]}</span>
        <span class={figure.withheld === null ? 'entry-value' : 'entry-value withheld'}>
          {valueText(figure, language)}
          {bounds === '' || figure.value === null ? null : (
            <small title={levelText(figure, language)}> ({bounds})</small>
          )}
          {figure.value === null ? null : <small> {countingUnits[figure.counts][language]}</small>}
        </span>
        <Badge kind={figure.kind} language={language} />
      </summary>
      <div id={figureAnchor(figure.id)} class="anchor">
        <p class="identifier">
          {strings.identifier[language]} <code>{figure.id}</code>
        </p>
        <Lineage figure={figure} reading={reading} title={title} />
      </div>
    </details>
  );
}

/** What is said of a figure apart from its number, as one text. */
function explanation({ withheld, assumptions, lineage, exempt }: Figure): string {
  const { how, files, from } = lineage;
  return JSON.stringify([withheld, assumptions, how, files, from, exempt]);
}
