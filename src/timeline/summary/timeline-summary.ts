// One answer to when, why and what next: everything the timeline can say of a series, and what it cannot.
import type { Effects } from '../../effect/effects.ts';
import type { Words } from '../../text/words.ts';
import { dispersionOf, longestSegmented, segment } from '../change-points/segmentation.ts';
import { pelt } from '../change-points/pelt.ts';
import { incidentColumn, type ShapedIncident } from '../incidents/shapes.ts';
import { placebo, type Placebo } from '../incidents/placebo.ts';
import type { CompletedSet } from '../rates/complete.ts';
import { peakOf, trendOf, type Trend } from '../rates/peak.ts';
import { rates, type PeriodRate, type VarianceShares } from '../rates/rates.ts';
import { backTest } from '../scenario/back-test.ts';
import { fan, longestHorizon, type Fan } from '../scenario/fan.ts';
import { coveredPeriods, totals, totalStrength, type Series, type SeriesUnit } from '../series/series.ts';
import {
  assessSpread,
  tooLittle,
  type IncidentRatio,
  type Span,
  type VariantAnswer,
} from '../spread/assess-spread.ts';
import { treeWeights, type ObservedShare, type SpreadData } from '../spread/spread-data.ts';

export interface TimelineQuestion {
  readonly series: Series;
  /** The order of battle above the units of the series. */
  readonly above: readonly SeriesUnit[];
  /** Completed data sets; none: the counts of the series are certain. */
  readonly sets: readonly CompletedSet[];
  readonly incidents: readonly ShapedIncident[];
  readonly share: ObservedShare | null;
  /** Counts with groups taken for one departure; null where no day is known. */
  readonly grouped: Float64Array | null;
  /** Share of dates that are wider than a period. */
  readonly vagueDates: number;
  readonly seed: number;
}

export interface ChangeSummary {
  readonly atLeastOne: number;
  /** P(change between the period before and this one), by period; empty for a long series. */
  readonly change: readonly number[];
  /** P(k changes), k = 0, 1, …; empty for a long series. */
  readonly number: readonly number[];
  /** Variance over mean within a stretch. */
  readonly dispersion: number;
  /** For series too long to weigh every segmentation: the first periods of new rates. */
  readonly cheapest: readonly string[] | null;
}

export interface IncidentSummary extends IncidentRatio {
  readonly placebo: Placebo | null;
}

export interface SpreadSummary {
  readonly verdict: 'spread' | 'cannot-be-told';
  readonly reasons: readonly Words[];
  readonly own: Span;
  readonly others: Span;
  readonly reproduction: Span;
  /** See `SpreadAnswer`. */
  readonly gain: { readonly gain: number; readonly standardError: number } | null;
  readonly variants: readonly VariantAnswer[];
  readonly sets: number;
  readonly betweenSets: number;
  readonly chains: number;
  readonly draws: number;
  readonly rHat: number;
  readonly leastEss: number;
}

export interface ScenarioSummary {
  readonly name: Words;
  readonly fan: Fan;
}

export interface TimelineSummary {
  readonly periods: readonly string[];
  /** How many, from the first, every list covers; changes, peak and trend look at these alone. */
  readonly covered: number;
  readonly hasStrength: boolean;
  readonly rates: readonly PeriodRate[];
  readonly shares: VarianceShares;
  readonly sets: number;
  readonly peak: {
    readonly likeliest: string;
    readonly credible: readonly string[];
    readonly probability: readonly number[];
  };
  readonly trend: Trend | null;
  /** Null where the search would take too long. */
  readonly changes: ChangeSummary | null;
  /** Null with its reasons where nothing may be fitted. */
  readonly spread: SpreadSummary | null;
  readonly refused: readonly Words[];
  readonly incidents: readonly IncidentSummary[];
  readonly scenarios: readonly ScenarioSummary[];
  readonly backTest: {
    readonly horizon: number;
    readonly within80: number;
    readonly within95: number;
  } | null;
}

/** Periods ahead of a scenario, where the history allows. */
const usualHorizon = 6;
const sampling = { chains: 4, draws: 800 } as const;
/** Of the back-test. */
const pastSampling = { chains: 2, draws: 150, warmUp: 40, isRough: true } as const;
/** Segments that the search of a long series may look at. */
const mostSegments = 3e8;

export function timelineSummary(question: TimelineQuestion, effects: Effects): TimelineSummary {
  const { series, seed } = question;
  const { units, periods } = series;
  const certain: CompletedSet = { linkage: 0, dates: 0, counts: series.counts };
  const sets = question.sets.length === 0 ? [certain] : question.sets;
  const covered = coveredByAll(series);
  const step = progressOf(effects);
  step('rates');
  const found = rates({
    sets,
    periods: periods.length,
    units: units.length,
    low: series.low,
    high: series.high,
    seed,
    // Long series keep fewer draws: they have to fit in memory.
    drawsPerSet: Math.max(100, Math.floor(Math.min(4000, 1e6 / periods.length) / sets.length)),
  });
  const peak = peakOf(found, covered);
  step('changes');
  const changes = changesOf(series, sets, covered);
  const spread = spreadOf(question, sets, covered, step, effects);
  return {
    periods,
    covered,
    hasStrength: series.hasStrength,
    rates: found.periods,
    shares: found.shares,
    sets: sets.length,
    peak: {
      likeliest: periods[peak.likeliest] ?? '',
      credible: peak.credible.map((t) => periods[t] ?? ''),
      probability: [...peak.probability],
    },
    trend: trendOf(found, covered),
    changes,
    ...spread,
  };
}

type Step = (what: string) => void;

function progressOf(effects: Effects): Step {
  let done = 0;
  return () => {
    effects.signal.throwIfAborted();
    effects.progress({ stage: 'timeline', done: done++, total: null, unit: 'steps' });
  };
}

/** Periods that every list with a known end covers. */
function coveredByAll(series: Series): number {
  const ends = series.coverage.map(({ periods }) => periods);
  return Math.max(1, Math.min(coveredPeriods(series), ...ends));
}

function changesOf(series: Series, sets: readonly CompletedSet[], covered: number): ChangeSummary | null {
  const size = series.units.length;
  const strength = totalStrength(series).subarray(0, covered);
  const counts = totals(series).subarray(0, covered);
  const dispersion = dispersionOf(counts, strength);
  if (covered > longestSegmented) {
    const ends = pelt({
      cost: 'poisson',
      values: counts.map((count) => count / dispersion),
      exposures: strength,
      penalty: 'mbic',
      mostSegments,
    });
    if (ends === null) return null;
    return {
      atLeastOne: ends.length > 0 ? 1 : 0,
      change: [],
      number: [],
      dispersion,
      cheapest: ends.map((end) => series.periods[end] ?? ''),
    };
  }
  const change = new Float64Array(covered);
  let number: Float64Array | null = null;
  for (const set of sets) {
    const own = Float64Array.from({ length: covered }, (_, t) =>
      set.counts.subarray(t * size, (t + 1) * size).reduce((sum, x) => sum + x, 0),
    );
    const found = segment(own, strength, { dispersion: dispersionOf(own, strength) });
    found.change.forEach((p, t) => {
      change[t] = (change[t] ?? 0) + p / sets.length;
    });
    number ??= new Float64Array(found.number.length);
    for (let k = 0; k < number.length; k++) {
      number[k] = (number[k] ?? 0) + (found.number[k] ?? 0) / sets.length;
    }
  }
  return {
    atLeastOne: 1 - (number?.[0] ?? 1),
    change: [...change],
    number: [...(number ?? [])],
    dispersion,
    cheapest: null,
  };
}

type SpreadPart = Pick<TimelineSummary, 'spread' | 'refused' | 'incidents' | 'scenarios' | 'backTest'>;

function spreadOf(
  question: TimelineQuestion,
  sets: readonly CompletedSet[],
  covered: number,
  step: Step,
  effects: Effects,
): SpreadPart {
  const { series, seed } = question;
  const cells = covered * series.units.length;
  const shape = { units: series.units.length, periods: covered };
  const data: SpreadData = {
    ...shape,
    counts: (sets[0]?.counts ?? series.counts).slice(0, cells),
    strength: series.low.slice(0, cells).map((low, cell) => (low + (series.high[cell] ?? 0)) / 2),
    weights: treeWeights(series.units, question.above),
    incidents: question.incidents
      .map((incident) => ({ name: incident.name, values: incidentColumn(incident, shape) }))
      .filter(({ values }) => values.some((value) => value !== 0)),
    share: question.share,
  };
  const grouped = question.grouped?.slice(0, cells) ?? null;
  const others = sets.slice(1).map(({ counts }) => counts.slice(0, cells));
  const asked = { data, others, grouped, vagueDates: question.vagueDates };
  const refused = tooLittle(asked);
  if (refused.length > 0) {
    return { spread: null, refused, incidents: [], scenarios: [], backTest: null };
  }
  const pause = () => effects.signal.throwIfAborted();
  const options = { seed, ...sampling, pause };
  step('spread');
  const answer = assessSpread(asked, options);
  step('incidents');
  const incidents = answer.incidents.map((incident) => {
    const shaped = question.incidents.find(({ name }) => name === incident.name);
    return {
      ...incident,
      placebo: shaped === undefined ? null : placebo(data, shaped, true),
    };
  });
  step('scenarios');
  const horizon = Math.min(usualHorizon, longestHorizon(covered));
  const last = data.strength.slice(cells - series.units.length);
  const strength = Float64Array.from({ length: horizon * shape.units }, (_, k) => last[k % shape.units] ?? 0);
  const plain = { horizon, strength, spreads: true, depletes: false };
  const scenario = (name: Words, changed: Partial<typeof plain>): ScenarioSummary => ({
    name,
    fan: fan(data, answer.sample, { ...plain, ...changed }, seed),
  });
  const heldBack = Math.min(horizon, Math.floor(covered / 4));
  const past = backTest(data, heldBack, { ...options, ...pastSampling });
  return {
    spread: {
      verdict: answer.verdict,
      reasons: answer.reasons,
      own: answer.own,
      others: answer.others,
      reproduction: answer.reproduction,
      gain: answer.gain,
      variants: answer.variants,
      ...answer.sampling,
    },
    refused: [],
    incidents,
    scenarios: [
      scenario(scenarioNames.asNow, {}),
      scenario(scenarioNames.noSpread, { spreads: false }),
      scenario(scenarioNames.depleted, { depletes: true }),
    ],
    backTest: { horizon: past.horizon, within80: past.within80, within95: past.within95 },
  };
}

const scenarioNames = {
  asNow: {
    en: 'all goes on as it is, strength is made up, no incident',
    ru: 'всё идёт как сейчас, численность восполняется, событий нет',
  },
  noSpread: {
    en: 'the same, and nobody leaves because others left',
    ru: 'то же, и никто не уходит вслед за другими',
  },
  depleted: {
    en: 'the same as now, and nobody takes the place of those who left',
    ru: 'как сейчас, и ушедших никто не заменяет',
  },
} as const satisfies Record<string, Words>;
