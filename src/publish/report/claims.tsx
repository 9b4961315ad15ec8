// Texts with their claims marked, each linked to its verdict and back; what changed from text to text.
import { formatDate, formatNumber } from '../../chart/format.ts';
import type { Audit } from '../../claims/audit.ts';
import type { AuditedText } from '../../claims/audited.ts';
import { driftSlotLabels, driftSpec } from '../../claims/output/drift-spec.ts';
import { verdictLabels } from '../../claims/verdict/verdict-words.ts';
import { formatDay } from '../../text/date.ts';
import { claimsWords as words, unchecked } from './claims-words.ts';
import { figureAnchor, type Reading, type SectionProps, type View } from './view.ts';

export function Claims({ view, reading }: SectionProps) {
  const { claims: audit } = view.result;
  const { language } = reading;
  if (audit === null) return null;
  return (
    <section id="claims">
      <h2>{words.title[language]}</h2>
      <p class="note">{words.note[language]}</p>
      {audit.texts.map((text) => (
        <AuditedTextPart text={text} reading={reading} />
      ))}
      <Drift audit={audit} view={view} reading={reading} />
    </section>
  );
}

export function AuditedTextPart(props: { readonly text: AuditedText; readonly reading: Reading }) {
  const { text, reading } = props;
  const { language } = reading;
  const said = text.statements.filter(({ reason }) => reason !== 'no-quantity');
  return (
    <>
      <h3>
        {text.title}
        {text.date === null ? null : `, ${formatDate(formatDay(text.date), language)}`}
        {text.source === null ? null : ` — ${text.source}`}
      </h3>
      <blockquote class="audited">
        {marked(text).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </blockquote>
      {text.claims.length === 0 ? null : <Verdicts text={text} reading={reading} />}
      {text.findings.length === 0 ? null : (
        <>
          <h4>{words.within[language]}</h4>
          <ul>
            {text.findings.map(({ verdict, why }) => (
              <li>
                {verdictLabels[verdict][language]}: {why[language]}
              </li>
            ))}
          </ul>
        </>
      )}
      {said.length === 0 ? null : (
        <details class="folded">
          <summary>{words.unchecked[language]}</summary>
          <ul>
            {said.map(({ reason, text: content }) => (
              <li>
                {unchecked[reason][language]}: {content}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const claimAnchor = (text: AuditedText, id: string): string => `claim-${text.id}-${id}`;
const spanAnchor = (text: AuditedText, id: string): string => `span-${text.id}-${id}`;

/** Paragraphs of the text, with a link in place of every claim. */
function marked(text: AuditedText) {
  const paragraphs: (string | ReturnType<typeof mark>)[][] = [[]];
  const push = (content: string): void => {
    content.split(/\n\s*\n/).forEach((part, i) => {
      if (i > 0) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)?.push(part);
    });
  };
  let at = 0;
  for (const [i, { claim }] of text.claims.entries()) {
    if (claim.start < at) continue;
    push(text.text.slice(at, claim.start));
    paragraphs.at(-1)?.push(mark(text, claim.id, claim.text, i + 1));
    at = claim.start + claim.length;
  }
  push(text.text.slice(at));
  return paragraphs.filter((parts) => parts.length > 0);
}

function mark(text: AuditedText, id: string, content: string, number: number) {
  return (
    <mark id={spanAnchor(text, id)}>
      <a href={`#${claimAnchor(text, id)}`}>
        {content}
        <sup>{number}</sup>
      </a>
    </mark>
  );
}

function Verdicts(props: { readonly text: AuditedText; readonly reading: Reading }) {
  const { text, reading } = props;
  const { language } = reading;
  return (
    <div class="wide" role="region" tabIndex={0} aria-label={words.claim[language]}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.claim[language]}</th>
            <th scope="col">{words.verdict[language]}</th>
            <th scope="col">{words.why[language]}</th>
          </tr>
        </thead>
        <tbody>
          {text.claims.map(({ claim, judgement }, i) => (
            <tr id={claimAnchor(text, claim.id)}>
              <th scope="row">
                <a href={`#${spanAnchor(text, claim.id)}`}>
                  {i + 1}. {claim.text}
                </a>
              </th>
              <td>
                {verdictLabels[judgement.verdict][language]}
                {judgement.probability === null
                  ? null
                  : ` (${words.probability[language]} ${formatNumber(judgement.probability, language)})`}
              </td>
              <td>
                {judgement.why[language]}
                {judgement.proposal === null ? null : (
                  <span class="under">
                    {words.instead[language]} {judgement.proposal[language]}
                  </span>
                )}
                <Lineage ids={judgement.figures} reading={reading} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The figures that a verdict rests on, as links to where each comes from. */
function Lineage(props: { readonly ids: readonly string[]; readonly reading: Reading }) {
  const { ids, reading } = props;
  const known = ids.flatMap((id) => id.split(' + ')).filter((id) => reading.figures.has(id));
  if (known.length === 0) return null;
  return (
    <span class="under">
      {words.lineage[reading.language]}{' '}
      {known.slice(0, 4).map((id, i) => (
        <>
          {i === 0 ? '' : ', '}
          <a href={`#${figureAnchor(id)}`}>{id}</a>
        </>
      ))}
    </span>
  );
}

export function Drift(props: {
  readonly audit: Audit;
  readonly view: Pick<View, 'charts'>;
  readonly reading: Reading;
}) {
  const { audit, view, reading } = props;
  const { language } = reading;
  const spec = driftSpec(audit);
  if (spec === null) return null;
  const titles = new Map(audit.texts.map((text) => [text.id, text.title]));
  const svg = view.charts[spec.id];
  return (
    <>
      <h3>{words.drift[language]}</h3>
      {svg === undefined ? null : (
        <figure class="chart breakdown">
          <figcaption>{spec.title[language]}</figcaption>
          <div
            class="drawing"
            role="region"
            tabIndex={0}
            aria-label={spec.title[language]}
            dangerouslySetInnerHTML={{ __html: svg }}
          />
        </figure>
      )}
      <div class="wide" role="region" tabIndex={0} aria-label={words.drift[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.claim[language]}</th>
              <th scope="col">{words.text[language]}</th>
              <th scope="col">{words.from[language]}</th>
              <th scope="col">{words.changed[language]}</th>
            </tr>
          </thead>
          {audit.chains.map(({ steps }) => (
            <tbody>
              {steps.map(({ text, claim, parent, changes }) => (
                <tr>
                  <th scope="row">{claim.claim.text}</th>
                  <td>{titles.get(text) ?? text}</td>
                  <td>
                    {parent === null ? words.first[language] : (titles.get(parent.text) ?? parent.text)}
                  </td>
                  <td>
                    {parent === null
                      ? null
                      : changes.length === 0
                        ? words.unchanged[language]
                        : changes
                            .map(
                              ({ slot, from, to }) =>
                                `${driftSlotLabels[slot][language]}: ${from[language]} → ${to[language]}`,
                            )
                            .join('; ')}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}
