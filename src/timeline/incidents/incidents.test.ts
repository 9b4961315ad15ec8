import { expect, test } from 'vitest';
import { drawDispersed } from '../../stats/negative-binomial.ts';
import { createRandom } from '../../stats/random.ts';
import { sketchDivision } from '../spread/spread.test-support.ts';
import { departureGroups } from './groups.ts';
import { placebo } from './placebo.ts';
import { incidentColumn, type ShapedIncident } from './shapes.ts';

const shape = { units: 2, periods: 5 };

test.each([
  [{ kind: 'step' }, [0, 0, 0, 0, 1, 0, 1, 0, 1, 0]],
  [{ kind: 'pulse', periods: 2 }, [0, 0, 0, 0, 1, 0, 1, 0, 0, 0]],
  [{ kind: 'lag', after: 2, periods: 2 }, [0, 0, 0, 0, 0, 0, 0, 0, 1, 0]],
] as const)('an effect of the shape %j stands where it may be', (kind, cells) => {
  expect([...incidentColumn({ name: 'x', period: 2, shape: kind, units: [0] }, shape)]).toEqual(cells);
});

test('a real doubling stands first among the dates tried, an invented one does not', () => {
  const plain = sketchDivision(1, { own: 0, level: 6, periods: 16 });
  const incident: ShapedIncident = {
    name: 'strike',
    period: 9,
    shape: { kind: 'pulse', periods: 4 },
    units: [0, 1, 2],
  };
  const values = incidentColumn(incident, plain);
  const random = createRandom(2, 'strike');
  const counts = plain.counts.map((count, cell) =>
    values[cell] === 1 ? drawDispersed(random, 15, 0.05) : count,
  );
  const data = { ...plain, counts, incidents: [{ name: 'strike', values }] };
  const found = placebo(data, [], incident, true);
  expect(found?.rank).toBe(1);
  expect(found?.tried).toBeGreaterThan(10);
  expect(found?.strength).toBeGreaterThan(2);
  expect(placebo({ ...data, counts: plain.counts }, [], incident, true)?.strength).toBeLessThan(2);
  expect(placebo(data, [], { ...incident, period: 40 }, true)).toBeNull();
  // A further set is judged at its own mode: the same counts again change nothing, those without the doubling move the rank.
  const again = placebo(data, [counts], incident, true);
  expect(again?.strength).toBeCloseTo(found?.strength ?? 0, 3);
  expect(again).toMatchObject({ rank: 1, least: 1, most: 1, tried: found?.tried });
  const alone = placebo({ ...data, counts: plain.counts }, [], incident, true);
  const mixed = placebo(data, [plain.counts], incident, true);
  expect(mixed?.most).toBe(alone?.rank);
  expect(mixed?.strength).toBeCloseTo(((found?.strength ?? 0) + (alone?.strength ?? 0)) / 2, 0);
});

test('three of a unit on a day are a group, two are not', () => {
  const events = [5, 5, 5, 6, 6].map((day) => ({ unit: 1, day })).concat([{ unit: 2, day: 5 }]);
  expect(departureGroups(events)).toEqual([{ unit: 1, day: 5, size: 3 }]);
});
