// A keeper in memory that goes through JSON as one of files does, and can fail as a killed process would.
import type { ChainKeeper } from './kept-chains.ts';

export interface MemoryKeeper extends ChainKeeper {
  readonly kept: Map<string, string>;
  /** Takings-up that found something. */
  readonly found: () => number;
}

/** Fails at the keeping of that number, and at every later one. */
export function memoryKeeper(
  kept = new Map<string, string>(),
  failsAt = Number.POSITIVE_INFINITY,
): MemoryKeeper {
  let [found, keepings] = [0, 0];
  return {
    kept,
    found: () => found,
    find: async (what) => {
      const text = kept.get(JSON.stringify(what));
      if (text === undefined) return null;
      found++;
      return JSON.parse(text) as unknown;
    },
    keep: async (what, value) => {
      if (++keepings >= failsAt) throw new Error('killed');
      kept.set(JSON.stringify(what), JSON.stringify(value));
    },
  };
}
