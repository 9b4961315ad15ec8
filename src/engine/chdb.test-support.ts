// The real ClickHouse in a process of its own, for tests: null where bench/engines/ has it not installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { SendSql } from './sql-engine-clickhouse.ts';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'bench', 'engines');
const python = path.join(folder, '.venv', 'bin', 'python');
const replySchema = z.union([z.object({ answer: z.string() }), z.object({ error: z.string() })]);

export const chdbIsInstalled = existsSync(python);

export interface Chdb {
  readonly send: SendSql;
  readonly close: () => void;
}

/** Starts the engine. Statements are answered one after the other. */
export function startChdb(): Chdb {
  const child = spawn(python, [path.join(folder, 'serve.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const replies = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    send: async (statement) => {
      child.stdin.write(`${JSON.stringify(statement)}\n`);
      const line = await replies.next();
      const reply = replySchema.parse(line.done === true ? { error: 'it ended' } : JSON.parse(line.value));
      if ('error' in reply) throw new Error(reply.error);
      return reply.answer;
    },
    close: () => child.stdin.end(),
  };
}
