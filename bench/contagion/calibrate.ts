// Simulation-based calibration: parameters from the prior, counts from the parameters, and where the posterior ranks the truth.
// S. Talts, M. Betancourt, D. Simpson, A. Vehtari, A. Gelman, "Validating Bayesian inference algorithms with simulation-based
// calibration", 2018.
import { drawBeta } from '../../src/stats/gamma-draw.ts';
import { drawDispersed } from '../../src/stats/negative-binomial.ts';
import { drawNormal } from '../../src/stats/normal-draw.ts';
import { createRandom, type Random } from '../../src/stats/random.ts';
import {
  fullModel,
  levelOf,
  logistic,
  priors,
  readDraw,
  type SpreadDraw,
} from '../../src/timeline/spread/parameters.ts';
import { sampleSpread } from '../../src/timeline/spread/sample-spread.ts';
import type { SpreadData } from '../../src/timeline/spread/spread-data.ts';
import { periods, units, weights } from './division.ts';

export const rankedOver = 99;
const strength = 350;
/** ln departures per head and month that the prior of the level, with all that follows from it, is centred on. */
const levelCentre = Math.log(2.5 / strength);

/** A quantity that is ranked, by name. */
export const ranked: readonly { readonly name: string; readonly of: (draw: SpreadDraw) => number }[] = [
  { name: 'own', of: (draw) => draw.own },
  { name: 'others', of: (draw) => draw.others },
  { name: 'own + others', of: (draw) => draw.own + draw.others },
  { name: 'level', of: (draw) => draw.level },
  { name: 'dispersion', of: (draw) => draw.dispersion },
  { name: 'unit sd', of: (draw) => draw.unitSd },
  { name: 'period sd', of: (draw) => draw.periodSd },
  { name: 'autocorrelation', of: (draw) => draw.autocorrelation },
  { name: 'incident ratio', of: (draw) => draw.ratios[0] ?? 1 },
];

/** Ranks, 0 … {@link rankedOver}, of the truth among as many draws; null where the prior drew counts past all reason. */
export function calibrateOnce(run: number): Readonly<Record<string, number>> | null {
  const random = createRandom(run, 'calibration');
  const truth = drawPrior(random);
  const data = drawData(random, truth);
  if (data === null) return null;
  const sample = sampleSpread(data, fullModel, { seed: run, chains: 2, draws: 400, levelCentre });
  const size = sample.layout.size;
  const draws = sample.chains.flatMap((chain) =>
    Array.from({ length: chain.length / size }, (_, k) =>
      readDraw(data, sample.layout, chain.subarray(k * size, (k + 1) * size)),
    ),
  );
  const step = draws.length / rankedOver;
  const thin = Array.from({ length: rankedOver }, (_, k) => draws[Math.floor(k * step)]);
  return Object.fromEntries(
    ranked.map(({ name, of }) => [
      name,
      thin.filter((draw) => draw !== undefined && of(draw) < of(truth)).length,
    ]),
  );
}

function drawPrior(random: Random): SpreadDraw {
  const own = drawBeta(random, 1, 1 + priors.rest);
  const others = (1 - own) * drawBeta(random, 1, priors.rest);
  const unitSd = Math.abs(priors.unitSd * drawNormal(random));
  const periodSd = Math.abs(priors.periodSd * drawNormal(random));
  const autocorrelation = logistic(
    priors.autocorrelationMean + priors.autocorrelationSd * drawNormal(random),
  );
  const periodEffects = new Float64Array(periods);
  const fresh = Math.sqrt(1 - autocorrelation ** 2);
  for (let t = 1; t < periods; t++) {
    const innovation = periodSd * drawNormal(random);
    periodEffects[t] =
      t === 1 ? innovation : autocorrelation * (periodEffects[t - 1] ?? 0) + fresh * innovation;
  }
  return {
    own,
    others,
    level: levelOf(levelCentre + priors.levelSd * drawNormal(random), own + others),
    dispersion: Math.exp(priors.dispersionMean + priors.dispersionSd * drawNormal(random)),
    share: 1,
    unitSd,
    periodSd,
    autocorrelation,
    unitEffects: Float64Array.from({ length: units }, () => unitSd * drawNormal(random)),
    periodEffects,
    ratios: Float64Array.of(Math.exp(priors.ratioSd * drawNormal(random))),
  };
}

/** Far above any division: such counts only cost time. */
const mostCount = 5000;

function drawData(random: Random, truth: SpreadDraw): SpreadData | null {
  const cells = units * periods;
  const counts = new Float64Array(cells);
  const incident = Float64Array.from({ length: cells }, (_, cell) =>
    Number(cell >= 14 * units && cell < 20 * units && cell % units < 6),
  );
  for (let i = 0; i < units; i++) counts[i] = drawDispersed(random, 3, 0.2);
  for (let cell = units; cell < cells; cell++) {
    const [t, i] = [Math.floor(cell / units), cell % units];
    const effects = (truth.unitEffects[i] ?? 0) + (truth.periodEffects[t] ?? 0);
    const ratio = (truth.ratios[0] ?? 1) ** (incident[cell] ?? 0);
    let mean = strength * Math.exp(truth.level + effects) * ratio + truth.own * (counts[cell - units] ?? 0);
    for (let j = 0; j < units; j++) {
      mean += truth.others * (weights[j * units + i] ?? 0) * (counts[(t - 1) * units + j] ?? 0);
    }
    const count = mean < mostCount ? drawDispersed(random, mean, truth.dispersion) : Number.POSITIVE_INFINITY;
    if (!(count < mostCount)) return null;
    counts[cell] = count;
  }
  return {
    units,
    periods,
    counts,
    strength: new Float64Array(cells).fill(strength),
    weights,
    incidents: [{ name: 'incident', values: incident }],
    share: null,
  };
}
