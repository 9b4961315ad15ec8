// The key parts that the records really have, and the conjunctions of them that make sense as rules.
import { blockingParts, mostParts, type BlockingPart } from '../../case/blocking-part.ts';
import { partSpans } from './declared-rules.ts';
import type { EncodedRecords, Spans } from '../encode/encode.ts';
import { createKeyParts } from './key-parts.ts';
import { countKeys, type RuleKeys } from './rule-keys.ts';

/** Parts of one field: a rule takes at most one of a field, since one implies the other or nearly so. */
const fields: readonly (readonly BlockingPart[])[] = [
  [
    'surname',
    'surname-one-letter-less',
    'surname-consonants',
    'surname-first-consonants',
    'names-in-either-order',
  ],
  ['given', 'given-initial', 'names-in-either-order'],
  ['birth-year', 'birth-day'],
];

export interface PartValues {
  readonly records: EncodedRecords;
  /** Parts that at least two records have, each with its values. */
  readonly spans: ReadonlyMap<BlockingPart, Spans>;
}

export function partValues(records: EncodedRecords): PartValues {
  const parts = createKeyParts(records);
  const spans = new Map<BlockingPart, Spans>();
  for (const name of blockingParts) {
    const values = partSpans(name, parts);
    if (values.values.length > 1) spans.set(name, values);
  }
  return { records, spans };
}

function mayExtend(parts: readonly BlockingPart[], next: BlockingPart): boolean {
  const last = parts.at(-1);
  if (last !== undefined && blockingParts.indexOf(next) <= blockingParts.indexOf(last)) return false;
  return !fields.some((field) => field.includes(next) && parts.some((name) => field.includes(name)));
}

/** Conjunctions of one more part, in the order of `blockingParts`. */
export function extensions(
  values: PartValues,
  parts: readonly BlockingPart[],
): readonly (readonly BlockingPart[])[] {
  if (parts.length === mostParts) return [];
  return [...values.spans.keys()].filter((next) => mayExtend(parts, next)).map((next) => [...parts, next]);
}

export function keysOf(values: PartValues, parts: readonly BlockingPart[]): RuleKeys {
  const spans = parts.map((name) => values.spans.get(name)).filter((one) => one !== undefined);
  return countKeys(spans, values.records.side);
}

/** Pairs in the blocks that hold at most `atMost` records. */
export function pairsWithin(keys: RuleKeys, atMost: number): number {
  let sum = 0;
  for (let key = 0; key < keys.pairs.length; key++) {
    if ((keys.records[key] ?? 0) <= atMost) sum += keys.pairs[key] ?? 0;
  }
  return sum;
}
