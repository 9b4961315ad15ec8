// What a standing model says of two records.
import { createCompare } from '../compare/compare.ts';
import { createPattern } from '../compare/pattern.ts';
import { createPatternTable } from '../compare/patterns.ts';
import type { EncodedRecords } from '../encode/encoded-records.ts';
import { createMatchWeight } from '../model/match-weight.ts';
import { standingShares, type StandingModel } from './standing-model.ts';

/** Match weights in bits under the model, by place among the records, which carry its rarities. */
export function createEvidence(
  records: EncodedRecords,
  model: StandingModel,
): (a: number, b: number) => number {
  const compare = createCompare(records);
  const patterns = createPatternTable();
  const pattern = createPattern();
  const weightOf = createMatchWeight(standingShares(model), patterns);
  const known: number[] = [];
  return (a, b) => {
    compare(a, b, pattern);
    const k = patterns.add(pattern);
    return (known[k] ??= weightOf(k));
  };
}
