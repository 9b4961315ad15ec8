import { expect, test } from 'vitest';
import { normalCdf } from '../../stats/normal.ts';
import { normalScale } from './scales.ts';

test.each([
  ['Beta(1, 3)', normalScale.betaOf(3), (value: number) => 1 - (1 - value) ** 3],
  ['uniform', normalScale.betaOf(1), (value: number) => value],
  ['half-normal', normalScale.halfNormal(0.5), (value: number) => 2 * normalCdf(value / 0.5) - 1],
])('%s: the standard normal stands for it, and the slope is that of the value', (_, scale, cdf) => {
  for (const x of [-4.5, -2.5, -1, 0, 0.4, 1.7, 3, 5]) {
    const value = scale.value(x);
    expect(cdf(value)).toBeCloseTo(normalCdf(x), 12);
    const slope = (scale.value(x + 1e-5) - scale.value(x - 1e-5)) / 2e-5;
    expect(Math.abs(scale.slope(x, value) / slope - 1)).toBeLessThan(1e-4);
  }
});
