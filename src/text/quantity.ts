// What a text can say about an amount, as an interval with the words that narrow or loosen it.

export type Bound = 'exact' | 'over' | 'at-least' | 'at-most' | 'under' | 'almost' | 'about';

export type QuantityKind =
  | 'number'
  | 'range'
  /** `dozens`, `несколько сотен`: an order of magnitude. */
  | 'vague'
  /** Per cent of something; `one in ten` is 10. */
  | 'share'
  /** How many times: `twice as many` is 2. */
  | 'ratio'
  /** `an entire regiment`: a body of people, or as many as it holds. */
  | 'body'
  | 'none'
  | 'all'
  | 'rank'
  | 'trend'
  | 'peak';

export interface Quantity {
  readonly kind: QuantityKind;
  /** The number named; of a range none; null where no number is. */
  readonly value: number | null;
  /** What the words claim, both ends inclusive; null: open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** The place of the last digit that is not a rounding zero: 100 for `1,500`. */
  readonly grain: number;
  /** For trends and ratios. */
  readonly direction: 'up' | 'down' | null;
  /** Tokens from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
}

/** A number as the interval that its bounding words claim. */
export function bounded(
  value: number,
  bound: Bound,
): { readonly low: number | null; readonly high: number | null } {
  switch (bound) {
    case 'over':
    case 'at-least':
      return { low: value, high: null };
    case 'under':
    case 'at-most':
      return { low: null, high: value };
    default:
      return { low: value, high: value };
  }
}
