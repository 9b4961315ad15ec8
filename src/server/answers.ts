// What the routes share: refusals in one form, and the one place where parameters and bodies are read.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { MusterError, diagnostic, type Diagnostic, type Place } from '../diagnostic/diagnostic.ts';
import type { DiagnosticCode } from '../diagnostic/codes.ts';
import type { CaseHost } from '../run/case-host.ts';
import type { Language, Words } from '../text/words.ts';

/** What every route is given. */
export interface RouteContext {
  readonly host: CaseHost;
  /** Keys of the records whose cells are shown as they stand, since this start. */
  readonly unmasked: Set<string>;
}

/** A fault as the pages get it. */
export interface Refusal {
  readonly error: string;
  readonly reason: Words;
  readonly place?: Place;
  readonly next?: Words;
}

export const refusals = {
  host: {
    error: 'host',
    reason: {
      en: 'this server answers only to its own address',
      ru: 'этот сервер отвечает только по собственному адресу',
    },
  },
  origin: {
    error: 'origin',
    reason: { en: 'this request does not come from the page', ru: 'этот запрос пришёл не с этой страницы' },
  },
  token: {
    error: 'token',
    reason: {
      en: 'open the address that the command printed',
      ru: 'откройте адрес, который напечатала команда',
    },
  },
  csrf: {
    error: 'csrf',
    reason: {
      en: 'this request does not come from a page of this start',
      ru: 'запрос пришёл со страницы прежнего запуска: перезагрузите её',
    },
  },
  method: {
    error: 'method',
    reason: { en: 'only GET and POST are understood here', ru: 'здесь принимаются только GET и POST' },
  },
  missing: {
    error: 'not-found',
    reason: { en: 'there is nothing under this address', ru: 'по этому адресу ничего нет' },
  },
  large: {
    error: 'too-large',
    reason: { en: 'the request is larger than it may be', ru: 'запрос больше допустимого' },
  },
  fault: {
    error: 'fault',
    reason: {
      en: 'this could not be answered; stop the command and start it again',
      ru: 'ответить не удалось; остановите команду и запустите её снова',
    },
  },
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
  const answer: Refusal = {
    error: code,
    reason,
    next,
    ...(place === null ? {} : { place: { ...place, file: lastNames(place.file) } }),
  };
  return c.json(answer, statuses[code] ?? 422);
}

/** A path on disk is nobody's business: of a file outside the case only its name is told. */
function lastNames(file: string): string {
  return file.startsWith('/') || /^[A-Za-z]:/.test(file) ? (file.split(/[\\/]/).at(-1) ?? '') : file;
}

/** The message names the parameter, never its value. */
function badRequest(reason: Words): never {
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
    return badRequest({ en: 'the body is not JSON', ru: 'тело запроса — не JSON' });
  }
  return readWith(schema, data);
}

export function readWith<T extends z.ZodType>(schema: T, data: unknown): z.infer<T> {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const names = read.error.issues.map((issue) => issue.path.map(String).join('.') || 'request');
  return notExpected([...new Set(names)].slice(0, 5));
}

export function notExpected(names: readonly string[]): never {
  const named = names.join(', ');
  return badRequest({ en: `not as expected: ${named}`, ru: `не так, как ожидалось: ${named}` });
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
