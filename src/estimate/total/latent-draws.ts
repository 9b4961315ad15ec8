// Latent classes over many tables that differ little: each chain goes on where it stood on the table before.
import { setImmediate } from 'node:timers/promises';
import type { Effects } from '../../effect/effects.ts';
import { diagnoseChains } from '../../stats/diagnostics.ts';
import { createRandom } from '../../stats/random.ts';
import type { CaptureTable } from '../capture-table.ts';
import type { ChainState } from '../latent/chain.ts';
import type { LatentOptions } from '../latent/options.ts';
import { haveMixed, mixingRefusal, type LatentRefusal } from '../latent/refusal.ts';
import { sampleLatentClasses } from '../latent/sample.ts';

/** Draws that each chain keeps in a pass over all tables, unless told, and on a table at least. */
const [drawsInPass, leastDraws] = [2000, 100];
/** Draws that only bring a chain over from the table before. */
const firstDraws = 20;
const usualThin = 3;
/** Sweeps on the first table, where no chain stands yet. */
const firstWarmUp = 2000;
/** Tables are gone through at most so many times until the chains agree. */
const mostPasses = 8;

export interface LatentOverTables {
  /** By table: draws by chain. */
  readonly tables: readonly (readonly Float64Array[])[];
  readonly refusal: LatentRefusal | null;
}

/**
 * Draws of the total for each table, all of the same lists in the same order. `start` are chains on a table like these. The
 * diagnostics are of each chain through all tables: what they doubt is doubtful in the pooled draws.
 */
export async function latentOverTables(
  tables: readonly CaptureTable[],
  options: Partial<Pick<LatentOptions, 'seed' | 'chains' | 'ceiling' | 'draws' | 'thin' | 'warmUp'>>,
  start: readonly ChainState[],
  effects: Effects,
): Promise<LatentOverTables> {
  const found: Float64Array[][] = tables.map(() => []);
  const { seed = 1, draws = drawsInPass, thin = usualThin, warmUp = firstWarmUp, ...rest } = options;
  const silent = { ...effects, progress: () => {} };
  const each = Math.max(leastDraws, Math.ceil(draws / tables.length));
  let states = start;
  for (let pass = 0; ; pass++) {
    for (const [t, table] of tables.entries()) {
      effects.signal.throwIfAborted();
      const own = {
        ...rest,
        seed: createRandom(seed, 'latent-draws', pass, t).uint32(),
        warmUp,
        draws: firstDraws + each,
        thin,
        rounds: 1,
        workers: 1,
      };
      const sample = await sampleLatentClasses(table, own, silent, states.map(freshState));
      states = sample.states;
      const kept = sample.chains.map((chain) => chain.subarray(firstDraws));
      found[t] = kept.map((chain, c) => joined(found[t]?.[c], chain));
      effects.progress({
        stage: 'estimate.draws',
        done: t + 1,
        total: tables.length,
        unit: pass === 0 ? 'linkages' : `linkages, pass ${pass + 1}`,
      });
      await setImmediate();
    }
    const diagnostics = diagnoseChains(throughTables(found));
    if (haveMixed(diagnostics) || pass + 1 === mostPasses) {
      return { tables: found, refusal: mixingRefusal(diagnostics) };
    }
  }
}

/** A chain that stands where it stood and has no draws yet. */
function freshState(state: ChainState): ChainState {
  return { ...state, rounds: 1, totals: new Float64Array(0), full: 0 };
}

function joined(before: Float64Array | undefined, next: Float64Array): Float64Array {
  return before === undefined ? next.slice() : Float64Array.from([...before, ...next]);
}

/** ln N by chain through all tables, less the mean of its table: tables differ by right, chains must not. */
function throughTables(found: readonly (readonly Float64Array[])[]): readonly Float64Array[] {
  const centred = found.map((byChain) => {
    const logs = byChain.map((chain) => chain.map(Math.log));
    const size = logs.reduce((sum, chain) => sum + chain.length, 0);
    const mean = logs.reduce((sum, chain) => sum + chain.reduce((all, x) => all + x, 0), 0) / size;
    return logs.map((chain) => chain.map((x) => x - mean));
  });
  const chains = centred[0]?.length ?? 0;
  return Array.from({ length: chains }, (_, c) =>
    Float64Array.from(centred.flatMap((byChain) => [...(byChain[c] ?? [])])),
  );
}
