// ln Γ(x), ln n! and the error of Stirling's formula, to the last digits of a double.
//
// M. Abramowitz, I. Stegun (eds.), "Handbook of Mathematical Functions", 1964: the series 6.1.33 in powers of x − 2 with the
// values of the zeta function of table 23.3, the recurrence 6.1.15, and Stirling's asymptotic series 6.1.41.

const halfLogTwoPi = 0.9189385332046728;
const oneMinusEuler = 0.42278433509846713;

/** (−1)ᵏ (ζ(k) − 1)/k for k = 2, 3, …: enough for |x − 2| ≤ 1/2. */
const zetaTerms = [
  0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986, 0.0028905103307415234,
  -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939, 0.00009945751278180853,
  -0.00004492623673813314, 0.00002050721277567069, -0.000009439488275268397, 0.000004374866789907488,
  -0.000002039215753801366, 9.55141213040742e-7, -4.492469198764566e-7, 2.1207184805554665e-7,
  -1.0043224823968099e-7, 4.7698101693639804e-8, -2.2711094608943164e-8, 1.0838659214896955e-8,
  -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9, 5.731367241678862e-10,
  -2.7595228851242334e-10,
];
/** B₂ₖ / (2k(2k − 1)) for k = 1, 2, …: enough from x = 10 on. */
const stirlingTerms = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
];
const stirlingFrom = 10;

function polynomial(terms: readonly number[], x: number): number {
  let sum = 0;
  for (let i = terms.length - 1; i >= 0; i--) sum = sum * x + (terms[i] ?? 0);
  return sum;
}

/** ln Γ(2 + z) for |z| ≤ 1/2. */
function logGammaNearTwo(z: number): number {
  return z * (oneMinusEuler + z * polynomial(zetaTerms, z));
}

/** ln Γ(x) for x > 0; +∞ at 0, NaN below. */
export function logGamma(x: number): number {
  if (x >= stirlingFrom) {
    return x === Number.POSITIVE_INFINITY
      ? x
      : (x - 0.5) * Math.log(x) - x + halfLogTwoPi + polynomial(stirlingTerms, 1 / (x * x)) / x;
  }
  if (x >= 1.5) {
    let product = 1;
    let reduced = x;
    while (reduced > 2.5) product *= --reduced;
    return logGammaNearTwo(reduced - 2) + Math.log(product);
  }
  if (x >= 0.5) return logGammaOnePlus(x - 1);
  if (x > 0) return logGammaOnePlus(x) - Math.log(x);
  return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
}

/** ln Γ(1 + x) for x > −1, without the loss of digits of adding 1 to a small x. */
export function logGammaOnePlus(x: number): number {
  return Math.abs(x) <= 0.5 ? logGammaNearTwo(x) - Math.log1p(x) : logGamma(1 + x);
}

const factorials = Float64Array.from({ length: 2048 }, (_, n) => logGamma(n + 1));

/** ln n! for an integer n ≥ 0; NaN for anything else. */
export function logFactorial(n: number): number {
  const kept = factorials[n];
  if (kept !== undefined) return kept;
  return Number.isInteger(n) && n >= 0 ? logGamma(n + 1) : Number.NaN;
}

/** ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π] for x > 0: what Stirling's formula of x! leaves out. */
export function stirlingError(x: number): number {
  if (x >= stirlingFrom) return polynomial(stirlingTerms, 1 / (x * x)) / x;
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - halfLogTwoPi;
}
