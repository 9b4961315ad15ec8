// Calibration by simulation: totals and parameters drawn from the prior, tables from them, and the rank of each true total
// among draws from its posterior.
//
// S. Talts, M. Betancourt, D. Simpson, A. Vehtari, A. Gelman, "Validating Bayesian inference algorithms with simulation-based
// calibration", arXiv:1804.06788, 2018.
import { captureTable, type CaptureTable } from '../../src/estimate/capture-table.ts';
import { createRounds } from '../../src/estimate/latent/chain.ts';
import { latentDefaults, type LatentOptions } from '../../src/estimate/latent/options.ts';
import { latentRefusal } from '../../src/estimate/latent/refusal.ts';
import { drawBeta, drawGamma } from '../../src/stats/gamma-draw.ts';
import { createRandom, type Random } from '../../src/stats/random.ts';

const lists = ['a', 'b', 'c', 'd'];
const ceiling = 400;
const options: LatentOptions = {
  ...latentDefaults,
  classes: 4,
  concentration: { shape: 1, rate: 1 },
  ceiling,
  chains: 1,
  warmUp: 600,
  draws: 99,
  thin: 40,
};

/** p(N) ∝ 1/N up to the ceiling. */
function drawTotal(random: Random): number {
  let sum = 0;
  for (let total = 1; total <= ceiling; total++) sum += 1 / total;
  let rest = random.next() * sum;
  for (let total = 1; total < ceiling; total++) {
    rest -= 1 / total;
    if (rest < 0) return total;
  }
  return ceiling;
}

function drawTable(random: Random, total: number, impossible: readonly number[]): CaptureTable {
  const { classes, concentration } = options;
  const alpha = drawGamma(random, concentration.shape) / concentration.rate;
  const sticks = Array.from({ length: classes - 1 }, () => drawBeta(random, 1, alpha));
  const chances = Array.from({ length: classes }, () => lists.map(() => random.next()));
  const drawPattern = (): number => {
    const broken = sticks.findIndex((stick) => random.next() < stick);
    const own = chances[broken < 0 ? classes - 1 : broken] ?? [];
    return own.reduce((sum, chance, list) => sum + (random.next() < chance ? 1 << list : 0), 0);
  };
  const cells = Array.from({ length: total }, () => {
    let pattern = drawPattern();
    while (impossible.includes(pattern)) pattern = drawPattern();
    return { pattern, count: 1 };
  });
  return captureTable(
    lists,
    cells.filter(({ pattern }) => pattern > 0),
    impossible,
  );
}

/** How many true totals fall into each of so many equal ranges of rank; a rank among equal draws is drawn. */
export function rankBins(tables: number, bins: number, impossible: readonly number[]): readonly number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (let i = 0; i < tables; i++) {
    const random = createRandom(i, 'calibration');
    const total = drawTotal(random);
    const table = drawTable(random, total, impossible);
    // Ranks are uniform whichever tables are looked at.
    if (latentRefusal(table) !== null) continue;
    const startRound = createRounds(table, { ...options, seed: i });
    const warm = finish(startRound({ chain: 0, state: null }));
    const { totals } = finish(startRound({ chain: 0, state: warm }));
    const below = totals.filter((draw) => draw < total).length;
    const equal = totals.filter((draw) => draw === total).length;
    const rank = below + random.below(equal + 1);
    const bin = Math.floor((rank * bins) / (totals.length + 1));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
