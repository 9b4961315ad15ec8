// Compared pairs that may be one person, as columns: decisions and the rule of one partner per list without repeats applied.
import type { ComparedPairs } from '../compared-pairs.ts';
import type { Training } from '../model/em.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import { shareOdds } from './exclusive.ts';
import { createIntList } from '../encode/int-list.ts';
import { inTurn, valuesAt } from '../encode/sorted-order.ts';
import type { LinkColumns } from '../linkage.ts';
import type { ListPairs } from './list-pairs.ts';

/** Pairs below this probability are not kept as links. */
export const faintest = 0.01;
/** Below this, a pair is too unlikely to be a rival of another one. */
export const faintestRival = 1e-4;
/** Odds of a pair that a reviewer decided. */
export const decidedOdds = 2 ** 40;

export interface DecidedPairs {
  readonly same: readonly { readonly a: number; readonly b: number }[];
  readonly different: readonly { readonly a: number; readonly b: number }[];
}

/** Links between record numbers, sorted by a, then b. */
export function linkPairs(
  records: EncodedRecords,
  groups: ListPairs,
  pairs: ComparedPairs,
  model: Training,
  decisions: DecidedPairs,
): LinkColumns {
  const n = records.count;
  const different = new Set(decisions.different.map(({ a, b }) => a * n + b));
  const same = new Set(decisions.same.map(({ a, b }) => a * n + b));
  const isIn = (decided: ReadonlySet<number>, x: number, y: number): boolean =>
    decided.size > 0 && decided.has(x * n + y);
  const priorOdds = groups.priorOdds(model.priors);
  const ratio = model.weights.map((weight) => 2 ** weight);
  const [a, b, pattern] = [createIntList(), createIntList(), createIntList()];
  const odds = new Float64Array(pairs.size);
  for (let x = 0; x < n; x++) {
    for (let i = pairs.starts[x] ?? 0, end = pairs.starts[x + 1] ?? 0; i < end; i++) {
      const [y, k] = [pairs.b[i] ?? 0, pairs.pattern[i] ?? 0];
      const own = (priorOdds[groups.of(x, y)] ?? 0) * (ratio[k] ?? 0);
      const isSame = isIn(same, x, y);
      if ((own < faintestRival && !isSame) || isIn(different, x, y)) continue;
      odds[a.length] = isSame ? decidedOdds : Math.min(decidedOdds, own);
      a.push(x);
      b.push(y);
      pattern.push(k);
    }
  }
  const [as, bs, patterns] = [a.view(), b.view(), pattern.view()];
  const shared = shareOdds({ a: as, b: bs, odds: odds.subarray(0, as.length) }, records.side);
  const likely = shared.map((o) => (Number.isFinite(o) ? o / (1 + o) : 1));
  const kept = inTurn(likely.length).filter((i) => (likely[i] ?? 0) >= faintest);
  return {
    a: kept.map((i) => as[i] ?? 0),
    b: kept.map((i) => bs[i] ?? 0),
    weight: valuesAt(
      model.weights,
      kept.map((i) => patterns[i] ?? 0),
    ),
    probability: valuesAt(likely, kept),
  };
}

function ascending(column: Float64Array | Int32Array, x: number, y: number): number {
  return (column[x] ?? 0) - (column[y] ?? 0);
}

/** The links at or above the threshold, the surest first; ties by weight, then by record numbers. */
export function* surestPairs(
  links: LinkColumns,
  threshold: number,
): Generator<{ readonly a: number; readonly b: number }> {
  const { a, b, weight, probability } = links;
  const order = inTurn(a.length)
    .filter((i) => (probability[i] ?? 0) >= threshold)
    .toSorted(
      (x, y) =>
        ascending(probability, y, x) || ascending(weight, y, x) || ascending(a, x, y) || ascending(b, x, y),
    );
  for (const i of order) yield { a: a[i] ?? 0, b: b[i] ?? 0 };
}
