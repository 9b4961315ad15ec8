import { expect, test } from 'vitest';
import { drawPoisson } from '../../stats/poisson-draw.ts';
import { createRandom } from '../../stats/random.ts';
import { allImitation, type DayOfPerson } from './all-imitation.ts';

/** Days on which each event brings on `branching` others, a day or a few later, in the mean. */
function days(seed: number, branching: number): readonly DayOfPerson[] {
  const random = createRandom(seed, 'imitation');
  const all: number[] = [];
  const waiting = Array.from({ length: 300 }, () => 600 * random.next());
  for (let time = waiting.pop(); time !== undefined; time = waiting.pop()) {
    if (time >= 600) continue;
    all.push(time);
    for (let k = drawPoisson(random, branching); k > 0; k--) waiting.push(time - 3 * Math.log(random.next()));
  }
  return all.map((time, k) => ({ key: String(k), day: 19000 + Math.floor(time) }));
}

test('the bracket holds the truth where all clustering is imitation, over draws that differ a little', () => {
  const all = days(1, 0.5);
  const draws = [all, all.slice(3), all.slice(0, -4)];
  const found = allImitation(draws, 19000, 19600, 1);
  expect(found?.low).toBeLessThan(0.5);
  expect(found?.high).toBeGreaterThan(0.5);
  expect(found?.high).toBeLessThan(0.8);
  expect(allImitation(draws, 19000, 19600, 1)).toEqual(found);
});

test('too few days have no answer', () => {
  expect(allImitation([days(1, 0.5).slice(0, 10)], 19000, 19600, 1)).toBeNull();
  expect(allImitation([], 19000, 19600, 1)).toBeNull();
});
