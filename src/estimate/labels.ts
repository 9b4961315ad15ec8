// The names of values on the axes, in the order in which tables show them.
import type { Words } from '../text/words.ts';

export interface AxisLabels {
  /** Null for a key that is text out of a source rather than a word of a known table. */
  readonly label: (key: string) => Words | null;
  /** Place of a known key among the others. */
  readonly order: (key: string) => number;
}

export interface Labels {
  readonly category: AxisLabels;
  readonly rank: AxisLabels;
  readonly outcome: AxisLabels;
  readonly rankGroup: AxisLabels;
  /** The group of a rank, or null where the rank is not known. */
  readonly groupOfRank: (key: string) => string | null;
}

/** Labels by key, in the order of the entries. */
export function labelsFrom(entries: readonly (readonly [string, Words])[]): AxisLabels {
  const byKey = new Map(entries.map(([key, label], index) => [key, { label, index }]));
  return {
    label: (key) => byKey.get(key)?.label ?? null,
    order: (key) => byKey.get(key)?.index ?? entries.length,
  };
}

export const sexLabels = labelsFrom([
  ['male', { en: 'men', ru: 'мужчины' }],
  ['female', { en: 'women', ru: 'женщины' }],
]);
