import { expect, test } from 'vitest';
import { averageGraphs } from './average-graphs.ts';
import { tableOf } from './graph-tables.test-support.ts';
import { graphCautions, graphName } from './graph-words.ts';

test('the name of a graph', () => {
  expect(graphName(['court', 'leak', 'roster'], [[0, 2], [1]])).toBe('[court roster][leak]');
});

test('cautions stand where they belong', () => {
  const table = tableOf([69, 55, 21, 63, 17, 18, 28]);
  expect(graphCautions(averageGraphs(table))).toEqual([]);
  expect(graphCautions(averageGraphs(table, { ceiling: 900 })).map(({ en }) => en)).toEqual([
    expect.stringContaining('ceiling'),
  ]);
  const open = averageGraphs(tableOf([5, 5, 0, 5, 0, 0, 0]), { delta: 1e-6, saturated: true });
  expect(graphCautions(open).length).toBe(2);
});
