// Blocks: the records that share a key, in typed arrays. Memory is four bytes for each place of a record in a block,
// twice, and four for each record.
import type { Spans } from './encode.ts';
import { createIntList } from './int-list.ts';
import { createPairCodes } from './pair-codes.ts';

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
export type BuildBlocks = (parts: readonly Spans[], atMost?: number) => Blocks;

/** `side` as in `EncodedRecords`: records of one list without repeats stand together and are never paired. */
export function createBlockBuilder(side: Int32Array, largest: number): BuildBlocks {
  const records = side.length;
  // Room that one rule leaves to the next, since giving it back and asking anew costs more than the work.
  const keys = createIntList(records);
  const numbers = [createPairCodes(records >> 1), createPairCodes(records >> 1)];
  let sizes = new Int32Array(0);
  let after = new Int32Array(0);

  /** Keys are numbered part by part: (integer of the first part, of the second), then (that number, of the third). */
  function numberKeys([head, ...rest]: readonly Spans[], starts: Int32Array): number {
    if (head === undefined || rest.length > numbers.length)
      throw new RangeError('a key has one to three parts');
    keys.clear();
    for (const codes of numbers) codes.clear();
    const step = (r: number, part: number, key: number): void => {
      const spans = rest[part];
      const codes = numbers[part];
      if (spans === undefined || codes === undefined) {
        keys.push(key);
        return;
      }
      const end = spans.starts[r + 1] ?? 0;
      for (let i = spans.starts[r] ?? 0; i < end; i++) {
        step(r, part + 1, codes.code(key, spans.values[i] ?? 0));
      }
    };
    for (let r = 0; r < records; r++) {
      const end = head.starts[r + 1] ?? 0;
      for (let i = head.starts[r] ?? 0; i < end; i++) step(r, 0, head.values[i] ?? 0);
      starts[r + 1] = keys.length;
    }
    const last = numbers[rest.length - 1];
    return last?.size ?? head.values.reduce((most, value) => Math.max(most, value), -1) + 1;
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

  return (parts, atMost = Infinity) => {
    const starts = new Int32Array(records + 1);
    const count = numberKeys(parts, starts);
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
        large.push({ first, records: size });
      }
      const kept = size >= 2 && size <= atMost && size <= largest;
      sizes[key] = kept ? length : -1;
      if (kept) length += size + 1;
    }
    const members = new Int32Array(length).fill(-1);
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
    return { members, starts, places: keys.view().slice(0, kept), large };
  };
}
