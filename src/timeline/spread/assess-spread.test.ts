import { expect, test } from 'vitest';
import { assessSpread, tooLittle } from './assess-spread.ts';
import { limitWords, spreadLimits } from './limits.ts';
import { sketchDivision, withIncident } from './spread.test-support.ts';

const sampling = { seed: 1, chains: 2, draws: 100, warmUp: 50 };

test('too little is said before any model is asked', () => {
  const data = sketchDivision(1, { own: 0, level: 0.5, periods: 8 });
  const reasons = tooLittle({ data, grouped: null, vagueDates: 0.6 }).map(({ en }) => en);
  expect(reasons).toEqual([
    'fewer than 200 events have a date',
    'fewer than 12 periods',
    'more than half of the dates are wider than the period',
  ]);
  expect(limitWords().some(({ en }) => en.includes(String(spreadLimits.leastEvents)))).toBe(true);
});

test('strong spread is claimed; every variant and every incident stands beside it', async () => {
  const data = withIncident(sketchDivision(2, { own: 0.5, level: 8 }));
  const answer = await assessSpread({ data, grouped: data.counts, vagueDates: 0 }, sampling);
  expect(answer.reproduction.low).toBeGreaterThan(0.2);
  expect(answer.own.low).toBeLessThan(0.5);
  expect(answer.own.high).toBeGreaterThan(0.4);
  expect(answer.variants.map(({ claims }) => claims)).toEqual([true, true, true]);
  expect(answer.gain?.gain).toBeGreaterThan(spreadLimits.leastGain);
  const [incident] = answer.incidents;
  expect(incident?.ratio.low).toBeLessThan(1);
  expect(incident?.ratio.high).toBeGreaterThan(0.8);
  expect(Number.isFinite(incident?.withoutPeriodEffects.mean)).toBe(true);
});

test('where nothing spreads it cannot be told, and the reasons are given', async () => {
  const data = sketchDivision(5, { own: 0, level: 4, periods: 14 });
  const answer = await assessSpread({ data, grouped: null, vagueDates: 0 }, sampling);
  expect(answer.verdict).toBe('cannot-be-told');
  expect(answer.reasons.length).toBeGreaterThan(0);
  expect(answer.own.low).toBe(0);
  expect(answer.reproduction.low).toBe(answer.others.low);
});

function set(counts: Float64Array, linkage: number) {
  return { counts, grouped: counts, origin: { linkage, dates: 0 } };
}

test('completed sets: each answers alone as well, and those that answer otherwise are counted', async () => {
  const longer = { ...sampling, chains: 4, draws: 300 };
  const data = sketchDivision(2, { own: 0.5, level: 8 });
  const still = sketchDivision(5, { own: 0, level: 8 });
  const others = [set(data.counts, 1), set(data.counts, 2), set(still.counts, 3)];
  const answer = await assessSpread({ data, others, grouped: data.counts, vagueDates: 0 }, longer);
  expect(answer.sets).toBe(4);
  expect(answer.samples).toHaveLength(4);
  expect(answer.reasons.map(({ en }) => en)).not.toContain('the chains have not met');
  expect(answer.verdict).toBe('cannot-be-told');
  expect(answer.turned).toBe(3);
  expect(answer.parts.linkage).toBeGreaterThan(0.3);
  const alike = await assessSpread(
    { data, others: others.slice(0, 2), grouped: null, vagueDates: 0 },
    longer,
  );
  expect(alike.verdict).toBe('spread');
  expect(alike.turned).toBe(0);
  expect(alike.parts.linkage).toBeLessThan(0.1);
});
