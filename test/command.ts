// The command: as built, in a process of its own as a user runs it, or typed here, which spares the start of a process.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { typedCommand } from '../src/cli/typed-command.ts';

export const root = path.dirname(import.meta.dirname);
export const commandFile = path.join(root, 'dist', 'command', 'main.js');

export interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function muster(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Said {
  if (!existsSync(commandFile)) throw new Error('dist/ is not built: run npm test, or npm run build first');
  const done = spawnSync(process.execPath, [commandFile, ...args], {
    cwd: options.cwd,
    // Without a case the locale decides on the language.
    env: { ...process.env, LC_ALL: 'C', ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** What the command says to the same words in this process, and its exit code: all that `main.ts` leaves to a process. */
export async function typedHere(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const code = await typedCommand({
    args,
    cwd: options.cwd ?? root,
    env: { ...process.env, LC_ALL: 'C', ...options.env },
    out: { write: (text) => (said.stdout += text) },
    aside: { write: (text) => (said.stderr += text) },
    columns: 100,
    signal: new AbortController().signal,
  }).run();
  return { code, ...said };
}

/** SHA-256 of every file below a folder, by relative path; folders named in `without` are left out. */
export function treeHashes(
  folder: string,
  without: readonly string[] = [],
): Readonly<Record<string, string>> {
  const hashes: Record<string, string> = {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    if (without.some((prefix) => name.startsWith(`${prefix}/`))) continue;
    hashes[name] = createHash('sha256').update(readFileSync(file)).digest('hex');
  }
  return Object.fromEntries(Object.entries(hashes).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
