// Draws of partitions of many pieces: a Markov chain that starts at the agreed partition.
//
// Moves: one piece anew among the clusters that it has links to, or alone (a Gibbs step: S. Geman, D. Geman, "Stochastic
// relaxation, Gibbs distributions, and the Bayesian restoration of images", 1984); split of a cluster at a link, or merge
// along it (as the simple random split of S. Jain, R. M. Neal, "A split-merge Markov chain Monte Carlo procedure for the
// Dirichlet process mixture model", 2004); exchange of two pieces with a common neighbour, for lists without repeats,
// where a partner leaves only when another takes its place. Metropolis–Hastings throughout.
import type { Random } from '../../stats/random.ts';
import { clusterBits, type Pieces } from './partition.ts';
import type { PartitionSampler } from './partition-exact.ts';

/** Sweeps before the first draw, and from draw to draw. In a sweep each lively piece gets each move about once. */
export const burnIn = 20;
export const thinning = 2;
/** Rounds of moves from draw to draw are never more: in components of thousands, draws are closer to each other. */
export const mostRounds = 3000;
/**
 * Links that, from the start, would change nothing but at a cost of more bits than this are quiet: one move in
 * `strayEvery` is taken anywhere, the others at lively links. The choice never depends on the state, so that the
 * distribution stays the same; only the quiet places are visited less.
 */
const quietBits = -8;
const strayEvery = 8;

export interface PieceLink {
  readonly i: number;
  readonly j: number;
}

/**
 * P(partition) ∝ product over its clusters of 2^bits, as for the exact sampler, over the partitions that the moves
 * reach: records that hang together by links alone or through others. `start`: the agreed partition, by smallest piece.
 * Each call of `draw` moves the chain on, so that successive draws are close to, not fully, independent.
 */
export function createPartitionChain(
  pieces: Pieces,
  links: readonly PieceLink[],
  start: Int32Array,
): PartitionSampler {
  const { size } = pieces;
  const slot = Int32Array.from(start);
  const members: (readonly number[])[] = Array.from({ length: size }, () => []);
  start.forEach((label, i) => {
    members[label] = [...(members[label] ?? []), i];
  });
  const bits = Float64Array.from(members, (cluster) => clusterBits(pieces, cluster));
  const neighbours: number[][] = Array.from({ length: size }, () => []);
  for (const { i, j } of links) {
    neighbours[i]?.push(j);
    neighbours[j]?.push(i);
  }
  const free: number[] = [];
  members.forEach((cluster, s) => {
    if (cluster.length === 0) free.push(s);
  });

  const of = (s: number): readonly number[] => members[s] ?? [];
  const slotOf = (i: number): number => slot[i] ?? 0;
  const score = (cluster: readonly number[]): number => clusterBits(pieces, cluster);
  function put(s: number, cluster: readonly number[], clusterScore: number): void {
    members[s] = cluster;
    bits[s] = clusterScore;
    for (const i of cluster) slot[i] = s;
    if (cluster.length === 0) free.push(s);
  }

  function moveOne(i: number, random: Random): void {
    const home = slotOf(i);
    const left = of(home).filter((j) => j !== i);
    const near = new Set<number>();
    for (const j of neighbours[i] ?? []) near.add(slotOf(j));
    // From a cluster without a neighbour there would be no way back.
    if (left.length > 0 && !near.has(home)) return;
    if (left.length === 0) near.delete(home);
    const without = score(left);
    const choices = [{ s: -1, cluster: [i] as readonly number[], full: 0, gain: 0 }];
    for (const s of near) {
      const cluster = s === home ? of(home) : insert(of(s), i);
      const full = s === home ? (bits[home] ?? 0) : score(cluster);
      choices.push({ s, cluster, full, gain: full - (s === home ? without : (bits[s] ?? 0)) });
    }
    const most = choices.reduce((best, { gain }) => Math.max(best, gain), 0);
    const sum = choices.reduce((all, { gain }) => all + 2 ** (gain - most), 0);
    let rest = random.next() * sum;
    const chosen = choices.find(({ gain }) => (rest -= 2 ** (gain - most)) < 0) ?? choices[0];
    if (chosen === undefined || chosen.s === home || (chosen.s === -1 && left.length === 0)) return;
    put(home, left, without);
    put(chosen.s === -1 ? (free.pop() ?? home) : chosen.s, chosen.cluster, chosen.full);
  }

  function splitOrMerge(link: PieceLink, random: Random): void {
    const [s, t] = [slotOf(link.i), slotOf(link.j)];
    if (s === t) {
      const [keep, gone]: [number[], number[]] = [[], []];
      for (const k of of(s)) {
        const first = k === link.i || (k !== link.j && (random.uint32() & 1) === 1);
        (first ? keep : gone).push(k);
      }
      const [kept, split] = [score(keep), score(gone)];
      const ways = of(s).length - 2;
      if (!accept(random, kept + split - (bits[s] ?? 0) + ways)) return;
      const other = free.pop() ?? s;
      put(s, keep, kept);
      put(other, gone, split);
    } else {
      const joined = [...of(s), ...of(t)].toSorted((x, y) => x - y);
      const whole = score(joined);
      if (!accept(random, whole - (bits[s] ?? 0) - (bits[t] ?? 0) - (joined.length - 2))) return;
      put(t, [], 0);
      put(s, joined, whole);
    }
  }

  function exchange(i: number, random: Random): void {
    const around = neighbours[i] ?? [];
    if (around.length < 2) return;
    const u = around[random.below(around.length)] ?? 0;
    const v = around[random.below(around.length)] ?? 0;
    const [s, t] = [slotOf(u), slotOf(v)];
    if (s === t) return;
    const first = insert(
      of(s).filter((k) => k !== u),
      v,
    );
    const second = insert(
      of(t).filter((k) => k !== v),
      u,
    );
    const [x, y] = [score(first), score(second)];
    if (!accept(random, x + y - (bits[s] ?? 0) - (bits[t] ?? 0))) return;
    put(s, first, x);
    put(t, second, y);
  }

  const lively = links.filter(({ i, j }) => Math.max(change(i, j), change(j, i)) > quietBits);
  const moving = Array.from(new Set(lively.flatMap(({ i, j }) => [i, j])));
  const sweep = Math.max(1, moving.length);
  /** Bits for moving piece i out of the cluster of j, or into it, from where the chain starts. */
  function change(i: number, j: number): number {
    const [s, t] = [slotOf(i), slotOf(j)];
    const left = of(s).filter((k) => k !== i);
    const out = score(left) - (bits[s] ?? 0);
    return s === t ? out : Math.max(out, 0) + score(insert(of(t), i)) - (bits[t] ?? 0);
  }
  const everyPiece = Array.from({ length: size }, (_, i) => i);

  let rounds = Math.min(burnIn * sweep, (burnIn / thinning) * mostRounds);
  return {
    draw: (random, labels) => {
      for (let round = 0; round < rounds && links.length > 0; round++) {
        moveOne(any(random, moving, everyPiece) ?? 0, random);
        const link = any(random, lively, links);
        if (link !== undefined) splitOrMerge(link, random);
        exchange(any(random, moving, everyPiece) ?? 0, random);
      }
      rounds = Math.min(thinning * sweep, mostRounds);
      for (let i = 0; i < size; i++) labels[i] = of(slotOf(i))[0] ?? i;
    },
  };
}

/** One of `all`, but mostly one of `some`. */
function any<T>(random: Random, some: readonly T[], all: readonly T[]): T | undefined {
  const from = some.length === 0 || random.uint32() % strayEvery === 0 ? all : some;
  return from[random.below(from.length)];
}

function accept(random: Random, log2Ratio: number): boolean {
  return log2Ratio >= 0 || random.next() < 2 ** log2Ratio;
}

function insert(cluster: readonly number[], piece: number): readonly number[] {
  const at = cluster.findIndex((k) => k > piece);
  return at === -1 ? [...cluster, piece] : [...cluster.slice(0, at), piece, ...cluster.slice(at)];
}
