import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderEstimateChart, type EstimateChart } from './estimate-chart.ts';
import type { ModelTotalsChart, ShownTotal } from './model-totals.ts';
import type { OddsCurveChart } from './odds-curve.ts';

function total(point: number, low: number, high: number | null, isLowerBound = false): ShownTotal {
  return { kind: 'total', point, interval: high === null ? null : { low, high }, isLowerBound };
}

const models: ModelTotalsChart = {
  kind: 'model-totals',
  id: 'estimate.models',
  title: { en: 'How many in all, by model', ru: 'Сколько всего, по моделям' },
  seen: 4400,
  range: { low: 7124, high: 18_393 },
  models: [
    {
      label: { en: 'Independent lists', ru: 'Независимые списки' },
      isHeadline: false,
      total: total(7124, 6801, 7493),
    },
    {
      label: { en: 'Headline: latent classes and graphs', ru: 'Итог: скрытые классы и графы' },
      isHeadline: true,
      total: total(10_912, 9102, 15_310),
    },
    {
      label: { en: 'Latent classes', ru: 'Скрытые классы' },
      isHeadline: false,
      total: total(10_431, 9019, 13_831),
    },
    {
      label: { en: 'Log-linear [123][24][34]', ru: 'Логлинейная [123][24][34]' },
      isHeadline: false,
      total: total(18_393, 11_020, null),
    },
    {
      label: { en: 'Chao’s lower bound', ru: 'Нижняя граница Чао' },
      isHeadline: false,
      total: total(7906, 7540, 8307, true),
    },
    {
      label: { en: 'Sample coverage', ru: 'Охват выборки' },
      isHeadline: false,
      total: {
        kind: 'refused',
        reason: {
          en: 'Less than 55 % of the people are covered by several lists, so that this method would guess rather than estimate.',
          ru: 'Несколькими списками охвачено меньше 55 % людей, поэтому этот метод скорее гадает, чем оценивает.',
        },
      },
    },
  ],
};

const curve: OddsCurveChart = {
  kind: 'odds-curve',
  id: 'estimate.odds',
  title: {
    en: 'Two lists: the total depends on what one supposes',
    ru: 'Два списка: итог зависит от допущения',
  },
  seen: 260,
  points: [0.5, 1, 2, 4, 7, 10].map((oddsRatio) => ({
    oddsRatio,
    total: 260 + 150 * oddsRatio,
    low: 260 + 105 * oddsRatio,
    high: 262 + 214 * oddsRatio,
  })),
  independent: { oddsRatio: 1, total: 410, low: 365, high: 476 },
  stated: {
    low: 1,
    high: 3,
    source: { en: 'Ivanova 2021, table 4', ru: 'Иванова 2021, таблица 4' },
  },
};

function arrows(spec: ModelTotalsChart): number {
  return (renderEstimateChart(spec, 'en').match(/<polygon /g) ?? []).length;
}

const specs: readonly EstimateChart[] = [models, curve];

describe('charts about totals', () => {
  it.each(specs)('draws $id as before', async (spec) => {
    await expect(renderEstimateChart(spec, 'en')).toMatchFileSnapshot(`./snapshots/${spec.id}.svg`);
  });

  it.each(specs.flatMap((spec) => [renderEstimateChart(spec, 'en'), renderEstimateChart(spec, 'ru')]))(
    'stands alone and says itself',
    (svg) => {
      expect(svg).toMatch(/^<svg [^>]*role="img"/);
      expect(svg).toMatch(/<title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|<style|\sstyle=|@import|<script|NaN|Infinity|undefined|null/,
      );
      expect(svg).not.toMatch(/="[^"]*\d\.\d{3,}/);
    },
  );

  it('says every model, the headline first, and why one is refused', () => {
    const svg = renderEstimateChart(models, 'ru').replaceAll('\u202f', ' ');
    const said = /<desc [^>]*>([^<]+)/.exec(svg)?.[1] ?? '';
    expect(said.indexOf('Итог: скрытые')).toBeLessThan(said.indexOf('Независимые списки'));
    expect(said).toContain('10 912 (9 102–15 310)');
    expect(said).toContain('не меньше 7 906');
    expect(said).toContain('18 393 (верх открыт)');
    expect(said).toContain('Охват выборки: Несколькими списками охвачено меньше 55 %');
  });

  it('ends an interval in an arrow where it goes on, and only there', () => {
    expect(arrows(models)).toBe(2);
    expect(arrows({ ...models, models: models.models.slice(0, 3) })).toBe(0);
    const farOff = {
      ...models.models[0],
      label: models.title,
      isHeadline: false,
      total: total(9000, 8000, 1e6),
    };
    expect(arrows({ ...models, models: [farOff] })).toBe(1);
    expect(renderEstimateChart({ ...models, models: [] }, 'en')).not.toContain('arrow');
  });

  it('keeps every point inside the drawing, whatever the totals', () => {
    const people = fc.integer({ min: 0, max: 1e9 });
    const any = fc.tuple(people, people, fc.option(people), fc.boolean());
    fc.assert(
      fc.property(people, fc.array(any, { minLength: 1, maxLength: 5 }), (seen, drawn) => {
        const rows = drawn.map(([low, more, above, isLowerBound]) => ({
          label: models.title,
          isHeadline: false,
          total: total(low + more, low, above === null ? null : low + more + above, isLowerBound),
        }));
        const svg = renderEstimateChart({ ...models, seen, range: null, models: rows }, 'en');
        const places = Array.from(svg.matchAll(/<circle cx="([^"]+)"/g), ([, x]) => Number(x));
        expect(places).toHaveLength(rows.length);
        for (const x of places) expect(x).toBeGreaterThanOrEqual(196);
        for (const x of places) expect(x).toBeLessThanOrEqual(528);
      }),
      { numRuns: 60 },
    );
  });

  it('marks independence as one assumption among many, and a stated range with its source', () => {
    const svg = renderEstimateChart(curve, 'en');
    expect(svg).toContain('one assumption among many');
    expect(svg).toContain('stated range 1–3: Ivanova 2021, table 4');
    const without = renderEstimateChart({ ...curve, stated: null }, 'en');
    expect(without).not.toContain('stated');
    expect((svg.match(/<rect /g) ?? []).length - (without.match(/<rect /g) ?? []).length).toBe(2);
  });

  it('stands with nothing to draw', () => {
    const title = { en: 't', ru: 't' };
    const nobody = { oddsRatio: 1, total: 0, low: 0, high: 0 };
    const empty: readonly EstimateChart[] = [
      { kind: 'model-totals', id: 'a', title, seen: 0, range: null, models: [] },
      { kind: 'odds-curve', id: 'b', title, seen: 0, points: [], independent: nobody, stated: null },
    ];
    for (const spec of empty) expect(renderEstimateChart(spec, 'en')).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('takes nothing of the case for markup', () => {
    const mean = { en: '<b>"x" & y</b>', ru: 'x' };
    const row = { label: mean, isHeadline: false, total: { kind: 'refused', reason: mean } as const };
    expect(renderEstimateChart({ ...models, models: [row] }, 'en')).not.toContain('<b>');
    const stated = { low: 1, high: 2, source: mean };
    expect(renderEstimateChart({ ...curve, title: mean, stated }, 'en')).not.toContain('<b>');
  });
});
