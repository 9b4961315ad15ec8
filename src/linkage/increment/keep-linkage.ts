// Keeps what a linkage must leave behind for records that come later.
import { recordKey } from '../../records/record.ts';
import type { BlockingRule } from '../blocking/blocking-rules.ts';
import { createIntList } from '../encode/int-list.ts';
import type { EncodedRecords } from '../encode/encoded-records.ts';
import type { LinkDecision, LinkedPairs } from '../link-records.ts';
import type { PairDecisions } from './add-records.ts';
import { distinct, holdsPair, type RecordPair } from './pair-index.ts';
import { createRecordBook, type BookedList } from './record-book.ts';
import { createRecordKeys } from './record-keys.ts';
import { disjointSets, sharePairs } from './share-pairs.ts';
import { standingModel, standingOdds, type StandingModel } from './standing-model.ts';
import type { KeptRecords, StandingTables } from './standing-tables.ts';

export interface Kept {
  readonly model: StandingModel;
  readonly lists: readonly BookedList[];
  readonly nextShare: number;
}

export interface KeepOptions {
  readonly threshold: number;
  readonly unique: ReadonlySet<string>;
  readonly rules: readonly BlockingRule[];
  readonly decisions: readonly LinkDecision[];
}

/** The lists of the records, which number them in canonical order. */
function bookLists({ lists, list }: EncodedRecords, unique: ReadonlySet<string>): readonly BookedList[] {
  const starts = new Int32Array(lists.length + 1);
  for (const at of list) starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  for (let i = 0; i < lists.length; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  return lists.map((id, i) => {
    const [from, to] = [starts[i] ?? 0, starts[i + 1] ?? 0];
    return { id, unique: unique.has(id), runs: to > from ? [{ from, to }] : [] };
  });
}

/** Makes the tables of a linkage of these records. Time and room grow with records and rules. */
export async function keepLinkage(
  records: EncodedRecords,
  linked: LinkedPairs,
  options: KeepOptions,
  tables: StandingTables,
): Promise<Kept> {
  const { possible, linkage, weights, priorOdds } = linked;
  const { inputIndex, count } = records;
  const model = standingModel(records, linkage.model, priorOdds);
  const lists = bookLists(records, options.unique);
  const book = createRecordBook(lists);
  const person = new Int32Array(count);
  const firstOf = new Int32Array(linkage.persons.length).fill(-1);
  for (let r = 0; r < count; r++) {
    const own = linkage.personOf[inputIndex[r] ?? 0] ?? 0;
    if (firstOf[own] === -1) firstOf[own] = r;
    person[r] = firstOf[own] ?? r;
  }
  await tables.create();
  const record = Int32Array.from({ length: count }, (_, r) => r);
  const own = { record, row: records.row, person };
  const decisions = resolveDecisions(options.decisions, lists, own);

  const a = new Int32Array(possible.size);
  for (let r = 0; r < count; r++) a.fill(r, possible.starts[r], possible.starts[r + 1]);
  const weight = Float64Array.from(
    { length: possible.size },
    (_, i) => weights[possible.pattern[i] ?? 0] ?? 0,
  );
  const { listOf } = book;
  const oddsOf = standingOdds(model);
  const byLists = lists.map((x) => Float64Array.from(lists, (y) => oddsOf(x.id, y.id)));
  const { pairs, nextShare } = sharePairs(
    { a, b: possible.b.subarray(0, possible.size), weight },
    book,
    {
      prior: (x, y) => byLists[listOf(x)]?.[listOf(y)] ?? 0,
      isSame: holdsPair(decisions.same),
      isDifferent: holdsPair(decisions.different),
    },
    0,
  );
  await tables.addPairs(pairs);
  const sets = disjointSets(count);
  pairs.probability.forEach((probability, i) => {
    if (probability >= options.threshold) sets.join(pairs.a[i] ?? 0, pairs.b[i] ?? 0);
  });
  for (const same of decisions.same) sets.join(same.a, same.b);
  await tables.addRecords({ ...own, component: record.map((r) => sets.find(r)) });

  const keysOf = createRecordKeys(records);
  for (const rule of options.rules) {
    const keys = keysOf(rule);
    const holder = createIntList(keys.low.length);
    for (let r = 0; r < count; r++)
      for (let i = keys.starts[r] ?? 0; i < (keys.starts[r + 1] ?? 0); i++) holder.push(r);
    await tables.addKeys(keys, holder.take());
  }
  return { model, lists, nextShare };
}

/** Decisions by the numbers of their records; those that name no record, or one alone, are left out. */
export function resolveDecisions(
  decisions: readonly LinkDecision[],
  lists: readonly BookedList[],
  records: Pick<KeptRecords, 'record' | 'row'>,
): PairDecisions {
  const book = createRecordBook(lists);
  const named = new Set(namedRows(decisions));
  const numbers = new Map<string, number>();
  records.record.forEach((record, i) => {
    const row = records.row[i] ?? 0;
    if (named.has(row)) numbers.set(recordKey(lists[book.listOf(record)]?.id ?? '', row), record);
  });
  const of = (wanted: LinkDecision['kind']): RecordPair[] =>
    decisions.flatMap(({ kind, a, b }) => {
      const [x, y] = [numbers.get(a), numbers.get(b)];
      if (kind !== wanted || x === undefined || y === undefined || x === y) return [];
      return book.compare(x, y) < 0 ? [{ a: x, b: y }] : [{ a: y, b: x }];
    });
  return { same: of('same'), different: of('different') };
}

/** Rows that decisions name, whatever the list. */
export function namedRows(decisions: readonly LinkDecision[]): Int32Array {
  return distinct(
    decisions.flatMap(({ a, b }) => [a, b]).map((key) => Number(key.slice(key.lastIndexOf('/') + 1))),
  );
}
