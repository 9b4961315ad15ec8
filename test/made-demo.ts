// The demo as `npm start` makes it, once in a run of the tests: whoever asks first makes it, everybody else waits for it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { z } from 'zod';
import { root } from './command.ts';

/** Far from the time zone and the language that the tests run in. */
const elsewhere = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

export const isTraceable = spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0;

/** A command under the eyes of strace, with every call by which it or a child of it reaches for somebody in `log`. */
export function traced(command: readonly string[], log: string): readonly string[] {
  const calls = 'trace=connect,sendto,sendmsg,sendmmsg';
  // Only those calls are stopped: the others go on at full speed.
  return ['strace', '-f', '--seccomp-bpf', '-qq', '-e', calls, '-o', log, ...command];
}

const ended = z.object({ code: z.number().nullable(), stderr: z.string() });

export interface MadeDemo extends z.infer<typeof ended> {
  /** The case, for copies: nobody writes here. */
  readonly folder: string;
  /** Every call that `npm start` and its children made to reach somebody else; null where nothing could look. */
  readonly calls: string | null;
}

export async function madeDemo(): Promise<MadeDemo> {
  const place = path.join(inject('shared'), 'demo');
  const folder = path.join(place, 'case');
  const log = path.join(place, 'calls');
  const said = path.join(place, 'said.json');
  if (isFirst(place)) {
    const made = await makeDemo(folder, log);
    writeFileSync(`${said}.tmp`, JSON.stringify(made));
    renameSync(`${said}.tmp`, said);
  }
  while (!existsSync(said)) await setTimeout(50);
  const calls = isTraceable ? readFileSync(log, 'utf8') : null;
  return { folder, calls, ...ended.parse(JSON.parse(readFileSync(said, 'utf8'))) };
}

/** Of several that ask at once, one alone makes the folder. */
function isFirst(place: string): boolean {
  try {
    mkdirSync(place);
    return true;
  } catch {
    return false;
  }
}

function makeDemo(folder: string, log: string): Promise<z.infer<typeof ended>> {
  const start = ['npm', 'start', '--', '--no-serve', folder];
  const [program = '', ...args] = isTraceable ? traced(start, log) : start;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, CI: '', ...elsewhere },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stderr }));
  });
}
