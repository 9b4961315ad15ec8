// How much each pair of lists has in common: containment, and the odds ratio among the people on a third list.
//
// The odds ratio of a two-by-two table with ½ added to each cell: J. B. S. Haldane, "The estimation and significance of the
// logarithm of a ratio of frequencies", Annals of Human Genetics 20, 1956. Among the people on some other list those on
// neither of the two are seen too, so the ratio is observed and rests on no model.
import type { CaptureTable } from '../capture-table.ts';

export interface ListPair {
  /** Positions of the lists, a < b. */
  readonly a: number;
  readonly b: number;
  readonly onA: number;
  readonly onB: number;
  readonly both: number;
  /** People on these two lists and on no other. */
  readonly onlyThese: number;
  /** Among the people on at least one other list: on both, on a alone, on b alone, on neither. */
  readonly others: readonly [both: number, a: number, b: number, neither: number];
  /** Odds ratio of {@link others}; null where there is no third list or nobody on one. */
  readonly oddsRatio: number | null;
}

export function listPairs(table: CaptureTable): readonly ListPair[] {
  return table.lists.flatMap((_, a) =>
    table.lists.slice(a + 1).map((_, step) => pairOf(table, a, a + 1 + step)),
  );
}

function pairOf(table: CaptureTable, a: number, b: number): ListPair {
  const two = (1 << a) | (1 << b);
  const sum = (holds: (pattern: number) => boolean): number => sumWhere(table, holds);
  const others = [two, 1 << a, 1 << b, 0].map((own) =>
    sum((pattern) => (pattern & two) === own && (pattern & ~two) !== 0),
  );
  const [both = 0, onlyA = 0, onlyB = 0, neither = 0] = others;
  return {
    a,
    b,
    onA: listSize(table, a),
    onB: listSize(table, b),
    both: sum((pattern) => (pattern & two) === two),
    onlyThese: sum((pattern) => pattern === two),
    others: [both, onlyA, onlyB, neither],
    oddsRatio:
      both + onlyA + onlyB + neither === 0
        ? null
        : ((both + 0.5) * (neither + 0.5)) / ((onlyA + 0.5) * (onlyB + 0.5)),
  };
}

/** Share of the people on the row's list who are on the column's list; 1 on the diagonal, null for a list of nobody. */
export function containmentMatrix(table: CaptureTable): readonly (readonly (number | null)[])[] {
  return table.lists.map((_, row) => {
    const all = listSize(table, row);
    return table.lists.map((_, column) => {
      const two = (1 << row) | (1 << column);
      return all === 0 ? null : sumWhere(table, (pattern) => (pattern & two) === two) / all;
    });
  });
}

/** People on the list at this position. */
export function listSize(table: CaptureTable, list: number): number {
  return sumWhere(table, (pattern) => ((pattern >> list) & 1) === 1);
}

/** People on two or more lists. */
export function repeatedTotal(table: CaptureTable): number {
  return sumWhere(table, (pattern) => (pattern & (pattern - 1)) !== 0);
}

function sumWhere({ patterns, counts }: CaptureTable, holds: (pattern: number) => boolean): number {
  return patterns.reduce((sum, pattern, i) => (holds(pattern) ? sum + (counts[i] ?? 0) : sum), 0);
}
