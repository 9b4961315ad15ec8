// The standing linkage as a run needs it: links, persons and draws in the numbers of the records of the case.
import type { Effects } from '../../effect/effects.ts';
import { quoted, type Database } from '../../engine/database.ts';
import { createComponents } from '../../linkage/draws/draws-components.ts';
import type { DrawInput } from '../../linkage/draws/draws-input.ts';
import { drawEncoded } from '../../linkage/draws/draws-of-linkage.ts';
import { faintestLink } from '../../linkage/draws/draws.ts';
import { keyOfRecord, type RecordPlaces } from '../../linkage/encode/encode.ts';
import { createEvidence } from '../../linkage/increment/evidence.ts';
import { resolveDecisions } from '../../linkage/increment/keep-linkage.ts';
import { createRecordBook, placesOf, type RecordBook } from '../../linkage/increment/record-book.ts';
import { standingOdds, withStandingRarities } from '../../linkage/increment/standing-model.ts';
import { standingTables, type KeptPairs } from '../../linkage/increment/standing-tables.ts';
import type { Linkage, LinkColumns } from '../../linkage/linkage.ts';
import type { LinkOptions } from '../../linkage/link-records.ts';
import { toLinkage } from '../../linkage/to-linkage.ts';
import { faintest } from '../../linkage/persons/link-pairs.ts';
import { loadStanding } from './increment-records.ts';
import type { StandingState } from './increment-state.ts';
import { standingName } from './increment.ts';
import type { StoredRecords } from '../lists/stored-records.ts';

/**
 * Reads the linkage of `lists`, which must be those of the state, and draws from it: the links, persons and draws of a
 * linkage of all records under the standing model. Records are numbered list by list as given, in the order of rows.
 */
export async function readStandingLinkage(
  state: StandingState,
  lists: readonly StoredRecords[],
  options: LinkOptions,
  database: Database,
  effects: Effects,
): Promise<Linkage> {
  const book = createRecordBook(state.lists);
  const { places, root, records } = await readRecords(state, lists, book, database);
  const links = linksOf(await standingTables(database, standingName).pairsFrom(faintest));
  const { comparedPairs, rules, weights } = state.learned;
  const about = { comparedPairs, rules, weights };
  const linkage = toLinkage(places, about, links, root, state.model.model);
  if (options.draws === undefined) return linkage;

  const oddsOf = standingOdds(state.model);
  const byLists = state.lists.map((x) => state.lists.map((y) => Math.log2(oddsOf(x.id, y.id))));
  const input = {
    root,
    ...resolveDecisions(options.decisions, state.lists, records),
    priorBits: (a: number, b: number): number => byLists[book.listOf(a)]?.[book.listOf(b)] ?? 0,
  };
  const asked = askedRecords({
    ...input,
    records: places.count,
    links: { ...links, bits: links.weight },
    side: places.side,
    key: (record) => keyOfRecord(places, record),
    evidence: () => 0,
  });
  const loaded = book.inOrder(asked);
  const tableOf = new Map(lists.map(({ list, table }) => [list, table]));
  const tables = standingTables(database, standingName);
  const encoded = await loadStanding(loaded, state.lists, tableOf, options, tables, database);
  const weightOf = createEvidence(withStandingRarities(encoded, state.model), state.model);
  const place = placesOf(loaded, book);
  const evidence = (a: number, b: number): number => {
    const [x, y] = [place[a] ?? -1, place[b] ?? -1];
    if (x < 0 || y < 0) throw new RangeError(`the records ${a} and ${b} are not in one component`);
    return weightOf(Math.min(x, y), Math.max(x, y)) + input.priorBits(a, b);
  };
  const drawn = { seed: options.seed, count: options.draws };
  const draws = drawEncoded({ ...input, encoded: places, links, evidence }, drawn, effects.signal);
  return { ...linkage, draws, reach: state.learned.reach };
}

interface ReadRecords {
  readonly places: RecordPlaces;
  /** By record: the least number among the records of its person. */
  readonly root: Int32Array;
  readonly records: { readonly record: Int32Array; readonly row: Int32Array };
}

async function readRecords(
  state: StandingState,
  lists: readonly StoredRecords[],
  book: RecordBook,
  database: Database,
): Promise<ReadRecords> {
  const count = book.size;
  const record = Int32Array.from({ length: count }, (_, r) => r);
  const [list, row, root] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const [side, inputIndex] = [new Int32Array(count), new Int32Array(count)];
  await database.readIntegers(
    `SELECT record, "row", person FROM ${quoted(`standing_records_${standingName}`)}`,
    ([records, rows, persons], size) => {
      for (let i = 0; i < size; i++) {
        const number = records?.[i] ?? 0;
        row[number] = rows?.[i] ?? 0;
        root[number] = persons?.[i] ?? number;
      }
    },
  );
  const booked = new Map(state.lists.map(({ id }, at) => [id, at]));
  let next = 0;
  for (const { list: id } of lists) {
    const at = booked.get(id) ?? -1;
    for (const { from, to } of state.lists[at]?.runs ?? []) {
      list.fill(at, from, to);
      for (let r = from; r < to; r++) inputIndex[r] = next++;
    }
  }
  // As when records are encoded: those of a list without repeats share a side, any other has one of its own.
  for (let r = 0; r < count; r++) side[r] = book.sideOf(r);
  return {
    places: { count, lists: state.lists.map(({ id }) => id), list, row, side, inputIndex },
    root,
    records: { record, row },
  };
}

function linksOf({ a, b, weight, probability }: KeptPairs): LinkColumns {
  return {
    a: a.map((x, i) => Math.min(x, b[i] ?? x)),
    b: b.map((y, i) => Math.max(y, a[i] ?? y)),
    weight,
    probability,
  };
}

/** The records whose pairs a draw may ask about: those of every component but a single link. */
function askedRecords(input: DrawInput): Set<number> {
  const asked = new Set<number>();
  const components = createComponents(
    {
      ...input,
      evidence: (a, b) => {
        asked.add(a).add(b);
        return 0;
      },
    },
    faintestLink,
  );
  for (let component = 0; component < components.count; component++) {
    if (components.pair(component) !== null) continue;
    for (const record of components.records(component)) asked.add(record);
  }
  return asked;
}
