// Puts together what a run says: the figures of all stages, protected once, with everything that stands beside them.
import type { Case } from '../case/schema.ts';
import { formatNumber } from '../chart/format.ts';
import { persons, type Person } from '../estimate/person.ts';
import { tally } from '../estimate/tally.ts';
import { combineSets } from '../figure/figure-set.ts';
import { protect } from '../publish/disclosure.ts';
import type { ListResult, Result } from '../publish/result.ts';
import type { Words } from '../text/words.ts';
import { months } from '../timeline/months.ts';
import type { CaseAudit } from './audit/case-texts.ts';
import { axisLabels } from './people/axis-labels.ts';
import { estimateFigures, modelFigure } from './estimate/estimate-figures.ts';
import { estimateResult } from './estimate/estimate-result.ts';
import type { CaseEstimate } from './estimate/estimate-schema.ts';
import type { LinkedLists } from './linkage/link-lists.ts';
import { linkageChartInput, linkageSummary } from './linkage/linkage-charts.ts';
import { citedFigures, lineageFile, listFigures } from './lists/list-figures.ts';
import { questionPeriod } from './question-period.ts';
import type { Measured } from './review/review-sample.ts';
import { scenarioFigures, timelineResult } from './timeline/timeline-figures.ts';
import type { CaseTimeline } from './timeline/timeline-schema.ts';
import type { StoredList } from './lists/read-list.ts';
import { registryFigures, registryResult, registryTotalFigure } from './estimate/registry-figures.ts';
import { strataSum } from './estimate/strata-figures.ts';

interface CaseWork {
  readonly lists: readonly StoredList[];
  readonly linked: LinkedLists;
  /** What a random sample of pairs says of the linkage. */
  readonly measured?: Measured | null;
  readonly timeline?: CaseTimeline | null;
}

/** The persons of a case, in the order of the linkage. */
export function casePersons(caseFile: Case, { linked }: CaseWork): readonly Person[] {
  return persons(linked.records, linked.linkage, listRoles(caseFile));
}

export function listRoles(caseFile: Case) {
  return Object.entries(caseFile.lists).map(([id, { role, title, closed, omits }]) => {
    return { id, role, title, closed, omits };
  });
}

/** Everything a run says. Small counts are hidden here, so that no output can show them. */
export function composeResult(
  caseFile: Case,
  work: CaseWork,
  estimate: CaseEstimate | null = null,
  audit: CaseAudit | null = null,
): Result {
  const { timeline = null } = work;
  const lists = listRoles(caseFile);
  const files = work.lists.map(lineageFile);
  const capture = files.filter(({ list }) => caseFile.lists[list]?.role === 'capture');
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
    estimateFigures(estimate, capture),
    registryFigures(caseFile),
    scenarioFigures(timeline, capture, caseFile.threshold),
    citedFigures(caseFile),
  ]);
  const shown = protect(set.figures, set.relations, caseFile.threshold, set.unshown);
  const figures = shown.figures.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const [firstCapture] = lists.filter((list) => list.role === 'capture');
  const top = [
    'persons.total',
    'estimate.total',
    'estimate.range',
    strataSum,
    // The bound of the counts holds those listed wrongly, which the others leave out.
    estimate?.overCoverage ? modelFigure({ id: 'chao' }) : 'chao.bound',
    registryTotalFigure,
    `list.${firstCapture?.id}.persons`,
  ];
  return {
    version: 1,
    title: caseFile.title,
    language: caseFile.language,
    notice: caseFile.notice ?? null,
    question: caseFile.question,
    threshold: caseFile.threshold,
    lists: work.lists.map((stored) => listResult(stored, caseFile)),
    // A case of cited figures alone counts nobody.
    headline: lists.length === 0 ? [] : top.filter((id) => known.has(id)),
    figures,
    tables: set.tables,
    charts: set.charts,
    linkage: linkageSummary(linkageChartInput(caseFile, work.linked), work.measured),
    estimate: estimateResult(estimate, known, checkSources(caseFile)),
    registry: registryResult(caseFile, known),
    timeline: timelineResult(caseFile, timeline, known),
    incidents: caseFile.incidents.map((incident) => {
      const unit = caseFile.units.find(({ id }) => id === incident.unit);
      return unit === undefined ? incident : { ...incident, unit: unit.name };
    }),
    claims: audit === null ? null : audit(figures),
    notes: notesOf(caseFile, work, shown.hidden, shown.exposed.length),
  };
}

function checkSources({ lists, estimate }: Case): readonly string[] {
  const { checks = [] } = estimate?.['over-coverage'] ?? {};
  return checks.map(({ list, source }) =>
    list === undefined ? source : `${lists[list]?.title ?? list}: ${source}`,
  );
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
    counted: list.role === 'capture' ? figure('persons') : `persons.on.${reading.list}`,
    rejections: reading.rejections,
    hidden: reading.hidden,
    notes: reading.notes,
  };
}

/** What the weights were learned from, where that is not all records. */
function learnedNote(caseFile: Case, { learned, records }: LinkedLists): Words | null {
  if (learned === null) return null;
  const titles = learned.lists.map((id) => caseFile.lists[id]?.title ?? id);
  const left = records.length - learned.records;
  const share = (100 * left) / records.length;
  const percent = (language: 'en' | 'ru'): string =>
    left > 0 && share < 1
      ? { en: 'less than 1', ru: 'менее 1' }[language]
      : formatNumber(Math.round(share), language);
  return {
    en: `The weights of the linkage were learned from ${titles.map((title) => `“${title}”`).join(', ')} and kept: ${percent('en')} % of the records stand on other lists. Weights learned from all lists can give other numbers.`,
    ru: `Веса связывания выучены по спискам ${titles.map((title) => `«${title}»`).join(', ')} и сохранены: на других списках стоит ${percent('ru')} % записей. Веса, выученные по всем спискам, могут дать другие числа.`,
  };
}

function notesOf(caseFile: Case, { linked }: CaseWork, hidden: number, exposed: number): readonly Words[] {
  const { threshold, link } = caseFile;
  const pairs = linked.linkage.comparedPairs;
  const learned = learnedNote(caseFile, linked);
  const notes: Words[] = [
    {
      en: 'A list is not the event: some people on it may be there by mistake, or may have returned. They are counted too.',
      ru: 'Список — ещё не событие: кто-то мог попасть в него по ошибке или вернуться. Такие люди тоже сосчитаны.',
    },
    {
      en: `Two records are taken for one person when the probability of that is ${formatNumber(link, 'en')} or more; ${formatNumber(pairs, 'en')} pairs of records were compared${learned === null ? '' : ' to learn the weights'}.`,
      ru: `Две записи признаются одним человеком при вероятности от ${formatNumber(link, 'ru')}; сравнено пар записей${learned === null ? '' : ', чтобы выучить веса'}: ${formatNumber(pairs, 'ru')}.`,
    },
    ...(learned === null ? [] : [learned]),
    {
      en: 'People who are on no list cannot be counted, only estimated. Lists made from one another pull the lower bound down; people listed wrongly push it up.',
      ru: 'Людей вне списков сосчитать нельзя, можно лишь оценить. Списки, составленные один по другому, занижают нижнюю границу; внесённые по ошибке завышают.',
    },
    hidden > 0
      ? {
          en: `Hidden so that nobody can be recognised: counts of fewer than ${threshold} people, and every number that would give such a count away by subtraction. Figures hidden here: ${hidden}.`,
          ru: `Скрыто, чтобы никого нельзя было узнать: группы меньше ${threshold} человек и всякое число, которое выдало бы их вычитанием. Скрыто чисел: ${hidden}.`,
        }
      : threshold === 1
        ? {
            en: 'Counts of any size are shown: the threshold of the case is 1.',
            ru: 'Показаны числа любой величины: порог скрытия равен 1.',
          }
        : {
            en: `No figure had to be hidden: counts of fewer than ${threshold} people would have been.`,
            ru: `Ни одно число скрывать не пришлось: были бы скрыты группы меньше ${threshold} человек.`,
          },
  ];
  if (exposed > 0) {
    notes.push({
      en: `Small counts that can be worked out from figures which are never hidden: ${exposed}.`,
      ru: `Малых чисел, которые можно вывести из чисел, не подлежащих скрытию: ${exposed}.`,
    });
  }
  for (const { title, omits } of Object.values(caseFile.lists)) {
    if (omits.length === 0) continue;
    const reasons = omits.map(({ reason }) => reason.replace(/\.$/, '')).join('; ');
    notes.push({
      en: `“${title}” cannot hold everybody: ${reasons}.`,
      ru: `«${title}» не может содержать всех: ${reasons}.`,
    });
  }
  return notes;
}
