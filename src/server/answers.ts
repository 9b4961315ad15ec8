// What the routes share: refusals in one form, and the one place where parameters and bodies are read.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import {
  MusterError,
  diagnostic,
  formatPlace,
  type Diagnostic,
  type Place,
} from '../diagnostic/diagnostic.ts';
import type { DiagnosticCode } from '../diagnostic/codes.ts';
import type { CaseHost } from '../run/case-host.ts';
import type { Language } from '../text/words.ts';

/** What every route is given. */
export interface RouteContext {
  readonly host: CaseHost;
  /** Keys of the records whose cells are shown as they stand, since this start. */
  readonly unmasked: Set<string>;
}

/** A fault as the pages get it. */
export interface Refusal {
  readonly error: string;
  readonly reason: string;
  readonly place?: string;
  readonly at?: Place;
  readonly next?: string;
}

export const refusals = {
  host: { error: 'host', reason: 'this server answers only to its own address' },
  origin: { error: 'origin', reason: 'this request does not come from the page' },
  token: { error: 'token', reason: 'open the address that the command printed' },
  csrf: { error: 'csrf', reason: 'this request does not come from a page of this start' },
  method: { error: 'method', reason: 'only GET and POST are understood here' },
  missing: { error: 'not-found', reason: 'there is nothing under this address' },
  large: { error: 'too-large', reason: 'the request is larger than it may be' },
  fault: { error: 'fault', reason: 'this could not be answered; stop the command and start it again' },
} as const satisfies Record<string, Refusal>;

/** Bytes that the body of a request may have, files apart. */
export const bodyLimit = 1_000_000;

const statuses: Partial<Record<DiagnosticCode, ContentfulStatusCode>> = {
  'case.busy': 409,
  'run.closed': 409,
  'server.request': 400,
  'server.upload': 413,
};

export function refuse(c: Context, found: Diagnostic): Response {
  const { code, reason, place, next } = found;
  const at = place === null ? null : { ...place, file: lastNames(place.file) };
  const answer: Refusal = {
    error: code,
    reason,
    next,
    ...(at === null ? {} : { place: formatPlace(at), at }),
  };
  return c.json(answer, statuses[code] ?? 422);
}

/** A path on disk is nobody's business: of a file outside the case only its name is told. */
function lastNames(file: string): string {
  return file.startsWith('/') || /^[A-Za-z]:/.test(file) ? (file.split(/[\\/]/).at(-1) ?? '') : file;
}

/** The message names the parameter, never its value. */
export function badRequest(reason: string): never {
  throw new MusterError(diagnostic('server.request', reason));
}

export function readQuery<T extends z.ZodType>(c: Context, schema: T): z.infer<T> {
  return readWith(schema, c.req.query());
}

export async function readBody<T extends z.ZodType>(c: Context, schema: T): Promise<z.infer<T>> {
  let data: unknown;
  try {
    data = JSON.parse(await c.req.text());
  } catch {
    return badRequest('the body is not JSON');
  }
  return readWith(schema, data);
}

export function readWith<T extends z.ZodType>(schema: T, data: unknown): z.infer<T> {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const names = read.error.issues.map((issue) => issue.path.map(String).join('.') || 'request');
  return badRequest(`not as expected: ${[...new Set(names)].slice(0, 5).join(', ')}`);
}

export const languageQuery = z.object({ language: z.enum(['en', 'ru']).optional() });

/** The language that the page asks for; else that of the case. */
export function languageOf(c: Context, { host }: RouteContext): Language {
  const { language } = readQuery(c, languageQuery);
  return language ?? host.view('en')?.result.language ?? 'en';
}

/** A page of a longer list. */
export function pageQuery(most: number, usual: number) {
  return {
    offset: z.coerce.number().int().min(0).max(1e9).default(0),
    limit: z.coerce.number().int().min(1).max(most).default(usual),
  };
}

/** `list/row`. */
export const recordKeyField = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}\/\d{1,15}$/);

/** Who acts: stands in the log. */
export const byField = z.string().trim().min(1).max(200);
