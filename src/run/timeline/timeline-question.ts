// What the timeline is asked of a case: events of persons by draw of the linkage, units with strengths, lists with their ends.
import type { Case, CaseUnit } from '../../case/schema.ts';
import { common, type Days } from '../../estimate/month.ts';
import type { Effects } from '../../effect/effects.ts';
import { readCaseDate } from '../../text/date.ts';
import { departureGroups } from '../../timeline/incidents/groups.ts';
import type { ShapedIncident } from '../../timeline/incidents/shapes.ts';
import { knownUntil } from '../../timeline/months.ts';
import {
  completeSets,
  leastSets,
  periodOf,
  type CompletedSet,
  type DatedEvent,
  type Grid,
} from '../../timeline/rates/complete.ts';
import { periodAt } from '../../timeline/series/period.ts';
import { coveredByAll, makeSeries, type Series, type SeriesUnit } from '../../timeline/series/series.ts';
import type { ObservedShare } from '../../timeline/spread/spread-data.ts';
import type { Words } from '../../text/words.ts';
import type { TimelineQuestion } from '../../timeline/summary/timeline-summary.ts';
import type { CaseEstimate } from '../estimate/estimate-schema.ts';
import type { LinkedLists } from '../linkage/link-lists.ts';
import { issuedLists } from './timeline-delay.ts';
import { periodGrid, periodsCovered, strengths, type PeriodGrid } from './timeline-grid.ts';
import { clusteringOf, leastKnownDays } from './timeline-groups.ts';
import { eventsByDraw, linkageDraws, type PersonEvent } from './timeline-events.ts';
import type { CountedTimeline } from './timeline-schema.ts';

/** With fewer dated persons, probabilities by month would give away what is hidden, and say nothing. */
const leastDated = 100;
const tooFew: Words = {
  en: `It cannot be told: fewer than ${leastDated} persons have a date within the period asked about.`,
  ru: `Сказать нельзя: дата внутри периода вопроса известна меньше чем у ${leastDated} человек.`,
};
/** Stands for all where a case names no units. */
const everybody: CaseUnit = { id: 'everybody', name: '', aliases: [], echelon: 'other', strength: [] };
const longestMonth = 31;
/** Months that an incident is given to have its effect where the case says nothing. */
const usualPulse = 3;

export type AskedTimeline =
  | {
      readonly kind: 'asked';
      readonly question: TimelineQuestion;
      readonly beside: Pick<CountedTimeline, 'weeks' | 'categories' | 'clustering' | 'issued'>;
    }
  | { readonly kind: 'refused'; readonly reasons: readonly Words[] };

/** Null where no list dates an event; refused where fewer than {@link leastDated} persons have a date in the period. */
export function timelineQuestion(
  caseFile: Case,
  linked: LinkedLists,
  estimate: CaseEstimate | null,
  effects: Effects,
): AskedTimeline | null {
  if (linked.records.every(({ event }) => event === null)) return null;
  const period = {
    from: readCaseDate(caseFile.question.from).from,
    to: readCaseDate(caseFile.question.to).to,
  };
  const months = periodGrid('month', period);
  const parents = new Set(caseFile.units.flatMap(({ parent }) => parent ?? []));
  const lowest = caseFile.units.filter(({ id }) => !parents.has(id));
  const leaves: readonly CaseUnit[] = lowest.length > 0 ? lowest : [everybody];
  const events = eventsByDraw(caseFile, linked, leaves, period, effects);
  const [agreed] = events;
  if (agreed === undefined || agreed.length < leastDated) return { kind: 'refused', reasons: [tooFew] };
  const grid = { starts: months.starts, units: leaves.length };
  const linkages = events.length === 1 ? events : events.slice(1);
  const sets = completeSets(linkages, grid, datesPerLinkage(linkages.length), caseFile.seed);
  const [first] = sets;
  if (first === undefined) return null;
  const series = caseSeries(caseFile, leaves, 'month', months, first.counts);
  const covered = coveredByAll(series);
  const clustering = clusteringOf(agreed, linkages, {
    from: months.starts[0] ?? 0,
    end: months.starts[covered] ?? 0,
    seed: caseFile.seed,
  });
  const hasWeeks = caseFile.threshold === 1 && clustering.knownDays >= leastKnownDays;
  return {
    kind: 'asked',
    beside: {
      weeks: hasWeeks ? weeklySets(caseFile, leaves, linkages, period) : null,
      categories: categoryEvents(linkages, months.starts.slice(0, covered + 1), caseFile.seed),
      clustering,
      issued: issuedLists(caseFile, linked),
    },
    question: {
      series,
      above: caseFile.units.filter(({ id }) => parents.has(id)).map(asSeriesUnit),
      sets,
      incidents: shapedIncidents(caseFile, leaves, months.first),
      share: observedShare(estimate),
      grouped: groupedSets(linkages, sets, grid),
      vagueDates: agreed.filter(({ from, to }) => to - from >= longestMonth).length / agreed.length,
      seed: caseFile.seed,
    },
  };
}

/** The counts of a first set with the strengths of the units and what each list covers. */
function caseSeries(
  { lists, units }: Pick<Case, 'lists' | 'units'>,
  leaves: readonly CaseUnit[],
  kind: 'month' | 'week',
  { first, starts }: PeriodGrid,
  counts: Float64Array,
): Series {
  const capture = Object.values(lists).filter(({ role }) => role === 'capture');
  const own = new Set(leaves.map(({ id }) => id));
  return makeSeries({
    kind,
    start: first,
    units: leaves.map(asSeriesUnit),
    above: units.filter(({ id }) => !own.has(id)).map(asSeriesUnit),
    counts,
    ...strengths(leaves, starts),
    coverage: capture.flatMap(({ title, ...list }) => {
      const until = knownUntil(list);
      return until === null ? [] : [{ list: title, periods: periodsCovered(until, starts) }];
    }),
    // No event stands after the last day that any list can know of; that day may lie within a period.
    reach: starts.length - 1,
  });
}

/** The same events by week, of those that lie, or may lie, in a whole week of the period. */
function weeklySets(
  caseFile: Case,
  leaves: readonly CaseUnit[],
  linkages: readonly (readonly PersonEvent[])[],
  period: Days,
): CountedTimeline['weeks'] {
  const weeks = periodGrid('week', period);
  const [start, end] = [weeks.starts[0], weeks.starts.at(-1)];
  if (start === undefined || end === undefined || end === start) return null;
  const inside = linkages.map((events) =>
    events.flatMap((event) => {
      const within = common(event, { from: start, to: end - 1 });
      return within === null ? [] : [{ ...event, ...within }];
    }),
  );
  const grid = { starts: weeks.starts, units: leaves.length };
  const sets = completeSets(inside, grid, datesPerLinkage(linkages.length), caseFile.seed);
  const [first] = sets;
  if (first === undefined) return null;
  return storedCounts(caseSeries(caseFile, leaves, 'week', weeks, first.counts), sets);
}

/** As the timeline of a case keeps them. */
export function storedCounts(
  { kind, periods, units, low, high, hasStrength, coverage }: Series,
  sets: readonly CompletedSet[],
): Pick<CountedTimeline, 'series' | 'sets'> {
  return {
    series: { kind, periods, units, low: [...low], high: [...high], hasStrength, coverage },
    sets: sets.map((set) => ({ ...set, counts: [...set.counts] })),
  };
}

function asSeriesUnit({ id, parent }: CaseUnit): SeriesUnit {
  return { id, parent: parent ?? null };
}

function shapedIncidents(
  { incidents, units }: Case,
  leaves: readonly CaseUnit[],
  first: number,
): readonly ShapedIncident[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const isUnder = (leaf: string, unit: string): boolean => {
    for (let up: string | undefined = leaf; up !== undefined; up = parents.get(up))
      if (up === unit) return true;
    return false;
  };
  return incidents.flatMap(({ date, from, unit, text, shape, months = usualPulse, lag = 0 }) => {
    const day = date ?? from;
    if (day === undefined) return [];
    const touched = leaves.flatMap(({ id }, i) => (unit === undefined || isUnder(id, unit) ? [i] : []));
    const period = periodAt('month', readCaseDate(day).from).step - first + (shape === 'step' ? lag : 0);
    return [
      {
        name: text,
        period,
        units: touched,
        shape:
          shape === 'step'
            ? { kind: 'step' }
            : lag > 0
              ? { kind: 'lag', after: lag, periods: months }
              : { kind: 'pulse', periods: months },
      },
    ];
  });
}

/** The share of events that the lists hold, by the estimate of the total; null without one. */
function observedShare(estimate: CaseEstimate | null): ObservedShare | null {
  const total = estimate?.total;
  const headline = total?.headline;
  if (total === undefined || headline === undefined || headline === null || headline.total === null)
    return null;
  const { low, high } = headline.interval;
  const logit = (people: number) => Math.log(total.observed / Math.max(people - total.observed, 1));
  // The interval is one of 95 %: 2 × 1.96 standard deviations wide.
  const logitSd = Math.max(0.02, Math.abs(logit(low) - logit(high)) / 3.92);
  return { logitMean: logit(headline.total), logitSd };
}

/** By category, the events of the covered months in each set: the same days are drawn as for the units. */
function categoryEvents(
  linkages: readonly (readonly PersonEvent[])[],
  covered: readonly number[],
  seed: number,
): CountedTimeline['categories'] {
  const keys = [...new Set(linkages.flatMap((events) => events.map(({ category }) => category)))].toSorted(
    (a, b) => ((a ?? '') < (b ?? '') ? -1 : 1),
  );
  const place = new Map(keys.map((key, k) => [key, k]));
  const dateDraws = datesPerLinkage(linkages.length);
  const end = covered.at(-1) ?? 0;
  // What may lie past the covered months still has its day drawn over its whole interval.
  const last = linkages.flat().reduce((latest, { to }) => Math.max(latest, to), end);
  const starts = [...covered, last + 1];
  const grid = { starts, units: keys.length };
  const placed = linkages.map((events) =>
    events.map(({ category, ...event }) => ({ ...event, units: [place.get(category) ?? 0] })),
  );
  const sets = completeSets(placed, grid, dateDraws, seed);
  return keys.map((key, k) => ({
    key,
    events: sets.map(({ counts }) =>
      counts
        .subarray(0, (covered.length - 1) * keys.length)
        .reduce((sum, count, cell) => sum + (cell % keys.length === k ? count : 0), 0),
    ),
  }));
}

function datesPerLinkage(linkages: number): number {
  return Math.ceil(leastSets / Math.min(linkageDraws, linkages));
}

/** By set, counts with every group of one unit on one day taken for a single departure; null where no date is known to the day. */
function groupedSets(
  linkages: readonly (readonly DatedEvent[])[],
  sets: readonly CompletedSet[],
  grid: Grid,
): readonly Float64Array[] | null {
  const groups = linkages.map((events) => {
    const days = events.flatMap(({ units, from, to }) => {
      const [unit] = units;
      return from === to && units.length === 1 && unit !== undefined ? [{ unit, day: from }] : [];
    });
    return days.length === 0 ? null : departureGroups(days);
  });
  if (groups.includes(null)) return null;
  return sets.map(({ linkage, counts }) => {
    const kept = counts.slice();
    for (const { unit, day, size } of groups[linkage] ?? []) {
      const cell = periodOf(grid.starts, day) * grid.units + unit;
      kept[cell] = Math.max(1, (kept[cell] ?? 0) - size + 1);
    }
    return kept;
  });
}
