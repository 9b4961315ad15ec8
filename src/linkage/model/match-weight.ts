// What an agreement pattern weighs: log2(m/u) by comparison, with the rarity of the values that agree, and damped where
// two comparisons say one thing.
import { comparisonSpecs, type ComparisonSpec } from '../compare/comparisons.ts';
import type { LevelPatterns, LevelTable } from '../compare/level-patterns.ts';
import { columns, raritySteps, rarityStep, type PatternTable } from '../compare/patterns.ts';

const specs: readonly ComparisonSpec[] = comparisonSpecs;

/** Level codes are smaller than this. */
export const levelSlots = 16;

/** What m and u alone do not say. */
export interface Adjustment {
  readonly records: number;
  /** Expected other records of the person behind a record: their values are no evidence of how common a value is. */
  readonly repeats: number;
  /**
   * By comparison: bits added to the weight of a level where the comparison that it leans on stands at some level, at
   * `code of that level × levelSlots + own code`. Empty where it leans on none.
   */
  readonly leaning: readonly Float64Array[];
}

/** m and u by comparison, then level. */
export interface Shares {
  readonly m: readonly Float64Array[];
  readonly u: readonly Float64Array[];
  readonly adjustment?: Adjustment | undefined;
}

/** P(one person) from a match weight in bits and a prior. */
export function probability(weight: number, prior: number): number {
  return 1 / (1 + ((1 - prior) / prior) * 2 ** -weight);
}

/** Parts of a name: rare ones come together, as in a people or a region. */
const isNamePart = specs.map((spec) => ['surname', 'given', 'patronymic'].includes(spec.id));
const nameParts = columnsWhere((_, c) => isNamePart[c] === true);
const rareColumns = columnsWhere(({ rarity }) => rarity.length > 0);
const plainColumns = columnsWhere(({ rarity }) => rarity.length === 0);

function columnsWhere(holds: (spec: ComparisonSpec, column: number) => boolean): readonly number[] {
  return specs.flatMap((spec, c) => (holds(spec, c) ? [c] : []));
}

interface LevelWeights {
  /** log2(m/u), `levelSlots` per column, by level code. */
  readonly average: Float64Array;
  /** What agreement on a value of some rarity weighs, `raritySteps` per level that is weighed by rarity. */
  readonly rare: Float64Array;
  readonly leaning: readonly Float64Array[] | undefined;
}

function levelWeights(model: Shares): LevelWeights {
  const average = new Float64Array(columns * levelSlots).fill(Number.NaN);
  const rare = new Float64Array(columns * levelSlots * raritySteps);
  specs.forEach((spec, c) => {
    for (let code = 1; code <= spec.levels.length; code++) {
      const m = model.m[c]?.[code - 1] ?? Number.NaN;
      const u = model.u[c]?.[code - 1] ?? Number.NaN;
      average[c * levelSlots + code] = Math.log2(m / u);
      if (spec.rarity.length === 0) continue;
      for (let step = 1; step < raritySteps; step++) {
        const share = amongOthers(-step * rarityStep, m, model.adjustment);
        rare[(c * levelSlots + code) * raritySteps + step] = Math.log2(m) - share;
      }
    }
  });
  return { average, rare, leaning: model.adjustment?.leaning };
}

const lastLevel = specs.map((spec) => spec.levels.length);

/** By comparison: the column of the one that it leans on, or -1. */
const leansOn = specs.map((spec) => specs.findIndex((other) => other.id === spec.leansOn));

/**
 * log2 of the share of other people's records that carry a value, from the share of all other records (`rarity`): the
 * further records of this very person are taken out, as far as they can be expected to carry the value (`m`).
 */
function amongOthers(rarity: number, m: number, adjustment: Adjustment | undefined): number {
  if (adjustment === undefined) return rarity;
  const { records, repeats } = adjustment;
  const own = repeats * m - 1;
  if (own <= 0) return rarity;
  return Math.min(rarity, Math.log2(Math.max(1, 2 ** rarity * records - own) / records));
}

/**
 * Weight in bits of one column of a pattern; 0 where a value is missing or implied by another comparison.
 *
 * Agreement on a rare value weighs by the rarity of that value. Among the parts of a name only the rarest does so in
 * full, and the others weigh at most as much as agreement on average: rare parts are not independent of each other.
 * The last level of a comparison, disagreement, never speaks for a match.
 */
function columnWeight(
  weights: LevelWeights,
  patterns: LevelTable,
  pattern: number,
  c: number,
  rarity: number,
  rarest: number,
): number {
  const code = patterns.levels(pattern, c);
  const last = lastLevel[c] ?? 0;
  if (code === 0 || code > last) return 0;
  const other = leansOn[c] ?? -1;
  const leaning =
    other === -1 ? 0 : (weights.leaning?.[c]?.[patterns.levels(pattern, other) * levelSlots + code] ?? 0);
  const average = (weights.average[c * levelSlots + code] ?? 0) + leaning;
  if (code === last) return Math.min(0, average);
  if (rarity === 0) return average;
  const step = Math.round(-rarity / rarityStep);
  const full = (weights.rare[(c * levelSlots + code) * raritySteps + step] ?? 0) + leaning;
  return isNamePart[c] === true && rarity > rarest ? Math.min(full, average) : full;
}

function rarestNamePart(patterns: PatternTable, pattern: number): number {
  let rarest = 0;
  for (const c of nameParts) rarest = Math.min(rarest, patterns.rarity(pattern, c));
  return rarest;
}

/** Weights in bits of the columns of a pattern. */
export function columnWeights(model: Shares, patterns: PatternTable, pattern: number): Float64Array {
  const weights = levelWeights(model);
  const rarest = rarestNamePart(patterns, pattern);
  return Float64Array.from(specs, (_, c) =>
    columnWeight(weights, patterns, pattern, c, patterns.rarity(pattern, c), rarest),
  );
}

/** Bits of the comparisons that no rarity weighs: the same for all patterns of the same levels. */
function plainWeight(weights: LevelWeights, patterns: LevelTable, pattern: number): number {
  let sum = 0;
  for (const c of plainColumns) sum += columnWeight(weights, patterns, pattern, c, 0, 0);
  return sum;
}

function rareWeight(weights: LevelWeights, patterns: PatternTable, pattern: number): number {
  const rarest = rarestNamePart(patterns, pattern);
  let sum = 0;
  for (const c of rareColumns)
    sum += columnWeight(weights, patterns, pattern, c, patterns.rarity(pattern, c), rarest);
  return sum;
}

/** Makes the match weight of patterns, in bits. */
export function createMatchWeight(model: Shares, patterns: PatternTable): (pattern: number) => number {
  const weights = levelWeights(model);
  return (pattern) => plainWeight(weights, patterns, pattern) + rareWeight(weights, patterns, pattern);
}

/** Writes the match weights of all patterns, bit for bit as `createMatchWeight` has them. */
export function weighPatterns(
  model: Shares,
  patterns: PatternTable,
  byLevels: LevelPatterns,
  to: Float64Array,
): void {
  const weights = levelWeights(model);
  const plain = new Float64Array(byLevels.size);
  for (let number = 0; number < plain.length; number++)
    plain[number] = plainWeight(weights, byLevels, number);
  for (let k = 0; k < patterns.size; k++) {
    to[k] = (plain[byLevels.numbers[k] ?? 0] ?? 0) + rareWeight(weights, patterns, k);
  }
}

/** The match weight of one pattern, in bits. */
export function matchWeight(model: Shares, patterns: PatternTable, pattern: number): number {
  return createMatchWeight(model, patterns)(pattern);
}
