// The timeline of a case as figures and as what the report says beside them.
import type { Case } from '../../case/schema.ts';
import { formatNumber } from '../../chart/format.ts';
import type { GroupRateChart } from '../../chart/group-rate-chart.ts';
import type { Figure, LineageFile } from '../../figure/figure.ts';
import type { FigureSet } from '../../figure/figure-set.ts';
import { makeFigure } from '../../figure/make-figure.ts';
import type { TimelineResult } from '../../publish/result.ts';
import type { Language, Words } from '../../text/words.ts';
import { knownUntil } from '../../timeline/months.ts';
import { hiddenPeak, peakClaim } from '../../timeline/rates/peak-claim.ts';
import { listed } from '../../timeline/summary/sentence-parts.ts';
import {
  changeSentences,
  peakSentence,
  timelineSections,
} from '../../timeline/summary/timeline-sentences.ts';
import type { WhenPart } from '../../timeline/summary/when-part.ts';
import { fanCharts, groupCharts, rateChart } from './timeline-charts.ts';
import { toldDelay } from './timeline-delay.ts';
import { leastKnownDays, toldClustering } from './timeline-groups.ts';
import type { CaseTimeline } from './timeline-schema.ts';
import { hiddenMonths, spreadShown, whenShown } from './timeline-shown.ts';

const how: Words = {
  en: 'The model of spread run forward from its draws (Held, Höhle & Hofmann 2005; Paul & Held 2011); the interval holds 80 %.',
  ru: 'Модель распространения, продолженная вперёд из своих розыгрышей (Held, Höhle & Hofmann 2005; Paul & Held 2011); интервал на 80 %.',
};

const scenarioLevel = 0.8;

export function scenarioFigures(
  timeline: CaseTimeline | null,
  files: readonly LineageFile[],
  threshold: number,
): FigureSet {
  const shown = timeline?.told ? spreadShown(timeline.told.spread, threshold).scenarios : [];
  const figures = shown.map(({ name, fan: { sum, periods } }, k): Figure => {
    const band = sum.bands.find(({ level }) => level === scenarioLevel);
    return makeFigure({
      id: scenarioFigure(k),
      label: {
        en: `on the lists in the ${periods.length} months after the last covered one, if ${name.en}`,
        ru: `в списках за ${periods.length} мес. после последнего охваченного, если ${name.ru}`,
      },
      value: sum.median,
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

const nothingTitle: Words = { en: 'When it happened', ru: 'Когда это было' };

/** `figures` have passed disclosure control: of a month whose count is hidden nothing is said, and nothing hangs on it. */
export function timelineResult(
  caseFile: Case,
  timeline: CaseTimeline | null,
  figures: ReadonlyMap<string, Figure>,
): TimelineResult | null {
  if (timeline === null) return null;
  const { told, refused } = timeline;
  if (told === null) {
    const sentences = [...claimSentences(caseFile, null, new Set()), ...refused];
    return { sections: [{ title: nothingTitle, sentences }], scenarios: [], tables: [], charts: [] };
  }
  const { counted } = told;
  const hidden = hiddenMonths(counted.series.periods, figures);
  const when = whenShown(counted, hidden, caseFile.seed);
  const spread = spreadShown(told.spread, caseFile.threshold);
  const delay = toldDelay(
    caseFile,
    counted.issued,
    (month) => figures.has(`month.${month}`) && !hidden.has(month),
  );
  const clustering = toldClustering(counted.clustering, caseFile.threshold);
  const more = { delay: delay.sentences, spread: clustering.sentences };
  const [first, ...sections] = timelineSections({ ...when, ...spread }, { sums: false, more });
  const claims = claimSentences(caseFile, when, hidden);
  const groups = groupCharts(counted, figures, caseFile);
  const weeks = counted.weeks === null ? null : whenShown(counted.weeks, new Set(), caseFile.seed);
  const byWeek = weekSentences(counted.clustering.knownDays, weeks, caseFile.threshold);
  const sentences = [...claims, ...(first?.sentences ?? []), ...byWeek, ...groups.flatMap(groupSentence)];
  return {
    sections: first === undefined ? [] : [{ ...first, sentences }, ...sections],
    scenarios: spread.scenarios.map((_, k) => scenarioFigure(k)),
    tables: [...delay.tables, ...clustering.tables],
    charts: [
      rateChart(when),
      ...(weeks === null ? [] : [rateChart(weeks, 'week')]),
      ...groups,
      ...fanCharts(when, spread.scenarios),
    ],
  };
}

/** Which periods the dates allow, and what weeks add where they may be told. */
function weekSentences(knownDays: number, weeks: WhenPart | null, threshold: number): readonly Words[] {
  const least = Math.round(100 * leastKnownDays);
  const known = Math.floor(100 * knownDays);
  if (knownDays < leastKnownDays) {
    return [
      {
        en: `Rates stand by month: ${known} % of the dates are known to the day, and weeks take ${least} %.`,
        ru: `Уровни даны по месяцам: до дня известно ${known} % дат, а для недель нужно ${least} %.`,
      },
    ];
  }
  if (weeks === null) {
    return threshold === 1
      ? []
      : [
          {
            en: `Of the dates, ${known} % are known to the day, enough for weeks (${least} %); rates stand by month because counts are protected by month.`,
            ru: `До дня известно ${known} % дат, для недель хватило бы (${least} %); уровни даны по месяцам, поскольку по месяцам защищены числа.`,
          },
        ];
  }
  return [
    {
      en: `By week (${known} % of the dates are known to the day, at least ${least} % are needed):`,
      ru: `По неделям (до дня известно ${known} % дат, нужно не меньше ${least} %):`,
    },
    ...(weeks.peak === null ? [] : [peakSentence(weeks, weeks.peak)]),
    ...changeSentences(weeks),
  ];
}

/** The groups whose rate may be shown, the highest first. */
function groupSentence({ title, unit, rows }: GroupRateChart): readonly Words[] {
  const shown = rows
    .flatMap(({ label, rate }) => (rate === null ? [] : [{ label, rate }]))
    .toSorted((a, b) => b.rate.mean - a.rate.mean);
  if (shown.length === 0) return [];
  const named = (language: Language) =>
    listed(
      shown.map(({ label, rate: { mean, low, high } }) => {
        const [a, b, c] = [mean, low, high].map((value) => formatNumber(value, language));
        return `${label[language]} ${a} (${b}–${c})`;
      }),
      '; ',
    );
  return [
    {
      en: `${title.en} (${unit.en}; 95 %): ${named('en')}.`,
      ru: `${title.ru} (${unit.ru}; 95 %): ${named('ru')}.`,
    },
  ];
}

/** Each month in which somebody claims a peak, answered; without an answer only where a list had closed before. */
function claimSentences(
  { lists, timeline }: Case,
  when: WhenPart | null,
  hidden: ReadonlySet<string>,
): readonly Words[] {
  const closed = Object.values(lists).flatMap(({ role, title, ...list }) => {
    const until = role === 'capture' ? knownUntil(list) : null;
    return until === null ? [] : [{ title, until: until.length === 4 ? `${until}-12` : until.slice(0, 7) }];
  });
  const { periods = [], covered = 0 } = when ?? {};
  const probability = when?.peak?.probability ?? [];
  return (timeline?.['peak-claimed'] ?? [])
    .filter((month) => when !== null || closed.some(({ until }) => until < month))
    .map((month) =>
      hidden.has(month) && periods.indexOf(month) < covered
        ? hiddenPeak(month)
        : peakClaim(month, periods, { probability, covered }, closed).words,
    );
}
