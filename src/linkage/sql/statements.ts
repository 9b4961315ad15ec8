// The statements of a linkage in SQL, for any dialect.
import type { Dialect, Digit } from '../../engine/dialect.ts';
import type { SqlTables } from './tables.ts';

export interface Statements {
  /** a, b, rule: the pairs of the records from `from` to `to` − 1 with later ones, each once, with its first rule. */
  readonly pairs: (from: number, to: number) => string;
  /** rule, pairs. */
  readonly ruleCounts: () => string;
  /** x, y: the distinct pairs of values of a group among the pairs. */
  readonly valuePairs: (group: number) => string;
  /** a, b, agreement: the outcomes of all groups as one integer; `sizes` counts the outcomes of each group. */
  readonly agreements: (sizes: readonly number[]) => string;
  /** agreement, pairs, first: `first` is the least a × records + b. */
  readonly tally: (records: number) => string;
  /** a, b, agreement. */
  readonly possiblePairs: () => string;
  readonly decidedPairs: () => string;
}

/** `memory`: bytes that the large statements may take. */
export function createStatements(dialect: Dialect, tables: SqlTables, memory: number): Statements {
  const q = dialect.quoted;
  const of = (alias: string, column: string): string => `${alias}.${q(column)}`;
  const as = (expression: string, column: string): string => `${expression} AS ${q(column)}`;
  const from = (table: { readonly name: string }, alias: string): string => `${q(table.name)} ${alias}`;
  const { block, record, pair, outcomes, compared, possible, decided } = tables;
  const values = `FROM ${from(pair, 'p')}
JOIN ${from(record, 'l')} ON ${of('l', 'record')} = ${of('p', 'a')}
JOIN ${from(record, 'r')} ON ${of('r', 'record')} = ${of('p', 'b')}`;
  const comparedPair = `SELECT ${as(of('c', 'a'), 'a')}, ${as(of('c', 'b'), 'b')}, ${as(of('c', 'agreement'), 'agreement')}
FROM ${from(compared, 'c')}`;
  return {
    pairs: (first, end) =>
      dialect.within(
        `SELECT ${as(of('l', 'record'), 'a')}, ${as(of('r', 'record'), 'b')}, ${as(`min(${of('l', 'rule')})`, 'rule')}
FROM ${from(block, 'r')}
JOIN ${from(block, 'l')} ON ${of('l', 'block')} = ${of('r', 'block')}
WHERE ${of('l', 'record')} >= ${first} AND ${of('l', 'record')} < ${end} AND ${of('r', 'record')} > ${first}
AND ${of('l', 'record')} < ${of('r', 'record')} AND ${of('l', 'side')} <> ${of('r', 'side')}
GROUP BY ${of('l', 'record')}, ${of('r', 'record')}`,
        memory,
      ),
    ruleCounts: () =>
      `SELECT ${as(q('rule'), 'rule')}, ${as(dialect.count(), 'pairs')}\nFROM ${q(pair.name)}\nGROUP BY ${q('rule')}`,
    valuePairs: (group) =>
      dialect.within(dialect.distinct({ x: of('l', `v${group}`), y: of('r', `v${group}`) }, values), memory),
    agreements: (sizes) => {
      const digits = sizes.map((size, g): Digit => ({ expression: of(`o${g}`, 'outcome'), size }));
      const joins = outcomes.map(
        (outcome, g) =>
          `JOIN ${from(outcome, `o${g}`)} ON ${of(`o${g}`, 'x')} = ${of('l', `v${g}`)} AND ${of(`o${g}`, 'y')} = ${of('r', `v${g}`)}`,
      );
      return dialect.within(
        `SELECT ${as(of('p', 'a'), 'a')}, ${as(of('p', 'b'), 'b')}, ${as(dialect.packed(digits), 'agreement')}
${[values, ...joins].join('\n')}`,
        memory,
      );
    },
    tally: (records) => {
      const place = `${dialect.long(q('a'))} * ${records} + ${q('b')}`;
      return dialect.within(
        `SELECT ${as(q('agreement'), 'agreement')}, ${as(dialect.count(), 'pairs')}, ${as(`min(${place})`, 'first')}
FROM ${q(compared.name)}
GROUP BY ${q('agreement')}`,
        memory,
      );
    },
    possiblePairs: () =>
      `${comparedPair}\nJOIN ${from(possible, 'w')} ON ${of('w', 'agreement')} = ${of('c', 'agreement')}`,
    decidedPairs: () =>
      `${comparedPair}\nJOIN ${from(decided, 'd')} ON ${of('d', 'a')} = ${of('c', 'a')} AND ${of('d', 'b')} = ${of('c', 'b')}`,
  };
}
