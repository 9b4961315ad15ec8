import { describe, expect, it } from 'vitest';
import { fixtureResult } from '../../../test/fixtures/result.ts';
import { renderCharts } from '../../chart/chart.ts';
import { renderReport } from './render.tsx';
import { anchoredFigure, figureAnchor } from './view.ts';
import type { Language } from '../../text/words.ts';

function report(language: Language, change: Partial<ReturnType<typeof fixtureResult>> = {}): string {
  const result = { ...fixtureResult(language), ...change };
  return renderReport({ result, charts: renderCharts(result.charts, result.figures, language) });
}

const english = report('en');

describe('the report', () => {
  it('is one file: no script and nothing loaded from elsewhere', () => {
    const html = english.replaceAll('xmlns="http://www.w3.org/2000/svg"', '');
    expect(html).not.toMatch(/<script|<link|<iframe|<object|https?:|@import|@font-face|\son[a-z]+=/i);
    expect(html).not.toMatch(/\s(src|srcset)=/);
    expect(english).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  });

  it('is the same bytes for the same result', () => {
    expect(report('en')).toBe(english);
  });

  it('says each figure with badge, interval and source', () => {
    expect(english).toMatch(/1\u202f117.*persons.*linked/s);
    expect(english).toContain('1\u202f986–2\u202f951');
    expect(english).toContain('The lists are independent of each other.');
    expect(english).toContain('Already published, not computed here');
    expect(english).toContain(`SHA-256 ${'a'.repeat(64)}`);
  });

  it('links every figure shown to an entry that exists once', () => {
    const targets = [...english.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.length).toBeGreaterThan(40);
    for (const target of new Set(targets)) {
      expect(english.split(`id="${target}"`)).toHaveLength(2);
    }
  });

  it('has an entry for every figure, also for those of a list that is not there', () => {
    const html = report('en', { lists: [] });
    for (const { id } of fixtureResult().figures) expect(html).toContain(`id="${figureAnchor(id)}"`);
  });

  it('hides what is withheld and says why', () => {
    expect(english).toContain('hidden<');
    expect(english).toContain('Fewer than 3 people');
    expect(english).toContain('no number given');
  });

  it('shows nothing of a withheld figure that still carries its number', () => {
    const plain = fixtureResult();
    const figures = plain.figures.map((figure) =>
      figure.withheld === null
        ? figure
        : { ...figure, value: 9731, interval: { low: 1, high: 9731, level: null } },
    );
    expect(figures).not.toEqual(plain.figures);
    expect(/9.?731/u.test(report('en', { figures }))).toBe(false);
  });

  it('names rejected rows and hidden content by place', () => {
    expect(english).toContain('sources/rulings.html:17 (byte 2048)');
    expect(english).toContain('row.ragged');
    expect(english).toMatch(/hidden sheet \(1\): <span class="places">Черновик</);
  });

  it('speaks Russian throughout', () => {
    const russian = report('ru');
    expect(russian).toContain('<html lang="ru">');
    expect(russian).toContain('ячеек в строке: 9, в заголовке: 8 <code>row.ragged</code>');
    expect(russian).toContain('sources/rulings.html:17 (байт 2048)');
    for (const word of ['Вопрос', 'по связям', 'скрыто<', 'Строк в файле', 'нижняя граница Чао']) {
      expect(russian).toContain(word);
    }
    expect(russian).not.toMatch(/>(linked|estimated|counted|cited|Rows present|hidden)</);
  });

  it('takes nothing of the case for markup', () => {
    const html = report('en', { title: '</title><script>x</script>', notice: '<img src=x>' });
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<img');
  });

  it('stands with an empty result', () => {
    const html = report('en', {
      lists: [],
      headline: [],
      figures: [],
      tables: [],
      charts: [],
      incidents: [],
      notes: [],
      notice: null,
    });
    expect(html).toContain('Every row of every list was read.');
  });
});

describe('anchors', () => {
  it('carry any identifier', () => {
    for (const id of ['persons.total', 'persons.rank.ст лейтенант', 'a%2Fb', "o'x"]) {
      expect(anchoredFigure(`#${figureAnchor(id)}`)).toBe(id);
    }
    expect(anchoredFigure('#lists')).toBeNull();
    expect(anchoredFigure('#figure-%E0%A4%A')).toBeNull();
  });
});
