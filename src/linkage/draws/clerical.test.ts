import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../stats/random.ts';
import { clericalSample, clericalStrata, neymanAllocation } from './clerical-sample.ts';
import { clericalEstimate, wilson, type Stratum } from './clerical.ts';

function key(record: number): string {
  return `l/${record}`;
}

test('limits of one share, as published', () => {
  // Newcombe 1998, table I, method 4.
  const published = [
    [81, 263, 0.2535, 0.3682],
    [15, 148, 0.0598, 0.1644],
    [0, 20, 0, 0.2005],
    [1, 29, 0.0018, 0.1963],
  ] as const;
  for (const [same, asked, low, high] of published) {
    const limits = wilson(same / asked, asked);
    expect(limits[0]).toBeCloseTo(low, 4);
    expect(limits[1]).toBeCloseTo(high, 4);
    const others = wilson(1 - same / asked, asked);
    expect(others[0]).toBeCloseTo(1 - high, 4);
    expect(others[1]).toBeCloseTo(1 - low, 4);
  }
});

test('two strata by hand: weighed back to their pairs', () => {
  const strata: readonly Stratum[] = [
    { joined: true, pairs: 1000, expected: 990 },
    { joined: true, pairs: 100, expected: 60 },
    { joined: false, pairs: 400, expected: 40 },
  ];
  const { precision, recall, fromModel } = clericalEstimate(strata, [
    { asked: 50, same: 49 },
    { asked: 20, same: 10 },
    { asked: 40, same: 2 },
  ]);
  // 980 + 50 of 1100; 1030 of 1030 + 20.
  expect(precision?.estimate).toBeCloseTo(1030 / 1100, 12);
  expect(recall?.estimate).toBeCloseTo(1030 / 1050, 12);
  // √(1000² × 0.95 × 0.0196/49 + 100² × 0.8 × 0.25/19) = √(380 + 105.263) = 22.0287 pairs.
  expect(precision?.standardError).toBeCloseTo(22.0287 / 1100, 6);
  // Var Y = 400² × 0.9 × 0.0475/39 = 175.385; √(20² × 485.263 + 1030² × 175.385) / 1050².
  expect(recall?.standardError).toBeCloseTo(Math.sqrt(400 * 485.263 + 1060900 * 175.385) / 1102500, 6);
  expect(fromModel).toEqual([]);
});

test('all pairs asked: no doubt is left; none asked: the model, and it is said', () => {
  const strata: readonly Stratum[] = [
    { joined: true, pairs: 10, expected: 9 },
    { joined: false, pairs: 5, expected: 2 },
  ];
  const known = clericalEstimate(strata, [
    { asked: 10, same: 8 },
    { asked: 5, same: 2 },
  ]);
  expect(known.precision).toEqual({ estimate: 0.8, standardError: 0, low: 0.8, high: 0.8 });
  expect(known.recall?.low).toBeCloseTo(0.8, 9);
  expect(known.recall?.high).toBeCloseTo(0.8, 9);
  const guessed = clericalEstimate(strata, [], 0.5);
  expect(guessed.fromModel).toEqual([0, 1]);
  expect(guessed.precision?.estimate).toBe(0.9);
  expect(guessed.recall?.estimate).toBeCloseTo((9 / 11) * 0.5, 12);
  expect(() => clericalEstimate(strata, [{ asked: 11, same: 0 }])).toThrow(RangeError);
});

test('limits are in order, within 0 and 1, whatever the answers', () => {
  const stratum = fc
    .record({
      joined: fc.boolean(),
      pairs: fc.integer({ min: 1, max: 500 }),
      p: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .chain(({ joined, pairs, p }) =>
      fc.integer({ min: 0, max: Math.min(pairs, 30) }).chain((asked) =>
        fc.integer({ min: 0, max: asked }).map((same) => ({
          stratum: { joined, pairs, expected: p * pairs },
          labels: { asked, same },
        })),
      ),
    );
  fc.assert(
    fc.property(fc.array(stratum, { maxLength: 6 }), (all) => {
      const { precision, recall } = clericalEstimate(
        all.map((one) => one.stratum),
        all.map((one) => one.labels),
      );
      for (const share of [precision, recall]) {
        if (share === null) continue;
        const { low, estimate, high } = share;
        expect(low).toBeLessThanOrEqual(estimate);
        expect(estimate).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('intervals cover the truth about as often as they say', () => {
  const random = createRandom(11, 'clerical');
  const truth = [0.995, 0.8, 0.3, 0.02];
  const pairs = [5000, 600, 500, 3000];
  const strata = truth.map((p, h): Stratum => ({
    joined: h < 2,
    pairs: pairs[h] ?? 0,
    expected: p * (pairs[h] ?? 0),
  }));
  const asked = neymanAllocation(strata, 200);
  const [inside, outside] = [5000 * 0.995 + 600 * 0.8, 500 * 0.3 + 3000 * 0.02];
  const [precision, recall] = [inside / 5600, inside / (inside + outside)];
  let [byPrecision, byRecall] = [0, 0];
  const runs = 1000;
  for (let run = 0; run < runs; run++) {
    const labels = asked.map((n, h) => {
      let same = 0;
      // Without repetition from a stratum of known content.
      let [left, right] = [pairs[h] ?? 0, Math.round((truth[h] ?? 0) * (pairs[h] ?? 0))];
      for (let k = 0; k < n; k++, left--) {
        if (random.below(left) < right) {
          right--;
          same++;
        }
      }
      return { asked: n, same };
    });
    const estimate = clericalEstimate(strata, labels);
    if (estimate.precision === null || estimate.recall === null) throw new Error('no estimate');
    if (estimate.precision.low <= precision && precision <= estimate.precision.high) byPrecision++;
    if (estimate.recall.low <= recall && recall <= estimate.recall.high) byRecall++;
  }
  console.log(
    `95 % intervals covered the precision in ${byPrecision / 10} %, the recall in ${byRecall / 10} % of ${runs} runs`,
  );
  expect(byPrecision / runs).toBeGreaterThan(0.93);
  expect(byRecall / runs).toBeGreaterThan(0.93);
});

test('Neyman: doubtful and large strata are asked most, small ones in full, the sum is kept', () => {
  const strata: readonly Stratum[] = [
    { joined: true, pairs: 1000, expected: 500 },
    { joined: true, pairs: 1000, expected: 990 },
    { joined: false, pairs: 3, expected: 1.5 },
  ];
  // 1000 × 0.5 against 1000 × 0.0995, and 3 × 0.5.
  const counts = neymanAllocation(strata, 120);
  expect(counts.reduce((all, n) => all + n, 0)).toBe(120);
  expect((counts[0] ?? 0) / (counts[1] ?? 1)).toBeCloseTo(0.5 / 0.0995, 0);
  expect(counts[2]).toBe(2);
  expect(neymanAllocation(strata, 5000)).toEqual([1000, 1000, 3]);
});

test('a sample depends on the seed and the keys, not on the order of links', () => {
  const size = 400;
  const random = createRandom(2, 'sample');
  const links = {
    a: Int32Array.from({ length: size }, (_, i) => i),
    b: Int32Array.from({ length: size }, (_, i) => i + size),
    weight: new Float64Array(size),
    probability: Float64Array.from({ length: size }, () => random.next()),
  };
  const personOf = Int32Array.from({ length: 2 * size }, (_, r) =>
    (links.probability[r % size] ?? 0) >= 0.9 ? r % size : r,
  );
  const turned = {
    a: links.a.toReversed(),
    b: links.b.toReversed(),
    weight: links.weight,
    probability: links.probability.toReversed(),
  };
  const strata = clericalStrata(links, personOf);
  expect(strata.reduce((all, { pairs }) => all + pairs, 0)).toBe(size);
  const keys = (from: typeof links, seed: number): readonly (readonly string[])[] =>
    clericalSample(clericalStrata(from, personOf), 60, seed, from, key).map((places) =>
      Array.from(places, (at) => key(from.a[at] ?? 0)).toSorted(),
    );
  expect(keys(turned, 1)).toEqual(keys(links, 1));
  expect(keys(links, 2)).not.toEqual(keys(links, 1));
  expect(keys(links, 1).flat().length).toBe(60);
  expect(new Set(keys(links, 1).flat()).size).toBe(60);
});
