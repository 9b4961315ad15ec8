// What the reader has chosen for the pages, kept beside the case: an address with another port is another place for a browser.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Hono } from 'hono';
import { z } from 'zod';
import { writeAtomic } from '../../case/atomic-file.ts';
import { casePaths } from '../../case/paths.ts';
import { readBody, type RouteContext } from '../answers.ts';

const key = z.string().refine((text) => Array.from(text).length === 1);

const preferences = z.strictObject({
  language: z.enum(['en', 'ru']).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  name: z.string().max(200),
  keysOn: z.boolean(),
  keys: z
    .strictObject({ same: key, different: key, unsure: key, skip: key, back: key })
    .refine((keys) => new Set(Object.values(keys)).size === Object.keys(keys).length),
});

export function preferenceRoutes(app: Hono, { host }: RouteContext): void {
  const { derived } = casePaths(host.folder);
  const file = path.join(derived, 'preferences.json');

  // What cannot be read is as if nothing had been chosen.
  app.get('/preferences.json', async (c) => {
    const text = await readFile(file, 'utf8').catch(() => 'null');
    return c.json(stored(text));
  });

  app.post('/preferences', async (c) => {
    const chosen = await readBody(c, preferences);
    await mkdir(derived, { recursive: true });
    await writeAtomic(file, `${JSON.stringify(chosen)}\n`);
    return c.json({ kept: true });
  });
}

function stored(text: string): z.infer<typeof preferences> | null {
  try {
    return preferences.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
