// What is said of levels that these lists could not train.
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Language, Words } from '../../text/words.ts';
import type { LinkageModel } from '../linkage.ts';

export interface UntrainedLevel {
  readonly comparison: Words;
  readonly level: Words;
  /** The usual share that stands in, where it does. */
  readonly m: number | null;
  readonly u: number | null;
}

/** In the order of the comparisons. */
export function untrainedLevels({
  comparisons,
}: Pick<LinkageModel, 'comparisons'>): readonly UntrainedLevel[] {
  return comparisons.flatMap(({ label, levels }) =>
    levels.flatMap(({ label: level, usual }) =>
      usual === undefined ? [] : [{ comparison: label, level, ...usual }],
    ),
  );
}

/** One warning for all of them: which comparisons, and how many levels of each. Null where every level was trained. */
export function untrainedWarning(model: Pick<LinkageModel, 'comparisons'>): Diagnostic | null {
  const counts = new Map<string, { readonly comparison: Words; readonly levels: number }>();
  for (const { comparison } of untrainedLevels(model))
    counts.set(comparison.en, { comparison, levels: (counts.get(comparison.en)?.levels ?? 0) + 1 });
  if (counts.size === 0) return null;
  const named = (language: Language): string =>
    Array.from(counts.values(), ({ comparison, levels }) => `${comparison[language]} (${levels})`).join(', ');
  const reason = {
    en: `too few pairs stand at some levels to train them, and the usual share stands in for each: ${named('en')}`,
    ru: `на некоторых уровнях слишком мало пар, чтобы подобрать им вес; для каждого взята обычная доля: ${named('ru')}`,
  };
  return diagnostic('linkage.levels', reason, null, { severity: 'warning' });
}
