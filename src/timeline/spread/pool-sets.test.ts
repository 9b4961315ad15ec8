import { expect, test } from 'vitest';
import { drawNormal } from '../../stats/normal-draw.ts';
import { createRandom } from '../../stats/random.ts';
import type { SpreadDraw } from './parameters.ts';
import { betweenSets } from './pool-sets.ts';

/** Sets of draws whose λ scatter with sd 0.1 around centres that scatter with `sd`. */
function sets(sd: number): readonly (readonly SpreadDraw[])[] {
  const random = createRandom(5, 'sets');
  return Array.from({ length: 20 }, () => {
    const centre = 1 + sd * drawNormal(random);
    return Array.from({ length: 60 }, () => ({ ...nothing, own: centre + 0.1 * drawNormal(random) }));
  });
}

const nothing: SpreadDraw = {
  own: 0,
  others: 0,
  level: 0,
  dispersion: 0,
  share: 1,
  unitSd: 0,
  periodSd: 0,
  autocorrelation: 0,
  unitEffects: new Float64Array(0),
  periodEffects: new Float64Array(0),
  ratios: new Float64Array(0),
};

test('the share between sets: none where they are alike but for draws, half where they differ as much as draws do', () => {
  expect(betweenSets(sets(0))).toBeLessThan(0.02);
  expect(Math.abs(betweenSets(sets(0.1)) - 0.5)).toBeLessThan(0.2);
  expect(betweenSets(sets(0.1).slice(0, 1))).toBe(0);
});
