// Puts together what a run says: the figures of all stages, protected once, with everything that stands beside them.
import type { Case } from '../case/schema.ts';
import { persons, type Person } from '../estimate/person.ts';
import { tally } from '../estimate/tally.ts';
import { combineSets } from '../figure/figure-set.ts';
import { protect } from '../publish/disclosure.ts';
import type { ListResult, Result } from '../publish/result.ts';
import { readCaseDate } from '../text/date.ts';
import type { Words } from '../text/words.ts';
import { months } from '../timeline/months.ts';
import { axisLabels } from './axis-labels.ts';
import type { LinkedLists } from './link-lists.ts';
import { citedFigures, lineageFile, listFigures } from './list-figures.ts';
import type { StoredList } from './read-list.ts';

export interface CaseWork {
  readonly lists: readonly StoredList[];
  readonly linked: LinkedLists;
}

/** The persons of a case, in the order of the linkage. */
export function casePersons(caseFile: Case, { linked }: CaseWork): readonly Person[] {
  return persons(linked.records, linked.linkage, listRoles(caseFile));
}

export function listRoles(caseFile: Case) {
  return Object.entries(caseFile.lists).map(([id, { role, title, closed }]) => ({ id, role, title, closed }));
}

/** The period of the question as days. */
export function questionPeriod(caseFile: Case): { readonly from: number; readonly to: number } {
  const { from, to } = caseFile.question;
  return { from: readCaseDate(from).from, to: readCaseDate(to).to };
}

/** Everything a run says. Small counts are hidden here, so that no output can show them. */
export function composeResult(caseFile: Case, work: CaseWork): Result {
  const lists = listRoles(caseFile);
  const files = work.lists.map(lineageFile);
  const people = casePersons(caseFile, work);
  const set = combineSets([
    {
      figures: listFigures(work.lists, caseFile),
      // Rows are shown whatever their number, and every row read is a record: hiding must reckon with it.
      relations: work.lists.map(({ reading: { list } }) => ({
        total: `list.${list}.rows.read`,
        parts: [`list.${list}.records`],
      })),
      unshown: [],
      tables: [],
      charts: [],
    },
    tally({
      persons: people,
      records: work.linked.records,
      lists,
      files,
      units: caseFile.units,
      labels: axisLabels,
      threshold: caseFile.threshold,
    }),
    months({ persons: people, lists, files, period: questionPeriod(caseFile) }),
    citedFigures(caseFile),
  ]);
  const shown = protect(set.figures, set.relations, caseFile.threshold, set.unshown);
  const figures = shown.figures.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Set(figures.map((figure) => figure.id));
  return {
    version: 1,
    title: caseFile.title,
    language: caseFile.language,
    notice: caseFile.notice ?? null,
    question: caseFile.question,
    threshold: caseFile.threshold,
    lists: work.lists.map((stored) => listResult(stored, caseFile)),
    headline: ['persons.total', 'chao.bound'].filter((id) => known.has(id)),
    figures,
    tables: set.tables,
    charts: set.charts,
    incidents: caseFile.incidents,
    notes: notesOf(caseFile, work, shown.hidden, shown.exposed.length),
  };
}

function listResult({ reading }: StoredList, caseFile: Case): ListResult {
  const list = caseFile.lists[reading.list];
  if (list === undefined) throw new Error(`the case has no list ${reading.list}`);
  const figure = (part: string) => `list.${reading.list}.${part}`;
  return {
    id: reading.list,
    title: list.title,
    kind: list.kind ?? null,
    role: list.role,
    closed: list.closed ?? null,
    reliability: list.reliability ?? null,
    credibility: list.credibility ?? null,
    file: reading.file,
    sha256: reading.sha256,
    format: reading.format,
    encoding: reading.encoding,
    sheet: reading.sheet,
    rowsPresent: figure('rows.present'),
    rowsRead: figure('rows.read'),
    rowsRejected: figure('rows.rejected'),
    records: figure('records'),
    persons: figure('persons'),
    rejections: reading.rejections,
    hidden: reading.hidden,
    notes: reading.notes,
  };
}

function notesOf(caseFile: Case, { linked }: CaseWork, hidden: number, exposed: number): readonly Words[] {
  const { threshold, link } = caseFile;
  const pairs = linked.linkage.comparedPairs;
  const notes: Words[] = [
    {
      en: `Records are taken for one person from a match probability of ${link} on; ${pairs} pairs were compared.`,
      ru: `Записи признаются одним человеком при вероятности совпадения от ${link}; сравнено пар: ${pairs}.`,
    },
    {
      en: 'People who are on no list cannot be counted here. The lower bound says how many there are at least, under its conditions; lists made from one another make it too low.',
      ru: 'Люди, которых нет ни в одном списке, здесь не сосчитаны. Нижняя граница говорит, сколько их не менее, при её условиях; если один список составлен по другому, она занижена.',
    },
  ];
  if (hidden > 0) {
    notes.push({
      en: `${hidden} figures are hidden: counts of people under ${threshold}, and whatever would give them away by subtraction.`,
      ru: `Скрыто чисел: ${hidden} — группы меньше ${threshold} человек и всё, что выдало бы их вычитанием.`,
    });
  }
  if (exposed > 0) {
    notes.push({
      en: `${exposed} small counts can be worked out from figures that are exempt from hiding.`,
      ru: `Малых чисел, которые можно вывести из открытых чисел: ${exposed}.`,
    });
  }
  for (const [id, list] of Object.entries(caseFile.lists)) {
    for (const { reason } of list.omits) {
      notes.push({
        en: `The list ${id} cannot hold everybody: ${reason}.`,
        ru: `Список ${id} не может содержать всех: ${reason}.`,
      });
    }
  }
  return notes;
}
