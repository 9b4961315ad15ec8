// What of a timeline may be shown.
//
// Rates, peak, trend and changes are worked out anew from the months that stand in the report: counts of hidden months are not read, so
// that nothing said here hangs on them. Numbers of the model of spread rest on cells (month × unit) that are published nowhere: they are
// rounded to two digits, and an incident in which few events fall is not spoken of. See docs/method/rates.md for what that leaves.
import type { Figure } from '../../figure/figure.ts';
import type { Series } from '../../timeline/series/series.ts';
import type { Span } from '../../timeline/spread/assess-spread.ts';
import type { Fan, FanPeriod } from '../../timeline/scenario/fan.ts';
import type { SpreadPart } from '../../timeline/summary/timeline-summary.ts';
import { whenPart, type WhenPart } from '../../timeline/summary/when-part.ts';
import type { CountedTimeline } from './timeline-schema.ts';

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

export function whenShown(
  { series, sets }: Pick<CountedTimeline, 'series' | 'sets'>,
  hidden: ReadonlySet<string>,
  seed: number,
): WhenPart {
  const completed = sets.map((set) => ({ ...set, counts: Float64Array.from(set.counts) }));
  return whenPart(seriesOf({ series, sets }), completed, seed, hidden);
}

export function seriesOf({ series, sets }: Pick<CountedTimeline, 'series' | 'sets'>): Series {
  return {
    ...series,
    counts: Float64Array.from(sets[0]?.counts ?? []),
    low: Float64Array.from(series.low),
    high: Float64Array.from(series.high),
  };
}

/** Fewest events, and fewest times the threshold, that an incident's effect may rest on to be shown. */
const leastTouched = 10;
const leastThresholds = 3;

export function spreadShown(spread: SpreadPart, threshold: number): SpreadPart {
  const least = threshold === 1 ? 0 : Math.max(leastTouched, leastThresholds * threshold);
  return {
    ...spread,
    spread:
      spread.spread === null
        ? null
        : {
            ...spread.spread,
            own: roundedSpan(spread.spread.own),
            others: roundedSpan(spread.spread.others),
            reproduction: roundedSpan(spread.spread.reproduction),
            variants: spread.spread.variants.map((variant) => ({
              ...variant,
              reproduction: roundedSpan(variant.reproduction),
            })),
          },
    incidents: spread.incidents.map(({ effect, ...incident }) => ({
      ...incident,
      effect:
        effect === null || incident.events < least
          ? null
          : {
              ...effect,
              ratio: roundedSpan(effect.ratio),
              withoutPeriodEffects: roundedSpan(effect.withoutPeriodEffects),
            },
    })),
    scenarios: spread.scenarios.map((scenario) => ({ ...scenario, fan: roundedFan(scenario.fan) })),
  };
}

function roundedFan({ periods, sum }: Fan): Fan {
  return { periods: periods.map(roundedPeriod), sum: roundedPeriod(sum) };
}

function roundedPeriod({ median, bands }: FanPeriod): FanPeriod {
  return {
    median: inTwoDigits(median, Math.round),
    bands: bands.map(({ level, low, high }) => ({
      level,
      low: inTwoDigits(low, Math.floor),
      high: inTwoDigits(high, Math.ceil),
    })),
  };
}

export function roundedSpan({ mean, low, high }: Span): Span {
  return { mean: roundedNumber(mean), low: roundedNumber(low), high: roundedNumber(high) };
}

export function roundedNumber(value: number): number {
  return Number(value.toPrecision(2));
}

/** A count of people, whole. */
function inTwoDigits(count: number, round: (value: number) => number): number {
  const unit = count < 100 ? 1 : 10 ** (Math.floor(Math.log10(count)) - 1);
  return round(count / unit) * unit;
}
