// How many in all: what may be said, every model beside it, where the doubt comes from, and what was found about the lists.
import { Badge } from './badge.tsx';
import { FigureLink } from './number.tsx';
import { totalWords as words } from './total-words.ts';
import type { SectionProps } from './view.ts';

export function HowManyInAll({ view, reading }: SectionProps) {
  const { language } = reading;
  const { estimate } = view.result;
  if (estimate === null) return null;
  const { verdict, reasons, headline, sentences, findings, models, variants, draws, charts, strata } =
    estimate;
  const number = (id: string) => <FigureLink id={id} reading={reading} bounded />;
  const hasShares = reading.figures.has('estimate.doubt.linkage');
  return (
    <section id="total">
      <h2>
        {words.title[language]} <Badge kind="estimated" language={language} />
      </h2>
      <p>
        {words[verdict === 'range' ? 'side' : verdict][language]}{' '}
        {verdict === 'estimate' ? number('estimate.total') : null}
      </p>
      {headline === null ? null : (
        <p class="note">
          {words.basis[language]}: {headline[language]}.
        </p>
      )}
      {reasons.length === 0 ? null : (
        <ul>
          {reasons.map((reason) => (
            <li>{reason[language]}</li>
          ))}
        </ul>
      )}
      {reading.figures.has('estimate.range') ? (
        <p>
          {words.range[language]}: {number('estimate.range')}.
        </p>
      ) : null}
      {hasShares ? (
        <p>
          {words.doubt[language]}: {words.linkage[language]} {number('estimate.doubt.linkage')},{' '}
          {reading.figures.has('estimate.doubt.over-coverage') ? (
            <>
              {words.overCoverage[language]} {number('estimate.doubt.over-coverage')},{' '}
            </>
          ) : null}
          {words.models[language]} {number('estimate.doubt.models')}, {words.chance[language]}{' '}
          {number('estimate.doubt.chance')}.
        </p>
      ) : null}
      {estimate.rightlyListed === null ? null : (
        <p>
          {words.rightlyListed[language]} {number(estimate.rightlyListed)}.
        </p>
      )}
      {estimate.checks.length === 0 ? null : (
        <p class="note">
          {words.checks[language]}: {estimate.checks.join('; ')}.
        </p>
      )}
      {draws === null ? (
        <p class="note">{words.noDraws[language]}</p>
      ) : (
        <p class="note">
          {words.draws[language]
            .replace('{all}', String(draws.all))
            .replace('{latent}', String(draws.latent))}
        </p>
      )}
      {sentences.map((sentence) => (
        <p class="note">{sentence[language]}</p>
      ))}
      {charts.map((chart) => {
        const svg = view.charts[chart.id];
        return svg === undefined ? null : (
          <figure class="chart breakdown">
            <figcaption>{chart.title[language]}</figcaption>
            <div
              class="drawing"
              role="region"
              tabIndex={0}
              aria-label={chart.title[language]}
              dangerouslySetInnerHTML={{ __html: svg }}
            />
          </figure>
        );
      })}
      {strata === null ? null : (
        <>
          <h3>{words.strata[language]}</h3>
          <p>
            {words.sum[language]} {number(strata.sum)}.{' '}
            {strata.pooled === null ? null : (
              <>
                {words.pooled[language]} {number(strata.pooled)}.
              </>
            )}
          </p>
          <table>
            <tbody>
              {strata.parts.map(({ title, figure }) => (
                <tr>
                  <th scope="row">{title}</th>
                  <td>{number(figure)}</td>
                  <td>{refusalOf(figure)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <details class="folded">
        <summary>{words.table[language]}</summary>
        <table>
          <tbody>
            {[...models, ...variants].map(({ label, figure }) => (
              <tr>
                <th scope="row">{label[language]}</th>
                <td>{number(figure)}</td>
                <td>{refusalOf(figure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {findings.length === 0 ? null : (
        <>
          <h3>{words.findings[language]}</h3>
          <ul>
            {findings.map((finding) => (
              <li>{finding[language]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );

  function refusalOf(id: string): string {
    const figure = reading.figures.get(id);
    return figure?.withheld === 'refused' ? (figure.assumptions[0]?.[language] ?? '') : '';
  }
}
