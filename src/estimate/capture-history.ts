// Capture histories: on exactly which of the capture lists each counted person stands.
import type { Person } from './person.ts';

export interface CaptureHistory {
  /** The lists of this history, in the order of the capture lists; never empty. */
  readonly lists: readonly string[];
  readonly persons: number;
}

/** Every history that occurs: fewer lists first, then in the order of the capture lists. */
export function captureHistories(
  persons: readonly Person[],
  capture: readonly string[],
): readonly CaptureHistory[] {
  const found = new Map<string, { readonly positions: readonly number[]; count: number }>();
  for (const person of persons) {
    const positions = capture.flatMap((list, index) => (person.lists.includes(list) ? [index] : []));
    if (positions.length === 0) continue;
    const key = positions.join(' ');
    const entry = found.get(key);
    if (entry === undefined) found.set(key, { positions, count: 1 });
    else entry.count++;
  }
  return [...found.values()]
    .toSorted((a, b) => comparePositions(a.positions, b.positions))
    .map(({ positions, count }) => ({
      lists: positions.flatMap((position) => capture[position] ?? []),
      persons: count,
    }));
}

/** Persons by number of capture lists: `[k - 1]` is the number on exactly k of them. */
export function captureFrequencies(histories: readonly CaptureHistory[], lists: number): readonly number[] {
  const frequencies = Array.from({ length: lists }, () => 0);
  for (const { lists: on, persons } of histories) {
    frequencies[on.length - 1] = (frequencies[on.length - 1] ?? 0) + persons;
  }
  return frequencies;
}

function comparePositions(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (const [index, position] of a.entries()) {
    const difference = position - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
