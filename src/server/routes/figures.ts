// The result and its figures, each down to the rows behind it; the report as one file.
import type { Hono } from 'hono';
import { z } from 'zod';
import { withheldReasons } from '../../publish/report/strings.ts';
import type { View } from '../../publish/report/view.ts';
import type { Figure } from '../../figure/figure.ts';
import { languageOf, pageQuery, readQuery, type Refusal, type RouteContext } from '../answers.ts';

/** Rows that one request may ask for. */
const rowsLimit = 200;

const refusals = {
  figure: {
    error: 'figure',
    reason: { en: 'no figure has this identifier', ru: 'числа с таким обозначением нет' },
  },
  rows: { error: 'rows', reason: { en: 'no rows stand behind this figure', ru: 'за этим числом нет строк' } },
  view: { error: 'view', reason: { en: 'the case has not been run yet', ru: 'дело ещё не запускали' } },
} as const satisfies Record<string, Refusal>;

const rowsQuery = z.object(pageQuery(rowsLimit, 50));

export function figureRoutes(app: Hono, context: RouteContext): void {
  const { host } = context;

  app.get('/view.json', (c) => {
    const view = host.view(languageOf(c, context));
    return view === null ? c.json(refusals.view, 404) : c.json({ ...view, changes: host.changes() });
  });

  app.get('/figures/:name', (c) => {
    const name = c.req.param('name');
    const figure = name.endsWith('.json') ? figureOf(host.view('en'), name.slice(0, -5)) : undefined;
    return figure === undefined ? c.json(refusals.figure, 404) : c.json(figure);
  });

  app.get('/figures/:id/rows.json', async (c) => {
    const view = host.view(languageOf(c, context));
    const figure = figureOf(view, c.req.param('id'));
    if (view === null || figure === undefined) return c.json(refusals.figure, 404);
    if (figure.withheld !== null) {
      const { en, ru } = withheldReasons[figure.withheld];
      const threshold = String(view.result.threshold);
      const reason = { en: en.replace('N', threshold), ru: ru.replace('N', threshold) };
      return c.json({ error: 'withheld', reason } satisfies Refusal, 403);
    }
    if (figure.lineage.select === null) return c.json(refusals.rows, 404);
    const { offset, limit } = readQuery(c, rowsQuery);
    return c.json(await host.workbench().openRows(figure.id, offset, limit));
  });
}

function figureOf(view: View | null, id: string): Figure | undefined {
  return view?.result.figures.find((figure) => figure.id === id);
}
