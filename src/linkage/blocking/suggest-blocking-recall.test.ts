import { expect, test } from 'vitest';
import { createRandom } from '../../stats/random.ts';
import { expectedRecall, unreachedMatches } from './suggest-blocking-recall.ts';

test('matches that nothing reached are those of Chapman’s estimate', () => {
  // (100 + 1)(50 + 1) / (20 + 1) − 1 = 244.28…, of which 130 are reached; Seber's variance by hand.
  const found = unreachedMatches({ names: 100, others: 50, both: 20 }, 130);
  expect(found?.count).toBeCloseTo(114.2857, 3);
  expect(found?.variance).toBeCloseTo((101 * 51 * 80 * 30) / (21 ** 2 * 22), 6);
  expect(unreachedMatches({ names: 100, others: 0, both: 0 }, 100)).toBeNull();
  expect(unreachedMatches({ names: 100, others: 100, both: 100 }, 120)?.count).toBe(0);
});

test('the estimate meets the truth where the two captures are independent', () => {
  const random = createRandom(5, 'captures');
  let sum = 0;
  const times = 200;
  for (let k = 0; k < times; k++) {
    const counts = { names: 0, others: 0, both: 0 };
    for (let i = 0; i < 2000; i++) {
      const [byNames, byOthers] = [random.next() < 0.9, random.next() < 0.7];
      counts.names += Number(byNames);
      counts.others += Number(byOthers);
      counts.both += Number(byNames && byOthers);
    }
    sum += unreachedMatches(counts, counts.names + counts.others - counts.both)?.count ?? 0;
  }
  // 2000 × 0.1 × 0.3 = 60, with a standard error of the mean below one.
  expect(Math.abs(sum / times - 60)).toBeLessThan(3);
});

const input = { reached: 900, missed: 80, reachedVariance: 10, missedVariance: 40, unreached: null };

test('recall counts what the model misses and what nothing reaches', () => {
  expect(expectedRecall(input).value).toBeCloseTo(900 / 980, 12);
  const more = expectedRecall({ ...input, unreached: { count: 20, variance: 100 } });
  expect(more.value).toBeCloseTo(0.9, 12);
  expect(more.low).toBeLessThan(more.value);
  expect(more.high).toBeGreaterThan(more.value);
});

test('the interval stays between 0 and 1, widens with doubt and is no point where nothing is missed', () => {
  const width = (variance: number): number => {
    const { low, high } = expectedRecall({ ...input, missedVariance: variance });
    return high - low;
  };
  expect(width(400)).toBeGreaterThan(width(40));
  const full = expectedRecall({ ...input, missed: 0, missedVariance: 0, reachedVariance: 0 });
  expect(full).toMatchObject({ value: 1, high: 1 });
  expect(full.low).toBeGreaterThan(0.9);
  expect(full.low).toBeLessThan(1);
  expect(expectedRecall({ ...input, reached: 0 })).toEqual({ value: 0, low: 0, high: 0 });
});
