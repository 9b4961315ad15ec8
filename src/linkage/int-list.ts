// A list of integers that grows, four bytes each.
export interface IntList {
  readonly length: number;
  readonly push: (value: number) => void;
  readonly at: (index: number) => number;
  readonly set: (index: number, value: number) => void;
  /** Empties the list and keeps its room. */
  readonly clear: () => void;
  /** The integers so far: a view that the next push may leave behind. */
  readonly view: () => Int32Array<ArrayBuffer>;
}

export function createIntList(capacity = 1024): IntList {
  let values = new Int32Array(Math.max(1, capacity));
  let length = 0;
  return {
    get length() {
      return length;
    },
    push: (value) => {
      if (length === values.length) {
        const wider = new Int32Array(length + (length >> 1) + 1);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    at: (index) => values[index] ?? 0,
    set: (index, value) => {
      values[index] = value;
    },
    clear: () => {
      length = 0;
    },
    view: () => values.subarray(0, length),
  };
}
