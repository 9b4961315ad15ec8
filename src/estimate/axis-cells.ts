// The values on one axis as cells: which values get a cell of their own, under which name, in which order.
import type { Axis, Selection } from '../figure/figure.ts';
import { idPart, unstated } from '../figure/figure-id.ts';
import { verbatim, type Words } from '../text/words.ts';
import type { AxisLabels } from './labels.ts';

export interface AxisCell {
  /** Last part of the identifier of the figure. */
  readonly id: string;
  /** Null for "not stated" and for pooled values. */
  readonly key: string | null;
  readonly label: Words;
  readonly count: number;
  /** Shown only because so many share it, which any reader knows; 0 for values of known tables. */
  readonly atLeast: number;
  readonly select: Pick<Selection, 'axis' | 'value' | 'values' | 'except'>;
}

const notStated: Words = { en: 'not stated', ru: 'не указано' };
const otherValues: Words = {
  en: 'other wordings, each too rare to show',
  ru: 'прочее: формулировки слишком редкие, чтобы показать',
};

/**
 * One cell for each value, in an order that does not depend on the counts: sorting by size would narrow a hidden cell
 * between its neighbours. Text that no table knows and that fewer than `threshold` share is pooled, since the text itself
 * could point at a person; so the pool is selected by what it is not. `spelling` gives such text as its sources write it.
 */
export function axisCells(
  axis: Axis,
  values: readonly (string | null)[],
  labels: AxisLabels,
  threshold: number,
  spelling: (key: string) => string = (key) => key,
): readonly AxisCell[] {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const keys = [...counts.keys()].filter((key) => key !== null);
  const isShown = (key: string) => labels.label(key) !== null || (counts.get(key) ?? 0) >= threshold;
  const shown = keys
    .filter(isShown)
    .toSorted((a, b) => labels.order(a) - labels.order(b) || (a < b ? -1 : 1));
  const cells: AxisCell[] = shown.map((key) => ({
    id: idPart(key),
    key,
    label: labels.label(key) ?? verbatim(spelling(key)),
    count: counts.get(key) ?? 0,
    atLeast: labels.label(key) === null ? threshold : 0,
    select: { axis, value: key },
  }));
  const pooled = keys.filter((key) => !isShown(key)).reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  if (pooled > 0) {
    const except = [...shown, null];
    cells.push({
      id: '~other',
      key: null,
      label: otherValues,
      count: pooled,
      atLeast: 0,
      select: { axis, except },
    });
  }
  const none = counts.get(null) ?? 0;
  if (none > 0) {
    cells.push({
      id: unstated,
      key: null,
      label: notStated,
      count: none,
      atLeast: 0,
      select: { axis, value: null },
    });
  }
  return cells;
}
