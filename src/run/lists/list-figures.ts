// Figures that a list has before anyone is linked: its rows, present, read and rejected.
import type { Case } from '../../case/schema.ts';
import { formatDate } from '../../chart/format.ts';
import type { FigureSet } from '../../figure/figure-set.ts';
import type { Figure, LineageFile } from '../../figure/figure.ts';
import { verbatim, type Language, type Words } from '../../text/words.ts';
import type { StoredList } from './read-list.ts';

const rowsAreNotPeople: Words = {
  en: 'counts rows of a file, not people',
  ru: 'считает строки файла, а не людей',
};

export function lineageFile({ reading }: StoredList): LineageFile {
  const { format, headerRow, sheet } = reading;
  const part =
    sheet === null
      ? { en: `${format}, header on line ${headerRow}`, ru: `${format}, заголовок в строке ${headerRow}` }
      : { en: `sheet “${sheet}”`, ru: `лист «${sheet}»` };
  return { list: reading.list, file: reading.file, sha256: reading.sha256, part };
}

/** `list.<id>.rows.present`, `.read`, `.rejected` for every list. */
export function listFigures(lists: readonly StoredList[], caseFile: Case): readonly Figure[] {
  return lists.flatMap((stored) => {
    const { reading } = stored;
    const title = caseFile.lists[reading.list]?.title ?? reading.list;
    const counts = [
      ['present', reading.present, { en: 'rows present', ru: 'строк в файле' }],
      ['read', reading.read, { en: 'rows read', ru: 'строк прочитано' }],
      ['rejected', reading.rejections.length, { en: 'rows rejected', ru: 'строк отклонено' }],
    ] as const;
    return counts.map(([part, value, label]): Figure => ({
      id: `list.${reading.list}.rows.${part}`,
      label: { en: `${title}: ${label.en}`, ru: `${title}: ${label.ru}` },
      value,
      withheld: null,
      interval: null,
      counts: 'rows',
      kind: 'counted',
      assumptions: [],
      lineage: {
        how: {
          en: 'Rows below the header that are not blank; rows present = rows read + rows rejected.',
          ru: 'Непустые строки под заголовком; строк в файле = прочитано + отклонено.',
        },
        files: [lineageFile(stored)],
        from: [],
        select: part === 'read' ? { counts: 'rows', list: reading.list } : null,
      },
      exempt: rowsAreNotPeople,
    }));
  });
}

const alreadyPublished: Words = {
  en: 'already published elsewhere, not computed here',
  ru: 'уже опубликовано другими, здесь не вычислено',
};

/** `cited.<id>`: what others have published, exempt from disclosure control, and saying so. */
export function citedFigures(caseFile: Case): FigureSet {
  const figures = caseFile.cited.map((cited): Figure => {
    const { low, high, value } = cited;
    return {
      id: `cited.${cited.id}`,
      label: { en: citedLabel(cited, 'en'), ru: citedLabel(cited, 'ru') },
      value: value ?? null,
      withheld: null,
      interval: low === undefined || high === undefined ? null : { low, high, level: null },
      counts: 'other',
      kind: 'cited',
      assumptions: [verbatim(`${cited.source}${gradeText(cited)}`)],
      lineage: { how: alreadyPublished, files: [], from: [], select: null },
      exempt: alreadyPublished,
    };
  });
  return { figures, relations: [], unshown: [], tables: [], charts: [] };
}

/** What is counted, of whom, what happened, when: the unit of counting first, since the number itself has none. */
function citedLabel(cited: Case['cited'][number], language: Language): string {
  const category =
    cited.category === undefined || cited.definer === undefined
      ? cited.category
      : `${cited.category} (${definedBy[language]}: ${cited.definer})`;
  const period = [
    cited.from === undefined ? undefined : `${since[language]} ${formatDate(cited.from, language)}`,
    cited.to === undefined ? undefined : `${until[language]} ${formatDate(cited.to, language)}`,
  ].flatMap((part) => part ?? []);
  const details = [cited.event, category, period.length === 0 ? undefined : period.join(' ')];
  return [`${cited.counts}: ${cited.population}`, ...details.flatMap((part) => part ?? [])].join(', ');
}

const since: Words = { en: 'from', ru: 'с' };
const until: Words = { en: 'until', ru: 'по' };
const definedBy: Words = { en: 'as defined by', ru: 'как понимает' };

function gradeText(cited: Case['cited'][number]): string {
  const grade = `${cited.reliability ?? ''}${cited.credibility ?? ''}`;
  return grade === '' ? '' : ` [${grade}]`;
}
