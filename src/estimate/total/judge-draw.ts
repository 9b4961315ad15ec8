// What the table of one draw allows, by all that is quick: the checks, the log-linear models, the average over graphs.
import type { Words } from '../../text/words.ts';
import { observedTotal, type CaptureTable } from '../capture-table.ts';
import { checkTable } from '../checks/check-table.ts';
import { averageGraphs } from '../graphs/average-graphs.ts';
import { graphRefusal } from '../graphs/graph-refusal.ts';
import { modelDisagreement } from '../loglinear/loglinear-search.ts';
import { twoListCurve, twoListHeadline, twoListRefusal } from '../loglinear/two-lists.ts';
import { twoListRefusalWords } from '../loglinear/loglinear-words.ts';
import type { Posterior } from '../posterior.ts';
import { rangeOfTotals, totalsOf } from './headline.ts';
import { chaoLine, coverageLines, heterogeneityTotals, loglinearLine, searchModels } from './model-lines.ts';
import type { Bounds, ModelLine, TotalOptions, TotalVerdict } from './total-estimate.ts';
import { judgeFindings, judgeModels, verdictOf } from './verdict.ts';

export interface JudgedDraw {
  readonly verdict: TotalVerdict;
  readonly reasons: readonly Words[];
  /** Smallest and largest total of the models, latent classes left out; null where none gives one. */
  readonly range: Bounds | null;
  /** Two lists, under the stated range of dependence; null where none is stated. */
  readonly odds: Bounds | null;
  /** Chao's lower bound; null where the table is refused. */
  readonly bound: ModelLine | null;
  /** Null where graphs are refused, or the verdict allows no total. */
  readonly graphs: Posterior | null;
}

/** `isSearched`: whether all log-linear models are compared, which takes long for five lists and more. */
export function judgeDraw(
  table: CaptureTable,
  { ceiling, oddsRatio }: TotalOptions,
  isSearched: boolean,
): JudgedDraw {
  // Each list in turn as the truth is asked of the agreed table alone: it only warns.
  const given = judgeFindings(checkTable(table, () => null));
  const atOnce = verdictOf(given);
  const closed = { range: null, odds: null, graphs: null };
  if (atOnce.verdict === 'refused') return { ...atOnce, ...closed, bound: null };
  const bound = chaoLine(table);
  if (atOnce.verdict === 'lower-bound') return { ...atOnce, ...closed, bound };
  if (table.lists.length === 2) {
    const refusal = twoListRefusal(table);
    if (refusal !== null) {
      const reason = twoListRefusalWords[refusal];
      return { ...verdictOf([...given, { verdict: 'refused', reason }]), ...closed, bound: null };
    }
    const totals = twoListCurve(table).curve.map(({ total }) => total);
    return {
      ...atOnce,
      range: { low: Math.min(...totals), high: Math.max(...totals) },
      odds: oddsRatio ? statedRange(table, oddsRatio) : null,
      bound,
      graphs: null,
    };
  }
  const search = isSearched ? searchModels(table, () => {}) : null;
  const average =
    graphRefusal(table) === null
      ? averageGraphs(table, {
          ceiling: ceiling ? Math.max(ceiling.total, observedTotal(table)) : undefined,
          listedFrom: 2,
        })
      : null;
  const disagreement = search === null ? null : modelDisagreement(search);
  const models = judgeModels({ search, disagreement, graphs: average, latent: null });
  const { verdict, reasons } = verdictOf([...given, ...models]);
  if (verdict === 'refused' || verdict === 'lower-bound') return { verdict, reasons, ...closed, bound };
  const lines = [...(search === null ? [] : [loglinearLine(table, search)]), ...coverageLines(table)];
  const range = rangeOfTotals([...totalsOf(lines), ...heterogeneityTotals(table)]);
  return { verdict, reasons, range, odds: null, bound, graphs: average?.posterior ?? null };
}

function statedRange(
  table: CaptureTable,
  { low, high, source }: NonNullable<TotalOptions['oddsRatio']>,
): Bounds {
  return twoListHeadline(table, { oddsRatio: { low, high }, source }).interval;
}
