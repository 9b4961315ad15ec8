// What may be said of "the rate peaked in this month": a probability, or that no list can show it.
import { monthNames } from '../../chart/format.ts';
import type { Words } from '../../text/words.ts';
import type { Peak } from './peak.ts';

export interface ClosedList {
  readonly title: string;
  /** `YYYY-MM`: the last month that the list can know of. */
  readonly until: string;
}

export type PeakClaim =
  | { readonly kind: 'probability'; readonly probability: number; readonly words: Words }
  | { readonly kind: 'cannot-show'; readonly words: Words };

const monthsRu = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
];

/**
 * `month` is `YYYY-MM`, as are the periods. `lists` are those with a known end, the most important first: the first that ended before the
 * month is named.
 */
export function peakClaim(
  month: string,
  periods: readonly string[],
  peak: Pick<Peak, 'covered'> & { readonly probability: ArrayLike<number> },
  lists: readonly ClosedList[],
): PeakClaim {
  const at = periods.indexOf(month);
  if (at >= 0 && at < peak.covered) {
    const probability = peak.probability[at] ?? 0;
    const percent = probability < 0.005 ? '< 1' : String(Math.round(100 * probability));
    return {
      kind: 'probability',
      probability,
      words: {
        en: `The probability that the rate was highest in ${inEnglish(month)}, of the months that every list covers, is ${percent} %.`,
        ru: `Вероятность, что среди месяцев, охваченных всеми списками, уровень был наибольшим в ${inRussian(month)}: ${percent} %.`,
      },
    };
  }
  const first = lists.find(({ until }) => until < month);
  if (first === undefined) {
    return {
      kind: 'cannot-show',
      words: {
        en: `${inEnglish(month)} is outside the period asked about, and nothing here can show a peak in it.`,
        ru: `${inRussian(month)} — вне периода вопроса, и пик в это время показать нечем.`,
      },
    };
  }
  return {
    kind: 'cannot-show',
    words: {
      en: `The list “${first.title}” closed in ${inEnglish(first.until)} and cannot show a peak in ${inEnglish(month)}.`,
      ru: `Список «${first.title}» закрыт в ${inRussian(first.until)} и не может показать пик в ${inRussian(month)}.`,
    },
  };
}

/** Of a month whose count is hidden. */
export function hiddenPeak(month: string): Words {
  return {
    en: `The count of ${inEnglish(month)} is hidden, and with it how likely a peak in it is.`,
    ru: `Число за ${month} скрыто, а с ним и вероятность пика в этом месяце.`,
  };
}

function inEnglish(month: string): string {
  return `${monthNames.en[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

function inRussian(month: string): string {
  return `${monthsRu[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)} года`;
}
