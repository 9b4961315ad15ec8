// A bounded memory for pure functions of a text: names and words repeat, and reading each once is enough.

/** The same function, remembering its latest results; when `limit` texts are known it forgets all and starts anew. */
export function remembered<T>(compute: (text: string) => T, limit = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = compute(text);
    if (known.size >= limit) known.clear();
    if (text.length <= 200) known.set(text, result);
    return result;
  };
}
