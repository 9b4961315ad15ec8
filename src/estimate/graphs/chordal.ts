// Every decomposable graph of a few lists: the graphs without a chordless cycle, each with its cliques and separators.
//
// R. E. Tarjan, M. Yannakakis, "Simple linear-time algorithms to test chordality of graphs", SIAM J. Computing 13(3), 1984:
// maximum cardinality search orders the vertices so that a graph is chordal exactly if the earlier neighbours of each
// vertex are joined to one another. J. R. S. Blair, B. Peyton, "An introduction to chordal graphs and clique trees", 1993:
// along that order a clique ends where the number of earlier neighbours does not grow, and those neighbours separate.

/** Sets of lists are bit masks: list j is bit j. */
export interface ChordalGraph {
  /** Pairs of lists that are joined, each smaller list first, ascending. */
  readonly edges: readonly (readonly [number, number])[];
  /** Maximal cliques; each list is in at least one. */
  readonly cliques: readonly number[];
  /** Separators that are not empty, as often as they occur: joint distribution = product of cliques / product of these. */
  readonly separators: readonly number[];
}

export const fewestGraphLists = 3;
export const mostGraphLists = 6;

const known = new Map<number, readonly ChordalGraph[]>();

/** All decomposable graphs of 1 to 6 lists, in a fixed order: 1, 2, 8, 61, 822, 18,154. Found once per process. */
export function chordalGraphs(lists: number): readonly ChordalGraph[] {
  if (!Number.isInteger(lists) || lists < 1 || lists > mostGraphLists) {
    throw new RangeError(`graphs are listed for 1 to ${mostGraphLists} lists, not ${lists}`);
  }
  const found = known.get(lists) ?? enumerate(lists);
  known.set(lists, found);
  return found;
}

/** Number of members of a set of lists. */
export function setSize(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}

function enumerate(lists: number): readonly ChordalGraph[] {
  const pairs = Array.from({ length: lists }, (_, a) =>
    Array.from({ length: lists - a - 1 }, (_, step) => [a, a + 1 + step] as const),
  ).flat();
  const graphs: ChordalGraph[] = [];
  const neighbours = new Int32Array(lists);
  for (let chosen = 0; chosen < 2 ** pairs.length; chosen++) {
    neighbours.fill(0);
    const edges = pairs.filter((_, bit) => ((chosen >> bit) & 1) === 1);
    for (const [a, b] of edges) {
      neighbours[a] = (neighbours[a] ?? 0) | (1 << b);
      neighbours[b] = (neighbours[b] ?? 0) | (1 << a);
    }
    const found = decompose(neighbours);
    if (found !== null) graphs.push({ edges, ...found });
  }
  return graphs;
}

/** Cliques and separators by maximum cardinality search, or null where the graph is not chordal. */
function decompose(neighbours: Int32Array): Omit<ChordalGraph, 'edges'> | null {
  const cliques: number[] = [];
  const separators: number[] = [];
  let numbered = 0;
  let clique = 0;
  for (let step = 0; step < neighbours.length; step++) {
    const vertex = mostJoined(neighbours, numbered);
    const earlier = (neighbours[vertex] ?? 0) & numbered;
    if (!isComplete(neighbours, earlier)) return null;
    if (step > 0 && setSize(earlier) <= setSize(clique) - 1) {
      cliques.push(clique);
      if (earlier !== 0) separators.push(earlier);
    }
    clique = earlier | (1 << vertex);
    numbered |= 1 << vertex;
  }
  cliques.push(clique);
  return { cliques, separators };
}

/** The vertex, not yet numbered, with most numbered neighbours; the first of equals. */
function mostJoined(neighbours: Int32Array, numbered: number): number {
  let best = -1;
  let most = -1;
  for (let vertex = 0; vertex < neighbours.length; vertex++) {
    const joined = setSize((neighbours[vertex] ?? 0) & numbered);
    if (((numbered >> vertex) & 1) === 0 && joined > most) {
      best = vertex;
      most = joined;
    }
  }
  return best;
}

function isComplete(neighbours: Int32Array, set: number): boolean {
  return neighbours.every(
    (own, vertex) => ((set >> vertex) & 1) === 0 || ((own | (1 << vertex)) & set) === set,
  );
}
