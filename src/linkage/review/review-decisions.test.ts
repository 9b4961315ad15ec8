import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterRecords } from '../persons/clusters.ts';
import { foldDecisions, type NumberedDecision } from './review-decisions.ts';

const size = 8;
const decisionsOf = fc
  .array(
    fc.record({
      kind: fc.constantFrom('same' as const, 'different' as const),
      a: fc.nat(size - 1),
      b: fc.nat(size - 1),
    }),
    { maxLength: 14 },
  )
  .map((drafts) =>
    drafts.filter(({ a, b }) => a !== b).map((draft, i): NumberedDecision => ({ ...draft, line: i + 1 })),
  );
const sides = fc
  .array(fc.integer({ min: -1, max: 2 }), { minLength: size, maxLength: size })
  .map((side) => Int32Array.from(side));

/** Every way to put the records into persons that breaks none of the rules, by brute force. */
function partitions(
  decisions: readonly NumberedDecision[],
  side: Int32Array,
): readonly (readonly number[])[] {
  let all: (readonly number[])[] = [[]];
  for (let r = 0; r < size; r++) {
    all = all.flatMap((labels) => {
      const most = Math.max(-1, ...labels);
      return Array.from({ length: most + 2 }, (_, label) => [...labels, label]).filter(
        (next) =>
          next.every(
            (label, x) => x === r || label !== next[r] || (side[x] ?? -1) < 0 || side[x] !== side[r],
          ) &&
          decisions.every(
            ({ kind, a, b }) => Math.max(a, b) > r || (next[a] === next[b]) === (kind === 'same'),
          ),
      );
    });
  }
  return all;
}

test('what follows is what holds in every grouping that the decisions allow; the rest contradicts', () => {
  fc.assert(
    fc.property(decisionsOf, sides, (decisions, side) => {
      const fold = foldDecisions(decisions, side);
      const possible = partitions(fold.obeyed, side);
      expect(possible.length).toBeGreaterThan(0);
      for (let a = 0; a < size; a++) {
        for (let b = a + 1; b < size; b++) {
          const together = possible.filter((labels) => labels[a] === labels[b]).length;
          const expected = together === possible.length ? 'same' : together === 0 ? 'different' : null;
          expect(fold.follows(a, b)).toBe(expected);
        }
      }
      for (const { decision, against, repeat } of fold.contradictions) {
        const { line } = decision;
        expect(against.every((other) => other < line)).toBe(true);
        const cited = fold.obeyed.filter((one) => against.includes(one.line));
        expect(cited).toHaveLength(against.length);
        // The lines named are enough to rule the decision out, with the list where one is named.
        const rule = repeat === null ? new Int32Array(size).fill(-1) : side;
        expect(partitions([...cited, decision], rule)).toHaveLength(0);
      }
      expect(fold.obeyed.length + fold.contradictions.length).toBe(decisions.length);
    }),
    { numRuns: 60 },
  );
});

test('the decisions that hold together are all obeyed when persons are gathered, whatever links there are', () => {
  const links = fc.array(fc.record({ a: fc.nat(size - 1), b: fc.nat(size - 1) }), { maxLength: 20 });
  fc.assert(
    fc.property(decisionsOf, sides, links, fc.nat(14), (decisions, side, tried, undone) => {
      const standing = decisions.filter(({ line }) => line !== undone);
      const { obeyed } = foldDecisions(standing, side);
      // A list added later: further records and links beside those that were decided.
      for (const added of [0, 3]) {
        const { root, refused } = clusterRecords({
          records: size + added,
          links: [
            ...tried.filter(({ a, b }) => a !== b),
            ...Array.from({ length: added }, (_, i) => ({ a: i, b: size + i })),
            ...Array.from({ length: added }, (_, i) => ({ a: i + 3, b: size + i })),
          ],
          side: Int32Array.from({ length: size + added }, (_, r) => {
            const own = side[r] ?? -1;
            return own < 0 ? -1 - r : own;
          }),
          same: obeyed.filter(({ kind }) => kind === 'same'),
          different: obeyed.filter(({ kind }) => kind === 'different'),
          evidence: () => 5,
        });
        expect(refused).toEqual([]);
        for (const { kind, a, b } of obeyed) expect(root[a] === root[b]).toBe(kind === 'same');
      }
    }),
    { numRuns: 200 },
  );
});

test('a contradiction names the shortest chain of lines against it', () => {
  const decisions: readonly NumberedDecision[] = [
    { kind: 'same', a: 0, b: 1, line: 1 },
    { kind: 'same', a: 1, b: 2, line: 4 },
    { kind: 'different', a: 2, b: 3, line: 5 },
    { kind: 'same', a: 3, b: 0, line: 9 },
    { kind: 'different', a: 0, b: 2, line: 10 },
    { kind: 'same', a: 4, b: 5, line: 11 },
  ];
  const { contradictions } = foldDecisions(decisions, Int32Array.of(-1, -1, -1, -1, 7, 7));
  expect(contradictions.map(({ decision, against, repeat }) => [decision.line, against, repeat])).toEqual([
    [9, [1, 4, 5], null],
    [10, [1, 4], null],
    [11, [], [4, 5]],
  ]);
});
