// A text with the verdicts on its claims.
import type { Claim, Statement } from './claim.ts';
import type { Judgement } from './verdict/verdict.ts';
import type { Finding } from './verdict/within-text.ts';

export interface TextInput {
  /** Unique among the texts of one audit. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Days since 1970-01-01; null where nobody knows. */
  readonly date: number | null;
  readonly source: string | null;
}

export interface AuditedClaim {
  readonly claim: Claim;
  readonly judgement: Judgement;
}

export interface AuditedText extends TextInput {
  readonly claims: readonly AuditedClaim[];
  /** What cannot be checked, with why. */
  readonly statements: readonly Statement[];
  /** What the text says against itself. */
  readonly findings: readonly Finding[];
}
