// The timeline of a case as figures and as what the report says beside them.
import type { Case } from '../../case/schema.ts';
import type { TimelineChart } from '../../chart/timeline-chart.ts';
import type { Figure, LineageFile } from '../../figure/figure.ts';
import type { FigureSet } from '../../figure/figure-set.ts';
import { makeFigure } from '../../figure/make-figure.ts';
import type { TimelineResult } from '../../publish/result.ts';
import type { Words } from '../../text/words.ts';
import { knownUntil } from '../../timeline/months.ts';
import { hiddenPeak, peakClaim } from '../../timeline/rates/peak-claim.ts';
import { formatPeriod, readPeriod } from '../../timeline/series/period.ts';
import { timelineSections } from '../../timeline/summary/timeline-sentences.ts';
import type { TimelineSummary } from '../../timeline/summary/timeline-summary.ts';
import type { CaseTimeline } from './timeline-schema.ts';
import { hiddenMonths, withoutHidden } from './timeline-shown.ts';

const how: Words = {
  en: 'The model of spread run forward from its draws (Held, Höhle & Hofmann 2005; Paul & Held 2011); the interval holds 80 %.',
  ru: 'Модель распространения, продолженная вперёд из своих розыгрышей (Held, Höhle & Hofmann 2005; Paul & Held 2011); интервал на 80 %.',
};

const scenarioLevel = 0.8;

export function scenarioFigures(timeline: CaseTimeline | null, files: readonly LineageFile[]): FigureSet {
  const figures = (timeline?.summary?.scenarios ?? []).map(({ name, fan: { sum, periods } }, k): Figure => {
    const band = sum.bands.find(({ level }) => level === scenarioLevel);
    return makeFigure({
      id: scenarioFigure(k),
      label: {
        en: `on the lists in the ${periods.length} months after the last covered one, if ${name.en}`,
        ru: `в списках за ${periods.length} мес. после последнего охваченного, если ${name.ru}`,
      },
      value: Math.round(sum.median),
      interval: { low: band?.low ?? 0, high: band?.high ?? 0, level: scenarioLevel },
      counts: 'persons',
      kind: 'scenario',
      how,
      files,
      assumptions: [name],
    });
  });
  return { figures, relations: [], unshown: [], tables: [], charts: [] };
}

const scenarioFigure = (k: number): string => `scenario.${k + 1}`;

const titles = {
  rates: { en: 'Rate by month', ru: 'Уровень по месяцам' },
  perThousand: { en: 'events per 1,000 of strength and month', ru: 'случаев на 1000 численности за месяц' },
  plain: { en: 'events per month', ru: 'случаев за месяц' },
  nothing: { en: 'When it happened', ru: 'Когда это было' },
  fan: { en: 'Scenarios: people on the lists by month', ru: 'Сценарии: людей в списках по месяцам' },
} as const satisfies Record<string, Words>;

/** Without strengths the rate per 1,000 of one is a thousand times the count. */
const perThousand = 1000;

/** `figures` have passed disclosure control: of a month whose count is hidden nothing is said. */
export function timelineResult(
  caseFile: Case,
  timeline: CaseTimeline | null,
  figures: ReadonlyMap<string, Figure>,
): TimelineResult | null {
  if (timeline === null) return null;
  const { summary, refused } = timeline;
  if (summary === null) {
    const sentences = [...claimSentences(caseFile, null, new Set()), ...refused];
    return { sections: [{ title: titles.nothing, sentences }], scenarios: [], charts: [] };
  }
  const hidden = hiddenMonths(summary.periods, figures);
  const shown = withoutHidden(summary, hidden);
  const [when, ...sections] = timelineSections(shown, { sums: false });
  const claims = claimSentences(caseFile, shown, hidden);
  return {
    sections: when === undefined ? [] : [{ ...when, sentences: [...claims, ...when.sentences] }, ...sections],
    scenarios: summary.scenarios.map((_, k) => scenarioFigure(k)),
    charts: [rateChart(shown, hidden), ...fanCharts(shown)],
  };
}

/** Each month in which somebody claims a peak, answered; without a summary only where a list had closed before. */
function claimSentences(
  { lists, timeline }: Case,
  summary: Pick<TimelineSummary, 'periods' | 'covered' | 'peak'> | null,
  hidden: ReadonlySet<string>,
): readonly Words[] {
  const closed = Object.values(lists).flatMap(({ role, title, ...list }) => {
    const until = role === 'capture' ? knownUntil(list) : null;
    return until === null ? [] : [{ title, until: until.length === 4 ? `${until}-12` : until.slice(0, 7) }];
  });
  const { periods = [], covered = 0, peak = { probability: [] } } = summary ?? {};
  return (timeline?.['peak-claimed'] ?? [])
    .filter((month) => summary !== null || closed.some(({ until }) => until < month))
    .map((month) =>
      hidden.has(month) && periods.indexOf(month) < covered
        ? hiddenPeak(month)
        : peakClaim(month, periods, { probability: peak.probability, covered }, closed).words,
    );
}

function rateChart(
  { periods, rates, changes, peak, covered, hasStrength }: TimelineSummary,
  hidden: ReadonlySet<string>,
): TimelineChart {
  const scale = hasStrength ? 1 : perThousand;
  return {
    kind: 'rates',
    id: 'timeline.rates',
    title: titles.rates,
    unit: hasStrength ? titles.perThousand : titles.plain,
    covered,
    points: periods.map((period, t) => {
      const rate = rates[t];
      const isShown = !hidden.has(period) && rate !== undefined;
      const before = periods[t - 1];
      const isCompared = isShown && t < covered && (before === undefined || !hidden.has(before));
      return {
        period,
        rate: isShown
          ? {
              mean: rounded(rate.mean / scale),
              low: rounded(rate.low / scale),
              high: rounded(rate.high / scale),
            }
          : null,
        change: isCompared ? inHundredths(changes?.change[t] ?? 0) : null,
        peak: isShown && t < covered ? inHundredths(peak.probability[t] ?? 0) : null,
      };
    }),
  };
}

function fanCharts({ periods, covered, scenarios }: TimelineSummary): readonly TimelineChart[] {
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

function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

function inHundredths(probability: number): number {
  return Math.round(100 * probability) / 100;
}
