// When spread is claimed, and when it cannot be told: every limit by name, printed beside the answer.
import type { Words } from '../../text/words.ts';

export const spreadLimits = {
  /** Fewest events with a date, periods and units. */
  leastEvents: 200,
  leastPeriods: 12,
  leastUnits: 4,
  /** Largest share of dates that are wider than a period. */
  mostVagueDates: 0.5,
  /** Largest width of the 95 % interval of λ + φ, as a share of the width before the counts were seen. */
  widestPosterior: 0.7,
  /** Least λ + φ worth the name of spread: a claim needs an interval that lies above it. */
  leastReproduction: 0.05,
  /**
   * Least gain in log score of cells held out over the model without spread. In 200 invented divisions in which nothing spreads (50 of each
   * of the four designs of `npm run bench:contagion`) one passed it when it was set.
   */
  leastGain: 1.5,
  /** Largest R-hat and fewest effective draws of chains that are believed. */
  mostRHat: 1.05,
  leastEss: 100,
} as const;

/** Whether the 95 % interval of λ + φ lies above the least worth the name. */
export function isClaim({ low }: { readonly low: number }): boolean {
  return low > spreadLimits.leastReproduction;
}

export function limitWords(): readonly Words[] {
  const l = spreadLimits;
  return [
    {
      en: `Spread is claimed when the 95 % interval of λ + φ lies above ${l.leastReproduction}, in the full model and in every variant, and the log score of cells held out is better than without spread by at least ${l.leastGain}.`,
      ru: `Распространение признаётся, когда 95 %-й промежуток λ + φ лежит выше ${String(l.leastReproduction).replace('.', ',')} в полной модели и во всех вариантах, а логарифмическая оценка отложенных ячеек лучше, чем без распространения, хотя бы на ${String(l.leastGain).replace('.', ',')}.`,
    },
    {
      en: `Nothing is told with fewer than ${l.leastEvents} dated events, ${l.leastPeriods} periods or ${l.leastUnits} units, with more than ${percent(l.mostVagueDates)} % of dates wider than a period, or where the interval is wider than ${percent(l.widestPosterior)} % of what it was before any count.`,
      ru: `Ответа нет, если датированных событий меньше ${l.leastEvents}, периодов меньше ${l.leastPeriods}, частей меньше ${l.leastUnits}, если шире периода более ${percent(l.mostVagueDates)} % дат или промежуток шире ${percent(l.widestPosterior)} % исходного.`,
    },
  ];
}

function percent(share: number): number {
  return Math.round(100 * share);
}
