// Blocks: the records that share a key, in typed arrays. Memory is four bytes for each place of a record in a block,
// twice, and four for each record.
import type { Spans } from '../encode/encoded-records.ts';
import { createIntList, sharedIntegers, type IntList } from '../encode/int-list.ts';
import { createPairCodes, type PairCodes } from '../encode/pair-codes.ts';

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

interface NumberedKeys {
  readonly keys: IntList;
  readonly count: number;
  /** What the integers of the first part are counted from. */
  readonly lowest: number;
}

/** `side` as in `EncodedRecords`: records of one list without repeats stand together and are never paired. */
export function createBlockBuilder(side: Int32Array, usualLargest: number): BuildBlocks {
  const records = side.length;
  // Room that one rule leaves to the next, since giving it back and asking anew costs more than the work.
  const rooms: readonly [IntList, IntList] = [createIntList(records), createIntList(1)];
  const numbers: PairCodes[] = [];
  let sizes = new Int32Array(0);
  let after = new Int32Array(0);

  /** Each key of a record with each value of the next part: numbered anew, in place of the keys. */
  function joinPart(keys: IntList, starts: Int32Array, part: Spans, codes: PairCodes, out: IntList): void {
    out.clear();
    codes.clear();
    for (let r = 0, from = 0; r < records; r++) {
      const to = starts[r + 1] ?? 0;
      const [first, last] = [part.starts[r] ?? 0, part.starts[r + 1] ?? 0];
      for (let i = from; i < to; i++) {
        const key = keys.at(i);
        for (let j = first; j < last; j++) out.push(codes.code(key, part.values[j] ?? 0));
      }
      starts[r + 1] = out.length;
      from = to;
    }
  }

  /** Keys are numbered part by part: (integer of the first part, of the second), then (that number, of the third). */
  function numberKeys([head, ...rest]: readonly Spans[], starts: Int32Array): NumberedKeys {
    let [keys, other] = rooms;
    if (head === undefined) throw new RangeError('a key has at least one part');
    keys.clear();
    // Days before 1970 are negative; keys count from 0.
    let lowest = 0;
    for (let i = 0; i < head.values.length; i++) lowest = Math.min(lowest, head.values[i] ?? 0);
    let most = -1;
    for (let i = 0; i < head.values.length; i++) {
      const key = (head.values[i] ?? 0) - lowest;
      keys.push(key);
      if (key > most) most = key;
    }
    starts.set(head.starts);
    rest.forEach((part, p) => {
      const codes = (numbers[p] ??= createPairCodes(records >> 1));
      joinPart(keys, starts, part, codes, other);
      [keys, other] = [other, keys];
      most = codes.size - 1;
    });
    return { keys, count: most + 1, lowest };
  }

  /** By place: the next one whose record is of another side, 0 where there is none. */
  function skipOwnSide(members: Int32Array): void {
    if (after.length < members.length) after = new Int32Array(members.length);
    for (let place = members.length - 2; place >= 0; place--) {
      const [own, next] = [members[place] ?? -1, members[place + 1] ?? -1];
      if (own === -1) continue;
      after[place] = next === -1 ? 0 : side[own] === side[next] ? (after[place + 1] ?? 0) : place + 1;
    }
  }

  return (parts, atMost = Infinity, largest = usualLargest) => {
    const starts = sharedIntegers(records + 1);
    const { keys, count, lowest } = numberKeys(parts, starts);
    if (sizes.length < count) sizes = new Int32Array(count);
    sizes.fill(0, 0, count);
    for (let i = 0; i < keys.length; i++) sizes[keys.at(i)] = (sizes[keys.at(i)] ?? 0) + 1;
    const large: LargeBlock[] = [];
    let length = 0;
    // From here on `sizes` holds where the next record of a block goes, or -1 for a block left out.
    for (let key = 0; key < count; key++) {
      const size = sizes[key] ?? 0;
      if (size > largest && size <= atMost) {
        const first = numbers.slice(0, parts.length - 1).reduceRight((code, part) => part.first(code), key);
        large.push({ first: first + lowest, records: size });
      }
      const kept = size >= 2 && size <= atMost && size <= largest;
      sizes[key] = kept ? length : -1;
      if (kept) length += size + 1;
    }
    const members = sharedIntegers(length).fill(-1);
    for (let r = 0; r < records; r++) {
      for (let i = starts[r] ?? 0; i < (starts[r + 1] ?? 0); i++) {
        const place = sizes[keys.at(i)] ?? -1;
        if (place !== -1) {
          members[place] = r;
          sizes[keys.at(i)] = place + 1;
        }
        keys.set(i, place);
      }
    }
    skipOwnSide(members);
    let kept = 0;
    for (let r = 0, from = 0; r < records; r++) {
      const to = starts[r + 1] ?? 0;
      for (let i = from; i < to; i++) {
        const place = keys.at(i);
        const partner = place === -1 ? 0 : (after[place] ?? 0);
        if (partner > 0) keys.set(kept++, partner);
      }
      starts[r + 1] = kept;
      from = to;
    }
    const places = sharedIntegers(kept);
    places.set(keys.view().subarray(0, kept));
    return { members, starts, places, large };
  };
}
