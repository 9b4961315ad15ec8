// A review gone through forth and back: what the log says in the end is what stands.
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../test/scratch.ts';
import { inForce } from '../../case/decision.ts';
import { readDecisionLines } from '../../case/decisions.ts';
import { quiet } from '../../effect/effects.ts';
import { writeDoubtfulCase } from './review-case.test-support.ts';
import { withReview } from './review.ts';
import { reviewSteps, type ReviewSteps } from './review-steps.ts';

const author = { by: 'A. R.', reason: '' };

function review<T>(folder: string, use: (steps: ReviewSteps) => Promise<T>): Promise<T> {
  const options = { unmask: () => false, sample: null, by: '' };
  return withReview(folder, options, quiet, (desk) => use(reviewSteps(desk)));
}

const pairOf = (steps: ReviewSteps): readonly [string, string] => {
  const item = steps.current();
  return item === null ? ['', ''] : steps.desk.keys(item);
};

test('answers, skips, taken back and brought back', async () => {
  const folder = scratchFolder();
  writeDoubtfulCase(folder, 40);
  await review(folder, async (steps) => {
    const first = pairOf(steps);
    const range = steps.range();
    await steps.answer(first, 'same', author);
    expect(steps.judged()).toMatchObject({ pair: first, kind: 'same', line: 1 });
    expect(steps.judged()?.waterfall.steps.length).toBeGreaterThan(1);
    const after = steps.range();
    const second = pairOf(steps);
    expect(second).not.toEqual(first);
    await steps.answer(second, 'skip', author);
    expect(steps.judged()).toBeNull();
    expect(steps.steps().map(({ kind, line }) => [kind, line])).toEqual([
      ['same', 1],
      ['skip', null],
    ]);

    await expect(steps.answer(first, 'different', author)).rejects.toThrow(/another pair/);

    // Back over the skip and the answer: the pair is asked again, the count is what it was.
    expect(await steps.back('A. R.')).toBe(true);
    expect(pairOf(steps)).toEqual(second);
    expect(await steps.back('A. R.')).toBe(true);
    expect(await steps.back('A. R.')).toBe(false);
    expect(pairOf(steps)).toEqual(first);
    expect(steps.range()).toEqual(range);

    // And forth again.
    expect(await steps.forth('A. R.')).toBe(true);
    expect(steps.range()).toEqual(after);
    expect(await steps.forth('A. R.')).toBe(true);
    expect(await steps.forth('A. R.')).toBe(false);
    expect(steps.canBringBack()).toBe(false);

    await steps.back('A. R.');
    await steps.back('A. R.');
    await steps.answer(pairOf(steps), 'unsure', author);
    expect(steps.canBringBack()).toBe(false);
  });
  const lines = await readDecisionLines(folder);
  expect(lines.map(({ kind }) => kind)).toEqual(['same', 'undo', 'undo', 'undo', 'unsure']);
  const standing = inForce(lines);
  expect(
    lines.filter(({ seq, kind }) => standing.has(seq) && kind !== 'undo').map(({ kind }) => kind),
  ).toEqual(['unsure']);
});

test('what follows from answers is not asked again', async () => {
  const folder = scratchFolder();
  writeDoubtfulCase(folder, 40);
  await review(folder, async (steps) => {
    const asked = new Set<string>();
    for (let n = 0; n < 100 && steps.current() !== null; n++) {
      const pair = pairOf(steps);
      expect(asked.has(pair.join(' '))).toBe(false);
      asked.add(pair.join(' '));
      await steps.answer(pair, n % 2 === 0 ? 'same' : 'different', author);
    }
    expect(steps.left()).toBe(0);
    expect(steps.range().least).toBe(steps.range().most);
  });
});
