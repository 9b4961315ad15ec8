import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../stats/random.ts';
import type { DrawInput } from './draws-input.ts';
import { drawLinkages, layDraw, rootInDraw, type DrawOptions, type LinkageDraws } from './draws.ts';
import { componentOf, exactMargins, inventInput, marginsOf, type Margins } from './draws.test-support.ts';
import { createPartitionChain } from './partition-chain.ts';
import { createExactPartitions } from './partition-exact.ts';
import { clusterBits, createPieces } from './partition.ts';

const never = new AbortController().signal;
const all: DrawOptions = { seed: 5, settled: 0 };

function whole(input: DrawInput, draws: LinkageDraws, k: number): Int32Array {
  const root = input.root.slice();
  layDraw(draws, k, root);
  return root;
}

function drawnMargins(input: DrawInput, draws: LinkageDraws): Margins {
  return marginsOf(
    Array.from({ length: draws.count }, (_, k) => ({ labels: whole(input, draws, k), p: 1 / draws.count })),
  );
}

/** Largest difference between pair margins, and between mean numbers of persons. */
function distance(x: Margins, y: Margins): { readonly pair: number; readonly persons: number } {
  return {
    pair: x.together.reduce((worst, p, i) => Math.max(worst, Math.abs(p - (y.together[i] ?? 0))), 0),
    persons: Math.abs(x.persons - y.persons),
  };
}

test('a pair is drawn together with its odds, in any number of lists', () => {
  const { input } = inventInput(1, 2, 1);
  const pair: DrawInput = {
    ...input,
    side: Int32Array.of(-1, -2),
    links: {
      a: Int32Array.of(0),
      b: Int32Array.of(1),
      bits: Float64Array.of(2),
      probability: Float64Array.of(0.8),
    },
    root: Int32Array.of(0, 0),
  };
  const draws = drawLinkages(pair, { seed: 1, count: 20_000 }, never);
  expect([...draws.doubtful]).toEqual([1]);
  // Five standard errors of a share of 0.8 in 20,000.
  const together = draws.root.filter((root) => root === 0).length / 20_000;
  expect(Math.abs(together - 0.8)).toBeLessThan(0.0142);
});

test('rivals for one record of lists without repeats: by hand', () => {
  // 0 in list A may be 1 or 2, both in list B: odds 4 and 1; the sum over the three partitions is 1 + 4 + 1.
  const input: DrawInput = {
    ...inventInput(1, 3, 1).input,
    side: Int32Array.of(0, 1, 1),
    links: {
      a: Int32Array.of(0, 0),
      b: Int32Array.of(1, 2),
      bits: Float64Array.of(2, 0),
      probability: Float64Array.of(4 / 6, 1 / 6),
    },
    same: [],
    different: [],
    root: Int32Array.of(0, 0, 2),
  };
  for (const exactUpTo of [10, 1]) {
    const { together, persons } = drawnMargins(
      input,
      drawLinkages(input, { ...all, count: 6000, exactUpTo }, never),
    );
    expect(together[0]).toBeCloseTo(4 / 6, 1);
    expect(together[1]).toBeCloseTo(1 / 6, 1);
    expect(together[2]).toBe(0);
    expect(persons).toBeCloseTo(2 + 1 / 6, 1);
  }
});

test('the sum over subsets gives the probability of every partition', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.integer({ min: 2, max: 7 }), (seed, records) => {
      const invented = inventInput(seed, records);
      const { input, bits } = invented;
      const rule = (a: number, b: number): boolean =>
        (input.side[a] ?? -1) >= 0 && input.side[a] === input.side[b];
      const pieces = createPieces(
        Array.from({ length: records }, (_, r) => [r]),
        bits,
        rule,
      );
      const exact = createExactPartitions(pieces);
      const random = createRandom(seed, 'pick');
      const labels = new Int32Array(records);
      exact.draw(random, labels);
      const clusters = Array.from(new Set(labels), (label) =>
        Array.from(labels.keys()).filter((i) => labels[i] === label),
      );
      const drawn = clusters.reduce((sum, members) => sum + clusterBits(pieces, members), 0);
      const alone = exact.probability(Int32Array.from(labels.keys()));
      // All alone has weight 1, so that any other partition has its own weight times as much.
      expect(exact.probability(labels) / (alone * 2 ** drawn)).toBeCloseTo(1, 9);
      expect(exact.probability(labels)).toBeLessThanOrEqual(1 + 1e-12);
    }),
    { numRuns: 60 },
  );
});

test('exact draws agree with the enumeration of all partitions', () => {
  const count = 4000;
  for (let seed = 0; seed < 12; seed++) {
    const invented = inventInput(seed, 7, 4, seed % 3);
    const draws = drawLinkages(invented.input, { ...all, count }, never);
    const exact = exactMargins(invented, componentOf(invented.input));
    const { pair, persons } = distance(exact, drawnMargins(invented.input, draws));
    // 4.5 standard errors of a share of one half; the number of persons varies by at most 1.5 here.
    expect(pair).toBeLessThan((4.5 * 0.5) / Math.sqrt(count));
    expect(persons).toBeLessThan((4.5 * 1.5) / Math.sqrt(count));
  }
});

test('the chain agrees with the enumeration of all partitions', () => {
  const count = 2000;
  for (let seed = 0; seed < 8; seed++) {
    const invented = inventInput(seed, 7, 4, seed % 3);
    const draws = drawLinkages(invented.input, { ...all, count, exactUpTo: 1 }, never);
    const exact = exactMargins(invented, componentOf(invented.input));
    const { pair, persons } = distance(exact, drawnMargins(invented.input, draws));
    // Successive states of the chain are alike: a quarter as many independent ones are taken for granted.
    expect(pair).toBeLessThan((4.5 * 0.5) / Math.sqrt(count / 4));
    expect(persons).toBeLessThan((4.5 * 1.5) / Math.sqrt(count / 4));
  }
});

test('the chain mixes: twelve pieces from two far starts, beside the exact answer', () => {
  for (let seed = 20; seed < 24; seed++) {
    const { input, bits } = inventInput(seed, 12, 3);
    const rule = (a: number, b: number): boolean =>
      (input.side[a] ?? -1) >= 0 && input.side[a] === input.side[b];
    const pieces = createPieces(
      Array.from({ length: 12 }, (_, r) => [r]),
      bits,
      rule,
    );
    const links = Array.from(input.links.a, (i, at) => ({ i, j: input.links.b[at] ?? 0 }));
    const count = 800;
    const run = (draw: (labels: Int32Array) => void): Margins =>
      marginsOf(
        Array.from({ length: count }, () => {
          const labels = new Int32Array(12);
          draw(labels);
          return { labels, p: 1 / count };
        }),
      );
    const random = createRandom(seed, 'mixing');
    const exact = createExactPartitions(pieces);
    const wanted = run((labels) => exact.draw(random, labels));
    for (const start of [input.root, Int32Array.from(input.root.keys())]) {
      const chain = createPartitionChain(pieces, links, start);
      const got = run((labels) => chain.draw(random, labels));
      const { pair, persons } = distance(wanted, got);
      // Shares of 800 draws against 800: five standard errors, and half as much again for likeness of successive draws.
      expect(pair).toBeLessThan(0.19);
      expect(persons).toBeLessThan(0.3);
    }
  }
});

test('no draw breaks a rule, and only doubtful records change', () => {
  fc.assert(
    fc.property(
      fc.nat(100_000),
      fc.integer({ min: 0, max: 24 }),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom(1, 4, 10),
      (seed, records, decisions, exactUpTo) => {
        const { input } = inventInput(seed, records, 4, decisions);
        const draws = drawLinkages(input, { seed, count: 5, exactUpTo }, never);
        expect([...draws.doubtful]).toEqual([...new Set(draws.doubtful)].toSorted((x, y) => x - y));
        const component = componentOf(input);
        for (let k = 0; k < 5; k++) {
          const root = whole(input, draws, k);
          const rootOf = rootInDraw(draws, k, input.root);
          root.forEach((top, r) => {
            expect(rootOf(r)).toBe(top);
            expect(top).toBeLessThanOrEqual(r);
            expect(root[top]).toBe(top);
            expect(component(top)).toBe(component(r));
          });
          for (const { a, b } of input.different) expect(root[a]).not.toBe(root[b]);
          for (const { a, b } of input.same) {
            if (input.root[a] === input.root[b]) expect(root[a]).toBe(root[b]);
          }
          const seen = new Set<string>();
          root.forEach((top, r) => {
            const side = input.side[r] ?? -1;
            if (side < 0) return;
            expect(seen.has(`${top} ${side}`)).toBe(false);
            seen.add(`${top} ${side}`);
          });
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('other numbers for the same records give the same draws', () => {
  fc.assert(
    fc.property(
      fc.nat(100_000),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom(1, 10),
      (seed, records, exactUpTo) => {
        const { input } = inventInput(seed, records, 3, 2);
        const random = createRandom(seed, 'shuffle');
        const order = Array.from({ length: records }, (_, r) => ({ r, at: random.next() }));
        const oldOf = order.toSorted((x, y) => x.at - y.at).map(({ r }) => r);
        const newOf = Int32Array.from(oldOf.keys(), (r) => oldOf.indexOf(r));
        const to = (r: number): number => newOf[r] ?? 0;
        const from = (r: number): number => oldOf[r] ?? 0;
        const smallest = new Map<number, number>();
        for (let r = 0; r < records; r++) {
          const old = input.root[from(r)] ?? 0;
          if (!smallest.has(old)) smallest.set(old, r);
        }
        const pair = ({ a, b }: { readonly a: number; readonly b: number }): { a: number; b: number } => ({
          a: to(b),
          b: to(a),
        });
        const { a, b, bits, probability } = input.links;
        const moved: DrawInput = {
          records,
          links: {
            a: a.map((x, i) => Math.min(to(x), to(b[i] ?? 0))).toReversed(),
            b: a.map((x, i) => Math.max(to(x), to(b[i] ?? 0))).toReversed(),
            bits: bits.toReversed(),
            probability: probability.toReversed(),
          },
          side: Int32Array.from(oldOf, (r) => input.side[r] ?? -1),
          same: input.same.map(pair).toReversed(),
          different: input.different.map(pair),
          evidence: (x, y) => input.evidence(from(x), from(y)),
          root: Int32Array.from(oldOf, (r) => smallest.get(input.root[r] ?? 0) ?? 0),
          key: (r) => input.key(from(r)),
        };
        const options = { seed: 3, count: 8, exactUpTo };
        const [one, other] = [drawLinkages(input, options, never), drawLinkages(moved, options, never)];
        for (let k = 0; k < 8; k++) {
          const [x, y] = [whole(input, one, k), whole(moved, other, k)];
          for (let p = 0; p < records; p++) {
            for (let q = 0; q < p; q++) expect(x[p] === x[q]).toBe(y[to(p)] === y[to(q)]);
          }
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('the seed names the draws; more draws begin with the same ones; other components change nothing', () => {
  const { input } = inventInput(8, 24, 4);
  const few = drawLinkages(input, { seed: 1, count: 10, settled: 0 }, never);
  const many = drawLinkages(input, { seed: 1, count: 30, settled: 0 }, never);
  expect(drawLinkages(input, { seed: 1, count: 10, settled: 0 }, never)).toEqual(few);
  expect(drawLinkages(input, { seed: 2, count: 10, settled: 0 }, never)).not.toEqual(few);
  for (let k = 0; k < 10; k++) expect(whole(input, many, k)).toEqual(whole(input, few, k));
  const more: DrawInput = {
    ...input,
    records: 26,
    links: {
      a: Int32Array.of(...input.links.a, 24),
      b: Int32Array.of(...input.links.b, 25),
      bits: Float64Array.of(...input.links.bits, 0),
      probability: Float64Array.of(...input.links.probability, 0.5),
    },
    side: Int32Array.of(...input.side, -30, -31),
    root: Int32Array.of(...input.root, 24, 25),
  };
  const wider = drawLinkages(more, { seed: 1, count: 10, settled: 0 }, never);
  for (let k = 0; k < 10; k++) {
    expect(whole(more, wider, k).subarray(0, 24)).toEqual(whole(input, few, k));
  }
});

test('what is nearly certain is left as agreed, and the doubt left out is summed', () => {
  const sure: DrawInput = {
    ...inventInput(1, 2, 1).input,
    side: Int32Array.of(-1, -2),
    links: {
      a: Int32Array.of(0),
      b: Int32Array.of(1),
      bits: Float64Array.of(12),
      probability: Float64Array.of(1 - 1 / 4097),
    },
    root: Int32Array.of(0, 0),
  };
  const draws = drawLinkages(sure, { seed: 1, count: 50 }, never);
  expect(draws.doubtful.length).toBe(0);
  expect(draws.overlooked).toBeCloseTo(1 / 4097, 12);
  expect(drawLinkages(sure, { seed: 1, count: 50, settled: 0 }, never).overlooked).toBe(0);
});

test('an agreed linkage that breaks a rule, no draws, and cancellation are errors', () => {
  const { input } = inventInput(3, 6, 1);
  const broken: DrawInput = { ...input, side: new Int32Array(6), root: new Int32Array(6) };
  expect(() => drawLinkages(broken, { seed: 1 }, never)).toThrow(RangeError);
  expect(() => drawLinkages(input, { seed: 1, count: 0 }, never)).toThrow(RangeError);
  expect(() => drawLinkages(input, { seed: 1 }, AbortSignal.abort(new Error('stop')))).toThrow('stop');
});
