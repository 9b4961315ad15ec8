// A pair to ask a reviewer about, and what the answer is expected to move.
import type { Counts } from './review-partition.ts';

export interface ReviewItem {
  /** Record numbers, a < b, and the place of the pair among the links. */
  readonly a: number;
  readonly b: number;
  readonly link: number;
  /** Match probability of the pair by itself. */
  readonly probability: number;
  /** Probability that they are one person, given what holds the records around them together or apart. */
  readonly likely: number;
  /** Whether they count as one person now. */
  readonly linked: boolean;
  /** Expected change by the answer, in absolute numbers. */
  readonly effect: Counts;
}
