// Texts on disk audited against a case: its cited figures, and where it has lists those that it counts and estimates.
import path from 'node:path';
import { loadCase } from '../../case/read-case.ts';
import type { Case } from '../../case/schema.ts';
import { auditTexts, type Audit } from '../../claims/audit.ts';
import type { TextInput } from '../../claims/audited.ts';
import { nothingKnown } from '../../claims/matching/evidence.ts';
import type { Effects } from '../../effect/effects.ts';
import type { Language } from '../../text/words.ts';
import { ownAccess, type CaseAccess } from '../case-access.ts';
import { auditAgainst, readTexts } from './audit-texts.ts';
import type { TextFile } from './case-texts.ts';

/**
 * Audits texts. `folder` is the case whose figures are the evidence; null: only what each text says against itself. Errors:
 * those of the case, of its lists, `source.missing`, `claims.empty`, `claims.format`.
 */
export async function auditFiles(
  files: readonly TextFile[],
  folder: string | null,
  effects: Effects,
  access: CaseAccess = ownAccess,
): Promise<{ readonly audit: Audit; readonly language: Language }> {
  const caseFile = folder === null ? null : (await loadCase(folder)).case;
  const known =
    folder === null || caseFile === null ? [] : files.map((file) => withCase(file, folder, caseFile));
  const texts = await readTexts(folder === null ? files : known);
  const figures =
    folder === null || caseFile === null || Object.keys(caseFile.lists).length === 0
      ? []
      : await access.figures(folder, effects);
  const audit = caseFile === null ? auditTexts(texts, nothingKnown) : auditAgainst(caseFile, figures, texts);
  return { audit, language: caseFile?.language ?? languageOf(texts) };
}

/** What the case says of a text that it names. */
function withCase(file: TextFile, folder: string, caseFile: Case): TextFile {
  const entry = caseFile.texts.find((text) => path.resolve(folder, text.file) === path.resolve(file.path));
  return entry === undefined ? file : { ...file, title: entry.title, date: entry.date, source: entry.source };
}

/** The language that most letters of the texts are of. */
function languageOf(texts: readonly TextInput[]): Language {
  const sample = texts.map(({ text }) => text.slice(0, 20_000)).join(' ');
  const cyrillic = sample.match(/[а-яё]/gi)?.length ?? 0;
  return cyrillic > (sample.match(/[a-z]/gi)?.length ?? 0) ? 'ru' : 'en';
}
