// Identifiers of figures: ASCII, stable, and different wherever what they name is different.

/** Stands for "no value known" in identifiers; no value is written so. */
export const unstated = '~none';

/**
 * A value as a part of an identifier: a–z, 0–9 and `-` stay, a space becomes `_`, anything else its code point in
 * hexadecimal between tildes, so that two values never share an identifier.
 */
export function idPart(value: string | null): string {
  if (value === null) return unstated;
  return Array.from(value, (c) => {
    if (/^[a-z0-9-]$/.test(c)) return c;
    return c === ' ' ? '_' : `~${(c.codePointAt(0) ?? 0).toString(16)}~`;
  }).join('');
}
