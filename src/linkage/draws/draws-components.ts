// Records that could be one person, directly or through others: the components inside which draws may differ.
import type { DrawInput } from './draws-input.ts';

export interface Component {
  /** In the order of their keys. */
  readonly records: readonly number[];
  /** Records that are decided to be one person, together; in the order of their first record. */
  readonly pieces: readonly (readonly number[])[];
  /** Numbers of two pieces with a link between them, each pair once, ascending. */
  readonly links: readonly (readonly [number, number])[];
  /** log2 odds of two records of the component. */
  readonly odds: (a: number, b: number) => number;
}

export interface Components {
  readonly count: number;
  /** A component of two records that nothing decides, a < b; null for any other. */
  readonly pair: (
    component: number,
  ) => { readonly a: number; readonly b: number; readonly bits: number } | null;
  /** Its records, ascending. */
  readonly records: (component: number) => Int32Array;
  readonly contents: (component: number) => Component;
  /** Whether two records are never one person. */
  readonly apart: (a: number, b: number) => boolean;
}

/** Components of two records or more, by links at or above `faintest` and by the agreed linkage. */
export function createComponents(input: DrawInput, faintest: number): Components {
  const { records: total, root, side, links, key } = input;
  const code = (a: number, b: number): number => Math.min(a, b) * total + Math.max(a, b);
  const different = new Set(input.different.map(({ a, b }) => code(a, b)));
  const same = new Map<number, number[]>();
  for (const { a, b } of input.same) {
    if (root[a] !== root[b]) continue;
    same.set(a, [...(same.get(a) ?? []), b]);
    same.set(b, [...(same.get(b) ?? []), a]);
  }
  const apart = (a: number, b: number): boolean =>
    ((side[a] ?? -1) >= 0 && side[a] === side[b]) || (different.size > 0 && different.has(code(a, b)));

  const parent = Int32Array.from(root);
  const find = (r: number): number => {
    let top = r;
    while (parent[top] !== top) top = parent[top] ?? top;
    for (let at = r; at !== top;) {
      const next = parent[at] ?? top;
      parent[at] = top;
      at = next;
    }
    return top;
  };
  for (let i = 0; i < links.a.length; i++) {
    if ((links.probability[i] ?? 0) < faintest) continue;
    const [x, y] = [find(links.a[i] ?? 0), find(links.b[i] ?? 0)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  // From here on `parent` is the smallest record of the component; alone records have no number.
  const size = new Int32Array(total);
  for (let r = 0; r < total; r++) {
    const top = find(r);
    size[top] = (size[top] ?? 0) + 1;
  }
  const number = new Int32Array(total).fill(-1);
  let count = 0;
  for (let r = 0; r < total; r++) {
    const top = find(r);
    if ((size[top] ?? 0) > 1) number[r] = top === r ? count++ : (number[top] ?? -1);
  }
  const members = bucket(total, count, (r) => number[r] ?? -1);
  const inside = bucket(links.a.length, count, (i) =>
    number[links.a[i] ?? 0] === number[links.b[i] ?? 0] ? (number[links.a[i] ?? 0] ?? -1) : -1,
  );
  const evidence = (a: number, b: number): number => input.evidence(Math.min(a, b), Math.max(a, b));

  const recordsOf = (component: number): Int32Array =>
    members.values.subarray(members.starts[component], members.starts[component + 1]);

  function pair(component: number): ReturnType<Components['pair']> {
    const from = members.starts[component] ?? 0;
    if ((members.starts[component + 1] ?? 0) - from !== 2) return null;
    const [a, b] = [members.values[from] ?? 0, members.values[from + 1] ?? 0];
    if (apart(a, b) || same.has(a)) return null;
    const link = inside.starts[component] ?? 0;
    const known = link < (inside.starts[component + 1] ?? 0);
    return { a, b, bits: known ? (links.bits[inside.values[link] ?? 0] ?? 0) : evidence(a, b) };
  }

  function contents(component: number): Component {
    const records = Array.from(recordsOf(component)).toSorted((x, y) => (key(x) < key(y) ? -1 : 1));
    const pieceOf = new Map<number, number>();
    const pieces: number[][] = [];
    for (const record of records) {
      if (pieceOf.has(record)) continue;
      const piece = new Set([record]);
      for (const r of piece) {
        pieceOf.set(r, pieces.length);
        for (const other of same.get(r) ?? []) piece.add(other);
      }
      pieces.push(piece.size === 1 ? [record] : records.filter((r) => piece.has(r)));
    }
    const bits = new Map<number, number>();
    const between = new Map<number, readonly [number, number]>();
    for (let at = inside.starts[component] ?? 0; at < (inside.starts[component + 1] ?? 0); at++) {
      const i = inside.values[at] ?? 0;
      const [a, b] = [links.a[i] ?? 0, links.b[i] ?? 0];
      bits.set(code(a, b), links.bits[i] ?? 0);
      const [x, y] = [pieceOf.get(a) ?? 0, pieceOf.get(b) ?? 0];
      if (x === y || (links.probability[i] ?? 0) < faintest) continue;
      between.set(code(x, y), [Math.min(x, y), Math.max(x, y)]);
    }
    return {
      records,
      pieces,
      links: [...between.values()].toSorted((x, y) => x[0] - y[0] || x[1] - y[1]),
      odds: (a, b) => bits.get(code(a, b)) ?? evidence(a, b),
    };
  }

  return { count, pair, records: recordsOf, contents, apart };
}

/** Numbers 0 … total − 1 by bucket, ascending in each; those of bucket -1 are left out. */
function bucket(
  total: number,
  buckets: number,
  of: (i: number) => number,
): { readonly starts: Int32Array; readonly values: Int32Array } {
  const starts = new Int32Array(buckets + 1);
  for (let i = 0; i < total; i++) {
    const at = of(i) + 1;
    if (at > 0) starts[at] = (starts[at] ?? 0) + 1;
  }
  for (let b = 1; b <= buckets; b++) starts[b] = (starts[b] ?? 0) + (starts[b - 1] ?? 0);
  const values = new Int32Array(starts[buckets] ?? 0);
  const next = starts.slice();
  for (let i = 0; i < total; i++) {
    const b = of(i);
    if (b < 0) continue;
    values[next[b] ?? 0] = i;
    next[b] = (next[b] ?? 0) + 1;
  }
  return { starts, values };
}
