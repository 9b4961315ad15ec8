// Figures that a list has before anyone is linked: its rows, present, read and rejected.
import type { Case } from '../case/schema.ts';
import type { FigureSet } from '../figure/figure-set.ts';
import type { Figure, LineageFile } from '../figure/figure.ts';
import { verbatim, type Words } from '../text/words.ts';
import type { StoredList } from './read-list.ts';

const rowsAreNotPeople: Words = {
  en: 'counts rows of a file, not people',
  ru: 'считает строки файла, а не людей',
};

export function lineageFile({ reading }: StoredList): LineageFile {
  const part =
    reading.sheet === null
      ? `${reading.format}, header on line ${reading.headerRow}`
      : `sheet “${reading.sheet}”`;
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
    const details = [
      cited.event,
      cited.category,
      cited.definer === undefined ? undefined : `(${cited.definer})`,
      period(cited),
    ];
    const rest = details.filter((detail) => detail !== undefined).join(', ');
    return {
      id: `cited.${cited.id}`,
      label: verbatim(`${cited.counts}: ${cited.population}${rest === '' ? '' : `, ${rest}`}`),
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

function period(cited: Case['cited'][number]): string | undefined {
  if (cited.from === undefined && cited.to === undefined) return undefined;
  return cited.from === cited.to ? cited.from : `${cited.from ?? '…'}–${cited.to ?? '…'}`;
}

function gradeText(cited: Case['cited'][number]): string {
  const grade = `${cited.reliability ?? ''}${cited.credibility ?? ''}`;
  return grade === '' ? '' : ` [${grade}]`;
}
