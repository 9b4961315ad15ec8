// Texts that are pasted or dropped, held against the figures of the case. They are kept until the server stops, never in the case.
import type { Hono } from 'hono';
import { z } from 'zod';
import { renderDrift } from '../../chart/drift-chart.ts';
import { auditTexts, type Audit } from '../../claims/audit.ts';
import { nothingKnown } from '../../claims/matching/evidence.ts';
import { driftSpec } from '../../claims/output/drift-spec.ts';
import { readDocument } from '../../claims/reading/document.ts';
import { loadCase } from '../../case/read-case.ts';
import { auditAgainst, dayOf } from '../../run/audit/audit-texts.ts';
import { languageOf, readBody, readQuery, type Refusal, type RouteContext } from '../answers.ts';

export interface AuditAnswer {
  readonly number: number;
  readonly audit: Audit;
  readonly charts: Readonly<Record<string, string>>;
}

/** Texts in one audit, audits that are kept. */
const mostTexts = 12;
const mostAudits = 20;
/** Characters of one text. */
const longestText = 900_000;

const auditBody = z.strictObject({
  texts: z
    .array(
      z.strictObject({
        title: z.string().trim().min(1).max(300),
        date: z
          .string()
          .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/)
          .default(''),
        /** The text, or a file in Base64. */
        text: z.string().max(longestText).default(''),
        file: z.base64().max(longestText).optional(),
      }),
    )
    .min(1)
    .max(mostTexts),
});

const auditQuery = z.object({ audit: z.coerce.number().int().min(1).max(1e9).optional() });
const noAudit: Refusal = {
  error: 'audit',
  reason: { en: 'this audit is not kept any more', ru: 'эта проверка больше не хранится' },
};

export function claimRoutes(app: Hono, context: RouteContext): void {
  const { host } = context;
  const audits = new Map<number, Audit>();
  let count = 0;

  app.get('/claims.json', async (c) => {
    const { audit: number } = readQuery(c, auditQuery);
    const audit = number === undefined ? host.view('en')?.result.claims : audits.get(number);
    if (audit === undefined || audit === null) {
      return number === undefined ? c.json({ number: 0, audit: null, charts: {} }) : c.json(noAudit, 404);
    }
    const drift = driftSpec(audit);
    const charts = drift === null ? {} : { [drift.id]: renderDrift(drift, languageOf(c, context)) };
    return c.json({ number: number ?? 0, audit, charts } satisfies AuditAnswer);
  });

  app.post('/claims/audit', async (c) => {
    const { texts } = await readBody(c, auditBody);
    const read = texts.map(({ title, date, text, file }, i) => ({
      id: `t${i + 1}`,
      title,
      text: readDocument(file === undefined ? Buffer.from(text) : Buffer.from(file, 'base64'), title),
      date: dayOf(date === '' ? undefined : date),
      source: null,
    }));
    const audit =
      (await host.state()).state === 'no-case'
        ? auditTexts(read, nothingKnown)
        : auditAgainst((await loadCase(host.folder)).case, host.view('en')?.result.figures ?? [], read);
    const number = ++count;
    audits.set(number, audit);
    audits.delete(number - mostAudits);
    return c.json({ number });
  });
}
