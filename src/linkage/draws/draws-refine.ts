// Large components cut down: what is nearly certain inside one is joined, what is nearly impossible is cut.
import type { Component } from './draws-components.ts';
import { inTurn } from '../encode/sorted-order.ts';

/** Records of one agreed person, each pair of them at this many bits or more, move as one: splits of one in a million. */
export const sureBits = 20;
/** Groups whose records agree by fewer bits than this on average are not tried as one person: one in a thousand. */
export const hopelessBits = -10;
/** A component of more pieces than this is cut at bonds that are less and less hopeless, up to `leastCut` bits. */
export const mostPieces = 100;
export const leastCut = -2;

export interface Refined {
  readonly components: readonly Component[];
  /** Expected number of joins that were cut to keep components within `mostPieces`. */
  readonly lost: number;
}

/**
 * The same records as smaller components with fewer pieces. Only pairs that share an agreed person, or a link, are looked
 * at. `root`: the agreed linkage. Depends on the order of keys alone.
 */
export function refineComponent(
  component: Component,
  root: Int32Array,
  apart: (a: number, b: number) => boolean,
  hopeless: number = hopelessBits,
): Refined {
  const { records, odds } = component;
  const groups: (readonly number[])[] = component.pieces.map((piece) => piece);
  const groupOf = inTurn(groups.length);
  const find = (piece: number): number => {
    let top = piece;
    while (groupOf[top] !== top) top = groupOf[top] ?? top;
    return top;
  };
  const every = (x: number, y: number, holds: (a: number, b: number) => boolean): boolean =>
    (groups[x] ?? []).every((a) => (groups[y] ?? []).every((b) => holds(a, b)));
  const sameAgreed = (i: number, j: number): boolean =>
    root[component.pieces[i]?.[0] ?? 0] === root[component.pieces[j]?.[0] ?? 0];
  const sure = component.links
    .filter(([i, j]) => sameAgreed(i, j))
    .map(([i, j]) => ({ i, j, bits: odds(component.pieces[i]?.[0] ?? 0, component.pieces[j]?.[0] ?? 0) }))
    .filter(({ bits }) => bits >= sureBits)
    .toSorted((x, y) => y.bits - x.bits || x.i - y.i || x.j - y.j);
  for (const { i, j } of sure) {
    const [x, y] = [find(i), find(j)];
    if (x === y || !every(x, y, (a, b) => odds(a, b) >= sureBits)) continue;
    const [keep, gone] = [Math.min(x, y), Math.max(x, y)];
    groups[keep] = [...(groups[keep] ?? []), ...(groups[gone] ?? [])];
    groups[gone] = [];
    groupOf[gone] = keep;
  }

  const tops = Int32Array.from(groups.keys(), find);
  const linked = new Map<number, readonly [number, number]>();
  for (const [i, j] of component.links) {
    const [x, y] = [Math.min(tops[i] ?? 0, tops[j] ?? 0), Math.max(tops[i] ?? 0, tops[j] ?? 0)];
    if (x !== y) linked.set(x * groups.length + y, [x, y]);
  }
  let lost = 0;
  const likely = [...linked.values()].filter(([x, y]) => {
    let [sum, count] = [0, 0];
    for (const a of groups[x] ?? []) {
      for (const b of groups[y] ?? []) {
        if (apart(a, b)) return false;
        sum += odds(a, b);
        count++;
      }
    }
    const mean = sum / count;
    if (mean >= hopeless) return true;
    if (mean >= hopelessBits && root[groups[x]?.[0] ?? 0] !== root[groups[y]?.[0] ?? 0])
      lost += 1 / (1 + 2 ** -mean);
    return false;
  });

  const parts = inTurn(groups.length);
  const partOf = (group: number): number => {
    let top = group;
    while (parts[top] !== top) top = parts[top] ?? top;
    return top;
  };
  const join = (x: number, y: number): void => {
    const [p, q] = [partOf(x), partOf(y)];
    parts[Math.max(p, q)] = Math.min(p, q);
  };
  for (const [x, y] of likely) join(x, y);
  const holder = new Map<number, number>();
  tops.forEach((top, i) => {
    const person = root[component.pieces[i]?.[0] ?? 0] ?? 0;
    const first = holder.get(person);
    if (first === undefined) holder.set(person, top);
    else join(first, top);
  });

  const place = new Map(records.map((record, at) => [record, at]));
  const byKey = (a: number, b: number): number => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  const cut = new Map<number, { pieces: (readonly number[])[]; links: (readonly [number, number])[] }>();
  const number = new Int32Array(groups.length);
  groups.forEach((group, g) => {
    if (group.length === 0) return;
    const part = cut.get(partOf(g)) ?? { pieces: [], links: [] };
    cut.set(partOf(g), part);
    number[g] = part.pieces.push(group.toSorted(byKey)) - 1;
  });
  for (const [x, y] of likely) cut.get(partOf(x))?.links.push([number[x] ?? 0, number[y] ?? 0]);
  const components: Component[] = [];
  for (const { pieces, links } of cut.values()) {
    const part: Component = {
      records: pieces.flat().toSorted(byKey),
      pieces,
      links: links.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]),
      odds,
    };
    if (pieces.length <= mostPieces || hopeless >= leastCut) {
      components.push(part);
    } else {
      const finer = refineComponent(part, root, apart, hopeless + 2);
      components.push(...finer.components);
      lost += finer.lost;
    }
  }
  return { components, lost };
}
