// Texts read from disk and audited against a case and the figures of its run.
import path from 'node:path';
import type { Case } from '../../case/schema.ts';
import { auditTexts, type Audit } from '../../claims/audit.ts';
import type { TextInput } from '../../claims/audited.ts';
import { caseKnowledge } from '../../claims/matching/case-evidence.ts';
import { readDocument } from '../../claims/reading/document.ts';
import { unitNames } from '../../claims/reading/unit-names.ts';
import type { Figure } from '../../figure/figure.ts';
import { readBytes } from '../../sources/read-bytes.ts';
import { readCaseDate } from '../../text/date.ts';
import type { TextFile } from './case-texts.ts';

/** Audits texts against a case and the figures of its run, which have passed disclosure control. */
export function auditAgainst(caseFile: Case, figures: readonly Figure[], texts: readonly TextInput[]): Audit {
  return auditTexts(texts, caseKnowledge(caseFile, figures), { units: unitNames(caseFile.units) });
}

export async function readTexts(files: readonly TextFile[]): Promise<readonly TextInput[]> {
  const texts: TextInput[] = [];
  for (const [index, file] of files.entries()) {
    const text = readDocument(await readBytes(file.path, file.name), file.name);
    const named = /^(\d{4}-\d{2}(?:-\d{2})?)(?!\d)/.exec(path.basename(file.name))?.[1];
    texts.push({
      id: `t${index + 1}`,
      title: file.title ?? path.basename(file.name),
      text,
      date: dayOf(file.date ?? named),
      source: file.source ?? null,
    });
  }
  return texts;
}

export function dayOf(date: string | undefined): number | null {
  if (date === undefined) return null;
  try {
    return readCaseDate(date).from;
  } catch {
    return null;
  }
}
