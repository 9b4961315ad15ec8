// Decisions that contradict one another are named by their lines, and none of them is lost in silence.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../test/scratch.ts';
import { readCase } from '../../case/read-case.ts';
import { formatDiagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { quiet } from '../../effect/effects.ts';
import { decidePair, listDecisions, undoDecision } from './decide.ts';
import { readPairDecisions, type PairDecision } from './decide-findings.ts';
import { explainPair } from './review-link.ts';
import { writeDoubtfulCase } from './review-case.test-support.ts';
import { runCase } from '../run-case.ts';

const { lists } = readCase(`muster: 1
title: t
question: { event: e, population: p, from: 1920-01-01, to: 1920-12-31 }
lists:
  roll: { title: r, file: sources/r.csv, role: capture, unique: true, columns: { n: name } }
  calls: { title: c, file: sources/c.csv, role: capture, columns: { n: name } }
`);

const decision = (kind: PairDecision['kind'], a: string, b: string, line: number): PairDecision => ({
  kind,
  a,
  b,
  line,
});

test('a contradiction names every line that it rests on, the records, and what to do', () => {
  const decisions = [
    decision('same', 'roll/1', 'calls/1', 1),
    decision('unsure', 'roll/1', 'calls/1', 2),
    decision('same', 'calls/1', 'calls/2', 3),
    decision('different', 'calls/2', 'roll/1', 5),
    decision('same', 'calls/2', 'roll/2', 6),
    decision('same', 'calls/9', 'roll/2', 8),
  ];
  const standing = new Set(['roll/1', 'roll/2', 'calls/1', 'calls/2']);
  const { obeyed, findings } = readPairDecisions(decisions, standing, lists);
  expect(obeyed.map(({ line }) => line)).toEqual([1, 3]);
  expect(findings.map((one) => formatDiagnostic(one, 'en'))).toEqual([
    'decisions.jsonl:8 a decision names calls/9 and roll/2, which are not two records of the case [linkage.decision-record]. Withdraw it with `muster decide undo 8`: its record is gone, or its list was left out.',
    'decisions.jsonl:5 the decision that calls/2 and roll/1 are two persons contradicts decisions 1, 3 of the log; the earlier word is obeyed, this one is not [linkage.decision]. Withdraw it with `muster decide undo 5`, or one of the others (1, 3).',
    'decisions.jsonl:6 the decision that calls/2 and roll/2 are one person contradicts decisions 1, 3 of the log together with the declaration that no person stands twice in the list of roll/1 and roll/2; the earlier word is obeyed, this one is not [linkage.decision]. Withdraw it with `muster decide undo 6`, or one of the others (1, 3), or remove `unique: true` from the list in case.yaml.',
  ]);
});

test('decide writes, warns, and every run says what contradicts until it is withdrawn', async () => {
  const folder = path.join(scratchFolder(), 'case');
  writeDoubtfulCase(folder, 24);
  const author = { by: 'A. Reader', reason: 'seen' };
  const run = async (): Promise<readonly string[]> => {
    const found: Diagnostic[] = [];
    const effects = { ...quiet, report: (d: Diagnostic) => found.push(d) };
    await runCase(folder, { until: 'linkage', strict: false }, effects);
    return found.filter(({ code }) => code === 'linkage.decision').map(({ place }) => `line ${place?.line}`);
  };
  const decide = (kind: PairDecision['kind'], a: string, b: string) =>
    decidePair(folder, { kind, a, b }, author, quiet);
  expect((await decide('same', 'roll/2', 'calls/2')).findings).toEqual([]);
  await expect(decide('same', 'roll/2', 'calls/999')).rejects.toThrow(
    /no record of the case has the key calls\/999/,
  );
  await expect(decide('same', 'roll/2', 'Фома')).rejects.toThrow(
    /has the key that is given \[case.decision\]/,
  );
  await expect(decide('same', 'roll/2', 'roll/2')).rejects.toThrow(/same record twice/);
  expect((await decide('different', 'roll/2', 'calls/2')).findings).toHaveLength(1);
  expect(await run()).toEqual(['line 2']);
  // From what stands, too.
  expect(await run()).toEqual(['line 2']);
  const remarks = async () =>
    (await explainPair(folder, 'calls/2', 'roll/2', quiet)).waterfall.remarks.map(({ en }) => en);
  expect(await remarks()).toEqual([
    'A decision makes them one person, whatever the comparisons say.',
    'They count as one person.',
  ]);
  await undoDecision(folder, 1, author, quiet);
  expect(await run()).toEqual([]);
  expect(await remarks()).toEqual([
    'A decision keeps them apart, whatever the comparisons say.',
    'They count as two persons.',
  ]);
  expect((await listDecisions(folder)).map(({ inForce }) => inForce)).toEqual([false, true, true]);
});

test('a list that is added later changes no decision', async () => {
  const folder = path.join(scratchFolder(), 'case');
  writeDoubtfulCase(folder, 24);
  const author = { by: 'A. Reader', reason: '' };
  await decidePair(folder, { kind: 'same', a: 'roll/2', b: 'calls/5' }, author, quiet);
  await decidePair(folder, { kind: 'different', a: 'roll/3', b: 'calls/3' }, author, quiet);
  const more = path.join(path.dirname(folder), 'more');
  cpSync(folder, more, { recursive: true });
  writeDoubtfulCase(more, 24, true);
  for (const at of [folder, more]) {
    const last = async (a: string, b: string) =>
      (await explainPair(at, a, b, quiet)).waterfall.remarks.at(-1)?.en;
    expect(await last('roll/2', 'calls/5')).toBe('They count as one person.');
    expect(await last('roll/3', 'calls/3')).toBe('They count as two persons.');
  }
});
