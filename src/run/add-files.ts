// Adding files to a case: an untouched copy, a proposed reading of the columns, an entry in case.yaml.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '../case/atomic-file.ts';
import { addListToCase, suggestListId } from '../case/edit-case.ts';
import type { Field } from '../case/field.ts';
import { addSource } from '../case/add-source.ts';
import { acquireLock } from '../case/lock.ts';
import { casePaths } from '../case/paths.ts';
import { loadCase } from '../case/read-case.ts';
import { proposeColumns } from '../records/propose-columns.ts';
import { openSource } from '../sources/open-source.ts';
import type { Row } from '../sources/source.ts';

export const listRoles = ['capture', 'frame', 'outcome', 'cited'] as const;

export interface AddedList {
  readonly list: string;
  readonly file: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly columns: readonly { readonly header: string; readonly field: Field }[];
}

const sampleRows = 200;

/** Reads every file before anything is changed: one bad file, and the case stays as it was. */
export async function addFiles(
  folder: string,
  files: readonly string[],
  role: (typeof listRoles)[number],
): Promise<readonly AddedList[]> {
  const loaded = await loadCase(folder);
  const proposals = [];
  for (const file of files) proposals.push({ file, ...(await propose(file)) });

  const taken = new Set(Object.keys(loaded.case.lists));
  const added: AddedList[] = [];
  let text = loaded.text;
  const { derived, caseFile } = casePaths(folder);
  await mkdir(derived, { recursive: true });
  const release = await acquireLock(derived, { pid: process.pid });
  try {
    for (const { file, columns, ...source } of proposals) {
      const copy = await addSource(folder, file);
      const id = freeId(suggestListId(path.basename(file)), taken);
      taken.add(id);
      text = addListToCase(text, id, {
        title: path.basename(file),
        file: copy.name,
        role,
        columns: columns.map(({ header, field }) => [header, field]),
      });
      added.push({ list: id, file: copy.name, columns, ...source });
    }
    await writeAtomic(caseFile, text);
    return added;
  } finally {
    await release();
  }
}

async function propose(file: string): Promise<Omit<AddedList, 'list' | 'file'>> {
  const source = await openSource({ path: file, name: path.basename(file) });
  const sample: Row[] = [];
  for await (const batch of source.batches()) {
    sample.push(...batch.rows.slice(0, sampleRows - sample.length));
    if (sample.length >= sampleRows) break;
  }
  return {
    format: source.format,
    encoding: source.encoding,
    columns: proposeColumns(
      source.header,
      sample.map((row) => row.cells),
    ),
  };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  return id;
}
