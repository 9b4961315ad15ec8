import { expect, test } from 'vitest';
import { chordalGraphs, setSize } from './chordal.ts';

test('as many as are known: OEIS A058862', () => {
  expect([1, 2, 3, 4, 5, 6].map((lists) => chordalGraphs(lists).length)).toEqual([1, 2, 8, 61, 822, 18_154]);
  expect(() => chordalGraphs(7)).toThrow(RangeError);
});

test('of four lists only the three rings of four are missing', () => {
  const edges = chordalGraphs(4).map((graph) => JSON.stringify(graph.edges));
  const rings = ['[[0,1],[0,2],[1,3],[2,3]]', '[[0,1],[0,3],[1,2],[2,3]]', '[[0,2],[0,3],[1,2],[1,3]]'];
  for (const ring of rings) expect(edges).not.toContain(ring);
  expect(new Set([...edges, ...rings]).size).toBe(64);
});

const has = (set: number, [a, b]: readonly [number, number]) => ((set >> a) & (set >> b) & 1) === 1;

test.each([3, 4, 5, 6])(
  'cliques of %i lists hold exactly the edges, and separators the double count',
  (lists) => {
    const pairs = Array.from({ length: lists }, (_, a) =>
      Array.from({ length: lists - a - 1 }, (_, step) => [a, a + 1 + step] as const),
    ).flat();
    const wrong = chordalGraphs(lists).filter(({ edges, cliques, separators }) => {
      const within = pairs.filter((pair) => cliques.some((clique) => has(clique, pair)));
      const isMaximal = cliques.every((a, i) => cliques.every((b, j) => i === j || (a & b) !== a));
      // Inclusion and exclusion over a clique tree: each vertex, edge and triangle is counted once.
      const once = Array.from({ length: 2 ** lists - 1 }, (_, i) => i + 1).every((set) => {
        const holds = (own: number): boolean => (own & set) === set;
        const isInside = cliques.some(holds);
        return cliques.filter(holds).length - separators.filter(holds).length === (isInside ? 1 : 0);
      });
      return !isMaximal || !once || JSON.stringify(within) !== JSON.stringify(edges);
    });
    expect(wrong).toEqual([]);
  },
);

test('size of a set', () => {
  expect([0, 1, 6, 63].map(setSize)).toEqual([0, 1, 2, 6]);
});
