// The capture table: how many people stand on exactly which of the lists. Every model of the total starts from it.

export interface CaptureTable {
  /** Names of the capture lists, 2 to 16; list j is bit j of a pattern. */
  readonly lists: readonly string[];
  /** Observed patterns as bit masks, ascending, each once, never 0. A pattern that is not here was seen on nobody. */
  readonly patterns: Int32Array;
  /** Persons by pattern, above 0. */
  readonly counts: Float64Array;
  /** Patterns that cannot occur, since a list cannot hold the stratum (structural zeros); ascending, not in `patterns`. */
  readonly impossible: Int32Array;
}

/** Number of people on at least one list. */
export function observedTotal(table: CaptureTable): number {
  return table.counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The table of the given cells: equal patterns are added up, empty ones left out. Throws a RangeError for a pattern that
 * is 0 or names a list that is not there, a count that is not a finite number from 0 on, and an impossible pattern that
 * was seen.
 */
export function captureTable(
  lists: readonly string[],
  cells: readonly { readonly pattern: number; readonly count: number }[],
  impossible: readonly number[] = [],
): CaptureTable {
  const sums = new Map<number, number>();
  const check = (pattern: number): void => {
    if (!Number.isInteger(pattern) || pattern < 1 || pattern >= 2 ** lists.length) {
      throw new RangeError(`pattern ${pattern} is not one of ${lists.length} lists`);
    }
  };
  if (lists.length < 1 || lists.length > 16) throw new RangeError('a capture table has 1 to 16 lists');
  for (const { pattern, count } of cells) {
    check(pattern);
    if (!Number.isFinite(count) || count < 0) throw new RangeError(`${count} is not a number of persons`);
    if (count > 0) sums.set(pattern, (sums.get(pattern) ?? 0) + count);
  }
  impossible.forEach(check);
  const never = Int32Array.from(new Set(impossible)).toSorted();
  if (never.some((pattern) => sums.has(pattern))) {
    throw new RangeError('people were seen on lists that cannot hold them together');
  }
  const patterns = Int32Array.from(sums.keys()).toSorted();
  return {
    lists,
    patterns,
    counts: Float64Array.from(patterns, (pattern) => sums.get(pattern) ?? 0),
    impossible: never,
  };
}
