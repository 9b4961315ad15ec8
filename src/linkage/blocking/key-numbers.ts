// Numbers for the keys of every record: one of each part, two records having the same number where all parts agree.
import type { Spans } from '../encode/encoded-records.ts';

/** Keys of record r stand from `starts[r]` to `starts[r + 1] - 1`: 0 … `count - 1`. */
export interface KeyNumbers {
  readonly keys: Int32Array;
  readonly count: number;
  /** The integer of the first part in a key. */
  readonly first: (key: number) => number;
}

/** Writes `starts` anew; `keys` stand in a room that the next call takes over. */
export type NumberKeys = (parts: readonly Spans[], starts: Int32Array) => KeyNumbers;

type Room = Int32Array<ArrayBuffer>;

function withRoom(room: Room, length: number): Room {
  return room.length < length ? new Int32Array(length) : room;
}

/** The lowest integer, and how many there are from it to the highest. */
function rangeOf(values: Int32Array): { readonly lowest: number; readonly width: number } {
  let [lowest, highest] = [0, -1];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (i === 0 || value < lowest) lowest = value;
    if (i === 0 || value > highest) highest = value;
  }
  return { lowest, width: highest - lowest + 1 };
}

/**
 * Numbers part by part: keys so far are put in order of their number by counting, so that for each of them the values
 * of the next part are met in one run and need no table of pairs. Parts hold integers of a narrow range.
 */
export function createNumberKeys(records: number): NumberKeys {
  // Room that one rule leaves to the next, since giving it back and asking anew costs more than the work.
  let keys: Room = new Int32Array(records);
  let joined: Room = new Int32Array(records);
  let sorted: Room = new Int32Array(2 * records);
  let ends: Room = new Int32Array(0);

  /** By key: where the keys made of it begin in order of the key. */
  function countByKey(starts: Int32Array, part: Spans, count: number): void {
    ends = withRoom(ends, count + 1);
    ends.fill(0, 0, count + 1);
    for (let r = 0, i = 0; r < records; r++) {
      const values = (part.starts[r + 1] ?? 0) - (part.starts[r] ?? 0);
      for (const end = starts[r + 1] ?? 0; i < end; i++) {
        const after = (keys[i] ?? 0) + 1;
        ends[after] = (ends[after] ?? 0) + values;
      }
    }
    for (let key = 0; key < count; key++) ends[key + 1] = (ends[key + 1] ?? 0) + (ends[key] ?? 0);
  }

  /** Each key with each value of its record, as place and value, in order of the key. Writes `starts` of the places. */
  function sortByKey(starts: Int32Array, part: Spans, count: number): number {
    countByKey(starts, part, count);
    sorted = withRoom(sorted, 2 * (ends[count] ?? 0));
    let made = 0;
    for (let r = 0, i = 0; r < records; r++) {
      const [from, to] = [part.starts[r] ?? 0, part.starts[r + 1] ?? 0];
      for (const end = starts[r + 1] ?? 0; i < end; i++) {
        const key = keys[i] ?? 0;
        let at = ends[key] ?? 0;
        for (let j = from; j < to; j++) {
          sorted[2 * at] = made++;
          sorted[2 * at + 1] = part.values[j] ?? 0;
          at++;
        }
        ends[key] = at;
      }
      starts[r + 1] = made;
    }
    return made;
  }

  /** Joins the next part to the keys. `firsts`: by key, the integer of the first part. */
  function join(starts: Int32Array, part: Spans, firsts: Room): Room {
    const size = sortByKey(starts, part, firsts.length);
    joined = withRoom(joined, size);
    const { lowest, width } = rangeOf(part.values);
    // By value: 1 + the key that it was met with last, and the number of the two.
    const met = new Int32Array(2 * width);
    const joinedFirsts = new Int32Array(size);
    let count = 0;
    for (let key = 0, at = 0; key < firsts.length; key++) {
      for (const end = ends[key] ?? 0; at < end; at++) {
        const value = 2 * ((sorted[2 * at + 1] ?? 0) - lowest);
        if (met[value] !== key + 1) {
          met[value] = key + 1;
          met[value + 1] = count;
          joinedFirsts[count++] = firsts[key] ?? 0;
        }
        joined[sorted[2 * at] ?? 0] = met[value + 1] ?? 0;
      }
    }
    [keys, joined] = [joined, keys];
    return joinedFirsts.subarray(0, count);
  }

  return ([head, ...rest], starts) => {
    if (head === undefined) throw new RangeError('a key has at least one part');
    const { lowest, width } = rangeOf(head.values);
    keys = withRoom(keys, head.values.length);
    for (let i = 0; i < head.values.length; i++) keys[i] = (head.values[i] ?? 0) - lowest;
    starts.set(head.starts);
    if (rest.length === 0) {
      return { keys: keys.subarray(0, starts[records]), count: width, first: (key) => key + lowest };
    }
    let firsts: Room = new Int32Array(width).map((_, key) => key + lowest);
    for (const part of rest) firsts = join(starts, part, firsts);
    return {
      keys: keys.subarray(0, starts[records]),
      count: firsts.length,
      first: (key) => firsts[key] ?? 0,
    };
  };
}
