// What the density of spread reads of its cells: counts above each number, sums over neighbours, where incidents have a say.
import type { SpreadData } from './spread-data.ts';

/** Σ a·b over a stretch of each, in four sums that do not wait for one another. */
export function dotAt(a: Float64Array, atA: number, b: Float64Array, atB: number, length: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let k = 0;
  for (; k + 3 < length; k += 4) {
    const i = atA + k;
    const j = atB + k;
    first += (a[i] ?? 0) * (b[j] ?? 0);
    second += (a[i + 1] ?? 0) * (b[j + 1] ?? 0);
    third += (a[i + 2] ?? 0) * (b[j + 2] ?? 0);
    fourth += (a[i + 3] ?? 0) * (b[j + 3] ?? 0);
  }
  for (; k < length; k++) first += (a[atA + k] ?? 0) * (b[atB + k] ?? 0);
  return first + second + (third + fourth);
}

export interface Touched {
  /** Cells from the second period on in which an incident has a say. */
  readonly cells: Int32Array;
  /** For each of them, which of the patterns stands there. */
  readonly patternOf: Int32Array;
  /** Values of all incidents together, a row for each pattern that occurs. */
  readonly patterns: Float64Array;
}

export function touchedCells({ incidents, counts, units }: SpreadData): Touched {
  const places = new Map<string, number>();
  const patterns: number[] = [];
  const cells: number[] = [];
  const patternOf: number[] = [];
  for (let cell = units; cell < counts.length; cell++) {
    const values = incidents.map((incident) => incident.values[cell] ?? 0);
    if (values.every((value) => value === 0)) continue;
    const key = values.join(' ');
    const place = places.get(key) ?? places.size;
    if (!places.has(key)) {
      places.set(key, place);
      patterns.push(...values);
    }
    cells.push(cell);
    patternOf.push(place);
  }
  return {
    cells: Int32Array.from(cells),
    patternOf: Int32Array.from(patternOf),
    patterns: Float64Array.from(patterns),
  };
}

/** Cells from the second period on with a count above k, for every k. */
export function tailsOf(counts: Float64Array, units: number): Float64Array {
  let most = 0;
  for (let cell = units; cell < counts.length; cell++) most = Math.max(most, counts[cell] ?? 0);
  const above = new Float64Array(most);
  for (let cell = units; cell < counts.length; cell++) {
    for (let k = 0; k < (counts[cell] ?? 0); k++) above[k] = (above[k] ?? 0) + 1;
  }
  return above;
}
