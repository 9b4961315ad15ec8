import { expect, test } from 'vitest';
import { protect } from '../../publish/disclosure.ts';
import { estimateFigures } from './estimate-figures.ts';
import { estimateResult } from './estimate-result.ts';
import type { CaseEstimate } from './estimate-schema.ts';
import { makeFigure } from '../../figure/make-figure.ts';

const words = (text: string) => ({ en: text, ru: text });

const twoLists: CaseEstimate = {
  total: {
    observed: 60,
    verdict: 'range',
    reasons: [words('two lists')],
    headline: null,
    range: { low: 62, high: 110 },
    models: [
      {
        id: 'chapman',
        label: words('if independent'),
        meaning: 'estimate',
        total: 66.4,
        interval: { low: 61.2, high: 80.1 },
        refusal: null,
        cautions: [],
      },
      {
        id: 'latent',
        label: words('latent'),
        meaning: 'estimate',
        total: null,
        interval: null,
        refusal: words('too few lists'),
        cautions: [],
      },
    ],
    variants: [],
    findings: [
      { verdict: 'range', reason: words('two lists') },
      { verdict: 'warn', reason: words('a list made from another') },
    ],
    curve: {
      independent: { oddsRatio: 1, total: 66.4, interval: { low: 61, high: 80 } },
      curve: [{ oddsRatio: 1, total: 66.4, interval: { low: 61, high: 80 } }],
    },
    sentences: [],
  },
  draws: null,
  overCoverage: null,
  strata: null,
};

const counted = (id: string, value: number, from: readonly string[] = []) =>
  makeFigure({
    id,
    label: words(id),
    value,
    counts: 'persons',
    kind: 'linked',
    how: words(id),
    files: [],
    from,
  });

/** The estimate as published where `alone` people are on one list only, and the lower bound is computed from them. */
function published(alone: number) {
  const { figures } = estimateFigures(twoLists, []);
  const others = [
    counted('persons.total', 60),
    counted('alone', alone),
    counted('chao.bound', 65, ['alone']),
  ];
  const shown = protect([...others, ...figures], [], 3);
  const byId = new Map(shown.figures.map((figure) => [figure.id, figure]));
  return { byId, result: estimateResult(twoLists, byId, []) };
}

test('a refused total says why and shows no number', () => {
  const { byId, result } = published(20);
  const total = byId.get('estimate.total');
  expect([total?.value, total?.withheld, total?.assumptions[0]?.en]).toEqual([null, 'refused', 'two lists']);
  expect(byId.get('estimate.range')?.interval).toEqual({ low: 62, high: 110, level: null });
  expect(byId.get('estimate.model.chapman')?.interval).toEqual({ low: 61, high: 81, level: 0.95 });
  expect(result?.charts.map(({ id }) => id)).toEqual(['estimate.models', 'estimate.odds']);
  expect(result?.findings.map(({ en }) => en)).toEqual(['a list made from another']);
});

test('where the lower bound is hidden, so is all that the same counts could be solved from', () => {
  const { byId, result } = published(2);
  for (const id of ['chao.bound', 'estimate.range', 'estimate.model.chapman']) {
    expect([byId.get(id)?.value, byId.get(id)?.interval], id).toEqual([null, null]);
  }
  expect(result?.charts).toEqual([]);
  expect(JSON.stringify(result)).not.toMatch(/66|110|80/);
});

const headline = (total: number) => ({
  label: words('pool'),
  total,
  interval: { low: 0.9 * total, high: 1.1 * total },
  nearCeiling: null,
});

const divided: CaseEstimate = {
  total: {
    ...twoLists.total,
    verdict: 'estimate',
    reasons: [],
    headline: headline(200),
    models: [],
    curve: null,
  },
  draws: {
    draws: 100,
    latentDraws: 100,
    sources: { linkage: 0.1, overCoverage: 0.3, models: 0.05, chance: 0.55 },
  },
  overCoverage: { listed: 60, right: { total: 55, low: 51, high: 58 } },
  strata: {
    strata: [
      { title: 'first', total: { verdict: 'estimate', reasons: [], headline: headline(120), sentences: [] } },
      {
        title: 'second',
        total: { verdict: 'range', reasons: [words('too thin')], headline: null, sentences: [] },
      },
    ],
    refused: ['second'],
    sum: { meaning: 'lower-bound', total: 140, interval: { low: 121.4, high: 160.2 } },
    pooled: headline(200),
  },
};

test('parts, their sum, and who is listed rightly are figures, with their share of the doubt', () => {
  const { figures } = estimateFigures(divided, []);
  const shown = protect([counted('persons.total', 60), ...figures], [], 3);
  const byId = new Map(shown.figures.map((figure) => [figure.id, figure]));
  expect(byId.get('estimate.listed.right')?.interval).toEqual({ low: 51, high: 58, level: 0.95 });
  expect(byId.get('estimate.doubt.over-coverage')?.value).toBe(30);
  expect(byId.get('estimate.stratum.2')?.assumptions[0]?.en).toBe('too thin');
  expect(byId.get('estimate.strata.sum')?.label.en).toContain('at least');
  expect(byId.get('estimate.strata.sum')?.interval).toEqual({ low: 121, high: 161, level: 0.95 });
  expect(
    byId
      .get('estimate.total')
      ?.assumptions.map(({ en }) => en)
      .join(' '),
  ).toContain('taken out');
  const result = estimateResult(divided, byId, ['a list: looked into']);
  expect(result?.charts.map(({ id }) => id)).toEqual(['estimate.models', 'estimate.strata']);
  expect(result?.strata).toMatchObject({ sum: 'estimate.strata.sum', pooled: 'estimate.strata.pooled' });
  expect(result?.checks).toEqual(['a list: looked into']);
});
