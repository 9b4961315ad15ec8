import { expect, test } from 'vitest';
import { quiet } from '../../effect/effects.ts';
import { arrangeLists } from '../list-order.ts';
import { estimateTotal } from './estimate-total.ts';
import { totalSummary } from './total-estimate.ts';
import { totalLines } from './total-text.ts';
import { referenceTable, tableOf } from './total-tables.test-support.ts';

// C. Y. Chao et al., outbreak of hepatitis A in northern Taiwan 1995, in A. Chao et al., Statistics in Medicine 20 (2001).
const hepatitis = tableOf(['P', 'Q', 'E'], [69, 55, 21, 63, 17, 18, 28]);
const four = tableOf(['a', 'b', 'c', 'd'], [90, 80, 40, 70, 30, 28, 14, 60, 26, 25, 11, 22, 9, 8, 4]);
/** Enough for a sample that mixes, and quick. */
const budget = { warmUp: 400, draws: 200, thin: 2, wanted: 400 };

test('the headline is a pool of latent classes and graphs, with the range over all models beside it', async () => {
  const total = await estimateTotal(four, { budget });
  expect(total.verdict).toBe('estimate');
  const { headline, range, posteriors } = total;
  const middle = headline?.total ?? Number.NaN;
  const [latent, graphs] = ['latent', 'graphs'].map(
    (id) => total.models.find((line) => line.id === id)?.total ?? Number.NaN,
  );
  expect(middle).toBeGreaterThanOrEqual(Math.min(latent ?? 0, graphs ?? 0));
  expect(middle).toBeLessThanOrEqual(Math.max(latent ?? 0, graphs ?? 0));
  expect(range?.low).toBeLessThanOrEqual(middle);
  expect(range?.high).toBeGreaterThanOrEqual(middle);
  expect(posteriors.headline?.totals.length).toBe(
    (posteriors.latent?.totals.length ?? 0) + (posteriors.graphs?.totals.length ?? 0),
  );
  expect(total.sentences[0]?.en).toBe('People who could not get on any of these lists are not in the total.');
  const lines = totalLines(totalSummary(total), 'en');
  expect(lines[1]).toBe('Verdict: an estimate');
  expect(lines.filter((line) => line.includes('Chao'))).toHaveLength(1);
});

test('neither the order of the lists nor their names change anything; another seed gives another sample', async () => {
  const here = totalSummary(await estimateTotal(four, { budget, seed: 3 }));
  const names = ['w', 'x', 'y', 'z'];
  const renamed = { ...arrangeLists(four, [2, 0, 3, 1]), lists: names };
  const there = totalSummary(await estimateTotal(renamed, { budget, seed: 3 }));
  for (const key of ['observed', 'verdict', 'headline', 'range', 'models', 'strip'] as const) {
    expect(there[key], key).toEqual(here[key]);
  }
  const other = await estimateTotal(four, { budget, seed: 4, strip: false });
  expect(other.models[0]?.interval).not.toEqual(here.models[0]?.interval);
  expect(other.models.slice(1)).toEqual(here.models.slice(1));
});

test('three lists that find the same people are warned of', async () => {
  const { verdict, findings, sentences } = await estimateTotal(hepatitis, { budget });
  expect(verdict).toBe('estimate');
  expect(findings.map(({ check }) => check)).toContain('three-lists');
  expect(sentences.map(({ en }) => en).join(' ')).toContain('likely too low');
});

test('chains that have not met within their budget take the headline away', async () => {
  const short = { warmUp: 100, draws: 100, thin: 1, rounds: 1 };
  const total = await estimateTotal(hepatitis, { budget: short });
  expect([total.verdict, total.headline]).toEqual(['range', null]);
  expect(total.reasons.map(({ en }) => en).join(' ')).toContain('did not meet');
  expect(total.models.find(({ id }) => id === 'latent')?.total).toBeNull();
  expect(total.range).not.toBeNull();
});

test('a table with fewer than ten people on two lists has no number at all', async () => {
  const total = await estimateTotal(tableOf(['a', 'b', 'c'], [40, 30, 3, 20, 2, 2, 1]));
  expect(total.verdict).toBe('refused');
  expect(total.reasons.length).toBeGreaterThan(0);
  expect([total.headline, total.range]).toEqual([null, null]);
  expect(total.models.every((line) => line.total === null && line.refusal !== null)).toBe(true);
});

test('with fewer than thirty such people only the lower bound has a number', async () => {
  const total = await estimateTotal(tableOf(['a', 'b', 'c'], [60, 50, 8, 40, 6, 5, 1]));
  expect(total.verdict).toBe('lower-bound');
  expect(total.headline).toBeNull();
  const withNumber = total.models.filter((line) => line.total !== null);
  expect(withNumber.map(({ id, meaning }) => [id, meaning])).toEqual([['chao', 'lower-bound']]);
});

test('a list made from another takes the headline away and both ways out are shown', async () => {
  // Nine tenths of c were taken over from a, and many of the people on two lists are so through this pair alone.
  const total = await estimateTotal(tableOf(['a', 'b', 'c'], [300, 90, 40, 4, 110, 1, 15]), {
    budget,
  });
  expect(total.verdict).toBe('range');
  expect(total.headline).toBeNull();
  expect(total.variants.map(({ id }) => id)).toEqual(['merged.c.a', 'dropped.c']);
});

test('two lists never give a point', async () => {
  const two = tableOf(['a', 'b'], [200, 150, 60]);
  const total = await estimateTotal(two);
  expect([total.verdict, total.headline]).toEqual(['range', null]);
  expect(total.curve?.curve.length).toBeGreaterThan(10);
  expect(total.models.find(({ id }) => id === 'chapman')?.label.en).toContain('only if');
  const stated = await estimateTotal(two, { oddsRatio: { low: 1, high: 3, source: 'a survey of 1999' } });
  expect(stated.verdict).toBe('range');
  expect(stated.headline?.total).toBeNull();
  expect(stated.headline?.interval.high).toBeGreaterThan(stated.headline?.interval.low ?? Infinity);
  await expect(estimateTotal(two, { oddsRatio: { low: 1, high: 3, source: ' ' } })).rejects.toThrow(/source/);
});

test('a ceiling bounds the headline, and is named where it decides', async () => {
  const ceiling = { total: 420, why: 'strength of the unit' };
  const total = await estimateTotal(hepatitis, { budget, ceiling });
  expect(total.headline?.interval.high).toBeLessThanOrEqual(420);
  expect(total.headline?.nearCeiling).toBeGreaterThan(0.05);
  expect(total.sentences.map(({ en }) => en).join(' ')).toContain('ceiling');
  const below = estimateTotal(hepatitis, { ceiling: { total: 200, why: 'too low' } });
  await expect(below).rejects.toThrow(RangeError);
  const bare = estimateTotal(hepatitis, { ceiling: { total: 900, why: '' } });
  await expect(bare).rejects.toThrow(/justification/);
});

test('a cancelled estimate ends with the reason of the signal', async () => {
  const controller = new AbortController();
  const reason = new Error('stop');
  controller.abort(reason);
  await expect(estimateTotal(four, {}, { ...quiet, signal: controller.signal })).rejects.toBe(reason);
});

const kosovo = referenceTable('kosovo_1999');
test.skipIf(kosovo === null)(
  'Kosovo 1999: the interval holds the later near-census of 10,401 (else the reference tables are not here)',
  async () => {
    if (kosovo === null) return;
    const { verdict, headline } = await estimateTotal(kosovo, { budget, strip: false });
    expect(verdict).toBe('estimate');
    expect(headline?.interval.low).toBeLessThan(10_401);
    expect(headline?.interval.high).toBeGreaterThan(10_401);
  },
);

const artificial = referenceTable('artificial_3_nonidentifiable');
test.skipIf(artificial === null)(
  'a table that no model can identify is refused (else the reference tables are not here)',
  async () => {
    if (artificial === null) return;
    expect((await estimateTotal(artificial)).verdict).toBe('refused');
  },
);
