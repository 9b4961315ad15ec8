// Error of the agreed linkage without labels: each draw in turn is taken for the truth.
import type { Estimate } from '../blocking/suggest-blocking-recall.ts';
import { normalQuantile } from '../../stats/normal.ts';
import { createRandom } from '../../stats/random.ts';
import { layDraw, type LinkageDraws } from './draws.ts';
import { inTurn } from '../encode/sorted-order.ts';

/** 97.5 % point of the normal distribution. */
const z95 = 1.959963984540054;

export interface Share {
  readonly mean: number;
  /** 2.5 % and 97.5 % quantile over the draws. */
  readonly low: number;
  readonly high: number;
}

export interface ExpectedError {
  /** Share of the pairs joined that are one person; null where none is joined. */
  readonly precision: Share | null;
  /** Share of the pairs that are one person that are joined; null where no draw has any. */
  readonly recall: Share | null;
  /** Share of true pairs that comparison could see at all, as given; null: what was never compared is not counted. */
  readonly reach: Estimate | null;
}

/**
 * Pairwise precision and recall of the agreed linkage `root` (smallest record of each record's person) over the draws of
 * `drawLinkages`. A draw knows only pairs that were compared; `reach` lowers the recall, and its interval widens that of
 * the recall: draw k meets the quantile of the reach (normal on the number of pairs lost) that a fixed shuffle gives it. The interval
 * holds the doubt of who is who under the trained weights, not the doubt of the weights.
 */
export function expectedError(
  root: Int32Array,
  draws: LinkageDraws,
  reach: Estimate | null = null,
): ExpectedError {
  const touched = touchedRecords(root, draws);
  const sizes = new Int32Array(root.length);
  for (const person of root) sizes[person] = (sizes[person] ?? 0) + 1;
  // Pairs within persons that no draw touches are in the agreed linkage and in every draw.
  let settled = 0;
  sizes.forEach((size, person) => {
    if (touched.persons[person] === 0) settled += pairs(size);
  });
  const joined = settled + touched.records.reduce((sum, r) => sum + (sizes[root[r] ?? r] ?? 0) - 1, 0) / 2;
  const found = reachByDraw(reach, draws.count);
  const laid = root.slice();
  const [total, shared] = [new Int32Array(root.length), new Int32Array(root.length)];
  const [precision, recall]: [number[], number[]] = [[], []];
  for (let k = 0; k < draws.count; k++) {
    layDraw(draws, k, laid);
    let [truth, both] = [settled, settled];
    // Records come person by person: a new record makes a pair with each one before it.
    let [from, person] = [0, -1];
    const forget = (to: number): void => {
      for (let at = from; at < to; at++) shared[laid[touched.records[at] ?? 0] ?? 0] = 0;
      from = to;
    };
    touched.records.forEach((r, at) => {
      if (root[r] !== person) {
        forget(at);
        person = root[r] ?? r;
      }
      const drawn = laid[r] ?? r;
      truth += total[drawn] ?? 0;
      both += shared[drawn] ?? 0;
      total[drawn] = (total[drawn] ?? 0) + 1;
      shared[drawn] = (shared[drawn] ?? 0) + 1;
    });
    forget(touched.records.length);
    for (const r of touched.records) total[laid[r] ?? r] = 0;
    if (joined > 0) precision.push(both / joined);
    if (truth > 0) recall.push((both / truth) * (found[k] ?? 1));
  }
  return { precision: summary(precision), recall: summary(recall), reach };
}

/** The share that comparison reaches, one quantile for each draw, in an order that is always the same. */
function reachByDraw(reach: Estimate | null, count: number): Float64Array {
  const shares = new Float64Array(count).fill(1);
  if (reach === null) return shares;
  // Normal on the number of true pairs lost for each one found, and never below none.
  const lost = 1 / Math.max(reach.value, Number.MIN_VALUE) - 1;
  const spread = (1 / Math.max(reach.low, Number.MIN_VALUE) - 1 - lost) / z95;
  for (let k = 0; k < count; k++)
    shares[k] = 1 / (1 + Math.max(0, lost + spread * normalQuantile((k + 0.5) / count)));
  const random = createRandom(1, 'reach');
  for (let k = count - 1; k > 0; k--) {
    const other = random.below(k + 1);
    [shares[k], shares[other]] = [shares[other] ?? 1, shares[k] ?? 1];
  }
  return shares;
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2;
}

/** Agreed persons who gain or lose a record in some draw, and all their records, person by person. */
function touchedRecords(
  root: Int32Array,
  { doubtful, root: drawn, count }: LinkageDraws,
): { readonly persons: Uint8Array; readonly records: Int32Array } {
  const persons = new Uint8Array(root.length);
  for (const r of doubtful) persons[root[r] ?? r] = 1;
  for (let i = 0; i < count * doubtful.length; i++) persons[root[drawn[i] ?? 0] ?? 0] = 1;
  const records = inTurn(root.length)
    .filter((r) => persons[root[r] ?? r] === 1)
    .toSorted((x, y) => (root[x] ?? 0) - (root[y] ?? 0) || x - y);
  return { persons, records };
}

function summary(values: readonly number[]): Share | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).toSorted();
  const quantile = (p: number): number => {
    const at = p * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
    return below + (above - below) * (at - Math.floor(at));
  };
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { mean, low: quantile(0.025), high: quantile(0.975) };
}
