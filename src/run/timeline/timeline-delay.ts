// Reporting delay of a list that the case holds in several issues: who stands first in which of them.
import type { Case } from '../../case/schema.ts';
import { agreedRoots } from '../../linkage/draws/draws-of-linkage.ts';
import { readCaseDate } from '../../text/date.ts';
import type { Words } from '../../text/words.ts';
import { leastIssues, nowcast, type ReportingTriangle } from '../../timeline/delay/nowcast.ts';
import { formatPeriod, periodAt } from '../../timeline/series/period.ts';
import type { TimelineTable } from '../../publish/result.ts';
import type { LinkedLists } from '../linkage/link-lists.ts';
import type { CountedTimeline } from './timeline-schema.ts';

type IssuedList = CountedTimeline['issued'][number];

/**
 * Lists of which other lists are issues, with the persons of the agreed linkage by month of the event and the issue that first held them.
 * An event whose date reaches over more than one month tells no delay and is left out, as is one after the issue that tells it.
 */
export function issuedLists({ lists }: Case, { records, linkage }: LinkedLists): readonly IssuedList[] {
  const wholes = [...new Set(Object.values(lists).flatMap((list) => list['issue-of'] ?? []))];
  const root = agreedRoots(
    linkage,
    records.map(({ key }) => key),
  );
  return wholes.flatMap((whole) => {
    const issues = Object.entries(lists)
      .filter(([id, list]) => id === whole || list['issue-of'] === whole)
      .flatMap(([id, { closed }]) => (closed === undefined ? [] : [{ id, day: readCaseDate(closed).to }]))
      .toSorted((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
    const place = new Map(issues.map(({ id }, k) => [id, k]));
    const first = new Map<number, { month: number; issue: number }>();
    records.forEach(({ list, event }, record) => {
      const issue = place.get(list);
      if (issue === undefined || event === null) return;
      const month = periodAt('month', event.from).step;
      if (month !== periodAt('month', event.to).step) return;
      const person = root[record] ?? record;
      const known = first.get(person);
      if (known === undefined || issue < known.issue)
        first.set(person, { month: known?.month ?? month, issue });
    });
    const steps = issues.map(({ day }) => periodAt('month', day).step);
    const told = [...first.values()].filter(({ month, issue }) => month <= (steps[issue] ?? month));
    const start = told.reduce((earliest, { month }) => Math.min(earliest, month), Math.min(...steps));
    const cells = new Map<string, { period: number; issue: number; count: number }>();
    for (const { month, issue } of told) {
      const key = `${month} ${issue}`;
      const count = (cells.get(key)?.count ?? 0) + 1;
      cells.set(key, { period: month - start, issue, count });
    }
    const events = [...cells.values()].toSorted((a, b) => a.period - b.period || a.issue - b.issue);
    const title = lists[whole]?.title ?? whole;
    return [{ title, start, issues: steps.map((step) => step - start), events }];
  });
}

const words = {
  title: {
    en: 'Events that have happened and are not reported yet',
    ru: 'Уже случилось, но ещё не сообщено',
  },
  month: { en: 'month', ru: 'месяц' },
  share: { en: 'reported by the last issue', ru: 'сообщено к последнему выпуску' },
  events: { en: 'events in all, 95 %', ru: 'всего случаев, 95 %' },
} as const satisfies Record<string, Words>;

/** From this share on a month counts as reported. */
const allReported = 0.995;

export interface ToldDelay {
  readonly sentences: readonly Words[];
  readonly tables: readonly TimelineTable[];
}

/**
 * Of months whose count stands in the report. Ends are rounded outwards to twice the threshold, so that they tell no small count of what
 * an issue holds.
 */
export function toldDelay(
  caseFile: Case,
  issued: readonly IssuedList[],
  isTold: (month: string) => boolean,
): ToldDelay {
  const { lists, threshold, seed } = caseFile;
  const found = issued.map((list) => ofList(list, isTold, threshold, seed));
  const several = new Set(issued.map(({ title }) => title));
  const single = Object.values(lists).flatMap((list) =>
    list.role === 'capture' && list['issue-of'] === undefined && !several.has(list.title) ? [list.title] : [],
  );
  const cannot: Words = {
    en: `Reporting delay cannot be corrected from ${single.map((title) => `“${title}”`).join(', ')}: at least ${leastIssues} dated issues of a list are needed (issue-of).`,
    ru: `Запаздывание сведений нельзя исправить по спискам ${single.map((title) => `«${title}»`).join(', ')}: нужно не меньше ${leastIssues} датированных выпусков списка (issue-of).`,
  };
  return {
    sentences: [...found.flatMap(({ sentences }) => sentences), ...(single.length === 0 ? [] : [cannot])],
    tables: found.flatMap(({ tables }) => tables),
  };
}

function ofList(
  { title, start, issues, events }: IssuedList,
  isTold: (month: string) => boolean,
  threshold: number,
  seed: number,
): ToldDelay {
  const periods = (issues.at(-1) ?? 0) + 1;
  const names = Array.from({ length: periods }, (_, t) => formatPeriod({ kind: 'month', step: start + t }));
  const untold = new Set(names.flatMap((name, t) => (isTold(name) ? [] : [t])));
  // Several issues of one month are one: only months tell a delay.
  const months = [...new Set(issues)];
  const triangle: ReportingTriangle = {
    periods,
    issues: months,
    events: events.map((cell) => ({ ...cell, issue: months.indexOf(issues[cell.issue] ?? 0) })),
    untold,
  };
  const found = nowcast(triangle, seed);
  if (found.kind === 'cannot-be-corrected') {
    const { en, ru } = found.reason;
    return { sentences: [{ en: `“${title}”: ${en}`, ru: `«${title}»: ${ru}` }], tables: [] };
  }
  const base = threshold === 1 ? 1 : 2 * threshold;
  const rows = found.periods.flatMap((period, t) => {
    if (period === null || period.share >= allReported) return [];
    const low = Math.floor(period.low / base) * base;
    const high = Math.ceil(period.high / base) * base;
    return [{ name: names[t] ?? '', share: `${Math.round(100 * period.share)} %`, events: `${low}–${high}` }];
  });
  const last = rows.at(-1);
  if (last === undefined) {
    return {
      sentences: [
        {
          en: `“${title}”: by its issues, the months that are told here are reported in full.`,
          ru: `«${title}»: судя по выпускам, названные здесь месяцы сообщены полностью.`,
        },
      ],
      tables: [],
    };
  }
  return {
    sentences: [
      {
        en: `“${title}” is late: of the events of ${last.name}, ${last.share} are reported by the last of its ${months.length} issues; there are ${last.events} in all (95 %). A low count in the last months is no fall.`,
        ru: `«${title}» запаздывает: из случаев за ${last.name} к последнему из выпусков (${months.length}) сообщено ${last.share}; всего их ${last.events} (95 %). Малое число в последние месяцы — не спад.`,
      },
    ],
    tables: [
      {
        title: { en: `${words.title.en}: ${title}`, ru: `${words.title.ru}: ${title}` },
        columns: [words.month, words.share, words.events],
        rows: rows.map(({ name, share, events: all }) => [name, share, all]),
      },
    ],
  };
}
