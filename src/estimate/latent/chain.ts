// One chain: where it starts, its warm-up and its rounds. A round is a pure function of the chain's state and the seed, so
// that rounds can be run anywhere, one after another, and taken up again later.
import { createRandom, type Random } from '../../stats/random.ts';
import { drawNormal } from '../../stats/normal-draw.ts';
import type { CaptureTable } from '../capture-table.ts';
import { latentCells, type Cells } from './cells.ts';
import { createDensity } from './density.ts';
import { createGibbsSweep } from './gibbs.ts';
import { adaptStepSize, createHamiltonianStep, firstStepSize } from './hamiltonian.ts';
import type { LatentOptions } from './options.ts';
import { createRelabelling } from './relabel.ts';

/** All that a chain is after a round; plain data that can be stored. Round 0 is the warm-up. */
export interface ChainState {
  readonly chain: number;
  /** Rounds done, the warm-up counted. */
  readonly rounds: number;
  readonly position: Float64Array;
  readonly stepSize: number;
  /** Total number of people by draw. */
  readonly totals: Float64Array;
  /** Draws in which every class was occupied: many of them say that there are too few classes. */
  readonly full: number;
  /** Mean acceptance of the Hamiltonian steps in the last round. */
  readonly acceptance: number;
}

export interface ChainInput {
  readonly table: CaptureTable;
  readonly options: LatentOptions;
}

export interface RoundOrder {
  readonly chain: number;
  /** Null before the warm-up. */
  readonly state: ChainState | null;
}

/** Sweeps between two looks at what else there is to do. */
const sliceSweeps = 200;

/** Runs rounds of chains on one table; the iteration yields the sweeps done so far and returns the state. */
export function createRounds(
  table: CaptureTable,
  options: LatentOptions,
): (order: RoundOrder) => Generator<number, ChainState> {
  const cells = latentCells(table);
  const density = createDensity(cells, options);
  const move = createHamiltonianStep(density);
  const relabel = createRelabelling(cells.lists, options);
  const sweep = createGibbsSweep(cells, density, options);

  function* warmUp(chain: number): Generator<number, ChainState> {
    const random = createRandom(options.seed, 'latent', chain, 0);
    const position = startPosition(random, cells, options.classes);
    let size = firstStepSize;
    let accepted = 0;
    for (let i = 1; i <= options.warmUp; i++) {
      const acceptance = move(random, position, Math.exp(size.log));
      accepted += acceptance;
      size = adaptStepSize(size, acceptance);
      relabel(random, position);
      density.evaluate(position);
      sweep(random, position);
      if (i % sliceSweeps === 0) yield i;
    }
    return {
      chain,
      rounds: 1,
      position,
      stepSize: Math.exp(size.logMean),
      totals: new Float64Array(0),
      full: 0,
      acceptance: accepted / options.warmUp,
    };
  }

  function* round(state: ChainState): Generator<number, ChainState> {
    const { draws, thin } = options;
    const random = createRandom(options.seed, 'latent', state.chain, state.rounds);
    const position = state.position.slice();
    const totals = new Float64Array(state.totals.length + draws);
    totals.set(state.totals);
    let { full } = state;
    let accepted = 0;
    for (let i = 1; i <= draws * thin; i++) {
      accepted += move(random, position, state.stepSize);
      relabel(random, position);
      density.evaluate(position);
      const { unseen, occupied } = sweep(random, position);
      if (i % thin === 0) {
        totals[state.totals.length + i / thin - 1] = cells.seen + unseen;
        if (occupied === options.classes) full++;
      }
      if (i % sliceSweeps === 0) yield i;
    }
    return {
      ...state,
      rounds: state.rounds + 1,
      position,
      totals,
      full,
      acceptance: accepted / (draws * thin),
    };
  }

  return ({ chain, state }) => (state === null ? warmUp(chain) : round(state));
}

/** Each chain starts elsewhere: capture probabilities around those among the people seen, shares of classes at random. */
function startPosition(
  random: Random,
  { lists: J, counts, factors, leaves, parents, seen }: Cells,
  K: number,
): Float64Array {
  const onList = new Float64Array(J);
  counts.forEach((count, c) => {
    for (let node = leaves[c] ?? 0; node > 0; node = parents[node] ?? 0) {
      const factor = factors[node] ?? 0;
      if ((factor & 1) === 1) onList[factor >> 1] = (onList[factor >> 1] ?? 0) + count;
    }
  });
  const position = new Float64Array(J * K + K - 1);
  for (let i = 0; i < position.length; i++) {
    const on = onList[Math.floor(i / K)];
    position[i] = drawNormal(random);
    if (on !== undefined) position[i] = 0.7 * (position[i] ?? 0) + Math.log((on + 1) / (seen - on + 1));
  }
  return position;
}
