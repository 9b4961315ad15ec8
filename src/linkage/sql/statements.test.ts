// Every statement of a linkage, per dialect, held against a file. MUSTER_UPDATE=1 writes the files anew: read the difference.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clickhouse } from '../../engine/dialect-clickhouse.ts';
import { duckdb } from '../../engine/dialect-duckdb.ts';
import type { Dialect } from '../../engine/dialect.ts';
import { createStatements } from './statements.ts';
import { createTables, type SqlWay } from './tables.ts';

const groups = 1;
const records = { from: 0, to: 5000 };

function script(dialect: Dialect, way: SqlWay): string {
  const tables = createTables(`linkage_${way}`, groups, way);
  const { block, record, pair, outcomes, compared, possible, decided } = tables;
  const { proposals, pairs, rulePairs, valuePairs, agreements, tally, possiblePairs, decidedPairs } =
    createStatements(dialect, tables, 1_000_000_000);
  const byValues = [
    ...[record, pair, ...outcomes].map((table) => dialect.createTable(table)),
    dialect.insert(pair, pairs(records)),
    valuePairs(0),
    valuePairs(1),
    dialect.insert(compared, agreements([40, 9])),
    tally(5000),
    rulePairs({ from: 40, to: 90 }),
  ];
  const all = [
    dialect.dropTable(block.name),
    ...[block, compared, possible, decided].map((table) => dialect.createTable(table)),
    ...(way === 'values' ? byValues : [proposals(records, { from: 40, to: 90 })]),
    possiblePairs(),
    decidedPairs(),
  ];
  return all.map((statement) => `${statement};\n`).join('\n');
}

test.each([duckdb, clickhouse])('the statements for $name', (dialect) => {
  const file = new URL(`golden/${dialect.name}.sql`, import.meta.url);
  const written = `-- Compared by values.\n\n${script(dialect, 'values')}\n-- Compared pair by pair.\n\n${script(dialect, 'pairs')}`;
  if (process.env['MUSTER_UPDATE'] === '1') writeFileSync(file, written);
  expect(written).toBe(readFileSync(file, 'utf8'));
});

test.each([duckdb, clickhouse])('no text and no function of text goes to $name', (dialect) => {
  const statements = script(dialect, 'values') + script(dialect, 'pairs');
  const quotes = statements.replaceAll("'grace_hash'", '');
  expect(quotes).not.toMatch(/'|varchar|string|like|substr|levenshtein|jaro/i);
});
