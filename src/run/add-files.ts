// Adding files to a case: an untouched copy, a proposed reading of the columns, an entry in case.yaml.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '../case/atomic-file.ts';
import { addListToCase, suggestListId } from '../case/edit-case.ts';
import type { Field } from '../case/field.ts';
import { addSource } from '../case/add-source.ts';
import { acquireLock } from '../case/lock.ts';
import { hashFile, readManifest } from '../case/manifest.ts';
import { casePaths } from '../case/paths.ts';
import { loadCase } from '../case/read-case.ts';
import { MusterError, diagnostic, fail, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { hiddenKinds } from '../publish/report/strings.ts';
import type { Words } from '../text/words.ts';
import { proposeColumns } from '../records/propose-columns.ts';
import { openSource } from '../sources/open-source.ts';
import type { HiddenContent, Row } from '../sources/source.ts';

export const listRoles = ['capture', 'frame', 'outcome', 'cited'] as const;

export interface AddedList {
  readonly list: string;
  readonly file: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly columns: readonly { readonly header: string; readonly field: Field }[];
  /** What the user should know of the file: hidden content, other sheets, a doubtful header. */
  readonly notes: readonly Diagnostic[];
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
  const faults: Diagnostic[] = [];
  const known = new Map<string, string>();
  const manifest = await readManifest(folder);
  for (const [id, { file }] of Object.entries(loaded.case.lists)) {
    const sha256 = manifest?.sources[file]?.sha256;
    if (sha256 !== undefined) known.set(sha256, id);
  }
  for (const file of files) {
    try {
      proposals.push({ file, ...(await propose(file)) });
      const { sha256 } = await hashFile(file);
      const other = known.get(sha256);
      if (other !== undefined)
        fail('source.repeated', repeated(other), { file: path.basename(file) }, repeatedNext);
      known.set(sha256, path.basename(file));
    } catch (error) {
      if (!(error instanceof MusterError)) throw error;
      faults.push(...error.diagnostics);
    }
  }
  if (faults.length > 0) throw new MusterError(faults);

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
        title: titleOf(file),
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

const repeatedNext: Words = {
  en: 'Nothing is to be done; for another sheet or table of the file, write one more entry with `sheet:` or `table:` in case.yaml.',
  ru: 'Делать ничего не нужно; для другого листа или другой таблицы файла впишите в case.yaml ещё одну запись с `sheet:` или `table:`.',
};

function repeated(other: string): Words {
  return {
    en: `the very same file stands already under ${other}`,
    ru: `точно такой же файл уже есть под именем ${other}`,
  };
}

/** The name of the file without its ending, on one line. */
function titleOf(file: string): string {
  const plain = path
    .parse(file)
    .name.replace(/[\p{C}\p{Z}_]+/gu, ' ')
    .trim();
  return plain === '' ? path.basename(file) : plain;
}

async function propose(file: string): Promise<Omit<AddedList, 'list' | 'file'>> {
  const name = path.basename(file);
  if (!existsSync(file))
    fail(
      'source.missing',
      { en: 'the file is not there', ru: 'такого файла нет' },
      { file },
      { en: 'Check the path of the file.', ru: 'Проверьте путь к файлу.' },
    );
  const source = await openSource({ path: file, name });
  const sample: Row[] = [];
  for await (const batch of source.batches()) {
    sample.push(...batch.rows.slice(0, sampleRows - sample.length));
    if (sample.length >= sampleRows) break;
  }
  const columns = proposeColumns(
    source.header,
    sample.map((row) => row.cells),
  );
  const notes = [...source.diagnostics];
  if (source.hidden.length > 0) notes.push(hiddenNote(source.hidden, name));
  if (!columns.some(({ field }) => field === 'name' || field === 'surname' || field === 'given')) {
    const reason = {
      en: 'no column looks like names of people',
      ru: 'ни один столбец не похож на имена людей',
    };
    notes.push(diagnostic('source.no-name', reason, { file: name }, { severity: 'warning' }));
  }
  return { format: source.format, encoding: source.encoding, columns, notes };
}

function hiddenNote(hidden: readonly HiddenContent[], file: string): Diagnostic {
  const counts = new Map<HiddenContent['kind'], number>();
  for (const { kind } of hidden) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const english = Array.from(counts, ([kind, count]) => `${kind} ${count}`);
  const russian = Array.from(counts, ([kind, count]) => `${hiddenKinds[kind].ru}: ${count}`);
  const reason = {
    en: `beside its visible cells the file holds what the report lists place by place: ${english.join(', ')}`,
    ru: `кроме видимых ячеек, в файле есть то, что отчёт перечисляет по местам: ${russian.join(', ')}`,
  };
  return diagnostic('source.hidden', reason, { file }, { severity: 'note' });
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  return id;
}
