// Pairs compared as they are found: for lists in which nearly every pair of values is a pair of its own.
import { setImmediate } from 'node:timers/promises';
import { createPatternOf } from '../compare/compare-patterns.ts';
import { compareRows, field, listShift, rowReader } from '../compare/compare-rows.ts';
import { nameFacts } from '../compare/name-facts.ts';
import { inTurn } from '../encode/sorted-order.ts';
import { createTally, patternNumbers } from '../tally.ts';
import { createPairRuns, type EachRun } from './pair-runs.ts';
import type { KeptPairs, SqlCompared, SqlWork } from './sql-work.ts';

/** How finely a range is told in the progress. */
const partsOfRange = 100;

/** Pairs that are gathered before they are compared. */
const batch = 256;

/** Bytes for a compared pair that stands here. */
export const bytesKept = 12;

/**
 * Fills the table of compared pairs, but for the last range: it stays here. An agreement is the number of a pattern among
 * the pairs of two lists.
 */
export async function compareByPairs(work: SqlWork): Promise<SqlCompared> {
  const { engine, tables, statements, lists, records, patterns, blocksOf, ranges, effects } = work;
  const rows = compareRows(records);
  const read = rowReader(rows);
  const rowOf = (r: number): number => rows.order?.place[r] ?? r;
  const tally = createTally();
  const patternOf = createPatternOf(records, rows, nameFacts(records), tally);
  const ruleCounts = new Float64Array(blocksOf.length);
  let [a, b, entries] = [new Int32Array(0), new Int32Array(0), new Int32Array(0)];
  let size = 0;
  const kept = (): KeptPairs => ({
    a: a.subarray(0, size),
    b: b.subarray(0, size),
    agreement: entries.subarray(0, size),
  });
  let compared = 0;
  const gather: EachRun = (own, count, partners, rules) => {
    for (let i = 0; i < count; i++) {
      const rule = rules[i] ?? 0;
      ruleCounts[rule] = (ruleCounts[rule] ?? 0) + 1;
      a[size] = own;
      b[size++] = partners[i] ?? 0;
    }
    if (size - compared >= batch) compareGathered();
  };
  const partnerLists = new Int32Array(batch);
  const compareGathered = (): void => {
    for (; compared < size; compared += batch) {
      const end = Math.min(size, compared + batch);
      // Their rows lie far apart: one short loop has several on their way from memory at once.
      for (let i = compared; i < end; i++) {
        partnerLists[i - compared] = read(b[i] ?? 0, field.flags) >> listShift;
      }
      for (let i = compared; i < end; i++) {
        const own = a[i] ?? 0;
        const list = read(own, field.flags) >> listShift;
        const group = lists.ofLists(list, partnerLists[i - compared] ?? 0);
        patternOf(rowOf(own), rowOf(b[i] ?? 0), group);
      }
      tally.count(entries.subarray(compared, end));
    }
    compared = size;
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
      const { a: as, b: bs, agreement } = kept();
      await engine.append(tables.compared, [as, bs, agreement]);
      size = 0;
      compared = 0;
    }
    if (a.length < found.size) {
      const room = (): Int32Array<ArrayBuffer> => new Int32Array(found.size);
      [a, b, entries] = [room(), room(), room()];
    }
    for (let step = 0; step < found.steps; step++) {
      // A breath for other work.
      await setImmediate();
      at(done + 0.5 + step / found.steps / 2);
      found.drain(step, gather);
    }
    compareGathered();
  }
  const { group, count, ...met } = tally.entries();
  const [pattern = new Int32Array(0)] = patternNumbers([met], patterns);
  return {
    ruleCounts,
    counts: { pattern, group, count },
    agreements: inTurn(pattern.length),
    patternOf: (agreement) => pattern[agreement] ?? 0,
    kept: kept(),
  };
}
