// manifest.json: the SHA-256 of every original, and the head of the decision log.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { fail } from '../diagnostic/diagnostic.ts';
import { writeAtomic } from './atomic-file.ts';
import { canonicalJson } from './canonical-json.ts';
import { isErrno } from './errno.ts';
import { type FileSystem, fileSystem } from './file-system.ts';
import { casePaths } from './paths.ts';
import type { Immutable } from './schema.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.strictObject({
  version: z.literal(1),
  sources: z.record(
    z.string().regex(/^sources(\/(?!\.\.?(\/|$))[^/\\]+)+$/),
    z.strictObject({ sha256, bytes: z.int().nonnegative() }),
  ),
  /** `head` is the hash of the last line; null while there is none. */
  decisions: z.strictObject({ count: z.int().nonnegative(), head: sha256.nullable() }),
});

export type Manifest = Immutable<z.infer<typeof manifestSchema>>;
export type SourceEntry = Manifest['sources'][string];

export const emptyManifest: Manifest = { version: 1, sources: {}, decisions: { count: 0, head: null } };

/** Null where the folder has none. Throws `case.verify-manifest` for one that cannot be read. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  let text: string;
  try {
    text = await readFile(casePaths(folder).manifest, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail(
      'case.verify-manifest',
      { en: 'the manifest is not JSON', ru: 'это не JSON' },
      { file: 'manifest.json' },
    );
  }
  const read = manifestSchema.safeParse(data);
  if (read.success) return read.data;
  const at = read.error.issues[0]?.path.map(String).join('.') ?? '';
  const reason = {
    en: `the manifest has an unexpected form at ${JSON.stringify(at)}`,
    ru: `запись не такая, как ожидалось: ${JSON.stringify(at)}`,
  };
  return fail('case.verify-manifest', reason, { file: 'manifest.json' });
}

/** Writes the manifest with sorted keys, atomically. */
export async function writeManifest(
  folder: string,
  manifest: Manifest,
  files: FileSystem = fileSystem,
): Promise<void> {
  await writeAtomic(casePaths(folder).manifest, `${canonicalJson(manifest, 2)}\n`, files);
}

/** Size and SHA-256 of a file, read in pieces. `each` sees every piece before the next is read. */
export async function hashFile(
  file: string,
  each: (piece: Uint8Array) => Promise<void> = () => Promise.resolve(),
): Promise<SourceEntry> {
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await fileSystem.open(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(1 << 20);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) break;
      const piece = buffer.subarray(0, bytesRead);
      hash.update(piece);
      bytes += bytesRead;
      await each(piece);
    }
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** Path on disk of a source by its name in the manifest, `sources/x.csv`. */
export function sourcePath(folder: string, name: string): string {
  return path.join(folder, ...name.split('/'));
}
