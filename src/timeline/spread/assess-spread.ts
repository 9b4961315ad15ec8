// Does leaving lead to leaving? One answer from the full model and the variants that would be mistaken for it.
import { equalTails, unifiedInterval } from '../../stats/unified-interval.ts';
import type { Words } from '../../text/words.ts';
import {
  sampleHere,
  type SetSample,
  type SetSampler,
  type SetSamples,
  type SpreadSet,
} from './completed-sets.ts';
import { cellScores, heldOutGain, pooledGain, thinned, type HeldOutGain } from './held-out.ts';
import { isClaim, spreadLimits } from './limits.ts';
import { fullModel, readDraw, type SpreadDraw, type SpreadVariant } from './parameters.ts';
import { varianceParts, type SetOrigin, type VarianceParts } from './pool-sets.ts';
import type { SamplingOptions, SpreadSample } from './sample-spread.ts';
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
  /** Of the variance of the ratio. */
  readonly parts: VarianceParts;
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
  /** Over the model without spread; null where neither all sets nor any alone claims anything that could be held against it. */
  readonly gain: HeldOutGain | null;
  readonly incidents: readonly IncidentRatio[];
  readonly variants: readonly VariantAnswer[];
  /** Of the variance of λ + φ. */
  readonly parts: VarianceParts;
  /** Completed data sets, and how many of them would alone have given the other verdict. */
  readonly sets: number;
  readonly turned: number;
  readonly sampling: {
    readonly draws: number;
    readonly chains: number;
    readonly rHat: number;
    readonly leastEss: number;
  };
  /** Draws of the full model by completed set, for scenarios. */
  readonly samples: SetSamples;
}

export interface SpreadQuestion {
  /** Of the first completed set. */
  readonly data: SpreadData;
  /** The other completed sets. */
  readonly others?: readonly SpreadSet[];
  /** Counts in which departures of one unit on one day are one; null where no day is known. */
  readonly grouped: Float64Array | null;
  /** Share of dates that are wider than a period. */
  readonly vagueDates: number;
}

/** Variants need a decision, not digits. */
const variantSampling = { chains: 2, draws: 150, warmUp: 50, isRough: true } as const;
/** Draws of each completed set, where there are several: of the full model, and of a variant. */
const drawsPerSet = 80;
const variantDrawsPerSet = 30;
/** Of each chain of a variant, where other sets add to it. */
const fewDraws = 60;
const stillModel: SpreadVariant = { ...fullModel, spread: false };
const firstOrigin: SetOrigin = { linkage: 0, dates: 0 };

const variantNames = {
  units: { en: 'units alike', ru: 'части одинаковы' },
  periods: { en: 'no shared ups and downs', ru: 'без общих колебаний' },
  groups: { en: 'groups counted once', ru: 'группы считаны за одного' },
} as const satisfies Record<string, Words>;

/** Every model over all completed sets. Reasons include what {@link tooLittle} says. `sample` may draw for several models at a time. */
export async function assessSpread(
  question: SpreadQuestion,
  options: SamplingOptions,
  sample: SetSampler = sampleHere,
): Promise<SpreadAnswer> {
  const { data, grouped, others = [] } = question;
  const origins = [firstOrigin, ...others.map(({ origin }) => origin)];
  const counts = others.map((set) => set.counts);
  const rough = { ...options, ...variantSampling, ...(others.length === 0 ? {} : { draws: fewDraws }) };
  const without = async (parts: Partial<SpreadVariant>, first = data.counts, further = counts) => {
    const changed = { ...data, counts: first };
    const variant = { ...fullModel, ...parts };
    const order = { data: changed, variant, further, draws: variantDrawsPerSet, options: rough };
    return drawsBySet(changed, await sample(order), variantDrawsPerSet);
  };
  const [samples, unitsAlike, unshared] = await Promise.all([
    sample({ data, variant: fullModel, further: counts, draws: drawsPerSet, options }),
    without({ unitEffects: false }),
    without({ periodEffects: false }),
  ]);
  const [{ sample: first }] = samples;
  const sets = drawsBySet(data, samples, drawsPerSet);
  const found = summarise(data, sets.flat());
  const claims = isClaim(found.reproduction);
  const groupsOf = others.flatMap((set) => set.grouped ?? []);
  const rival = { data, variant: stillModel, further: counts, draws: drawsPerSet, options: rough };
  const [groupedOnce, rivalOfClaim] = claims
    ? await Promise.all([grouped === null ? null : without({}, grouped, groupsOf), sample(rival)])
    : [null, null];
  const variants = [
    { name: variantNames.units, sets: unitsAlike },
    { name: variantNames.periods, sets: unshared },
    ...(groupedOnce === null ? [] : [{ name: variantNames.groups, sets: groupedOnce }]),
  ];
  const answers = variants.map(({ name, sets: drawn }) => {
    const answer = summarise(data, drawn.flat());
    return { name, reproduction: answer.reproduction, claims: isClaim(answer.reproduction) };
  });
  const alone = sets.map((draws, s) =>
    [draws, ...variants.map((variant) => variant.sets[s] ?? [])].every((of, k) => {
      const one = summarise(data, of);
      return isClaim(one.reproduction) && (k > 0 || isNarrow(one));
    }),
  );
  const rivals = rivalOfClaim ?? (alone.includes(true) ? await sample(rival) : null);
  const gains = rivals === null ? null : gainsOf(data, samples, rivals);
  const gain = gains === null ? null : pooledGain(gains);
  const common = [...tooLittle(question), ...unmet(first)];
  const reasons = [...common, ...doubts({ found, gain, answers })];
  const isSpread = reasons.length === 0;
  const turned = alone.filter(
    (does, s) => (common.length === 0 && does && isGain(gains?.[s] ?? null)) !== isSpread,
  ).length;
  const partsOf = (value: (draw: SpreadDraw) => number) =>
    varianceParts(
      sets.map((draws, s) => ({
        origin: origins[s] ?? firstOrigin,
        values: Float64Array.from(draws, value),
        estimates: data.share === null ? null : Float64Array.from(draws, ({ share }) => share),
      })),
    );
  const { ratios: unsharedRatios } = summarise(data, unshared.flat());
  return {
    verdict: isSpread ? 'spread' : 'cannot-be-told',
    reasons,
    own: found.own,
    others: found.others,
    reproduction: found.reproduction,
    gain,
    incidents: data.incidents.map(({ name }, k) => ({
      name,
      ratio: found.ratios[k] ?? noSpan,
      withoutPeriodEffects: unsharedRatios[k] ?? noSpan,
      parts: partsOf(({ ratios }) => ratios[k] ?? 1),
    })),
    variants: answers,
    parts: partsOf((draw) => draw.own + draw.others),
    sets: sets.length,
    turned,
    sampling: {
      chains: first.chains.length,
      draws: first.chains.reduce((sum, chain) => sum + chain.length / first.layout.size, 0),
      rHat: first.rHat,
      leastEss: first.leastEss,
    },
    samples,
  };
}

function isNarrow({ reproduction: { low, high } }: Pick<SpreadFindings, 'reproduction'>): boolean {
  return high - low <= spreadLimits.widestPosterior * priorWidth;
}

/** What was never held against the model without spread does not speak against it. */
function isGain(gain: HeldOutGain | null): boolean {
  return gain === null || gain.gain >= spreadLimits.leastGain;
}

/** Of the full model over the one without spread, in every set. */
function gainsOf(data: SpreadData, samples: SetSamples, rivals: SetSamples): readonly HeldOutGain[] {
  return samples.map(({ counts, sample }, s) => {
    const rival = rivals[s] ?? rivals[0];
    return heldOutGain(
      cellScores(data, fullModel, sample, counts),
      cellScores(data, stillModel, rival.sample, counts),
    );
  });
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

/** A single set is read whole, of several each about as often. */
function drawsBySet(
  data: SpreadData,
  samples: readonly SetSample[],
  perSet: number,
): readonly (readonly SpreadDraw[])[] {
  const most = samples.length === 1 ? Number.POSITIVE_INFINITY : perSet;
  return samples.map(({ sample }) => drawsOf(data, sample, most));
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

function unmet({ rHat, leastEss }: SpreadSample): readonly Words[] {
  const { mostRHat, leastEss: least } = spreadLimits;
  if (rHat <= mostRHat && leastEss >= least) return [];
  return [{ en: 'the chains have not met', ru: 'цепи не сошлись' }];
}

function doubts({
  found,
  gain,
  answers,
}: {
  readonly found: SpreadFindings;
  readonly gain: HeldOutGain | null;
  readonly answers: readonly VariantAnswer[];
}): readonly Words[] {
  const reasons: Words[] = [];
  const say = (isSo: boolean, en: string, ru: string) => {
    if (isSo) reasons.push({ en, ru });
  };
  const claims = isClaim(found.reproduction);
  say(!isNarrow(found), 'the counts narrow down the answer too little', 'данные слишком мало сужают ответ');
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
    !isGain(gain),
    'cells held out are not foretold clearly better with spread',
    'отложенные ячейки с распространением предсказаны не заметно лучше',
  );
  return reasons;
}
