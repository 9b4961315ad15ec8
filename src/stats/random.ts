// Random numbers that are the same on every machine: xoshiro128**, seeded by SplitMix64, with named substreams.
//
// Generator: D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4), 2021.
// Seeding: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.

export type StreamPath = readonly (string | number)[];

export interface Random {
  /** Uniform in [0, 1), a multiple of 2^-53. */
  readonly next: () => number;
  /** Uniform integer in [0, 2^32). */
  readonly uint32: () => number;
  /** Uniform integer in [0, n), without bias; n is an integer from 1 to 2^32. */
  readonly below: (n: number) => number;
  /** The stream of the longer path; it does not depend on how many numbers this one has given. */
  readonly substream: (...path: StreamPath) => Random;
}

const bits64 = (1n << 64n) - 1n;
const goldenGamma = 0x9e3779b97f4a7c15n;

function mix64(value: bigint): bigint {
  let z = value;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & bits64;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & bits64;
  return z ^ (z >> 31n);
}

/** SplitMix64: a stream of 64-bit integers from a 64-bit seed. */
export function createSplitMix64(seed: bigint): () => bigint {
  let state = seed & bits64;
  return () => {
    state = (state + goldenGamma) & bits64;
    return mix64(state);
  };
}

/** xoshiro128** from four 32-bit words that are not all zero; yields integers in [0, 2^32). */
export function createXoshiro128(words: readonly [number, number, number, number]): () => number {
  let [s0, s1, s2, s3] = words;
  return () => {
    const product = Math.imul(s1, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    return result;
  };
}

// FNV-1a over UTF-16 code units, started with the kind of the part so that 1 and '1' name different streams.
function hashPart(part: string | number): bigint {
  const text = typeof part === 'number' ? `n${part}` : `s${part}`;
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = ((hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n) & bits64;
  }
  return hash;
}

function streamSeed(parent: bigint, path: StreamPath): bigint {
  return path.reduce<bigint>((seed, part) => mix64((seed + goldenGamma + hashPart(part)) & bits64), parent);
}

function createStream(seed: bigint): Random {
  const split = createSplitMix64(seed);
  const [first, second] = [split(), split()];
  // Two consecutive outputs of SplitMix64 are never both zero: it is a bijection of a moving state.
  const uint32 = createXoshiro128([
    Number(first & 0xffffffffn),
    Number(first >> 32n),
    Number(second & 0xffffffffn),
    Number(second >> 32n),
  ]);
  return {
    uint32,
    next: () => ((uint32() >>> 5) * 0x4000000 + (uint32() >>> 6)) / 0x20000000000000,
    below: (n) => {
      if (!Number.isInteger(n) || n < 1 || n > 0x100000000) {
        throw new RangeError(`below() needs an integer from 1 to 2^32, not ${n}`);
      }
      const limit = 0x100000000 - (0x100000000 % n);
      let value = uint32();
      while (value >= limit) value = uint32();
      return value % n;
    },
    substream: (...path) => createStream(streamSeed(seed, path)),
  };
}

/** The stream that seed (a safe integer) and path name; `createRandom(s, a, b)` is `createRandom(s, a).substream(b)`. */
export function createRandom(seed: number, ...path: StreamPath): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`a seed is a safe integer, not ${seed}`);
  return createStream(streamSeed(mix64(BigInt.asUintN(64, BigInt(seed))), path));
}
