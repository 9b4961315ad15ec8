// An audit as JSON with stable identifiers, for programs. Days are written as dates.
import { formatDay } from '../../text/date.ts';
import type { Audit } from '../audit.ts';
import type { AuditedClaim } from '../audited.ts';
import { verdicts } from '../verdict/verdict.ts';

const day = (value: number | null): string | null => (value === null ? null : formatDay(value));

export function auditJson(audit: Audit) {
  return {
    version: audit.version,
    texts: audit.texts.map((text) => ({
      id: text.id,
      title: text.title,
      date: day(text.date),
      source: text.source,
      text: text.text,
      claims: text.claims.map(claimJson),
      findings: text.findings,
      notCheckable: text.statements.map(({ id, text: content, start, length, reason }) => ({
        id,
        verdict: 'not-checkable',
        text: content,
        start,
        length,
        reason,
      })),
    })),
    chains: audit.chains.map(({ id, steps }) => ({
      id,
      steps: steps.map((step) => ({
        text: step.text,
        claim: step.claim.claim.id,
        parent: step.parent,
        changes: step.changes,
      })),
    })),
    counts: Object.fromEntries(
      verdicts.flatMap((verdict) => {
        const count = audit.texts.reduce(
          (sum, { claims, statements }) =>
            sum +
            (verdict === 'not-checkable'
              ? statements.length
              : claims.filter(({ judgement }) => judgement.verdict === verdict).length),
          0,
        );
        return count === 0 ? [] : [[verdict, count]];
      }),
    ),
  };
}

function claimJson({ claim, judgement }: AuditedClaim) {
  const { period, words: _words, places: _places, kin: _kin, told: _told, ...rest } = claim;
  return {
    ...rest,
    period:
      period === null
        ? null
        : { ...period, value: { ...period.value, from: day(period.value.from), to: day(period.value.to) } },
    ...judgement,
  };
}
