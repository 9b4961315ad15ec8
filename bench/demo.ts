// npm run bench:demo — the synthetic division against its truth: precision and recall of the linkage, pair by pair within
// persons over all records of all lists, and the error of every total.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { quiet } from '../src/effect/effects.ts';
import { casePersons, composeResult } from '../src/run/compose-result.ts';
import type { Bounds } from '../src/estimate/total/total-estimate.ts';
import { estimateLists } from '../src/run/estimate/estimate-lists.ts';
import { makeDemoCase } from '../src/run/demo-case.ts';
import { packageRoot } from '../src/run/package-root.ts';
import { linkCase, readLists } from '../src/run/run-case.ts';
import { openSession } from '../src/run/session.ts';
import { pairScores } from './evaluate.ts';
import { reportBench, type Bound } from './report.ts';

const truthSchema = z.object({
  totals: z.object({
    trulyLeft: z.number(),
    onCaptureLists: z.number(),
    trulyLeftOnCaptureLists: z.number(),
    lists: z.record(z.string(), z.object({ rows: z.number(), persons: z.number() })),
    shared: z.record(z.string(), z.number()),
  }),
  rows: z.record(z.string(), z.record(z.string(), z.string())),
});

function holds(name: string, interval: Bounds | undefined, value: number): Bound {
  const isHeld = interval !== undefined && interval.low <= value && value <= interval.high;
  console.log(`${name}: ${interval?.low.toFixed(0)}–${interval?.high.toFixed(0)}, in truth ${value}`);
  return { name: `${name} holds the truth`, figure: Number(isHeld), unit: 'yes', atLeast: 1 };
}

/** A total beside its truth: shown, not judged. */
function total(name: string, found: number, right: number): Bound {
  return {
    name: `${name}: ${found}, in truth ${right}`,
    figure: (100 * (found - right)) / right,
    unit: '% off',
  };
}

const truth = truthSchema.parse(
  JSON.parse(readFileSync(path.join(packageRoot(), 'examples', 'division', 'truth.json'), 'utf8')),
);
const folder = mkdtempSync(path.join(os.tmpdir(), 'muster-demo-'));

try {
  await makeDemoCase(folder);
  const session = await openSession(folder, quiet);
  const lists = await readLists(session, false, quiet);
  const linked = await linkCase(session, lists, quiet);
  const { estimate } = await estimateLists(session.case, linked, session, quiet);
  await session.close();

  const { records, linkage } = linked;
  const predicted = records.map((_, i) => linkage.persons[linkage.personOf[i] ?? -1] ?? '');
  const actual = records.map((record) => {
    const person = truth.rows[record.list]?.[String(record.row)];
    if (person === undefined) throw new Error(`the truth does not know ${record.key}`);
    return person;
  });
  const scores = pairScores(predicted, actual);

  const people = casePersons(session.case, { lists, linked });
  const capture = new Set(['command', 'hotline', 'courts']);
  const counted = people.filter((person) => person.lists.some((list) => capture.has(list))).length;
  const headline = estimate?.total.headline ?? null;
  const right = estimate?.overCoverage?.right ?? null;
  const bound = composeResult(session.case, { lists, linked }).figures.find(({ id }) => id === 'chao.bound');
  const rows: Bound[] = [
    { name: 'link precision', figure: scores.precision, unit: '', atLeast: 0.97 },
    { name: 'link recall', figure: scores.recall, unit: '', atLeast: 0.93 },
    { name: 'link F1', figure: scores.f1, unit: '' },
    total('persons on capture lists', counted, truth.totals.onCaptureLists),
    total('rightly on capture lists', right?.total ?? Number.NaN, truth.totals.trulyLeftOnCaptureLists),
    holds('interval of those rightly listed', right ?? undefined, truth.totals.trulyLeftOnCaptureLists),
    total('in all (headline)', headline?.total ?? Number.NaN, truth.totals.trulyLeft),
    holds('interval of the headline', headline?.interval, truth.totals.trulyLeft),
    total('at least, wrongly listed and all', bound?.value ?? Number.NaN, truth.totals.trulyLeft),
  ];
  for (const [list, { persons }] of Object.entries(truth.totals.lists)) {
    rows.push(
      total(`persons on ${list}`, people.filter((person) => person.lists.includes(list)).length, persons),
    );
  }
  for (const [pair, right] of Object.entries(truth.totals.shared)) {
    const on = pair.split('+');
    const found = people.filter((person) => on.every((list) => person.lists.includes(list))).length;
    if (right > 0) rows.push(total(`on both ${pair}`, found, right));
  }
  reportBench('demo', rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
