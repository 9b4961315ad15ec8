// The posterior of the total under latent classes: chains run round by round until they agree, or no interval is given.
import type { Effects } from '../../effect/effects.ts';
import { canUseThreads, workHere, workInThreads, type Workers } from '../../effect/workers.ts';
import { diagnoseChains, quantileError, type ChainDiagnostics } from '../../stats/diagnostics.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { fromDraws, posteriorAbove, posteriorQuantile, type Posterior } from '../posterior.ts';
import { latentCells } from './cells.ts';
import { createRounds, type ChainInput, type ChainState, type RoundOrder } from './chain.ts';
import { keepBeside, plainState, readState, type ChainKeeper } from './kept-chains.ts';
import { latentOptions, type LatentOptions } from './options.ts';
import { haveMixed, latentRefusal, mixingRefusal, type LatentRefusal } from './refusal.ts';

export interface LatentEffects extends Effects {
  /** Keeps each chain after each of its rounds, and has those that an earlier run has kept. */
  readonly chains?: ChainKeeper | undefined;
}

export interface LatentInterval {
  readonly median: number;
  /** Ends of the central 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Monte Carlo standard errors of the three. */
  readonly errors: { readonly median: number; readonly low: number; readonly high: number };
}

export interface LatentSample {
  readonly options: LatentOptions;
  /** People seen. */
  readonly observed: number;
  /** Totals by chain, in the order of drawing; chains of one length. */
  readonly chains: readonly Float64Array[];
  /** Of all draws, whether they mixed or not: publish it only beside an `interval`. */
  readonly posterior: Posterior;
  readonly diagnostics: ChainDiagnostics;
  /** Null where `refusal` says why. */
  readonly interval: LatentInterval | null;
  readonly refusal: LatentRefusal | null;
  /** Share of draws in which every class held somebody: when it is large, more classes might change the answer. */
  readonly allClassesUsed: number;
  /** P(N > 0.9 ceiling), or null without a ceiling: when it is large, the ceiling decides the answer. */
  readonly nearCeiling: number | null;
  /** Of the chains after their last round. */
  readonly states: readonly ChainState[];
}

/**
 * Draws of the total under a truncated Dirichlet process mixture (Manrique-Vallier 2016). Throws a RangeError for options
 * that make no sense, and where {@link latentRefusal}, which the caller asks first, refuses the table; rejects with the
 * signal's reason when the work is cancelled. Chains that were kept go on where they stood, and the draws are the same as
 * without a break.
 */
export async function sampleLatentClasses(
  table: CaptureTable,
  given: Partial<LatentOptions>,
  effects: LatentEffects,
): Promise<LatentSample> {
  const refusal = latentRefusal(table);
  if (refusal !== null) throw new RangeError(refusal.reason.en);
  const options = latentOptions(given, observedTotal(table));
  const input = { table, options };
  const states = await keptStates(input, effects);
  const runner = startChains(input);
  try {
    await runRound(runner, 0, states, input, effects);
    let round = 0;
    for (;;) {
      // Looked at after 1, 2, 4, … rounds: seldom enough that a lucky look does not end the run.
      const next = Math.min(Math.max(1, round * 2), options.rounds);
      while (round < next) await runRound(runner, ++round, states, input, effects);
      const chains = chainDraws(states, round, options);
      const diagnostics = diagnoseTotals(chains);
      if (round === options.rounds || haveMixed(diagnostics, options.wanted)) {
        return summarise(table, options, chains, diagnostics, states);
      }
    }
  } finally {
    await runner.close();
  }
}

type ChainWorkers = Workers<RoundOrder, ChainState>;

function startChains(input: ChainInput): ChainWorkers {
  const { chains, workers } = input.options;
  const threads = canUseThreads(import.meta.url) ? Math.min(workers, chains) : 1;
  return threads > 1
    ? workInThreads(new URL('./chain-thread.js', import.meta.url), input, { threads })
    : workHere(createRounds(input.table, input.options));
}

/** All that the state of a chain depends on; neither the number of threads nor the end of the run. */
function nameOf({ table, options }: ChainInput, chain: number): unknown {
  const { lists, patterns, counts, impossible } = table;
  const { seed, classes, concentration, ceiling, warmUp, draws, thin } = options;
  return {
    what: 'chain',
    table: { lists: lists.length, patterns: [...patterns], counts: [...counts], impossible: [...impossible] },
    options: { seed, classes, concentration, ceiling, warmUp, draws, thin },
    chain,
  };
}

async function keptStates(input: ChainInput, { chains }: LatentEffects): Promise<Map<number, ChainState>> {
  const states = new Map<number, ChainState>();
  if (chains === undefined) return states;
  const { classes, draws } = input.options;
  const size = (latentCells(input.table).lists + 1) * classes - 1;
  for (let chain = 0; chain < input.options.chains; chain++) {
    const state = readState(await chains.find(nameOf(input, chain)));
    const isWhole = state?.position.length === size && state.totals.length === (state.rounds - 1) * draws;
    if (isWhole) states.set(chain, state);
  }
  return states;
}

/** Totals that never differ, as when everybody is on every list, are as good as independent draws. */
export function diagnoseTotals(chains: readonly Float64Array[]): ChainDiagnostics {
  const first = chains[0]?.[0];
  if (!chains.every((chain) => chain.every((total) => total === first))) return diagnoseChains(chains);
  const draws = chains.reduce((sum, chain) => sum + chain.length, 0);
  return { rHat: 1, essBulk: draws, essTail: draws };
}

/** Brings every chain that is not so far to the end of this round; round 0 is the warm-up. */
async function runRound(
  runner: ChainWorkers,
  round: number,
  states: Map<number, ChainState>,
  input: ChainInput,
  effects: LatentEffects,
): Promise<void> {
  const { chains, draws, thin, warmUp } = input.options;
  const orders = Array.from({ length: chains }, (_, chain) => ({
    chain,
    state: states.get(chain) ?? null,
  })).filter(({ state }) => (state?.rounds ?? 0) <= round);
  const sweeps = round === 0 ? warmUp : draws * thin;
  const before = round === 0 ? 0 : warmUp + (round - 1) * draws * thin;
  const done = new Float64Array(chains).fill(sweeps);
  for (const { chain } of orders) done[chain] = 0;
  const keeping = keepBeside(effects.chains);
  const note = (order: number, soFar: number): void => {
    done[orders[order]?.chain ?? 0] = soFar;
    const all = done.reduce((sum, own) => sum + own, before * chains);
    effects.progress({ stage: 'estimate', done: all, total: null, unit: 'sweeps' });
  };
  try {
    await runner.run(
      orders,
      {
        step: note,
        done: (order, state) => {
          states.set(state.chain, state);
          keeping.keep(nameOf(input, state.chain), plainState(state));
          note(order, sweeps);
        },
      },
      effects.signal,
    );
  } finally {
    await keeping.settled();
  }
}

function chainDraws(
  states: ReadonlyMap<number, ChainState>,
  rounds: number,
  { chains, draws }: LatentOptions,
): readonly Float64Array[] {
  return Array.from({ length: chains }, (_, chain) =>
    (states.get(chain)?.totals ?? new Float64Array(0)).slice(0, rounds * draws),
  );
}

function summarise(
  table: CaptureTable,
  options: LatentOptions,
  chains: readonly Float64Array[],
  diagnostics: ChainDiagnostics,
  states: ReadonlyMap<number, ChainState>,
): LatentSample {
  const posterior = fromDraws(Float64Array.from(chains.flatMap((chain) => [...chain])));
  const refusal = mixingRefusal(diagnostics);
  const last = Array.from({ length: options.chains }, (_, chain) => states.get(chain)).filter(
    (state) => state !== undefined,
  );
  const drawn = last.reduce((sum, state) => sum + state.totals.length, 0);
  return {
    options,
    observed: observedTotal(table),
    chains,
    posterior,
    diagnostics,
    interval: refusal === null ? intervalOf(posterior, chains) : null,
    refusal,
    allClassesUsed: last.reduce((sum, state) => sum + state.full, 0) / drawn,
    nearCeiling: options.ceiling === null ? null : posteriorAbove(posterior, 0.9 * options.ceiling),
    states: last,
  };
}

function intervalOf(posterior: Posterior, chains: readonly Float64Array[]): LatentInterval {
  const at = (p: number): number => posteriorQuantile(posterior, p);
  const error = (p: number): number => quantileError(chains, p);
  return {
    median: at(0.5),
    low: at(0.025),
    high: at(0.975),
    errors: { median: error(0.5), low: error(0.025), high: error(0.975) },
  };
}
