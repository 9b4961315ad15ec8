// Invented divisions: 12 units in 4 regiments over 26 months and about 1,000 departures, with what truly went on in them.
import { drawBinomial } from '../../src/stats/binomial-draw.ts';
import { drawDispersed } from '../../src/stats/negative-binomial.ts';
import { drawNormal } from '../../src/stats/normal-draw.ts';
import type { Random } from '../../src/stats/random.ts';
import { treeWeights, type ObservedShare, type SpreadData } from '../../src/timeline/spread/spread-data.ts';

export const units = 12;
export const periods = 26;
/** Invented strengths of the units. */
const strengths = [420, 380, 300, 450, 360, 310, 400, 350, 320, 500, 250, 150];
/** Departures per head and month without spread and effects, so that a division has about 1,000 in all. */
const level = Math.log(1000 / (26 * 4190));

export const order = Array.from({ length: units }, (_, i) => ({
  id: `unit ${i}`,
  parent: `regiment ${Math.floor(i / 3)}`,
}));
export const regiments = Array.from({ length: 4 }, (_, i) => ({ id: `regiment ${i}`, parent: 'division' }));
export const weights = treeWeights(order, [...regiments, { id: 'division', parent: null }]);

export interface Truth {
  readonly own: number;
  readonly others: number;
  readonly dispersion: number;
  readonly unitSd: number;
  /** Stationary sd and autocorrelation of the shocks that all units share. */
  readonly periodSd: number;
  readonly autocorrelation: number;
  /** ln ratio in the months of the incident, in half of the units; null: none. */
  readonly incident: number | null;
  /** Share of departures that the list holds. */
  readonly share: number;
  /** Mean size of groups that leave together; 1: everybody alone. */
  readonly groupSize: number;
}

export const still: Truth = {
  own: 0,
  others: 0,
  dispersion: 0,
  unitSd: 0,
  periodSd: 0,
  autocorrelation: 0,
  incident: null,
  share: 1,
  groupSize: 1,
};

export interface Division {
  readonly data: SpreadData;
  /** Same groups counted once each: what is left when departures together count as one. */
  readonly ungrouped: Float64Array;
  /** What is observed in the periods after the series. */
  readonly future: Float64Array;
}

/** Months of the incident: half a year in the second half of the series, on the first two regiments. */
function hit(t: number, i: number): boolean {
  return t >= 14 && t < 20 && i < 6;
}

/** `ahead`: periods drawn past the series. `shareSd` is the relative error with which the share is said to be known. */
export function invent(random: Random, truth: Truth, ahead = 0, shareSd = 0.1): Division {
  const length = periods + ahead;
  const cells = length * units;
  const people = new Float64Array(cells);
  const seen = new Float64Array(cells);
  const groups = new Float64Array(cells);
  const unitEffects = Array.from({ length: units }, () => truth.unitSd * drawNormal(random));
  let shock = truth.periodSd * drawNormal(random);
  const { own, others, autocorrelation: rho } = truth;
  for (let t = 0; t < length; t++) {
    if (t > 0) shock = rho * shock + truth.periodSd * Math.sqrt(1 - rho * rho) * drawNormal(random);
    for (let i = 0; i < units; i++) {
      const cell = t * units + i;
      const ratio = truth.incident !== null && hit(t, i) ? truth.incident : 0;
      const alone = (strengths[i] ?? 0) * Math.exp(level + (unitEffects[i] ?? 0) + shock + ratio);
      let mean = alone * (1 - own - others);
      if (t === 0) mean = alone;
      else {
        mean += own * (people[cell - units] ?? 0);
        for (let j = 0; j < units; j++) {
          mean += others * (weights[j * units + i] ?? 0) * (people[(t - 1) * units + j] ?? 0);
        }
      }
      // The list is as long whatever share it holds: a smaller share is of a larger division.
      const scaled =
        mean / (t === 0 ? truth.share : 1) +
        (t === 0 ? 0 : (alone * (1 - own - others) * (1 - truth.share)) / truth.share);
      if (truth.groupSize > 1) {
        const bands = drawDispersed(random, scaled / truth.groupSize, truth.dispersion);
        for (let k = 0; k < bands; k++)
          people[cell] = (people[cell] ?? 0) + 1 + drawDispersed(random, truth.groupSize - 1, 0);
        groups[cell] = bands;
      } else {
        people[cell] = drawDispersed(random, scaled, truth.dispersion);
        groups[cell] = people[cell] ?? 0;
      }
      seen[cell] =
        truth.share < 1 ? drawBinomial(random, people[cell] ?? 0, truth.share) : (people[cell] ?? 0);
    }
  }
  const within = periods * units;
  return {
    data: {
      units,
      periods,
      counts: seen.slice(0, within),
      strength: Float64Array.from({ length: within }, (_, cell) => strengths[cell % units] ?? 0),
      weights,
      incidents:
        truth.incident === null
          ? []
          : [
              {
                name: 'incident',
                values: Float64Array.from({ length: within }, (_, cell) =>
                  Number(hit(Math.floor(cell / units), cell % units)),
                ),
              },
            ],
      share: truth.share < 1 ? shareKnown(random, truth.share, shareSd) : null,
    },
    ungrouped: groups.slice(0, within),
    future: seen.slice(within),
  };
}

/** A share that an estimate states with this relative error, off by as much. */
function shareKnown(random: Random, share: number, relative: number): ObservedShare {
  const logitSd = relative / (1 - share);
  return { logitMean: Math.log(share / (1 - share)) + logitSd * drawNormal(random), logitSd };
}
