// How much more or less one figure of the case is than another that differs from it in just one thing: its time, its place, its
// body, whom it is of. The sentence tells the one beside what it compares it with, and all else that it says both hold.
import { periods } from '../../text/period.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim, ClaimPeriod, ShareSplit } from '../claim.ts';
import { comparePeriod } from '../matching/compare-period.ts';
import { unaccounted } from '../matching/accounted.ts';
import type { CaseKnowledge, Evidence, Meant } from '../matching/evidence.ts';
import { phraseOf, sameMeaning } from '../matching/meant.ts';
import { fitValue } from '../matching/value-fit.ts';
import { sameEvent } from '../words/events.ts';
import { isHeldByPair, withWhole } from './share-held.ts';
import { judged, type Judgement } from './verdict.ts';
import { both, figureText, numberText, shareText } from './verdict-words.ts';

interface Pair {
  readonly latest: Evidence;
  readonly before: Evidence;
}

const slots = ['event', 'category', 'population', 'place'] as const;
type Slot = (typeof slots)[number];

/** What the sentence tells of two figures; null where it tells of none, of several, or says more than both hold. */
export function judgeGrowth(claim: Claim, { evidence }: CaseKnowledge): Judgement | null {
  const split = claim.splits.find(({ change }) => change !== undefined);
  if (split?.change === undefined) return null;
  const told = evidence.flatMap((latest) =>
    evidence.flatMap((before) => {
      const unsaid = toldOf(claim, split, { latest, before });
      return unsaid === null ? [] : [{ latest, before, unsaid }];
    }),
  );
  const least = Math.min(...told.map(({ unsaid }) => unsaid));
  const [pair, ...others] = told.filter(({ unsaid }) => unsaid === least);
  if (pair === undefined || others.length > 0) return null;
  const left = unaccounted(claim, withWhole(pair.latest, pair.before)).filter(
    (word) =>
      !isComparing(claim, word) &&
      !isLength(split.rest, word) &&
      !isHeldByPair(claim, word, pair.latest, pair.before),
  );
  if (left.length > 0) return null;
  return byChange(claim, split.change, pair);
}

const comparing =
  /^(?:(?:19|20)\d\d|number|numbers|figure|total|times|times?|raza?|как|раза?|чем|than|as|many|more|fewer|less|compared|with|against|versus|year|on|earlier|before|previous|previously|same|period|by|rose|risen|grew|grown|increased?|jumped|climbed|surged|fell|fallen|dropped|declined?|decreased?|doubled|tripled|trebled|up|down|from|to|higher|lower|больше|меньше|числ\p{L}{1,3}|количеств\p{L}{1,3}|сравнени\p{L}{1,2}|год\p{L}{0,3}|ранее|раньше|предыдущ\p{L}{2,3}|прошл\p{L}{2,3}|вырос\p{L}{0,2}|возрос\p{L}{0,2}|увелич\p{L}+|подскоч\p{L}+|сократил\p{L}+|снизил\p{L}+|упал\p{L}?|уменьшил\p{L}+|против|относительно|месяц\p{L}{0,2}|м)$/u;

/** Words that only compare, where a share or a ratio tells how much more one is than another. */
export const isComparing = ({ splits }: Claim, word: string): boolean =>
  comparing.test(word) && splits.some(({ change }) => change !== undefined);

/** `за два года`: how many years lie between. */
const isLength = (text: string, word: string): boolean =>
  /^\p{L}+$/u.test(word) &&
  new RegExp(
    `(?<!\\p{L})(?:за|in|over|within|during) (?:the )?${word} (?:years?|months?|год\\p{L}{0,2}|лет|месяц\\p{L}{0,2})`,
    'iu',
  ).test(text);

const isIn = (word: Meant, others: readonly Meant[]): boolean =>
  others.some((other) => sameMeaning(word, other));
const isHeld = (words: readonly Meant[], others: readonly Meant[]): boolean =>
  words.every((word) => isIn(word, others));

/** The one slot in which two figures differ; `period` where all slots are alike and the times are not. */
function differenceOf({ latest, before }: Pair): Slot | 'period' | null {
  const apart = slots.filter(
    (slot) =>
      !isHeld(latest.wording[slot], before.wording[slot]) ||
      !isHeld(before.wording[slot], latest.wording[slot]),
  );
  const isOfOneTime = latest.period?.from === before.period?.from && latest.period?.to === before.period?.to;
  // Soldiers are told by their noun alone.
  const isOfOneKind = latest.categories.join() === before.categories.join();
  if (apart.length === 0) return isOfOneTime || !isOfOneKind ? null : 'period';
  return apart.length === 1 && isOfOneTime ? (apart[0] ?? null) : null;
}

const periodsIn = (text: string): readonly ClaimPeriod[] =>
  periods(tokenise(text), text, null).flatMap(({ period }) => (period.days === null ? [period] : []));

/** `with 2023`, `с 2022 годом`, `on March`: the time that it is compared with, whatever ties it. */
const timesOfBase = (base: string): readonly ClaimPeriod[] =>
  periodsIn(
    base.replace(/^(?:with|to|on|over|from|with that of)\s/iu, 'in ').replace(/^(?:с|со|к)\s/iu, 'в '),
  );

const isOfTime = (period: ClaimPeriod, { period: known }: Evidence): boolean =>
  isOfMonth(period, known) || (period.from === known?.from && period.to === known?.to);

/** Days of a month, by which a count of one day is told. */
const month = 31;

/** `in December 2024`, of what stood on one day of it. */
const isOfMonth = ({ from, to }: ClaimPeriod, known: ClaimPeriod | null): boolean =>
  (known?.from === null || known?.from === known?.to) &&
  from !== null &&
  to !== null &&
  to - from < month &&
  from <= (known?.to ?? -Infinity) &&
  (known?.to ?? Infinity) <= to;

/** Of the time that the sentence compares with, where it names one. */
export const mayBeBase = ({ splits }: Claim, figure: Evidence): boolean =>
  splits.every(
    ({ change, base }) => change === undefined || timesOfBase(base).every((time) => isOfTime(time, figure)),
  );

const yearBefore =
  /(?:a year (?:earlier|before)|(?:previous|year before|last) year|the year before|годом (?:ранее|раньше)|год (?:назад|ранее)|предыдущ\p{L}+ год|прошл\p{L}+ год|прошлогодн)/iu;

const length = ({ period }: Evidence): number => (period?.to ?? 0) - (period?.from ?? 0);

/** How many words of the two are left unsaid; null where the sentence tells of others. */
function toldOf(claim: Claim, { base, rest }: ShareSplit, pair: Pair): number | null {
  const { latest, before } = pair;
  if (latest === before || latest.value === null || before.value === null || before.value <= 0) return null;
  if (latest.bound !== 'exact' || before.bound !== 'exact' || latest.value <= 0) return null;
  if (latest.counts === null || latest.counts !== before.counts || latest.from.length > 0) return null;
  const own = claim.counts?.value ?? null;
  // `the number of attacks on journalists`
  const things = latest.wording.counts;
  const isOfThings = things.length > 0 && isHeld(things, phraseOf(rest));
  if (own !== null && own !== 'percent' && own !== latest.counts && !isOfThings) return null;
  const difference = differenceOf(pair);
  if (difference === null) return null;
  const [baseWords, restWords] = [phraseOf(base), phraseOf(rest)];
  const all = [...baseWords, ...restWords];
  const isNumbered =
    (before.period?.to ?? 0) < (latest.period?.to ?? 0) &&
    [latest, before].every(({ value }) => value !== null && claim.numbers.includes(value));
  if (difference === 'period') {
    if (!isNumbered && !isToldInTime(base, rest, pair)) return null;
  } else {
    const told = latest.wording[difference].filter((word) => !isIn(word, before.wording[difference]));
    const other = before.wording[difference].filter((word) => !isIn(word, latest.wording[difference]));
    if (told.length === 0 || other.length === 0) return null;
    if (!isHeld(told, restWords) || told.some((word) => isIn(word, baseWords))) return null;
    if (!isHeld(other, baseWords) || other.some((word) => isIn(word, restWords))) return null;
    const times = [...timesOfBase(base), ...periodsIn(rest)];
    if (!times.every((period) => comparePeriod(period, latest.period, latest.asked) === 'same')) return null;
  }
  let unsaid = 0;
  for (const slot of slots) {
    const left = latest.wording[slot].filter((word) => isIn(word, before.wording[slot]) && !isIn(word, all));
    if (left.length === 0) continue;
    if (slot === 'category' || slot === 'place') return null;
    const isEvent = slot === 'event' && latest.event !== null && isEventTold(claim, latest);
    unsaid += isEvent ? 0 : left.length;
    if (slot === 'event' && !isEvent && 2 * left.length > latest.wording.event.length) return null;
  }
  return unsaid;
}

const isEventTold = (claim: Claim, { event }: Evidence): boolean =>
  event !== null && claim.told.some((told) => sameEvent(told, event));

/** `in 2023 … than in 2022`, `from 2022 to 2023`, `in 2023 … than a year earlier`. */
function isToldInTime(base: string, rest: string, { latest, before }: Pair): boolean {
  if (Math.abs(length(latest) - length(before)) > 0.1 * length(latest)) return false;
  const [baseTimes, restTimes] = [timesOfBase(base), periodsIn(rest)];
  if (baseTimes.length > 0)
    return (
      baseTimes.every((period) => isOfTime(period, before)) &&
      restTimes.length > 0 &&
      restTimes.every((period) => isOfTime(period, latest))
    );
  if (yearBefore.test(base) || (base === '' && yearBefore.test(rest))) {
    const gap = (latest.period?.from ?? 0) - (before.period?.from ?? 0);
    return gap >= 365 && gap <= 366 && restTimes.length > 0 && restTimes.every((p) => isOfTime(p, latest));
  }
  const [only, ...more] = restTimes;
  if (base !== '' || only === undefined || more.length > 0) return false;
  const isStart =
    only.from === before.period?.from ||
    (only.from !== null &&
      before.period?.from === null &&
      isOfMonth({ ...only, to: only.from + month - 1 }, before.period));
  return (
    isStart &&
    only.to === latest.period?.to &&
    (before.period?.to ?? 0) < (latest.period?.from ?? latest.period?.to ?? 0)
  );
}

/** A quotient told in whole times may be off by this much of it. */
const nearTimes = 0.1;

function byChange(claim: Claim, change: 'up' | 'down', { latest, before }: Pair): Judgement {
  const { quantity } = claim;
  const [now, then] = [latest.value ?? 1, before.value ?? 1];
  const isShare = quantity.kind === 'share';
  const actual = isShare
    ? (100 * (change === 'up' ? now - then : then - now)) / then
    : change === 'up'
      ? now / then
      : then / now;
  const { fit, off } =
    actual <= 0
      ? { fit: 'over' as const, off: 1 }
      : fitValue(quantity, { ...latest, value: actual, bound: 'exact' });
  const figures = [latest.id, before.id];
  const why = both((language) => {
    const told = isShare
      ? shareText(actual, language)
      : language === 'en'
        ? `${numberText(actual, language)} times`
        : `в ${numberText(actual, language)} раза`;
    return `${told}: ${figureText(latest, language)} ${language === 'en' ? 'against' : 'против'} ${figureText(before, language)}.`;
  });
  if (fit === 'exact') return judged('supported', why, { figures });
  const isNear =
    !isShare &&
    off <= nearTimes &&
    (/^(?:exact|about)$/.test(quantity.bound) ||
      (quantity.bound === 'almost' && fit === 'misleads' && off > 0));
  if (fit === 'rounding' || isNear) return judged('supported-by-rounding', why, { figures, off });
  if (fit === 'misleads') return judged('rounding-misleads', why, { figures, off });
  return judged(fit === 'over' ? 'overstated' : 'understated', why, { figures, off });
}
