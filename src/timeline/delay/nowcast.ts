// Events that have happened and are on no issue of the list yet.
//
// M. Höhle, M. an der Heiden, "Bayesian nowcasting during the STEC O104:H4 outbreak in Germany, 2011", Biometrics 70, 2014; delays:
// J. F. Lawless, "Adjustments for reporting delays and the prediction of occurred but not reported events", Canadian Journal of
// Statistics 22, 1994. The share of events with delay d among those with delay ≤ d has a beta posterior, which makes the delays
// Dirichlet under right truncation. Given the share F that is reported by now, the events of a period are negative binomial:
// λ ~ Gamma(k, k/m), reported ~ Poisson(λF), not yet reported ~ Poisson(λ(1 − F)).
import { drawBeta, drawGamma } from '../../stats/gamma-draw.ts';
import { drawPoisson } from '../../stats/poisson-draw.ts';
import { quantile } from '../../stats/quantile.ts';
import { createRandom, type Random } from '../../stats/random.ts';
import type { Words } from '../../text/words.ts';

export interface ReportingTriangle {
  /** Periods of the events, from the first; the last issue stands at the end of the last of them. */
  readonly periods: number;
  /** Issues of the list: periods at whose end one was published, ascending, from 0. */
  readonly issues: readonly number[];
  /** Events by their period and the issue (position in `issues`) that first held them. */
  readonly events: readonly { readonly period: number; readonly issue: number; readonly count: number }[];
  /** Periods of which nothing is told: their events, if any are given, are not read, and nothing is said of them. */
  readonly untold?: ReadonlySet<number>;
}

export interface NowcastPeriod {
  readonly reported: number;
  /** All events of the period, reported or not: mean and 95 % interval. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Mean share of the events that is reported by now. */
  readonly share: number;
}

export type Nowcast =
  /** Null for an untold period. */
  | { readonly kind: 'nowcast'; readonly periods: readonly (NowcastPeriod | null)[] }
  | { readonly kind: 'cannot-be-corrected'; readonly reason: Words };

/** With fewer issues there is no delay to see: all that is new has the same age. */
export const leastIssues = 3;
/** Fewest events whose delay is known. */
export const leastDelays = 20;
const draws = 2000;
/** Periods whose level says what to expect of one with few reports. */
const memory = 6;
/** Dirichlet weight of every delay before any is seen: half an event. */
const priorWeight = 0.5;

export function nowcast(triangle: ReportingTriangle, seed: number): Nowcast {
  const { periods, issues, untold = new Set() } = triangle;
  if (issues.length < leastIssues) {
    return {
      kind: 'cannot-be-corrected',
      reason: {
        en: `Reporting delay cannot be corrected from this list: dated issues: ${issues.length}, and at least ${leastIssues} are needed.`,
        ru: `Запаздывание сведений по этому списку исправить нельзя: датированных выпусков ${issues.length}, нужно не меньше ${leastIssues}.`,
      },
    };
  }
  const events = triangle.events.filter(({ period }) => !untold.has(period));
  const cells = reportedCells({ ...triangle, events });
  const known = cells.reduce((sum, { count }) => sum + count, 0);
  if (known < leastDelays) {
    return {
      kind: 'cannot-be-corrected',
      reason: {
        en: `Reporting delay cannot be corrected from this list: the delay of ${known} events is known, and at least ${leastDelays} are needed.`,
        ru: `Запаздывание сведений по этому списку исправить нельзя: оно известно для ${known} событий, нужно не меньше ${leastDelays}.`,
      },
    };
  }
  const now = periods - 1;
  const reported = new Float64Array(periods);
  for (const { period, count } of events) reported[period] = (reported[period] ?? 0) + count;
  // Delays by period of the first issue that could have held the event; the longest one seen ends the distribution.
  const longest = Math.min(
    now,
    cells.reduce((most, { delay }) => Math.max(most, delay), 1),
  );
  const delays = delayCounts(cells, longest);
  const random = createRandom(seed, 'nowcast');
  const totals = Array.from({ length: periods }, () => new Float64Array(draws));
  const shares = new Float64Array(periods);
  for (let k = 0; k < draws; k++) {
    const share = drawShares(delays, random);
    const dispersion = drawDispersion(reported, untold, share, random);
    for (let t = 0; t < periods; t++) {
      if (untold.has(t)) continue;
      const done = share[Math.min(longest, now - t)] ?? 1;
      shares[t] = (shares[t] ?? 0) + done;
      const count = reported[t] ?? 0;
      const column = totals[t];
      if (column === undefined) continue;
      column[k] = count;
      if (done === 1) continue;
      const level = drawLevel({ reported, untold, share, longest, now }, t, random);
      const rate = drawGamma(random, 1 / dispersion + count) / (1 / (dispersion * level) + done);
      column[k] = count + drawPoisson(random, rate * (1 - done));
    }
  }
  return {
    kind: 'nowcast',
    periods: totals.map((column, t) => {
      if (untold.has(t)) return null;
      const count = reported[t] ?? 0;
      const high = quantile(column, 0.975);
      return {
        reported: count,
        mean: column.reduce((sum, x) => sum + x / draws, 0),
        low: quantile(column, 0.025),
        // While reports may still come, nobody can say that there is nothing more.
        high: now - t < Math.max(longest, memory) ? Math.max(high, count + 1) : high,
        share: (shares[t] ?? 0) / draws,
      };
    }),
  };
}

interface DelayCell {
  readonly delay: number;
  /** Longest delay that an event of this period can have by now. */
  readonly most: number;
  readonly count: number;
}

/**
 * Events whose delay is seen: those of periods that the first issue was too early for. What the first issue holds of earlier periods
 * has waited for an unknown time.
 */
function reportedCells({ periods, issues, events }: ReportingTriangle): readonly DelayCell[] {
  const first = issues[0] ?? 0;
  return events.flatMap(({ period, issue, count }) => {
    const at = issues[issue] ?? period;
    if (issue === 0 && period < first) return [];
    return count > 0 ? [{ delay: Math.max(0, at - period), most: periods - 1 - period, count }] : [];
  });
}

interface DelayCounts {
  /** By delay d ≥ 1: events with delay d, and with a shorter one, of periods old enough to show d. */
  readonly at: Float64Array;
  readonly below: Float64Array;
}

function delayCounts(cells: readonly DelayCell[], longest: number): DelayCounts {
  const at = new Float64Array(longest + 1);
  const below = new Float64Array(longest + 1);
  for (const { delay, most, count } of cells) {
    at[delay] = (at[delay] ?? 0) + count;
    for (let d = delay + 1; d <= Math.min(longest, most); d++) below[d] = (below[d] ?? 0) + count;
  }
  return { at, below };
}

/** P(delay ≤ d) for d = 0 … longest, by a product of beta draws: of events with delay ≤ d, the share below d. */
function drawShares({ at, below }: DelayCounts, random: Random): Float64Array {
  const share = new Float64Array(at.length).fill(1);
  for (let d = at.length - 1; d >= 1; d--) {
    const kept = drawBeta(random, (below[d] ?? 0) + priorWeight * d, (at[d] ?? 0) + priorWeight);
    share[d - 1] = (share[d] ?? 1) * kept;
  }
  return share;
}

interface Reports {
  readonly reported: Float64Array;
  readonly untold: ReadonlySet<number>;
  readonly share: Float64Array;
  readonly longest: number;
  readonly now: number;
}

/** Level to expect in period t: a gamma draw from the periods around it, each weighed by the share that is reported. */
function drawLevel({ reported, untold, share, longest, now }: Reports, t: number, random: Random): number {
  let [events, seen] = [0.5, 0.1];
  for (let s = Math.max(0, t - memory); s <= Math.min(now, t + memory); s++) {
    if (s === t || untold.has(s)) continue;
    events += reported[s] ?? 0;
    seen += share[Math.min(longest, now - s)] ?? 1;
  }
  return drawGamma(random, events) / seen;
}

/** ψ of the counts around their neighbours' mean, by moments over the periods reported in the main, with a draw's own error. */
function drawDispersion(
  reported: Float64Array,
  untold: ReadonlySet<number>,
  share: Float64Array,
  random: Random,
): number {
  const longest = share.length - 1;
  let [excess, pairs] = [0, 0];
  for (let t = 1; t < reported.length; t++) {
    if (untold.has(t) || untold.has(t - 1)) continue;
    if ((share[Math.min(longest, reported.length - 1 - t)] ?? 1) < 0.8) continue;
    const [y, z] = [reported[t] ?? 0, reported[t - 1] ?? 0];
    const mean = (y + z) / 2;
    if (mean === 0) continue;
    excess += ((y - z) ** 2 / 2 - mean) / (mean * mean);
    pairs++;
  }
  const found = pairs === 0 ? 0.5 : Math.max(leastDispersion, excess / pairs);
  const degrees = Math.max(2, pairs);
  return (found * degrees) / (2 * drawGamma(random, degrees / 2));
}

const leastDispersion = 0.02;
