// What the tests of this folder share: files in a temporary folder, text in any encoding, a source read to its end.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectBoth } from '../../test/both-languages.ts';
import { MusterError, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Encoding } from './encoding.ts';
import { openSource } from './open-source.ts';
import type { OpenedSource, Rejection, Row, SourceRequest } from './source.ts';

let folder: string | undefined;
let files = 0;

/** Writes the bytes to a file of its own and returns its path. */
export function fileOf(bytes: Buffer | string, name = 'list.csv'): string {
  folder ??= mkdtempSync(join(tmpdir(), 'muster-sources-'));
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, bytes);
  return path;
}

/** Encodes; characters that the encoding lacks become `?`. */
export function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  const codes = new Map(Array.from(table, (character, code) => [character, code]));
  return Buffer.from(Array.from(text, (character) => codes.get(character) ?? 63));
}

export interface ReadSource {
  readonly source: OpenedSource;
  readonly rows: readonly Row[];
  readonly rejections: readonly Rejection[];
}

export async function readAll(
  bytes: Buffer | string,
  request: Omit<Partial<SourceRequest>, 'path'> = {},
): Promise<ReadSource> {
  const name = request.name ?? 'list.csv';
  const source = await openSource({ ...request, path: fileOf(bytes), name });
  const rows: Row[] = [];
  const rejections: Rejection[] = [];
  for await (const batch of source.batches()) {
    rows.push(...batch.rows);
    rejections.push(...batch.rejections);
  }
  const rejected = new Map(rejections.map((one) => [one.diagnostic.reason.en, one.diagnostic]));
  for (const found of [...source.diagnostics, ...rejected.values()]) expectBoth(found);
  return { source, rows, rejections };
}

/** The first diagnostic, in both languages, of the fault that opening raises; throws where it opens, or where the fault is no diagnostic. */
export async function faultOf(
  bytes: Buffer | string,
  request: Omit<Partial<SourceRequest>, 'path'> = {},
): Promise<Diagnostic> {
  let error: unknown;
  try {
    await readAll(bytes, request);
  } catch (thrown) {
    error = thrown;
  }
  const found = error instanceof MusterError ? error.diagnostics[0] : undefined;
  if (found === undefined) throw error ?? new Error('the source opened without a fault');
  expectBoth(found);
  return found;
}

export const codesOf = (rejections: readonly Rejection[]): readonly string[] =>
  rejections.map((rejection) => `${rejection.number} ${rejection.diagnostic.code}`);
