import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventRecord } from '../../linkage/invented-records.test-support.ts';
import { localLinkageCharts, pairWaterfall } from './linkage-charts-local.ts';
import { waterfall } from '../review/review-waterfall.ts';
import { linkageCharts, linkageSummary } from './linkage-charts.ts';
import type { LinkageChartInput } from './linkage-charts-model.ts';
import type { LinkageChart } from '../../chart/linkage-chart.ts';
import type { Comparison, Linkage } from '../../linkage/linkage.ts';
import type { PersonRecord } from '../../records/record.ts';

const words = (text: string) => ({ en: text, ru: text });

/** A comparison of two levels as trained on so many pairs of one person, of which so many differ. */
function trained(id: string, pairs: number, differing: number, u: number): Comparison {
  // As after training: twenty imagined pairs keep shares off 0 and 1.
  const m = (differing + 1) / (pairs + 20);
  const mError = Math.sqrt((m * (1 - m)) / (pairs + 21));
  return {
    id,
    label: words(id),
    levels: [
      { label: words('same'), m: 1 - m, u: 1 - u, mError, uError: 0.001 },
      { label: words('different'), m, u, mError, uError: 0.001 },
    ],
  };
}

interface Invented {
  readonly matches: number;
  readonly differing: number;
  readonly dated: number;
  readonly records: number;
}

function invented({ matches, differing, dated, records }: Invented): LinkageChartInput {
  const people = Array.from({ length: records }, (_, row) =>
    inventRecord('a', row + 1, {
      surnames: [`zvonareva${row % 7}`],
      ...(row < dated ? { birth: 5000 + row } : {}),
    }),
  );
  const probability = new Float64Array(matches).fill(0.99);
  const linkage: Linkage = {
    model: {
      comparisons: [trained('unit', matches, differing, 0.4), trained('surname', 4, 0, 0.99)],
      prior: 1e-4,
      iterations: 9,
    },
    comparedPairs: 10_000 + matches,
    rules: [
      { id: 'x', label: words('x'), pairs: 10_000, skipped: 1 },
      { id: 'y', label: words('y'), pairs: matches, skipped: 0 },
    ],
    weights: [
      { from: -12, pairs: 9998, expected: 0.2 },
      { from: -0.5, pairs: 2, expected: 0.1 },
      { from: 20, pairs: matches, expected: matches * 0.99 },
    ],
    links: {
      a: new Int32Array(matches),
      b: new Int32Array(matches),
      weight: new Float64Array(matches).fill(20),
      probability,
    },
    personOf: Int32Array.from({ length: records }, (_, r) => Math.floor(r / 2)),
    persons: [],
  };
  return { linkage, records: people, lists: [{ id: 'a', title: 'A' }], link: 0.9, threshold: 3 };
}

/** All that is published of it. */
function text(change: Partial<Invented>): string {
  return JSON.stringify(linkageCharts(invented({ ...large, ...change })));
}

const large: Invented = { matches: 600, differing: 60, dated: 200, records: 1000 };

function find<K extends LinkageChart['kind']>(charts: readonly LinkageChart[], kind: K) {
  const found = charts.find((chart): chart is Extract<LinkageChart, { kind: K }> => chart.kind === kind);
  if (found === undefined) throw new Error(`no chart ${kind}`);
  return found;
}

describe('what is published of a linkage', () => {
  const summary = linkageSummary(invented(large));

  it('holds the charts of the method, and none that counts people', () => {
    expect(summary.charts.map((chart) => chart.id)).toEqual([
      'linkage.weights',
      'linkage.levels',
      'linkage.histogram',
      'linkage.errors',
      'linkage.rules',
      'linkage.completeness',
    ]);
    expect([summary.precision, summary.recall, summary.pairs]).toEqual([
      { value: 0.99, interval: null },
      { value: 1, interval: null },
      10_600,
    ]);
  });

  it('gives an interval only where draws and probabilities expect the same precision', () => {
    const plain = invented({ ...large, records: 1200 });
    const root = Int32Array.from({ length: 1200 }, (_, r) => r - (r % 2));
    const persons = Array.from({ length: 600 }, (_, p) => plain.records[2 * p]?.key ?? '');
    // In each draw so many of the six hundred pairs come apart.
    const drawn = (apart: number) => {
      const doubtful = Int32Array.from({ length: apart }, (_, i) => 2 * i + 1);
      const draws = { count: 2, doubtful, root: Int32Array.of(...doubtful, ...doubtful), overlooked: 0 };
      const personOf = root.map((first) => first / 2);
      return linkageSummary({ ...plain, linkage: { ...plain.linkage, personOf, persons, draws } });
    };
    expect(drawn(12).precision).toEqual({ value: 0.98, interval: { low: 0.98, high: 0.98 } });
    expect(drawn(60).precision).toEqual({ value: 0.99, interval: null });
  });

  it('weighs levels by what was learned, and leaves out what was not', () => {
    const { comparisons } = find(summary.charts, 'match-weights');
    expect(comparisons.map((comparison) => comparison.label.en)).toEqual(['unit']);
    const [same, different] = comparisons[0]?.levels ?? [];
    expect(same?.bits?.value).toBeCloseTo(Math.log2(0.9 / 0.6), 1);
    expect(different?.bits?.value).toBeCloseTo(Math.log2(0.1 / 0.4), 1);
  });

  it('says in rounded numbers how many pairs weigh how much, and where links begin', () => {
    const { classes, threshold } = find(summary.charts, 'weight-histogram');
    expect(classes).toEqual([
      { from: -12, to: 0, pairs: 10_000, expected: 0 },
      { from: 20, to: 21, pairs: 500, expected: 500 },
    ]);
    expect(threshold).toBe(20);
  });

  it('predicts errors: the stricter, the more right and the fewer found', () => {
    const { predicted } = find(summary.charts, 'link-errors');
    expect(predicted).toEqual([
      { from: -12, precision: 0.06, recall: 1 },
      { from: 20, precision: 0.99, recall: 1 },
    ]);
  });

  it('sets what was measured beside what is predicted', () => {
    const point = { from: 16.2, precision: 0.9712, recall: 0.9388 };
    const charts = linkageCharts({ ...invented(large), labelled: [point] });
    expect(find(charts, 'link-errors').labelled).toEqual([{ from: 16.2, precision: 0.97, recall: 0.94 }]);
  });

  it('is the same whatever few people differ, lack a field or are linked', () => {
    const few = fc.nat(2);
    fc.assert(
      fc.property(few, few, (differing, undated) => {
        expect(text({ differing, dated: large.records - undated })).toBe(
          text({ differing: 0, dated: large.records }),
        );
        expect(text({ differing: 1, dated: undated })).toBe(text({ differing: 1, dated: 0 }));
      }),
      { numRuns: 9 },
    );
  });

  it('draws nothing of the model from few links', () => {
    for (const matches of [1, 4, 29]) {
      const small = linkageSummary(invented({ ...large, matches, differing: 0 }));
      expect(small.charts.map((chart) => chart.id)).toEqual(['linkage.rules', 'linkage.completeness']);
      expect([small.precision, small.recall]).toEqual([null, null]);
    }
    const short = invented({ ...large, matches: 2, differing: 0, records: 20 });
    expect(linkageCharts(short).map((chart) => chart.id)).toEqual(['linkage.rules']);
  });

  it('does not depend on the order of records', () => {
    const input = invented(large);
    const turned = { ...input, records: input.records.toReversed() };
    expect(linkageCharts(turned)).toEqual(linkageCharts(input));
  });
});

describe('what the local page adds', () => {
  const input = invented(large);
  const charts = localLinkageCharts(input);
  const rowsOf = (id: string) => {
    const chart = charts.find((one) => one.id === id);
    return chart?.kind === 'matrix' ? chart.rows.map((row) => [row.label.en, ...row.values]) : null;
  };

  it('counts values and persons exactly', () => {
    expect(rowsOf('linkage.values')).toEqual([
      ['Surname', 0, 0, 0, 0, 0, 0, 7],
      ['Day of birth', 200, 0, 0, 0, 0, 0, 0],
    ]);
    expect(rowsOf('linkage.persons')).toEqual([['Persons', 0, 500, 0, 0, 0, 0, 0]]);
  });

  it('adds up to all values, whatever the records', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 60 }), (names) => {
        const records: readonly PersonRecord[] = names.map((name, row) =>
          inventRecord('a', row + 1, { surnames: [`n${name}`] }),
        );
        const made = find(
          localLinkageCharts({ ...input, records }).filter((chart) => chart.id === 'linkage.values'),
          'matrix',
        );
        const total = made.rows[0]?.values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
        expect(total).toBe(new Set(names).size);
      }),
      { numRuns: 30 },
    );
  });

  it('names no value', () => {
    expect(JSON.stringify(charts)).not.toContain('zvonareva');
  });

  it('draws the model unrounded', () => {
    const exact = find(charts, 'level-shares').comparisons[0]?.levels[1]?.m;
    expect(exact).toMatchObject({ share: 0.0984, bound: null });
  });

  it('puts the comparisons of a pair in a row', () => {
    const step = { label: words('Surname'), level: words('same'), bits: 7 };
    const pair = waterfall({
      a: 'a/1',
      b: 'b/2',
      comparisons: [{ id: 'surname', ...step }],
      prior: 1 / (1 + 2 ** 14),
      probability: null,
      decided: null,
      repeats: false,
      together: false,
    });
    const chart = pairWaterfall(pair, 3);
    expect(chart).toMatchObject({ id: 'linkage.pair.3', title: words('a/1 · b/2'), steps: [step] });
    expect(chart.prior).toBeCloseTo(-14, 9);
  });
});
