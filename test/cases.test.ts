// Golden cases: each folder in test/cases is a case as a user has it; what it says is kept beside it, byte for byte.
// After a wanted change: MUSTER_UPDATE=1 npx vitest run test/cases.test.ts, then read the difference.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { verifyCase } from '../src/case/verify.ts';
import { formatDiagnostic } from '../src/diagnostic/diagnostic.ts';
import { quiet } from '../src/effect/effects.ts';
import { summaryLines } from '../src/publish/summary.ts';
import { readInPart } from '../src/run/lists/list-findings.ts';
import { runCase } from '../src/run/run-case.ts';
import { scratchFolder } from './scratch.ts';

const cases = path.join(import.meta.dirname, 'cases');
const update = process.env['MUSTER_UPDATE'] === '1';

test.each(readdirSync(cases))('case %s', async (name) => {
  const folder = path.join(scratchFolder(), name);
  cpSync(path.join(cases, name, 'input'), folder, { recursive: true });
  const { result } = await runCase(folder, { until: null, strict: false }, quiet);
  if (result === null) throw new Error('the run ended early');

  const rows = result.lists.flatMap((list) => [...list.rejections, ...readInPart(list)]);
  const said = {
    'summary.txt': `${[...summaryLines(result), '', ...rows.map((row) => formatDiagnostic(row, result.language))].join('\n')}\n`,
    'figures.csv': readFileSync(path.join(folder, 'out', 'figures.csv'), 'utf8'),
  };
  const expected = path.join(cases, name, 'expected');
  for (const [file, text] of Object.entries(said)) {
    const golden = path.join(expected, file);
    if (update) {
      mkdirSync(expected, { recursive: true });
      writeFileSync(golden, text);
    }
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  }
  for (const list of result.lists) {
    const value = (id: string) => result.figures.find((figure) => figure.id === id)?.value;
    expect(value(list.rowsPresent)).toBe(Number(value(list.rowsRead)) + Number(value(list.rowsRejected)));
    expect(value(list.rowsRejected)).toBe(list.rejections.length);
  }
  expect((await verifyCase(folder)).problems).toEqual([]);
});
