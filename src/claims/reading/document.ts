// A file as running text: plain text, Markdown, HTML or DOCX. What is hidden on the page is not read. Spans of claims count
// from the start of the text that comes out of here.
import { defaultTreeAdapter as tree, html, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { fail } from '../../diagnostic/diagnostic.ts';
import { detectEncoding } from '../../sources/detect-encoding.ts';
import { decode, markLength } from '../../sources/encoding.ts';
import { zipEntries } from '../../sources/zip-entries.ts';
import type { Words } from '../../text/words.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Larger texts are no articles. */
const mostBytes = 64 * 1024 * 1024;

/** Beginnings of files that are no text: PDF, RTF, old Word, pictures, archives. */
const foreign = [
  '%PDF',
  '{\\rtf',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'Rar!',
  '7z\u00bc\u00af',
];

const noText: Words = { en: 'this is no text that can be read', ru: 'это не текст, который можно прочесть' };

/** Errors: `claims.empty`, `claims.format`, `claims.too-large`, and those of reading a ZIP container. */
export function readDocument(bytes: Buffer, name: string): string {
  const place = { file: name };
  if (bytes.length === 0) fail('claims.empty', { en: 'the file is empty', ru: 'файл пуст' }, place);
  if (bytes.length > mostBytes)
    fail('claims.too-large', { en: 'the text is larger than 64 MB', ru: 'текст больше 64 МБ' }, place);
  const start = bytes.toString('latin1', 0, 8);
  if (start.startsWith('PK\u0003\u0004')) return checked(docxText(bytes, name), name);
  if (foreign.some((beginning) => start.startsWith(beginning))) {
    fail('claims.format', noText, place);
  }
  const encoding = detectEncoding(bytes);
  const text = decode(bytes.subarray(markLength(bytes, encoding)), encoding);
  if (text.includes('\u0000')) fail('claims.format', noText, place);
  const isHtml = /^\s*(?:<!doctype html|<html|<head|<body|<article|<div|<p[\s>])/i.test(text.slice(0, 2000));
  if (isHtml) return checked(htmlText(text), name);
  return checked(/\.(?:md|markdown)$/i.test(name) ? markdownText(text) : text, name);
}

function checked(text: string, name: string): string {
  if (text.trim() === '')
    fail('claims.empty', { en: 'there is no text in the file', ru: 'в файле нет текста' }, { file: name });
  return text;
}

const blocks = new Set(
  'address article aside blockquote body dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody thead tfoot tr ul'.split(
    ' ',
  ),
);
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'iframe',
  'svg',
  'nav',
  'button',
  'select',
]);

/** The visible text of a page: blocks parted by blank lines, cells of a row by ` | `. */
function htmlText(source: string): string {
  const parts: string[] = [];
  type Step = { readonly node: Node } | { readonly text: string };
  const stack: Step[] = parse(source)
    .childNodes.map((node) => ({ node }))
    .toReversed();
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('text' in step) {
      parts.push(step.text);
      continue;
    }
    const { node } = step;
    if (tree.isTextNode(node)) {
      parts.push(node.value.replace(/\s+/g, ' '));
      continue;
    }
    if (!tree.isElementNode(node)) continue;
    if (node.namespaceURI !== html.NS.HTML || silent.has(node.tagName) || isHidden(node)) continue;
    if (node.tagName === 'br') {
      parts.push('\n');
      continue;
    }
    const isCell = node.tagName === 'td' || node.tagName === 'th';
    const around = node.tagName === 'tr' ? '\n' : blocks.has(node.tagName) ? '\n\n' : '';
    if (around !== '') parts.push(around);
    if (isCell) parts.push('| ');
    if (around !== '') stack.push({ text: around });
    if (isCell) stack.push({ text: ' ' });
    for (const child of node.childNodes.toReversed()) stack.push({ node: child });
  }
  return tidy(parts.join(''));
}

function isHidden(element: DefaultTreeAdapterTypes.Element): boolean {
  const value = (name: string): string | undefined =>
    element.attrs.find((found) => found.name === name)?.value;
  if (value('hidden') !== undefined || value('aria-hidden') === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(value('style') ?? '');
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Marks of Markdown that are no words; links keep their text. Tables keep their bars. */
function markdownText(text: string): string {
  return text
    .replace(/^```[^\n]*\n[^]*?^```[^\n]*$/gm, '')
    .replace(/^ {0,3}#{1,6} +/gm, '')
    .replace(/^ {0,3}> ?/gm, '')
    .replace(/^\|?[ :|-]*-{3,}[ :|-]*$/gm, '')
    .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, '')
    .replace(/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,500}?)\1/g, '$2')
    .replace(/(?<![\w*])[*_](?=\S)([^*_\n]{1,500}?)[*_](?![\w*])/g, '$1');
}

/** Paragraphs and tables of a DOCX: `word/document.xml` (ECMA-376 part 1, 17.3 and 17.4). Deleted text is not read. */
function docxText(bytes: Buffer, name: string): string {
  const entries = zipEntries(bytes, name, (entry) => entry === 'word/document.xml');
  const xml = entries.get('word/document.xml')?.toString('utf8');
  if (xml === undefined)
    fail(
      'claims.format',
      { en: 'the container holds no text document', ru: 'в архиве нет текстового документа' },
      { file: name },
    );
  const parts: string[] = [];
  let deleted = 0;
  let inText = false;
  let cells = 0;
  for (const [, mark, closing, tag, text] of xml.matchAll(
    /(<(\/?)w:([A-Za-z]+)(?:\s[^<>]*)?\/?>)|([^<>]+)/g,
  )) {
    if (mark === undefined) {
      if (deleted === 0 && inText) parts.push(unescape(text ?? ''));
      continue;
    }
    const isOpen = closing === '' && !mark.endsWith('/>');
    if (tag === 'del' || tag === 'delText' || tag === 'instrText')
      deleted = Math.max(0, deleted + (isOpen ? 1 : closing === '/' ? -1 : 0));
    else if (tag === 't') inText = isOpen;
    else if (tag === 'tab' && closing === '') parts.push(' ');
    else if ((tag === 'br' || tag === 'cr') && closing === '') parts.push('\n');
    else if (tag === 'tc') {
      cells += isOpen ? 1 : -1;
      parts.push(isOpen ? '| ' : ' ');
    } else if (tag === 'tr' && closing === '/') parts.push('\n');
    // Paragraphs within a cell stay on its line.
    else if (tag === 'p' && closing === '/') parts.push(cells > 0 ? ' ' : '\n\n');
  }
  return tidy(parts.join(''));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
