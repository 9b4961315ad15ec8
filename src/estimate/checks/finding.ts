// What a check has found, and what it does to the estimate.
import type { Words } from '../../text/words.ts';

/**
 * `refuse`: no number at all. `lower-bound`: only a bound from below. `range`: no single headline, the figures side by side.
 * `warn`: the figure stands, with this sentence beside it.
 */
export type Verdict = 'refuse' | 'lower-bound' | 'range' | 'warn';

export type CheckId =
  | 'empty-list'
  | 'few-repeated'
  | 'few-repeated-for-models'
  | 'list-apart'
  | 'two-lists'
  | 'list-origin'
  | 'three-lists'
  | 'list-truth';

export interface Finding {
  readonly check: CheckId;
  readonly verdict: Verdict;
  /** Names of the lists that it is about; none where it is about the table. */
  readonly lists: readonly string[];
  /** Names lists and limits, but no count of people: counts leave as figures, past disclosure control. */
  readonly reason: Words;
}

const order: readonly Verdict[] = ['refuse', 'lower-bound', 'range', 'warn'];

/** The gravest verdict, or null where nothing was found. */
export function gravest(findings: readonly Finding[]): Verdict | null {
  return order.find((verdict) => findings.some((finding) => finding.verdict === verdict)) ?? null;
}
