import { expect, test } from 'vitest';
import { drawCategory } from '../../stats/discrete-draw.ts';
import { drawDispersed } from '../../stats/negative-binomial.ts';
import { createRandom } from '../../stats/random.ts';
import { nowcast, type ReportingTriangle } from './nowcast.ts';

const delays = [0.4, 0.25, 0.15, 0.1, 0.06, 0.04];

/** A list issued at the end of every period; what is not reported by the end stays unseen. */
function simulate(seed: number, level: (t: number) => number) {
  const random = createRandom(seed, 'reports');
  const periods = 24;
  const truth: number[] = [];
  const events: { period: number; issue: number; count: number }[] = [];
  for (let period = 0; period < periods; period++) {
    const all = drawDispersed(random, level(period), 0.1);
    truth.push(all);
    for (let k = 0; k < all; k++) {
      const issue = period + drawCategory(random, delays);
      if (issue < periods) events.push({ period, issue, count: 1 });
    }
  }
  const triangle: ReportingTriangle = {
    periods,
    issues: Array.from({ length: periods }, (_, t) => t),
    events,
  };
  return { truth, triangle };
}

test('the 95 % interval holds the truth in 90 to 99 % of the last four periods, where most is still to come', () => {
  let [inside, all] = [0, 0];
  for (let run = 0; run < 30; run++) {
    const { truth, triangle } = simulate(run, (t) => 15 + t);
    const found = nowcast(triangle, run);
    if (found.kind !== 'nowcast') throw new Error('no nowcast');
    for (let t = 20; t < 24; t++) {
      const { low, high } = found.periods[t] ?? { low: 0, high: 0 };
      if (low <= (truth[t] ?? 0) && (truth[t] ?? 0) <= high) inside++;
      all++;
    }
  }
  expect(inside / all).toBeGreaterThan(0.9);
  expect(inside / all).toBeLessThan(0.995);
});

test('a period with nothing reported yet is never [0, 0]', () => {
  for (let run = 0; run < 20; run++) {
    const { triangle } = simulate(run, (t) => (t > 20 ? 0.05 : 2));
    const found = nowcast(triangle, run);
    if (found.kind !== 'nowcast') continue;
    for (const period of found.periods.slice(-5)) {
      if (period?.reported === 0) expect(period.high).toBeGreaterThan(0);
    }
  }
});

test('fewer than three issues, or hardly an event: cannot be corrected from this list', () => {
  const { triangle } = simulate(1, () => 15);
  expect(nowcast({ ...triangle, issues: [0, 23] }, 1)).toMatchObject({
    kind: 'cannot-be-corrected',
    reason: { en: expect.stringContaining('cannot be corrected from this list') },
  });
  expect(nowcast({ ...triangle, events: triangle.events.slice(0, 5) }, 1)).toMatchObject({
    kind: 'cannot-be-corrected',
  });
});

test('old periods, where all is reported, stay as they are; the same seed gives the same numbers', () => {
  const { triangle } = simulate(2, () => 20);
  const found = nowcast(triangle, 9);
  expect(found).toEqual(nowcast(triangle, 9));
  if (found.kind !== 'nowcast') throw new Error('no nowcast');
  const [first] = found.periods;
  expect(first).toMatchObject({ low: first?.reported, high: first?.reported, share: 1 });
});

test('attack: nothing that is said hangs on an untold period', () => {
  const { triangle } = simulate(4, () => 12);
  const untold = new Set([5, 22]);
  const moved = triangle.events.map((event) => (event.period === 22 ? { ...event, count: 9 } : event));
  const found = nowcast({ ...triangle, untold }, 1);
  expect(nowcast({ ...triangle, events: moved, untold }, 1)).toEqual(found);
  if (found.kind !== 'nowcast') throw new Error('no nowcast');
  expect(found.periods.map((period) => period === null).indexOf(true)).toBe(5);
  expect(found.periods[23]?.high).toBeGreaterThan(found.periods[23]?.reported ?? 0);
});
