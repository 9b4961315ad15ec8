// Pairs of values compared once, whoever carries them: the engine finds the distinct ones and joins their outcomes back.
import { createIntList } from '../encode/int-list.ts';
import { readAll } from '../../engine/sql-engine.ts';
import { createPattern } from '../compare/pattern.ts';
import { createPatternTable, type PatternTable } from '../compare/patterns.ts';
import { createTable, type SqlCompared, type SqlWork } from './sql-work.ts';
import type { ValueGroup, ValueGroups } from './value-groups.ts';

/** What two values of a group come to, by their codes. */
type OutcomeOf = (x: number, y: number) => number;

/** Outcomes of a group of comparisons: its columns of a pattern, numbered by a table of their own. */
function groupOutcomes({ compare }: SqlWork, group: ValueGroup, table: PatternTable): OutcomeOf {
  const [whole, part] = [createPattern(), createPattern()];
  return (x, y) => {
    compare(group.examples[x] ?? 0, group.examples[y] ?? 0, whole);
    for (const c of group.columns) {
      part.levels[c] = whole.levels[c] ?? 0;
      part.rarity[c] = whole.rarity[c] ?? 0;
    }
    return table.add(part);
  };
}

/** The number of the pair of lists. */
function listOutcomes({ records, lists }: SqlWork): OutcomeOf {
  const examples = new Int32Array(records.lists.length);
  records.list.forEach((list, r) => (examples[list] = r));
  return (x, y) => lists.of(examples[x] ?? 0, examples[y] ?? 0);
}

/** The outcomes that an agreement is made of, as one pattern, added to the table when new, and the pair of lists. */
function readAgreement(
  { compare, patterns }: SqlWork,
  { groups, alike }: ValueGroups,
  parts: readonly PatternTable[],
  sizes: readonly number[],
): (agreement: number) => { readonly pattern: number; readonly group: number } {
  const [whole, pattern] = [createPattern(), createPattern()];
  return (agreement) => {
    compare(0, 0, whole);
    for (const c of alike) {
      pattern.levels[c] = whole.levels[c] ?? 0;
      pattern.rarity[c] = whole.rarity[c] ?? 0;
    }
    let rest = agreement;
    const digits = sizes.toReversed().map((size) => {
      const digit = rest % size;
      rest = (rest - digit) / size;
      return digit;
    });
    // The pair of lists is the last digit.
    const [group = 0, ...outcomes] = digits;
    outcomes.toReversed().forEach((outcome, g) => {
      for (const c of groups[g]?.columns ?? []) {
        pattern.levels[c] = parts[g]?.levels(outcome, c) ?? 0;
        pattern.rarity[c] = parts[g]?.rarity(outcome, c) ?? 0;
      }
    });
    return { pattern: patterns.add(pattern), group };
  };
}

/** Asks for the pairs of values of a group and gives the engine what they come to. */
async function settleValues(work: SqlWork, group: number, outcomeOf: OutcomeOf): Promise<void> {
  const { engine, tables, statements } = work;
  const table = tables.outcomes[group];
  if (table === undefined) return;
  const [xs, ys, codes] = [createIntList(), createIntList(), createIntList()];
  await engine.read(statements.valuePairs(group), ([x, y], rows) => {
    for (let i = 0; i < rows; i++) {
      xs.push(x?.[i] ?? 0);
      ys.push(y?.[i] ?? 0);
      codes.push(outcomeOf(x?.[i] ?? 0, y?.[i] ?? 0));
    }
  });
  await createTable(engine, table);
  await engine.append(table, [xs.view(), ys.view(), codes.view()]);
}

/** Fills the table of compared pairs. An agreement is the outcomes of all groups, and the pair of lists, as one integer. */
export async function compareByValues(work: SqlWork, values: ValueGroups): Promise<SqlCompared> {
  const { engine, tables, statements, records, lists, effects } = work;
  const { dialect } = engine;
  const { groups } = values;
  const everyRecord = Int32Array.from({ length: records.count }, (_, r) => r);
  await createTable(engine, tables.record);
  await engine.append(tables.record, [everyRecord, ...groups.map(({ codes }) => codes), records.list]);
  await createTable(engine, tables.pair);
  const total = work.ranges.length + groups.length + 2;
  const step = (done: number): void => {
    effects.signal.throwIfAborted();
    effects.progress({ stage: 'linkage.compare', done, total, unit: 'parts' });
  };
  for (const [done, range] of work.ranges.entries()) {
    step(done);
    await engine.run(dialect.insert(tables.pair, statements.pairs(range)));
  }

  const parts: PatternTable[] = [];
  const outcomes = groups.map((group, g) => groupOutcomes(work, group, (parts[g] = createPatternTable())));
  for (const [g, outcomeOf] of [...outcomes, listOutcomes(work)].entries()) {
    step(work.ranges.length + g);
    await settleValues(work, g, outcomeOf);
  }
  const sizes = [...parts.map(({ size }) => Math.max(1, size)), lists.pairs.length];
  step(total - 1);
  await engine.run(dialect.insert(tables.compared, statements.agreements(sizes)));
  const ruleCounts: number[] = [];
  for (const blocks of work.blocksOf) {
    const [[pairs = 0] = []] = await readAll(engine, statements.rulePairs(blocks));
    ruleCounts.push(pairs);
  }
  for (const { name } of [tables.pair, tables.record, ...tables.outcomes]) {
    await engine.run(dialect.dropTable(name));
  }
  const tally = await readAll(engine, statements.tally(records.count));
  const read = readAgreement(work, values, parts, sizes);
  const counted = tally
    .map(([agreement = 0, count = 0, first = 0]) => ({ agreement, count, first }))
    .toSorted((x, y) => x.first - y.first)
    .map(({ agreement, count }) => ({ agreement, count, ...read(agreement) }));
  const patternOf = new Map(counted.map(({ agreement, pattern }) => [agreement, pattern]));
  const none = new Int32Array(0);
  return {
    ruleCounts,
    counts: {
      pattern: Int32Array.from(counted, ({ pattern }) => pattern),
      group: Int32Array.from(counted, ({ group }) => group),
      count: Float64Array.from(counted, ({ count }) => count),
    },
    agreements: counted.map(({ agreement }) => agreement),
    patternOf: (agreement) => patternOf.get(agreement) ?? 0,
    kept: { a: none, b: none, agreement: none },
  };
}
