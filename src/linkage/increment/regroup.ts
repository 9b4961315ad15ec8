// Persons anew, in the components that changed links touch.
import { clusterRecords } from '../persons/clusters.ts';
import { surestPairs } from '../persons/link-pairs.ts';
import { createEvidence } from './evidence.ts';
import type { LoadRecords } from './find-pairs.ts';
import type { RecordPair } from './pair-index.ts';
import { placesOf, type RecordBook } from './record-book.ts';
import { disjointSets } from './share-pairs.ts';
import { withStandingRarities, type StandingModel } from './standing-model.ts';
import type { KeptPairs, KeptRecords } from './standing-tables.ts';
import { inTurn } from '../encode/sorted-order.ts';

export interface Regrouping {
  readonly book: RecordBook;
  readonly model: StandingModel;
  readonly load: LoadRecords;
  readonly threshold: number;
  /** Prior odds of two records. */
  readonly prior: (a: number, b: number) => number;
  /** All records of the components. */
  readonly members: KeptRecords;
  /** All pairs among them at or above the threshold; others are not looked at. */
  readonly pairs: Omit<KeptPairs, 'share'>;
  /** Decisions, in their order; those that name others are not looked at. */
  readonly same: readonly RecordPair[];
  readonly different: readonly RecordPair[];
}

export interface Regrouped {
  readonly members: KeptRecords;
  /** Places in `same` of decisions that were not obeyed. */
  readonly refused: readonly number[];
}

export async function regroup(given: Regrouping): Promise<Regrouped> {
  const { book, members, pairs, model, threshold, prior } = given;
  const records = book.inOrder(members.record);
  const places = placesOf(records, book);
  const place = (record: number): number => places[record] ?? -1;
  const isInside = (a: number, b: number): boolean => place(a) !== -1 && place(b) !== -1;
  const encoded = withStandingRarities(await given.load(records), model);
  const weightOf = createEvidence(encoded, model);
  const inside = inTurn(pairs.a.length).filter((i) => isInside(pairs.a[i] ?? -1, pairs.b[i] ?? -1));
  const links = {
    a: inside.map((i) => place(pairs.a[i] ?? -1)),
    b: inside.map((i) => place(pairs.b[i] ?? -1)),
    weight: Float64Array.from(inside, (i) => pairs.weight[i] ?? 0),
    probability: Float64Array.from(inside, (i) => pairs.probability[i] ?? 0),
  };
  const surest = Array.from(surestPairs(links, threshold));
  const placed = (named: readonly RecordPair[]) =>
    named.flatMap(({ a, b }, at) => (isInside(a, b) ? [{ a: place(a), b: place(b), at }] : []));
  const same = placed(given.same);
  const { root, refused } = clusterRecords({
    records: records.length,
    links: surest,
    side: encoded.side,
    same,
    different: placed(given.different),
    evidence: (a, b) => weightOf(a, b) + Math.log2(prior(records[a] ?? 0, records[b] ?? 0)),
  });
  const sets = disjointSets(records.length);
  for (const { a, b } of [...surest, ...same]) sets.join(a, b);
  return {
    members: {
      ...members,
      person: leastOf(members.record, (record) => root[place(record)] ?? 0),
      component: leastOf(members.record, (record) => sets.find(place(record))),
    },
    refused: refused.map((i) => same[i]?.at ?? 0),
  };
}

/** By record: the least number among the records of its group. */
function leastOf(records: Int32Array, groupOf: (record: number) => number): Int32Array {
  const least = new Map<number, number>();
  for (const record of records) {
    const group = groupOf(record);
    least.set(group, Math.min(record, least.get(group) ?? record));
  }
  return records.map((record) => least.get(groupOf(record)) ?? record);
}
