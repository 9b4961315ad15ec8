// Pairs compared as they are found: for lists in which nearly every pair of values is a pair of its own.
import { setImmediate } from 'node:timers/promises';
import { createPatternOf } from '../compare/compare-patterns.ts';
import { compareRows, field, listShift, rowReader } from '../compare/compare-rows.ts';
import { nameFacts } from '../compare/name-facts.ts';
import { createBlockedCounts } from '../persons/list-pairs.ts';
import { createPairRuns, type EachRun } from './pair-runs.ts';
import type { KeptPairs, SqlCompared, SqlWork } from './sql-work.ts';

/** How finely a range is told in the progress. */
const partsOfRange = 100;

/** Bytes for a compared pair that stands here. */
export const bytesKept = 12;

/** Fills the table of compared pairs, but for the last range: it stays here. An agreement is the number of a pattern. */
export async function compareByPairs(work: SqlWork): Promise<SqlCompared> {
  const { engine, tables, statements, lists, records, patterns, blocksOf, ranges, effects } = work;
  const rows = compareRows(records);
  const read = rowReader(rows);
  const rowOf = (r: number): number => rows.order?.place[r] ?? r;
  const patternOf = createPatternOf(records, rows, nameFacts(records), patterns);
  const counted = createBlockedCounts(lists.pairs.length);
  const ruleCounts = new Float64Array(blocksOf.length);
  let [a, b, patternsOf] = [new Int32Array(0), new Int32Array(0), new Int32Array(0)];
  let size = 0;
  const kept = (): KeptPairs => ({
    a: a.subarray(0, size),
    b: b.subarray(0, size),
    pattern: patternsOf.subarray(0, size),
  });
  let partnerFlags = new Int32Array(0);
  const compareRun: EachRun = (own, count, partners, rules) => {
    if (partnerFlags.length < count) partnerFlags = new Int32Array(2 * count);
    // Their rows lie far apart: one short loop has several on their way from memory at once.
    for (let i = 0; i < count; i++) {
      partnerFlags[i] = read(partners[i] ?? 0, field.flags);
    }
    const list = read(own, field.flags) >> listShift;
    for (let i = 0; i < count; i++) {
      const [partner, rule] = [partners[i] ?? 0, rules[i] ?? 0];
      const pattern = patternOf(rowOf(own), rowOf(partner));
      counted.add(pattern, lists.ofLists(list, (partnerFlags[i] ?? 0) >> listShift), 1);
      ruleCounts[rule] = (ruleCounts[rule] ?? 0) + 1;
      a[size] = own;
      b[size] = partner;
      patternsOf[size++] = pattern;
    }
  };
  const at = (range: number): void => {
    effects.signal.throwIfAborted();
    const [done, total] = [Math.floor(range * partsOfRange), ranges.length * partsOfRange];
    effects.progress({ stage: 'linkage.compare', done, total, unit: 'parts' });
  };
  for (const [done, { from, to, pairs }] of ranges.entries()) {
    const found = createPairRuns(from, to, blocksOf.length, pairs);
    for (const [rule, blocks] of blocksOf.entries()) {
      at(done + rule / blocksOf.length / 2);
      if (blocks.from === blocks.to) continue;
      await engine.read(statements.proposals({ from, to }, blocks), ([as, bs], count) => {
        if (as === undefined || bs === undefined) return;
        for (let i = 0; i < count; i++) found.add(as[i] ?? 0, bs[i] ?? 0, rule);
      });
    }
    if (size > 0) {
      const { a: as, b: bs, pattern } = kept();
      await engine.append(tables.compared, [as, bs, pattern]);
      size = 0;
    }
    if (a.length < found.size) {
      const room = (): Int32Array<ArrayBuffer> => new Int32Array(found.size);
      [a, b, patternsOf] = [room(), room(), room()];
    }
    for (let step = 0; step < found.steps; step++) {
      // A breath for other work.
      await setImmediate();
      at(done + 0.5 + step / found.steps / 2);
      found.drain(step, compareRun);
    }
  }
  const counts = counted.counts();
  return {
    ruleCounts,
    counts,
    agreements: counts.pattern,
    patternOf: (agreement) => agreement,
    kept: kept(),
  };
}
