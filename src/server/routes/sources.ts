// The lists of the case: taken in, looked at row by row in the original, and what their columns mean.
import type { Hono } from 'hono';
import { z } from 'zod';
import { writeAtomic } from '../../case/atomic-file.ts';
import { fields, type Field } from '../../case/field.ts';
import { casePaths } from '../../case/paths.ts';
import { loadCase } from '../../case/read-case.ts';
import type { CaseList } from '../../case/schema.ts';
import { changeList } from '../../case/set-in-case.ts';
import { acquireLock } from '../../case/lock.ts';
import { addFiles, listRoles } from '../../run/add-files.ts';
import { sourceSheet } from '../../run/people/source-sheet.ts';
import { notExpected, readBody, readQuery, readWith, type RouteContext } from '../answers.ts';
import { uploadPath, withUpload } from '../upload.ts';

export interface ListedSource {
  readonly id: string;
  readonly title: string;
  readonly role: CaseList['role'];
  readonly closed: string | null;
  readonly file: string;
}

/** Rows of an original that one request may ask for. */
const rowsLimit = 200;

const meanings = z.record(z.string().max(10_000), z.enum(fields));

const sheetQuery = z.object({
  from: z.coerce.number().int().min(0).max(1e9).default(0),
  limit: z.coerce.number().int().min(1).max(rowsLimit).default(30),
  /** Meanings to try, as JSON. */
  columns: z.string().max(100_000).optional(),
});

const listBody = z.strictObject({
  title: z.string().trim().min(1).max(300).optional(),
  role: z.enum(listRoles).optional(),
  closed: z
    .string()
    .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/)
    .optional(),
  unique: z.boolean().optional(),
  columns: meanings.optional(),
});

const uploadQuery = z.object({
  name: z.string().min(1).max(1000),
  role: z.enum(listRoles).default('capture'),
});

export function sourceRoutes(app: Hono, { host, unmasked }: RouteContext): void {
  app.get('/sources.json', async (c) => {
    const { case: caseFile } = await loadCase(host.folder);
    const lists: ListedSource[] = Object.entries(caseFile.lists).map(
      ([id, { title, role, closed, file }]) => ({
        id,
        title,
        role,
        closed: closed ?? null,
        file,
      }),
    );
    return c.json({ lists });
  });

  app.get('/sources/:name{[a-z0-9_-]+\\.json}', async (c) => {
    const list = c.req.param('name').slice(0, -'.json'.length);
    const { from, limit, columns } = readQuery(c, sheetQuery);
    const sheet = await sourceSheet(host.folder, list, {
      from,
      limit,
      columns:
        columns === undefined ? new Map<string, Field>() : new Map(Object.entries(readMeanings(columns))),
      unmask: (row) => unmasked.has(`${list}/${row}`),
    });
    return c.json(sheet);
  });

  app.post(uploadPath, async (c) => {
    const { name, role } = readQuery(c, uploadQuery);
    // Nothing is taken in where there is no case.
    await loadCase(host.folder);
    const added = await withUpload(host.folder, name, c.req.raw.body, (file) =>
      host.change(() => addFiles(host.folder, [file], role)),
    );
    return c.json({ added });
  });

  app.post('/sources/:list', async (c) => {
    const { columns, title, role, closed, unique } = await readBody(c, listBody);
    const list = c.req.param('list');
    const changes = {
      ...(title === undefined ? {} : { title }),
      ...(role === undefined ? {} : { role }),
      ...(closed === undefined ? {} : { closed }),
      ...(unique === undefined ? {} : { unique }),
      ...(columns === undefined ? {} : { columns: new Map(Object.entries(columns)) }),
    };
    // What cannot be written is refused before the case is let go for it.
    changeList((await loadCase(host.folder)).text, list, changes);
    await host.change(async () => {
      const { derived, caseFile } = casePaths(host.folder);
      const release = await acquireLock(derived, { pid: process.pid });
      try {
        const { text } = await loadCase(host.folder);
        await writeAtomic(caseFile, changeList(text, list, changes));
      } finally {
        await release();
      }
    });
    return c.json({ list });
  });
}

function readMeanings(text: string): Readonly<Record<string, Field>> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return notExpected(['columns']);
  }
  return readWith(meanings, data);
}
