// Single values set in case.yaml, leaving every other character as the user has written it wherever that can be done.
import { isMap, isScalar, parseDocument, stringify, type Document } from 'yaml';
import { fail } from '../diagnostic/diagnostic.ts';
import type { Field } from './field.ts';
import { readCase } from './read-case.ts';
import type { CaseList } from './schema.ts';

export interface ListChanges {
  readonly title?: string;
  readonly role?: CaseList['role'];
  /** Whether it is declared free of repeats. */
  readonly unique?: boolean;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; empty: not stated. */
  readonly closed?: string;
  /** Meaning by header; values that a column names itself are kept. */
  readonly columns?: ReadonlyMap<string, Field>;
}

/** The text of case.yaml with a list changed. Throws `case.invalid` where there is no such list, and as {@link readCase}. */
export function changeList(text: string, listId: string, changes: ListChanges): string {
  if (!Object.hasOwn(readCase(text).lists, listId)) {
    const reason = {
      en: `lists — there is no list ${JSON.stringify(listId)}`,
      ru: `lists — списка ${JSON.stringify(listId)} нет`,
    };
    fail('case.invalid', reason, { file: 'case.yaml' });
  }
  const { columns = new Map<string, Field>(), closed, ...scalars } = changes;
  let edited = text;
  for (const [name, value] of Object.entries(scalars)) {
    if (value !== undefined) edited = setValue(edited, ['lists', listId, name], value);
  }
  if (closed === '') edited = removeValue(edited, ['lists', listId, 'closed']);
  else if (closed !== undefined) edited = setValue(edited, ['lists', listId, 'closed'], closed);
  for (const [header, field] of columns) {
    const place = ['lists', listId, 'columns', header];
    edited = setValue(edited, isMap(documentOf(edited).getIn(place)) ? [...place, 'as'] : place, field);
  }
  readCase(edited);
  return edited;
}

function documentOf(text: string): Document.Parsed {
  return parseDocument(text, { stringKeys: true, uniqueKeys: false });
}

function setValue(text: string, place: readonly string[], value: string | boolean): string {
  const document = documentOf(text);
  const standing = document.getIn(place, true);
  if (isScalar(standing) && standing.range !== null && standing.range !== undefined) {
    if (standing.value === value) return text;
    const [from, to] = standing.range;
    const needsQuotes = typeof value === 'string' && /[:#,[\]{}&*!|>'"%@`]/.test(value);
    const written = stringify(value, {
      lineWidth: 0,
      defaultStringType: needsQuotes ? 'QUOTE_DOUBLE' : 'PLAIN',
    });
    return text.slice(0, from) + written.trimEnd() + text.slice(to);
  }
  // What is not there yet has no place of its own: the file is written anew with its comments.
  document.setIn(place, value);
  return document.toString({ lineWidth: 0 });
}

function removeValue(text: string, place: readonly string[]): string {
  const document = documentOf(text);
  if (!document.hasIn(place)) return text;
  document.deleteIn(place);
  return document.toString({ lineWidth: 0 });
}
