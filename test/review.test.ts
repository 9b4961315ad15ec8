// Review, decisions and explanation as a user calls them: the built command, answers through a pipe.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeDoubtfulCase } from '../src/run/review/review-case.test-support.ts';
import { commandFile, muster, typedHere, type Said } from './command.ts';
import { scratchFolder } from './scratch.ts';

function review(
  folder: string,
  answers: string,
  options: readonly string[] = ['--author', 'A. Reader'],
): Said {
  const done = spawnSync(process.execPath, [commandFile, 'review', folder, ...options], {
    input: answers,
    encoding: 'utf8',
  });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

function doubtfulCase(): string {
  const folder = path.join(scratchFolder(), 'case');
  writeDoubtfulCase(folder, 40);
  return folder;
}

test('answers through a pipe, then decide, explain and run', async () => {
  const folder = doubtfulCase();
  const unnamed = review(folder, 'x\n', []);
  expect([unnamed.code, unnamed.stderr]).toEqual([2, expect.stringContaining('--author')]);

  const said = review(folder, 'x a letter of 1921\nn\nq\n', ['--author', 'A. Reader', '--json']);
  expect(said.code, said.stderr).toBe(0);
  const { answers, left } = JSON.parse(said.stdout) as {
    answers: { line: number; kind: string; a: string; b: string }[];
    left: number;
  };
  expect(answers.map(({ line, kind }) => [line, kind])).toEqual([
    [1, 'same'],
    [2, 'different'],
  ]);
  expect(left).toBeGreaterThan(0);
  const [first] = answers;
  if (first === undefined) throw new Error('nothing was asked');

  // The contradiction is written, warned of, and named by both lines in a run.
  const against = muster(['decide', 'different', first.b, first.a, '--case', folder]);
  expect(against.code, against.stderr).toBe(1);
  expect(against.stdout).toContain('decisions.jsonl:3 ');
  const run = muster(['run', folder, '--until', 'linkage']);
  expect(run.code, run.stderr).toBe(0);
  expect(run.stderr).toMatch(/decisions\.jsonl:3 .* contradicts decision 1 of the log/);
  const explained = await typedHere(['link', '--explain', first.a, first.b, '--case', folder]);
  expect(explained.stdout).toMatch(/Surname: .* bits +[█░]/);
  expect(explained.stdout).toContain('They count as one person.');
  const json = JSON.parse(
    (await typedHere(['link', '--explain', first.a, first.b, '--case', folder, '--json'])).stdout,
  ) as {
    steps: { bits: number }[];
    probability: number;
  };
  const sum = json.steps.reduce((bits, step) => bits + step.bits, 0);
  expect(1 / (1 + 2 ** -sum)).toBeCloseTo(json.probability, 6);

  expect(muster(['decide', 'undo', '1', '--case', folder]).code).toBe(0);
  expect((await typedHere(['decide', 'list', '--case', folder])).stdout).toMatch(
    /^1 .*A\. Reader: a letter of 1921 +\(withdrawn\)$/m,
  );
  expect((await typedHere(['verify', folder])).code).toBe(0);
  expect(readFileSync(path.join(folder, 'decisions.jsonl'), 'utf8').trim().split('\n')).toHaveLength(4);
  expect((await typedHere(['link', folder])).stdout).toMatch(/^ *\d+ +doubtful pairs to review$/m);
});
