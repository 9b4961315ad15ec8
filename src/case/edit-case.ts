// Entries written into case.yaml, leaving all that the user has written there as it is.
import { LineCounter, Pair, Scalar, YAMLMap, isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { fail } from '../diagnostic/diagnostic.ts';
import { romanise, unmixScripts } from '../text/transliterate.ts';
import { readCase } from './read-case.ts';
import type { CaseList, ColumnMeaning } from './schema.ts';

/** A list as it is to stand in case.yaml; columns in the order of the table. */
interface NewList extends Partial<Omit<CaseList, 'title' | 'file' | 'role' | 'columns'>> {
  readonly title: string;
  readonly file: string;
  readonly role: CaseList['role'];
  readonly columns: readonly (readonly [header: string, meaning: ColumnMeaning])[];
}

/**
 * The text of case.yaml with one more list at the end of `lists:`. Not a character outside the new entry
 * changes, unless `lists:` is written in braces. Throws `case.duplicate` where the id is taken, and whatever
 * {@link readCase} throws.
 */
export function addListToCase(text: string, listId: string, list: NewList): string {
  const before = readCase(text);
  if (Object.hasOwn(before.lists, listId)) {
    const reason = {
      en: `lists — the id ${JSON.stringify(listId)} is used twice`,
      ru: `lists — id ${JSON.stringify(listId)} использован дважды`,
    };
    fail('case.duplicate', reason, { file: 'case.yaml' });
  }
  const entry = listNode(list);
  const edited = spliced(text, listId, entry) ?? rewritten(text, listId, entry);
  readCase(edited);
  return edited;
}

const weightsKey = 'weights-from';

/**
 * The text of case.yaml with `weights-from:` naming these lists. Nothing else changes, unless the whole file is written in
 * braces. Throws whatever {@link readCase} throws.
 */
export function setWeightsFrom(text: string, lists: readonly string[]): string {
  const value = `[${lists.join(', ')}]`;
  const document = parseDocument(text, { stringKeys: true, uniqueKeys: false });
  const root = document.contents;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const rangeOf = (name: string) => {
    const items = isMap(root) && root.flow !== true ? root.items : [];
    return items.find((item) => isScalar(item.key) && item.key.value === name);
  };
  const [known, before] = [rangeOf(weightsKey), rangeOf('lists')];
  const stands = known?.value;
  const at = isScalar(before?.key) ? before.key.range?.[0] : undefined;
  let edited: string;
  if ((isSeq(stands) || isScalar(stands)) && stands.range !== null && stands.range !== undefined) {
    const [from, to] = stands.range;
    // A list of one line for each goes from behind the key to the end of its last line.
    const isBlock = isSeq(stands) && stands.flow !== true;
    const key = isScalar(known?.key) ? known.key.range?.[1] : undefined;
    const lead = isBlock ? `${text.slice(0, key ?? from)}: ` : text.slice(0, from);
    edited = `${lead}${value}${isBlock ? newline : ''}${text.slice(to)}`;
  } else if (known === undefined && at !== undefined) {
    edited = `${text.slice(0, at)}${weightsKey}: ${value}${newline}${text.slice(at)}`;
  } else {
    document.setIn([weightsKey], lists);
    edited = document.toString({ lineWidth: 0 });
  }
  readCase(edited);
  return edited;
}

/** An id for a list made of the name of its file: plain Latin letters, digits and hyphens. */
export function suggestListId(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, '').normalize('NFC');
  // Only scripts that are read letter by letter: a code for any other would name nothing.
  const words = unmixScripts(stem).match(/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}\p{N}]+/gu) ?? [];
  const slug = words
    .map((word) => romanise(word).replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '')
    .join('-');
  return slug.slice(0, 48).replace(/-+$/, '') || 'list';
}

function listNode(list: NewList): YAMLMap {
  const { columns, ...rest } = list;
  const entry = new YAMLMap();
  for (const [key, value] of Object.entries(rest)) {
    if (value !== undefined) entry.items.push(pair(key, value));
  }
  const map = new YAMLMap();
  // Built pair by pair: a header may be any text, even `__proto__`.
  for (const [header, meaning] of columns) map.items.push(pair(header, meaning));
  entry.items.push(new Pair(new Scalar('columns'), map));
  return entry;
}

function pair(key: string, value: unknown): Pair {
  const name = new Scalar(key);
  if (/[^\p{L}\p{N} _-]/u.test(key)) name.type = 'QUOTE_DOUBLE';
  return new Pair(name, value);
}

/** The entry put between the lines of the text; null where `lists:` is written in braces. */
function spliced(text: string, listId: string, entry: YAMLMap): string | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true, uniqueKeys: false });
  const root = document.contents;
  if (!isMap(root) || root.flow === true) return null;
  const found = root.items.find((item) => isScalar(item.key) && item.key.value === 'lists');
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const block = (indent: number): string => {
    const map = new YAMLMap();
    map.items.push(new Pair(new Scalar(listId), entry));
    return stringify(map, { lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map((line) => (line === '' ? newline : `${' '.repeat(indent)}${line}${newline}`))
      .join('');
  };

  if (found === undefined) {
    const end = root.range?.[1] ?? text.length;
    return insertAfterLine(text, end, `lists:${newline}${block(2)}`, newline);
  }
  const { key, value } = found;
  if (isMap(value) && value.flow !== true && value.range !== null && value.range !== undefined) {
    const indent = lines.linePos(value.range[0]).col - 1;
    return insertAfterLine(text, value.range[1], block(indent), newline);
  }
  if (!isScalar(key) || key.range === null || key.range === undefined) return null;
  const isEmptyMap = isMap(value) && value.items.length === 0;
  const isNothing = value === null || (isScalar(value) && value.value === null);
  if (!isEmptyMap && !isNothing) return null;
  const range = isEmptyMap || isScalar(value) ? value.range : null;
  const bare =
    range === null || range === undefined
      ? text
      : `${text.slice(0, range[0]).replace(/ +$/, '')}${text.slice(range[1])}`;
  return insertAfterLine(bare, key.range[1], block(2), newline);
}

/** Puts whole lines after the line that holds the offset, and after indented comments that follow it. */
function insertAfterLine(text: string, offset: number, block: string, newline: string): string {
  let at = offset;
  if (at === 0 || text[at - 1] !== '\n') {
    const end = text.indexOf('\n', at);
    if (end === -1) return `${text}${newline}${block}`;
    at = end + 1;
  }
  for (;;) {
    const comment = /^[ \t]+#[^\n]*(?:\n|$)/.exec(text.slice(at));
    if (comment === null) break;
    at += comment[0].length;
    if (!comment[0].endsWith('\n')) return `${text}${newline}${block}`;
  }
  return text.slice(0, at) + block + text.slice(at);
}

/** The whole text written anew with its comments, where braces leave no line to put an entry between. */
function rewritten(text: string, listId: string, entry: YAMLMap): string {
  const document = parseDocument(text, { stringKeys: true, uniqueKeys: false });
  document.setIn(['lists', listId], entry);
  return document.toString({ lineWidth: 0 });
}
