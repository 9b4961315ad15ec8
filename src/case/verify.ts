// Are the originals and the decisions still what they were? Looks only; nothing is changed or mended here.
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnostic, fail, MusterError } from '../diagnostic/diagnostic.ts';
import { isTemporaryName } from './atomic-file.ts';
import { readLog } from './decision-log.ts';
import { isErrno } from './errno.ts';
import { type Manifest, hashFile, readManifest, sourcePath } from './manifest.ts';
import { casePaths } from './paths.ts';
import { noCase } from './read-case.ts';

interface Verification {
  /** No problem at all, not even a warning. */
  readonly ok: boolean;
  readonly checked: { readonly sources: number; readonly decisions: number };
  /**
   * Changed and missing originals by name, then files that no one listed, then the first fault of the log.
   */
  readonly problems: readonly Diagnostic[];
}

/** What file managers leave in folders. */
const clutter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Compares every original and every decision with the manifest. */
export async function verifyCase(folder: string): Promise<Verification> {
  const nothing = { sources: 0, decisions: 0 };
  let manifest: Manifest | null;
  try {
    manifest = await readManifest(folder);
  } catch (error) {
    if (!(error instanceof MusterError)) throw error;
    return { ok: false, checked: nothing, problems: error.diagnostics };
  }
  if (manifest === null) {
    // Without either it is no case at all: said as for every other command.
    if (!existsSync(casePaths(folder).caseFile)) fail('case.missing', noCase(folder));
    const problem = diagnostic(
      'case.verify-manifest',
      { en: 'there is no manifest', ru: 'этого файла нет' },
      { file: 'manifest.json' },
    );
    return { ok: false, checked: nothing, problems: [problem] };
  }

  const names = Object.keys(manifest.sources).toSorted();
  const problems: Diagnostic[] = [];
  for (const name of names) {
    const problem = await checkOriginal(folder, name, manifest);
    if (problem !== null) problems.push(problem);
  }
  const known = new Set(names);
  for (const name of await filesUnder(casePaths(folder).sources, 'sources')) {
    if (!known.has(name)) {
      problems.push(
        diagnostic(
          'case.verify-unlisted',
          { en: 'the manifest does not list this file', ru: 'этого файла нет в manifest.json' },
          { file: name },
        ),
      );
    }
  }
  const log = await checkLog(folder, manifest);
  problems.push(...log.problems);
  return { ok: problems.length === 0, checked: { sources: names.length, decisions: log.checked }, problems };
}

async function checkOriginal(folder: string, name: string, manifest: Manifest): Promise<Diagnostic | null> {
  const listed = manifest.sources[name];
  if (listed === undefined) return null;
  try {
    const found = await hashFile(sourcePath(folder, name));
    if (found.sha256 === listed.sha256) return null;
    const size =
      found.bytes === listed.bytes
        ? { en: '', ru: '' }
        : {
            en: `; it has ${found.bytes} bytes where there were ${listed.bytes}`,
            ru: `; размер в байтах: ${found.bytes} вместо ${listed.bytes}`,
          };
    const reason = {
      en: `the file was changed: its SHA-256 is ${found.sha256}, not ${listed.sha256}${size.en}`,
      ru: `файл изменён: его SHA-256 — ${found.sha256}, а не ${listed.sha256}${size.ru}`,
    };
    return diagnostic('case.verify-source', reason, { file: name });
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) throw error;
    return diagnostic(
      'case.verify-missing',
      { en: 'the original is gone', ru: 'исходного файла больше нет' },
      { file: name },
    );
  }
}

async function checkLog(
  folder: string,
  manifest: Manifest,
): Promise<{ checked: number; problems: readonly Diagnostic[] }> {
  let bytes: Buffer;
  try {
    bytes = await readFile(casePaths(folder).decisions);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
    bytes = Buffer.alloc(0);
  }
  const log = readLog(bytes, manifest.decisions);
  const problems: Diagnostic[] = log.fault === null ? [] : [log.fault];
  if (log.torn !== null) {
    problems.push(
      diagnostic(
        'case.torn-decision',
        { en: 'the last line is not finished', ru: 'последняя строка не дописана' },
        { file: 'decisions.jsonl', line: log.lines.length + 1, byte: log.length },
        {
          severity: 'warning',
          next: {
            en: 'The next command sets it aside beside the log; repeat that decision.',
            ru: 'Следующая команда отложит её в файл рядом с журналом; повторите это решение.',
          },
        },
      ),
    );
  }
  return { checked: log.lines.length, problems };
}

/** Names of all files in a folder and below, sorted. */
async function filesUnder(folder: string, prefix: string): Promise<readonly string[]> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
  const names: string[] = [];
  for (const entry of entries) {
    const name = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) names.push(...(await filesUnder(path.join(folder, entry.name), name)));
    else if (!isTemporaryName(entry.name) && !clutter.has(entry.name)) names.push(name);
  }
  return names.toSorted();
}
