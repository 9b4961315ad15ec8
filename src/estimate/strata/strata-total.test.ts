import { expect, test } from 'vitest';
import { quiet } from '../../effect/effects.ts';
import type { CaptureTable } from '../capture-table.ts';
import { divide, type Group } from './divide.ts';
import { fullEstimate } from './full-estimate.ts';
import { fullLines } from './full-text.ts';

const lists = ['a', 'b', 'c'];
const budget = { warmUp: 300, draws: 200, thin: 2, wanted: 400 };

/** Expected people by pattern, rounded: `chances` of the lists, 0 for one that does not cover the stratum. */
function groupsOf(people: number, chances: readonly number[], stratum: number): readonly Group[] {
  return Array.from({ length: 7 }, (_, i) => i + 1).map((pattern) => ({
    pattern,
    candidates: 1 << stratum,
    people: Math.round(
      chances.reduce((all, chance, list) => all * ((pattern >> list) & 1 ? chance : 1 - chance), people),
    ),
  }));
}

function alone(agreed: CaptureTable) {
  return { agreed, draws: [] };
}

async function estimated(groups: readonly Group[], barred: readonly number[], titles: readonly string[]) {
  const { whole, parts } = divide({ lists, barred }, groups, null);
  const strata = titles.map((title, s) => ({ title, lists: alone(parts[s] ?? whole) }));
  return await fullEstimate({ whole: alone(whole), strata, checks: [] }, { budget, strip: false }, quiet);
}

test('unlike parts: the sum has the truth, the total of all together is too low, and it is said', async () => {
  const { strata, total } = await estimated(
    [...groupsOf(800, [0.7, 0.6, 0.65], 0), ...groupsOf(1200, [0.2, 0.25, 0.2], 1)],
    [0, 0],
    ['easy', 'hard'],
  );
  expect(strata?.sum?.meaning).toBe('estimate');
  expect(Math.abs((strata?.sum?.total ?? 0) / 2000 - 1)).toBeLessThan(0.04);
  expect(strata?.sum?.interval.low).toBeLessThan(2000);
  expect(strata?.sum?.interval.high).toBeGreaterThan(2000);
  expect(strata?.pooled?.total).toBeLessThan(1800);
  expect(strata?.findings.map(({ verdict }) => verdict)).toEqual(['warn']);
  expect(total.sentences.map(({ en }) => en).join(' ')).toContain('disagree');
});

test('a list that does not cover a part is no list there, and the part says what two lists allow', async () => {
  const found = await estimated(
    [...groupsOf(900, [0.4, 0.5, 0.3], 0), ...groupsOf(500, [0.4, 0.3, 0], 1)],
    [0, 4],
    ['covered', 'not covered'],
  );
  const { strata } = found;
  expect(strata?.refused).toEqual(['not covered']);
  expect(strata?.strata[1]?.total.lists).toHaveLength(2);
  expect(strata?.sum?.meaning).toBe('lower-bound');
  // 500 people of whom two lists find 42 + 28 + 30 in a hundred.
  expect(Math.abs((strata?.sum?.total ?? 0) - 900 - 290)).toBeLessThan(50);
  const lines = fullLines(found, null, 'en').join('\n');
  expect(lines).toContain('No estimate for “not covered”');
  expect(lines).toContain('left out there');
});

test('no part with an estimate: no sum', async () => {
  const found = await estimated(groupsOf(500, [0.4, 0.3, 0], 0), [4], ['only']);
  expect(found.strata?.sum).toBeNull();
  expect(fullLines(found, null, 'ru').join('\n')).toContain('Нет оценки для: «only»');
});
