// Pairwise scores against a worked example and against counting every pair.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairScores } from '../bench/evaluate.ts';

test('a worked example', () => {
  // Predicted {1,2,3} {4,5} {6}; true {1,2} {3,4,5} {6}: shared pairs 1-2 and 4-5.
  const scores = pairScores(['a', 'a', 'a', 'b', 'b', 'c'], ['x', 'x', 'y', 'y', 'y', 'z']);
  expect(scores).toEqual({
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
    truePairs: 4,
    predictedPairs: 4,
    sharedPairs: 2,
  });
});

test('nothing linked and nothing to link', () => {
  expect(pairScores(['a', 'b'], ['x', 'x'])).toMatchObject({ precision: 1, recall: 0, f1: 0 });
  expect(pairScores(['a', 'a'], ['x', 'y'])).toMatchObject({ precision: 0, recall: 1, f1: 0 });
  expect(pairScores([], [])).toMatchObject({ precision: 1, recall: 1, f1: 1 });
});

test('arrays of different length are refused', () => {
  expect(() => pairScores(['a'], [])).toThrow(RangeError);
});

test('agrees with counting every pair', () => {
  const labels = fc.array(fc.tuple(fc.constantFrom('a', 'ab', 'b', ''), fc.constantFrom('x', 'bx', 'y', '')));
  fc.assert(
    fc.property(labels, (records) => {
      let [both, predicted, truth] = [0, 0, 0];
      records.forEach(([p, t], i) => {
        for (const [q, u] of records.slice(i + 1)) {
          if (p === q) predicted++;
          if (t === u) truth++;
          if (p === q && t === u) both++;
        }
      });
      const scores = pairScores(
        records.map(([p]) => p),
        records.map(([, t]) => t),
      );
      expect(scores).toMatchObject({ sharedPairs: both, predictedPairs: predicted, truePairs: truth });
    }),
  );
});
