// The SQL engine over ClickHouse: statements go to it one by one, over HTTP in the product. Muster never calls it unless
// a case names it.
import { fail } from '../diagnostic/diagnostic.ts';
import { clickhouse } from './dialect-clickhouse.ts';
import type { SqlEngine } from './sql-engine.ts';

/** Sends one statement and gives the text of the answer; throws when it is refused. */
export type SendSql = (statement: string) => Promise<string>;

/** What Muster needs of `fetch`. */
export type Post = (
  url: string,
  request: {
    readonly method: 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly signal: AbortSignal;
  },
) => Promise<{ readonly ok: boolean; readonly status: number; readonly text: () => Promise<string> }>;

/** Rows in one INSERT. */
const insertRows = 200_000;

/** Statements by the HTTP interface at `url`, for instance `http://127.0.0.1:8123/?database=muster`. */
export function sendOverHttp(
  post: Post,
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): SendSql {
  return async (statement) => {
    const answer = await post(url, { method: 'POST', headers, body: statement, signal });
    const text = await answer.text();
    if (!answer.ok) {
      // Only integers go there, so the answer cannot quote a person.
      const [first = ''] = text.split('\n');
      return fail('engine.refused', {
        en: `ClickHouse answered ${answer.status}: ${first}`,
        ru: `ClickHouse ответил ${answer.status}: «${first}»`,
      });
    }
    return text;
  };
}

function readColumns(answer: string): readonly Float64Array[] {
  const columns: unknown = answer === '' ? [] : JSON.parse(answer);
  if (!Array.isArray(columns)) throw new TypeError('ClickHouse answered with no columns');
  return columns.map((column: unknown) => {
    if (!Array.isArray(column)) throw new TypeError('ClickHouse answered with no columns');
    // Some settings put 64-bit integers into quotes.
    return Float64Array.from(column, (value: unknown) => {
      const number = Number(value);
      if (!Number.isSafeInteger(number)) throw new TypeError('ClickHouse answered with no integer');
      return number;
    });
  });
}

/** `memory`: bytes that one query may take there before it goes to disk. */
export function createClickHouseEngine(send: SendSql, memory = 4 * 2 ** 30): SqlEngine {
  return {
    dialect: clickhouse,
    memory,
    run: async (sql) => {
      await send(sql);
    },
    read: async (sql, each) => {
      const columns = readColumns(await send(`${sql}\nFORMAT JSONCompactColumns`));
      const rows = columns[0]?.length ?? 0;
      if (rows > 0) each(columns, rows);
    },
    append: async (table, columns) => {
      const total = columns[0]?.length ?? 0;
      const names = table.columns.map(({ name }) => clickhouse.quoted(name)).join(', ');
      for (let start = 0; start < total; start += insertRows) {
        const lines: string[] = [];
        for (let i = start; i < Math.min(total, start + insertRows); i++) {
          lines.push(columns.map((column) => column[i] ?? 0).join('\t'));
        }
        await send(
          `INSERT INTO ${clickhouse.quoted(table.name)} (${names}) FORMAT TSV\n${lines.join('\n')}\n`,
        );
      }
    },
  };
}
