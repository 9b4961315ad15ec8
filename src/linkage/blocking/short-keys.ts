// Keys that two names share when they are one slip of the pen apart: the name, and the name with one letter left out
// (deletion neighbourhood: T. Bocek, E. Hunt, B. Stiller, "Fast similarity search in large dictionaries", 2007).
import { createIntList } from '../encode/int-list.ts';
import type { Spans } from '../encode/encode.ts';

/** Names shorter than this have no such keys. */
export const shortestName = 5;

export interface ShortKeys {
  /** By name code: numbers of the keys that another of the names has too. */
  readonly shared: Spans;
  /** By name code: how many of its keys no other name has. A block on such a key is the block of the name itself. */
  readonly own: Int32Array;
}

/** `named[code]` is 1 where the key of that code takes part. */
export function createShortKeys(keys: readonly string[], named: Uint8Array): ShortKeys {
  // A key is known by a name and the place of the letter left out of it: no string is made. Slots hold key number + 1.
  const names = createIntList();
  const omitted = createIntList();
  const holders = createIntList();
  const starts = new Int32Array(keys.length + 1);
  const found = createIntList();
  // One key for each letter and one for the name, at most half of the slots.
  const most = keys.reduce((sum, key, code) => sum + (named[code] === 1 ? key.length + 1 : 0), 8);
  const slots = new Int32Array(1 << (33 - Math.clz32(most)));

  function hashOf(name: number, omit: number): number {
    const key = keys[name] ?? '';
    let hash = 0;
    for (let i = 0; i < key.length; i++)
      if (i !== omit) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
  }

  function same(number: number, name: number, omit: number): boolean {
    const [x, y] = [keys[names.at(number)] ?? '', keys[name] ?? ''];
    const skip = omitted.at(number);
    const length = y.length - (omit === -1 ? 0 : 1);
    if (x.length - (skip === -1 ? 0 : 1) !== length) return false;
    for (let i = 0; i < length; i++) {
      const atX = skip !== -1 && i >= skip ? i + 1 : i;
      const atY = omit !== -1 && i >= omit ? i + 1 : i;
      if (x.charCodeAt(atX) !== y.charCodeAt(atY)) return false;
    }
    return true;
  }

  function slotOf(name: number, omit: number): number {
    const mask = slots.length - 1;
    let at = hashOf(name, omit) & mask;
    for (;;) {
      const number = (slots[at] ?? 0) - 1;
      if (number === -1 || same(number, name, omit)) return at;
      at = (at + 1) & mask;
    }
  }

  keys.forEach((key, code) => {
    starts[code] = found.length;
    if (named[code] !== 1 || key.length < shortestName) return;
    for (let omit = -1; omit < key.length; omit++) {
      // Leaving out either of two equal neighbours gives the same key.
      if (omit > 0 && key.charCodeAt(omit) === key.charCodeAt(omit - 1)) continue;
      const at = slotOf(code, omit);
      const known = (slots[at] ?? 0) - 1;
      if (known === -1) {
        slots[at] = names.length + 1;
        found.push(names.length);
        names.push(code);
        omitted.push(omit);
        holders.push(1);
      } else {
        found.push(known);
        holders.set(known, holders.at(known) + 1);
      }
    }
  });
  starts[keys.length] = found.length;
  return split(starts, found.view(), holders.view());
}

function split(starts: Int32Array, found: Int32Array, holders: Int32Array): ShortKeys {
  const shared = createIntList();
  const sharedStarts = new Int32Array(starts.length);
  const own = new Int32Array(starts.length - 1);
  for (let code = 0; code < own.length; code++) {
    for (let i = starts[code] ?? 0; i < (starts[code + 1] ?? 0); i++) {
      const number = found[i] ?? 0;
      if ((holders[number] ?? 0) > 1) shared.push(number);
      else own[code] = (own[code] ?? 0) + 1;
    }
    sharedStarts[code + 1] = shared.length;
  }
  return { shared: { starts: sharedStarts, values: shared.view() }, own };
}
