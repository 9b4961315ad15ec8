// Rounding that keeps the sum (the method of largest remainders, as in apportionment).

/**
 * Rounds non-negative values to multiples of 1/`parts` so that they add up to `total`, itself such a multiple and their
 * exact sum. No value moves by a whole step or more; ties go to the earlier value.
 */
export function roundKeepingSum(values: readonly number[], total: number, parts: number): readonly number[] {
  // Sums of fractions such as 1/3 carry noise: what lies this close to a step is that step.
  const scaled = values.map((value) => Math.round(value * parts * 1e6) / 1e6);
  const floors = scaled.map(Math.floor);
  let missing = Math.round(total * parts) - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = scaled
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    missing--;
  }
  return floors.map((floor) => floor / parts);
}
