// What a standing model says of two records.
import { createPatternOf } from '../compare/compare-patterns.ts';
import { compareRows } from '../compare/compare-rows.ts';
import { nameFacts } from '../compare/name-facts.ts';
import { createPatternTable } from '../compare/patterns.ts';
import type { EncodedRecords } from '../encode/encoded-records.ts';
import { createMatchWeight } from '../model/match-weight.ts';
import { standingShares, type StandingModel } from './standing-model.ts';

/** Match weights in bits under the model, by place among the records, which carry its rarities. */
export function createEvidence(
  records: EncodedRecords,
  model: StandingModel,
): (a: number, b: number) => number {
  const patterns = createPatternTable();
  const rows = compareRows(records, Infinity);
  const patternOf = createPatternOf(records, rows, nameFacts(records), patterns);
  const weightOf = createMatchWeight(standingShares(model), patterns);
  const known: number[] = [];
  return (a, b) => {
    const k = patternOf(a, b);
    return (known[k] ??= weightOf(k));
  };
}
