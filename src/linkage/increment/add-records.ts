// Records added to a linkage that stands: what a linkage of all records under the standing model would yield, from the
// blocks, rivals and persons that the new records touch.
import type { BlockingRule } from '../blocking/blocking-rules.ts';
import { faintestRival } from '../persons/link-pairs.ts';
import { findPairs, type LoadRecords } from './find-pairs.ts';
import { distinct, holdsPair, pairIndex, type RecordPair } from './pair-index.ts';
import { createRecordBook, type BookedList, type RecordBook } from './record-book.ts';
import { personChanges, recordKeys, type PersonChanges } from './person-changes.ts';
import { regroup } from './regroup.ts';
import { sharePairs, type PairOdds, type WeighedPairs } from './share-pairs.ts';
import { standingOdds, type StandingModel } from './standing-model.ts';
import type { KeptPairs, KeptRecords, StandingTables } from './standing-tables.ts';
import { inTurn } from '../encode/sorted-order.ts';

/** Decisions that hold, each kind in the order in which they were taken. */
export interface PairDecisions {
  readonly same: readonly RecordPair[];
  readonly different: readonly RecordPair[];
}

export interface Addition {
  readonly model: StandingModel;
  readonly rules: readonly BlockingRule[];
  readonly threshold: number;
  /** Lists with the runs of the records that are added. */
  readonly lists: readonly BookedList[];
  /** The records that are added: they stand in the tables, each a person of its own. */
  readonly fresh: Int32Array;
  /** Decisions under which the linkage stands, and those that hold now. */
  readonly before: PairDecisions;
  readonly now: PairDecisions;
  /** Shares are numbered from here on. */
  readonly firstShare: number;
}

export interface Added extends PersonChanges {
  /** Records added. */
  readonly added: number;
  /** Of them: those that are of a person who stood already. */
  readonly joined: number;
  /** Persons that the records brought. */
  readonly founded: number;
  /** Pairs compared. */
  readonly compared: number;
  /** Blocks that joined standing records and are too large now: what they alone joined stands no longer. */
  readonly outgrown: number;
  /** Decisions of one person, among those looked at, that contradict others or a list free of repeats: by record keys. */
  readonly refused: readonly { readonly a: string; readonly b: string }[];
  readonly nextShare: number;
}

/** Decisions of which one side alone knows. */
function changedPairs(before: readonly RecordPair[], now: readonly RecordPair[]): readonly RecordPair[] {
  const [stood, stands] = [holdsPair(before), holdsPair(now)];
  return [...before.filter(({ a, b }) => !stands(a, b)), ...now.filter(({ a, b }) => !stood(a, b))];
}

function concat(parts: readonly WeighedPairs[]): WeighedPairs {
  const size = parts.reduce((sum, { a }) => sum + a.length, 0);
  const [a, b, weight] = [new Int32Array(size), new Int32Array(size), new Float64Array(size)];
  let filled = 0;
  for (const part of parts) {
    a.set(part.a, filled);
    b.set(part.b, filled);
    weight.set(part.weight, filled);
    filled += part.a.length;
  }
  return { a, b, weight };
}

function select(pairs: WeighedPairs, keep: (a: number, b: number, weight: number) => boolean): WeighedPairs {
  const kept = inTurn(pairs.a.length).filter((i) =>
    keep(pairs.a[i] ?? 0, pairs.b[i] ?? 0, pairs.weight[i] ?? 0),
  );
  return {
    a: kept.map((i) => pairs.a[i] ?? 0),
    b: kept.map((i) => pairs.b[i] ?? 0),
    weight: Float64Array.from(kept, (i) => pairs.weight[i] ?? 0),
  };
}

/** Adds the records and brings the tables up to date. */
export async function addRecords(given: Addition, tables: StandingTables, load: LoadRecords): Promise<Added> {
  const { model, now, before, threshold } = given;
  const book = createRecordBook(given.lists);
  const fresh = book.inOrder(given.fresh);
  const isFresh = new Set(fresh);
  const oddsOf = standingOdds(model);
  const ids = given.lists.map(({ id }) => id);
  const byLists = ids.map((a) => Float64Array.from(ids, (b) => oddsOf(a, b)));
  const odds: PairOdds = {
    prior: (a, b) => byLists[book.listOf(a)]?.[book.listOf(b)] ?? 0,
    isSame: holdsPair(now.same),
    isDifferent: holdsPair(now.different),
  };
  const changed = [
    ...changedPairs(before.same, now.same),
    ...changedPairs(before.different, now.different),
  ].filter(({ a, b }) => !isFresh.has(a) && !isFresh.has(b));
  const stoodAsSame = holdsPair(before.same);
  const asked = now.same.filter(({ a, b }) => !isFresh.has(a) && !isFresh.has(b) && !stoodAsSame(a, b));

  const found = await findPairs({ book, rules: given.rules, model, tables, load, fresh, asked });
  await tables.addKeys(found.keys, found.keys.record);
  const likely = select(
    found.pairs,
    (a, b, weight) => odds.prior(a, b) * 2 ** weight >= faintestRival || odds.isSame(a, b),
  );
  const touched = await touchedShares(likely, [...found.lost, ...changed], isFresh, book, tables);
  const stood = await tables.pairsOf(touched);
  const isLost = holdsPair(found.lost);
  const isFound = pairIndex(likely.a, likely.b);
  const standing = select(stood, (a, b) => !isLost(a, b) && isFound(a, b) === -1);
  const shared = sharePairs(concat([standing, likely]), book, odds, given.firstShare);
  await tables.dropShares(touched);
  await tables.addPairs(shared.pairs);

  const decided = [...changed, ...now.same.filter(({ a, b }) => isFresh.has(a) || isFresh.has(b))];
  const moved = await tables.records(
    distinct([
      ...movedRecords(stood, shared.pairs, threshold),
      ...fresh,
      ...decided.flatMap(({ a, b }) => [a, b]),
    ]),
  );
  const members = await tables.membersOf(distinct(moved.component));
  const around = await tables.pairsAt(members.record);
  const { members: after, refused } = await regroup({
    book,
    model,
    load,
    threshold,
    prior: odds.prior,
    members,
    pairs: around,
    same: now.same,
    different: now.different,
  });
  await tables.dropRecords(members.record);
  await tables.addRecords(after);
  const keyOf = recordKeys(after, book, ids);
  return {
    ...report(members, after, isFresh, keyOf),
    compared: found.pairs.a.length,
    outgrown: found.outgrown,
    refused: refused.flatMap((at) => {
      const decision = now.same[at];
      return decision === undefined ? [] : [{ a: keyOf(decision.a), b: keyOf(decision.b) }];
    }),
    nextShare: shared.nextShare,
  };
}

/** The shares in which the pairs found have rivals, and those of the pairs of `others`. */
async function touchedShares(
  found: WeighedPairs,
  others: readonly RecordPair[],
  isFresh: ReadonlySet<number>,
  book: RecordBook,
  tables: StandingTables,
): Promise<Int32Array> {
  const claims: { readonly record: number; readonly side: number }[] = [];
  for (let i = 0; i < found.a.length; i++) {
    const [a, b] = [found.a[i] ?? 0, found.b[i] ?? 0];
    for (const [record, other] of [[a, b] as const, [b, a] as const]) {
      if (!isFresh.has(record) && book.sideOf(other) !== -1)
        claims.push({ record, side: book.sideOf(other) });
    }
  }
  const isClaimed = holdsPair(claims.map(({ record, side }) => ({ a: record, b: side })));
  const isOther = holdsPair(others);
  const near = await tables.pairsAt(
    distinct([...claims.map(({ record }) => record), ...others.flatMap(({ a, b }) => [a, b])]),
  );
  return distinct(
    near.share.filter((_, i) => {
      const [a, b] = [near.a[i] ?? 0, near.b[i] ?? 0];
      return isClaimed(a, book.sideOf(b)) || isClaimed(b, book.sideOf(a)) || isOther(a, b);
    }),
  );
}

/** Records with a pair whose probability changed, and is or was at least the threshold. */
function movedRecords(before: KeptPairs, after: KeptPairs, threshold: number): readonly number[] {
  const at = pairIndex(before.a, before.b);
  const still = new Uint8Array(before.a.length);
  const moved: number[] = [];
  after.a.forEach((a, i) => {
    const b = after.b[i] ?? 0;
    const old = at(a, b);
    if (old !== -1) still[old] = 1;
    const [was, is] = [before.probability[old] ?? 0, after.probability[i] ?? 0];
    if (was !== is && (was >= threshold || is >= threshold)) moved.push(a, b);
  });
  before.a.forEach((a, i) => {
    if (still[i] !== 1 && (before.probability[i] ?? 0) >= threshold) moved.push(a, before.b[i] ?? 0);
  });
  return moved;
}

function report(
  before: KeptRecords,
  after: KeptRecords,
  isFresh: ReadonlySet<number>,
  keyOf: (record: number) => string,
): PersonChanges & Pick<Added, 'added' | 'joined' | 'founded'> {
  const stood = inTurn(before.record.length).filter((i) => !isFresh.has(before.record[i] ?? -1));
  const standing = {
    record: stood.map((i) => before.record[i] ?? 0),
    row: stood.map((i) => before.row[i] ?? 0),
    person: stood.map((i) => before.person[i] ?? 0),
    component: stood.map((i) => before.component[i] ?? 0),
  };
  let [joined, founded] = [0, 0];
  after.record.forEach((record, i) => {
    if (!isFresh.has(record)) return;
    // Fresh records have the greatest numbers: one is the least of its person where all of them are fresh.
    if (!isFresh.has(after.person[i] ?? record)) joined++;
    else if (after.person[i] === record) founded++;
  });
  return { added: isFresh.size, joined, founded, ...personChanges(standing, after, keyOf) };
}
