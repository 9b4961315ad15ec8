// The guards of the local page, and all its routes behind them. Every view has a `.json` twin; only POST changes the case.
import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { MusterError, diagnostic } from '../diagnostic/diagnostic.ts';
import type { CaseHost } from '../run/case-host.ts';
import { isPagePath } from '../ui/route-table.ts';
import { bodyLimit, refusals, refuse, type RouteContext } from './answers.ts';
import { answerHeaders, cookieName, isOwnHost, isOwnOrigin, isToken } from './policy.ts';
import { caseRoutes } from './routes/case.ts';
import { claimRoutes } from './routes/claims.ts';
import { commandRoutes, type Commands } from './routes/command.ts';
import { figureRoutes } from './routes/figures.ts';
import { overviewRoutes } from './routes/overview.ts';
import { peopleRoutes } from './routes/people.ts';
import { preferenceRoutes } from './routes/preferences.ts';
import { publishRoutes } from './routes/publish.ts';
import { reviewRoutes } from './routes/review.ts';
import { secondReviewRoutes } from './routes/second-review.ts';
import { sourceRoutes } from './routes/sources.ts';
import { uploadLimit, uploadPath } from './upload.ts';
import type { PageFile } from './page-files.ts';

/** Carries the token of the page that a change comes from; a form of another page cannot set it. */
const csrfHeader = 'x-muster-page';

export interface AppOptions {
  readonly host: CaseHost;
  readonly token: string;
  /** Known to the pages alone. */
  readonly csrf: string;
  /** Null: commands are not let in. */
  readonly commands: Commands | null;
  readonly page: ReadonlyMap<string, PageFile>;
  /** Known once the server listens. */
  readonly port: () => number;
}

/** The application without its socket. Faults are answered without their text: it could hold a cell. */
export function localApp(options: AppOptions): Hono {
  const app = new Hono();
  const { host } = options;

  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(answerHeaders)) c.header(name, value);
    const port = options.port();
    if (!isOwnHost(c.req.header('host'), port)) return c.json(refusals.host, 421);
    return next();
  });
  if (options.commands !== null) commandRoutes(app, options.commands);

  app.use(async (c, next) => {
    const port = options.port();
    const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    if (changes && !isOwnOrigin(c.req.header('origin'), port)) return c.json(refusals.origin, 403);
    if (!changes && c.req.path === '/' && isToken(c.req.query('token'), options.token)) {
      setCookie(c, cookieName(port), options.token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return c.redirect('/', 303);
    }
    if (!isToken(getCookie(c, cookieName(port)), options.token)) return c.json(refusals.token, 401);
    return changes ? guardChange(c, options.csrf, next) : next();
  });

  app.get('/state.json', async (c) => {
    const language = host.view('en')?.result.language ?? null;
    return c.json({ ...(await host.state()), csrf: options.csrf, language });
  });
  const context: RouteContext = { host, unmasked: new Set() };
  for (const routes of [
    caseRoutes,
    claimRoutes,
    figureRoutes,
    overviewRoutes,
    peopleRoutes,
    preferenceRoutes,
    publishRoutes,
    reviewRoutes,
    secondReviewRoutes,
    sourceRoutes,
  ]) {
    routes(app, context);
  }

  app.get('*', (c) => {
    const isPage = isPagePath(c.req.path);
    // A reader who asks for a page that is not there gets one that says so.
    const isLost =
      !isPage && !options.page.has(c.req.path) && c.req.header('accept')?.includes('text/html') === true;
    const file = options.page.get(isPage || isLost ? '/index.html' : c.req.path);
    if (file === undefined) return c.json(refusals.missing, 404);
    return c.body(file.body, isLost ? 404 : 200, { 'Content-Type': file.type });
  });
  app.notFound((c) => c.json(refusals.missing, 404));

  app.onError((error, c) => {
    for (const [name, value] of Object.entries(answerHeaders)) c.header(name, value);
    if (!(error instanceof MusterError)) return c.json(refusals.fault, 500);
    return refuse(
      c,
      error.diagnostics[0] ?? diagnostic('muster.fault', { en: 'internal error', ru: 'внутренняя ошибка' }),
    );
  });
  return app;
}

/** A change comes by POST, from a page of this start, and is no larger than it may be. */
async function guardChange(c: Context, csrf: string, next: () => Promise<void>): Promise<Response | void> {
  if (c.req.method !== 'POST') {
    c.header('Allow', 'GET, HEAD, POST');
    return c.json(refusals.method, 405);
  }
  if (!isToken(c.req.header(csrfHeader), csrf)) return c.json(refusals.csrf, 403);
  const length = c.req.header('content-length') ?? '';
  if (c.req.path === uploadPath)
    // Of a file that says to be too large nothing is read.
    return Number(length) > uploadLimit ? c.json(refusals.large, 413) : next();
  // A body of unknown length is not waited for.
  if (!/^\d{1,9}$/.test(length) || Number(length) > bodyLimit) return c.json(refusals.large, 413);
  return next();
}
