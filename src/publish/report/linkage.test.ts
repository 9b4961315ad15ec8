import { describe, expect, it } from 'vitest';
import { fixtureResult } from '../../../test/fixtures/result.ts';
import { renderLinkageCharts } from '../../chart/linkage-chart.ts';
import { readings } from './linkage-words.ts';
import { renderReport } from './render.tsx';
import type { Language } from '../../text/words.ts';
import type { LinkageSummary } from '../result.ts';

function section(language: Language, change: Partial<LinkageSummary> = {}): string {
  const plain = fixtureResult(language);
  const result = { ...plain, linkage: { ...plain.linkage, ...change } };
  const html = renderReport({ result, charts: renderLinkageCharts(result.linkage.charts, language) });
  return /<section id="linkage">.*?<\/section>/s.exec(html)?.[0] ?? '';
}

describe('how records were linked', () => {
  it('says in plain words how many were compared and how sure the links are', () => {
    const plain = section('en').split('<details')[0] ?? '';
    expect(plain).toContain('48\u202f213 pairs');
    expect(plain).toContain('probability of that is 0.9 or more');
    expect(plain).toContain('about 98 (97–99) are expected to be right');
    expect(plain).toContain('about 95 are expected to have been made');
    expect(plain).not.toMatch(/\{|match weight|probabilit(y|ies) m/);
  });

  it('says what people measured, and else that nobody did', () => {
    expect(section('en')).toContain('It was not measured on checked pairs.');
    const measured = {
      answered: 198,
      pairs: 200,
      precision: { value: 0.97, interval: { low: 0.93, high: 0.99 } },
      recall: { value: 0.9, interval: { low: 0.82, high: 0.95 } },
    };
    const said = section('en', { measured });
    expect(said).toContain('People looked at 198 of 200 pairs');
    expect(said).toContain('about 97 (93–99) are right');
    expect(said).toContain('about 90 (82–95) were made');
    expect(said).not.toContain('not measured');
  });

  it('names each outcome that the lists could not teach, with the usual share', () => {
    expect(section('en')).toMatch(/Surname: in the place of the given name — m 1\.2\s%/);
    expect(section('ru')).toMatch(/Фамилия: на месте имени — m 1,2\s%/);
  });

  it('never says that all are right', () => {
    expect(
      section('en', {
        precision: { value: 1, interval: null },
        recall: { value: 0.991, interval: null },
      }),
    ).toMatch(/over 99 are .*over 99 are /s);
    expect(section('en', { precision: null, recall: null })).toContain('too few links');
  });

  it('draws every chart with how to read it, exact terms one click further', () => {
    const html = section('en');
    const { charts } = fixtureResult().linkage;
    expect(html.match(/<svg /g)).toHaveLength(charts.length);
    for (const { id } of charts) expect(html).toContain(readings[id]?.plain.en);
    expect(html.match(/<details/g)).toHaveLength(1 + charts.filter(({ id }) => readings[id]?.exact).length);
    expect(html).toContain('The exact term: match weight');
  });

  it('has no chart where there is none, and says why', () => {
    const html = section('en', { charts: [] });
    expect(html).not.toContain('<details');
    expect(html).toContain('too few records to draw');
  });

  it('speaks Russian', () => {
    const html = section('ru');
    for (const words of [
      'Кто есть кто',
      'около 98',
      'Графики для статистика',
      'Точный термин: вес совпадения',
    ]) {
      expect(html).toContain(words);
    }
  });
});
