// Persons by month of the event, as figures and a chart.
import { counted, type Person } from '../estimate/person.ts';
import type { Days } from '../estimate/month.ts';
import { outsidePeriod } from '../estimate/select.ts';
import { filesOf, linkageAssumption, type ListFiles, type TallyList } from '../estimate/tally-input.ts';
import type { FigureSet } from '../figure/figure-set.ts';
import type { Figure } from '../figure/figure.ts';
import { makeFigure } from '../figure/make-figure.ts';
import { verbatim, type Words } from '../text/words.ts';
import { spreadByMonth } from './spread.ts';

interface TimelineList extends TallyList {
  /** The last day that the list can know of, as the case has it. */
  readonly closed?: string | undefined;
  /** What the list cannot hold; where that is everybody from some date on, the list knows of nothing later. */
  readonly omits?: readonly Omission[];
}

interface Omission {
  readonly unit?: string | undefined;
  readonly category?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface MonthsInput {
  readonly persons: readonly Person[];
  /** In case order. */
  readonly lists: readonly TimelineList[];
  readonly files: ListFiles;
  /** The period of the question. */
  readonly period: Days;
}

const evenly: Words = {
  en: 'A date known only as an interval is spread evenly over its days within the period asked about.',
  ru: 'Дата, известная лишь как промежуток, распределена поровну по его дням внутри периода вопроса.',
};

/**
 * `month.<YYYY-MM>`: expected persons in tenths, with the certain minimum and the possible maximum as interval;
 * `persons.undated` and `persons.outside` beside them. Without a single dated person there is no month figure, and the set
 * is empty.
 */
export function months({ persons, lists, files, period }: MonthsInput): FigureSet {
  const people = counted(persons, lists);
  const spread = spreadByMonth(
    people.map((person) => person.event),
    period,
  );
  if (spread.inside + spread.outside === 0) {
    return { figures: [], relations: [], unshown: [], tables: [], charts: [] };
  }
  const capture = lists.filter((list) => list.role === 'capture');
  const own = filesOf(
    files,
    capture.map((list) => list.id),
  );
  const shared = {
    counts: 'persons',
    kind: 'linked',
    files: own,
    assumptions: [evenly, linkageAssumption],
  } as const;
  const byMonth: readonly Figure[] = spread.months.map(({ month, expected, certain, possible }) =>
    makeFigure({
      ...shared,
      id: `month.${month.id}`,
      label: { en: `event in the month ${month.id}`, ru: `событие в месяце ${month.id}` },
      value: expected,
      interval: { low: certain, high: possible, level: null },
      how: {
        en: 'Persons whose event lies in this month; the interval gives those who certainly and possibly do.',
        ru: 'Люди, чьё событие пришлось на этот месяц; промежуток — сколько наверняка и сколько возможно.',
      },
      select: { counts: 'persons', axis: 'month', value: month.id },
    }),
  );
  const rest: readonly Figure[] = [
    makeFigure({
      ...shared,
      id: 'persons.undated',
      label: { en: 'date of the event not known', ru: 'дата события неизвестна' },
      value: spread.undated,
      how: { en: 'Persons without a date of the event.', ru: 'Люди без даты события.' },
      select: { counts: 'persons', axis: 'month', value: null },
    }),
    makeFigure({
      ...shared,
      id: 'persons.outside',
      label: { en: 'event outside the period asked about', ru: 'событие вне периода вопроса' },
      value: spread.outside,
      how: {
        en: 'Persons whose event lies wholly outside the period asked about.',
        ru: 'Люди, чьё событие целиком вне периода вопроса.',
      },
      select: { counts: 'persons', axis: 'month', value: outsidePeriod },
    }),
  ];
  const title: Words = { en: 'Persons by month of the event', ru: 'Люди по месяцу события' };
  return {
    figures: [...byMonth, ...rest],
    relations: [{ total: 'persons.total', parts: [...byMonth, ...rest].map((figure) => figure.id) }],
    unshown: [],
    tables: [
      {
        id: 'months',
        title,
        note: {
          en: `${evenly.en} The last months before a list ends are counted too low, since word of an event reaches a list late: a fall there does not show that there were fewer events.`,
          ru: `${evenly.ru} Последние месяцы перед концом списка занижены: сведения доходят до списка с опозданием, и спад там не значит, что событий стало меньше.`,
        },
        corner: { en: 'month', ru: 'месяц' },
        columns: [{ en: 'persons', ru: 'людей' }],
        rows: [
          ...spread.months.map(({ month }) => verbatim(month.id)),
          ...rest.map((figure) => figure.label),
        ],
        cells: [...byMonth, ...rest].map((figure) => [figure.id]),
      },
    ],
    charts: [
      {
        kind: 'months',
        id: 'months',
        title,
        months: spread.months.map(({ month }) => ({ month: month.id, figure: `month.${month.id}` })),
        coverage: lists
          .filter((list) => list.role === 'capture')
          .map((list) => ({ list: list.id, title: list.title, until: knownUntil(list) })),
      },
    ],
  };
}

/** The last date that a list can know of: its closing, or what comes before an omission of everybody without an end. */
export function knownUntil({ closed, omits = [] }: Pick<TimelineList, 'closed' | 'omits'>): string | null {
  const ends = omits.flatMap(({ unit, category, from, to }) =>
    unit === undefined && category === undefined && to === undefined && from !== undefined
      ? [dateBefore(from)]
      : [],
  );
  if (closed !== undefined) ends.push(closed);
  return ends.toSorted((a, b) => (a < b ? -1 : 1))[0] ?? null;
}

/** The day before a day, the month before a month, the year before a year. */
function dateBefore(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const before = new Date(0);
  before.setUTCFullYear(
    month === undefined ? year - 1 : year,
    (month ?? 1) - (day === undefined && month !== undefined ? 2 : 1),
    day === undefined ? 1 : day - 1,
  );
  return before.toISOString().slice(0, date.length);
}
