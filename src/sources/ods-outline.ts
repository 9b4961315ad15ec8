// What the spreadsheet library does not tell of an ODS file: hidden sheets, rows and columns, and how many cells the
// repeat counts stand for. Read from the tags of content.xml (OpenDocument 1.3, part 3, chapter 9).

export interface OdsSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** 0-based, inclusive. */
  readonly hiddenRows: readonly (readonly [number, number])[];
  readonly hiddenColumns: readonly (readonly [number, number])[];
}

interface OdsOutline {
  readonly sheets: readonly OdsSheet[];
  /** Cells with content once repeats are written out. */
  readonly cells: number;
  /** Rightmost column with content, 1-based. */
  readonly columns: number;
}

/** With any prefix, since the library takes any. */
const tag =
  /<(\/?)(?:[\w-]+:)?(table|table-column|table-row|table-cell|covered-table-cell|style|table-properties)(?=[\s/>])([^>]*)>/g;

/** Reads the outline of every sheet in order. */
export function odsOutline(contentXml: string): OdsOutline {
  const hiddenStyles = new Set<string>();
  const sheets: OdsSheet[] = [];
  let style = '';
  let sheet = { name: '', hidden: false };
  let hiddenRows: [number, number][] = [];
  let hiddenColumns: [number, number][] = [];
  let [row, column, cell, rowRepeat, cells, columns] = [0, 0, 0, 1, 0, 0];
  let depth = 0;
  for (const [, closing, kind, attributes = ''] of contentXml.matchAll(tag)) {
    const open = closing === '';
    if (kind === 'style' && open) style = attribute(attributes, 'name') ?? '';
    if (kind === 'table-properties' && attribute(attributes, 'display') === 'false') hiddenStyles.add(style);
    if (kind === 'table') {
      depth += open ? (attributes.endsWith('/') ? 0 : 1) : -1;
      if (open && depth === 1) {
        const hidden = hiddenStyles.has(attribute(attributes, 'style-name') ?? '');
        sheet = { name: unescape(attribute(attributes, 'name') ?? ''), hidden };
        [hiddenRows, hiddenColumns, row, column] = [[], [], 0, 0];
      } else if (!open && depth === 0) {
        sheets.push({ ...sheet, hiddenRows, hiddenColumns });
      }
    }
    if (depth !== 1) continue;
    const repeat = (of: 'columns' | 'rows'): number =>
      Number.parseInt(attribute(attributes, `number-${of}-repeated`) ?? '1', 10) || 1;
    const hidden = (attribute(attributes, 'visibility') ?? 'visible') !== 'visible';
    if (kind === 'table-column' && open) {
      const count = repeat('columns');
      if (hidden) hiddenColumns.push([column, column + count - 1]);
      column += count;
    } else if (kind === 'table-row' && open) {
      rowRepeat = repeat('rows');
      if (hidden) hiddenRows.push([row, row + rowRepeat - 1]);
      row += rowRepeat;
      cell = 0;
    } else if ((kind === 'table-cell' || kind === 'covered-table-cell') && open) {
      const count = repeat('columns');
      cell += count;
      // The library writes covered cells out even where they are empty.
      if (!attributes.endsWith('/') || kind === 'covered-table-cell') {
        cells += count * rowRepeat;
        columns = Math.max(columns, cell);
      }
    }
  }
  return { sheets, cells, columns };
}

const patterns = new Map<string, RegExp>();

/** Value of the attribute of this name, with any prefix and either quotation mark. */
function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^|\\s)(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found?.[1] ?? found?.[2];
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

function unescape(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities.get(entity) ?? entity);
}
