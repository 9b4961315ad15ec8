// Draws of the standard normal and the standard exponential distribution.
//
// G. Marsaglia, W. W. Tsang, "The ziggurat method for generating random variables", Journal of Statistical Software 5(8), 2000,
// with 256 layers. Layer and position come from different bits of 64 (J. A. Doornik, "An improved ziggurat method to generate
// normal random samples", 2005), and a position has 53 bits.
import { normalCdf } from './normal.ts';
import type { Random } from './random.ts';

const layers = 256;
/** Where the lowest layer ends and the tail begins. */
const tailFrom = 3.654152885361009;
const height = (x: number): number => Math.exp(-0.5 * x * x);
/** Right ends of the layers: `edges[0]` is the width of the lowest one if it had no tail, `edges[256]` is 0. */
const edges = layerEdges();
const heights = edges.map(height);

function layerEdges(): Float64Array {
  const area = tailFrom * height(tailFrom) + Math.sqrt(2 * Math.PI) * normalCdf(-tailFrom);
  const ends = new Float64Array(layers + 1);
  ends[0] = area / height(tailFrom);
  ends[1] = tailFrom;
  let end = tailFrom;
  for (let i = 2; i < layers; i++) ends[i] = end = Math.sqrt(-2 * Math.log(area / end + height(end)));
  return ends;
}

/** A draw of the standard normal distribution. */
export function drawNormal(random: Random): number {
  for (;;) {
    const low = random.uint32();
    const position = (random.uint32() * 0x200000 + (low >>> 11)) / 0x10000000000000 - 1;
    const layer = low & 0xff;
    const x = position * (edges[layer] ?? 0);
    if (Math.abs(x) < (edges[layer + 1] ?? 0)) return x;
    if (layer === 0) return position < 0 ? -drawTail(random) : drawTail(random);
    const floor = heights[layer] ?? 0;
    if (floor + random.next() * ((heights[layer + 1] ?? 0) - floor) < height(x)) return x;
  }
}

/** A normal draw under the condition that it lies above `tailFrom` (Marsaglia 1964). */
function drawTail(random: Random): number {
  for (;;) {
    const beyond = drawExponential(random) / tailFrom;
    if (2 * drawExponential(random) > beyond * beyond) return tailFrom + beyond;
  }
}

/** A draw of the exponential distribution with mean 1. */
export function drawExponential(random: Random): number {
  return -Math.log(1 - random.next());
}
