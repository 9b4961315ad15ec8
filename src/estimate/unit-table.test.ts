import { expect, test } from 'vitest';
import { sketchCase } from './persons.test-support.ts';
import { tallyAxes } from './tally-axes.ts';

test('a unit stands with all below it, and apart those of whom no lower unit is stated', () => {
  const units = [
    { id: 'd', name: 'Division' },
    { id: 'r', name: 'Regiment', parent: 'd' },
    { id: 'b', name: 'Battalion', parent: 'r' },
    { id: 's', name: 'Signals', parent: 'd' },
  ];
  const stated = ['r', 'r', 'b', 's', undefined];
  const input = sketchCase(
    stated.map((unit, index) => ({ list: 'a', who: `p${index}`, ...(unit === undefined ? {} : { unit }) })),
    [{ id: 'a', role: 'capture' }],
    { units },
  );
  const set = tallyAxes(input);
  const table = set.tables.find(({ id }) => id === 'persons.unit');
  expect(table?.rows.map(({ en }, index) => [en, table.cells[index]])).toEqual([
    ['Division', ['persons.units.d', null]],
    ['\u2003Regiment', ['persons.units.r', 'persons.unit.r']],
    ['\u2003\u2003Battalion', ['persons.unit.b', null]],
    ['\u2003Signals', ['persons.unit.s', null]],
    ['not stated', ['persons.unit.~none', null]],
  ]);
  const chart = set.charts.find(({ id }) => id === 'persons.unit');
  expect(chart).toMatchObject({
    bars: [{ figure: 'persons.units.r' }, { figure: 'persons.unit.s' }, { figure: 'persons.unit.~none' }],
  });
  const own = set.figures.find(({ id }) => id === 'persons.unit.r');
  expect(own).toMatchObject({ value: 2, label: { en: 'unit: Regiment, no lower unit stated' } });
});
