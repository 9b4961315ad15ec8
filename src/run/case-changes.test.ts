// What a run changed, figure by figure.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fixtureResult } from '../../test/fixtures/result.ts';
import { scratchFolder } from '../../test/scratch.ts';
import { changesOf, readLastFigures } from './case-changes.ts';

const result = fixtureResult();

async function lastOf(change: (text: string) => string) {
  const folder = scratchFolder();
  mkdirSync(path.join(folder, 'out'));
  writeFileSync(path.join(folder, 'out/result.json'), change(JSON.stringify(result)));
  return readLastFigures(folder);
}

test('the same outputs change nothing; another value, another list and another interval do', async () => {
  const same = await lastOf((text) => text);
  expect(same).not.toBeNull();
  expect(changesOf(same ?? new Map(), result)).toEqual([]);
  const total = result.figures.find(({ id }) => id === 'persons.total');
  const before = new Map(same);
  before.set('persons.total', { value: 7, interval: null });
  before.delete('list.command.persons');
  expect(changesOf(before, result)).toEqual([
    { id: 'list.command.persons', before: null },
    { id: 'persons.total', before: { value: 7, interval: null } },
  ]);
  expect(total?.value).not.toBe(7);
});

test('no outputs, or ones that cannot be read, are nothing to compare with', async () => {
  expect(await readLastFigures(scratchFolder())).toBeNull();
  expect(await lastOf((text) => text.slice(0, -20))).toBeNull();
  expect(await lastOf(() => '{"figures":[{"id":1}]}')).toBeNull();
});
