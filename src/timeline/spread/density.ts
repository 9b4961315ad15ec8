// The posterior of the hierarchical endemic–epidemic model: minus its logarithm with gradient.
//
// L. Held, M. Höhle, M. Hofmann 2005 and M. Paul, L. Held 2011 (see endemic-epidemic/model.ts), with the effects as random ones:
//   mean(i, t) = strength · exp(level + unit effect + AR(1) period effect + incidents) + λ · ŷ(i, t − 1) + φ · Σ_j w(j → i) · ŷ(j, t − 1)
//   y(i, t) ~ NegBin(mean, ψ), from the second period on, given the first.
//
// Where lists hold a share q only, what spreads is the true number N, of which y is a binomial part. Under NegBin(μ, ψ) for y,
//   ŷ = q · E[N | y] = q·y + (1 − q) · μ · (1 + ψ·y)/(1 + ψ·μ)
// (the gamma posterior of the mean behind a thinned Poisson count): without it, λ would be pulled to 0 by the noise of observation.
// Gradients run back through ŷ, period by period.
import { logFactorial } from '../../stats/log-gamma.ts';
import type { Slope } from '../../stats/minimise.ts';
import { dotAt, tailsOf, touchedCells, type Touched } from './cells.ts';
import { addStandard, SpreadEffects } from './effects.ts';
import { NeighbourProduct } from './neighbours.ts';
import {
  levelOf,
  logistic,
  othersPartScale,
  ownScale,
  priors,
  spreadLayout,
  type SpreadLayout,
  type SpreadVariant,
} from './parameters.ts';
import type { SpreadData } from './spread-data.ts';

/** Counts up to this enter the product of powers, which stays within range. */
const mostPower = 8;
const mostProduct = 1e150;
/** Means outside are past any strength, or nothing at all. */
const mostMean = 1e12;
const leastMean = 1e-12;

/** One workspace, allocated once: an evaluation allocates nothing. Arrays are taken into local names, which is what makes it fast. */
export class SpreadDensity {
  readonly layout: SpreadLayout;
  readonly size: number;
  readonly #data: SpreadData;
  readonly #levelCentre: number;
  readonly #counts: Float64Array;
  #above: Float64Array;
  /** What comes to each unit, and what goes on from it. */
  readonly #inward: NeighbourProduct;
  readonly #outward: NeighbourProduct;
  readonly #passedOn: Float64Array;
  readonly #touched: Touched;
  readonly #patternSums: Float64Array;
  readonly #effects: SpreadEffects;
  readonly #means: Float64Array;
  readonly #endemic: Float64Array;
  /** ŷ, and what is felt of that of neighbours. */
  readonly #felt: Float64Array;
  readonly #feltAround: Float64Array;
  /** Slope of each cell in its mean, with what later periods make of it. */
  readonly #slopes: Float64Array;
  // What a point says, on the scales of the model.
  #own = 0;
  #others = 0;
  #othersPart = 0;
  #share = 1;
  #dispersion = 1;

  /** `levelCentre`: ln events per strength and period that the prior of the level is centred on; default: that of the series. */
  constructor(data: SpreadData, variant: SpreadVariant, levelCentre: number = centreOf(data)) {
    const { units, periods, counts, weights, incidents } = data;
    const cells = units * periods;
    this.layout = spreadLayout(data, variant);
    this.size = this.layout.size;
    this.#data = data;
    this.#levelCentre = levelCentre;
    this.#counts = counts.slice();
    this.#above = tailsOf(counts, units);
    const turned = weights.map((_, k) => weights[(k % units) * units + Math.floor(k / units)] ?? 0);
    this.#inward = new NeighbourProduct(turned, units);
    this.#outward = new NeighbourProduct(weights, units);
    this.#passedOn = new Float64Array(units);
    this.#touched = touchedCells(data);
    this.#patternSums = new Float64Array(this.#touched.patterns.length / Math.max(1, incidents.length));
    this.#effects = new SpreadEffects(this.layout, units, periods);
    this.#means = new Float64Array(cells);
    this.#endemic = new Float64Array(cells);
    this.#felt = counts.slice();
    this.#feltAround = new Float64Array(cells);
    this.#feelAround();
    this.#slopes = new Float64Array(cells);
  }

  /** Puts the counts of another completed set in the place of these. */
  recount(counts: Float64Array): void {
    this.#counts.set(counts);
    this.#above = tailsOf(counts, this.#data.units);
    this.#felt.set(counts);
    this.#feelAround();
  }

  #feelAround(): void {
    const { units, periods } = this.#data;
    for (let t = 0; t < periods; t++) {
      this.#inward.into(this.#felt, t * units, this.#feltAround, t * units);
    }
  }

  /** Writes the gradient of −ln posterior and returns its value (up to a constant); ∞ outside the domain. */
  evaluate(point: Float64Array, gradient: Float64Array): number {
    if (!this.#run(point)) return Number.POSITIVE_INFINITY;
    gradient.fill(0);
    const value = this.#addCells(gradient);
    return value + this.#effects.addSlopes(point, gradient) + this.#addPriors(point, gradient);
  }

  /** ln P(y) of each cell from the second period on; written by period, then unit. */
  pointwise(point: Float64Array, out: Float64Array): void {
    this.#run(point);
    const dispersion = this.#dispersion;
    const r = 1 / dispersion;
    const { units } = this.#data;
    for (let cell = units; cell < this.#counts.length; cell++) {
      const y = this.#counts[cell] ?? 0;
      const mean = this.#means[cell] ?? 0;
      let ways = -logFactorial(y);
      for (let k = 0; k < y; k++) ways += Math.log1p(k * dispersion);
      out[cell - units] = ways - (y + r) * Math.log1p(mean * dispersion) + (y > 0 ? y * Math.log(mean) : 0);
    }
  }

  /** Means of the last period, by unit: of what is observed. */
  lastMeans(point: Float64Array): Float64Array {
    this.#run(point);
    return this.#means.slice(this.#means.length - this.#data.units);
  }

  /** Reads the point and fills the means; false where one is not a number that can be. */
  #run(point: Float64Array): boolean {
    const at = this.layout;
    const own = at.own < 0 ? 0 : ownScale.value(point[at.own] ?? 0);
    const othersPart = at.othersPart < 0 ? 0 : othersPartScale.value(point[at.othersPart] ?? 0);
    this.#othersPart = othersPart;
    this.#own = own;
    this.#others = (1 - own) * othersPart;
    this.#dispersion = Math.exp(point[at.dispersion] ?? 0);
    this.#share = at.share < 0 ? 1 : logistic(point[at.share] ?? 0);
    if (!(this.#dispersion > 1e-9 && this.#dispersion < 1e6)) return false;
    this.#effects.read(point);
    this.#fillEndemic(point);
    return at.share < 0 ? this.#fillMeans() : this.#fillThinned();
  }

  #fillEndemic(point: Float64Array): void {
    const { strength, units, periods, incidents } = this.#data;
    const { unitFactors: factors, ofPeriods: effects } = this.#effects;
    const endemic = this.#endemic;
    const level = levelOf(point[this.layout.level] ?? 0, this.#own + this.#others);
    let cell = units;
    for (let t = 1; t < periods; t++) {
      const factor = Math.exp(level + (effects[t] ?? 0));
      for (let i = 0; i < units; i++, cell++) {
        endemic[cell] = (strength[cell] ?? 0) * factor * (factors[i] ?? 0);
      }
    }
    if (incidents.length === 0) return;
    const { cells, patternOf, patterns } = this.#touched;
    const sums = this.#patternSums;
    for (let k = 0; k < sums.length; k++) {
      const ratio = dotAt(patterns, k * incidents.length, point, this.layout.incidentFrom, incidents.length);
      sums[k] = Math.exp(ratio);
    }
    for (let k = 0; k < cells.length; k++) {
      const touched = cells[k] ?? 0;
      endemic[touched] = (endemic[touched] ?? 0) * (sums[patternOf[k] ?? 0] ?? 1);
    }
  }

  #fillMeans(): boolean {
    const { units } = this.#data;
    const [endemic, felt, around, means] = [this.#endemic, this.#felt, this.#feltAround, this.#means];
    const [own, others] = [this.#own, this.#others];
    let least = 1;
    let most = 1;
    for (let cell = units; cell < means.length; cell++) {
      const before = cell - units;
      const mean = (endemic[cell] ?? 0) + own * (felt[before] ?? 0) + others * (around[before] ?? 0);
      means[cell] = mean;
      least = Math.min(least, mean);
      most = Math.max(most, mean);
    }
    return least > leastMean && most < mostMean;
  }

  #fillThinned(): boolean {
    const { units, periods } = this.#data;
    const [endemic, felt, around, means] = [this.#endemic, this.#felt, this.#feltAround, this.#means];
    const counts = this.#counts;
    const [own, others, q, dispersion] = [this.#own, this.#others, this.#share, this.#dispersion];
    for (let t = 1; t < periods; t++) {
      const from = t * units;
      for (let i = 0; i < units; i++) {
        const cell = from + i;
        const before = cell - units;
        const mean = (endemic[cell] ?? 0) + own * (felt[before] ?? 0) + others * (around[before] ?? 0);
        if (!(mean > leastMean && mean < mostMean)) return false;
        const y = counts[cell] ?? 0;
        means[cell] = mean;
        felt[cell] = q * y + ((1 - q) * mean * (1 + dispersion * y)) / (1 + dispersion * mean);
      }
      this.#inward.into(felt, from, around, from);
    }
    return true;
  }

  /** The likelihood, and its gradient in all but effects; fills the slopes of units and periods. */
  #addCells(gradient: Float64Array): number {
    const { units, periods } = this.#data;
    const passedOn = this.#passedOn;
    const [counts, means, endemic, felt] = [this.#counts, this.#means, this.#endemic, this.#felt];
    const [around, slopes] = [this.#feltAround, this.#slopes];
    const { unitSlopes, periodSlopes } = this.#effects;
    const [own, others, q, dispersion] = [this.#own, this.#others, this.#share, this.#dispersion];
    const isThinned = this.layout.share >= 0;
    const r = 1 / dispersion;
    // Each on its own: numbers that are taken apart from a list would be allocated anew at every step.
    let value = 0;
    let slopeOwn = 0;
    let slopeOthers = 0;
    let slopeQ = 0;
    let slopeDispersion = 0;
    let slopeLevel = 0;
    let slopeR = 0;
    let sumGrown = 0;
    let grown = 1;
    let powers = 1;
    unitSlopes.fill(0);
    for (let t = periods - 1; t >= 1; t--) {
      let ofPeriod = 0;
      if (isThinned && t + 1 < periods) this.#outward.into(slopes, (t + 1) * units, passedOn, 0);
      for (let i = 0; i < units; i++) {
        const cell = t * units + i;
        const y = counts[cell] ?? 0;
        const mean = means[cell] ?? 0;
        const growth = 1 + mean * dispersion;
        const inverse = 1 / (mean * growth);
        // Logarithms are dear: factors are multiplied, and one logarithm taken of many.
        grown *= growth;
        if (grown > mostProduct) {
          sumGrown += Math.log(grown);
          grown = 1;
        }
        const odds = mean * mean * inverse;
        if (y > mostPower) value -= y * Math.log(odds);
        else {
          for (let k = 0; k < y; k++) powers *= odds;
          if (!(powers > 1 / mostProduct && powers < mostProduct)) {
            value -= Math.log(powers);
            powers = 1;
          }
        }
        let slope = (mean - y) * inverse;
        slopeR += mean * slope;
        if (isThinned && t + 1 < periods) {
          const passed = own * (slopes[cell + units] ?? 0) + others * (passedOn[i] ?? 0);
          const shrink = mean * inverse;
          slope += passed * (1 - q) * (1 + dispersion * y) * shrink * shrink;
          slopeDispersion += passed * (1 - q) * mean * (y - mean) * shrink * shrink;
          slopeQ += passed * (y - mean * (1 + dispersion * y) * shrink);
        }
        slopes[cell] = slope;
        slopeOwn += slope * (felt[cell - units] ?? 0);
        slopeOthers += slope * (around[cell - units] ?? 0);
        const bent = slope * (endemic[cell] ?? 0);
        unitSlopes[i] = (unitSlopes[i] ?? 0) + bent;
        ofPeriod += bent;
      }
      periodSlopes[t] = ofPeriod;
      slopeLevel += ofPeriod;
    }
    sumGrown += Math.log(grown);
    value += r * sumGrown - Math.log(powers);
    slopeR = dispersion * slopeR - sumGrown;
    const above = this.#above;
    for (let k = 0; k < above.length; k++) {
      value -= (above[k] ?? 0) * Math.log1p(k * dispersion);
      slopeR += (above[k] ?? 0) / (r + k);
    }
    const at = this.layout;
    gradient[at.level] = slopeLevel;
    gradient[at.dispersion] = r * slopeR + dispersion * slopeDispersion;
    if (at.own >= 0) {
      // More of either leaves less to the level, see levelOf.
      const ofLevel = slopeLevel / ((1 - own) * (1 - this.#othersPart));
      const ofOthers = slopeOthers - ofLevel;
      gradient[at.own] = slopeOwn - ofLevel - this.#othersPart * ofOthers;
      gradient[at.othersPart] = (1 - own) * ofOthers;
    }
    if (isThinned) gradient[at.share] = q * (1 - q) * slopeQ;
    this.#addIncidents(gradient);
    return value;
  }

  #addIncidents(gradient: Float64Array): void {
    const { length } = this.#data.incidents;
    if (length === 0) return;
    const { cells, patternOf, patterns } = this.#touched;
    const [sums, slopes, endemic] = [this.#patternSums, this.#slopes, this.#endemic];
    sums.fill(0);
    for (let k = 0; k < cells.length; k++) {
      const cell = cells[k] ?? 0;
      const pattern = patternOf[k] ?? 0;
      sums[pattern] = (sums[pattern] ?? 0) + (slopes[cell] ?? 0) * (endemic[cell] ?? 0);
    }
    const from = this.layout.incidentFrom;
    for (let k = 0; k < patterns.length; k++) {
      const place = from + (k % length);
      gradient[place] = (gradient[place] ?? 0) + (patterns[k] ?? 0) * (sums[Math.floor(k / length)] ?? 0);
    }
  }

  /** Chain rule to the scales that are sampled, and the priors there. */
  #addPriors(point: Float64Array, gradient: Float64Array): number {
    const at = this.layout;
    const { share, incidents } = this.#data;
    const normal = (place: number, mean: number, sd: number): number => {
      const far = ((point[place] ?? 0) - mean) / sd;
      gradient[place] = (gradient[place] ?? 0) + far / sd;
      return 0.5 * far * far;
    };
    let value = normal(at.level, this.#levelCentre, priors.levelSd);
    value += normal(at.dispersion, priors.dispersionMean, priors.dispersionSd);
    for (let k = 0; k < incidents.length; k++) value += normal(at.incidentFrom + k, 0, priors.ratioSd);
    if (at.share >= 0 && share !== null) value += normal(at.share, share.logitMean, share.logitSd);
    if (at.autocorrelation >= 0) {
      value += normal(at.autocorrelation, priors.autocorrelationMean, priors.autocorrelationSd);
    }
    if (at.own >= 0) {
      value += addStandard(point, gradient, at.own, ownScale, this.#own);
      value += addStandard(point, gradient, at.othersPart, othersPartScale, this.#othersPart);
    }
    return value;
  }
}

/** As {@link Slope}, for an optimiser. */
export function slopeOf(density: Pick<SpreadDensity, 'size' | 'evaluate'>): (point: Float64Array) => Slope {
  return (point) => {
    const gradient = new Float64Array(density.size);
    return { value: density.evaluate(point, gradient), gradient };
  };
}

/** ln events per strength and period over the whole series. */
export function centreOf({ counts, strength }: SpreadData): number {
  return Math.log(Math.max(0.5, sumOf(counts)) / sumOf(strength));
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0);
}
