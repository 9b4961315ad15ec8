// The key `__proto__` carried through the schema reader, which drops it: a column of a list may well be
// called so. On the way in, such a key gets a mark in front (from the private-use area); one that has marks
// already gets one more.
const mark = '\uE000';
const plainName = /^\uE000*__proto__$/;
const markedName = /^\uE000+__proto__$/;

/** Copies maps and lists, marking keys named `__proto__`. */
export function encodeKeys(value: unknown): unknown {
  return mapKeys(value, (key) => (plainName.test(key) ? mark + key : key));
}

/** Copies maps and lists into maps without prototype, taking the marks off again. */
export function decodeKeys(value: unknown): unknown {
  return mapKeys(value, decodeKey);
}

export function decodeKey(key: string): string {
  return markedName.test(key) ? key.slice(mark.length) : key;
}

function mapKeys(value: unknown, rename: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((entry) => mapKeys(entry, rename));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) copy[rename(key)] = mapKeys(inner, rename);
  return copy;
}
