// A step that gives the classes a new order. Which class breaks the stick first matters to the prior alone; a chain that
// cannot change the order stays for ever in the one that it began with.
//
// Written in the shares ν, the prior of the sticks with the concentration integrated out is
//   Π_{k≥1} 1/(ν_k + … + ν_{K−1}) · (b − ln ν_{K−1})^{−(a+K−1)};
// the product is, up to Π ν_k, which no order changes, the probability of that order in a size-biased permutation (J. Pitman,
// "Random discrete distributions invariant under size-biased permutation", Advances in Applied Probability 28, 1996). So an
// order is drawn by size, and accepted by the factor of the last share alone.
import { logAddExp } from '../../stats/log-sum-exp.ts';
import { drawExponential } from '../../stats/normal-draw.ts';
import type { Random } from '../../stats/random.ts';
import type { DensityOptions } from './density.ts';

/** Changes `position` (as in `density.ts`, so many lists) in place. */
export function createRelabelling(
  lists: number,
  { classes: K, concentration }: Pick<DensityOptions, 'classes' | 'concentration'>,
): (random: Random, position: Float64Array) => void {
  const sticks = lists * K;
  const logShare = new Float64Array(K);
  const key = new Float64Array(K);
  const order = Array.from({ length: K }, (_, k) => k);
  const before = new Float64Array(sticks);
  const lastFactor = (logLast: number): number =>
    -(concentration.shape + K - 1) * Math.log(concentration.rate - logLast);

  return (random, position) => {
    let logLeft = 0;
    for (let k = 0; k < K; k++) {
      const x = k < K - 1 ? (position[sticks + k] ?? 0) : Number.POSITIVE_INFINITY;
      const log = Math.min(x, 0) - Math.log1p(Math.exp(-Math.abs(x)));
      logShare[k] = logLeft + log;
      logLeft += log - x;
      key[k] = Math.log(drawExponential(random)) - (logShare[k] ?? 0);
      order[k] = k;
    }
    order.sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0) || a - b);
    const last = logShare[order[K - 1] ?? 0] ?? 0;
    const ratio = lastFactor(last) - lastFactor(logShare[K - 1] ?? 0);
    if (-drawExponential(random) >= ratio) return;
    before.set(position.subarray(0, sticks));
    let logAfter = last;
    for (let k = K - 1; k >= 0; k--) {
      const from = order[k] ?? 0;
      for (let j = 0; j < lists; j++) position[j * K + k] = before[j * K + from] ?? 0;
      if (k === K - 1) continue;
      const log = logShare[from] ?? 0;
      position[sticks + k] = log - logAfter;
      logAfter = logAddExp(log, logAfter);
    }
  };
}
