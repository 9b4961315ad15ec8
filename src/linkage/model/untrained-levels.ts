// What is said of levels that these lists could not train.
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Words } from '../../text/words.ts';
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
  const counts = new Map<string, number>();
  for (const { comparison } of untrainedLevels(model))
    counts.set(comparison.en, (counts.get(comparison.en) ?? 0) + 1);
  if (counts.size === 0) return null;
  const named = Array.from(counts, ([comparison, count]) => `${comparison} (${count})`).join(', ');
  return diagnostic(
    'linkage.levels',
    `too few pairs stand at some levels to train them, and the usual share stands in for each: ${named}`,
    null,
    { severity: 'warning' },
  );
}
