// The texts that a case names, and their audit. What reads claims is large: only cases that have texts load it.
import path from 'node:path';
import type { Case } from '../../case/schema.ts';
import type { Audit } from '../../claims/audit.ts';
import type { Figure } from '../../figure/figure.ts';

/** A text to be audited: where it is and what is known of it. */
export interface TextFile {
  readonly path: string;
  /** As it is called in what is said of it. */
  readonly name: string;
  readonly title?: string | undefined;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; else taken from the beginning of the file's name. */
  readonly date?: string | undefined;
  readonly source?: string | undefined;
}

/** The texts that a case names, in its folder. */
export function caseTexts(caseFile: Case, folder: string): readonly TextFile[] {
  return caseFile.texts.map(({ file, title, date, source }) => ({
    path: path.join(folder, file),
    name: file,
    title,
    date,
    source,
  }));
}

/** What the texts of a case say against figures that have passed disclosure control. */
export type CaseAudit = (figures: readonly Figure[]) => Audit;

/** Reads the texts; null where the case names none. */
export async function caseAudit(caseFile: Case, folder: string): Promise<CaseAudit | null> {
  if (caseFile.texts.length === 0) return null;
  const { auditAgainst, readTexts } = await import('./audit-texts.ts');
  const texts = await readTexts(caseTexts(caseFile, folder));
  return (figures) => auditAgainst(caseFile, figures, texts);
}
