// ln B(a, b). For large arguments the three ln Γ nearly cancel, so Stirling's formula is put in and what cancels is taken out
// by hand (A. R. DiDonato, A. H. Morris, "Algorithm 708: significant digit computation of the incomplete beta function
// ratios", ACM TOMS 18, 1992).
import { logGamma, stirlingError } from './log-gamma.ts';

const halfLogTwoPi = 0.9189385332046728;

/** ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b) for a, b > 0. */
export function logBeta(a: number, b: number): number {
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  const sum = a + b;
  if (high < 10) return logGamma(low) + (logGamma(high) - logGamma(sum));
  const errors = stirlingError(high) - stirlingError(sum);
  const spread = errors - (sum - 0.5) * Math.log1p(low / high);
  if (low < 10) return logGamma(low) + (spread + low) - low * Math.log(high);
  return halfLogTwoPi - 0.5 * Math.log(low) + low * Math.log(low / high) + spread + stirlingError(low);
}
