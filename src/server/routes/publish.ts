// What leaves the case: the files of the last run, byte for byte, and what was held back in them.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Hono } from 'hono';
import { casePaths } from '../../case/paths.ts';
import { reportPolicy } from '../policy.ts';
import { refusals, type RouteContext } from '../answers.ts';

/** The files that a run writes, with their types. */
const outputs: ReadonlyMap<string, string> = new Map([
  ['report.html', 'text/html; charset=utf-8'],
  ['result.json', 'application/json; charset=utf-8'],
  ['figures.csv', 'text/csv; charset=utf-8'],
]);

export interface OutputFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export function publishRoutes(app: Hono, { host }: RouteContext): void {
  const read = (name: string): Promise<Buffer | null> =>
    readFile(path.join(casePaths(host.folder).out, name)).catch(() => null);

  app.get('/publish.json', async (c) => {
    const files: OutputFile[] = [];
    for (const name of outputs.keys()) {
      const bytes = await read(name);
      if (bytes === null) continue;
      files.push({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    }
    return c.json({ files });
  });

  app.get('/out/:name', async (c) => {
    const name = c.req.param('name');
    const type = outputs.get(name);
    const bytes = type === undefined ? null : await read(name);
    if (type === undefined || bytes === null) return c.json(refusals.missing, 404);
    if (name.endsWith('.html')) c.header('Content-Security-Policy', reportPolicy);
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': type });
  });
}
