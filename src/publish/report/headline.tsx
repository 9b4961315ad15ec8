// The figures on top: number, interval, badge and assumptions together, so that none is quoted without the others.
import { Badge } from './badge.tsx';
import { boundsText, countingUnits, levelText, sourceText, valueText } from './figure-text.ts';
import { FigureLink, withheldText } from './number.tsx';
import { strings } from './strings.ts';
import { figureAnchor, type Reading } from './view.ts';
import type { Figure } from '../../figure/figure.ts';

/** People counted whose event cannot be placed inside the period of the question. */
const undated = 'persons.undated';
const outside = 'persons.outside';

export function Headline(props: { readonly ids: readonly string[]; readonly reading: Reading }) {
  const { ids, reading } = props;
  const { language } = reading;
  const figures = ids.flatMap((id) => reading.figures.get(id) ?? []);
  const [first, ...others] = figures;
  if (first === undefined) return null;
  return (
    <section id="headline" class="headline" aria-labelledby="headline-title">
      <h2 id="headline-title" class="quiet">
        {strings.headline[language]}
      </h2>
      <HeadlineFigure figure={first} reading={reading} isLead />
      <div class="cards">
        {others.map((figure) => (
          <HeadlineFigure figure={figure} reading={reading} isLead={false} />
        ))}
      </div>
      {reading.figures.has(undated) && reading.figures.has(outside) ? (
        <p class="note">
          {strings.ofThem[language]}
          <FigureLink id={undated} reading={reading} />
          {strings.undated[language]}
          <FigureLink id={outside} reading={reading} />
          {strings.outside[language]}
        </p>
      ) : null}
    </section>
  );
}

function HeadlineFigure(props: {
  readonly figure: Figure;
  readonly reading: Reading;
  readonly isLead: boolean;
}) {
  const { figure, reading, isLead } = props;
  const { language } = reading;
  const bounds = figure.value === null ? '' : boundsText(figure, language);
  const source = sourceText(figure).replaceAll(/(^|; )sources\//g, '$1');
  return (
    <article class={isLead ? 'lead figure' : 'card figure'}>
      <h3>{figure.label[language]}</h3>
      <p class="value">
        <a
          class={figure.withheld === null ? '' : 'withheld'}
          href={`#${figureAnchor(figure.id)}`}
          title={strings.how[language]}
        >
          {valueText(figure, language)}
        </a>{' '}
        {figure.value === null ? null : <span class="unit">{countingUnits[figure.counts][language]}</span>}{' '}
        <Badge kind={figure.kind} language={language} />
      </p>
      <p class="interval">
        {bounds === '' ? null : (
          <>
            <span class="bounds">{bounds}</span> {levelText(figure, language)} ·{' '}
          </>
        )}
        {source === '' ? figure.lineage.how[language] : `${strings.source[language]}: ${source}`}
      </p>
      {figure.withheld === null ? null : <p class="reason">{withheldText(reading, figure.withheld)}</p>}
      {figure.assumptions.length === 0 ? null : (
        <ul class="assumptions" aria-label={strings.assumes[language]}>
          {figure.assumptions.map((assumption) => (
            <li>{assumption[language]}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
