import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure, Relation } from '../figure/figure.ts';
import { makeFigure } from '../figure/make-figure.ts';
import { verbatim } from '../text/words.ts';
import { audit } from './disclosure-audit.ts';
import { protect } from './disclosure.ts';

function cell(id: string, value: number, more: Partial<Figure> = {}): Figure {
  return {
    ...makeFigure({
      id,
      label: verbatim(id),
      value,
      counts: 'persons',
      kind: 'linked',
      how: verbatim(''),
      files: [],
    }),
    ...more,
  };
}

const shown = (figures: readonly Figure[]) =>
  Object.fromEntries(figures.map((figure) => [figure.id, figure.value]));

describe('a single sum', () => {
  const figures = [cell('total', 1010), cell('a', 858), cell('b', 150), cell('c', 2), cell('d', 0)];
  const relations: readonly Relation[] = [{ total: 'total', parts: ['a', 'b', 'c', 'd'] }];

  test('one small cell takes the cheapest other with it; zero and total stay', () => {
    const { figures: after, hidden, reasons, exposed } = protect(figures, relations, 3);
    expect(shown(after)).toEqual({ total: 1010, a: 858, b: null, c: null, d: 0 });
    expect(after.find((figure) => figure.id === 'c')?.withheld).toBe('small');
    expect(hidden).toBe(2);
    expect(reasons).toEqual([
      { id: 'b', reason: 'complementary' },
      { id: 'c', reason: 'small' },
    ]);
    expect(exposed).toEqual([]);
    expect(audit(after, relations, 3)).toEqual([]);
  });

  test('the audit sees a cell that can be had by subtraction', () => {
    const leaky = figures.map((f) => (f.id === 'c' ? { ...f, value: null, withheld: 'small' as const } : f));
    expect(audit(leaky, relations, 3)).toEqual([{ id: 'c', low: 2, high: 2 }]);
  });

  test('two small cells are not enough where their sum tells that both are small', () => {
    const own = [cell('total', 102), cell('a', 100), cell('b', 1), cell('c', 1)];
    const sums = [{ total: 'total', parts: ['a', 'b', 'c'] }];
    const { figures: after } = protect(own, sums, 3);
    expect(shown(after)).toEqual({ total: 102, a: null, b: null, c: null });
    expect(audit(after, sums, 3)).toEqual([]);
  });

  test('a total goes when nothing else is left', () => {
    const own = [cell('total', 3), cell('a', 2), cell('b', 1)];
    const sums = [{ total: 'total', parts: ['a', 'b'] }];
    const { figures: after } = protect(own, sums, 3);
    expect(after.every((figure) => figure.value === null)).toBe(true);
  });

  test('what was computed from a hidden figure is hidden with it, and so is its interval', () => {
    const estimate = cell('estimate', 700, {
      interval: { low: 600, high: 800, level: 0.95 },
      lineage: { how: verbatim(''), files: [], from: ['b'], select: null },
    });
    const twice = cell('twice', 1400, {
      lineage: { how: verbatim(''), files: [], from: ['estimate'], select: null },
    });
    const { figures: after } = protect([...figures, twice, estimate], relations, 3);
    for (const figure of after.slice(-2)) {
      expect([figure.value, figure.interval, figure.withheld]).toEqual([null, null, 'small']);
    }
  });

  test('exempt figures stay, and inform the attacker', () => {
    const own = [
      cell('total', 10, { exempt: verbatim('published') }),
      cell('a', 8, { exempt: verbatim('published') }),
      cell('b', 2),
    ];
    const { figures: after, exposed } = protect(own, [{ total: 'total', parts: ['a', 'b'] }], 3);
    expect(shown(after)).toEqual({ total: 10, a: 8, b: null });
    expect(exposed).toEqual(['b']);
  });

  test('a cell that is never shown is kept from being solved', () => {
    const own = [cell('total', 30), cell('on', 29)];
    const sums = [{ total: 'total', parts: ['on', 'off'] }];
    const { figures: after } = protect(own, sums, 3, [{ id: 'off', value: 1, guarded: true }]);
    expect(shown(after)).toEqual({ total: 30, on: null });
    const open = protect(own, sums, 3, [{ id: 'off', value: 1, guarded: false }]);
    expect(shown(open.figures)).toEqual({ total: 30, on: 29 });
  });

  test('a cell known to be large protects less', () => {
    const own = [cell('total', 105), cell('a', 100), cell('b', 3), cell('c', 2)];
    const sums = [
      { total: 'total', parts: ['a', 'b', 'c'] },
      { total: 'b', parts: ['beyond'], plus: 3 },
    ];
    const beyond = [{ id: 'beyond', value: 0, guarded: false }];
    const { figures: after } = protect(own, sums, 3, beyond);
    expect(shown(after)).toEqual({ total: 105, a: null, b: 3, c: null });
    const leaky = after.map((f) =>
      f.id === 'a'
        ? { ...f, value: 100, withheld: null }
        : f.id === 'b'
          ? { ...f, value: null, withheld: 'small' as const }
          : f,
    );
    expect(audit(leaky, sums, 3, beyond).map((exposure) => exposure.id)).toContain('c');
  });

  test('a certain minimum below the threshold is not told', () => {
    const month = cell('month.2024-03', 4.5, { interval: { low: 2, high: 9, level: null } });
    expect(protect([month], [], 3).figures[0]?.interval).toEqual({ low: 0, high: 9, level: null });
  });

  test.each([
    [10.3, 10, 11, 9, 12],
    [11.3, 11, 13, 9, 15],
    [21, 21, 21, 21, 21],
    [44.7, 41, 55, 41, 55],
  ])('nor how few may belong to a month or not: %d, %i to %i', (value, low, high, least, most) => {
    const month = cell('month.2024-03', value, { interval: { low, high, level: null } });
    expect(protect([month], [], 3).figures[0]?.interval).toEqual({ low: least, high: most, level: null });
  });

  test('a relation that does not add up, or names no figure, is a fault', () => {
    expect(() => protect([cell('t', 5), cell('a', 4)], [{ total: 't', parts: ['a'] }], 3)).toThrow('add up');
    expect(() => protect([cell('t', 5)], [{ total: 't', parts: ['a'] }], 3)).toThrow('no figure');
  });
});

/** A two-way table with margins and a grand total, of any small size. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns, threshold]) =>
    fc.record({
      threshold: fc.constant(threshold),
      counts: fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  );

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function asFigures(counts: readonly (readonly number[])[]) {
  const columns = counts[0] ?? [];
  const column = (c: number) => counts.map((row) => row[c] ?? 0);
  const figures = [
    cell('t', sum(counts.map(sum))),
    ...counts.map((row, r) => cell(`r${r}`, sum(row))),
    ...columns.map((_, c) => cell(`c${c}`, sum(column(c)))),
    ...counts.flatMap((row, r) => row.map((value, c) => cell(`x${r}${c}`, value))),
  ];
  const relations: readonly Relation[] = [
    { total: 't', parts: counts.map((_, r) => `r${r}`) },
    { total: 't', parts: columns.map((_, c) => `c${c}`) },
    ...counts.map((row, r) => ({ total: `r${r}`, parts: row.map((_, c) => `x${r}${c}`) })),
    ...columns.map((_, c) => ({ total: `c${c}`, parts: counts.map((_, r) => `x${r}${c}`) })),
  ];
  return { figures, relations };
}

/** All values, up to `limit`, that hidden figures may have by what is published; found by trying, without any solver. */
function possible(
  figures: readonly Figure[],
  relations: readonly Relation[],
  limit: number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const known = new Map(figures.map((figure) => [figure.id, figure.value]));
  const inner = figures.filter((figure) => figure.id.startsWith('x'));
  const found = new Map(figures.filter((f) => f.value === null).map((f) => [f.id, new Set<number>()]));
  const values = new Map<string, number>();
  const walk = (i: number): void => {
    const figure = inner[i];
    if (figure !== undefined) {
      const from = figure.value ?? 1;
      for (let value = from; value <= (figure.value ?? limit); value++) {
        values.set(figure.id, value);
        walk(i + 1);
      }
      return;
    }
    const all = new Map(values);
    // Margins before the grand total: the relations of the margins come last.
    for (const { total, parts } of relations.toReversed()) {
      const whole = sum(parts.map((part) => all.get(part) ?? 0));
      const expected = all.get(total) ?? known.get(total);
      if (expected !== undefined && expected !== null && expected !== whole) return;
      if (whole === 0 && known.get(total) === null) return;
      all.set(total, whole);
    }
    for (const [id, set] of found) set.add(all.get(id) ?? Number.NaN);
  };
  walk(0);
  return found;
}

test('no hidden cell of a random table can be narrowed below the threshold or to one value', () => {
  fc.assert(
    fc.property(tables, ({ threshold, counts }) => {
      const { figures, relations } = asFigures(counts);
      const { figures: after, exposed } = protect(figures, relations, threshold);
      expect(exposed).toEqual([]);
      expect(audit(after, relations, threshold)).toEqual([]);
      for (const [i, figure] of figures.entries()) {
        const small = (figure.value ?? 0) > 0 && (figure.value ?? 0) < threshold;
        if (small) expect(after[i]?.value).toBeNull();
        if (figure.value === 0) expect(after[i]?.value).toBe(0);
      }
    }),
    { numRuns: 300 },
  );
});

test('trying every table that fits what is published finds the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 2 }), {
        minLength: 1,
        maxLength: 3,
      }),
      (counts) => {
        const { figures, relations } = asFigures(counts);
        const { figures: after } = protect(figures, relations, 3);
        for (const [, values] of possible(after, relations, 8)) {
          expect(values.size).toBeGreaterThan(1);
          expect(Math.max(...values)).toBeGreaterThanOrEqual(3);
        }
      },
    ),
    { numRuns: 150 },
  );
});
