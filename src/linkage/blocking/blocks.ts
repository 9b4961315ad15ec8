// Blocks: the records that share a key, in typed arrays. Memory is four bytes for each place of a record in a block,
// twice, and four for each record.
import type { Spans } from '../encode/encoded-records.ts';
import { sharedIntegers } from '../encode/int-list.ts';
import type { NearOrder } from '../compare/near-order.ts';
import { createNumberKeys } from './key-numbers.ts';

/** A key that too many records share. */
export interface LargeBlock {
  /** The integer that the first part puts into the key. */
  readonly first: number;
  readonly records: number;
}

export interface Blocks {
  /** The records of each block in ascending order, with -1 behind the last. */
  readonly members: Int32Array;
  /**
   * The partners of record r stand from `members[places[i]]` to the next -1, i from `starts[r]` to `starts[r + 1] - 1`:
   * one i for each block in which a later record of another side stands.
   */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  /** Blocks left out because they hold more than `largest` records. */
  readonly large: readonly LargeBlock[];
}

/**
 * Blocks of the records that share one integer of every part. Blocks of one record, and of more than `atMost` or
 * `largest`, are left out; only the latter are listed.
 */
export type BuildBlocks = (parts: readonly Spans[], atMost?: number, largest?: number) => Blocks;

/**
 * `side` as in `EncodedRecords`: records of one list without repeats stand together and are never paired. With an order,
 * blocks are of places in it, and places stand for records in all that is said of them.
 */
export function createBlockBuilder(
  side: Int32Array,
  usualLargest: number,
  order: NearOrder | null = null,
): BuildBlocks {
  const records = side.length;
  const sideAt = order === null ? side : order.record.map((r) => side[r] ?? 0);
  const recordAt = (at: number): number => (order === null ? at : (order.record[at] ?? 0));
  const numberKeys = createNumberKeys(records);
  // Room that one rule leaves to the next.
  let sizes = new Int32Array(0);
  let after = new Int32Array(0);
  let starts = new Int32Array(0);

  /** By place: the next one whose record is of another side, 0 where there is none. */
  function skipOwnSide(members: Int32Array): void {
    if (after.length < members.length) after = new Int32Array(members.length);
    for (let place = members.length - 2; place >= 0; place--) {
      const [own, next] = [members[place] ?? -1, members[place + 1] ?? -1];
      if (own === -1) continue;
      after[place] = next === -1 ? 0 : sideAt[own] === sideAt[next] ? (after[place + 1] ?? 0) : place + 1;
    }
  }

  return (parts, atMost = Infinity, largest = usualLargest) => {
    if (starts.length < records + 1) starts = new Int32Array(records + 1);
    const { keys, count, first } = numberKeys(parts, starts);
    if (sizes.length < count) sizes = new Int32Array(count);
    sizes.fill(0, 0, count);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      sizes[key] = (sizes[key] ?? 0) + 1;
    }
    const large: LargeBlock[] = [];
    let length = 0;
    // From here on `sizes` holds where the next record of a block goes, or -1 for a block left out.
    for (let key = 0; key < count; key++) {
      const size = sizes[key] ?? 0;
      if (size > largest && size <= atMost) large.push({ first: first(key), records: size });
      const kept = size >= 2 && size <= atMost && size <= largest;
      sizes[key] = kept ? length : -1;
      if (kept) length += size + 1;
    }
    const members = sharedIntegers(length).fill(-1);
    for (let at = 0; at < records; at++) {
      const r = recordAt(at);
      for (let i = starts[r] ?? 0, end = starts[r + 1] ?? 0; i < end; i++) {
        const key = keys[i] ?? 0;
        const place = sizes[key] ?? -1;
        keys[i] = place;
        if (place === -1) continue;
        members[place] = at;
        sizes[key] = place + 1;
      }
    }
    skipOwnSide(members);
    let kept = 0;
    for (let i = 0; i < keys.length; i++) {
      const place = keys[i] ?? -1;
      const partner = place === -1 ? 0 : (after[place] ?? 0);
      keys[i] = partner;
      if (partner > 0) kept++;
    }
    const places = sharedIntegers(kept);
    const placeStarts = sharedIntegers(records + 1);
    let next = 0;
    for (let at = 0; at < records; at++) {
      const r = recordAt(at);
      for (let i = starts[r] ?? 0, end = starts[r + 1] ?? 0; i < end; i++) {
        const partner = keys[i] ?? 0;
        if (partner > 0) places[next++] = partner;
      }
      placeStarts[at + 1] = next;
    }
    return { members, starts: placeStarts, places, large };
  };
}
