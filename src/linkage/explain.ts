// Why two records are taken for one person, or two: every comparison with its level and what it weighs.
import type { CaseUnit } from '../case/schema.ts';
import type { PersonRecord } from '../records/record.ts';
import type { Words } from '../text/words.ts';
import { createCompare } from './compare/compare.ts';
import { createPattern } from './compare/pattern.ts';
import { comparisonSpecs } from './compare/comparisons.ts';
import { columnWeights } from './model/em.ts';
import { encodeRecords } from './encode/encode.ts';
import { withStandingRarities, type StandingModel } from './increment/standing-model.ts';
import type { LinkageModel } from './linkage.ts';
import { createPatternTable } from './compare/patterns.ts';

export interface ExplainedComparison {
  readonly id: string;
  readonly label: Words;
  readonly level: Words;
  /** What this level adds to the match weight; 0 where another comparison already says it. */
  readonly bits: number;
}

const implied: Words = { en: 'already said by the name', ru: 'уже видно из имени' };

/**
 * Makes the explanation of pairs, by index into `records`, which must be the array that was linked: how rare a name is
 * depends on all of them, or on those that a standing model was made of. Comparisons with a missing value are left out; the bits sum to the match weight of the pair.
 */
export function createExplain(
  records: readonly PersonRecord[],
  units: readonly CaseUnit[],
  model: LinkageModel,
  standing: StandingModel | null = null,
): (a: number, b: number) => readonly ExplainedComparison[] {
  const own = encodeRecords(records, new Set(), units);
  const encoded = standing === null ? own : withStandingRarities(own, standing);
  const canonical = new Map(Array.from(encoded.inputIndex, (index, r) => [index, r]));
  const compare = createCompare(encoded);
  const { adjustment } = model;
  const shares = {
    m: model.comparisons.map((comparison) => Float64Array.from(comparison.levels, (level) => level.m)),
    u: model.comparisons.map((comparison) => Float64Array.from(comparison.levels, (level) => level.u)),
    ...(adjustment === undefined
      ? {}
      : {
          adjustment: {
            ...adjustment,
            leaning: adjustment.leaning.map((bits) => Float64Array.from(bits)),
          },
        }),
  };
  return (a, b) => {
    const [x, y] = [canonical.get(a), canonical.get(b)];
    if (x === undefined || y === undefined) throw new RangeError(`no record ${a} or ${b}`);
    const pattern = createPattern();
    compare(Math.min(x, y), Math.max(x, y), pattern);
    const patterns = createPatternTable();
    const bits = columnWeights(shares, patterns, patterns.add(pattern));
    return comparisonSpecs.flatMap((spec, c) => {
      const code = pattern.levels[c] ?? 0;
      if (code === 0) return [];
      return [
        {
          id: spec.id,
          label: spec.label,
          level: spec.levels[code - 1]?.label ?? implied,
          bits: bits[c] ?? 0,
        },
      ];
    });
  };
}
