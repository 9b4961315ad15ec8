// The drift across texts as CSV: one row for each telling, with what changed and where it is likely to come from.
import { csvCell } from '../../text/csv-cell.ts';
import { formatDay } from '../../text/date.ts';
import type { Language } from '../../text/words.ts';
import type { Audit } from '../audit.ts';

const columns = [
  'chain',
  'text',
  'title',
  'date',
  'claim',
  'wording',
  'verdict',
  'why',
  'parent_text',
  'parent_claim',
  'changed',
  'from',
  'to',
] as const;

/** CSV with CRLF line ends. */
export function driftCsv(audit: Audit, language: Language): string {
  const texts = new Map(audit.texts.map((text) => [text.id, text]));
  const rows = audit.chains.flatMap((chain) =>
    chain.steps.map((step) => {
      const text = texts.get(step.text);
      const cells = [
        chain.id,
        step.text,
        text?.title ?? '',
        text === undefined || text.date === null ? '' : formatDay(text.date),
        step.claim.claim.id,
        step.claim.claim.text,
        step.claim.judgement.verdict,
        step.claim.judgement.why[language],
        step.parent?.text ?? '',
        step.parent?.claim ?? '',
        step.changes.map(({ slot }) => slot).join('; '),
        step.changes.map(({ from }) => from[language]).join('; '),
        step.changes.map(({ to }) => to[language]).join('; '),
      ];
      return cells.map(csvCell).join(',');
    }),
  );
  return [columns.join(','), ...rows].map((line) => `${line}\r\n`).join('');
}
