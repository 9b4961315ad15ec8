// What stands around the counts: figures that others have published, and dated events.
import { formatDate } from '../../chart/format.ts';
import { Badge } from './badge.tsx';
import { FigureLink } from './number.tsx';
import { strings } from './strings.ts';
import type { SectionProps } from './view.ts';

/** Cited figures, those on one thing together, each with who published it. */
export function Cited({ view, reading }: SectionProps) {
  const { language } = reading;
  const cited = view.result.figures.filter((figure) => figure.kind === 'cited');
  if (cited.length === 0) return null;
  const topics = [...new Set(cited.map((figure) => figure.label[language]))];
  return (
    <section id="cited">
      <h2>
        {strings.cited[language]} <Badge kind="cited" language={language} />
      </h2>
      <p class="note">{strings.citedNote[language]}</p>
      <div class="wide" role="region" tabIndex={0} aria-label={strings.cited[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.citedWhat[language]}</th>
              <th scope="col" class="amount">
                {strings.published[language]}
              </th>
              <th scope="col">{strings.citedBy[language]}</th>
            </tr>
          </thead>
          {topics.map((topic) => (
            <tbody>
              {cited
                .filter((figure) => figure.label[language] === topic)
                .map((figure, index, rivals) => (
                  <tr>
                    {index > 0 ? null : (
                      <th scope="rowgroup" rowSpan={rivals.length}>
                        {topic}
                      </th>
                    )}
                    <td class="amount">
                      <FigureLink id={figure.id} reading={reading} bounded />
                    </td>
                    <td>{[...figure.assumptions.slice(0, 1), figure.lineage.how][0]?.[language]}</td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

export function Incidents({ view, reading }: SectionProps) {
  const { language } = reading;
  const { incidents } = view.result;
  if (incidents.length === 0) return null;
  return (
    <section id="incidents">
      <h2>{strings.incidents[language]}</h2>
      <ol class="incidents">
        {incidents.map((incident) => (
          <li>
            <span class="when">
              {[incident.date ?? incident.from, incident.to]
                .flatMap((date) => (date === undefined ? [] : [formatDate(date, language)]))
                .join(' – ')}
            </span>
            <span>
              {incident.text}
              {incident.unit === undefined ? null : ` (${incident.unit})`}
              <span class="under">
                {strings.source[language]}: {incident.source}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
