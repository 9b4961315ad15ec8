// The part of the server that answers at all times: who may come in, and the files of the page. Everything else is asked of
// the desk behind it, which may be at work on the case.
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { isPagePath } from '../ui/route-table.ts';
import { refusals } from './answers.ts';
import type { PageFile } from './page-files.ts';
import { answerHeaders, cookieName, isOwnHost, isToken } from './policy.ts';

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

/** Answers any request as the whole application would. */
export type Answering = (request: Request) => Response | Promise<Response>;

export interface FrontOptions {
  readonly token: string;
  readonly page: ReadonlyMap<string, PageFile>;
  readonly port: () => number;
  /** Has the guards of the whole application itself. */
  readonly desk: Answering;
}

export function frontApp({ token, page, port, desk }: FrontOptions): Answering {
  const app = new Hono();
  app.use(async (c, next) => {
    if (!isOwnHost(c.req.header('host'), port())) return c.json(refusals.host, 421, answerHeaders);
    if (methods.has(c.req.method)) return next();
    return c.json(refusals.method, 405, { ...answerHeaders, Allow: [...methods].join(', ') });
  });
  app.get('*', async (c, next) => {
    const isAsked = c.req.query('token') === undefined && isToken(getCookie(c, cookieName(port())), token);
    const file = isAsked ? page.get(isPagePath(c.req.path) ? '/index.html' : c.req.path) : undefined;
    if (file === undefined) return next();
    return c.body(file.body, 200, { ...answerHeaders, 'Content-Type': file.type });
  });
  app.all('*', (c) => desk(c.req.raw));
  app.onError((_error, c) => c.json(refusals.fault, 500, answerHeaders));
  return app.fetch;
}
