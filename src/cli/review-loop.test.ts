// The review as a script drives it: a small case, answers by line, the log and the report afterwards.
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { readDecisions } from '../case/decisions.ts';
import { quiet, type Effects } from '../effect/effects.ts';
import { writeDoubtfulCase } from '../run/review/review-case.test-support.ts';
import { redoDecision, undoDecision } from '../run/review/decide.ts';
import { withReview } from '../run/review/review.ts';
import { explainPair, linkSummary } from '../run/review/review-link.ts';
import { runCase } from '../run/run-case.ts';
import { pipedKeys } from './key-input.ts';
import { reviewLoop, type ReviewAnswer } from './review-loop.ts';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'muster-review-'));
const start = path.join(scratch, 'start');
const effects: Effects = { ...quiet, now: () => Date.UTC(1921, 5, 7) };

beforeAll(async () => {
  writeDoubtfulCase(start);
  await runCase(start, { until: 'linkage', strict: false }, quiet);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function copy(name: string): string {
  const folder = path.join(scratch, name);
  cpSync(start, folder, { recursive: true });
  return folder;
}

interface Reviewed {
  readonly said: string;
  readonly answers: readonly ReviewAnswer[];
  readonly left: number;
}

function review(folder: string, lines: readonly string[], unmask = false): Promise<Reviewed> {
  return withReview(folder, { unmask: () => unmask, sample: null, by: '' }, effects, async (desk) => {
    const said: string[] = [];
    const keys = pipedKeys(Readable.from(lines.map((line) => `${line}\n`)), effects.signal);
    const options = { showWeights: false, columns: 100, author: 'A. Reader' };
    const answers = await reviewLoop(desk, keys, (line) => said.push(line), options);
    return { said: said.join('\n'), answers, left: desk.queue().length };
  });
}

const out = (folder: string): string => readFileSync(path.join(folder, 'out', 'result.json'), 'utf8');
const logOf = (folder: string): string => readFileSync(path.join(folder, 'decisions.jsonl'), 'utf8');

test('answers are written at once, taken back, skipped; nothing is asked twice; no weight before an answer', async () => {
  const folder = copy('keys');
  const { said, answers, left } = await review(folder, [
    'x the ruling says so',
    's',
    'ч',
    'z',
    'z',
    'y',
    'т',
    'u',
    'q',
    'x',
  ]);
  expect(answers.map(({ kind }) => kind)).toEqual(['same', 'different', 'unsure']);
  expect(new Set(answers.map(({ a, b }) => `${a} ${b}`)).size).toBe(3);
  const { decisions, count } = await readDecisions(folder);
  // The third answer of four was taken back by a line of its own.
  expect(count).toBe(5);
  expect(decisions.map(({ seq, kind, by, at }) => [seq, kind, by, at])).toEqual([
    [1, 'same', 'A. Reader', '1921-06-07T00:00:00.000Z'],
    [4, 'different', 'A. Reader', '1921-06-07T00:00:00.000Z'],
    [5, 'unsure', 'A. Reader', '1921-06-07T00:00:00.000Z'],
  ]);
  expect(decisions[0]?.reason).toBe('the ruling says so');
  const [firstCard] = said.split('saved as decision 1');
  expect(firstCard).toMatch(/Surname: /);
  expect(firstCard).not.toMatch(/bits|probability|%/);
  expect(said.split('saved as decision 1')[1]).toMatch(/probability that this is one person: /);
  const again = await review(folder, ['q']);
  expect(again.left).toBe(left);
  for (const { a, b } of answers) expect(again.said).not.toContain(`${a} `.padEnd(41) + b);
});

test('masked unless asked for; raw values in their own letters', async () => {
  const folder = copy('masked');
  const everything = Array.from({ length: 60 }, () => 's');
  const masked = await review(folder, everything);
  const open = await review(folder, everything, true);
  const names = [...open.said.matchAll(/^Name +(\p{L}{2,}) (\p{L}{2,})/gmu)].map(
    ([, surname]) => surname ?? '',
  );
  expect(names.filter((name) => /^\p{Script=Cyrillic}+$/u.test(name)).length).toBeGreaterThan(3);
  for (const name of names) expect(masked.said).not.toContain(name);
  expect(masked.said).toMatch(/^Name +\p{Script=Cyrillic}•••/mu);
});

test('the same answers give the same log, and the log by itself the same bytes of the report', async () => {
  const lines = ['x', 'n', 'u', 'x', 'z', 'n', 's', 'x'];
  const [one, two, replayed] = [copy('one'), copy('two'), copy('replayed')];
  for (const folder of [one, two]) await review(folder, lines);
  expect(logOf(two)).toBe(logOf(one));
  for (const file of ['decisions.jsonl', 'manifest.json'])
    cpSync(path.join(one, file), path.join(replayed, file));
  rmSync(path.join(replayed, '.muster'), { recursive: true });
  for (const folder of [one, replayed]) await runCase(folder, { until: null, strict: false }, quiet);
  expect(out(replayed)).toBe(out(one));

  const { decisions } = await readDecisions(one);
  const before = await linkSummary(one, quiet);
  const same = decisions.find(({ kind }) => kind === 'same');
  if (same === undefined || !('a' in same)) throw new Error('nothing was joined');
  const remarks = async () =>
    (await explainPair(one, same.a, same.b, quiet)).waterfall.remarks.map(({ en }) => en);
  const held = 'A decision makes them one person, whatever the comparisons say.';
  expect(await remarks()).toEqual([held, 'They count as one person.']);
  await undoDecision(one, same.seq, { by: 'A. Reader', reason: '' }, effects);
  expect(await remarks()).not.toContain(held);
  await redoDecision(one, same.seq, { by: 'A. Reader', reason: '' }, effects);
  await expect(redoDecision(one, same.seq, { by: '', reason: '' }, effects)).rejects.toThrow(/not withdrawn/);
  expect(await remarks()).toEqual([held, 'They count as one person.']);
  expect((await linkSummary(one, quiet)).persons).toBe(before.persons);
});
