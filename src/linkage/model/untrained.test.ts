import { expect, test } from 'vitest';
import { expectBoth } from '../../../test/both-languages.ts';
import { quiet } from '../../effect/effects.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { comparisonSpecs } from '../compare/comparisons.ts';
import { inventLists } from '../invented-records.test-support.ts';
import { linkRecords } from '../link-records.ts';
import { usualShares } from './untrained.ts';
import { untrainedLevels } from './untrained-levels.ts';

test('a share rests on what is usual where fewer pairs stand there than are imagined', () => {
  const counts = comparisonSpecs.map((spec) => new Float64Array(spec.levels.length));
  const surname = comparisonSpecs.findIndex(({ id }) => id === 'surname');
  // m of the surname starts at 0.82, 0.03, 0.02 …: of 20 imagined pairs 16.4, 0.6, 0.4 stand there.
  counts[surname]?.set([900, 0.7, 0.3]);
  const usual = usualShares(comparisonSpecs, counts, 'm', 20);
  expect(usual[surname]?.slice(0, 4)).toEqual([null, null, 0.02, 0.07]);
  const other = usual.filter((_, c) => c !== surname).flat();
  expect(other.every((share) => share === null)).toBe(true);
  const counted = usualShares(comparisonSpecs, counts, 'm', 20, (c, l) => c === surname && l === 2);
  expect(counted[surname]?.[2]).toBeNull();
});

test('each untrained level is named with its usual share, and the run warns once', async () => {
  const shapes = [
    { id: 'a', share: 0.9, slips: 0.1, unique: true },
    { id: 'b', share: 0.8, slips: 0.1, unique: false },
  ];
  const reported: Diagnostic[] = [];
  const effects = { ...quiet, report: (found: Diagnostic) => reported.push(found) };
  const options = { lists: shapes, threshold: 0.5, seed: 1, units: [], decisions: [] };
  const { model } = await linkRecords(inventLists(3, 200, shapes).records, options, effects);
  const levels = untrainedLevels(model);
  expect(levels.length).toBeGreaterThan(0);
  for (const { comparison, level, m, u } of levels) {
    const spec = comparisonSpecs.find(({ label }) => label.en === comparison.en);
    const own = spec?.levels.find(({ label }) => label.en === level.en);
    expect([m ?? own?.m, u ?? own?.u]).toEqual([own?.m, own?.u]);
  }
  // Two hundred people with slips teach how often a surname agrees.
  expect(levels.some(({ comparison, level }) => comparison.en === 'Surname' && level.en === 'same')).toBe(
    false,
  );
  expect(reported.filter(({ code }) => code === 'linkage.levels')).toHaveLength(1);
  reported.forEach(expectBoth);
});
