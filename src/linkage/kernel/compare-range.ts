// Compares the blocked pairs of a run of records: the piece of work that one thread does at a time.
import { createPartners } from '../blocking/blocking.ts';
import type { Blocks } from '../blocking/blocks.ts';
import { createPatternOf } from '../compare/compare-patterns.ts';
import { field, listShift, rowWidth, type CompareRows } from '../compare/compare-rows.ts';
import type { NameFacts } from '../compare/name-facts.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import type { Foresight } from '../pair-engine.ts';
import type { ListPairs } from '../persons/list-pairs.ts';
import { createTally, type TallyEntries } from '../tally.ts';

/**
 * Pairs a < b that may be one person, of the rows from `from` to `to - 1`, sorted by a; eight bytes each. Here and in the
 * blocks records are known by the place of their row.
 */
export interface PairRange {
  readonly from: number;
  readonly to: number;
  /** The pairs of record `from + i` end at `ends[i]`, and begin where those of the record before it end. */
  readonly ends: Int32Array<ArrayBuffer>;
  readonly b: Int32Array<ArrayBuffer>;
  /** Numbers of entries in the tally of the one who compared it. */
  readonly entry: Int32Array<ArrayBuffer>;
}

/** What one comparer met in all its ranges. */
export interface ComparedTally extends TallyEntries {
  /** By rule: pairs that no earlier rule proposed. */
  readonly found: Float64Array<ArrayBuffer>;
}

export interface Comparer {
  readonly compare: (from: number, to: number) => PairRange;
  /** From now on pairs without hope are counted and not kept. */
  readonly foresee: (foresight: Foresight) => void;
  readonly tally: () => ComparedTally;
}

/** What records are compared by: all that grows with them in memory that threads share. */
export interface CompareInput {
  readonly records: EncodedRecords;
  readonly blocks: readonly Blocks[];
  readonly rows: CompareRows;
  readonly facts: NameFacts;
  /** What is foreseen from the beginning. */
  readonly foresight: Foresight | null;
}

/** Pairs that are gathered before they are compared; their rows fill half of the nearest cache. */
const batch = 256;

export function createComparer(
  { records, blocks, rows, facts, foresight }: CompareInput,
  groups: ListPairs,
): Comparer {
  const tally = createTally();
  if (foresight !== null) tally.foresee(foresight);
  const found = new Float64Array(blocks.length);
  const partners = createPartners(blocks, records.count, found);
  const patternOf = createPatternOf(records, rows, facts, tally);
  const { values } = rows;
  const room = records.count + batch;
  const [own, partnerFlags, entryOf] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  // What is kept of a range, in room that one leaves to the next.
  let [b, entries] = [new Int32Array(1 << 16), new Int32Array(1 << 16)];
  return {
    compare: (from, to) => {
      let kept = 0;
      const ends = new Int32Array(to - from);
      for (let first = from, next = from; first < to; first = next) {
        let count = 0;
        for (; next < to && count < batch; next++) {
          count += partners(next, own, count);
          ends[next - from] = count;
        }
        // Their rows lie far apart: one short loop has many on their way from memory at once.
        for (let i = 0; i < count; i++) {
          partnerFlags[i] = values[(own[i] ?? 0) * rowWidth + field.flags] ?? 0;
        }
        for (let a = first, i = 0; a < next; a++) {
          const list = (values[a * rowWidth + field.flags] ?? 0) >> listShift;
          for (const end = ends[a - from] ?? 0; i < end; i++) {
            patternOf(a, own[i] ?? 0, groups.ofLists(list, (partnerFlags[i] ?? 0) >> listShift));
          }
        }
        tally.count(entryOf);
        if (kept + count > b.length)
          [b, entries] = [widened(b, kept + count), widened(entries, kept + count)];
        for (let a = first, i = 0; a < next; a++) {
          for (const end = ends[a - from] ?? 0; i < end; i++) {
            const entry = entryOf[i] ?? -1;
            if (entry === -1) continue;
            b[kept] = own[i] ?? 0;
            entries[kept++] = entry;
          }
          ends[a - from] = kept;
        }
      }
      return { from, to, ends, b: b.slice(0, kept), entry: entries.slice(0, kept) };
    },
    foresee: tally.foresee,
    tally: () => ({ ...tally.entries(), found: found.slice() }),
  };
}

function widened(values: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(Math.max(needed, 2 * values.length));
  wider.set(values);
  return wider;
}
