import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureLinkage } from '../../test/fixtures/linkage.ts';
import { bitsText, linearScale, logScale, powerTicks, roundTicks, shareText } from './axis.ts';
import { renderLinkageChart, renderLinkageCharts, type LinkageChart } from './linkage-chart.ts';
import type { WaterfallChart } from './waterfall.ts';

const waterfall: WaterfallChart = {
  kind: 'waterfall',
  id: 'linkage.pair',
  title: { en: 'Why these two records', ru: 'Почему именно эти две записи' },
  prior: -14,
  steps: [
    { label: { en: 'Surname', ru: 'Фамилия' }, level: { en: 'same', ru: 'совпадает' }, bits: 9.2 },
    {
      label: { en: 'Given name', ru: 'Имя' },
      level: { en: 'one slip apart', ru: 'отличается одной ошибкой' },
      bits: 4.5,
    },
    {
      label: { en: 'Date of birth', ru: 'Дата рождения' },
      level: { en: 'same day', ru: 'тот же день' },
      bits: 13.8,
    },
    { label: { en: 'Unit', ru: 'Часть' }, level: { en: 'different', ru: 'другая' }, bits: -5.5 },
  ],
};
const specs: readonly LinkageChart[] = [...fixtureLinkage().charts, waterfall];
const charts = renderLinkageCharts(specs, 'en');
const russian = renderLinkageCharts(specs, 'ru');

describe('charts about linkage', () => {
  it.each(Object.entries(charts))('draws %s as before', async (id, svg) => {
    await expect(svg).toMatchFileSnapshot(`./snapshots/${id}.svg`);
  });

  it.each([...Object.entries(charts), ...Object.entries(russian)])(
    '%s stands alone and says itself',
    (_id, svg) => {
      expect(svg).toMatch(/^<svg [^>]*role="img"/);
      expect(svg).toMatch(/<title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|<style|\sstyle=|@import|<script|NaN|Infinity|undefined/,
      );
      expect(svg).not.toMatch(/="[^"]*\d\.\d{3,}/);
    },
  );

  it('speaks Russian', () => {
    expect(russian['linkage.weights']).toContain('слишком мало пар');
    expect(russian['linkage.levels']).toContain('меньше 1\u00a0%');
    expect(russian['linkage.pair']).toContain('вероятность 99,61\u00a0%');
    for (const svg of Object.values(russian)) expect(svg).not.toMatch(/[^\w"-](pairs|bits|people|same)\b/);
  });

  it('says the sum of a waterfall as a probability', () => {
    expect(charts['linkage.pair']).toContain('All together +8; probability 99.61\u00a0%');
  });

  it('draws no bar where too few pairs speak', () => {
    const svg = charts['linkage.weights'] ?? '';
    const bars = svg.match(/<rect /g) ?? [];
    expect(bars).toHaveLength(6);
    expect(svg).toContain('in the place of the given name too few pairs');
    expect(svg).toContain('different ≤\u00a0−6.6');
  });

  it('stands with nothing to draw', () => {
    const title = { en: 't', ru: 't' };
    const empty: readonly LinkageChart[] = [
      { kind: 'match-weights', id: 'a', title, prior: 0, comparisons: [] },
      { kind: 'level-shares', id: 'b', title, comparisons: [] },
      { kind: 'weight-histogram', id: 'c', title, classes: [], threshold: 0 },
      { kind: 'link-errors', id: 'd', title, predicted: [], labelled: [], threshold: 0 },
      { kind: 'rule-pairs', id: 'e', title, rules: [] },
      { kind: 'matrix', id: 'f', title, cell: title, columns: [], rows: [], unit: 'count' },
      { kind: 'waterfall', id: 'g', title, prior: -3, steps: [] },
    ];
    for (const spec of empty) expect(renderLinkageChart(spec, 'en')).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('takes nothing of the case for markup', () => {
    const title = { en: '<b>"x" & y</b>', ru: 'x' };
    const svg = renderLinkageChart(
      {
        kind: 'matrix',
        id: 'm',
        title,
        cell: title,
        columns: [title],
        rows: [{ label: title, values: [1] }],
        unit: 'count',
      },
      'en',
    );
    expect(svg).not.toContain('<b>');
  });
});

describe('scales and their text', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  it('stay within their room, whatever is drawn', () => {
    fc.assert(
      fc.property(value, value, value, (low, span, drawn) => {
        const high = low + Math.abs(span) + 1;
        const at = linearScale(low, high, 10, 300).at(drawn);
        expect(at).toBeGreaterThanOrEqual(10);
        expect(at).toBeLessThanOrEqual(300);
        expect(logScale(1e-6, 1, 10, 300).at(drawn)).toBeGreaterThanOrEqual(10);
      }),
    );
  });

  it('have few round ticks inside the domain', () => {
    fc.assert(
      fc.property(value, fc.double({ min: 0.1, max: 1e6, noNaN: true }), (low, span) => {
        const ticks = roundTicks(low, low + span, 7);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(9);
        for (const tick of ticks) expect(Math.abs(tick - low - span / 2)).toBeLessThanOrEqual(span * 0.5001);
      }),
    );
    expect(roundTicks(-13, 16, 7)).toEqual([-10, -5, 0, 5, 10, 15]);
    expect(powerTicks(0.5, 2000)).toEqual([1, 10, 100, 1000]);
  });

  it('say shares with the digits that matter', () => {
    const said = [0, 0.0000123, 0.0012, 0.05, 0.25, 0.5, 0.995, 0.9997, 1].map((share) =>
      shareText(share, 'en'),
    );
    expect(said.map((text) => text.replace('\u00a0', ' '))).toEqual([
      '0 %',
      '0.0012 %',
      '0.12 %',
      '5 %',
      '25 %',
      '50 %',
      '99.5 %',
      '99.97 %',
      '100 %',
    ]);
    expect(shareText(0.9997, 'ru')).toBe('99,97\u00a0%');
    expect([0, 0.04, 2.5, -3].map((bits) => bitsText(bits, 'en'))).toEqual(['0', '0', '+2.5', '−3']);
  });
});
