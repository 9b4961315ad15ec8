// A case that keeps its pairs in the database says the same as one that keeps them in memory.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { quiet } from '../src/effect/effects.ts';
import { runCase } from '../src/run/run-case.ts';
import { root } from './command.ts';

test('pairs in memory and in the database give the same bytes', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'muster-pairs-'));
  try {
    const resultOf = async (where: string): Promise<string> => {
      const at = path.join(folder, where);
      cpSync(path.join(root, 'test', 'cases', 'conflicts', 'input'), at, { recursive: true });
      appendFileSync(path.join(at, 'case.yaml'), `\npairs-in: ${where}\n`);
      await runCase(at, { until: null, strict: false }, quiet);
      return readFileSync(path.join(at, 'out', 'result.json'), 'utf8');
    };
    expect(await resultOf('database')).toBe(await resultOf('memory'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
