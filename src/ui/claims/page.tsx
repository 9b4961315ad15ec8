// Texts held against the figures: the marked text on the left, the verdicts on the right, what changed from text to text below.
import { AuditedTextPart, Drift } from '../../publish/report/claims.tsx';
import type { Figure } from '../../figure/figure.ts';
import type { AuditAnswer } from '../../server/routes/claims.ts';
import { useAnswer } from '../shell/api.ts';
import { useShell } from '../shell/context.ts';
import { FaultText } from '../shell/notices.tsx';
import { Texts } from './texts.tsx';
import { claimsPageWords as words } from './words.ts';

type Answer = Omit<AuditAnswer, 'audit'> & { readonly audit: AuditAnswer['audit'] | null };

export function Claims() {
  const { language, address, server, view } = useShell();
  const number = address.query.get('audit');
  const query = number === null ? '' : `&audit=${encodeURIComponent(number)}`;
  const { data, fault } = useAnswer<Answer>(
    `/claims.json?language=${language}${query}`,
    server.version,
    language,
  );
  return (
    <>
      <h1 class="page-title">{words.title[language]}</h1>
      <p class="note">{words.note[language]}</p>
      {view === null ? <p class="note">{words.noFigures[language]}</p> : null}
      <Texts />
      {fault === null ? null : <FaultText fault={fault} language={language} />}
      {data === null || data.audit === null ? null : <Audited answer={data} audit={data.audit} />}
    </>
  );
}

function Audited(props: { readonly answer: Answer; readonly audit: AuditAnswer['audit'] }) {
  const { answer, audit } = props;
  const { language, reading } = useShell();
  // Where no run stands behind the texts, no figure does.
  const known = reading ?? { language, threshold: 1, figures: new Map<string, Figure>() };
  return (
    <section id="audit" aria-live="polite">
      <h2>{answer.number === 0 ? words.ofCase[language] : words.results[language]}</h2>
      {audit.texts.map((text) => (
        <div class="audited-text" key={`${answer.number}-${text.id}`}>
          <AuditedTextPart text={text} reading={known} />
          {text.claims.length > 0 ? null : <p class="note">{words.noClaims[language]}</p>}
        </div>
      ))}
      <Drift audit={audit} view={answer} reading={known} />
    </section>
  );
}
