// A small slice of `npm run bench:contagion`, and how its results are judged.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { designs } from '../bench/contagion/designs.ts';
import { judgeResults } from '../bench/contagion/judge.ts';
import { runOnce, type ResultLine } from '../bench/contagion/run-once.ts';

test('a division without contagion: no claim, and intervals that hold the truth', async () => {
  const line = await runOnce('null: poisson', 0);
  expect(line).toMatchObject({ design: 'null: poisson', run: 0, claims: false, spread: false });
  const [mean = 1, low = 1, high = 0] = line.both ?? [];
  expect(low).toBe(0);
  expect(mean).toBeLessThan(high);
  expect(high).toBeLessThan(0.5);
  // The results that are kept are what the bench finds today.
  const kept = readFileSync(path.join(import.meta.dirname, '../bench/contagion/results.jsonl'), 'utf8');
  expect(JSON.parse(kept.split('\n')[0] ?? '')).toEqual(line);
});

function lines(design: string, claimed: number, runs: number): readonly ResultLine[] {
  return Array.from({ length: runs }, (_, run) => ({
    design,
    run,
    own: [0.1, 0, 0.2],
    others: [0.1, 0, 0.2],
    both: [0.2, 0, 0.4],
    claims: run < claimed,
    spread: run < claimed,
  }));
}

test('a share past its bound by more than chance is missed; one within its error is not', () => {
  const [design] = designs;
  if (design === undefined) throw new Error('no design');
  const claim = (claimed: number) =>
    judgeResults(lines(design.name, claimed, 200)).find(({ name }) => name.includes('spread claimed'));
  expect(claim(0)).toMatchObject({ figure: 0, note: 'ok' });
  expect(claim(12)).toMatchObject({ figure: 0.06, note: 'within error' });
  expect(claim(40)).toMatchObject({ figure: Number.NaN, note: 'MISSED' });
});
