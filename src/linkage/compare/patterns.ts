// Agreement patterns counted: pairs that agree alike share one pattern, so that EM never walks over pairs.
import { comparisonSpecs, type ComparisonSpec } from './comparisons.ts';
import type { Pattern } from './pattern.ts';
import { createPairCodes } from '../encode/pair-codes.ts';

const specs: readonly ComparisonSpec[] = comparisonSpecs;
export const columns = specs.length;

/** Rarity is kept to half a bit; 0 means that the level is not weighed by rarity. */
export const rarityStep = 0.5;
const rarityBits = 6;
export const raritySteps = 1 << rarityBits;
const weighed = specs.flatMap((spec, column) => (spec.rarity.length > 0 ? [column] : []));

/** Fewer than sixteen levels: eight columns fill an integer. At most sixteen columns, five of them weighed by rarity. */
const levelBits = 4;
const half = columns >> 1;

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
  const levelNumbers = createPairCodes();
  const numbers = createPairCodes();
  // Two bytes a column: there can be a million patterns.
  let levels = new Uint8Array(columns * 512);
  let steps = new Uint8Array(columns * 512);
  let known = 0;

  function keep(pattern: Pattern): void {
    const at = known++ * columns;
    if (at === levels.length) {
      const wider = [new Uint8Array(2 * at), new Uint8Array(2 * at)] as const;
      wider[0].set(levels);
      wider[1].set(steps);
      [levels, steps] = wider;
    }
    for (let c = 0; c < columns; c++) {
      levels[at + c] = pattern.levels[c] ?? 0;
      steps[at + c] = step(pattern.rarity[c] ?? 0);
    }
  }

  return {
    get size() {
      return numbers.size;
    },
    levels: (pattern, column) => levels[pattern * columns + column] ?? 0,
    rarity: (pattern, column) => -(steps[pattern * columns + column] ?? 0) * rarityStep,
    add: (pattern) => {
      let [low, high, rarity] = [0, 0, 0];
      for (let c = 0; c < half; c++) low = (low << levelBits) | (pattern.levels[c] ?? 0);
      for (let c = half; c < columns; c++) high = (high << levelBits) | (pattern.levels[c] ?? 0);
      for (const c of weighed) rarity = (rarity << rarityBits) | step(pattern.rarity[c] ?? 0);
      const number = numbers.code(levelNumbers.code(low, high), rarity);
      if (number === known) keep(pattern);
      return number;
    },
  };
}

function step(rarity: number): number {
  return Math.min(raritySteps - 1, Math.round(-rarity / rarityStep));
}
