import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sketchCase } from '../estimate/persons.test-support.ts';
import { roundKeepingSum } from './largest-remainder.ts';
import { months } from './months.ts';
import { spreadByMonth } from './spread.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const interval = (from: string, to = from) =>
  ({ from: day(from), to: day(to), precision: 'interval' }) as const;
const spring = { from: day('2024-02-15'), to: day('2024-05-31') };

test('a vague date is spread over its days within the period; certain and possible say how vague', () => {
  const spread = spreadByMonth(
    [
      interval('2024-03-07'),
      interval('2024-03-01', '2024-04-30'),
      interval('2024-01-01', '2024-02-29'),
      interval('2023-12-01', '2024-01-31'),
      null,
    ],
    spring,
  );
  expect(spread).toMatchObject({ inside: 3, outside: 1, undated: 1 });
  expect(
    spread.months.map(({ month, expected, certain, possible }) => [month.id, expected, certain, possible]),
  ).toEqual([
    ['2024-02', 1, 0, 1],
    ['2024-03', 1.5, 1, 2],
    ['2024-04', 0.5, 0, 1],
    ['2024-05', 0, 0, 0],
  ]);
});

test('the months add up to the persons exactly, each between its certain and possible number', () => {
  const event = fc.option(
    fc
      .tuple(fc.integer({ min: 19600, max: 19900 }), fc.integer({ min: 0, max: 400 }))
      .map(([from, length]) => ({ from, to: from + length, precision: 'interval' as const })),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const spread = spreadByMonth(events, spring);
      const tenths = spread.months.reduce((sum, month) => sum + Math.round(month.expected * 10), 0);
      expect(tenths).toBe(spread.inside * 10);
      expect(spread.inside + spread.outside + spread.undated).toBe(events.length);
      for (const { expected, certain, possible } of spread.months) {
        expect(expected).toBeGreaterThanOrEqual(certain);
        expect(expected).toBeLessThanOrEqual(possible);
      }
    }),
  );
});

test('the largest remainders are rounded up', () => {
  expect(roundKeepingSum([1 / 3, 1 / 3, 1 / 3], 1, 10)).toEqual([0.4, 0.3, 0.3]);
  expect(roundKeepingSum([0.26, 0.68, 0.06], 1, 10)).toEqual([0.3, 0.7, 0]);
});

test('figures: total is months, undated and outside together; coverage names the closing dates', () => {
  const lists = [{ id: 'command', role: 'capture' }] as const;
  const input = sketchCase(
    [
      { list: 'command', who: 'a', event: [day('2024-03-01'), day('2024-03-31')] },
      { list: 'command', who: 'b', event: [day('2020-01-01'), day('2020-01-01')] },
      { list: 'command', who: 'c' },
    ],
    lists,
  );
  const set = months({
    ...input,
    lists: [{ id: 'command', role: 'capture', title: 'Command', closed: '2024-04' }],
    period: spring,
  });
  expect(set.figures.map((figure) => [figure.id, figure.value])).toEqual([
    ['month.2024-02', 0],
    ['month.2024-03', 1],
    ['month.2024-04', 0],
    ['month.2024-05', 0],
    ['persons.undated', 1],
    ['persons.outside', 1],
  ]);
  expect(set.relations).toEqual([{ total: 'persons.total', parts: set.figures.map((figure) => figure.id) }]);
  expect(set.charts[0]).toMatchObject({
    coverage: [{ list: 'command', title: 'Command', until: '2024-04' }],
  });
  expect(months({ ...input, persons: input.persons.slice(2), period: spring }).figures).toEqual([]);
});

test.each([
  [{ from: '2024-03' }, '2024-02'],
  [{ from: '2024-01' }, '2023-12'],
  [{ from: '2024-03-01' }, '2024-02-29'],
  [{ from: '2024' }, '2023'],
  [{ from: '2024-06' }, '2024-04-30'],
  [{ from: '2024-03', to: '2024-03' }, '2024-04-30'],
  [{ from: '2024-03', unit: 'x' }, '2024-04-30'],
])('a list that omits everybody from some date on is known to end before it: %o', (omission, until) => {
  const list = { id: 'command', role: 'capture' } as const;
  const input = sketchCase(
    [{ list: 'command', who: 'a', event: [day('2024-03-01'), day('2024-03-31')] }],
    [list],
  );
  const lists = [{ ...list, title: 'Command', closed: '2024-04-30', omits: [omission] }];
  const set = months({ ...input, lists, period: spring });
  expect(set.charts[0]).toMatchObject({ coverage: [{ until }] });
});
