// Texts on disk audited against a case: its cited figures, and where it has lists those that it counts and estimates.
import path from 'node:path';
import { loadCase } from '../case/read-case.ts';
import type { Case } from '../case/schema.ts';
import { auditTexts, type Audit } from '../claims/audit.ts';
import type { TextInput } from '../claims/audited.ts';
import { caseKnowledge } from '../claims/matching/case-evidence.ts';
import { nothingKnown } from '../claims/matching/evidence.ts';
import { readDocument } from '../claims/reading/document.ts';
import { unitNames } from '../claims/reading/unit-names.ts';
import type { Effects } from '../effect/effects.ts';
import type { Figure } from '../figure/figure.ts';
import { readBytes } from '../sources/read-bytes.ts';
import { readCaseDate } from '../text/date.ts';
import type { Language } from '../text/words.ts';

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

/**
 * Audits texts. `folder` is the case whose figures are the evidence; null: only what each text says against itself. Errors:
 * those of the case, of its lists, `source.missing`, `claims.empty`, `claims.format`.
 */
export async function auditFiles(
  files: readonly TextFile[],
  folder: string | null,
  effects: Effects,
): Promise<{ readonly audit: Audit; readonly language: Language }> {
  const caseFile = folder === null ? null : (await loadCase(folder)).case;
  const known =
    folder === null || caseFile === null ? [] : files.map((file) => withCase(file, folder, caseFile));
  const texts = await readTexts(folder === null ? files : known);
  const figures =
    folder === null || caseFile === null || Object.keys(caseFile.lists).length === 0
      ? []
      : await figuresOf(folder, effects);
  const audit = caseFile === null ? auditTexts(texts, nothingKnown) : auditAgainst(caseFile, figures, texts);
  return { audit, language: caseFile?.language ?? languageOf(texts) };
}

/** Audits texts against a case and the figures of its run, which have passed disclosure control. */
export function auditAgainst(caseFile: Case, figures: readonly Figure[], texts: readonly TextInput[]): Audit {
  return auditTexts(texts, caseKnowledge(caseFile, figures), { units: unitNames(caseFile.units) });
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

function dayOf(date: string | undefined): number | null {
  if (date === undefined) return null;
  try {
    return readCaseDate(date).from;
  } catch {
    return null;
  }
}

/** What the case says of a text that it names. */
function withCase(file: TextFile, folder: string, caseFile: Case): TextFile {
  const entry = caseFile.texts.find((text) => path.resolve(folder, text.file) === path.resolve(file.path));
  return entry === undefined ? file : { ...file, title: entry.title, date: entry.date, source: entry.source };
}

async function figuresOf(folder: string, effects: Effects): Promise<readonly Figure[]> {
  const { openWorkbench } = await import('./workbench.ts');
  const workbench = await openWorkbench(folder, effects);
  try {
    return workbench.view.result.figures;
  } finally {
    await workbench.close();
  }
}

/** The language that most letters of the texts are of. */
function languageOf(texts: readonly TextInput[]): Language {
  const sample = texts.map(({ text }) => text.slice(0, 20_000)).join(' ');
  const cyrillic = sample.match(/[а-яё]/gi)?.length ?? 0;
  return cyrillic > (sample.match(/[a-z]/gi)?.length ?? 0) ? 'ru' : 'en';
}
