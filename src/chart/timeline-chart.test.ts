import { expect, test } from 'vitest';
import { renderTimelineChart } from './timeline-chart.ts';

const title = { en: 'Rate by month', ru: 'Уровень по месяцам' };

test('a rate, a hidden one, and the shade of what not every list knows', () => {
  const svg = renderTimelineChart(
    {
      kind: 'rates',
      id: 'timeline.rates',
      title,
      unit: { en: 'events per month', ru: 'случаев за месяц' },
      covered: 2,
      points: [
        { period: '2024-01', rate: { mean: 4, low: 2, high: 7 }, change: 0, peak: 0.2 },
        { period: '2024-02', rate: { mean: 9, low: 6, high: 13 }, change: 0.6, peak: 0.8 },
        { period: '2024-03', rate: null, change: null, peak: null },
      ],
    },
    'en',
  );
  expect(svg).toContain('2024-01: 4 (2–7); 2024-02: 9 (6–13); 2024-03: ▨');
  expect(svg).toContain('not every list knows of this');
  expect(svg).not.toMatch(/NaN|undefined/);
});

test('a fan of two scenarios in Russian', () => {
  const points = [10, 12].map((median) => ({
    median,
    bands: [0.5, 0.8, 0.95].map((level) => ({ level, low: median - 10 * level, high: median + 10 * level })),
  }));
  const svg = renderTimelineChart(
    {
      kind: 'fan',
      id: 'timeline.fan',
      title,
      periods: ['2024-03', '2024-04'],
      scenarios: [
        { name: { en: 'as now', ru: 'как сейчас' }, points },
        { name: { en: 'no spread', ru: 'без распространения' }, points },
      ],
    },
    'ru',
  );
  expect(svg).toContain('как сейчас: 2024-03 10, 2024-04 12');
  expect(svg.match(/fill-opacity/g)).toHaveLength(6);
  expect(svg).not.toMatch(/NaN|undefined/);
});

test('rates by group: a dot in its interval, a mark where nothing may be shown, the same numbers in the description', () => {
  const svg = renderTimelineChart(
    {
      kind: 'groups',
      id: 'timeline.units',
      title: { en: 'Rate by unit', ru: 'Уровень по подразделениям' },
      unit: { en: 'events per month', ru: 'случаев за месяц' },
      rows: [
        { label: { en: '1st <company>', ru: '1-я <рота>' }, rate: { mean: 2, low: 1.2, high: 3.4 } },
        { label: { en: '2nd company', ru: '2-я рота' }, rate: null },
      ],
    },
    'en',
  );
  expect(svg).toContain('1st &lt;company&gt;: 2 (1.2–3.4); 2nd company: ▨');
  expect(svg.match(/<circle/g)).toHaveLength(1);
  expect(svg).not.toMatch(/NaN|undefined/);
});
