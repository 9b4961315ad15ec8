// Dates as intervals with precision.

export type DatePrecision = 'day' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'interval';

/** Both ends are days since 1970-01-01 (proleptic Gregorian), inclusive. */
export interface DateInterval {
  readonly from: number;
  readonly to: number;
  readonly precision: DatePrecision;
}
