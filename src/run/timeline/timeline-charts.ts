// The charts of a case's timeline, with the numbers that stand in them.
import type { Case } from '../../case/schema.ts';
import type { GroupRateChart } from '../../chart/group-rate-chart.ts';
import type { TimelineChart } from '../../chart/timeline-chart.ts';
import type { Figure } from '../../figure/figure.ts';
import { verbatim, type Words } from '../../text/words.ts';
import { groupRates, type CountedGroup } from '../../timeline/rates/group-rates.ts';
import { coveredByAll, sumsByUnit } from '../../timeline/series/series.ts';
import { formatPeriod, readPeriod } from '../../timeline/series/period.ts';
import type { SpreadPart } from '../../timeline/summary/timeline-summary.ts';
import type { WhenPart } from '../../timeline/summary/when-part.ts';
import { axisLabels } from '../people/axis-labels.ts';
import type { CountedTimeline } from './timeline-schema.ts';
import { roundedNumber, seriesOf } from './timeline-shown.ts';

const titles = {
  rates: { en: 'Rate by month', ru: 'Уровень по месяцам' },
  weeks: { en: 'Rate by week', ru: 'Уровень по неделям' },
  perThousand: { en: 'events per 1,000 of strength and month', ru: 'случаев на 1000 численности за месяц' },
  ofAll: {
    en: 'events per 1,000 of the strength of all and month: no strength is known by category',
    ru: 'случаев на 1000 общей численности за месяц: численность по категориям неизвестна',
  },
  plain: { en: 'events per month', ru: 'случаев за месяц' },
  fan: { en: 'Scenarios: people on the lists by month', ru: 'Сценарии: людей в списках по месяцам' },
  units: { en: 'Rate by unit', ru: 'Уровень по подразделениям' },
  unknown: { en: 'not known', ru: 'неизвестно' },
  categories: { en: 'Rate by category', ru: 'Уровень по категориям' },
} as const satisfies Record<string, Words>;

const rateUnits = {
  month: titles.perThousand,
  week: { en: 'events per 1,000 of strength and week', ru: 'случаев на 1000 численности за неделю' },
};
const countUnits = { month: titles.plain, week: { en: 'events per week', ru: 'случаев за неделю' } };

/** Without strengths the rate per 1,000 of one is a thousand times the count. */
const perThousand = 1000;

export function rateChart(when: WhenPart, by: 'month' | 'week' = 'month'): TimelineChart {
  const { periods, rates, changes, peak, covered, hasStrength } = when;
  const scale = hasStrength ? 1 : perThousand;
  return {
    kind: 'rates',
    id: by === 'month' ? 'timeline.rates' : 'timeline.weeks',
    title: by === 'month' ? titles.rates : titles.weeks,
    unit: (hasStrength ? rateUnits : countUnits)[by],
    covered,
    points: periods.map((period, t) => {
      const rate = rates[t] ?? null;
      const isCompared = rate !== null && t < covered;
      const before = t === 0 || (rates[t - 1] ?? null) !== null;
      return {
        period,
        rate: rate === null ? null : spanOf(rate, scale),
        change: isCompared && before ? inHundredths(changes?.change[t] ?? 0) : null,
        peak: isCompared ? inHundredths(peak?.probability[t] ?? 0) : null,
      };
    }),
  };
}

export function fanCharts(
  { periods, covered }: WhenPart,
  scenarios: SpreadPart['scenarios'],
): readonly TimelineChart[] {
  const last = readPeriod(periods[covered - 1] ?? '');
  const [first] = scenarios;
  if (first === undefined) return [];
  return [
    {
      kind: 'fan',
      id: 'timeline.fan',
      title: titles.fan,
      periods: first.fan.periods.map((_, t) =>
        last === null ? String(t + 1) : formatPeriod({ kind: last.kind, step: last.step + t + 1 }),
      ),
      scenarios: scenarios.map(({ name, fan }) => ({ name, points: fan.periods })),
    },
  ];
}

/** Rates by unit and by category: of groups of which people are on the lists, where there are at least two. */
export function groupCharts(
  { series: stored, sets, categories }: CountedTimeline,
  figures: ReadonlyMap<string, Figure>,
  { threshold, seed, units: named }: Pick<Case, 'threshold' | 'seed' | 'units'>,
): readonly GroupRateChart[] {
  const series = seriesOf({ series: stored, sets });
  const covered = coveredByAll(series);
  const size = series.units.length;
  const sums = (values: Float64Array) => sumsByUnit(values, size, covered);
  const [low, high] = [sums(series.low), sums(series.high)];
  const bands = series.units.map((_, i) => ({ low: low[i] ?? 0, high: high[i] ?? 0 }));
  const events = sets.map(({ counts }) => sums(Float64Array.from(counts)));
  const peopleOf = (id: string) => figures.get(id)?.value ?? null;
  const units = series.units.map(({ id }, i) => ({
    label: verbatim(named.find((unit) => unit.id === id)?.name ?? id),
    id: `persons.unit.${id}`,
    events: events.map((of) => of[i] ?? 0),
    strength: bands.slice(i, i + 1),
  }));
  const months = [{ low: covered, high: covered }];
  const byCategory = categories.map(({ key, events: ofCategory }) => ({
    label: key === null ? titles.unknown : (axisLabels.category.label(key) ?? verbatim(key)),
    id: `persons.category.${key ?? '~none'}`,
    events: ofCategory,
    strength: series.hasStrength ? bands : months,
  }));
  const chart = (
    id: string,
    title: Words,
    unit: Words,
    all: readonly (Omit<CountedGroup, 'people'> & { readonly label: Words })[],
  ): readonly GroupRateChart[] => {
    const groups = all.flatMap((group) =>
      figures.has(group.id) ? [{ ...group, people: peopleOf(group.id) }] : [],
    );
    const found = groups.length < 2 ? null : groupRates(groups, threshold, seed);
    if (found === null) return [];
    return [
      {
        kind: 'groups',
        id,
        title,
        unit: series.hasStrength ? unit : titles.plain,
        rows: found.map(({ rate }, k) => ({
          label: groups[k]?.label ?? titles.unknown,
          rate: rate === null ? null : spanOf(rate, series.hasStrength ? 1 : perThousand),
        })),
      },
    ];
  };
  return [
    ...chart('timeline.units', titles.units, titles.perThousand, units),
    ...chart('timeline.categories', titles.categories, titles.ofAll, byCategory),
  ];
}

interface Bounded {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

function spanOf({ mean, low, high }: Bounded, scale: number): Bounded {
  return {
    mean: roundedNumber(mean / scale),
    low: roundedNumber(low / scale),
    high: roundedNumber(high / scale),
  };
}

function inHundredths(probability: number): number {
  return Math.round(100 * probability) / 100;
}
