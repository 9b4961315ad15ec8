// Rates (`one a day`): a count over the days that it was counted in, not over the days until somebody wrote of it.
import { civilDay } from '../../text/calendar.ts';
import type { Claim, Per } from '../claim.ts';
import { compareSlots } from '../matching/compare-slots.ts';
import type { CaseKnowledge, Evidence } from '../matching/evidence.ts';
import { byWording } from '../matching/wording.ts';
import { fitValue } from '../matching/value-fit.ts';
import { judged, nothingNear, type Judgement } from './verdict.ts';
import { both, figureText, numberText, periodText } from './verdict-words.ts';

export const perDays: Readonly<Record<Per, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
export const perWords: Readonly<Record<Per, { readonly en: string; readonly ru: string }>> = {
  day: { en: 'a day', ru: 'в день' },
  week: { en: 'a week', ru: 'в неделю' },
  month: { en: 'a month', ru: 'в месяц' },
  year: { en: 'a year', ru: 'в год' },
};
/** A rate this far off is of another period. */
const sameRate = 0.12;

export function judgeRate(claim: Claim, { evidence }: CaseKnowledge): Judgement {
  const { per, value } = claim.quantity;
  if (per === null || value === null) return nothingNear;
  const near = evidence.filter((item) => {
    const relations = byWording(claim, item, compareSlots(claim, item));
    const isKnown =
      item.value !== null && item.period !== null && item.period.from !== null && item.period.to !== null;
    return (
      isKnown &&
      relations.counts === 'same' &&
      (relations.event === 'same' || relations.event === 'open') &&
      (relations.population === 'same' || relations.population === 'open') &&
      (relations.place === 'same' || relations.place === 'open') &&
      (relations.category === 'same' || relations.category === 'open')
    );
  });
  // A month or a year given as such: the figure of that length.
  const own = near.filter(
    (item) => Math.abs(lengthOf(item) - perDays[per]) <= 2 && compareSlots(claim, item).period === 'same',
  );
  const [direct] = own;
  if (direct !== undefined) return byRate(claim, direct, direct.value ?? 0);
  const long = near
    .filter(
      (item) =>
        lengthOf(item) > 2 * perDays[per] &&
        ['same', 'open', 'wider'].includes(compareSlots(claim, item).period),
    )
    .toSorted((a, b) => eventRank(claim, a) - eventRank(claim, b) || lengthOf(b) - lengthOf(a))[0];
  if (long === undefined) return nothingNear;
  const found = byRate(claim, long, (long.value ?? 0) / spansOf(long, per));
  return found.verdict.startsWith('supported') && isStretched(claim, long)
    ? { ...found, verdict: 'wrong-period', differences: ['period'] }
    : found;
}

/** `from June to April 31 a month`, where the count began in October: months of which nobody counted any. */
function isStretched({ period }: Claim, long: Evidence): boolean {
  const { from, to } = period?.value ?? { from: null, to: null };
  if (period?.origin !== 'stated' || from === null || to === null) return false;
  return to - from + 1 > (1 + sameRate) * lengthOf(long);
}

/** The claim's very event comes before one that may be told by the same words. */
const eventRank = ({ event }: Claim, figure: Evidence): number =>
  event !== null && event.value === figure.event ? 0 : 1;

/** How many months or years the figure covers, whole ones by the calendar; else by the average length of one. */
export function spansOf(evidence: Evidence, per: Per): number {
  const { from, to } = evidence.period ?? { from: null, to: null };
  if (from !== null && to !== null && (per === 'month' || per === 'year')) {
    const [first, after] = [civilDay(from), civilDay(to + 1)];
    const months = 12 * (after.year - first.year) + after.month - first.month;
    if (first.day === 1 && after.day === 1) return per === 'month' ? months : months / 12;
  }
  return lengthOf(evidence) / perDays[per];
}

function lengthOf({ period }: Evidence): number {
  return period === null || period.from === null || period.to === null ? 0 : period.to - period.from + 1;
}

/** Whether a rate may be told so: a bound that it keeps to, or a fair rounding of it. */
export function isRateOf({ quantity }: Claim, rate: number): boolean {
  const { bound, value } = quantity;
  if (value === null) return false;
  if (bound === 'exact' || bound === 'about' || bound === 'almost')
    return Math.abs(rate - value) <= sameRate * rate;
  return bound === 'over' || bound === 'at-least' ? rate >= value : rate <= value;
}

function byRate(claim: Claim, evidence: Evidence, rate: number): Judgement {
  const { per, value } = claim.quantity;
  if (per === null || value === null) return nothingNear;
  const figures = [evidence.id];
  const { fit, off } = fitValue(
    { ...claim.quantity, kind: 'number' },
    { ...evidence, value: rate, bound: 'exact' },
  );
  const text = (language: 'en' | 'ru'): string => `${numberText(rate, language)} ${perWords[per][language]}`;
  const proposal = both((language) =>
    language === 'en'
      ? `${text(language)} on average (${figureText(evidence, language)}, ${periodText(evidence.period, language)})`
      : `в среднем ${text(language)} (${figureText(evidence, language)}, ${periodText(evidence.period, language)})`,
  );
  const why = both((language) =>
    language === 'en'
      ? `Over its own period the figure makes ${text(language)}: ${figureText(evidence, language)}, ${periodText(evidence.period, language)}.`
      : `За свой период число даёт ${text(language)}: ${figureText(evidence, language)}, ${periodText(evidence.period, language)}.`,
  );
  const isWithin = Math.abs(rate - value) <= sameRate * rate;
  const isBound =
    claim.quantity.bound !== 'exact' && claim.quantity.bound !== 'about' && claim.quantity.bound !== 'almost';
  if (isBound && (fit === 'exact' || fit === 'rounding')) return judged('supported', why, { figures });
  if (claim.quantity.bound === 'exact' && value === rate) return judged('supported', why, { figures });
  if (!isBound && isWithin) return judged('supported-by-rounding', why, { figures, off });
  // The same count over longer than it was counted: the days until publication.
  const from = evidence.period?.from ?? null;
  const isDiluted = from !== null && value > 0 && value < rate;
  if (isDiluted) {
    const stretched = ((evidence.value ?? 0) * perDays[per]) / value;
    const stillAfter = stretched > lengthOf(evidence) * 1.05 && stretched < lengthOf(evidence) * 2.5;
    if (stillAfter) {
      return judged(
        'wrong-period',
        both((language) =>
          language === 'en'
            ? `${why.en} The claim holds only when the count is spread over about ${numberText(Math.round(stretched), language)} days, longer than it covers.`
            : `${why.ru} Утверждение верно, только если растянуть подсчёт примерно на ${numberText(Math.round(stretched), language)} дней — дольше, чем он охватывает.`,
        ),
        { figures, differences: ['period'], off, proposal },
      );
    }
  }
  return judged(value > rate ? 'overstated' : 'understated', why, {
    figures,
    off: Math.abs(value - rate) / rate,
    proposal,
  });
}
