// Orders of many places by integers, without a comparison.

/** 0 … count − 1. */
export function inTurn(count: number): Int32Array<ArrayBuffer> {
  const places = new Int32Array(count);
  for (let i = 0; i < count; i++) places[i] = i;
  return places;
}

/** `order`, stably sorted by counting; keys are 0 … `keys` − 1. */
export function sortByKey(
  order: Int32Array,
  keys: number,
  keyOf: (place: number) => number,
): Int32Array<ArrayBuffer> {
  const next = new Int32Array(keys + 1);
  for (let i = 0; i < order.length; i++) {
    const after = keyOf(order[i] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let key = 0; key < keys; key++) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0);
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const place = order[i] ?? 0;
    const key = keyOf(place);
    const at = next[key] ?? 0;
    sorted[at] = place;
    next[key] = at + 1;
  }
  return sorted;
}

const digitBits = 16;
const digits = 1 << digitBits;

/** `order`, stably sorted by 32-bit integers with their sign (D. Knuth, The Art of Computer Programming 3, 5.2.5, algorithm R). */
export function sortByInteger(
  order: Int32Array,
  integerOf: (place: number) => number,
): Int32Array<ArrayBuffer> {
  const byLow = sortByKey(order, digits, (place) => integerOf(place) & (digits - 1));
  return sortByKey(byLow, digits, (place) => (integerOf(place) >> digitBits) + (digits >> 1));
}

/** The values at those places. */
export function valuesAt(values: ArrayLike<number>, places: Int32Array): Float64Array<ArrayBuffer> {
  const found = new Float64Array(places.length);
  for (let i = 0; i < found.length; i++) found[i] = values[places[i] ?? 0] ?? 0;
  return found;
}
