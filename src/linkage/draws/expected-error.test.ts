import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quiet } from '../../effect/effects.ts';
import { createRandom } from '../../stats/random.ts';
import type { DrawInput } from './draws-input.ts';
import { drawLinkages, layDraw, type LinkageDraws } from './draws.ts';
import { inventInput } from './draws.test-support.ts';
import { expectedError } from './expected-error.ts';

function scores(
  agreed: Int32Array,
  truth: Int32Array,
): { readonly precision: number; readonly recall: number } {
  let [joined, real, both] = [0, 0, 0];
  for (let x = 0; x < agreed.length; x++) {
    for (let y = 0; y < x; y++) {
      const [j, t] = [agreed[x] === agreed[y], truth[x] === truth[y]];
      if (j) joined++;
      if (t) real++;
      if (j && t) both++;
    }
  }
  return { precision: both / joined, recall: both / real };
}

test('precision and recall, one draw at a time, by hand', () => {
  // Agreed {0 1} {2 3}; draws {0 1} {2} {3}, and {0 1 2} {3}.
  const draws: LinkageDraws = {
    count: 2,
    doubtful: Int32Array.of(2, 3),
    root: Int32Array.of(2, 3, 0, 3),
    overlooked: 0,
  };
  const error = expectedError(Int32Array.of(0, 0, 2, 2), draws);
  expect(error.precision?.mean).toBeCloseTo(0.5, 12);
  // 1 of 1, and 1 of 3.
  expect(error.recall?.mean).toBeCloseTo(2 / 3, 12);
  expect(error.reach).toBe(null);
  const lost = expectedError(Int32Array.of(0, 0, 2, 2), draws, { value: 0.75, low: 0.75, high: 0.75 });
  expect(lost.recall?.mean).toBeCloseTo(0.5, 12);
  expect(lost.precision).toEqual(error.precision);
});

test('no pair joined: no precision; nothing drawn: no recall', () => {
  const draws: LinkageDraws = { count: 1, doubtful: new Int32Array(), root: new Int32Array(), overlooked: 0 };
  expect(expectedError(Int32Array.of(0, 1), draws)).toEqual({
    precision: null,
    recall: null,
    reach: null,
  });
});

test('counting only what changes gives what counting all pairs gives', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 2, max: 18 }), (seed, records) => {
      const { input } = inventInput(seed, records, 4);
      const draws = drawLinkages(input, { seed, count: 1 }, quiet.signal);
      const truth = input.root.slice();
      layDraw(draws, 0, truth);
      const wanted = scores(input.root, truth);
      const { precision, recall } = expectedError(input.root, draws);
      if (Number.isNaN(wanted.precision)) expect(precision).toBe(null);
      else expect(precision?.mean).toBeCloseTo(wanted.precision, 12);
      if (Number.isNaN(wanted.recall)) expect(recall).toBe(null);
      else expect(recall?.mean).toBeCloseTo(wanted.recall, 12);
    }),
    { numRuns: 100 },
  );
});

test('intervals cover the truth where the model is true', () => {
  // Two lists without repeats; pairs of odds 2^-3 … 2^5, truth by their coins.
  const [pairs, runs] = [120, 150];
  let [byPrecision, byRecall] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const random = createRandom(run, 'coverage');
    const bits = Float64Array.from({ length: pairs }, () => 8 * random.next() - 3);
    const probability = bits.map((b) => 1 / (1 + 2 ** -b));
    const partner = (joined: (i: number) => boolean): Int32Array =>
      Int32Array.from({ length: 2 * pairs }, (_, r) => (r >= pairs && joined(r - pairs) ? r - pairs : r));
    const truth = partner((i) => random.next() < (probability[i] ?? 0));
    const root = partner((i) => (probability[i] ?? 0) > 0.9);
    const input: DrawInput = {
      records: 2 * pairs,
      links: {
        a: Int32Array.from({ length: pairs }, (_, i) => i),
        b: Int32Array.from({ length: pairs }, (_, i) => i + pairs),
        bits,
        probability,
      },
      side: Int32Array.from({ length: 2 * pairs }, (_, r) => (r < pairs ? 0 : 1)),
      same: [],
      different: [],
      evidence: () => -20,
      root,
      key: (r) => `l/${r}`,
    };
    const { precision, recall } = expectedError(root, drawLinkages(input, { seed: 1 }, quiet.signal));
    const real = scores(root, truth);
    if (precision !== null && precision.low <= real.precision && real.precision <= precision.high)
      byPrecision++;
    if (recall !== null && recall.low <= real.recall && real.recall <= recall.high) byRecall++;
  }
  console.log(
    `95 % intervals covered the precision in ${byPrecision}, the recall in ${byRecall} of ${runs} runs`,
  );
  // Three standard errors below 95 %.
  expect(byPrecision / runs).toBeGreaterThan(0.896);
  expect(byRecall / runs).toBeGreaterThan(0.896);
});
