// Whole linkages drawn at random: who could be who, component by component, under the rules that the agreed one obeys.
//
// As in M. Sadinle, "Detecting duplicates in a homicide registry using a Bayesian partitioning approach" (2014) and R. C.
// Steorts, R. Hall, S. E. Fienberg, "A Bayesian approach to graphical record linkage and deduplication" (2016), a draw is
// a partition of the records, not a coin per pair; unlike there the weights of the comparisons are taken as known.
import { createRandom } from '../../stats/random.ts';
import { createComponents, type Component } from './draws-components.ts';
import type { DrawInput } from './draws-input.ts';
import { refineComponent } from './draws-refine.ts';
import { createIntList } from '../encode/int-list.ts';
import { createPartitionChain, type PieceLink } from './partition-chain.ts';
import { createExactPartitions, mostExactPieces, type PartitionSampler } from './partition-exact.ts';
import { createPieces, type Pieces } from './partition.ts';
import { inTurn } from '../encode/sorted-order.ts';

export interface DrawOptions {
  readonly seed: number;
  /** Number of draws; 200 unless told. */
  readonly count?: number;
  /** A component that differs from the agreed linkage with this probability or less is left as agreed; 1e-3 unless told. */
  readonly settled?: number;
  /** Components of up to so many pieces are drawn exactly, larger ones by Markov chain; 10 unless told, 12 at most. */
  readonly exactUpTo?: number;
}

export interface LinkageDraws {
  readonly count: number;
  /** Records whose person differs from the agreed linkage in some draw, ascending record numbers. */
  readonly doubtful: Int32Array;
  /** count × doubtful.length: smallest record number of the person of that record in that draw. */
  readonly root: Int32Array;
  /** Expected number of changes in each draw that were left out: components taken as settled, links cut in large ones. */
  readonly overlooked: number;
}

/** Links below this probability are no way for a record to change its person. */
export const faintestLink = 1e-3;

/**
 * Draws from P(partition) ∝ product over its clusters of 2^bits (`clusterBits`), under the rules: no two records of one
 * side together, decisions never broken. Each component of links has its own random stream, named by its smallest key:
 * the draws do not depend on the numbering, nor on other components, and more draws begin with the same ones.
 * Throws RangeError where the agreed linkage breaks a rule itself, and the signal's reason when cancelled.
 */
export function drawLinkages(input: DrawInput, options: DrawOptions, signal: AbortSignal): LinkageDraws {
  const { count = 200, settled = 1e-3, exactUpTo = 10 } = options;
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`a number of draws, not ${count}`);
  signal.throwIfAborted();
  const mostExact = Math.min(exactUpTo, mostExactPieces);
  const random = createRandom(options.seed, 'linkage');
  const components = createComponents(input, faintestLink);
  const doubtful = createIntList();
  const columns = createIntList();
  let overlooked = 0;

  function keep(records: readonly number[], drawn: Int32Array): void {
    const width = records.length;
    records.forEach((record, at) => {
      const agreed = input.root[record] ?? record;
      let differs = false;
      for (let k = 0; k < count && !differs; k++) differs = drawn[k * width + at] !== agreed;
      if (!differs) return;
      doubtful.push(record);
      for (let k = 0; k < count; k++) columns.push(drawn[k * width + at] ?? record);
    });
  }

  function drawPair(a: number, b: number, bits: number): void {
    const together = 1 / (1 + 2 ** -bits);
    const doubt = input.root[a] === input.root[b] ? 1 / (1 + 2 ** bits) : together;
    if (doubt <= settled) {
      overlooked += doubt;
      return;
    }
    const [x, y] = [input.key(a), input.key(b)];
    const stream = random.substream(x < y ? x : y);
    const drawn = new Int32Array(2 * count);
    for (let k = 0; k < count; k++) {
      drawn[2 * k] = a;
      drawn[2 * k + 1] = stream.next() < together ? a : b;
    }
    keep([a, b], drawn);
  }

  function drawMany({ records, pieces, links, odds }: Component): void {
    if (pieces.length < 2) return;
    const weights = createPieces(pieces, odds, components.apart);
    const agreed = labelsOf(pieces, input.root);
    if (breaksRule(weights, agreed)) throw new RangeError('the agreed linkage breaks a rule itself');
    const sampler = createSampler();
    if (sampler === null) return;
    const stream = random.substream(input.key(records[0] ?? 0));
    const [labels, first] = [new Int32Array(pieces.length), new Int32Array(pieces.length)];
    const drawn = new Int32Array(count * records.length);
    const pieceOf = new Map(pieces.flatMap((piece, i) => piece.map((record) => [record, i])));
    const places = Int32Array.from(records, (record) => pieceOf.get(record) ?? 0);
    for (let k = 0; k < count; k++) {
      sampler.draw(stream, labels);
      first.fill(input.records);
      records.forEach((record, at) => {
        const label = labels[places[at] ?? 0] ?? 0;
        first[label] = Math.min(first[label] ?? record, record);
      });
      for (let at = 0; at < records.length; at++) {
        drawn[k * records.length + at] = first[labels[places[at] ?? 0] ?? 0] ?? 0;
      }
      if (pieces.length > mostExactPieces) signal.throwIfAborted();
    }
    keep(records, drawn);

    /** Null where the component is as good as settled. */
    function createSampler(): PartitionSampler | null {
      if (pieces.length > mostExact) {
        const between: PieceLink[] = links.map(([a, b]) => ({ i: a, j: b }));
        return createPartitionChain(weights, between, agreed);
      }
      const exact = createExactPartitions(weights);
      const doubt = Math.max(0, 1 - exact.probability(agreed));
      if (doubt > settled) return exact;
      overlooked += doubt;
      return null;
    }
  }

  for (let component = 0; component < components.count; component++) {
    if ((component & 1023) === 0) signal.throwIfAborted();
    const pair = components.pair(component);
    if (pair !== null) {
      drawPair(pair.a, pair.b, pair.bits);
      continue;
    }
    const contents = components.contents(component);
    if (contents.pieces.length <= mostExact) {
      drawMany(contents);
    } else {
      const refined = refineComponent(contents, input.root, components.apart);
      refined.components.forEach(drawMany);
      overlooked += refined.lost;
    }
  }
  return { count, ...inOrder(count, doubtful.view(), columns.view()), overlooked };
}

/** Whether two pieces with one label are never one person. */
function breaksRule(pieces: Pieces, labels: Int32Array): boolean {
  const seen = new Map<number, number[]>();
  return labels.some((label, i) => {
    const others = seen.get(label) ?? [];
    seen.set(label, others);
    return others.push(i) > 1 && others.some((j) => j !== i && pieces.across(i, j) === -Infinity);
  });
}

/** By piece: the first piece of the same person in the agreed linkage. */
function labelsOf(pieces: readonly (readonly number[])[], root: Int32Array): Int32Array {
  const first = new Map<number, number>();
  return Int32Array.from(pieces, ([record = 0], i) => {
    const person = root[record] ?? record;
    const label = first.get(person) ?? i;
    first.set(person, label);
    return label;
  });
}

function inOrder(
  count: number,
  doubtful: Int32Array,
  columns: Int32Array,
): Pick<LinkageDraws, 'doubtful' | 'root'> {
  const width = doubtful.length;
  const order = inTurn(doubtful.length).toSorted((x, y) => (doubtful[x] ?? 0) - (doubtful[y] ?? 0));
  const root = new Int32Array(count * width);
  order.forEach((from, at) => {
    for (let k = 0; k < count; k++) root[k * width + at] = columns[from * count + k] ?? 0;
  });
  return { doubtful: order.map((from) => doubtful[from] ?? 0), root };
}

/**
 * Writes draw k over `root`, a copy of the agreed linkage; one copy serves all draws, one after another, since each
 * writes the same places.
 */
export function layDraw(draws: LinkageDraws, k: number, root: Int32Array): void {
  const from = k * draws.doubtful.length;
  draws.doubtful.forEach((record, at) => {
    root[record] = draws.root[from + at] ?? record;
  });
}

/** Smallest record number of the person of any record in draw k, without a copy of the agreed linkage `root`. */
export function rootInDraw(draws: LinkageDraws, k: number, root: Int32Array): (record: number) => number {
  const { doubtful } = draws;
  const from = k * doubtful.length;
  return (record) => {
    let [low, high] = [0, doubtful.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((doubtful[middle] ?? 0) < record) low = middle + 1;
      else high = middle;
    }
    return (doubtful[low] === record ? draws.root[from + low] : root[record]) ?? record;
  };
}
