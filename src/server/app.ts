// The routes of the local page. Every view has a `.json` twin; nothing here changes the case.
import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { withheldReasons } from '../publish/report/strings.ts';
import { answerHeaders, cookieName, isOwnHost, isOwnOrigin, isToken, reportPolicy } from './policy.ts';
import type { Figure } from '../figure/figure.ts';
import type { View } from '../publish/report/view.ts';
import type { RowsPage } from '../publish/rows-page.ts';
import type { PageFile } from './page-files.ts';

/** Rows that one request may ask for. */
const rowsLimit = 200;

export interface AppOptions {
  readonly view: () => View;
  readonly openRows: (figureId: string, offset: number, limit: number) => Promise<RowsPage>;
  /** The published report as HTML. */
  readonly report: () => string;
  readonly token: string;
  readonly page: ReadonlyMap<string, PageFile>;
  /** Known once the server listens. */
  readonly port: () => number;
}

interface Refusal {
  readonly error: string;
  readonly reason: string;
}

const refusals = {
  host: { error: 'host', reason: 'this server answers only to its own address' },
  origin: { error: 'origin', reason: 'this request does not come from the page' },
  token: { error: 'token', reason: 'open the address that the command printed' },
  method: { error: 'method', reason: 'only GET is understood here' },
  missing: { error: 'not-found', reason: 'there is nothing under this address' },
  figure: { error: 'figure', reason: 'no figure has this identifier' },
  range: { error: 'range', reason: `offset is 0 or more, limit is 1 to ${rowsLimit}` },
  rows: { error: 'rows', reason: 'no rows stand behind this figure' },
  fault: { error: 'fault', reason: 'this could not be answered; stop the command and start it again' },
} as const satisfies Record<string, Refusal>;

/** The application without its socket. Faults are answered without their text: it could hold a cell. */
export function localApp(options: AppOptions): Hono {
  const app = new Hono();

  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(answerHeaders)) c.header(name, value);
    const port = options.port();
    if (!isOwnHost(c.req.header('host'), port)) return c.json(refusals.host, 421);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      if (!isOwnOrigin(c.req.header('origin'), port)) return c.json(refusals.origin, 403);
      c.header('Allow', 'GET, HEAD');
      return c.json(refusals.method, 405);
    }
    if (c.req.path === '/' && isToken(c.req.query('token'), options.token)) {
      setCookie(c, cookieName(port), options.token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return c.redirect('/', 303);
    }
    if (!isToken(getCookie(c, cookieName(port)), options.token)) return c.json(refusals.token, 401);
    return next();
  });

  app.get('/view.json', (c) => c.json(options.view()));

  app.get('/report.html', (c) => {
    c.header('Content-Security-Policy', reportPolicy);
    return c.html(options.report());
  });

  app.get('/figures/:name', (c) => {
    const name = c.req.param('name');
    const figure = name.endsWith('.json') ? figureOf(options.view(), name.slice(0, -5)) : undefined;
    return figure === undefined ? c.json(refusals.figure, 404) : c.json(figure);
  });

  app.get('/figures/:id/rows.json', async (c) => {
    const view = options.view();
    const figure = figureOf(view, c.req.param('id'));
    if (figure === undefined) return c.json(refusals.figure, 404);
    if (figure.withheld !== null) {
      const reason = withheldReasons[figure.withheld][view.result.language];
      return c.json({ error: 'withheld', reason: reason.replace('N', String(view.result.threshold)) }, 403);
    }
    if (figure.lineage.select === null) return c.json(refusals.rows, 404);
    const offset = whole(c.req.query('offset') ?? '0');
    const limit = whole(c.req.query('limit') ?? '50');
    if (offset === null || limit === null || limit < 1 || limit > rowsLimit) {
      return c.json(refusals.range, 400);
    }
    return c.json(await options.openRows(figure.id, offset, limit));
  });

  app.get('*', (c) => {
    const file = options.page.get(c.req.path === '/' ? '/index.html' : c.req.path);
    if (file === undefined) return c.json(refusals.missing, 404);
    return c.body(file.body, 200, { 'Content-Type': file.type });
  });

  app.onError((_error, c) => {
    for (const [name, value] of Object.entries(answerHeaders)) c.header(name, value);
    return c.json(refusals.fault, 500);
  });
  return app;
}

function figureOf(view: View, id: string): Figure | undefined {
  return view.result.figures.find((figure) => figure.id === id);
}

function whole(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
