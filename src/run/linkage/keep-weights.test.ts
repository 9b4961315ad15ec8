// `muster run --keep-weights`: a case to which a list is added, run step by step and from nothing.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../test/scratch.ts';
import { quiet } from '../../effect/effects.ts';
import { explainPair } from '../review/review-link.ts';
import { writeDoubtfulCase } from '../review/review-case.test-support.ts';
import { runCase } from '../run-case.ts';

function outputs(folder: string): readonly (readonly [string, string])[] {
  const out = path.join(folder, 'out');
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => [path.relative(out, file), readFileSync(file, 'utf8')]);
}

/** One list that adds people leaves nothing to estimate. */
function uncounted(text: string): string {
  return text.replaceAll('role: capture, columns', 'role: outcome, columns');
}

test('a list added under kept weights: told what changed, and the bytes of a run from nothing', async () => {
  const folder = scratchFolder();
  const caseFile = path.join(folder, 'case.yaml');
  writeDoubtfulCase(folder, 40);
  writeFileSync(caseFile, uncounted(readFileSync(caseFile, 'utf8')));
  const plain = { until: null, strict: false } as const;
  const linked = { until: 'linkage', strict: false } as const;
  const first = await runCase(folder, { ...linked, keepWeights: true }, quiet);
  expect(first.changes).toBeNull();
  expect(readFileSync(caseFile, 'utf8')).toContain('\nweights-from: [roll, calls]\nlists:\n');
  const kept = readFileSync(caseFile, 'utf8');
  // The same files with one list more, which writing anew leaves without the line.
  writeDoubtfulCase(folder, 40, true);
  const grown = uncounted(readFileSync(caseFile, 'utf8')).replace(
    '\nlists:',
    '\nweights-from: [roll, calls]\nlists:',
  );
  expect(grown.length).toBeGreaterThan(kept.length);
  writeFileSync(caseFile, grown);
  const second = await runCase(folder, plain, quiet);
  expect(second.changes).toMatchObject({ added: 40 });
  expect((second.changes?.joined ?? 0) + (second.changes?.founded ?? 0)).toBeLessThanOrEqual(40);
  const notes = second.result?.notes.map(({ en }) => en).join(' ');
  expect(notes).toContain('learned from “The roll”, “Calls” and kept: 40 % of the records stand on other');
  const stepwise = outputs(folder);

  expect((await runCase(folder, linked, quiet)).changes).toBeNull();
  const { waterfall } = await explainPair(folder, 'roll/2', 'third/2', quiet);
  expect(waterfall.probability).toBeGreaterThan(0);

  rmSync(path.join(folder, '.muster'), { recursive: true });
  const anew = await runCase(folder, plain, quiet);
  expect(anew.changes).toBeNull();
  expect(outputs(folder)).toEqual(stepwise);

  await runCase(folder, { ...linked, keepWeights: true }, quiet);
  expect(readFileSync(caseFile, 'utf8')).toBe(
    grown.replace('weights-from: [roll, calls]', 'weights-from: [roll, calls, third]'),
  );
});
