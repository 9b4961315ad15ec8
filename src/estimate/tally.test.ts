import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureSet } from '../figure/figure-set.ts';
import { months } from '../timeline/months.ts';
import { combineSets } from '../figure/figure-set.ts';
import { sketchCase, type RecordSketch } from './persons.test-support.ts';
import { selectPersons, selectRecords } from './select.ts';
import { tally } from './tally.ts';
import type { TallyInput } from './tally-input.ts';

const lists = [
  { id: 'command', role: 'capture' },
  { id: 'hotline', role: 'capture' },
  { id: 'rulings', role: 'capture' },
  { id: 'roster', role: 'frame' },
  { id: 'wanted', role: 'outcome' },
] as const;

const units = [
  { id: 'division', name: 'Division' },
  { id: 'first', name: 'First', parent: 'division' },
  { id: 'second', name: 'Second', parent: 'division' },
  { id: 'company', name: 'Company', parent: 'first' },
];

const period = { from: 100, to: 300 };

const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const sketches: fc.Arbitrary<readonly RecordSketch[]> = fc.array(
  fc
    .record({
      list: fc.constantFrom(...lists.map((list) => list.id)),
      who: fc.integer({ min: 0, max: 25 }).map(String),
      unit: maybe('division', 'first', 'second', 'company'),
      category: maybe('contract', 'mobilised', 'volunteer', 'by hand'),
      rank: maybe('private', 'sergeant', 'major', 'recruit'),
      outcome: maybe('wanted', 'convicted', 'gone'),
      sex: maybe('male' as const, 'female' as const),
      event: fc.option(fc.tuple(fc.integer({ min: 50, max: 320 }), fc.integer({ min: 0, max: 90 })), {
        nil: undefined,
      }),
    })
    .map(({ unit, category, rank, outcome, sex, event, ...rest }) => ({
      ...rest,
      ...(unit === undefined ? {} : { unit }),
      ...(category === undefined ? {} : { category }),
      ...(rank === undefined ? {} : { rank }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(sex === undefined ? {} : { sex }),
      ...(event === undefined ? {} : { event: [event[0], event[0] + event[1]] as const }),
    })),
  { maxLength: 80 },
);

function everything(input: TallyInput): FigureSet {
  return combineSets([tally(input), months({ ...input, period })]);
}

test('every figure opens to as many persons or records as it says', () => {
  fc.assert(
    fc.property(sketches, (own) => {
      const input = sketchCase(own, lists, { units });
      for (const figure of everything(input).figures) {
        const select = figure.lineage.select;
        if (select === null) continue;
        const found =
          select.counts === 'persons'
            ? selectPersons(select, input.persons, lists, period).length
            : selectRecords(select, input.records, input.persons, lists, period).length;
        expect([figure.id, found]).toEqual([figure.id, figure.interval?.high ?? figure.value]);
        expect(figure.id).toMatch(/^[a-z0-9_.+~-]+$/);
      }
    }),
    { numRuns: 150 },
  );
});

test('every relation adds up, and tables and charts name figures that exist', () => {
  fc.assert(
    fc.property(sketches, (own) => {
      const set = everything(sketchCase(own, lists, { units }));
      const values = new Map<string, number | null>([
        ...set.figures.map((figure) => [figure.id, figure.value] as const),
        ...set.unshown.map((cell) => [cell.id, cell.value] as const),
      ]);
      for (const { total, parts, plus } of set.relations) {
        const sum = parts.reduce((s, part) => s + (values.get(part) ?? Number.NaN), plus ?? 0);
        expect([total, sum]).toEqual([total, expect.closeTo(values.get(total) ?? Number.NaN, 6)]);
      }
      for (const cell of set.unshown) expect(cell.value).toBeGreaterThanOrEqual(0);
      const ids = new Set(set.figures.map((figure) => figure.id));
      const named = [
        ...set.tables.flatMap((table) => table.cells.flat()),
        ...set.charts.flatMap((chart) => {
          if (chart.kind === 'bars') return chart.bars.map((bar) => bar.figure);
          if (chart.kind === 'months') return chart.months.map((month) => month.figure);
          return [...chart.lists, ...chart.histories].map((entry) => entry.figure);
        }),
      ];
      for (const id of named) if (id !== null) expect(ids).toContain(id);
    }),
    { numRuns: 150 },
  );
});

test('the figures of a small case', () => {
  const input = sketchCase(
    [
      { list: 'command', who: 'a', category: 'contract', unit: 'first' },
      { list: 'command', who: 'b', category: 'contract', unit: 'company' },
      { list: 'command', who: 'b', category: 'contract' },
      { list: 'hotline', who: 'b', category: 'mobilised' },
      { list: 'hotline', who: 'c' },
      { list: 'roster', who: 'a' },
      { list: 'roster', who: 'd' },
    ],
    lists,
    { units },
  );
  const set = tally(input);
  const values = Object.fromEntries(set.figures.map((figure) => [figure.id, figure.value]));
  expect(values).toMatchObject({
    'persons.total': 3,
    'list.command.records': 3,
    'list.command.persons': 2,
    'list.roster.persons': 2,
    'persons.on.roster': 1,
    'persons.on.wanted': 0,
    'history.command': 1,
    'history.hotline': 1,
    'history.command+hotline': 1,
    'overlap.command.hotline': 1,
    'overlap.command.roster': 1,
    'overlap.hotline.roster': 0,
    'persons.category.contract': 2,
    'persons.category.~none': 1,
    'list.command.category.contract': 3,
    'persons.unit.first': 1,
    'persons.units.first': 2,
    'persons.units.division': 2,
    'persons.conflict.category': 1,
    'chao.f1': 2,
    'chao.f2': 1,
    'chao.bound': null,
  });
  const bound = set.figures.find((figure) => figure.id === 'chao.bound');
  expect([bound?.kind, bound?.withheld]).toEqual(['estimated', 'refused']);
  expect(bound?.assumptions[0]?.en).toContain('fewer than 10');
});

test('rare text that no table knows is pooled, so that the label itself names nobody', () => {
  const input = sketchCase(
    ['x', 'y', 'z', 'z', 'z'].map((category, i) => ({ list: 'command', who: `${i}`, category })),
    lists,
  );
  const set = tally(input);
  const ids = set.figures.map((figure) => figure.id).filter((id) => id.startsWith('persons.category.'));
  expect(ids).toEqual(['persons.category.z', 'persons.category.~other']);
  expect(JSON.stringify(set)).not.toMatch(/"[xy]"/);
});
