// Latent classes over many tables that differ little: each chain goes through all of them.
import { canUseThreads, workHere, workInThreads } from '../../effect/workers.ts';
import type { ChainDiagnostics } from '../../stats/diagnostics.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import {
  createPasses,
  passThread,
  type ChainPass,
  type PassInput,
  type PassOrder,
} from '../latent/chain-pass.ts';
import type { ChainState } from '../latent/chain.ts';
import { keepBeside, plainPass, plainState, readPass } from '../latent/kept-chains.ts';
import { latentOptions, type LatentOptions } from '../latent/options.ts';
import { haveMixed, mixingRefusal, type LatentRefusal } from '../latent/refusal.ts';
import { diagnoseTotals, type LatentEffects } from '../latent/sample.ts';

/** Draws that each chain keeps in a pass over all tables, unless told, and on a table at least. */
const [drawsInPass, leastDraws] = [800, 20];
const usualThin = 3;
/** Sweeps on the first table, where no chain stands yet. */
const firstWarmUp = 2000;
/** Tables are gone through at most so many times until the chains agree, unless told. */
const mostPasses = 8;

export interface LatentOverTables {
  /** By table: draws by chain. */
  readonly tables: readonly (readonly Float64Array[])[];
  readonly refusal: LatentRefusal | null;
  /** Of each chain through all tables, less the mean of its table. */
  readonly diagnostics: ChainDiagnostics;
}

type Given = Partial<
  Pick<LatentOptions, 'seed' | 'chains' | 'ceiling' | 'draws' | 'thin' | 'warmUp' | 'rounds' | 'workers'>
>;

/**
 * Draws of the total for each table, all of the same lists in the same order. `start` are chains on a table like these. The
 * diagnostics are of each chain through all tables: what they doubt is doubtful in the pooled draws. The draws depend on the
 * tables, the seed and `start`, not on the number of workers.
 */
export async function latentOverTables(
  tables: readonly CaptureTable[],
  given: Given,
  start: readonly ChainState[],
  effects: LatentEffects,
): Promise<LatentOverTables> {
  const { draws = drawsInPass, thin = usualThin, warmUp = firstWarmUp, rounds = mostPasses, ...rest } = given;
  const each = Math.max(leastDraws, Math.ceil(draws / tables.length));
  const most = Math.max(...tables.map(observedTotal));
  const options = { ...latentOptions({ ...rest, thin, warmUp }, most), draws: each };
  const input = { tables, options };
  const threads = canUseThreads(import.meta.url) ? Math.min(options.workers, options.chains) : 1;
  const runner =
    threads > 1
      ? workInThreads<PassOrder, ChainPass>(passThread, input, {
          threads,
        })
      : workHere(createPasses(input));
  const found: Float64Array[][] = tables.map(() => Array.from({ length: options.chains }, () => none));
  let states: readonly (ChainState | null)[] = Array.from(
    { length: options.chains },
    (_, c) => start[c] ?? null,
  );
  try {
    for (let pass = 0; ; pass++) {
      const orders = states.map((state, chain): PassOrder => ({ chain, pass, state }));
      const passes = await runPass(orders, input, effects, runner);
      passes.forEach((own, c) => {
        own.draws.forEach((next, t) => {
          const table = found[t];
          if (table !== undefined) table[c] = Float64Array.from([...(table[c] ?? none), ...next]);
        });
      });
      states = passes.map(({ state }) => state);
      const diagnostics = diagnoseTotals(throughTables(found));
      if (haveMixed(diagnostics) || pass + 1 === rounds) {
        return { tables: found, refusal: mixingRefusal(diagnostics), diagnostics };
      }
    }
  } finally {
    await runner.close();
  }
}

const none = new Float64Array(0);

/** Every chain once through all tables; those that an earlier run has kept are not run again. */
async function runPass(
  orders: readonly PassOrder[],
  { tables, options }: PassInput,
  effects: LatentEffects,
  runner: ReturnType<typeof workHere<PassOrder, ChainPass>>,
): Promise<readonly ChainPass[]> {
  const { workers: _workers, rounds: _rounds, wanted: _wanted, chains: _chains, ...drawn } = options;
  const nameOf = ({ chain, pass, state }: PassOrder): unknown => ({
    what: 'pass',
    tables: tables.map(({ lists, patterns, counts, impossible }) => {
      return [lists.length, [...patterns], [...counts], [...impossible]];
    }),
    options: drawn,
    chain,
    pass,
    start: state === null ? null : plainState(state),
  });
  const passes: (ChainPass | null)[] = await Promise.all(
    orders.map(async (order) => readPass((await effects.chains?.find(nameOf(order))) ?? null)),
  );
  const missing = orders.filter((_, c) => passes[c] === null);
  const done = orders.map((_, c) => (passes[c] === null ? 0 : tables.length));
  const pass = orders[0]?.pass ?? 0;
  const note = (chain: number, soFar: number): void => {
    done[chain] = soFar;
    effects.progress({
      stage: 'estimate.draws',
      done: done.reduce((sum, own) => sum + own, 0),
      total: orders.length * tables.length,
      unit: pass === 0 ? 'tables' : `tables, pass ${pass + 1}`,
    });
  };
  const keeping = keepBeside(effects.chains);
  try {
    await runner.run(
      missing,
      {
        step: (at, soFar) => note(missing[at]?.chain ?? 0, soFar),
        done: (at, result) => {
          const order = missing[at];
          if (order === undefined) return;
          passes[order.chain] = result;
          keeping.keep(nameOf(order), plainPass(result));
        },
      },
      effects.signal,
    );
  } finally {
    await keeping.settled();
  }
  return passes.filter((own) => own !== null);
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
