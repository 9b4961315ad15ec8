// The posterior of the total, averaged over all decomposable graphs of dependence between the lists.
//
// D. Madigan, J. C. York, "Bayesian methods for estimation of the size of a closed population", Biometrika 84(1), 1997.
// Each graph says which lists are independent given which others. Graphs have equal prior probability, cells the
// hyper-Dirichlet prior, and the total N the prior 1/N. The posterior of N has then the closed form of `set-terms.ts`.
import type { CaptureTable } from '../capture-table.ts';
import { posteriorMean, type Posterior } from '../posterior.ts';
import { chordalGraphs, type ChordalGraph } from './chordal.ts';
import { createLevel, headMass, narrow, survey, type Level } from './graph-level.ts';
import { graphModel, type GraphModel } from './graph-model.ts';
import { graphRefusal, withoutBarredLists } from './graph-refusal.ts';
import { geometricGrid, integerGrid } from './grid.ts';
import { setTerms, tailIndex, type SetTerms } from './set-terms.ts';

export interface GraphOptions {
  /** Prior count of each cell of the whole table; 2^−J for J lists. */
  readonly delta?: number | undefined;
  /** Whether the graph that joins all lists takes part. Its missing cell rests on the prior alone, so by default it does not. */
  readonly saturated?: boolean | undefined;
  /** Largest total that is possible at all, for a reason outside the lists (the strength of the unit). */
  readonly ceiling?: number | undefined;
  /** `integers` visits every total up to the ceiling, which it then needs; `geometric` agrees with it and is fast. */
  readonly grid?: 'geometric' | 'integers' | undefined;
  /** Graphs with at least this posterior probability are listed one by one; 0.001. */
  readonly listedFrom?: number | undefined;
}

export interface GraphAverage {
  readonly posterior: Posterior;
  /** Null where the posterior has no finite mean: then only its quantiles can be published. */
  readonly mean: number | null;
  /** Lists that took part, in the order of the positions in `models`. */
  readonly lists: readonly string[];
  /** Number of graphs that took part. */
  readonly graphs: number;
  /** The likeliest graphs, likeliest first. */
  readonly models: readonly GraphModel[];
  readonly unlisted: { readonly graphs: number; readonly probability: number };
  readonly delta: number;
  /**
   * Where the totals end. `tail`: less than {@link tailMass} of the posterior lies above; `ceiling`: the user's; `open`: the
   * tail is so heavy that more than that lies above, and the upper end of an interval cannot be trusted.
   */
  readonly end: {
    readonly kind: 'tail' | 'ceiling' | 'open';
    readonly total: number;
    /** Share of the posterior above. */
    readonly beyond: number;
  };
}

/** Share of the posterior that may lie above the largest total of the grid. */
export const tailMass = 1e-5;
/** The search for the end of the tail goes up to so many times the number of people seen. */
const farthest = 1e8;
/** Steps of ln(unseen): never above this, and so fine that the narrowest posterior has several nodes within its width. */
const coarsestStep = 0.005;
const nodesPerWidth = 8;
/** Each survey is this many times finer than the one before, the first one not above this step. */
const refinement = 4;
const firstStep = 0.2;
const mostIntegers = 5e6;

/**
 * Bayesian average over decomposable graphs of 3 to 6 lists. Throws a RangeError for options that make no sense, and where
 * {@link graphRefusal}, which the caller asks first, refuses the table.
 */
export function averageGraphs(table: CaptureTable, options: GraphOptions = {}): GraphAverage {
  const refusal = graphRefusal(table);
  if (refusal !== null) throw new RangeError(refusal.reason.en);
  const used = withoutBarredLists(table);
  const size = used.lists.length;
  const delta = options.delta ?? 2 ** -size;
  if (!(delta > 0 && delta < Number.POSITIVE_INFINITY)) throw new RangeError(`delta ${delta} is not above 0`);
  const terms = setTerms(used, delta);
  const graphs = chordalGraphs(size).filter(
    ({ cliques }) => options.saturated === true || cliques.length > 1,
  );
  const most = highestUnseen(terms, options);
  const { level, kept } =
    options.grid === 'integers'
      ? { level: createLevel(terms, integerGrid(most)), kept: graphs }
      : refine(terms, graphs, most, options.ceiling !== undefined);
  return summarise(terms, level, kept, { lists: used.lists, graphs: graphs.length, options });
}

function highestUnseen({ observed }: SetTerms, { ceiling, grid }: GraphOptions): number {
  if (ceiling === undefined) {
    if (grid === 'integers') throw new RangeError('a grid of every integer needs a ceiling');
    return observed * farthest;
  }
  if (!Number.isFinite(ceiling) || ceiling < observed) {
    throw new RangeError(`a ceiling of ${ceiling} is below the ${observed} people seen`);
  }
  if (grid === 'integers' && ceiling - observed > mostIntegers) {
    throw new RangeError(`a grid of every integer holds at most ${mostIntegers}`);
  }
  return Math.floor(ceiling - observed);
}

/** The finest grid, on the totals and graphs that coarser grids have left. */
function refine(
  terms: SetTerms,
  graphs: readonly ChordalGraph[],
  most: number,
  isCeiling: boolean,
): { readonly level: Level; readonly kept: readonly ChordalGraph[] } {
  const finest = stepFor(terms);
  let step = finest;
  while (step * refinement <= firstStep) step *= refinement;
  let kept = graphs;
  let [from, to] = [0, most];
  for (; ; step /= refinement) {
    const level = createLevel(terms, geometricGrid(step, from, to, isCeiling));
    if (step <= finest) return { level, kept };
    const found = survey(level, kept);
    // Nothing lies above a ceiling.
    const rest = isCeiling ? { above: 0, cut: headMass } : { above: found.beyond, cut: tailMass };
    const next = narrow(level, kept, found, rest);
    kept = next.graphs;
    from = next.from;
    to = Math.min(to, next.to);
  }
}

/**
 * No posterior is narrower, in ln(unseen), than 1/√repeats, where each person counts as often as they were seen again: the
 * information about the unseen is that of independent lists at most.
 */
function stepFor({ lists, observed, outside }: SetTerms): number {
  let repeats = -observed;
  for (let list = 0; list < lists; list++) repeats += observed - (outside[1 << list] ?? 0);
  return Math.min(coarsestStep, 1 / (nodesPerWidth * Math.sqrt(Math.max(1, repeats))));
}

interface Setting {
  readonly lists: readonly string[];
  readonly graphs: number;
  readonly options: GraphOptions;
}

function summarise(
  terms: SetTerms,
  level: Level,
  kept: readonly ChordalGraph[],
  { lists, graphs, options }: Setting,
): GraphAverage {
  const { mass, weights, beyond } = survey(level, kept);
  const isCeiling = options.ceiling !== undefined;
  const total = mass.reduce((sum, value) => sum + value, 0);
  const totals = level.grid.nodes.map((unseen) => terms.observed + unseen);
  const posterior = { totals, weights: mass.map((value) => value / total) };
  const listedFrom = options.listedFrom ?? 0.001;
  const models = kept
    .flatMap((graph, g) => {
      const probability = (weights[g] ?? 0) / total;
      return probability >= listedFrom
        ? [graphModel(terms, level, graph, { probability, totals, isCeiling })]
        : [];
    })
    .toSorted((a, b) => b.probability - a.probability);
  const share = isCeiling ? 0 : shareOf(beyond, total);
  return {
    posterior,
    mean: isCeiling || kept.every((graph) => tailIndex(terms, graph) > 1) ? posteriorMean(posterior) : null,
    lists,
    graphs,
    models,
    unlisted: {
      graphs: graphs - models.length,
      probability: Math.max(0, 1 - models.reduce((sum, model) => sum + model.probability, 0)),
    },
    delta: terms.delta,
    end: {
      kind: isCeiling ? 'ceiling' : share <= tailMass ? 'tail' : 'open',
      total: options.ceiling ?? totals.at(-1) ?? Number.NaN,
      beyond: share,
    },
  };
}

function shareOf(beyond: number, total: number): number {
  return beyond === Number.POSITIVE_INFINITY ? 1 : beyond / (beyond + total);
}
