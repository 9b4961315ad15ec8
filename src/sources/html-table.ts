// The tables of an HTML page as grids of text, with spans written out and what a reader would not see listed apart.
// Spans: HTML Living Standard, 4.9.12 "Forming a table".
import { defaultTreeAdapter as tree, html, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface HtmlRow {
  /** 1-based among all rows of the table, hidden ones counted. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly hidden: boolean;
  /** In `thead`, or made of `th` cells alone. */
  readonly heading: boolean;
}

export interface HtmlTable {
  readonly rows: readonly HtmlRow[];
  readonly hidden: boolean;
  /** Where in the table text is hidden, a nested table stands, or a comment: row number and 0-based column. */
  readonly notes: readonly {
    readonly kind: 'text' | 'comment';
    readonly row: number;
    readonly column: number | null;
  }[];
}

type HtmlExcess = 'columns' | 'cells';

/** Cells of all tables together, spans written out. */
const maxCells = 20_000_000;

/** Reads every table in document order, nested ones after the one around them; or says what there is too much of. */
export function htmlTables(text: string, maxColumns: number): readonly HtmlTable[] | HtmlExcess {
  const tables: HtmlTable[] = [];
  let left = maxCells;
  for (const { element, hidden } of findTables(parse(text).childNodes)) {
    const table = readTable(element, hidden, maxColumns, left);
    if (typeof table === 'string') return table;
    for (const row of table.rows) left -= row.cells.length;
    tables.push(table);
  }
  return tables;
}

interface FoundTable {
  readonly element: Element;
  readonly hidden: boolean;
}

function findTables(roots: readonly Node[]): readonly FoundTable[] {
  const found: FoundTable[] = [];
  const stack = roots.map((node) => ({ node, hidden: false })).toReversed();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (!isElement(next.node)) continue;
    const hidden = next.hidden || isHidden(next.node);
    if (next.node.tagName === 'table') found.push({ element: next.node, hidden });
    for (const node of next.node.childNodes.toReversed()) stack.push({ node, hidden });
  }
  return found;
}

interface Span {
  readonly text: string;
  /** Rows that it still reaches into. */
  rows: number;
}

function readTable(
  table: Element,
  hidden: boolean,
  maxColumns: number,
  maxCells: number,
): HtmlTable | HtmlExcess {
  const rows: HtmlRow[] = [];
  const notes: { kind: 'text' | 'comment'; row: number; column: number | null }[] = [];
  let left = maxCells;
  let spans: (Span | undefined)[] = [];
  let group: Element | null = null;
  let number = 0;
  for (const part of rowsOf(table)) {
    if ('comment' in part) {
      notes.push({ kind: 'comment', row: number + 1, column: null });
      continue;
    }
    number += 1;
    if (part.group !== group) spans = [];
    group = part.group;
    const cells: string[] = [];
    let heading = true;
    let column = 0;
    const takeSpans = (): void => {
      for (let span = spans[column]; span !== undefined && span.rows > 0; span = spans[column]) {
        cells[column] = span.text;
        span.rows -= 1;
        column += 1;
      }
    };
    for (const cell of part.row.childNodes) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      takeSpans();
      if (isHidden(cell)) {
        notes.push({ kind: 'text', row: number, column });
        continue;
      }
      if (cell.tagName === 'td') heading = false;
      const content = readText(cell);
      if (content.hidden) notes.push({ kind: 'text', row: number, column });
      if (content.comment) notes.push({ kind: 'comment', row: number, column });
      const wide = spanOf(cell, 'colspan', 1000);
      const deep = spanOf(cell, 'rowspan', 65_534) || Infinity;
      for (let i = 0; i < wide; i++) {
        cells[column] = content.text;
        if (deep > 1) spans[column] = { text: content.text, rows: deep - 1 };
        column += 1;
      }
      if (column > maxColumns) return 'columns';
    }
    takeSpans();
    while (column < spans.length) {
      if ((spans[column]?.rows ?? 0) > 0) takeSpans();
      else cells[column++] = '';
    }
    if (column > maxColumns) return 'columns';
    left -= cells.length;
    if (left < 0) return 'cells';
    const inHead = group?.tagName === 'thead';
    const rowHidden = isHidden(part.row) || (group !== null && isHidden(group));
    rows.push({ number, cells, hidden: rowHidden, heading: inHead || (heading && cells.length > 0) });
  }
  return { rows, hidden, notes };
}

type TablePart = { readonly row: Element; readonly group: Element | null } | { readonly comment: true };

function* rowsOf(table: Element): Generator<TablePart> {
  for (const child of table.childNodes) {
    if (tree.isCommentNode(child)) yield { comment: true };
    if (!isElement(child) || !/^(?:thead|tbody|tfoot)$/.test(child.tagName)) continue;
    for (const row of child.childNodes) {
      if (tree.isCommentNode(row)) yield { comment: true };
      if (isElement(row) && row.tagName === 'tr') yield { row, group: child };
    }
  }
}

const blocks = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const silent = new Set(['script', 'style', 'template', 'noscript']);

/** Visible text with white space folded; what is hidden and what stands in a nested table is left out and told. */
function readText(cell: Element): {
  readonly text: string;
  readonly hidden: boolean;
  readonly comment: boolean;
} {
  let text = '';
  let hidden = false;
  let comment = false;
  const stack: Node[] = cell.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (tree.isTextNode(node)) text += node.value;
    else if (tree.isCommentNode(node)) comment = true;
    else if (isElement(node) && !silent.has(node.tagName)) {
      if (isHidden(node) || node.tagName === 'table') {
        hidden = true;
        continue;
      }
      if (blocks.has(node.tagName)) text += ' ';
      for (const child of node.childNodes.toReversed()) stack.push(child);
      if (node.tagName !== 'br' && blocks.has(node.tagName)) text += ' ';
    }
  }
  return { text: text.replace(/\s+/g, ' ').trim(), hidden, comment };
}

function isElement(node: Node): node is Element {
  return tree.isElementNode(node) && node.namespaceURI === html.NS.HTML;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((found) => found.name === name)?.value;
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  const style = attribute(element, 'style');
  return (
    style !== undefined &&
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style)
  );
}

/** 0 means "to the end of the group", and only rows may say so. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  if (Number.isNaN(value) || value < 0 || (value === 0 && name === 'colspan')) return 1;
  return Math.min(value, most);
}
