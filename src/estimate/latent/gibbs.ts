// One Gibbs sweep: the unseen are drawn, persons are dealt to classes cell by cell, and the class parameters are drawn anew.
//
// D. Manrique-Vallier, "Bayesian population size estimation using Dirichlet process mixtures", Biometrics 72, 2016, on counts
// of cells in place of persons, with the impossible cells imputed as in Manrique-Vallier, Reiter (2014).
import { drawBinomial } from '../../stats/binomial-draw.ts';
import { drawGamma, drawLogGamma } from '../../stats/gamma-draw.ts';
import { drawNormal } from '../../stats/normal-draw.ts';
import { drawPoisson } from '../../stats/poisson-draw.ts';
import type { Random } from '../../stats/random.ts';
import type { Cells } from './cells.ts';
import { drawCut } from './ceiling.ts';
import type { Density, DensityOptions } from './density.ts';

export interface Sweep {
  /** Persons on no list. */
  readonly unseen: number;
  /** Classes with at least one person. */
  readonly occupied: number;
}

/** Above this, counts are drawn by their normal limit: a relative error below 1e-7 in a number of 10^15 people. */
const exactUpTo = 2 ** 50;

function drawCount(random: Random, mean: number): number {
  return mean <= exactUpTo
    ? drawPoisson(random, mean)
    : Math.round(mean + Math.sqrt(mean) * drawNormal(random));
}

/** Failures before the `size`-th success, where a success has probability `found`. */
function drawUnseen(random: Random, size: number, missed: number, found: number): number {
  return drawCount(random, drawGamma(random, size) * (missed / found));
}

function drawPart(random: Random, count: number, share: number): number {
  if (!(share < 1)) return count;
  if (count === 1) return random.next() < share ? 1 : 0;
  if (count <= exactUpTo) return drawBinomial(random, count, share);
  const mean = count * share;
  if (mean < 1e6) return drawPoisson(random, mean);
  const drawn = Math.round(mean + Math.sqrt(mean * (1 - share)) * drawNormal(random));
  return Math.min(count, Math.max(0, drawn));
}

/** Changes `position` in place, at which `density` must have been evaluated last. */
export function createGibbsSweep(
  cells: Cells,
  density: Density,
  { classes: K, ceiling, concentration }: DensityOptions,
): (random: Random, position: Float64Array) => Sweep {
  const { counts, factors, leaves, parents, seen: n } = cells;
  const J = cells.lists;
  const sticks = J * K;
  const { parts, unseen } = density;
  const none = counts.length;
  const nodes = parents.length;
  /** By node and class: persons at it or below. */
  const people = new Float64Array(nodes * K);
  const onList = new Float64Array(J * K);
  /** Of the cell being dealt, by class: the parts of this class and the later ones, summed from the end to keep digits. */
  const weights = new Float64Array(K);

  function deal(random: Random, leaf: number, count: number): void {
    const from = leaf * K;
    for (let k = K - 1, sum = 0; k >= 0; k--) weights[k] = sum += parts[from + k] ?? 0;
    for (let k = 0, left = count; left > 0; k++) {
      const drawn = drawPart(random, left, k === K - 1 ? 1 : (parts[from + k] ?? 0) / (weights[k] ?? 0));
      people[from + k] = drawn;
      left -= drawn;
    }
  }

  function dealAll(random: Random): number {
    people.fill(0);
    for (let c = 0; c < none; c++) deal(random, leaves[c] ?? 0, counts[c] ?? 0);
    const { missed, found, never } = unseen;
    const unseenPeople =
      ceiling === null
        ? drawUnseen(random, n, missed, found)
        : drawCut(random, { size: n, found, missed, most: ceiling - n });
    deal(random, leaves[none] ?? 0, unseenPeople);
    if (leaves.length > none + 1)
      dealImpossible(random, drawUnseen(random, n + unseenPeople, never, 1 - never));
    return unseenPeople;
  }

  function dealImpossible(random: Random, total: number): void {
    let left = total;
    // Of this cell and the later ones; rounding can leave it a hair below the last of them.
    let weight = unseen.never;
    for (let c = none + 1; c < leaves.length; c++) {
      const leaf = leaves[c] ?? 0;
      let part = 0;
      for (let k = 0; k < K; k++) part += parts[leaf * K + k] ?? 0;
      const drawn = c === leaves.length - 1 ? left : drawPart(random, left, part / Math.max(part, weight));
      deal(random, leaf, drawn);
      left -= drawn;
      weight -= part;
    }
  }

  function addUp(): void {
    onList.fill(0);
    for (let node = nodes - 1; node > 0; node--) {
      const from = node * K;
      const to = (parents[node] ?? 0) * K;
      const factor = factors[node] ?? 0;
      for (let k = 0; k < K; k++) {
        const count = people[from + k] ?? 0;
        people[to + k] = (people[to + k] ?? 0) + count;
        if ((factor & 1) === 1) onList[(factor >> 1) * K + k] = (onList[(factor >> 1) * K + k] ?? 0) + count;
      }
    }
  }

  /** α given the sticks: Gamma(a + K − 1, b − Σ ln(1 − V_k)). */
  function drawConcentration(random: Random, position: Float64Array): number {
    let rate = concentration.rate;
    for (let k = 0; k < K - 1; k++) {
      const x = position[sticks + k] ?? 0;
      rate += Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
    return drawGamma(random, concentration.shape + K - 1) / rate;
  }

  return (random, position) => {
    const concentration = drawConcentration(random, position);
    const unseenPeople = dealAll(random);
    addUp();
    let occupied = 0;
    let rest = 0;
    for (let k = K - 1; k >= 0; k--) {
      const count = people[k] ?? 0;
      if (count > 0) occupied++;
      if (k < K - 1) {
        position[sticks + k] = drawLogGamma(random, 1 + count) - drawLogGamma(random, concentration + rest);
      }
      rest += count;
      for (let j = 0; j < J; j++) {
        const on = onList[j * K + k] ?? 0;
        position[j * K + k] = drawLogGamma(random, 1 + on) - drawLogGamma(random, 1 + count - on);
      }
    }
    return { unseen: unseenPeople, occupied };
  };
}
