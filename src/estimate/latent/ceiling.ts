// The number unseen when the total has a ceiling: a negative binomial law cut off at the top. Draws add up its probabilities
// outward from the largest one: without rejection, a law almost wholly above the ceiling costs no more than another.
import { logBetaCdf } from '../../stats/beta.ts';
import { logBeta } from '../../stats/log-beta.ts';
import type { Random } from '../../stats/random.ts';

/** Terms below this share of the sum so far no longer change it. */
const negligible = 1e-17;

/** P(k) ∝ Γ(size + k)/k! · missedᵏ for k = 0 … most; `found` is 1 − missed, given apart for its digits when it is small. */
export interface CutLaw {
  readonly size: number;
  readonly found: number;
  readonly missed: number;
  readonly most: number;
}

/** The largest probability, or at the ceiling the last. */
function start({ size, found, missed, most }: CutLaw): number {
  return Math.min(most, Math.max(0, Math.floor(((size - 1) * missed) / found)));
}

interface Mass {
  /** ln P(k ≤ most) of the law without ceiling: the regularised incomplete beta function at `found`. */
  readonly logMass: number;
  /** Its derivative by `missed`. */
  readonly slope: number;
}

export function cutMass({ size, found, missed, most }: CutLaw): Mass {
  const logMass = logBetaCdf(found, size, most + 1);
  const logDensity = (size - 1) * Math.log(found) + most * Math.log(missed) - logBeta(size, most + 1);
  return { logMass, slope: -Math.exp(logDensity - logMass) };
}

/** A draw of k. */
export function drawCut(random: Random, law: CutLaw): number {
  const { size, missed, most } = law;
  const from = start(law);
  const down: number[] = [];
  let [below, term] = [0, 1];
  for (let k = from; k > 0 && term > negligible * (1 + below); k--) {
    term *= k / ((size + k - 1) * missed);
    down.push(term);
    below += term;
  }
  const up: number[] = [];
  let above = 0;
  term = 1;
  for (let k = from; k < most && term > negligible * (1 + above); k++) {
    term *= ((size + k) * missed) / (k + 1);
    up.push(term);
    above += term;
  }
  let rest = random.next() * (1 + below + above);
  if (rest < 1) return from;
  rest -= 1;
  const [side, sign] = rest < below ? [down, -1] : [up, 1];
  if (sign > 0) rest -= below;
  for (let i = 0; i < side.length; i++) {
    rest -= side[i] ?? 0;
    if (rest < 0) return from + sign * (i + 1);
  }
  return from;
}
