// One chain through many tables that differ little: on each it goes on where it stood on the table before. A pass is a pure
// function of where the chain stood and the seed, so that passes can be run anywhere and taken up again later.
import { createRandom } from '../../stats/random.ts';
import type { CaptureTable } from '../capture-table.ts';
import { createRounds, type ChainState } from './chain.ts';
import type { LatentOptions } from './options.ts';

export interface PassInput {
  readonly tables: readonly CaptureTable[];
  /** `draws` are those kept on each table. */
  readonly options: LatentOptions;
}

export interface PassOrder {
  readonly chain: number;
  readonly pass: number;
  /** Where the chain stands; null before any table. */
  readonly state: ChainState | null;
}

export interface ChainPass {
  readonly chain: number;
  readonly pass: number;
  /** Totals by table. */
  readonly draws: readonly Float64Array[];
  readonly state: ChainState;
}

/** Draws that only bring a chain over from the table before. */
const firstDraws = 20;

/** The file of a thread that works with `createPasses`. */
export const passThread = new URL('./pass-thread.js', import.meta.url);

/** The iteration yields the tables done so far. */
export function createPasses({
  tables,
  options,
}: PassInput): (order: PassOrder) => Generator<number, ChainPass> {
  return function* pass({ chain, pass: number, state: start }) {
    let state = start;
    const draws: Float64Array[] = [];
    for (const [t, table] of tables.entries()) {
      const seed = createRandom(options.seed, 'latent-draws', number, t).uint32();
      const startRound = createRounds(table, { ...options, seed, draws: firstDraws + options.draws });
      const settled = state ?? finish(startRound({ chain, state: null }));
      state = finish(startRound({ chain, state: fresh(settled) }));
      draws.push(state.totals.slice(firstDraws));
      yield t + 1;
    }
    if (state === null) throw new RangeError('a pass needs a table');
    return { chain, pass: number, draws, state: fresh(state) };
  };
}

/** A chain that stands where it stood and has no draws yet. */
function fresh(state: ChainState): ChainState {
  return { ...state, rounds: 1, totals: new Float64Array(0), full: 0 };
}

function finish(steps: Generator<number, ChainState>): ChainState {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
