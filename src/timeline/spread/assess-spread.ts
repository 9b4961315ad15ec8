// Does leaving lead to leaving? One answer from the full model and the variants that would be mistaken for it.
import { equalTails, unifiedInterval } from '../../stats/unified-interval.ts';
import type { Words } from '../../text/words.ts';
import { cellScores, heldOutGain, thinned, type HeldOutGain } from './held-out.ts';
import { isClaim, spreadLimits } from './limits.ts';
import { fullModel, readDraw, type SpreadDraw, type SpreadVariant } from './parameters.ts';
import { betweenSets } from './pool-sets.ts';
import { carrySpread, sampleSpread, type SamplingOptions, type SpreadSample } from './sample-spread.ts';
import type { SpreadData } from './spread-data.ts';

export interface Span {
  readonly mean: number;
  /**
   * Ends of the 95 % interval. Equal tails; those of λ and φ from 0 on where that is not ruled out ({@link unifiedInterval}), and
   * that of λ + φ then from where the other starts.
   */
  readonly low: number;
  readonly high: number;
}

export interface IncidentRatio {
  readonly name: string;
  /** Rate with the incident over the rate without it. */
  readonly ratio: Span;
  /** The same without period effects in the model: what a story that forgets the season would claim. */
  readonly withoutPeriodEffects: Span;
}

export interface VariantAnswer {
  readonly name: Words;
  readonly reproduction: Span;
  readonly claims: boolean;
}

export interface SpreadAnswer {
  readonly verdict: 'spread' | 'cannot-be-told';
  /** Why it cannot be told; empty for a claim. */
  readonly reasons: readonly Words[];
  readonly own: Span;
  readonly others: Span;
  readonly reproduction: Span;
  /** Over the model without spread; null where the full model claims nothing that could be held against it. */
  readonly gain: HeldOutGain | null;
  readonly incidents: readonly IncidentRatio[];
  readonly variants: readonly VariantAnswer[];
  readonly sampling: {
    readonly draws: number;
    readonly chains: number;
    readonly rHat: number;
    readonly leastEss: number;
    /** Completed data sets, and the share of the variance of λ + φ that lies between them. */
    readonly sets: number;
    readonly betweenSets: number;
  };
  /** Draws of the full model for the first set, for scenarios. */
  readonly sample: SpreadSample;
}

export interface SpreadQuestion {
  /** Of the first completed set. */
  readonly data: SpreadData;
  /** Counts of the other completed sets. */
  readonly others?: readonly Float64Array[];
  /** Counts in which departures of one unit on one day are one; null where no day is known. */
  readonly grouped: Float64Array | null;
  /** Share of dates that are wider than a period. */
  readonly vagueDates: number;
}

/** Variants need a decision, not digits. */
const variantSampling = { chains: 2, draws: 150, warmUp: 50, isRough: true } as const;
/** Draws of each completed set, where there are several. */
const drawsPerSet = 60;

const variantNames = {
  units: { en: 'units alike', ru: 'части одинаковы' },
  periods: { en: 'no shared ups and downs', ru: 'без общих колебаний' },
  groups: { en: 'groups counted once', ru: 'группы считаны за одного' },
} as const satisfies Record<string, Words>;

/**
 * The full model over all completed sets; its variants and the model without spread over the first one. Reasons include what
 * {@link tooLittle} says.
 */
export function assessSpread(question: SpreadQuestion, options: SamplingOptions): SpreadAnswer {
  const { data, grouped, others = [] } = question;
  const sample = sampleSpread(data, fullModel, options);
  const carried = carrySpread(data, sample, others, drawsPerSet, options);
  const sets = [
    drawsOf(data, sample, others.length === 0 ? Number.POSITIVE_INFINITY : drawsPerSet),
    ...carried.map((chain) => drawsOf(data, { ...sample, chains: [chain] }, drawsPerSet)),
  ];
  const found = summarise(data, sets.flat());
  const without = (parts: Partial<SpreadVariant>, counts = data.counts) => {
    const changed = { ...data, counts };
    const variant = { ...fullModel, ...parts };
    return summariseSpread(changed, sampleSpread(changed, variant, { ...options, ...variantSampling }));
  };
  const claims = isClaim(found.reproduction);
  const unshared = without({ periodEffects: false });
  const variants = [
    { name: variantNames.units, found: without({ unitEffects: false }) },
    { name: variantNames.periods, found: unshared },
    ...(grouped === null || !claims ? [] : [{ name: variantNames.groups, found: without({}, grouped) }]),
  ];
  const still = { ...fullModel, spread: false };
  const gain = claims
    ? heldOutGain(
        cellScores(data, fullModel, sample),
        cellScores(data, still, sampleSpread(data, still, { ...options, ...variantSampling })),
      )
    : null;
  const answers = variants.map(({ name, found: { reproduction } }) => ({
    name,
    reproduction,
    claims: isClaim(reproduction),
  }));
  const reasons = [
    ...tooLittle(question),
    ...doubts({ sample, reproduction: found.reproduction, gain, claims, answers }),
  ];
  return {
    verdict: reasons.length === 0 ? 'spread' : 'cannot-be-told',
    reasons,
    own: found.own,
    others: found.others,
    reproduction: found.reproduction,
    gain,
    incidents: data.incidents.map(({ name }, k) => ({
      name,
      ratio: found.ratios[k] ?? noSpan,
      withoutPeriodEffects: unshared.ratios[k] ?? noSpan,
    })),
    variants: answers,
    sampling: {
      chains: sample.chains.length,
      draws: sample.chains.reduce((sum, chain) => sum + chain.length / sample.layout.size, 0),
      rHat: sample.rHat,
      leastEss: sample.leastEss,
      sets: sets.length,
      betweenSets: betweenSets(sets),
    },
    sample,
  };
}

/** What forbids an answer before any model is fitted. */
export function tooLittle({ data, vagueDates }: SpreadQuestion): readonly Words[] {
  const { leastEvents, leastPeriods, leastUnits, mostVagueDates } = spreadLimits;
  const events = data.counts.reduce((sum, x) => sum + x, 0);
  const reasons: Words[] = [];
  if (events < leastEvents) {
    reasons.push({
      en: `fewer than ${leastEvents} events have a date`,
      ru: `датированных событий меньше ${leastEvents}`,
    });
  }
  if (data.periods < leastPeriods) {
    reasons.push({ en: `fewer than ${leastPeriods} periods`, ru: `периодов меньше ${leastPeriods}` });
  }
  if (data.units < leastUnits) {
    reasons.push({ en: `fewer than ${leastUnits} units`, ru: `частей меньше ${leastUnits}` });
  }
  if (vagueDates > mostVagueDates) {
    reasons.push({
      en: 'more than half of the dates are wider than the period',
      ru: 'больше половины дат шире периода',
    });
  }
  return reasons;
}

const noSpan: Span = { mean: Number.NaN, low: Number.NaN, high: Number.NaN };

export interface SpreadFindings {
  readonly own: Span;
  readonly others: Span;
  readonly reproduction: Span;
  /** By incident. */
  readonly ratios: readonly Span[];
}

/** What the draws of one variant say. */
export function summariseSpread(data: SpreadData, sample: SpreadSample): SpreadFindings {
  return summarise(data, drawsOf(data, sample, Number.POSITIVE_INFINITY));
}

function drawsOf(data: SpreadData, sample: SpreadSample, most: number): readonly SpreadDraw[] {
  return thinned(sample, most).map((point) => readDraw(data, sample.layout, point));
}

function summarise(data: SpreadData, draws: readonly SpreadDraw[]): SpreadFindings {
  const own = Float64Array.from(draws, (draw) => draw.own);
  const others = Float64Array.from(draws, (draw) => draw.others);
  const both = own.map((x, k) => x + (others[k] ?? 0));
  const parts = [unifiedInterval(own, 0.95), unifiedInterval(others, 0.95)] as const;
  const sum = equalTails(both, 0.95);
  // Where one of the two may be none, no more is sure of their sum than of the other.
  const low = parts.some((part) => part.low === 0) ? parts[0].low + parts[1].low : sum.low;
  return {
    own: { mean: mean(own), ...parts[0] },
    others: { mean: mean(others), ...parts[1] },
    reproduction: { mean: mean(both), high: sum.high, low },
    ratios: data.incidents.map((_, k) => {
      const ratio = Float64Array.from(draws, (draw) => draw.ratios[k] ?? 1);
      return { mean: mean(ratio), ...equalTails(ratio, 0.95) };
    }),
  };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

/** Of λ + φ before any count: 0 to the upper end of equal tails of Beta(2, 3), the zero of 1/40 − (1 − x)³(1 + 3x). */
const priorWidth = 0.80588;

function doubts({
  sample,
  reproduction,
  gain,
  claims,
  answers,
}: {
  readonly sample: SpreadSample;
  readonly reproduction: Span;
  readonly gain: HeldOutGain | null;
  readonly claims: boolean;
  readonly answers: readonly VariantAnswer[];
}): readonly Words[] {
  const reasons: Words[] = [];
  const say = (isSo: boolean, en: string, ru: string) => {
    if (isSo) reasons.push({ en, ru });
  };
  const l = spreadLimits;
  say(
    !(sample.rHat <= l.mostRHat && sample.leastEss >= l.leastEss),
    'the chains have not met',
    'цепи не сошлись',
  );
  say(
    reproduction.high - reproduction.low > l.widestPosterior * priorWidth,
    'the counts narrow down the answer too little',
    'данные слишком мало сужают ответ',
  );
  const flipped = answers.filter((answer) => answer.claims !== claims);
  for (const { name } of flipped) {
    reasons.push({
      en: `the answer turns with an assumption (${name.en})`,
      ru: `ответ меняется с допущением (${name.ru})`,
    });
  }
  say(
    !claims && flipped.length === 0,
    'spread is neither shown nor ruled out',
    'распространение не показано и не исключено',
  );
  say(
    gain !== null && !(gain.gain >= l.leastGain),
    'cells held out are not foretold clearly better with spread',
    'отложенные ячейки с распространением предсказаны не заметно лучше',
  );
  return reasons;
}
