// Shows a case as a local page until the command is stopped.
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { casePaths } from '../case/paths.ts';
import { writeServerRecord } from '../case/server-record.ts';
import { fail } from '../diagnostic/diagnostic.ts';
import { hostCase } from '../run/case-host.ts';
import { packageRoot } from '../run/package-root.ts';
import { startServer } from '../server/server.ts';
import type { Language } from '../text/words.ts';
import { version } from '../version.ts';
import { runApart } from './command-apart.ts';
import { serveCommand } from './serve-command.ts';
import type { CommandContext, CommandInput } from './command.ts';

/** Serves the folder, whether there is a case in it or not; a case with lists is opened or run at once. */
export async function serveCase(
  folder: string,
  kind: 'open' | 'run',
  input: CommandInput,
  context: CommandContext,
): Promise<void> {
  const port = portOf(input.values['port']);
  const secret = randomBytes(24).toString('base64url');
  let url = '';
  let served: number | undefined;
  const caseHost = hostCase(folder, { now: Date.now, run: runApart, port: () => served });
  try {
    const server = await startServer({
      caseHost,
      token: randomBytes(24).toString('base64url'),
      host: '127.0.0.1',
      port,
      pageFolder: path.join(packageRoot(), 'dist', 'page'),
      commands: { secret, run: serveCommand(caseHost, (...typed) => showPage(url, ...typed)) },
    });
    url = server.url;
    served = Number(new URL(url).port);
    const record = { pid: process.pid, port: served, secret, version };
    const removeRecord = await writeServerRecord(casePaths(folder).derived, record);
    if ((await caseHost.state()).state === 'closed') caseHost.start(kind);
    const { say, language } = context.output;
    showPage(url, input, language(), say);
    say({ en: 'Stop it with Ctrl+C.', ru: 'Остановить: Ctrl+C.' }[language()]);
    try {
      await aborted(context.signal);
    } finally {
      await removeRecord();
      await server.close();
    }
  } finally {
    await caseHost.close();
  }
}

function showPage(
  url: string,
  { values }: CommandInput,
  language: Language,
  say: (line: string) => void,
): void {
  say({ en: `The page is at ${url}`, ru: `Адрес страницы: ${url}` }[language]);
  if (values['no-browser'] !== true) openBrowser(url);
}

function portOf(value: unknown): number {
  if (value === undefined) return 0;
  const port = typeof value === 'string' && /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port >= 1 && port <= 65_535)) {
    fail('cli.usage', {
      en: '--port is a number from 1 to 65535',
      ru: '--port — число от 1 до 65535',
    });
  }
  return port;
}

/** A browser that cannot be opened is no fault: the address is printed. */
function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url.replaceAll('&', '^&')]
        : ['xdg-open', url];
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => {});
  child.unref();
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
