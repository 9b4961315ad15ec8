// One case with its server's answers: the desk behind the front, in this thread or in one of its own (`desk-apart.ts`).
import { spawn } from 'node:child_process';
import path from 'node:path';
import { hostCase } from '../run/case-host.ts';
import { packageRoot } from '../run/package-root.ts';
import type { Answering } from '../server/front.ts';
import { openDesk } from '../server/server.ts';
import type { Language } from '../text/words.ts';
import { runApart } from './command-apart.ts';
import { serveCommand } from './serve-command.ts';

export interface DeskOrder {
  readonly folder: string;
  /** What is done first with a case that has lists. */
  readonly kind: 'open' | 'run';
  readonly token: string;
  /** Known beside the case: lets commands in. */
  readonly secret: string;
}

export interface Desk {
  /** Known once the socket is open: nothing is asked before. */
  readonly begin: (port: number) => Promise<void>;
  readonly answer: Answering;
  /** Rejects should the desk break down. */
  readonly broken: Promise<never>;
  readonly close: () => Promise<void>;
}

export const pageFolder = (): string => path.join(packageRoot(), 'dist', 'page');

export async function deskHere({ folder, kind, token, secret }: DeskOrder): Promise<Desk> {
  let port = 0;
  const caseHost = hostCase(folder, { now: Date.now, run: runApart, port: () => port });
  const run = serveCommand(caseHost, ({ values }, language, say) =>
    showPage(pageUrl(port, token), values['no-browser'] !== true, language, say),
  );
  const answer = await openDesk(
    { caseHost, token, pageFolder: pageFolder(), commands: { secret, run } },
    () => port,
  );
  return {
    answer,
    begin: async (served) => {
      port = served;
      if ((await caseHost.state()).state === 'closed') caseHost.start(kind);
    },
    broken: new Promise(() => {}),
    close: caseHost.close,
  };
}

const pageUrl = (port: number, token: string): string =>
  `http://127.0.0.1:${port}/?token=${encodeURIComponent(token)}`;

export function showPage(
  url: string,
  inBrowser: boolean,
  language: Language,
  say: (line: string) => void,
): void {
  say({ en: `The page is at ${url}`, ru: `Адрес страницы: ${url}` }[language]);
  if (inBrowser) openBrowser(url);
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
