import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../stats/random.ts';
import { completeSets, periodOf, type DatedEvent } from './complete.ts';
import { peakClaim } from './peak-claim.ts';
import { peakOf, trendOf } from './peak.ts';
import { rates } from './rates.ts';

const starts = [0, 31, 59, 90, 120, 151];
const grid = { starts, units: 2 };
const band = (value: number) => new Float64Array(10).fill(value);

const event = fc.record({
  key: fc.string({ minLength: 1, maxLength: 4 }),
  units: fc.constantFrom([0], [1], [0, 1]),
  from: fc.integer({ min: 0, max: 150 }),
  to: fc.integer({ min: 0, max: 150 }),
});

test('completed sets keep every event, certain ones where they are, whatever the order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(event, { maxLength: 30, selector: ({ key }) => key }), (raw) => {
      const events: readonly DatedEvent[] = raw.map((one) => ({
        ...one,
        from: Math.min(one.from, one.to),
        to: Math.max(one.from, one.to),
      }));
      const sets = completeSets([events, events.toReversed()], grid, 3, 1);
      for (const { counts } of sets) expect(counts.reduce((a, b) => a + b, 0)).toBe(events.length);
      expect(sets[0]?.counts).toEqual(sets[3]?.counts);
      const certain = events.filter(({ from, to, units }) => from === to && units.length === 1);
      for (const { from, units } of certain) {
        expect(sets[0]?.counts[periodOf(starts, from) * 2 + (units[0] ?? 0)]).toBeGreaterThan(0);
      }
    }),
  );
  expect(() => periodOf(starts, 151)).toThrow(RangeError);
});

function sureEvents(perPeriod: readonly number[]): readonly DatedEvent[] {
  return perPeriod.flatMap((count, t) =>
    Array.from({ length: count }, (_, k) => ({
      key: `${t}.${k}`,
      units: [k % 2],
      from: (starts[t] ?? 0) + 5,
      to: (starts[t] ?? 0) + 5,
    })),
  );
}

const common = { periods: 5, units: 2, seed: 3 };

test('a rate per 1,000 with the interval of its count; all doubt is of counts where nothing else is in doubt', () => {
  const sets = completeSets([sureEvents([10, 20, 40, 80, 160])], grid, 20, 1);
  const found = rates({ ...common, sets, low: band(500), high: band(500) });
  // Gamma(80.5)/1000 per head: 2.5 % and 97.5 % at 63.9 and 99.0.
  expect(found.periods[3]?.mean).toBeCloseTo(80.5, 0);
  expect(Math.abs((found.periods[3]?.low ?? 0) - 63.9)).toBeLessThan(1.2);
  expect(Math.abs((found.periods[3]?.high ?? 0) - 99)).toBeLessThan(1.2);
  expect(found.shares.counts).toBeGreaterThan(0.99);
  const peak = peakOf(found, 5);
  expect(peak.likeliest).toBe(4);
  expect(peak.probability[4]).toBeGreaterThan(0.999);
  const trend = trendOf(found, 5);
  expect(trend?.rising).toBeGreaterThan(0.999);
  expect(trend?.steady).toBeGreaterThan(0.999);
  expect(trendOf(found, 2)).toBeNull();
});

test('each source of doubt is named: strength bands, vague dates, draws of the linkage that differ', () => {
  const sure = sureEvents([400, 400, 400, 400, 400]);
  const wide = rates({
    ...common,
    sets: completeSets([sure], grid, 20, 1),
    low: band(300),
    high: band(700),
  });
  expect(wide.shares.strength).toBeGreaterThan(0.8);
  const vague = sure.map((one, k) => (k % 2 === 0 ? { ...one, from: 0, to: 150 } : one));
  const dated = rates({
    ...common,
    sets: completeSets([vague], grid, 20, 1),
    low: band(500),
    high: band(500),
  });
  expect(dated.shares.dates).toBeGreaterThan(0.15);
  const random = createRandom(2, 'linkage');
  const linkages = Array.from({ length: 10 }, () => sure.slice(0, 1000 + Math.floor(1000 * random.next())));
  const linked = rates({
    ...common,
    sets: completeSets(linkages, grid, 2, 1),
    low: band(500),
    high: band(500),
  });
  expect(linked.shares.linkage).toBeGreaterThan(0.5);
  const { linkage, dates, strength, counts } = linked.shares;
  expect(linkage + dates + strength + counts).toBeCloseTo(1, 12);
});

test('a closed list cannot show a peak after its closing date', () => {
  const sets = completeSets([sureEvents([10, 20, 40, 30, 200])], grid, 20, 1);
  const found = rates({ ...common, sets, low: band(500), high: band(500) });
  const peak = peakOf(found, 4);
  const periods = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05'];
  expect(peak.likeliest).toBe(2);
  expect(peak.probability[4]).toBe(0);
  const lists = [{ title: 'Command', until: '2024-04' }];
  expect(peakClaim('2024-07', periods, peak, lists)).toEqual({
    kind: 'cannot-show',
    words: {
      en: 'The list “Command” closed in April 2024 and cannot show a peak in July 2024.',
      ru: 'Список «Command» закрыт в апреле 2024 года и не может показать пик в июле 2024 года.',
    },
  });
  expect(peakClaim('2024-03', periods, peak, lists)).toMatchObject({ kind: 'probability' });
  expect(peakClaim('2020-01', periods, peak, lists)).toMatchObject({ kind: 'cannot-show' });
});

test('no event at all gives rates above 0 with an upper end, never NaN', () => {
  const found = rates({ ...common, sets: completeSets([[]], grid, 20, 1), low: band(1), high: band(2) });
  for (const period of found.periods) {
    expect(Object.values(period).every(Number.isFinite)).toBe(true);
    expect(period.high).toBeGreaterThan(0);
  }
  expect(Object.values(found.shares).every(Number.isFinite)).toBe(true);
});
