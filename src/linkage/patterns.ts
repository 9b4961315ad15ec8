// Agreement patterns counted: pairs that agree alike share one pattern, so that EM never walks over pairs.
import { comparisonSpecs, type ComparisonSpec } from './comparisons.ts';
import type { Pattern } from './compare.ts';

const specs: readonly ComparisonSpec[] = comparisonSpecs;
export const columns = specs.length;

/** Rarity is kept to half a bit; 0 means that the level is not weighed by rarity. */
const rarityStep = 0.5;
const raritySteps = 64;

export interface PatternTable {
  readonly size: number;
  /** Level codes, `columns` per pattern. */
  readonly levels: (pattern: number, column: number) => number;
  /** log2 share of the agreeing value, 0 where the level is not weighed by rarity. */
  readonly rarity: (pattern: number, column: number) => number;
  /** The number of the pattern, added when new. */
  readonly add: (pattern: Pattern) => number;
}

export function createPatternTable(): PatternTable {
  const numbers = new Map<number, Map<number, number>>();
  const levels: number[] = [];
  const steps: number[] = [];
  const weighed = specs.flatMap((spec, column) => (spec.rarity.length > 0 ? [column] : []));
  let size = 0;
  return {
    get size() {
      return size;
    },
    levels: (pattern, column) => levels[pattern * columns + column] ?? 0,
    rarity: (pattern, column) => -(steps[pattern * columns + column] ?? 0) * rarityStep,
    add: (pattern) => {
      // Fewer than ten levels in at most fifteen columns: one decimal digit each stays a safe integer.
      let levelKey = 0;
      for (let c = 0; c < columns; c++) levelKey = levelKey * 10 + (pattern.levels[c] ?? 0);
      let rarityKey = 0;
      for (const c of weighed) rarityKey = rarityKey * raritySteps + step(pattern.rarity[c] ?? 0);
      let inner = numbers.get(levelKey);
      if (inner === undefined) numbers.set(levelKey, (inner = new Map()));
      const known = inner.get(rarityKey);
      if (known !== undefined) return known;
      inner.set(rarityKey, size);
      for (let c = 0; c < columns; c++) {
        levels.push(pattern.levels[c] ?? 0);
        steps.push(step(pattern.rarity[c] ?? 0));
      }
      return size++;
    },
  };
}

function step(rarity: number): number {
  return Math.min(raritySteps - 1, Math.round(-rarity / rarityStep));
}
