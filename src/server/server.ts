// The local server: one loopback socket, one token per start.
import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { diagnostic, MusterError } from '../diagnostic/diagnostic.ts';
import type { CaseHost } from '../run/case-host.ts';
import { localApp } from './app.ts';
import type { Commands } from './routes/command.ts';
import { readPageFiles } from './page-files.ts';

interface ServerOptions {
  readonly caseHost: CaseHost;
  readonly token: string;
  readonly host: '127.0.0.1';
  /** 0 takes a free port. */
  readonly port: number;
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
export async function startServer(options: ServerOptions): Promise<LocalServer> {
  const page = await readPageFiles(options.pageFolder);
  const { caseHost, token, commands = null } = options;
  let port = options.port;
  const csrf = randomBytes(24).toString('base64url');
  const app = localApp({ host: caseHost, token, csrf, commands, page, port: () => port });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: options.host, port: options.port }, (address) => {
      port = address.port;
      resolve({
        url: `http://${options.host}:${port}/?token=${encodeURIComponent(token)}`,
        close: () =>
          new Promise((closed, failed) => {
            server.close((error) => (error === undefined ? closed() : failed(error)));
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = {
        en: `port ${options.port} cannot be used (${error.code ?? 'unknown reason'})`,
        ru: `порт ${options.port} занять нельзя (${error.code ?? 'причина неизвестна'})`,
      };
      reject(new MusterError(diagnostic('server.port', reason)));
    });
  });
}
