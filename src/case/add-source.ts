// Originals taken into a case: copied untouched, hashed, listed, and never written again.
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../diagnostic/diagnostic.ts';
import type { Words } from '../text/words.ts';
import { removeLeftovers, syncFolder, temporaryName } from './atomic-file.ts';
import { isErrno } from './errno.ts';
import { type FileSystem, fileSystem } from './file-system.ts';
import { inTurn } from './in-turn.ts';
import { emptyManifest, hashFile, readManifest, sourcePath, writeManifest } from './manifest.ts';
import type { Manifest, SourceEntry } from './manifest.ts';
import { casePaths } from './paths.ts';

interface AddedSource extends SourceEntry {
  /** `sources/x.csv`, as `file:` in case.yaml wants it. */
  readonly name: string;
  /** The same bytes were listed before; nothing was changed. */
  readonly already: boolean;
}

const otherHash: Words = {
  en: 'the SHA-256 of the file is not the one in the manifest',
  ru: 'SHA-256 файла не тот, что в manifest.json',
};

/**
 * Copies a file into `sources/`. The same content twice is kept once; another file of the same name gets
 * `-2`. After a crash at any point the call can be repeated: a copy that is complete but not listed yet is
 * taken as it is. Throws `source.missing` where there is no such file, `case.verify-source` where the listed
 * copy has been changed.
 */
export function addSource(
  folder: string,
  fromPath: string,
  files: FileSystem = fileSystem,
): Promise<AddedSource> {
  return inTurn(path.resolve(folder), async () => {
    const { sources } = casePaths(folder);
    await requireFile(fromPath);
    await files.mkdir(sources, { recursive: true });
    await removeLeftovers(sources, files);

    const manifest = (await readManifest(folder)) ?? emptyManifest;
    const beside = temporaryName(path.join(sources, 'x'));
    try {
      const entry = await copy(fromPath, beside, files);
      const listed = Object.keys(manifest.sources).find((name) => sameContent(manifest, name, entry));
      if (listed !== undefined && (await holds(folder, listed, entry))) {
        return { name: listed, ...entry, already: true };
      }
      if (listed !== undefined && (await exists(folder, listed))) {
        fail('case.verify-source', otherHash, { file: listed });
      }
      const fileName = path.basename(fromPath).replaceAll('\\', '_');
      const name = listed ?? (await freeName(folder, manifest, fileName, entry));
      if (!(await holds(folder, name, entry))) {
        // Some platforms know no modes; the manifest guards the bytes there too.
        await files.chmod(beside, 0o444).catch(() => {});
        await files.rename(beside, sourcePath(folder, name));
        await syncFolder(sources, files);
      }
      await writeManifest(folder, { ...manifest, sources: { ...manifest.sources, [name]: entry } }, files);
      return { name, ...entry, already: false };
    } finally {
      await files.rm(beside, { force: true });
    }
  });
}

/**
 * Lists a file that stands in `sources/` already, as it is now. Throws `source.missing` where it does not.
 */
export function listSource(
  folder: string,
  name: string,
  files: FileSystem = fileSystem,
): Promise<AddedSource> {
  return inTurn(path.resolve(folder), async () => {
    const file = sourcePath(folder, name);
    await requireFile(file);
    const manifest = (await readManifest(folder)) ?? emptyManifest;
    const entry = await hashFile(file);
    const before = manifest.sources[name];
    if (before !== undefined) {
      if (before.sha256 === entry.sha256) return { name, ...entry, already: true };
      fail('case.verify-source', otherHash, { file: name });
    }
    await writeManifest(folder, { ...manifest, sources: { ...manifest.sources, [name]: entry } }, files);
    return { name, ...entry, already: false };
  });
}

async function requireFile(file: string): Promise<void> {
  try {
    const handle = await fileSystem.open(file, 'r');
    try {
      if ((await handle.stat()).isFile()) return;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) throw error;
  }
  fail(
    'source.missing',
    { en: 'there is no such file', ru: 'такого файла нет' },
    { file },
    { en: 'Check the path of the file.', ru: 'Проверьте путь к файлу.' },
  );
}

async function copy(from: string, to: string, files: FileSystem): Promise<SourceEntry> {
  const handle = await files.open(to, 'wx');
  try {
    const entry = await hashFile(from, async (piece) => {
      await handle.writeFile(piece);
    });
    await handle.sync();
    return entry;
  } finally {
    await handle.close();
  }
}

function sameContent(manifest: Manifest, name: string, entry: SourceEntry): boolean {
  return manifest.sources[name]?.sha256 === entry.sha256;
}

async function exists(folder: string, name: string): Promise<boolean> {
  return (await lstat(sourcePath(folder, name)).catch(() => null)) !== null;
}

/** Whether the file on disk has this content. */
async function holds(folder: string, name: string, entry: SourceEntry): Promise<boolean> {
  const file = sourcePath(folder, name);
  const found = await lstat(file).catch(() => null);
  return (
    found?.isFile() === true && found.size === entry.bytes && (await hashFile(file)).sha256 === entry.sha256
  );
}

/** The first of `x.csv`, `x-2.csv`, … that is free, or that holds this very content without being listed. */
async function freeName(
  folder: string,
  manifest: Manifest,
  fileName: string,
  entry: SourceEntry,
): Promise<string> {
  const { name: stem, ext } = path.parse(fileName);
  for (let n = 1; ; n++) {
    const name = `sources/${n === 1 ? fileName : `${stem}-${n}${ext}`}`;
    if (Object.hasOwn(manifest.sources, name)) continue;
    if (!(await exists(folder, name)) || (await holds(folder, name, entry))) return name;
  }
}
