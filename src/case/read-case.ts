// case.yaml read into the strict type, with the place of everything that is wrong in it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Diagnostic, MusterError, fail } from '../diagnostic/diagnostic.ts';
import type { Words } from '../text/words.ts';
import { describeIssue, flattenIssues, issuePath } from './case-issues.ts';
import { checkCase } from './check-case.ts';
import { isErrno } from './errno.ts';
import { casePaths } from './paths.ts';
import { decodeKeys, encodeKeys } from './proto-key.ts';
import { type Case, caseSchema } from './schema.ts';
import { YamlTree } from './yaml-tree.ts';

const maxBytes = 4 * 1024 * 1024;

/**
 * Reads the text of a case file. Where the schema wants text, an unquoted number or boolean counts as it is
 * written, so that `closed: 2024` and `from: 1912` are dates. Throws a {@link MusterError} with all problems,
 * in the order of the file.
 */
export function readCase(text: string, file = 'case.yaml'): Case {
  if (Buffer.byteLength(text) > maxBytes)
    fail('case.syntax', { en: 'the file is larger than 4 MB', ru: 'файл больше 4 МБ' }, { file });
  const tree = YamlTree.read(text, file);
  const data = tree.toPlain();
  if (data === null) fail('case.invalid', { en: 'the file is empty', ru: 'файл пуст' }, { file });
  dropEmptyRooms(data);

  for (;;) {
    const result = caseSchema.safeParse(encodeKeys(data));
    if (result.success) {
      const subject = decodeKeys(result.data) as Case;
      const problems = checkCase(subject, tree);
      if (problems.length > 0) throw new MusterError(inFileOrder(problems));
      return subject;
    }
    const issues = flattenIssues(result.error.issues);
    let replaced = false;
    for (const issue of issues) {
      if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
      const path = issuePath(issue);
      const source = tree.sourceAt(path);
      if (source !== null && replaceAt(data, path, source)) replaced = true;
    }
    if (!replaced) {
      throw new MusterError(inFileOrder(issues.flatMap((issue) => describeIssue(issue, tree, caseSchema))));
    }
  }
}

/**
 * Reads `case.yaml` of a folder; `sha256` is of the file's bytes. Throws `case.missing` when there is none.
 */
export async function loadCase(folder: string): Promise<{ case: Case; text: string; sha256: string }> {
  let bytes: Buffer;
  try {
    bytes = await readFile(casePaths(folder).caseFile);
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) fail('case.missing', noCase(folder));
    throw error;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    fail(
      'case.syntax',
      { en: 'the file is not UTF-8', ru: 'файл не в кодировке UTF-8' },
      { file: 'case.yaml' },
      { en: 'Save case.yaml as UTF-8.', ru: 'Сохраните case.yaml в UTF-8.' },
    );
  }
  return { case: readCase(text), text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export function noCase(folder: string): Words {
  return { en: `there is no case.yaml in ${folder}`, ru: `в папке ${folder} нет case.yaml` };
}

/** `lists:` with nothing after it, as when the last list is taken out, says what `lists: {}` says. */
function dropEmptyRooms(data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  const map = data as Record<string, unknown>;
  for (const room of ['lists', 'units', 'incidents', 'cited', 'texts'])
    if (map[room] === null) delete map[room];
}

/** Puts the text in place of a number or boolean; false where that has been done already. */
function replaceAt(data: unknown, path: readonly PropertyKey[], value: string): boolean {
  let holder = data;
  for (const step of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null) return false;
    holder = (holder as Record<PropertyKey, unknown>)[step];
  }
  const last = path.at(-1);
  if (last === undefined || typeof holder !== 'object' || holder === null) return false;
  const map = holder as Record<PropertyKey, unknown>;
  if (typeof map[last] === 'string') return false;
  map[last] = value;
  return true;
}

function inFileOrder(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  return problems.toSorted(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}
