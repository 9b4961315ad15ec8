import { expect, test } from 'vitest';
import { estimateOverDraws } from './estimate-over-draws.ts';
import { estimateWithDoubt } from './estimate-with-doubt.ts';
import { mergeVerdicts, type WeightedJudgement } from './merge-verdicts.ts';
import type { TotalVerdict } from './total-estimate.ts';
import { tableOf } from './total-tables.test-support.ts';

const reason = (text: string) => ({ en: text, ru: text });

function draws(verdict: TotalVerdict, weight: number, low: number): WeightedJudgement {
  return {
    verdict,
    weight,
    reasons: verdict === 'estimate' ? [] : [reason(verdict)],
    range: verdict === 'estimate' || verdict === 'range' ? { low, high: 2 * low } : null,
    odds: null,
    bound: null,
    graphs: null,
  };
}

test.each([
  [{ estimate: 95, range: 5 }, 'estimate'],
  [{ estimate: 94, range: 6 }, 'range'],
  [{ estimate: 94, range: 3, refused: 3 }, 'range'],
  [{ estimate: 80, range: 10, 'lower-bound': 6, refused: 4 }, 'lower-bound'],
  [{ estimate: 94, refused: 6 }, 'refused'],
  [{ estimate: 96, refused: 4 }, 'estimate'],
] as readonly (readonly [Partial<Record<TotalVerdict, number>>, TotalVerdict])[])(
  '%o gives %s',
  (parts, verdict) => {
    const given = (['estimate', 'range', 'lower-bound', 'refused'] as const).flatMap((own) => {
      const weight = parts[own];
      return weight === undefined ? [] : [draws(own, weight, 100)];
    });
    const merged = mergeVerdicts(given);
    expect(merged.verdict).toBe(verdict);
    expect(merged.reasons.length > 0).toBe(verdict !== 'estimate');
    expect(merged.sentences).toHaveLength(verdict === 'estimate' ? 1 : 0);
  },
);

test('the range goes from the 2.5 % quantile of the smallest to the 97.5 % quantile of the largest', () => {
  const merged = mergeVerdicts([
    draws('range', 1, 10),
    draws('range', 2, 50),
    draws('range', 95, 100),
    draws('range', 2, 400),
  ]);
  expect(merged.range).toEqual({ low: 50, high: 200 });
});

const names = ['a', 'b', 'c'];
const sound = tableOf(names, [210, 140, 140, 90, 90, 60, 60]);
/** Twelve people on two lists or more. */
const thin = tableOf(names, [210, 140, 5, 90, 4, 3, 0]);
const budget = { warmUp: 300, draws: 400, thin: 2, wanted: 400 };

test('a few draws that allow no estimate are left out and said to be; many take the headline away', async () => {
  const mixed = (few: number) => Array.from({ length: 40 }, (_, k) => (k < few ? thin : sound));
  const two = await estimateOverDraws(mixed(2), { budget });
  expect(two.verdict).toBe('estimate');
  expect(two.latentDraws).toBe(38);
  expect(two.sentences[0]?.en).toContain('2 of 40');
  expect(two.totals.graphs?.[0]).toBeNull();
  const agreed = { agreed: sound, draws: mixed(10) };
  const { total } = await estimateWithDoubt(agreed, { budget, strip: false });
  expect([total.verdict, total.headline, total.range]).toEqual(['lower-bound', null, null]);
  expect(total.reasons.at(-1)?.en).toContain('10 of 40');
  expect(total.models.filter((line) => line.total !== null).map(({ id }) => id)).toEqual(['chao']);
});

function pair(both: number) {
  return tableOf(['a', 'b'], [200 - both, 150 - both, both]);
}

test('two lists over draws: the range and the stated range hold what every draw says', async () => {
  const options = { oddsRatio: { low: 1, high: 2, source: 'somebody' } };
  const alone = await estimateWithDoubt({ agreed: pair(50), draws: [] }, options);
  const drawn = await estimateWithDoubt({ agreed: pair(50), draws: [pair(40), pair(60)] }, options);
  expect(drawn.total.verdict).toBe('range');
  expect(drawn.total.range?.high).toBeGreaterThan(alone.total.range?.high ?? 0);
  expect(drawn.total.headline?.interval.low).toBeLessThan(alone.total.headline?.interval.low ?? 0);
  expect(drawn.total.headline?.interval.high).toBeGreaterThan(alone.total.headline?.interval.high ?? 0);
});
