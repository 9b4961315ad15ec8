// The real ClickHouse in a process of its own, for tests and benches, where it is installed in `bench/engines/.venv`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { SendSql } from '../../src/engine/sql-engine-clickhouse.ts';
import { packageRoot } from '../../src/run/package-root.ts';

const folder = path.join(packageRoot(), 'bench', 'engines');
const python = path.join(folder, '.venv', 'bin', 'python');
const replySchema = z.union([
  z.object({ answer: z.string(), cpu: z.number() }),
  z.object({ error: z.string() }),
]);

export const chdbIsInstalled = existsSync(python);

export interface Chdb {
  readonly send: SendSql;
  /** Processor seconds of the engine up to its last answer. */
  readonly cpu: () => number;
  readonly close: () => void;
}

/** Starts the engine. Statements are answered one after the other. */
export function startChdb(): Chdb {
  const child = spawn(python, [path.join(folder, 'serve.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const replies = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let cpu = 0;
  return {
    send: async (statement) => {
      child.stdin.write(`${JSON.stringify(statement)}\n`);
      const line = await replies.next();
      const reply = replySchema.parse(line.done === true ? { error: 'it ended' } : JSON.parse(line.value));
      if ('error' in reply) throw new Error(reply.error);
      cpu = reply.cpu;
      return reply.answer;
    },
    cpu: () => cpu,
    close: () => child.stdin.end(),
  };
}
