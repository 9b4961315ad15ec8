// The standard normal distribution.
//
// Distribution function: W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation
// 23, 1969, in the form of Cody, "Algorithm 715: SPECFUN", ACM TOMS 19, 1993. Quantile: M. J. Wichura, "Algorithm AS 241: the
// percentage points of the normal distribution", Applied Statistics 37, 1988. Both hold a relative error near 1e-15.

const oneOverRootTwoPi = 0.3989422804014327;

/** Ascending coefficients of numerator and denominator. */
interface Rational {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

const centre: Rational = {
  above: [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
  below: [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1],
};
const flank: Rational = {
  above: [
    9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002,
    93.50665613217785, 8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
  ],
  below: [
    19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761,
    1519.3775994075547, 235.387901782625, 22.266688044328117, 1,
  ],
};
const tail: Rational = {
  above: [
    0.000029112874951168793, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736,
    0.215898534057957, 0.023073441764940174,
  ],
  below: [
    0.00007297515550839662, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911,
    1,
  ],
};
const quantileCentre: Rational = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const quantileFlank: Rational = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const quantileTail: Rational = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

function ratio({ above, below }: Rational, x: number): number {
  let numerator = 0;
  let denominator = 0;
  for (let i = above.length - 1; i >= 0; i--) {
    numerator = numerator * x + (above[i] ?? 0);
    denominator = denominator * x + (below[i] ?? 0);
  }
  return numerator / denominator;
}

/** φ(x) = exp(−x²/2) / √(2π). */
export function normalDensity(x: number): number {
  return oneOverRootTwoPi * gaussian(x);
}

/** exp(−x²/2), the square split in two so that it keeps its last digits. */
function gaussian(x: number): number {
  const rounded = Math.trunc(x * 16) / 16;
  return Math.exp(-0.5 * rounded * rounded) * Math.exp(-0.5 * (x - rounded) * (x + rounded));
}

/** Φ(x) = P(Z ≤ x); the upper tail is `normalCdf(-x)`, as exact as the lower one. */
export function normalCdf(x: number): number {
  const size = Math.abs(x);
  if (!(size > 0.67448975)) return 0.5 + x * ratio(centre, x * x);
  if (size > 40) return x > 0 ? 1 : 0;
  const beyond = gaussian(size) * scaledTail(size);
  return x > 0 ? 1 - beyond : beyond;
}

/** ln Φ(x), also where Φ(x) itself is too small for a double. */
export function logNormalCdf(x: number): number {
  if (x > 0.67448975) return Math.log1p(-normalCdf(-x));
  return x < -0.67448975 ? -0.5 * x * x + Math.log(scaledTail(-x)) : Math.log(normalCdf(x));
}

/** (1 − Φ(x)) exp(x²/2) for x > 0.67. */
function scaledTail(x: number): number {
  if (x <= Math.sqrt(32)) return ratio(flank, x);
  const inverse = 1 / (x * x);
  return (oneOverRootTwoPi - inverse * ratio(tail, inverse)) / x;
}

/** Φ⁻¹(p) for p from 0 to 1 (−∞ and +∞ at the ends); NaN outside. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(quantileCentre, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  if (r === Number.POSITIVE_INFINITY) return Math.sign(q) * r;
  const size = r <= 5 ? ratio(quantileFlank, r - 1.6) : ratio(quantileTail, r - 5);
  return q < 0 ? -size : size;
}
