// JSON in one form only: object keys sorted by code units.

/** Throws nothing for data out of JSON.parse; keys whose value is undefined are left out. */
export function canonicalJson(value: unknown, indent = 0): string {
  return JSON.stringify(sorted(value), null, indent);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [key, inner] of entries) copy[key] = sorted(inner);
  return copy;
}
