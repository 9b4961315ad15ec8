// An amount of a sentence with what it counts: the noun behind it, the categories in between, the rate, the statistic.
import type { Quantity } from '../../text/quantity.ts';
import type { CountKey, EventKey, Per, PopulationKind } from '../claim.ts';

export interface Amount {
  readonly quantity: Quantity;
  readonly counts: CountKey | null;
  /** The noun names the event itself: deserters, sentences. */
  readonly event: EventKey | null;
  readonly categories: readonly string[];
  readonly per: Per | null;
  readonly body: PopulationKind | null;
  readonly statistic: 'median' | 'mean' | 'rest' | null;
  readonly isEquivalence: boolean;
  /** Tokens of the claim's span, `from` up to `to`. */
  readonly from: number;
  readonly to: number;
}
