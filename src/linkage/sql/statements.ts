// The statements of a linkage in SQL, for any dialect.
import type { Dialect, Digit } from '../../engine/dialect.ts';
import type { NumberRange } from './block-rows.ts';
import type { SqlTables } from './tables.ts';

export interface Statements {
  /** a, b: the pairs of some records with later ones in some blocks; a pair comes once for each block. */
  readonly proposals: (records: NumberRange, blocks: NumberRange) => string;
  /** a, b, block: the pairs of some records with later ones, each once, with its first block. */
  readonly pairs: (records: NumberRange) => string;
  /** One row, the pairs whose first block is one of these. */
  readonly rulePairs: (blocks: NumberRange) => string;
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

function among(column: string, { from, to }: NumberRange): string {
  return `${column} >= ${from} AND ${column} < ${to}`;
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
  const proposed = (columns: string, records: NumberRange): string =>
    `SELECT ${as(of('l', 'record'), 'a')}, ${as(of('r', 'record'), 'b')}${columns}
FROM ${from(block, 'r')}
JOIN ${from(block, 'l')} ON ${of('l', 'block')} = ${of('r', 'block')}
WHERE ${among(of('l', 'record'), records)} AND ${of('r', 'record')} > ${records.from}
AND ${of('r', 'record')} >= ${of('l', 'after')}`;
  return {
    proposals: (records, blocks) => {
      // Said of both sides of the join, so that each reads the blocks of the rule alone.
      const sides = ['l', 'r'].map((alias) => among(of(alias, 'block'), blocks));
      return dialect.within(`${proposed('', records)}\nAND ${sides.join(' AND ')}`, memory);
    },
    pairs: (records) =>
      dialect.within(
        `${proposed(`, ${as(`min(${of('l', 'block')})`, 'block')}`, records)}\nGROUP BY ${of('l', 'record')}, ${of('r', 'record')}`,
        memory,
      ),
    rulePairs: (blocks) =>
      `SELECT ${as(dialect.count(), 'pairs')}\nFROM ${q(pair.name)}\nWHERE ${among(q('block'), blocks)}`,
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
