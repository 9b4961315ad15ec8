import { expect, test } from 'vitest';
import { clusterRecords, type ClusterInput } from './clusters.ts';

const free = (records: number): ClusterInput => ({
  records,
  links: [],
  side: Int32Array.from({ length: records }, (_, i) => -1 - i),
  same: [],
  different: [],
  evidence: () => 5,
});

test('links join, and the smallest record names the cluster', () => {
  const { root } = clusterRecords({
    ...free(5),
    links: [
      { a: 3, b: 4 },
      { a: 1, b: 3 },
    ],
  });
  expect([...root]).toEqual([0, 1, 2, 1, 1]);
});

test('one chance link does not merge two groups whose other members disagree', () => {
  const { root } = clusterRecords({
    ...free(4),
    links: [
      { a: 0, b: 1 },
      { a: 2, b: 3 },
      { a: 1, b: 2 },
    ],
    evidence: (a, b) => (a === 1 && b === 2 ? 8 : -20),
  });
  expect([...root]).toEqual([0, 0, 2, 2]);
});

test('a list without repeats keeps its records apart, through others too', () => {
  const { root } = clusterRecords({
    ...free(3),
    side: Int32Array.of(0, 0, -3),
    links: [
      { a: 0, b: 2 },
      { a: 1, b: 2 },
    ],
  });
  expect([...root]).toEqual([0, 1, 0]);
});

test('decisions come first; one that contradicts another is refused', () => {
  const { root, refused } = clusterRecords({
    ...free(4),
    links: [{ a: 0, b: 1 }],
    same: [
      { a: 0, b: 2 },
      { a: 1, b: 2 },
    ],
    different: [{ a: 0, b: 1 }],
    evidence: () => -50,
  });
  expect([...root]).toEqual([0, 1, 0, 3]);
  expect(refused).toEqual([1]);
});
