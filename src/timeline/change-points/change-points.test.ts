import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawDispersed } from '../../stats/negative-binomial.ts';
import { drawPoisson } from '../../stats/poisson-draw.ts';
import { createRandom } from '../../stats/random.ts';
import { pelt, type PeltInput } from './pelt.ts';
import { dispersionOf, longestSegmented, segment } from './segmentation.ts';

/**
 * Disasters in British coal mines by year, 1851–1962: R. G. Jarrett, "A note on the intervals between coal-mining disasters",
 * Biometrika 66, 1979, 191–193.
 */
const coal = [
  4, 5, 4, 1, 0, 4, 3, 4, 0, 6, 3, 3, 4, 0, 2, 6, 3, 3, 5, 4, 5, 3, 1, 4, 4, 1, 5, 5, 3, 4, 2, 5, 2, 2, 3, 4,
  2, 1, 3, 2, 2, 1, 1, 1, 1, 3, 0, 0, 1, 0, 1, 1, 0, 0, 3, 1, 0, 3, 2, 2, 0, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 2,
  1, 0, 0, 0, 1, 1, 0, 2, 3, 3, 1, 1, 2, 1, 1, 1, 1, 2, 3, 3, 0, 0, 0, 1, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0,
  0, 1, 0, 1,
];

/** Flow of the Nile at Aswan, 1871–1970, in 10⁸ m³: G. W. Cobb, "The problem of the Nile", Biometrika 65, 1978, 243–251. */
const nile = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958,
  1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020,
  1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040,
  759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890,
  744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];

const ones = (length: number) => new Float64Array(length).fill(1);

test('coal: one, two or three changes with the published probabilities; the first near 1890', () => {
  expect(coal).toHaveLength(112);
  const { number, change, rate } = segment(coal, ones(112), { chance: 1 / 112 });
  expect(Array.from(number.slice(1, 4), (p) => Math.round(p * 1000) / 1000)).toEqual([0.28, 0.474, 0.187]);
  const around = change.slice(1886 - 1851, 1894 - 1851).reduce((sum, p) => sum + p, 0);
  expect(around).toBeGreaterThan(0.9);
  expect(rate[0]).toBeGreaterThan(2.8);
  expect(rate[80]).toBeLessThan(1.2);
});

test('PELT: the Nile in 1898, coal in 1891 and 1947 under SIC and in 1891 under MBIC', () => {
  expect(nile).toHaveLength(100);
  const mean = nile.reduce((sum, x) => sum + x, 0) / 100;
  const spread = Math.sqrt(nile.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 99);
  expect(pelt({ cost: 'mean', values: nile, spread, penalty: 'sic' })).toEqual([28]);
  expect(pelt({ cost: 'mean', values: nile, spread, penalty: 'mbic' })).toEqual([28]);
  expect(pelt({ cost: 'poisson', values: coal, penalty: 'sic' })).toEqual([41, 97]);
  expect(pelt({ cost: 'poisson', values: coal, penalty: 'mbic' })).toEqual([41]);
});

/** Every segmentation of a short series, weighed one by one. */
function enumerate(counts: readonly number[], exposures: readonly number[], chance: number) {
  const length = counts.length;
  const [events, exposed] = [counts, exposures].map((values) => values.reduce((sum, x) => sum + x, 0));
  const b = (exposed ?? 0) / Math.max(events ?? 0, 0.5);
  const change = new Float64Array(length);
  const number = new Float64Array(13);
  let all = 0;
  for (let mask = 0; mask < 1 << (length - 1); mask++) {
    let weight = 1;
    let from = 0;
    let changes = 0;
    for (let t = 1; t <= length; t++) {
      const isEnd = t === length || ((mask >> (t - 1)) & 1) === 1;
      if (t < length) weight *= isEnd ? chance : 1 - chance;
      if (!isEnd) continue;
      const k = counts.slice(from, t).reduce((sum, x) => sum + x, 0);
      const e = exposures.slice(from, t).reduce((sum, x) => sum + x, 0);
      let factorial = 1;
      for (let j = 2; j <= k; j++) factorial *= j;
      weight *= (b * factorial) / (b + e) ** (k + 1);
      if (t < length) changes++;
      from = t;
    }
    all += weight;
    number[changes] = (number[changes] ?? 0) + weight;
    for (let t = 1; t < length; t++) if (((mask >> (t - 1)) & 1) === 1) change[t] = (change[t] ?? 0) + weight;
  }
  return { change: change.map((w) => w / all), number: number.map((w) => w / all) };
}

const short = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 4 })), {
  minLength: 2,
  maxLength: 8,
});

test('probabilities are those of all segmentations weighed one by one', () => {
  fc.assert(
    fc.property(short, (cells) => {
      const [counts, exposures] = [cells.map(([y]) => y), cells.map(([, e]) => e)];
      const found = segment(counts, exposures, { chance: 0.2 });
      const wanted = enumerate(counts, exposures, 0.2);
      for (let t = 0; t < counts.length; t++) expect(found.change[t]).toBeCloseTo(wanted.change[t] ?? 0, 8);
      for (let k = 0; k < 8; k++) expect(found.number[k]).toBeCloseTo(wanted.number[k] ?? 0, 8);
      expect(found.rate.every((x) => x > 0 && Number.isFinite(x))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

/** The least penalised cost over all segmentations, without pruning. */
function unpruned(input: PeltInput): readonly number[] {
  const plain = pelt({ ...input, penalty: 0 });
  expect(plain).not.toBeNull();
  const n = input.values.length;
  const each = input.penalty === 'sic' ? 2 * Math.log(n) : 3 * Math.log(n);
  const cost = (s: number, t: number) => {
    let [k, e] = [0, 0];
    for (let i = s; i < t; i++) [k, e] = [k + (input.values[i] ?? 0), e + (input.exposures?.[i] ?? 1)];
    return (k === 0 ? 0 : 2 * k * Math.log(e / k)) + (input.penalty === 'mbic' ? Math.log(t - s) : 0);
  };
  const best = [-each];
  const last = [0];
  for (let t = 1; t <= n; t++) {
    const costs = Array.from({ length: t }, (_, s) => (best[s] ?? 0) + cost(s, t) + each);
    best[t] = Math.min(...costs);
    last[t] = costs.indexOf(best[t] ?? 0);
  }
  const ends: number[] = [];
  for (let t = last[n] ?? 0; t > 0; t = last[t] ?? 0) ends.push(t);
  return ends.toReversed();
}

test('pruning loses nothing', () => {
  const rates = fc.constantFrom(0.5, 3, 20);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(rates, fc.integer({ min: 3, max: 60 })), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom('sic' as const, 'mbic' as const),
      (parts, seed, penalty) => {
        const random = createRandom(seed, 'pelt');
        const values = parts.flatMap(([rate, length]) =>
          Array.from({ length }, () => drawPoisson(random, rate)),
        );
        const input = { cost: 'poisson', values, penalty } as const;
        expect(pelt(input)).toEqual(unpruned(input));
      },
    ),
    { numRuns: 40 },
  );
  expect(pelt({ cost: 'poisson', values: ones(500), penalty: 'sic', mostSegments: 1000 })).toBeNull();
});

test('series without a change: more than an even chance of one in at most 5 % of 500, scattered counts included', () => {
  for (const dispersion of [0, 0.1]) {
    const random = createRandom(26, 'no change', String(dispersion));
    let claimed = 0;
    for (let run = 0; run < 500; run++) {
      const length = 26 + (run % 35);
      const rate = 0.3 + 40 * random.next();
      const counts = Array.from({ length }, () => drawDispersed(random, rate, dispersion));
      const scatter = dispersionOf(counts, ones(length));
      const { number } = segment(counts, ones(length), { dispersion: scatter });
      if (1 - (number[0] ?? 0) > 0.5) claimed++;
    }
    expect(claimed).toBeLessThanOrEqual(25);
  }
});

test('a rate that doubles halfway is found', () => {
  const random = createRandom(8, 'doubled');
  const counts = Array.from({ length: 40 }, (_, t) => drawPoisson(random, t < 20 ? 10 : 20));
  const { number, change } = segment(counts, ones(40), { dispersion: dispersionOf(counts, ones(40)) });
  expect(1 - (number[0] ?? 1)).toBeGreaterThan(0.95);
  expect(change.slice(18, 23).reduce((sum, p) => sum + p, 0)).toBeGreaterThan(0.7);
});

test('dispersion: 1 for Poisson counts, what was put in for counts by the dozen; a change hardly moves it', () => {
  const random = createRandom(4, 'dispersion');
  const poisson = Array.from({ length: 2000 }, () => drawPoisson(random, 20));
  expect(dispersionOf(poisson, ones(2000))).toBeLessThan(1.1);
  expect(
    dispersionOf(
      poisson.map((y) => y * 4),
      ones(2000),
    ),
  ).toBeCloseTo(4, 0);
  const changed = poisson.map((y, t) => (t < 1000 ? y : y * 2));
  expect(dispersionOf(changed.slice(0, 1000), ones(1000))).toBeLessThan(1.2);
  expect(dispersionOf([0, 0, 0], ones(3))).toBe(1);
});

test('nothing at all, one period, too many: a result or a clear error, never NaN', () => {
  const nothing = segment(new Float64Array(30), ones(30));
  expect([...nothing.change, ...nothing.number, ...nothing.rate].every(Number.isFinite)).toBe(true);
  expect(segment([3], [1]).number[0]).toBeCloseTo(1, 12);
  expect(() => segment(ones(longestSegmented + 1), ones(longestSegmented + 1))).toThrow(RangeError);
  expect(pelt({ cost: 'poisson', values: [], penalty: 'sic' })).toEqual([]);
});
