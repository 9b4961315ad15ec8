// Small random linkages for tests of draws: links, sides, decisions, an agreed partition; and all partitions, by hand.
import { createRandom } from '../../stats/random.ts';
import { clusterRecords } from '../persons/clusters.ts';
import type { DrawInput } from './draws-input.ts';
import { clusterBits, createPieces } from './partition.ts';

export interface InventedInput {
  readonly input: DrawInput;
  /** Names of the sides by record: records of `lists` lists, the first two without repeats. */
  readonly bits: (a: number, b: number) => number;
}

/** Every pair has odds; links are those above 2^-6. Decisions are drawn too, obeyed as far as they go together. */
export function inventInput(seed: number, records: number, lists = 3, decisions = 0): InventedInput {
  const random = createRandom(seed, 'draws');
  const side = Int32Array.from({ length: records }, (_, r) => {
    const list = random.below(lists);
    return list < 2 ? list : -1 - r;
  });
  const table = Float64Array.from({ length: records * records }, () =>
    random.below(2) === 0 ? -20 : 14 * random.next() - 7,
  );
  const bits = (a: number, b: number): number => table[Math.min(a, b) * records + Math.max(a, b)] ?? 0;
  const [a, b]: [number[], number[]] = [[], []];
  for (let x = 0; x < records; x++) {
    for (let y = x + 1; y < records; y++) {
      if (bits(x, y) < -6 || ((side[x] ?? -1) >= 0 && side[x] === side[y])) continue;
      a.push(x);
      b.push(y);
    }
  }
  const pairs = (): readonly { readonly a: number; readonly b: number }[] =>
    Array.from({ length: records < 2 ? 0 : decisions }, () => {
      const x = random.below(records);
      return { a: x, b: (x + 1 + random.below(records - 1)) % records };
    });
  const [same, different] = [pairs(), pairs()];
  const own = Float64Array.from(a, (x, i) => bits(x, b[i] ?? 0));
  const probability = own.map((odds) => 1 / (1 + 2 ** -odds));
  const order = a.map((_, i) => i).toSorted((x, y) => (own[y] ?? 0) - (own[x] ?? 0));
  const { root } = clusterRecords({
    records,
    links: order.filter((i) => (own[i] ?? 0) > 1).map((i) => ({ a: a[i] ?? 0, b: b[i] ?? 0 })),
    side,
    same,
    different,
    evidence: bits,
  });
  return {
    bits,
    input: {
      records,
      links: { a: Int32Array.from(a), b: Int32Array.from(b), bits: own, probability },
      side,
      same,
      different,
      evidence: bits,
      root,
      key: (r) => `l/${1000 + r}`,
    },
  };
}

/** Labels of every partition of `size` things: label of the smallest one in the same cluster. */
export function partitions(size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return partitions(size - 1).flatMap((labels) =>
    [...new Set(labels), size - 1].map((label) => [...labels, label]),
  );
}

/** What the exact answer and draws are compared on: mean number of persons, and P(together) of each pair. */
export interface Margins {
  readonly persons: number;
  readonly together: readonly number[];
}

export function marginsOf(
  weighted: Iterable<{ readonly labels: ArrayLike<number>; readonly p: number }>,
): Margins {
  let persons = 0;
  const together: number[] = [];
  for (const { labels, p } of weighted) {
    persons += p * new Set(Array.from(labels)).size;
    let at = 0;
    for (let x = 0; x < labels.length; x++) {
      for (let y = x + 1; y < labels.length; y++, at++) {
        together[at] = (together[at] ?? 0) + (labels[x] === labels[y] ? p : 0);
      }
    }
  }
  return { persons, together };
}

/** The exact margins by enumeration of all partitions of all records that break no rule and respect the components. */
export function exactMargins({ input, bits }: InventedInput, component: (record: number) => number): Margins {
  const { side, same, different, root } = input;
  const apart = (a: number, b: number): boolean =>
    ((side[a] ?? -1) >= 0 && side[a] === side[b]) ||
    component(a) !== component(b) ||
    different.some((d) => (d.a === a && d.b === b) || (d.a === b && d.b === a));
  const obeyed = same.filter(({ a, b }) => root[a] === root[b]);
  const group = Array.from({ length: input.records }, (_, r) => r);
  for (let pass = 0; pass < input.records; pass++) {
    for (const { a, b } of obeyed) group[a] = group[b] = Math.min(group[a] ?? a, group[b] ?? b);
  }
  const firsts = group.filter((g, r) => g === r);
  const pieces = createPieces(
    firsts.map((first) => group.flatMap((g, r) => (g === first ? [r] : []))),
    bits,
    apart,
  );
  const weighted = partitions(firsts.length).map((labels) => {
    const clusters = new Map<number, number[]>();
    labels.forEach((label, i) => clusters.set(label, [...(clusters.get(label) ?? []), i]));
    const p = 2 ** [...clusters.values()].reduce((sum, members) => sum + clusterBits(pieces, members), 0);
    return { labels: group.map((g) => labels[firsts.indexOf(g)] ?? 0), p };
  });
  const total = weighted.reduce((sum, { p }) => sum + p, 0);
  return marginsOf(weighted.map(({ labels, p }) => ({ labels, p: p / total })));
}

/** Smallest record of each record's component. */
export function componentOf(input: DrawInput): (record: number) => number {
  const of = Int32Array.from(input.root);
  const { a, b, probability } = input.links;
  for (let pass = 0; pass < input.records; pass++) {
    for (let i = 0; i < a.length; i++) {
      if ((probability[i] ?? 0) < 1e-3) continue;
      const [x, y] = [a[i] ?? 0, b[i] ?? 0];
      const least = Math.min(of[x] ?? x, of[y] ?? y);
      of[x] = of[y] = least;
    }
    for (let r = 0; r < of.length; r++) of[r] = of[of[r] ?? r] ?? r;
    // A record that moved takes its agreed person along.
    for (let r = 0; r < of.length; r++) {
      const top = input.root[r] ?? r;
      of[r] = of[top] = Math.min(of[r] ?? r, of[top] ?? top);
    }
  }
  return (record) => of[record] ?? record;
}
