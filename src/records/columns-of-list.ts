// Which column of a table means what: the `columns:` of a list in case.yaml against the header that was found.
import type { Field } from '../case/field.ts';
import { nearest } from '../case/nearest.ts';
import type { CaseList } from '../case/schema.ts';
import { diagnostic, MusterError, type Diagnostic } from '../diagnostic/diagnostic.ts';

export interface MappedColumn {
  /** 0-based position in the header. */
  readonly index: number;
  readonly field: Exclude<Field, 'ignore'>;
  /** Raw value, blanks folded, to the value that is meant. */
  readonly values: ReadonlyMap<string, string>;
}

interface ColumnMap {
  readonly columns: readonly MappedColumn[];
  readonly warnings: readonly Diagnostic[];
}

/** Runs of white space, line breaks among it, as one blank. */
export function blanksFolded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Finds every column of `columns:` in the header, comparing with blanks folded. Throws a MusterError: `source.column`
 * for each name that the header lacks, `source.columns-missing` where no column holds a name.
 */
export function mapColumns(list: CaseList, listId: string, header: readonly string[]): ColumnMap {
  const place = { file: list.file };
  const positions = new Map<string, number>();
  header.forEach((name, index) => {
    const plain = blanksFolded(name);
    if (!positions.has(plain)) positions.set(plain, index);
  });
  const columns: MappedColumn[] = [];
  const problems: Diagnostic[] = [];
  const mentioned = new Set<number>();
  for (const [name, meaning] of Object.entries(list.columns)) {
    const index = positions.get(blanksFolded(name));
    if (index === undefined) {
      const near = nearest(blanksFolded(name), [...positions.keys()]);
      const hint = near === null ? '' : `; did you mean "${near}"?`;
      problems.push(
        diagnostic(
          'source.column',
          `lists.${listId}: the table has no column "${blanksFolded(name)}"${hint}`,
          place,
        ),
      );
      continue;
    }
    mentioned.add(index);
    const field = typeof meaning === 'string' ? meaning : meaning.as;
    const values = typeof meaning === 'string' ? {} : (meaning.values ?? {});
    if (field === 'ignore') continue;
    columns.push({
      index,
      field,
      values: new Map(Object.entries(values).map(([from, to]) => [blanksFolded(from), to])),
    });
  }
  if (problems.length > 0) throw new MusterError(problems);
  if (!columns.some(({ field }) => field === 'name' || field === 'surname' || field === 'given'))
    throw new MusterError(
      diagnostic('source.columns-missing', `lists.${listId}: no column is said to hold a name`, place),
    );
  const silent = header.filter((_, index) => !mentioned.has(index)).map((name) => `"${blanksFolded(name)}"`);
  const warnings =
    silent.length === 0
      ? []
      : [
          diagnostic(
            'source.columns-missing',
            `lists.${listId}: columns without a meaning are not read: ${silent.slice(0, 20).join(', ')}${silent.length > 20 ? ', …' : ''}`,
            place,
            { severity: 'warning' },
          ),
        ];
  return { columns: columns.toSorted((a, b) => a.index - b.index), warnings };
}
