import { expect, test } from 'vitest';
import { drawNormal } from '../../stats/normal-draw.ts';
import { createRandom } from '../../stats/random.ts';
import { varianceParts, type SetValues } from './pool-sets.ts';

/** Ten linkages of two draws of the dates: values scatter with sd 0.1, and follow the estimate, the linkage and the dates as told. */
function sets(linkageSd: number, datesSd: number, slope: number): readonly SetValues[] {
  const random = createRandom(5, 'sets');
  return Array.from({ length: 10 }, (_, linkage) => {
    const centre = linkageSd * drawNormal(random);
    return [0, 1].map((dates) => {
      const own = centre + datesSd * drawNormal(random);
      const estimates = Float64Array.from({ length: 100 }, () => drawNormal(random));
      const values = estimates.map((x) => own + slope * x + 0.1 * drawNormal(random));
      return { origin: { linkage, dates }, values, estimates };
    });
  }).flat();
}

test('nothing but draws: all of the variance is the rest', () => {
  const { linkage, dates, estimate, rest } = varianceParts(sets(0, 0, 0));
  for (const part of [linkage, dates, estimate]) expect(part).toBeLessThan(0.02);
  expect(linkage + dates + estimate + rest).toBeCloseTo(1, 12);
  expect(rest).toBeGreaterThan(0.95);
});

test('each source has its own share', () => {
  const ofLinkage = varianceParts(sets(0.2, 0, 0));
  expect(ofLinkage.linkage).toBeGreaterThan(0.5);
  expect(ofLinkage.dates).toBeLessThan(0.02);
  const ofDates = varianceParts(sets(0, 0.1, 0));
  expect(Math.abs(ofDates.dates - 0.5)).toBeLessThan(0.2);
  const ofEstimate = varianceParts(sets(0, 0, 0.1));
  expect(Math.abs(ofEstimate.estimate - 0.5)).toBeLessThan(0.05);
});

test('one set has no scatter between sets, and values without scatter none at all', () => {
  const [first] = sets(0.2, 0.2, 0);
  if (first === undefined) throw new Error('no set');
  expect(varianceParts([first]).linkage).toBe(0);
  const still = { ...first, values: new Float64Array(100).fill(2), estimates: null };
  expect(varianceParts([still, still])).toEqual({ linkage: 0, dates: 0, estimate: 0, rest: 1 });
});
