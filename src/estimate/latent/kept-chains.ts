// Chains that are kept when they have done a piece of their work, so that a run which was stopped takes them up again.
import { z } from 'zod';
import type { ChainPass } from './chain-pass.ts';
import type { ChainState } from './chain.ts';

/** Where chains are kept: by a description of all that they depend on, in data that JSON can hold. */
export interface ChainKeeper {
  /** What was kept under this description, or null. */
  readonly find: (what: unknown) => Promise<unknown>;
  readonly keep: (what: unknown, kept: unknown) => Promise<void>;
}

const numbers = z.array(z.number()).transform((values) => Float64Array.from(values));

const stateSchema = z.object({
  chain: z.number(),
  rounds: z.number(),
  position: numbers,
  stepSize: z.number(),
  totals: numbers,
  full: z.number(),
  acceptance: z.number(),
});

const passSchema = z.object({
  chain: z.number(),
  pass: z.number(),
  draws: z.array(numbers),
  state: stateSchema,
});

/** The state as JSON; numbers come back as they were, to the last bit. */
export function plainState({ position, totals, ...rest }: ChainState): unknown {
  return { ...rest, position: [...position], totals: [...totals] };
}

export function plainPass({ draws, state, ...rest }: ChainPass): unknown {
  return { ...rest, draws: draws.map((own) => [...own]), state: plainState(state) };
}

/** Null for what is no such state: it is then made anew. */
export function readState(kept: unknown): ChainState | null {
  return stateSchema.safeParse(kept).data ?? null;
}

export function readPass(kept: unknown): ChainPass | null {
  return passSchema.safeParse(kept).data ?? null;
}

export interface Keeping {
  readonly keep: (what: unknown, kept: unknown) => void;
  /** Rejects with the first failure. */
  readonly settled: () => Promise<void>;
}

/** Keeps while the chains go on; nothing is kept without a keeper. */
export function keepBeside(keeper: ChainKeeper | undefined): Keeping {
  const running: Promise<unknown>[] = [];
  return {
    keep: (what, kept) => {
      if (keeper === undefined) return;
      // A failure waits until somebody asks; meanwhile it must not count as unhandled.
      running.push(keeper.keep(what, kept).catch((reason: unknown) => ({ reason })));
    },
    settled: async () => {
      for (const outcome of await Promise.all(running)) {
        if (typeof outcome === 'object' && outcome !== null && 'reason' in outcome) throw outcome.reason;
      }
    },
  };
}
