// The posterior of the total under latent classes: chains run round by round until they agree, or no interval is given.
import type { Effects } from '../../effect/effects.ts';
import { diagnoseChains, quantileError, type ChainDiagnostics } from '../../stats/diagnostics.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { fromDraws, posteriorAbove, posteriorQuantile, type Posterior } from '../posterior.ts';
import { latentCells } from './cells.ts';
import type { ChainState } from './chain.ts';
import { canUseThreads, chainsHere, chainsInThreads, type ChainRunner } from './chain-threads.ts';
import { latentOptions, type LatentOptions } from './options.ts';
import { haveMixed, latentRefusal, mixingRefusal, type LatentRefusal } from './refusal.ts';

export interface LatentEffects extends Effects {
  /** Takes the state of a chain after each of its rounds, to hand in again when the work is taken up later. */
  readonly keep?: ((state: ChainState) => void) | undefined;
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
 * that make no sense, where {@link latentRefusal}, which the caller asks first, refuses the table, and for states in `kept`
 * that another table or other options left; rejects with the signal's reason when the work is cancelled. `kept` are states
 * of chains on the same table with the same options: the draws are then the same as without a break.
 */
export async function sampleLatentClasses(
  table: CaptureTable,
  given: Partial<LatentOptions>,
  effects: LatentEffects,
  kept: readonly ChainState[] = [],
): Promise<LatentSample> {
  const refusal = latentRefusal(table);
  if (refusal !== null) throw new RangeError(refusal.reason.en);
  const options = latentOptions(given, observedTotal(table));
  checkStates(kept, latentCells(table).lists, options);
  const states = new Map(kept.map((state) => [state.chain, state]));
  const threads = canUseThreads ? Math.min(options.workers, options.chains) : 1;
  const input = { table, options };
  const runner = threads > 1 ? chainsInThreads(input, threads) : chainsHere(input);
  try {
    await runRound(runner, 0, states, options, effects);
    let round = 0;
    for (;;) {
      // Looked at after 1, 2, 4, … rounds: seldom enough that a lucky look does not end the run.
      const next = Math.min(Math.max(1, round * 2), options.rounds);
      while (round < next) await runRound(runner, ++round, states, options, effects);
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

function checkStates(states: readonly ChainState[], lists: number, { classes, draws }: LatentOptions): void {
  for (const { chain, position, rounds, totals } of states) {
    if (totals.length !== (rounds - 1) * draws || position.length !== (lists + 1) * classes - 1) {
      throw new RangeError(`the kept state of chain ${chain} is of another table or other options`);
    }
  }
}

/** Totals that never differ, as when everybody is on every list, are as good as independent draws. */
function diagnoseTotals(chains: readonly Float64Array[]): ChainDiagnostics {
  const first = chains[0]?.[0];
  if (!chains.every((chain) => chain.every((total) => total === first))) return diagnoseChains(chains);
  const draws = chains.reduce((sum, chain) => sum + chain.length, 0);
  return { rHat: 1, essBulk: draws, essTail: draws };
}

/** Brings every chain that is not so far to the end of this round; round 0 is the warm-up. */
async function runRound(
  runner: ChainRunner,
  round: number,
  states: Map<number, ChainState>,
  options: LatentOptions,
  effects: LatentEffects,
): Promise<void> {
  const { chains, draws, thin, warmUp } = options;
  const orders = Array.from({ length: chains }, (_, chain) => ({
    chain,
    state: states.get(chain) ?? null,
  })).filter(({ state }) => (state?.rounds ?? 0) <= round);
  const sweeps = round === 0 ? warmUp : draws * thin;
  const before = round === 0 ? 0 : warmUp + (round - 1) * draws * thin;
  const done = new Float64Array(chains).fill(sweeps);
  for (const { chain } of orders) done[chain] = 0;
  await runner.run(
    orders,
    (message) => {
      if (message.kind === 'state') {
        states.set(message.state.chain, message.state);
        effects.keep?.(message.state);
        done[message.state.chain] = sweeps;
      } else {
        done[message.chain] = message.sweeps;
      }
      const soFar = done.reduce((sum, own) => sum + own, before * chains);
      effects.progress({ stage: 'estimate', done: soFar, total: null, unit: 'sweeps' });
    },
    effects.signal,
  );
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
