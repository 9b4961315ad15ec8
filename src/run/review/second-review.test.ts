import { expect, test } from 'vitest';
import { nextDecision, type Decision, type NewDecision } from '../../case/decision.ts';
import { isSettled, pairsForSecond, reviewerAgreements } from './second-review.ts';

function logOf(...decisions: readonly NewDecision[]): readonly Decision[] {
  const lines: Decision[] = [];
  for (const decision of decisions) lines.push(nextDecision(decision, lines.at(-1) ?? null, 0));
  return lines;
}

const judged = (by: string, kind: 'same' | 'different' | 'unsure', row: number): NewDecision => ({
  kind,
  by,
  reason: '',
  a: `x/${row}`,
  b: `y/${row}`,
});

test('the second reviewer is asked what others judged, once, however the pair was named', () => {
  const first = [1, 2, 3].map((row) => judged('Ann', 'same', row));
  expect(pairsForSecond(logOf(...first), 'ann ')).toEqual([]);
  const turned: NewDecision = { kind: 'different', by: 'Ben', reason: '', a: 'y/2', b: 'x/2' };
  const left = pairsForSecond(logOf(...first, turned), 'Ben');
  expect(left.map(([a]) => a).toSorted()).toEqual(['x/1', 'x/3']);
});

test('a pair is settled by the word of anybody who can tell', () => {
  const lines = logOf(judged('Ann', 'unsure', 1), judged('Ann', 'unsure', 2), judged('Ben', 'different', 2));
  expect([1, 2, 3].map((row) => isSettled(lines, [`y/${row}`, `x/${row}`]))).toEqual([false, true, false]);
});

test('what was withdrawn is judged by nobody', () => {
  const undo: NewDecision = { kind: 'undo', by: 'Ann', reason: '', undoes: 1 };
  expect(pairsForSecond(logOf(judged('Ann', 'same', 1), undo), 'Ben')).toEqual([]);
  expect(reviewerAgreements(logOf(judged('Ann', 'same', 1), judged('Ben', 'same', 1), undo))).toEqual([]);
});

test('reviewers are compared by their last words', () => {
  const lines = logOf(
    judged('Ann', 'same', 1),
    judged('Ann', 'different', 2),
    judged('Ann', 'unsure', 3),
    judged('Ben', 'same', 1),
    judged('Ben', 'same', 2),
    judged('Ben', 'different', 2),
    judged('Ben', 'same', 3),
    judged('Cat', 'same', 9),
  );
  const [found, ...others] = reviewerAgreements(lines);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ reviewers: ['Ann', 'Ben'], pairs: 3, alike: 2 });
  expect(found?.kappa).toBeCloseTo(0.5, 10);
});
