import { expect, test } from 'vitest';
import { drawExponential } from '../../stats/normal-draw.ts';
import { drawPoisson } from '../../stats/poisson-draw.ts';
import { createRandom } from '../../stats/random.ts';
import { fitHawkes } from './hawkes.ts';

/** By generations: immigrants, then the children of each. */
function simulate(
  seed: number,
  end: number,
  { base, branching, rate }: Record<'base' | 'branching' | 'rate', number>,
) {
  const random = createRandom(seed, 'hawkes');
  const times = Array.from({ length: drawPoisson(random, base * end) }, () => end * random.next());
  // The list grows while it is read: children bring on children.
  for (let i = 0; i < times.length; i++) {
    for (let k = drawPoisson(random, branching); k > 0; k--) {
      const time = (times[i] ?? 0) + drawExponential(random) / rate;
      if (time < end) times.push(time);
    }
  }
  return times.toSorted((a, b) => a - b);
}

test('the parameters that a process was drawn with lie within three standard errors', () => {
  const truth = { base: 0.8, branching: 0.4, rate: 1.5 };
  const fit = fitHawkes(simulate(3, 1500, truth), 1500);
  expect(fit.converged).toBe(true);
  for (const name of ['base', 'branching', 'rate'] as const) {
    expect(Math.abs(fit[name] - truth[name])).toBeLessThan(3 * fit.standardErrors[name]);
  }
});

test('the unit of time does not matter', () => {
  const times = simulate(5, 400, { base: 1, branching: 0.5, rate: 2 });
  const fit = fitHawkes(times, 400);
  const rescaled = fitHawkes(
    times.map((t) => 10 * t),
    4000,
  );
  // In other units of time: the same branching, rates a tenth.
  expect(rescaled.branching).toBeCloseTo(fit.branching, 6);
  expect(rescaled.rate).toBeCloseTo(fit.rate / 10, 6);
  expect(rescaled.logLikelihood).toBeCloseTo(fit.logLikelihood - times.length * Math.log(10), 4);
});

test('too few events, or times out of order, are refused', () => {
  expect(() => fitHawkes([1, 2, 3], 10)).toThrow(RangeError);
  expect(() =>
    fitHawkes(
      Array.from({ length: 30 }, (_, i) => 30 - i),
      40,
    ),
  ).toThrow(RangeError);
});
