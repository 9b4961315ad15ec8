// Before a run: every original that the case names is there and is what the manifest says.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { listSource } from '../case/add-source.ts';
import { hashFile, readManifest, sourcePath } from '../case/manifest.ts';
import { casePaths } from '../case/paths.ts';
import type { Case } from '../case/schema.ts';
import { MusterError, diagnostic, fail, type Diagnostic } from '../diagnostic/diagnostic.ts';

interface CheckedSources {
  /** SHA-256 of the original of each list. */
  readonly sha256: ReadonlyMap<string, string>;
  /** Puts originals that stand in `sources/` but not yet in the manifest into it. */
  readonly record: () => Promise<void>;
}

const insideSources = /^sources(\/(?!\.\.?(\/|$))[^/\\]+)+$/u;

/** Throws {@link MusterError} with everything that is wrong; changes nothing. */
export async function checkSources(folder: string, caseFile: Case): Promise<CheckedSources> {
  const listed = Object.keys(caseFile.lists).length;
  // A case of cited figures alone has no list, only texts to hold against them.
  if (listed === 0 && caseFile.texts.length === 0) {
    fail(
      'run.no-lists',
      { en: 'the case has no lists yet', ru: 'в деле пока нет списков' },
      { file: 'case.yaml' },
    );
  }
  const manifest = await readManifest(folder);
  // The report is written only after the originals were listed: a manifest that is gone since would hide what was changed.
  if (listed > 0 && manifest === null && existsSync(path.join(casePaths(folder).out, 'report.html'))) {
    fail(
      'case.verify-manifest',
      { en: 'the manifest is gone', ru: 'этого файла больше нет' },
      { file: 'manifest.json' },
    );
  }
  const faults: Diagnostic[] = [];
  const sha256 = new Map<string, string>();
  const unlisted = new Set<string>();
  for (const [listId, { file }] of Object.entries(caseFile.lists)) {
    const place = { file };
    if (!insideSources.test(file)) {
      const reason = {
        en: `list ${listId} names a file outside sources/`,
        ru: `файл, указанный у списка ${listId}, лежит вне sources/`,
      };
      const next = {
        en: 'Copy the file into sources/ with `muster add`.',
        ru: 'Скопируйте файл в sources/ командой `muster add`.',
      };
      faults.push(diagnostic('source.missing', reason, place, { next }));
      continue;
    }
    const original = sourcePath(folder, file);
    if (statSync(original, { throwIfNoEntry: false })?.isFile() !== true) {
      const reason = {
        en: `the file of list ${listId} is not there`,
        ru: `файла списка ${listId} нет на месте`,
      };
      faults.push(diagnostic('source.missing', reason, place));
      continue;
    }
    const known = manifest?.sources[file];
    const found = await hashFile(original);
    if (known === undefined) unlisted.add(file);
    else if (known.sha256 !== found.sha256) {
      const reason = {
        en: 'the original has changed since it was added',
        ru: 'исходный файл изменён после того, как был добавлен',
      };
      faults.push(diagnostic('case.verify-source', reason, place));
    }
    sha256.set(listId, found.sha256);
  }
  if (faults.length > 0) throw new MusterError(faults);
  return {
    sha256,
    record: async () => {
      for (const file of unlisted) await listSource(folder, file);
    },
  };
}
