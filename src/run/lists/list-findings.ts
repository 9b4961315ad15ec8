// What there is to say of the lists once they are read: one table taken twice, rows rejected, nothing to count.
import type { Case } from '../../case/schema.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { StoredList } from './read-list.ts';

/** Rejections, and rows read in part, of one list that are said in full; the report has all of them. */
const spokenRejections = 3;

/** Findings of records that were read in part: each has the place of its row. */
export function readInPart({ notes }: Pick<StoredList['reading'], 'notes'>): readonly Diagnostic[] {
  return notes.filter(({ code }) => code === 'record.birth' || code === 'record.name');
}

/**
 * Lists that read the very same table: all of their people would be found twice, and every estimate would take that
 * for two independent sightings.
 */
export function repeatedTables(lists: readonly StoredList[], caseFile: Case): readonly Diagnostic[] {
  const first = new Map<string, string>();
  return lists.flatMap(({ reading: { list, file, sha256, sheet, headerRow } }) => {
    const table = caseFile.lists[list]?.table ?? null;
    const key = JSON.stringify([sha256, sheet, table, headerRow]);
    const other = first.get(key);
    first.set(key, other ?? list);
    if (other === undefined) return [];
    const reason = {
      en: `the lists ${other} and ${list} read the same table`,
      ru: `списки ${other} и ${list} берут одну и ту же таблицу`,
    };
    return [diagnostic('source.repeated', reason, { file })];
  });
}

/** Said at the terminal after reading: findings of weight, the first rejections of each list, lists without a record. */
export function listFindings(lists: readonly StoredList[], caseFile: Case): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { reading } of lists) {
    const { list, file, present, read, rejections, notes } = reading;
    const partial = readInPart(reading);
    found.push(...notes.filter((note) => note.severity === 'warning' && !partial.includes(note)));
    found.push(...partial.slice(0, spokenRejections));
    if (partial.length > spokenRejections) {
      const left = partial.length - spokenRejections;
      const reason = {
        en: `${partial.length} findings in rows of the list ${list} that are read in part, ${left} more than said here`,
        ru: `замечаний к строкам списка ${list}, прочитанным частично: ${partial.length}, из них здесь не названо: ${left}`,
      };
      found.push(diagnostic('run.partial', reason, { file }, { severity: 'warning' }));
    }
    for (const rejection of rejections.slice(0, spokenRejections)) {
      found.push({ ...rejection, severity: 'warning' });
    }
    const more = rejections.length - spokenRejections;
    if (more > 0) {
      const reason = {
        en: `${rejections.length} rows of the list ${list} are rejected, ${more} more than said here`,
        ru: `отклонено строк списка ${list}: ${rejections.length}, из них здесь не названо: ${more}`,
      };
      found.push(diagnostic('run.rejected', reason, { file }, { severity: 'warning' }));
    }
    if (read === 0) {
      const reason = {
        en: `no row of the list ${list} could be read, of ${present}`,
        ru: `ни одной строки списка ${list} прочесть не удалось; всего строк: ${present}`,
      };
      found.push(diagnostic('run.list-empty', reason, { file }, { severity: 'warning' }));
    }
  }
  const roles = lists.map(({ reading }) => caseFile.lists[reading.list]?.role);
  if (lists.length > 0 && !roles.includes('capture')) {
    const reason = {
      en: 'no list of the case adds people to the count: none has the role capture',
      ru: 'ни один список дела не добавляет людей к подсчёту: роли capture нет ни у одного',
    };
    found.push(diagnostic('run.no-capture', reason, { file: 'case.yaml' }, { severity: 'warning' }));
  }
  return found;
}
