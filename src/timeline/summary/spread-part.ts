// What a summary says of incidents, spread and what may come: the model of spread over every completed data set.
import type { Effects } from '../../effect/effects.ts';
import type { Words } from '../../text/words.ts';
import { placebo, type Placebo } from '../incidents/placebo.ts';
import { incidentColumn } from '../incidents/shapes.ts';
import { backTest } from '../scenario/back-test.ts';
import {
  longestHorizon,
  pathStarts,
  pathsAhead,
  summarisePaths,
  type Fan,
  type PathsAhead,
} from '../scenario/fan.ts';
import {
  assessSpread,
  tooLittle,
  type IncidentRatio,
  type SpreadAnswer,
  type VariantAnswer,
} from '../spread/assess-spread.ts';
import { sampleBeside } from '../spread/sample-beside.ts';
import { varianceParts, type SetOrigin, type VarianceParts } from '../spread/pool-sets.ts';
import { treeWeights, type SpreadData } from '../spread/spread-data.ts';
import { coveredByAll } from '../series/series.ts';
import type { SpreadPart, TimelineQuestion } from './timeline-summary.ts';

export interface IncidentSummary {
  readonly name: string;
  /** Where it may have had its effect, in the mean of the completed sets. */
  readonly events: number;
  /** Null where it may not be spoken of. */
  readonly effect: (Omit<IncidentRatio, 'name'> & { readonly placebo: Placebo | null }) | null;
}

/** See `SpreadAnswer`. */
export interface SpreadSummary extends Pick<
  SpreadAnswer,
  'verdict' | 'reasons' | 'own' | 'others' | 'reproduction' | 'gain' | 'parts' | 'sets' | 'turned'
> {
  readonly variants: readonly VariantAnswer[];
  readonly chains: number;
  readonly draws: number;
  readonly rHat: number;
  readonly leastEss: number;
}

export interface ScenarioSummary {
  readonly name: Words;
  readonly fan: Fan;
  /** Of the variance of all periods together. */
  readonly parts: VarianceParts;
}

/** Periods ahead of a scenario, where the history allows. */
const usualHorizon = 6;
const sampling = { chains: 4, draws: 500 } as const;
/** Of the back-test. */
const pastSampling = { chains: 2, draws: 100, warmUp: 40, isRough: true } as const;

/** `sets` hold at least one. */
export async function spreadPart(
  question: TimelineQuestion,
  step: () => void,
  { signal }: Pick<Effects, 'signal'>,
  threads: number,
): Promise<SpreadPart> {
  const { sets } = question;
  const covered = coveredByAll(question.series);
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
  const others = sets.slice(1).map(({ counts, linkage, dates }, s) => ({
    counts: counts.slice(0, cells),
    grouped: question.grouped?.[s + 1]?.slice(0, cells) ?? null,
    origin: { linkage, dates },
  }));
  const further = others.map(({ counts }) => counts);
  const grouped = question.grouped?.[0]?.slice(0, cells) ?? null;
  const asked = { data, others, grouped, vagueDates: question.vagueDates };
  const refused = tooLittle(asked);
  if (refused.length > 0) {
    return { spread: null, refused, incidents: [], scenarios: [], backTest: null };
  }
  const options = { seed, ...sampling };
  const horizon = Math.min(usualHorizon, longestHorizon(covered));
  const heldBack = Math.min(horizon, Math.floor(covered / 4));
  step();
  const placebos = async (): Promise<readonly (Placebo | null)[]> =>
    data.incidents.map(({ name }) => {
      const shaped = question.incidents.find((incident) => incident.name === name);
      return shaped === undefined ? null : placebo(data, further, shaped, true);
    });
  const [answer, past, moved] = await sampleBeside(threads, signal, (sample) =>
    Promise.all([
      assessSpread(asked, options, sample),
      backTest(data, further, heldBack, { ...options, ...pastSampling }, sample),
      placebos(),
    ]),
  );
  step();
  const incidents = answer.incidents.map(({ name, ...ratio }, k) => {
    const touched = data.incidents[k]?.values ?? new Float64Array(cells);
    const events = [data.counts, ...further].map((counts) =>
      counts.reduce((sum, count, cell) => sum + (touched[cell] === 0 ? 0 : count), 0),
    );
    return {
      name,
      events: events.reduce((sum, x) => sum + x, 0) / events.length,
      effect: { ...ratio, placebo: moved[k] ?? null },
    };
  });
  step();
  const last = data.strength.slice(cells - series.units.length);
  const strength = Float64Array.from({ length: horizon * shape.units }, (_, k) => last[k % shape.units] ?? 0);
  const plain = { horizon, strength, spreads: true, depletes: false };
  const starts = pathStarts(data, answer.samples);
  const origins = sets.map(({ linkage, dates }) => ({ linkage, dates }));
  const scenario = (name: Words, changed: Partial<typeof plain>): ScenarioSummary => {
    const paths = pathsAhead(data, starts, { ...plain, ...changed }, seed);
    return { name, fan: summarisePaths(paths), parts: partsAhead(paths, origins, data) };
  };
  return {
    spread: {
      verdict: answer.verdict,
      reasons: answer.reasons,
      own: answer.own,
      others: answer.others,
      reproduction: answer.reproduction,
      gain: answer.gain,
      variants: answer.variants,
      parts: answer.parts,
      sets: answer.sets,
      turned: answer.turned,
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

/** Paths take turns with the sets. */
function partsAhead(
  { sums, shares }: PathsAhead,
  origins: readonly SetOrigin[],
  { share }: SpreadData,
): VarianceParts {
  const ofSet = (values: Float64Array, s: number) => values.filter((_, k) => k % origins.length === s);
  return varianceParts(
    origins.map((origin, s) => ({
      origin,
      values: ofSet(sums, s),
      estimates: share === null ? null : ofSet(shares, s),
    })),
  );
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
