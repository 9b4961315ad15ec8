// The wide set of rules: beside the shipped ones every pair of key parts, for values that few records share. What they
// reach shows what narrower sets miss; those of names alone and of other fields alone are the two captures.
import type { BlockingPart } from '../../case/blocking-part.ts';
import type { Effects } from '../../effect/effects.ts';
import type { RuleSpec } from './declared-rules.ts';
import { extensions, keysOf, pairsWithin, type PartValues } from './suggest-blocking-parts.ts';

/** Values that no more records than this share. */
const fewRecords = 50;
/** The cheapest rules are taken until they list this many pairs for each record, or so many in all. */
const pairsPerRecord = 40;
const pairsAnyway = 200_000;

export const ofNames: ReadonlySet<BlockingPart> = new Set([
  'surname',
  'surname-one-letter-less',
  'surname-consonants',
  'surname-first-consonants',
  'names-in-either-order',
  'given',
  'given-initial',
  'patronymic',
]);

export interface Capture {
  readonly spec: RuleSpec;
  readonly kind: 'names' | 'others' | 'mixed';
}

function kindOf(parts: readonly BlockingPart[]): Capture['kind'] {
  const named = parts.filter((name) => ofNames.has(name)).length;
  return named === parts.length ? 'names' : named === 0 ? 'others' : 'mixed';
}

export function wideRules(values: PartValues, effects: Effects): readonly Capture[] {
  const singles = extensions(values, []);
  const conjunctions = [...singles, ...singles.flatMap((parts) => extensions(values, parts))];
  const priced = conjunctions.map((parts, done) => {
    effects.signal.throwIfAborted();
    effects.progress({ stage: 'linkage.suggest.wide', done, total: conjunctions.length, unit: 'rules' });
    return { parts, pairs: pairsWithin(keysOf(values, parts), fewRecords) };
  });
  const most = Math.max(pairsAnyway, pairsPerRecord * values.records.count);
  let sum = 0;
  // The sort is stable: rules of equal cost stay in the order of their parts.
  return priced
    .filter(({ pairs }) => pairs > 0)
    .toSorted((x, y) => x.pairs - y.pairs)
    .filter(({ pairs }) => (sum += pairs) <= most)
    .map(({ parts }) => ({ spec: { parts, atMost: fewRecords }, kind: kindOf(parts) }));
}
