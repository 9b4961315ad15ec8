import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureResult } from '../../test/fixtures/result.ts';
import { renderChart, renderCharts } from './chart.ts';
import { fitted, textWidth } from './label-text.ts';
import { withheldSize } from './mark.ts';
import type { BarChart } from '../figure/figure-set.ts';
import type { Figure } from '../figure/figure.ts';

const result = fixtureResult();
const charts = renderCharts(result.charts, result.figures, 'en');

describe('charts', () => {
  it.each(Object.entries(charts))('draws %s as before', async (id, svg) => {
    await expect(svg).toMatchFileSnapshot(`./snapshots/${id}.svg`);
  });

  it('draws the same bytes each time', () => {
    expect(renderCharts(result.charts, result.figures, 'en')).toEqual(charts);
  });

  it.each(Object.entries(charts))('%s stands alone and says itself', (_id, svg) => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toMatch(/<title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|<style|\sstyle=|@import|<script/,
    );
    expect(svg).not.toMatch(/="[^"]*\d\.\d{3,}/);
  });

  it('speaks Russian', () => {
    const russian = renderCharts(result.charts, result.figures, 'ru');
    expect(russian['persons.category']).toContain('скрыто');
    expect(russian['persons.month']).toContain('по 30\u00a0апреля\u00a02024');
  });

  it('marks where the first list ends', () => {
    expect(charts['persons.month']).toContain('some lists have ended: a fall here may mean nothing');
  });
});

function figureOf(id: string, value: number | null): Figure {
  const [sample] = result.figures;
  if (sample === undefined) throw new Error('the fixture has no figures');
  return { ...sample, id, value, withheld: value === null ? 'small' : null, interval: null };
}

describe('a withheld figure', () => {
  it('leaves no trace of its size', () => {
    const spec: BarChart = {
      kind: 'bars',
      id: 'b',
      title: { en: 't', ru: 't' },
      axis: { en: 'persons', ru: 'человек' },
      bars: [0, 1, 2].map((n) => ({ label: { en: `${n}`, ru: `${n}` }, figure: `${n}` })),
    };
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(5000)), { minLength: 3, maxLength: 3 }), (values) => {
        const figures = new Map(values.map((value, n) => [`${n}`, figureOf(`${n}`, value)]));
        const svg = renderChart(spec, figures, 'en');
        const marks = svg.match(/<rect [^>]*url\(#[^>]*>/g) ?? [];
        expect(marks).toHaveLength(values.filter((value) => value === null).length);
        for (const mark of marks) expect(mark).toContain(`width="26" height="${withheldSize}"`);
        expect(svg).not.toContain('NaN');
      }),
      { numRuns: 30 },
    );
  });

  it('escapes what the case says', () => {
    const title = { en: '<b>"x" & y</b>', ru: 'x' };
    const spec: BarChart = {
      kind: 'bars',
      id: 'a"<b',
      title,
      axis: title,
      bars: [{ label: title, figure: 'none' }],
    };
    const svg = renderChart(spec, new Map(), 'en');
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('id="chart-a--b-title"');
  });
});

describe('labels', () => {
  it('fit their room, on as many lines as allowed', () => {
    const unit = '1-й мотострелковый батальон 3401-го мотострелкового полка';
    expect(fitted(unit, 236, 2)).toEqual(['1-й мотострелковый батальон', '3401-го мотострелкового полка']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 300 }), (text, room) => {
        const lines = fitted(text, room, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(room);
      }),
    );
  });
});
