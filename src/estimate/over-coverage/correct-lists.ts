// Lists without those who do not belong on them: once for the agreed linkage, by the middle of what the checks tell, and once
// for each draw of it, by a draw of what they tell.
import { createRandom } from '../../stats/random.ts';
import { weightedQuantile } from '../../stats/quantile.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { fitHeterogeneity } from '../loglinear/heterogeneity.ts';
import { arrangeLists, listOrder } from '../list-order.ts';
import { dealWrong, drawWrong, withoutWrong } from './draw-wrong.ts';
import { checkFault, type ListCheck } from './list-check.ts';

/** The lists of one population, as often as they are in doubt. */
export interface DoubtfulLists {
  /** Of the agreed linkage. */
  readonly agreed: CaptureTable;
  /** One table a draw, all of the lists of `agreed` in its order; empty where nothing is in doubt. */
  readonly draws: readonly CaptureTable[];
}

export interface OverCoverage {
  /** People on the lists, right or wrong, in the agreed linkage. */
  readonly listed: number;
  /** Those of them who belong there: median and central 95 %. */
  readonly right: { readonly total: number; readonly low: number; readonly high: number };
  /** Of what differs between the draws, the share that comes from who is who; the rest is from who is listed wrongly. */
  readonly fromLinkage: number;
}

export interface CorrectedLists {
  readonly whole: DoubtfulLists;
  readonly parts: readonly DoubtfulLists[];
  readonly overCoverage: OverCoverage;
}

/** Draws of who is listed wrongly, where who is who is not in doubt. */
const usualDraws = 100;

/**
 * `parts` (strata) add up to `whole`, table by table. The same seed gives the same tables whatever the order of the lists.
 * Throws a RangeError for checks that cannot be of these lists.
 */
export function correctLists(
  whole: DoubtfulLists,
  parts: readonly DoubtfulLists[],
  checks: readonly ListCheck[],
  seed: number,
): CorrectedLists {
  const fault = checkFault(whole.agreed, checks);
  if (fault !== null) throw new RangeError(fault.en);
  const order = listOrder(whole.agreed);
  const arranged = ({ agreed, draws }: DoubtfulLists): DoubtfulLists => ({
    agreed: arrangeLists(agreed, order),
    draws: draws.map((table) => arrangeLists(table, order)),
  });
  const [all, own] = [arranged(whole), parts.map(arranged)];
  const count = all.draws.length === 0 ? usualDraws : all.draws.length;
  const correct = (k: number | null): { readonly whole: CaptureTable; readonly parts: CaptureTable[] } => {
    const at = ({ agreed, draws }: DoubtfulLists): CaptureTable =>
      k === null ? agreed : (draws[k] ?? agreed);
    const random = k === null ? null : createRandom(seed, 'over-coverage', k);
    const table = at(all);
    const wrong = drawWrong(table, checks, random);
    const tables = own.map(at);
    const dealt = dealWrong(table, wrong, tables, random);
    return {
      whole: withoutWrong(table, wrong),
      parts: tables.map((part, p) => withoutWrong(part, dealt[p] ?? new Float64Array(part.patterns.length))),
    };
  };
  const agreed = correct(null);
  const draws = Array.from({ length: count }, (_, k) => correct(k));
  const right = Float64Array.from(draws, (draw) => observedTotal(draw.whole)).toSorted();
  const even = new Float64Array(count).fill(1 / count);
  const ofLinkage = logVariance(all.draws);
  const ofChecks = logVariance(
    draws.map((_, k) =>
      withoutWrong(all.agreed, drawWrong(all.agreed, checks, createRandom(seed, 'over-coverage', k))),
    ),
  );
  return {
    whole: { agreed: agreed.whole, draws: draws.map((draw) => draw.whole) },
    parts: own.map((_, p) => ({
      agreed: agreed.parts[p] ?? agreed.whole,
      draws: draws.map((draw) => draw.parts[p] ?? draw.whole),
    })),
    overCoverage: {
      listed: observedTotal(all.agreed),
      right: {
        total: weightedQuantile(right, even, 0.5),
        low: weightedQuantile(right, even, 0.025),
        high: weightedQuantile(right, even, 0.975),
      },
      fromLinkage: ofLinkage + ofChecks > 0 ? ofLinkage / (ofLinkage + ofChecks) : 0,
    },
  };
}

/** Variance of ln N under independent lists, the quickest measure of how much tables differ. */
function logVariance(tables: readonly CaptureTable[]): number {
  if (tables.length < 2) return 0;
  const logs = tables.map((table) => {
    const fit = fitHeterogeneity(table, { model: 'Mt' });
    return Math.log(fit.kind === 'fit' && Number.isFinite(fit.total) ? fit.total : observedTotal(table));
  });
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length;
}
