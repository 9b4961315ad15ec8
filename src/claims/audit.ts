// The audit of texts: each is read, the verdict on every claim decided, and what changed from text to text gathered.
import type { AuditedText, TextInput } from './audited.ts';
import { traceDrift, type DriftChain } from './drift/trace-drift.ts';
import type { CaseKnowledge } from './matching/evidence.ts';
import { inUnitsOf, measuredIn } from './matching/measured.ts';
import { speakersOf } from './matching/source-names.ts';
import { inContext, readSentences, type ReadOptions } from './reading/read-claims.ts';
import type { UnitNames } from './reading/unit-names.ts';
import { decide } from './verdict/decide.ts';
import { withoutLeaps } from './verdict/inferred.ts';

export interface Audit {
  readonly version: 1;
  readonly texts: readonly AuditedText[];
  /** Claims of several texts that tell the same thing, by date. */
  readonly chains: readonly DriftChain[];
}

/** Audits texts against what a case knows; without a case only what each says against itself can be told. */
export function auditTexts(
  texts: readonly TextInput[],
  knowledge: CaseKnowledge,
  options: { readonly units?: UnitNames } = {},
): Audit {
  const isAlone = texts.length === 1 && knowledge.evidence.length === 0;
  const speakers = knowledge.evidence.length === 0 ? null : speakersOf(knowledge.evidence);
  const measured = measuredIn(knowledge.evidence);
  const audited = texts.map((input) =>
    auditText(input, knowledge, { ...options, isAlone, speakers, measured }),
  );
  return { version: 1, texts: audited, chains: traceDrift(audited) };
}

function auditText(input: TextInput, knowledge: CaseKnowledge, options: ReadOptions): AuditedText {
  const { evidence } = knowledge;
  const sentences = readSentences(input.text, options);
  const read = inContext(sentences);
  const claims = read.claims.map((claim) => inUnitsOf(claim, evidence));
  const told = evidence.length === 0 ? null : withoutLeaps(input.text, claims);
  const bare = told === null ? [] : inContext(readSentences(told, options, sentences)).claims;
  const { judged, findings } = decide(
    input.text,
    claims,
    bare.map((claim) => inUnitsOf(claim, evidence)),
    knowledge,
    read.supposed,
  );
  return { ...input, claims: judged, statements: read.statements, findings };
}
