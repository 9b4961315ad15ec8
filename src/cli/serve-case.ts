// Shows a case as a local page until the command is stopped.
import { randomBytes } from 'node:crypto';
import { casePaths } from '../case/paths.ts';
import { writeServerRecord } from '../case/server-record.ts';
import { fail } from '../diagnostic/diagnostic.ts';
import { frontApp } from '../server/front.ts';
import { readPageFiles } from '../server/page-files.ts';
import { listen } from '../server/server.ts';
import { version } from '../version.ts';
import type { CommandContext, CommandInput } from './command.ts';
import { pageFolder, showPage } from './desk.ts';
import { deskApart } from './desk-apart.ts';

/** Serves the folder, whether there is a case in it or not; a case with lists is opened or run at once. */
export async function serveCase(
  folder: string,
  kind: 'open' | 'run',
  { values }: CommandInput,
  { output, signal }: CommandContext,
): Promise<void> {
  const wanted = portOf(values['port']);
  const [token, secret] = [randomBytes(24).toString('base64url'), randomBytes(24).toString('base64url')];
  const page = await readPageFiles(pageFolder());
  const desk = await deskApart({ folder, kind, token, secret });
  try {
    let port = wanted;
    const front = frontApp({ token, page, port: () => port, desk: desk.answer });
    const server = await listen({ token, host: '127.0.0.1', port: wanted }, front);
    try {
      port = Number(new URL(server.url).port);
      const record = { pid: process.pid, port, secret, version };
      const removeRecord = await writeServerRecord(casePaths(folder).derived, record);
      try {
        await desk.begin(port);
        const { language, say } = output;
        showPage(server.url, values['no-browser'] !== true, language(), say);
        say({ en: 'Stop it with Ctrl+C.', ru: 'Остановить: Ctrl+C.' }[language()]);
        await Promise.race([aborted(signal), desk.broken]);
      } finally {
        await removeRecord();
      }
    } finally {
      await server.close();
    }
  } finally {
    await desk.close();
  }
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

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
