// Pairs compared as they are found: for lists in which nearly every pair of values is a pair of its own.
import { createIntList } from '../encode/int-list.ts';
import { createPairCodes } from '../encode/pair-codes.ts';
import { createPatternOf } from '../compare/compare-patterns.ts';
import { compareRows } from '../compare/compare-rows.ts';
import { nameFacts } from '../compare/name-facts.ts';
import { createPatternTable } from '../compare/patterns.ts';
import type { SqlCompared, SqlWork } from './sql-work.ts';

/** Fills the table of compared pairs. An agreement numbers a pattern with a pair of lists, in the order met. */
export async function compareByPairs(work: SqlWork): Promise<SqlCompared> {
  const { engine, tables, statements, lists, records, effects } = work;
  // The engine gives pairs in an order of its own: these numbers stay here, and the shared table is filled in canonical order.
  const met = createPatternTable();
  const patternOf = createPatternOf(records, compareRows(records), nameFacts(records), met);
  const numbers = createPairCodes();
  const [patterns, groupOf]: [number[], number[]] = [[], []];
  const ruleCounts: number[] = [];
  const [a, b, agreements] = [createIntList(), createIntList(), createIntList()];
  for (const [done, range] of work.ranges.entries()) {
    effects.signal.throwIfAborted();
    effects.progress({ stage: 'linkage.compare', done, total: work.ranges.length, unit: 'parts' });
    for (const list of [a, b, agreements]) list.clear();
    await engine.read(statements.pairs(range.from, range.to), ([as, bs, rules], rows) => {
      for (let i = 0; i < rows; i++) {
        const [x, y, rule] = [as?.[i] ?? 0, bs?.[i] ?? 0, rules?.[i] ?? 0];
        const [k, group] = [patternOf(x, y), lists.of(x, y)];
        const agreement = numbers.code(k, group);
        if (agreement === patterns.length) {
          patterns.push(k);
          groupOf.push(group);
        }
        ruleCounts[rule] = (ruleCounts[rule] ?? 0) + 1;
        a.push(x);
        b.push(y);
        agreements.push(agreement);
      }
    });
    await engine.append(tables.compared, [a.view(), b.view(), agreements.view()]);
  }
  return {
    ruleCounts,
    read: (agreement) => {
      const [low = 0, high = 0, rarity = 0] = met.words(patterns[agreement] ?? 0, 1);
      return { pattern: work.patterns.addWords(low, high, rarity), group: groupOf[agreement] ?? 0 };
    },
  };
}
