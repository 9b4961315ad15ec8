// Claims with their figures and the verdict expected: reading the file, auditing, counting.
import { parse } from 'yaml';
import { z } from 'zod';
import { readCase } from '../../src/case/read-case.ts';
import { auditTexts } from '../../src/claims/audit.ts';
import { caseKnowledge } from '../../src/claims/matching/case-evidence.ts';
import { unitNames } from '../../src/claims/reading/unit-names.ts';
import { verdicts, type Verdict } from '../../src/claims/verdict/verdict.ts';
import { makeFigure } from '../../src/figure/make-figure.ts';

const verdict = z.enum(verdicts);
const pairFile = z.array(
  z.strictObject({
    case: z.strictObject({
      question: z.unknown(),
      units: z.array(z.unknown()).default([]),
      cited: z.array(z.unknown()),
      estimate: z.strictObject({ total: z.number(), low: z.number(), high: z.number() }).optional(),
    }),
    claims: z.array(z.union([z.tuple([verdict, z.string()]), z.tuple([verdict, z.string(), z.string()])])),
  }),
);

export interface PairScore {
  readonly pairs: number;
  readonly right: number;
  readonly falseSupported: number;
  readonly verdicts: ReadonlySet<Verdict>;
  readonly faults: readonly string[];
}

/** The texts of all claims of a file. */
export const textsOfPairs = (text: string): readonly string[] =>
  pairFile.parse(parse(text)).flatMap(({ claims }) => claims.map(([, sentence]) => sentence));

export function scorePairs(text: string): PairScore {
  let [pairs, right, falseSupported] = [0, 0, 0];
  const faults: string[] = [];
  const met = new Set<Verdict>();
  for (const { case: known, claims } of pairFile.parse(parse(text))) {
    const { estimate, ...rest } = known;
    const caseFile = readCase(JSON.stringify({ muster: 1, title: 'pairs', ...rest }));
    const figures =
      estimate === undefined
        ? []
        : [
            makeFigure({
              id: 'estimate.total',
              label: { en: 'in all', ru: 'всего' },
              value: estimate.total,
              counts: 'persons',
              kind: 'estimated',
              how: { en: 'invented', ru: 'выдумано' },
              files: [],
              interval: { low: estimate.low, high: estimate.high, level: 0.95 },
            }),
          ];
    const knowledge = caseKnowledge(caseFile, figures);
    for (const [expected, sentence, span = ''] of claims) {
      const input = { id: 't1', title: 'pair', text: sentence, date: null, source: null };
      const audited = auditTexts([input], knowledge, { units: unitNames(caseFile.units) }).texts[0];
      const at = sentence.indexOf(span);
      if (at < 0) throw new Error(`no such span: ${span}`);
      const chosen =
        audited?.claims.filter(
          ({ claim }) => span === '' || (claim.start < at + span.length && at < claim.start + claim.length),
        ) ?? [];
      const one = chosen.find(({ judgement }) => judgement.verdict === expected) ?? chosen[0];
      const given = one?.judgement.verdict ?? 'not-checkable';
      pairs += 1;
      met.add(expected);
      if (given === expected) right += 1;
      else faults.push(`${given} instead of ${expected}: ${sentence} — ${one?.judgement.why.en ?? ''}`);
      const isTrue = expected === 'supported' || expected === 'supported-by-rounding';
      const isGiven = given === 'supported' || given === 'supported-by-rounding';
      if (isGiven && !isTrue) falseSupported += 1;
    }
  }
  return { pairs, right, falseSupported, verdicts: met, faults };
}
