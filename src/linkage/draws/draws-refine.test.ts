import { expect, test } from 'vitest';
import { createComponents, type Component } from './draws-components.ts';
import type { DrawInput } from './draws-input.ts';
import { mostPieces, refineComponent } from './draws-refine.ts';

/** Records in a row, each with `bits` for the next one, and `far` for any other. */
function row(records: number, bits: (r: number) => number, root: Int32Array, far = -30): DrawInput {
  const next = Float64Array.from({ length: records - 1 }, (_, r) => bits(r));
  return {
    records,
    links: {
      a: Int32Array.from(next.keys()),
      b: Int32Array.from(next.keys(), (r) => r + 1),
      bits: next,
      probability: next.map((b) => 1 / (1 + 2 ** -b)),
    },
    side: Int32Array.from({ length: records }, (_, r) => -1 - r),
    same: [],
    different: [],
    evidence: () => far,
    root,
    key: (r) => `l/${1000 + r}`,
  };
}

function refined(input: DrawInput): { readonly components: readonly Component[]; readonly lost: number } {
  const components = createComponents(input, 1e-3);
  expect(components.count).toBe(1);
  return refineComponent(components.contents(0), input.root, components.apart);
}

test('records of one agreed person move as one where every pair is sure', () => {
  const input = row(
    12,
    (r) => (r % 3 === 2 ? 0 : 25),
    Int32Array.from({ length: 12 }, (_, r) => r - (r % 3)),
    21,
  );
  const { components } = refined({ ...input, evidence: (a, b) => (a - (a % 3) === b - (b % 3) ? 21 : -1) });
  expect(components.map(({ pieces }) => pieces)).toEqual([
    [
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
      [9, 10, 11],
    ],
  ]);
  expect(components[0]?.links).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
  // One unsure pair among three keeps the third record a piece of its own.
  const unsure = refined({ ...input, evidence: () => -1 });
  expect(unsure.components[0]?.pieces.length).toBe(8);
});

test('a bond is cut where the groups disagree on average, though one link is likely', () => {
  // Two persons of two sure records; the link between them has even odds, the other three pairs −30.
  const input = row(4, (r) => (r === 1 ? 0 : 30), Int32Array.of(0, 0, 2, 2));
  const { components, lost } = refined(input);
  expect(components.map(({ records }) => records)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(lost).toBe(0);
});

test('a component of too many pieces is cut at its weakest bonds, and the loss is counted', () => {
  const records = 3 * mostPieces;
  const alone = Int32Array.from({ length: records }, (_, r) => r);
  const { components, lost } = refined(row(records, (r) => (r % 50 === 49 ? -5 : 0), alone));
  expect(components.map((component) => component.records.length)).toEqual(
    Array.from({ length: records / 50 }, () => 50),
  );
  expect(lost).toBeCloseTo((records / 50 - 1) / 33, 12);
  const strong = refined(row(records, () => 0, alone));
  expect(strong.components.length).toBe(1);
  expect(strong.lost).toBe(0);
});
