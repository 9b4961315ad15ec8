// What of a timeline may be shown: nothing that speaks of a month whose count is hidden.
import type { Figure } from '../../figure/figure.ts';
import type { TimelineSummary } from '../../timeline/summary/timeline-summary.ts';

/** Months of the series whose count does not stand in the report. */
export function hiddenMonths(
  periods: readonly string[],
  figures: ReadonlyMap<string, Figure>,
): ReadonlySet<string> {
  return new Set(
    periods.filter((period) => {
      const figure = figures.get(`month.${period}`);
      return figure === undefined || figure.withheld !== null;
    }),
  );
}

/**
 * The summary without what is said of hidden months. A change is a comparison of two months: it goes where either is hidden. Of the trend, which a
 * single unknown month could be worked out from, whole per cent stay.
 */
export function withoutHidden(summary: TimelineSummary, hidden: ReadonlySet<string>): TimelineSummary {
  if (hidden.size === 0) return summary;
  const { periods, peak, trend, changes } = summary;
  const isShown = (period: string) => !hidden.has(period);
  const probability = peak.probability.map((p, t) => (isShown(periods[t] ?? '') ? p : 0));
  const highest = probability.indexOf(Math.max(...probability));
  const whole = trend === null ? null : trend.perPeriod;
  return {
    ...summary,
    peak: {
      likeliest: periods[highest] ?? '',
      credible: peak.credible.filter(isShown),
      probability,
    },
    trend:
      trend === null || whole === null
        ? null
        : {
            ...trend,
            perPeriod: {
              mean: Math.round(whole.mean),
              low: Math.floor(whole.low),
              high: Math.ceil(whole.high),
            },
          },
    changes:
      changes === null
        ? null
        : {
            ...changes,
            change: changes.change.map((p, t) =>
              isShown(periods[t] ?? '') && isShown(periods[t - 1] ?? periods[t] ?? '') ? p : 0,
            ),
          },
  };
}
