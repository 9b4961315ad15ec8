// One step of Hamiltonian Monte Carlo, its step size found during the warm-up.
//
// S. Duane et al., "Hybrid Monte Carlo", Physics Letters B 195, 1987; step size by dual averaging: M. D. Hoffman, A. Gelman,
// "The No-U-Turn Sampler", Journal of Machine Learning Research 15, 2014, section 3.2.
import { drawNormal } from '../../stats/normal-draw.ts';
import type { Random } from '../../stats/random.ts';
import type { Density } from './density.ts';

/** Leapfrog steps of a trajectory are uniform from 1 to twice this. */
const meanSteps = 20;
const wantedAcceptance = 0.8;
/** Beyond this the trajectory has left the slope that it follows, and goes on for nothing. */
const lost = 1000;

export interface StepSize {
  /** Logarithms: in use during the warm-up, and averaged for what follows. */
  readonly log: number;
  readonly logMean: number;
  readonly error: number;
  readonly trials: number;
}

export const firstStepSize: StepSize = { log: Math.log(0.03), logMean: Math.log(0.03), error: 0, trials: 0 };

/** Dual averaging with the constants of the source: γ = 0.05, t₀ = 10, κ = 0.75, drawn towards ten times the first. */
export function adaptStepSize(size: StepSize, acceptance: number): StepSize {
  const trials = size.trials + 1;
  const keep = 1 / (trials + 10);
  const error = (1 - keep) * size.error + keep * (wantedAcceptance - acceptance);
  const log = Math.log(10) + firstStepSize.log - (Math.sqrt(trials) / 0.05) * error;
  const weight = trials ** -0.75;
  return { log, logMean: weight * log + (1 - weight) * size.logMean, error, trials };
}

/** Moves `position` in place and returns the probability with which the step was accepted. */
export function createHamiltonianStep(
  density: Density,
): (random: Random, position: Float64Array, stepSize: number) => number {
  const { size, gradient, evaluate } = density;
  const momentum = new Float64Array(size);
  const before = new Float64Array(size);

  function energy(logDensity: number): number {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += (momentum[i] ?? 0) ** 2;
    return 0.5 * sum - logDensity;
  }

  function push(length: number): void {
    for (let i = 0; i < size; i++) momentum[i] = (momentum[i] ?? 0) + length * (gradient[i] ?? 0);
  }

  return (random, position, stepSize) => {
    before.set(position);
    for (let i = 0; i < size; i++) momentum[i] = drawNormal(random);
    const start = energy(evaluate(position));
    // Both varied, so that no trajectory closes a circle each time.
    const step = stepSize * (0.7 + 0.6 * random.next());
    const steps = 1 + random.below(2 * meanSteps);
    let end = start;
    for (let s = 0; s < steps; s++) {
      push(0.5 * step);
      for (let i = 0; i < size; i++) position[i] = (position[i] ?? 0) + step * (momentum[i] ?? 0);
      const log = evaluate(position);
      push(0.5 * step);
      end = energy(log);
      if (!(end - start < lost)) break;
    }
    const ratio = Math.exp(Math.min(0, start - end));
    const acceptance = ratio >= 0 ? ratio : 0;
    if (random.next() >= acceptance) position.set(before);
    return acceptance;
  };
}
