// Which column of a table means what: the `columns:` of a list in case.yaml against the header that was found.
import type { Field } from '../case/field.ts';
import { didYouMean, nearest } from '../case/nearest.ts';
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

/** Columns without a meaning that are named; the others are hinted at. */
const mostNamed = 20;

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
      const hint = didYouMean(nearest(blanksFolded(name), [...positions.keys()]));
      problems.push(
        diagnostic(
          'source.column',
          {
            en: `lists.${listId}: the table has no column "${blanksFolded(name)}"${hint.en}`,
            ru: `lists.${listId}: в таблице нет столбца «${blanksFolded(name)}»${hint.ru}`,
          },
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
      diagnostic(
        'source.columns-missing',
        {
          en: `lists.${listId}: no column is said to hold a name`,
          ru: `lists.${listId}: не указано, в каком столбце имена`,
        },
        place,
      ),
    );
  const silent = header.filter((_, index) => !mentioned.has(index)).map(blanksFolded);
  const named = silent.slice(0, mostNamed);
  const more = silent.length > mostNamed ? ', …' : '';
  const warnings =
    silent.length === 0
      ? []
      : [
          diagnostic(
            'source.columns-missing',
            {
              en: `lists.${listId}: columns without a meaning are not read: ${named.map((name) => `"${name}"`).join(', ')}${more}`,
              ru: `lists.${listId}: столбцы, значение которых не указано, не читаются: ${named.map((name) => `«${name}»`).join(', ')}${more}`,
            },
            place,
            { severity: 'warning' },
          ),
        ];
  return { columns: columns.toSorted((a, b) => a.index - b.index), warnings };
}
