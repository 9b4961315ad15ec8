// The local server: one loopback socket, one token per start.
import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { diagnostic, MusterError } from '../diagnostic/diagnostic.ts';
import type { CaseHost } from '../run/case-host.ts';
import { localApp } from './app.ts';
import type { Answering } from './front.ts';
import type { Commands } from './routes/command.ts';
import { readPageFiles } from './page-files.ts';

interface ListenOptions {
  readonly token: string;
  readonly host: '127.0.0.1';
  /** 0 takes a free port. */
  readonly port: number;
}

export interface DeskOptions {
  readonly caseHost: CaseHost;
  readonly token: string;
  /** Folder of the built page, with `index.html`. */
  readonly pageFolder: string;
  /** Lets commands in that know its secret. */
  readonly commands?: Commands;
}

export interface LocalServer {
  /** The address to open, token included. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts the server. Errors: `server.port` where the port is taken or not allowed. */
export async function startServer(options: ListenOptions & DeskOptions): Promise<LocalServer> {
  let port = options.port;
  const answer = await openDesk(options, () => port);
  const server = await listen(options, answer);
  port = Number(new URL(server.url).port);
  return server;
}

/** What answers the requests of one start; `port` is known once it is asked. */
export async function openDesk(
  { caseHost, token, pageFolder, commands }: DeskOptions,
  port: () => number,
): Promise<Answering> {
  const page = await readPageFiles(pageFolder);
  const csrf = randomBytes(24).toString('base64url');
  return localApp({ host: caseHost, token, csrf, commands: commands ?? null, page, port }).fetch;
}

/** Opens the socket. Errors as of {@link startServer}. */
export function listen({ token, host, port }: ListenOptions, answer: Answering): Promise<LocalServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: (request) => answer(request), hostname: host, port }, (address) => {
      resolve({
        url: `http://${host}:${address.port}/?token=${encodeURIComponent(token)}`,
        close: () =>
          new Promise((closed, failed) => {
            server.close((error) => (error === undefined ? closed() : failed(error)));
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = {
        en: `port ${port} cannot be used (${error.code ?? 'unknown reason'})`,
        ru: `порт ${port} занять нельзя (${error.code ?? 'причина неизвестна'})`,
      };
      reject(new MusterError(diagnostic('server.port', reason)));
    });
  });
}
