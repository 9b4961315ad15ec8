// npm run bench:linkage-doubt — whether the doubt of a linkage without labels holds the truth: invented lists, linked at
// the shipped defaults with 200 draws, pairs lost before comparison among what must be covered.
import { quiet } from '../src/effect/effects.ts';
import { agreedRoots } from '../src/linkage/draws/draws-of-linkage.ts';
import { expectedError, type Share } from '../src/linkage/draws/expected-error.ts';
import { inventLists } from '../src/linkage/invented-records.test-support.ts';
import { linkRecords, type LinkOptions } from '../src/linkage/link-records.ts';
import { pairScores } from './evaluate.ts';
import { reportBench } from './report.ts';

const lists = [
  { id: 'a', share: 0.7, slips: 0.15, unique: true },
  { id: 'b', share: 0.6, slips: 0.2, unique: true },
  { id: 'c', share: 0.5, slips: 0.25, unique: false },
] as const;
const options: LinkOptions = { lists, threshold: 0.5, seed: 1, units: [], decisions: [], draws: 200 };
const seeds = 40;

const covers = (share: Share | null, truth: number): boolean =>
  share !== null && share.low <= truth && truth <= share.high;

let [byPrecision, byRecall, byCompared] = [0, 0, 0];
const gaps = { precision: 0, recall: 0 };
for (let seed = 0; seed < seeds; seed++) {
  const { records, truth } = inventLists(5000 + seed, 250, lists);
  const linkage = await linkRecords(records, options, quiet);
  if (linkage.draws === undefined) throw new Error('no draws');
  const root = agreedRoots(
    linkage,
    records.map(({ key }) => key),
  );
  const real = pairScores(Array.from(root, String), Array.from(truth, String));
  const { precision, recall } = expectedError(root, linkage.draws, linkage.reach);
  if (covers(precision, real.precision)) byPrecision++;
  if (covers(recall, real.recall)) byRecall++;
  if (covers(expectedError(root, linkage.draws).recall, real.recall)) byCompared++;
  gaps.precision += ((precision?.mean ?? 0) - real.precision) / seeds;
  gaps.recall += ((recall?.mean ?? 0) - real.recall) / seeds;
}

reportBench('linkage-doubt', [
  { name: 'precision within its 95 % interval', figure: byPrecision / seeds, unit: '' },
  { name: 'recall within its 95 % interval', figure: byRecall / seeds, unit: '', atLeast: 0.9 },
  { name: 'recall, lost pairs not reckoned with', figure: byCompared / seeds, unit: '' },
  { name: 'expected precision less the true one', figure: 100 * gaps.precision, unit: 'points' },
  { name: 'expected recall less the true one', figure: 100 * gaps.recall, unit: 'points' },
]);
