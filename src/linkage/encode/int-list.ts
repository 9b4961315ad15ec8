// A list of integers that grows, four bytes each.
export interface IntList<Memory extends ArrayBufferLike = ArrayBuffer> {
  readonly length: number;
  readonly push: (value: number) => void;
  /** Lengthens the list by so many integers, to be written into the view that is returned. */
  readonly extend: (count: number) => Int32Array<Memory>;
  readonly at: (index: number) => number;
  readonly set: (index: number, value: number) => void;
  /** Empties the list and keeps its room. */
  readonly clear: () => void;
  /** The integers so far: a view that the next push may leave behind. */
  readonly view: () => Int32Array<Memory>;
  /** The integers so far; the list is empty and without room after it. */
  readonly take: () => Int32Array<Memory>;
}

export function createIntList(capacity = 1024): IntList {
  return growing(capacity, (length) => new Int32Array(length));
}

/** Integers in memory that threads can share. */
export function sharedIntegers(length: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}

export function createSharedList(capacity = 1024): IntList<SharedArrayBuffer> {
  return growing(capacity, sharedIntegers);
}

function growing<Memory extends ArrayBufferLike>(
  capacity: number,
  room: (length: number) => Int32Array<Memory>,
): IntList<Memory> {
  let values = room(Math.max(1, capacity));
  let length = 0;
  const widen = (needed: number): void => {
    const wider = room(Math.max(needed, length + (length >> 1) + 1));
    wider.set(values);
    values = wider;
  };
  return {
    get length() {
      return length;
    },
    push: (value) => {
      if (length === values.length) widen(length + 1);
      values[length++] = value;
    },
    extend: (count) => {
      if (length + count > values.length) widen(length + count);
      length += count;
      return values.subarray(length - count, length);
    },
    at: (index) => values[index] ?? 0,
    set: (index, value) => {
      values[index] = value;
    },
    clear: () => {
      length = 0;
    },
    view: () => values.subarray(0, length),
    take: () => {
      const taken = values.subarray(0, length);
      values = room(1);
      length = 0;
      return taken;
    },
  };
}
