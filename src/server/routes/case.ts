// The case itself: made in an empty folder, run, stopped.
import type { Hono } from 'hono';
import { z } from 'zod';
import { initCase } from '../../case/init.ts';
import { makeDemoCase } from '../../run/demo-case.ts';
import { readBody, type RouteContext } from '../answers.ts';

const line = z.string().trim().min(1).max(300);
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const newCase = z.strictObject({
  title: line,
  event: line,
  population: line,
  from: day,
  to: day,
  language: z.enum(['en', 'ru']),
});

const nothing = z.strictObject({});

export function caseRoutes(app: Hono, { host }: RouteContext): void {
  app.post('/case', async (c) => {
    const subject = await readBody(c, newCase);
    await host.change(() => initCase(host.folder, subject));
    return c.json({ made: true });
  });

  app.post('/case/demo', async (c) => {
    await readBody(c, nothing);
    await host.change(() => makeDemoCase(host.folder));
    host.start('run');
    return c.json({ made: true });
  });

  app.post('/run', async (c) => {
    await readBody(c, nothing);
    host.start('run');
    return c.json((await host.state()).work);
  });

  app.post('/run/cancel', async (c) => {
    await readBody(c, nothing);
    host.cancel();
    return c.json((await host.state()).work);
  });
}
