// Dated events of persons, once for each draw of who is who.
import type { Case, CaseUnit } from '../../case/schema.ts';
import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Effects } from '../../effect/effects.ts';
import { common, type Days } from '../../estimate/month.ts';
import { agreedRoots } from '../../linkage/draws/draws-of-linkage.ts';
import { layDraw } from '../../linkage/draws/draws.ts';
import { readCaseDate, type DateInterval } from '../../text/date.ts';
import { knownUntil } from '../../timeline/months.ts';
import type { DatedEvent } from '../../timeline/rates/complete.ts';
import type { LinkedLists } from '../linkage/link-lists.ts';

/** Draws of the linkage that the timeline takes. */
export const linkageDraws = 10;

export interface PersonEvent extends DatedEvent {
  /** Null where no list states one. */
  readonly category: string | null;
}

/**
 * First the events of the agreed linkage, then those of each draw; only the first where none was kept. An event outside the period is
 * left out; one after the end of every list is reported. A unit with others below it may have been any of those.
 */
export function eventsByDraw(
  caseFile: Case,
  { records, linkage }: LinkedLists,
  leaves: readonly CaseUnit[],
  period: Days,
  effects: Effects,
): readonly (readonly PersonEvent[])[] {
  const capture = new Set(
    Object.entries(caseFile.lists).flatMap(([id, { role }]) => (role === 'capture' ? [id] : [])),
  );
  const last = lastKnown(caseFile);
  const possible = unitsBelow(caseFile.units, leaves);
  const anywhere = leaves.map((_, i) => i);
  const root = agreedRoots(
    linkage,
    records.map(({ key }) => key),
  );
  let late = 0;
  const eventsOf = (): readonly PersonEvent[] => {
    const found = new Map<number, Found>();
    // Records stand in case order of their lists: the first list that states something is believed.
    records.forEach(({ event, unit, category, list }, record) => {
      const person = root[record] ?? record;
      const known = found.get(person);
      found.set(person, {
        event: known?.event ?? event,
        unit: known?.unit ?? unit,
        category: known?.category ?? category?.key ?? null,
        isCounted: (known?.isCounted ?? false) || capture.has(list),
      });
    });
    late = 0;
    return [...found].flatMap(([person, { event, unit, category, isCounted }]) => {
      if (!isCounted || event === null) return [];
      if (event.from > last) {
        late++;
        return [];
      }
      const within = common({ from: event.from, to: Math.min(event.to, last) }, period);
      if (within === null) return [];
      const units = unit === null ? anywhere : (possible.get(unit) ?? anywhere);
      const key = records[person]?.key ?? String(person);
      return [{ key, units, category, from: within.from, to: within.to }];
    });
  };
  const agreed = eventsOf();
  if (late > 0) {
    effects.report(
      diagnostic(
        'timeline.after-close',
        {
          en: `persons with an event after the end of every list: ${late}`,
          ru: `людей, у которых событие позже конца всех списков: ${late}`,
        },
        null,
        { severity: 'warning' },
      ),
    );
  }
  reportLate(caseFile, records, effects);
  const { draws } = linkage;
  if (draws === undefined) return [agreed];
  return [
    agreed,
    ...Array.from({ length: Math.min(linkageDraws, draws.count) }, (_, k) => {
      layDraw(draws, k, root);
      return eventsOf();
    }),
  ];
}

/** What a list dates after its own end it cannot know: most often a slip in the date, or in `closed:`. */
function reportLate(
  { lists }: Case,
  records: LinkedLists['records'],
  { report }: Pick<Effects, 'report'>,
): void {
  for (const [id, { title, ...list }] of Object.entries(lists)) {
    const until = knownUntil(list);
    if (until === null) continue;
    const end = readCaseDate(until).to;
    const late = records.filter(({ list: own, event }) => own === id && event !== null && event.from > end);
    if (late.length === 0) continue;
    report(
      diagnostic(
        'timeline.after-close',
        {
          en: `records of “${title}” with an event after the end of the list (${until}): ${late.length}`,
          ru: `записей списка «${title}» с событием позже конца списка (${until}): ${late.length}`,
        },
        null,
        { severity: 'warning' },
      ),
    );
  }
}

interface Found {
  readonly event: DateInterval | null;
  readonly unit: string | null;
  readonly category: string | null;
  readonly isCounted: boolean;
}

/** The last day that any list that adds people can know of; without an end where one of them has none. */
function lastKnown({ lists }: Case): number {
  const ends = Object.values(lists).flatMap((list) => {
    if (list.role !== 'capture') return [];
    const until = knownUntil(list);
    return [until === null ? Number.POSITIVE_INFINITY : readCaseDate(until).to];
  });
  return Math.max(...ends);
}

/** Positions of the leaves at or below every unit. */
function unitsBelow(
  units: readonly CaseUnit[],
  leaves: readonly CaseUnit[],
): ReadonlyMap<string, readonly number[]> {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const below = new Map<string, number[]>();
  leaves.forEach(({ id }, position) => {
    for (let up: string | undefined = id; up !== undefined; up = parents.get(up)) {
      below.set(up, [...(below.get(up) ?? []), position]);
    }
  });
  return below;
}
