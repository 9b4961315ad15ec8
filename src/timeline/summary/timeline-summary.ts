// One answer to when, why and what next: everything the timeline can say of a series, and what it cannot.
import type { Effects } from '../../effect/effects.ts';
import type { Words } from '../../text/words.ts';
import type { ShapedIncident } from '../incidents/shapes.ts';
import type { CompletedSet } from '../rates/complete.ts';
import { groupRates, type GroupRate } from '../rates/group-rates.ts';
import type { BackTest } from '../scenario/back-test.ts';
import { coveredByAll, sumsByUnit, type Series, type SeriesUnit } from '../series/series.ts';
import type { ObservedShare } from '../spread/spread-data.ts';
import { spreadPart, type IncidentSummary, type ScenarioSummary, type SpreadSummary } from './spread-part.ts';
import { whenPart, type WhenPart } from './when-part.ts';

export interface TimelineQuestion {
  readonly series: Series;
  /** The order of battle above the units of the series. */
  readonly above: readonly SeriesUnit[];
  /** Completed data sets; none: the counts of the series are certain. */
  readonly sets: readonly CompletedSet[];
  readonly incidents: readonly ShapedIncident[];
  readonly share: ObservedShare | null;
  /** By completed set, counts with groups taken for one departure; null where no day is known. */
  readonly grouped: readonly Float64Array[] | null;
  /** Share of dates that are wider than a period. */
  readonly vagueDates: number;
  readonly seed: number;
}

/** What the model of spread says; nothing of it but the refusal where nothing may be fitted. */
export interface SpreadPart {
  /** Null with its reasons where nothing may be fitted. */
  readonly spread: SpreadSummary | null;
  readonly refused: readonly Words[];
  readonly incidents: readonly IncidentSummary[];
  readonly scenarios: readonly ScenarioSummary[];
  readonly backTest: Pick<BackTest, 'horizon' | 'within80' | 'within95'> | null;
}

export interface TimelineSummary extends WhenPart, SpreadPart {}

export interface SeriesSummary extends TimelineSummary {
  /** Over the covered periods together, by unit: of more than one unit. */
  readonly units: readonly GroupRate[];
}

/** The summary of a series without anything in it hidden; the same in any number of threads. */
export async function timelineSummary(
  question: TimelineQuestion,
  effects: Effects,
  threads = 1,
): Promise<SeriesSummary> {
  const { series, seed } = question;
  const sets = setsOf(question);
  const step = progressOf(effects);
  step();
  const when = whenPart(series, sets, seed);
  const units = unitRates(series, sets, seed);
  return { ...when, units, ...(await spreadPart({ ...question, sets }, step, effects, threads)) };
}

function unitRates(series: Series, sets: readonly CompletedSet[], seed: number): readonly GroupRate[] {
  const size = series.units.length;
  if (size === 1) return [];
  const sums = (values: Float64Array) => sumsByUnit(values, size, coveredByAll(series));
  const [low, high] = [sums(series.low), sums(series.high)];
  const events = sets.map(({ counts }) => sums(counts));
  const groups = series.units.map(({ id }, i) => ({
    id,
    events: events.map((of) => of[i] ?? 0),
    strength: [{ low: low[i] ?? 0, high: high[i] ?? 0 }],
    people: 0,
  }));
  return groupRates(groups, 1, seed) ?? [];
}

/** At least one set: the counts of the series, where they are certain. */
export function setsOf({ series, sets }: Pick<TimelineQuestion, 'series' | 'sets'>): readonly CompletedSet[] {
  return sets.length === 0 ? [{ linkage: 0, dates: 0, counts: series.counts }] : sets;
}

export function progressOf(effects: Effects): () => void {
  let done = 0;
  return () => {
    effects.signal.throwIfAborted();
    effects.progress({ stage: 'timeline', done: done++, total: null, unit: 'steps' });
  };
}
