// What the linkage bench measures with: calibration, scores between lists, names alone, and the reading of a set.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { pairScores } from '../bench/evaluate.ts';
import { calibrationBins, meanGap, precisionAbove } from '../bench/linkage/calibration.ts';
import { nameAccuracy, nameWeight } from '../bench/linkage/name-pairs.ts';
import { readSet } from '../bench/linkage/read-set.ts';
import { scoreSet, scoresAcross } from '../bench/linkage/score-set.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'muster-linkage-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('calibration: predicted is the mean probability of a bin, actual the share of one person', () => {
  const bins = calibrationBins([0.005, 0.05, 0.95, 0.97, 0.9995], (i) => i !== 2);
  expect(bins).toEqual([
    { from: 0.01, pairs: 1, predicted: 0.05, actual: 1 },
    { from: 0.9, pairs: 2, predicted: 0.96, actual: 0.5 },
    { from: 0.999, pairs: 1, predicted: 0.9995, actual: 1 },
  ]);
  const above = precisionAbove(bins, 0.9);
  expect(above.predicted).toBeCloseTo((0.95 + 0.97 + 0.9995) / 3, 12);
  expect(above.actual).toBeCloseTo(2 / 3, 12);
  expect(precisionAbove([], 0.9)).toEqual({ predicted: 1, actual: 1 });
  expect(meanGap(bins)).toBeCloseTo((0.95 + 2 * 0.46 + 0.0005) / 4, 12);
  expect(meanGap([])).toBe(0);
});

test('scores between lists are those of counting every pair between them', () => {
  const label = fc.constantFrom('x', 'y', 'z');
  const row = fc.record({ predicted: label, truth: label, list: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      let [truePairs, predictedPairs, sharedPairs] = [0, 0, 0];
      rows.forEach((x, i) =>
        rows.slice(i + 1).forEach((y) => {
          if (x.list === y.list) return;
          if (x.truth === y.truth) truePairs++;
          if (x.predicted === y.predicted) predictedPairs++;
          if (x.truth === y.truth && x.predicted === y.predicted) sharedPairs++;
        }),
      );
      const found = scoresAcross(
        rows.map((one) => one.predicted),
        rows.map((one) => one.truth),
        rows.map((one) => one.list),
      );
      expect(found).toMatchObject({ truePairs, predictedPairs, sharedPairs });
    }),
  );
});

test('a name alone: other spellings and alphabets count as one person, a shared surname does not', () => {
  expect(nameWeight('Kutuzov, Mikhail', 'Михаил Кутузов')).toBeGreaterThan(10);
  expect(nameWeight('Mikhail Kutuzov', 'Nikolay Kutuzov')).toBeLessThan(10);
  expect(nameWeight('—', 'Mikhail Kutuzov')).toBeNull();
  expect(
    nameAccuracy([
      { a: 'Mikhail Kutuzov', b: 'Михаил Кутузов', same: true },
      { a: 'Mikhail Kutuzov', b: 'Пётр Багратион', same: false },
      { a: 'Mikhail Kutuzov', b: 'Pyotr Bagration', same: true },
    ]),
  ).toEqual([
    { scripts: 'cyrillic × latin', pairs: 2, samePerson: 1, accuracy: 1, missed: 0, wrong: 0 },
    { scripts: 'latin × latin', pairs: 1, samePerson: 1, accuracy: 0, missed: 1, wrong: 0 },
  ]);
});

const table = [
  'id,who,first,last,y,m,d',
  '1,p1,Mikhail,Kutuzov,1745,9,16',
  '2,p1,NA,Kutuzov,1745,9,16',
  '3,p2,NA,NA,1765,7,10',
];

test('a set is read as a case would be: dates joined, absent words emptied, refused rows kept with their truth', async () => {
  writeFileSync(path.join(folder, 'set.csv'), table.join('\n'));
  const set = {
    id: 'set',
    lists: [{ id: 'list', file: 'set.csv', unique: false }],
    columns: {
      first: { as: 'given', values: { NA: '' } },
      last: { as: 'surname', values: { NA: '' } },
      birth: 'birth',
    },
    day: { name: 'birth', of: ['y', 'm', 'd'] },
    truth: { column: 'who', person: /^p\d/ },
  } as const;
  const read = await readSet(set, folder);
  expect(read.truth).toEqual(['p1', 'p1']);
  expect(read.refused).toEqual([{ person: 'p2', list: 'list' }]);
  expect(read.reasons).toEqual({ 'row.name': 1 });
  expect(read.records[0]?.birth?.precision).toBe('day');
  expect(read.records[1]?.name.given).toEqual([]);

  const score = await scoreSet(set, folder);
  expect(score.records).toBe(3);
  expect(score.scores.truePairs).toBe(pairScores(['x', 'x', 'y'], ['x', 'x', 'y']).truePairs);
});
