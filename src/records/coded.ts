// Texts that are counted by a stable key: a table of spellings, and text that no table knows kept under its own fold.
import { foldKey } from '../text/fold.ts';
import type { Coded } from './record.ts';

export const folded = (text: string): string =>
  text.trim().split(/\s+/).map(foldKey).filter(Boolean).join(' ');

/** Spellings (any script and case, the key itself among them) to their key; of two keys the first. */
export function spellings<K extends string>(
  table: readonly (readonly [K, readonly string[]])[],
): ReadonlyMap<string, K> {
  const known = new Map<string, K>();
  for (const [key, forms] of table) {
    for (const form of [key, ...forms]) if (!known.has(folded(form))) known.set(folded(form), key);
  }
  return known;
}

/** The coded reading of a cell, or null where it is blank. */
export function coded(raw: string, keyOf: (folded: string) => string | null): Coded | null {
  const text = folded(raw);
  if (text === '') return null;
  return { key: keyOf(text) ?? text, raw };
}
