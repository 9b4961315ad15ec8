// Draws from lists and distributions, on the project's own seeded generator.
import { createRandom, type Random } from '../../src/stats/random.ts';

export interface Draws {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;
  /** Uniform integer from low to high, both included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** A key of `weights`, with probability in proportion to its weight. */
  readonly weighted: <T>(weights: readonly (readonly [T, number])[]) => T;
  /** A copy in random order. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
  /** Distinct items in random order; an error where there are fewer than `count`. */
  readonly sample: <T>(items: readonly T[], count: number) => T[];
  /** Draws of their own under a name: a change in one list of the example leaves the others alone. */
  readonly fork: (name: string) => Draws;
}

function createDraws(random: Random): Draws {
  const shuffle = <T>(items: readonly T[]): T[] => {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = random.below(i + 1);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  };
  return {
    uniform: random.next,
    between: (low, high) => low + random.below(high - low + 1),
    chance: (probability) => random.next() < probability,
    pick: <T>(items: readonly T[]) => items[random.below(items.length)] as T,
    weighted: (weights) => {
      let left = random.next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of weights) {
        left -= weight;
        if (left < 0) return item;
      }
      const last = weights.at(-1);
      if (last === undefined) throw new RangeError('weighted() needs at least one item');
      return last[0];
    },
    shuffle,
    sample: (items, count) => {
      if (items.length < count) throw new RangeError(`cannot draw ${count} of ${items.length}`);
      return shuffle(items).slice(0, count);
    },
    fork: (name) => createDraws(random.substream(name)),
  };
}

export function drawsFrom(seed: number): Draws {
  return createDraws(createRandom(seed, 'example division'));
}
