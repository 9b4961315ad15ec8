// What can be set for the latent-class model, what it is set to otherwise, and how it is said on screen.
import type { Words } from '../../text/words.ts';

export interface LatentOptions {
  /** A safe integer. The same seed gives the same draws, whatever the number of workers. */
  readonly seed: number;
  /** Most classes that the model can use (the truncation of the Dirichlet process), 1 to 50. */
  readonly classes: number;
  /** The concentration has the prior Gamma(shape, rate). */
  readonly concentration: { readonly shape: number; readonly rate: number };
  /** Largest total that is possible, which the user must justify; null for none. */
  readonly ceiling: number | null;
  /** At least 4, so that chains that disagree show. */
  readonly chains: number;
  /** Sweeps of each chain that only find the place and the step size. */
  readonly warmUp: number;
  /** Draws that each chain keeps in a round. */
  readonly draws: number;
  /** Sweeps per draw. */
  readonly thin: number;
  /** The budget: most rounds, after which what has not mixed is refused. */
  readonly rounds: number;
  /** Bulk and tail effective sample size after which no further round is run. */
  readonly wanted: number;
  /** Threads that run the chains; 1 is this thread alone. */
  readonly workers: number;
}

/** Prior and truncation are those of Manrique-Vallier (2016). */
export const latentDefaults: LatentOptions = {
  seed: 1,
  classes: 10,
  concentration: { shape: 0.25, rate: 0.25 },
  ceiling: null,
  chains: 4,
  warmUp: 1500,
  draws: 500,
  thin: 5,
  rounds: 64,
  wanted: 1000,
  workers: 1,
};

function checkWhole(name: string, value: number, from: number, to: number): void {
  if (!Number.isSafeInteger(value) || value < from || value > to) {
    throw new RangeError(`${name} is a whole number from ${from} to ${to}, not ${value}`);
  }
}

/** The options with the defaults filled in; throws a RangeError for one that makes no sense. */
export function latentOptions(given: Partial<LatentOptions>, observed: number): LatentOptions {
  const options = { ...latentDefaults, ...given };
  const { ceiling, concentration } = options;
  checkWhole('seed', options.seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  checkWhole('classes', options.classes, 1, 50);
  checkWhole('chains', options.chains, 4, 64);
  checkWhole('warmUp', options.warmUp, 100, 1e9);
  checkWhole('draws', options.draws, 100, 1e6);
  checkWhole('thin', options.thin, 1, 1e6);
  checkWhole('rounds', options.rounds, 1, 1e4);
  checkWhole('wanted', options.wanted, 400, 1e6);
  checkWhole('workers', options.workers, 1, 64);
  if (ceiling !== null) checkWhole('ceiling', ceiling, observed, 2 ** 40);
  for (const [name, value] of Object.entries(concentration)) {
    if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`the ${name} of the concentration is a number above 0, not ${value}`);
    }
  }
  return options;
}

/** The model's settings, to stand in brackets. */
export function latentSettings({ classes, concentration, ceiling, chains, seed }: LatentOptions): Words {
  const { shape, rate } = concentration;
  return {
    en:
      `up to ${classes} classes, concentration Gamma(${shape}, ${rate}), capture probabilities uniform, p(N) ∝ 1/N, ` +
      `${ceiling === null ? 'no ceiling' : `ceiling ${ceiling}`}; ${chains} chains, seed ${seed}`,
    ru:
      `до ${classes} классов, концентрация Gamma(${shape}, ${rate}), вероятности попасть в список равномерны, p(N) ∝ 1/N, ` +
      `${ceiling === null ? 'без потолка' : `потолок ${ceiling}`}; цепей: ${chains}, начальное число генератора ${seed}`,
  };
}
