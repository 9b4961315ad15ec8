// Shares of what came about over a time by what stood on one day, or the other way: neither is a part of the other.
import type { Claim } from '../claim.ts';
import type { CaseKnowledge, Evidence } from '../matching/evidence.ts';
import { isTelling } from '../matching/value-fit.ts';
import { wordsTogether } from './sentence-claims.ts';
import { judged, type Judgement } from './verdict.ts';
import { both, figureText, numberText } from './verdict-words.ts';

/** Words of a state, and of a strength, in what a figure is of. */
const stockWords =
  /^(?:serving|service|strength|staff(?:ed)?|personnel|present|stationed|posted|held|живут|проживали|жили|служат|служили|служба|служившие|состоят|состояли|состав|числятся|числились|численность|штат|штата|штате|находятся|находились|содержатся|содержались)$/u;

/** The same, where no time is told over which they came together. */
const standingWords =
  /^(?:wanted|prison|custody|registers?|registered|listed|lists?|roster|rolls?|payroll|employed|employment|hospitals?|camps?|cells?|розыск[еу]?|разыскиваются|тюрьм\p{L}{1,2}|страж\p{L}{1,2}|реестр\p{L}?|списк\p{L}{1,2}|уч[её]те|лагер\p{L}{1,3})$/u;

/** Verbs of what is so and goes on: `staying`, `содержатся`. */
const goingOn = /^(?:[a-z]{3,}ing|[а-яё]{2,}(?:ют|ут|ят|ат)(?:ся)?)$/u;
/** Days in which nobody comes and goes: what stood is often dated to its month. */
const oneMonth = 31;

/** What stood on one day, and not what came together over a time. */
export function isStock({ isState, event, period, wording }: Evidence): boolean {
  const told = wording.event.map(({ word }) => word);
  if (isState || event === 'service' || told.some((word) => stockWords.test(word))) return true;
  if (period === null) return false;
  const { from, to } = period;
  const isShort = from === null || (to !== null && to - from < oneMonth);
  const isStanding = told.some((word) => standingWords.test(word)) || goingOn.test(told[0] ?? '');
  return (isShort && isStanding) || (from !== null && from === to);
}

/** Words of a text beside which a number is of those who were there at one time. */
const ofOneTime =
  /^(?:strength|personnel|complement|manpower|headcount|rolls?|payroll|books|workforce|staff|waiting|present|численност\p{L}+|личного|списочн\p{L}+|штат\p{L}{0,3}|штатн\p{L}+|строю|числ(?:ятся|ились|ится))$/u;
/** Words of dividing, and of what comes of it. */
const reckoning =
  /^(?:set|against|divid\p{L}*|makes?|means?|mean|comes?|works|equals?|(?:по|раз)?дели\p{L}*|подел\p{L}+|раздел\p{L}+|выходит|получа\p{L}+|значит|следовательно|стало|today|now|current|сегодня|сейчас|нынешн\p{L}+)$/u;
/** How far back the numbers of a share may stand. */
const nearby = 300;

/** What its sentence tells beside a share; where it reckons, what the sentences right before it tell too. */
function besideShare(claim: Claim, others: readonly Claim[]): Pick<Claim, 'numbers' | 'words'> {
  const own = wordsTogether(claim, others);
  const isReckoned = claim.inferred || own.some((word) => reckoning.test(word));
  const before = isReckoned
    ? others.filter(
        ({ sentence }) =>
          sentence.start < claim.sentence.start && claim.sentence.start - sentence.start < nearby,
      )
    : [];
  return {
    numbers: [...new Set([...claim.numbers, ...before.flatMap(({ numbers }) => numbers)])],
    words: [...new Set([...own, ...before.flatMap(({ words }) => words)])],
  };
}

/**
 * `178 are held and 214 were seized, so 83 % stay`: the quotient of a stock and of what came about over a time, either way, or
 * what it leaves of the whole; people wanted by cases opened.
 */
export function flowByStock(
  claim: Claim,
  { evidence, bands }: CaseKnowledge,
  others: readonly Claim[],
): Judgement | null {
  const { value, grain } = claim.quantity;
  if (value === null) return null;
  const { numbers, words } = besideShare(claim, others);
  const isNear = (share: number): boolean => Math.abs(share - value) <= Math.max(grain, 1) / 2 + 1e-9;
  const isQuotient = (part: number, whole: number): boolean =>
    (part < whole || value > 100) && isNear((100 * part) / whole);
  const isRest = (part: number, whole: number): boolean =>
    part < whole && isNear((100 * (whole - part)) / whole);
  const told = evidence.filter(
    (item) =>
      item.value !== null && item.value !== value && isTelling(item.value) && numbers.includes(item.value),
  );
  for (const part of told) {
    const whole = told.find((item) => {
      const [own, all] = [part.value ?? 0, item.value ?? 0];
      const isOfOther = part.counts !== item.counts && part.counts !== null && item.counts !== null;
      return (
        part !== item &&
        (isQuotient(own, all) || isRest(own, all)) &&
        (isStock(part) !== isStock(item) || (isOfOther && isQuotient(own, all))) &&
        part.partOf !== item.id
      );
    });
    if (whole !== undefined && whole.counts !== part.counts)
      return byStock(part, (language) => figureText(whole, language), true);
    if (whole !== undefined) return byStock(part, (language) => figureText(whole, language));
    // The strength of a body, which no figure of the case need give.
    const isKnown = (number: number): boolean => evidence.some((item) => item.value === number);
    const strength = numbers.find((number) => isQuotient(part.value ?? 0, number) && !isKnown(number));
    const isStrength =
      strength !== undefined &&
      !isStock(part) &&
      (words.some((word) => ofOneTime.test(word)) ||
        bands.some(({ low, high }) => low <= strength && strength <= high));
    if (isStrength) return byStock(part, (language) => numberText(strength, language));
  }
  return null;
}

function byStock(part: Evidence, whole: (language: 'en' | 'ru') => string, isOfOther = false): Judgement {
  return judged(
    'invalid-statistic',
    both((language) => {
      if (isOfOther)
        return language === 'en'
          ? `Two counts of different things make no share: ${figureText(part, language)} and ${whole(language)}.`
          : `Подсчёты разных вещей доли не дают: ${figureText(part, language)} и ${whole(language)}.`;
      return language === 'en'
        ? `A count over a time and what stood on one day make no share: ${figureText(part, language)} of ${whole(language)}; people came and went in between.`
        : `Подсчёт за время и состояние на один день доли не дают: ${figureText(part, language)} из ${whole(language)}; за это время люди приходили и уходили.`;
    }),
    { figures: [part.id] },
  );
}
