// Which two figures of the case a share is told of: a part and the whole that it is taken of, by the words and times that tell the
// part from the whole and both from all other figures. What tells the part must not be said of the whole: `a third of the women
// were shot` is no share of those shot.
import { civilDay, epochDay } from '../../text/calendar.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim, ClaimPeriod, EventKey } from '../claim.ts';
import { isOfConvicts, kinWords } from '../matching/accounted.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { isOfKin } from '../matching/kin-heads.ts';
import { light, sameMeaning } from '../matching/meant.ts';
import { sameWord } from '../matching/same-word.ts';
import { joint } from '../matching/wording.ts';
import { agesIn, sameAge } from '../words/ages.ts';
import { soldierNouns, soldiers } from '../words/categories.ts';
import { countedNouns } from '../words/counted.ts';
import { sameEvent } from '../words/events.ts';
import { pairsOf, type SharePair } from './pairs-of-case.ts';
import {
  anybody,
  captives,
  isCalled,
  isCounting,
  isFurther,
  isJoined,
  isOfMinors,
  isOfSex,
} from './share-held.ts';
import { timesWithin } from './share-times.ts';
import {
  isAmong,
  isDuringIt,
  isListed,
  isMeaning,
  ownWords,
  saidIn,
  saysIt,
  type Said,
  type Telling,
} from './share-words.ts';

interface Told extends SharePair {
  /** Words that tell the part or the whole and that the sentence leaves unsaid. */
  readonly unsaid: number;
}

/**
 * The pairs that a share may be told of in one way of reading it: those of which least is left unsaid. `hasIts`: a pair with the
 * very share that is told; beside it the base may be told in fewer words, where these are no other figure's.
 */
export function toldPairs(
  claim: Claim,
  evidence: readonly Evidence[],
  hasIts: ((pair: SharePair) => boolean) | null = null,
): readonly SharePair[] {
  if (claim.splits.length === 0) return [];
  const pairs = pairsOf(evidence);
  if (pairs.length === 0) return [];
  for (const split of claim.splits) {
    const said = saidIn(split, evidence);
    const all = pairs.flatMap((pair) => {
      if (hasIts === null) return toldOf(pair, said, evidence, null) ?? [];
      return hasIts(pair) ? (toldOf(pair, said, evidence, ledBy(claim, pair)) ?? []) : [];
    });
    if (all.length === 0) continue;
    // Of a figure and a part of it that no word tells apart, the wider one is told.
    const isWithin = (inner: Evidence, outer: Evidence): boolean =>
      pairs.some(({ part, whole }) => part === inner && whole === outer);
    const told = all.filter(
      (one) =>
        !all.some(
          (other) =>
            (other.whole === one.whole && isWithin(one.part, other.part)) ||
            (other.part === one.part &&
              ((isWithin(one.whole, other.whole) &&
                other.unsaid <= one.unsaid &&
                !isCloser(one.whole, other.whole, said)) ||
                (isWithin(other.whole, one.whole) && isCloser(other.whole, one.whole, said)))),
        ),
    );
    const least = Math.min(...told.map(({ unsaid }) => unsaid));
    return told.filter(({ unsaid }) => unsaid === least);
  }
  return [];
}

/** `of the soldiers on the register`: the base says what sets a figure apart from a wider one. */
const isCloser = (inner: Evidence, outer: Evidence, { base }: Said): boolean =>
  (inner.categories.includes(soldiers) &&
    !outer.categories.includes(soldiers) &&
    base.some(({ word }) => soldierNouns.test(word))) ||
  inner.wording.category.some((word) => !isMeaning(word, ownWords(outer)) && isMeaning(word, base));

const slots = ['counts', 'event', 'category', 'population', 'place'] as const;

/** What tells of a pair beside the words of its slots, where it has the very share that is told. */
interface Led {
  /** Words that say the part's category in another way (`behind bars`, of prisoners) and nothing of the whole. */
  readonly kin: readonly string[];
  /** The number of the whole stands in the sentence. */
  readonly isNumbered: boolean;
}

/** Of what those are in who are called prisoners. */
const imprisoning = /^(?:imprisonment|in-prison|detention|custody|holding|prison|colony|camp)$/;

function ledBy(claim: Claim, { part, whole }: SharePair): Led {
  const ofWhole = kinWords(claim, whole);
  const isOfPrison = isOfConvicts(part) && !isOfConvicts(whole);
  const held = isOfPrison ? claim.kin.filter(({ key }) => imprisoning.test(key)) : [];
  return {
    kin: [...kinWords(claim, part), ...held.flatMap(({ words }) => words)].filter(
      (word) => !ofWhole.includes(word),
    ),
    isNumbered: whole.value !== null && claim.numbers.includes(whole.value),
  };
}

/** A pair as the sentence tells it; null where it tells of another. */
function toldOf(
  { part, whole }: SharePair,
  said: Said,
  evidence: readonly Evidence[],
  led: Led | null,
): Told | null {
  // A word of figures that count something else is none of another share's.
  const isOf = ({ figures, word }: Telling, figure: Evidence): boolean =>
    ![...figures].some(({ counts }) => counts === whole.counts) ||
    figures.has(figure) ||
    isJoined(word, figure) ||
    isCalled(word, figure);
  if (
    said.counts !== null &&
    said.counts !== whole.counts &&
    !said.counts.startsWith('other:') &&
    !isPointing(said)
  )
    return null;
  // Articles of law added up are told as such: `under Articles 337 and 338`.
  if (part.from.length > 0 && !part.categories.every((name) => said.text.includes(name.replace(/\D/g, ''))))
    return null;
  // `15 % have not been found`: no share of those found. Who is not found is missing.
  const isOfFurther = isFurther(part, whole);
  if (said.isDenied && isOfFurther && !part.isNegated && part.event !== 'missing') return null;
  if (!said.ofBase.every((word) => isOf(word, whole) && !isOfPart(word, whole))) return null;
  if (!said.ofRest.every((word) => isOf(word, part) || isOf(word, whole))) return null;
  const known = ownWords(whole);
  let [unsaid, told] = [0, 0];
  for (const slot of slots) {
    const own = part.wording[slot].filter(
      (word) =>
        !(slot === 'population' || slot === 'place' ? isAmong : isMeaning)(word, known) &&
        !joint.test(word.word) &&
        // `sentenced to imprisonment`, of those convicted
        !said.base.some((one) => sameMeaning(word, one) && isAmong(one, known)) &&
        !(slot === 'counts' ? isCounting(word) : anybody.test(word.word) && !isOfSex(slot, word)),
    );
    if (own.length === 0) continue;
    // An age is told in many words: `не дожил до 25 лет`.
    if (slot === 'category' && part.ages.length > 0 && !part.ages.every((age) => whole.ages.includes(age))) {
      if (!part.ages.every((age) => agesIn(tokenise(said.text)).some(({ value }) => sameAge(value, age))))
        return null;
      told += own.length;
      continue;
    }
    // `не достигли восемнадцати лет`
    if (slot === 'category' && isOfMinors(own, said.text)) {
      told += own.length;
      continue;
    }
    // What tells the part is told beside the base.
    if (own.some((word) => isMeaning(word, said.base) && !isAmong(word, said.rest))) return null;
    const isByKin = slot === 'category' && said.rest.some(({ word }) => led?.kin.includes(word) === true);
    const left = isByKin ? [] : own.filter((word) => !isAmong(word, said.rest));
    if (2 * left.length > own.length) return null;
    // `Arden district` is no other district.
    if (slot === 'place' && left.some(({ keys }) => keys.length === 0)) return null;
    unsaid += left.length;
    told += own.length - left.length;
  }
  // `identified`, of bodies brought home: a word of its event that is plain elsewhere.
  told += part.eventWords.filter(
    (word) =>
      ![...whole.words].some((known) => sameWord(word, known)) &&
      said.rest.some(({ folded }) => sameWord(folded, word)),
  ).length;
  // Soldiers are told by their noun alone, which is plain elsewhere.
  if (part.categories.includes(soldiers) && !whole.categories.includes(soldiers)) {
    if (said.base.some(({ word }) => soldierNouns.test(word))) return null;
    if (!said.rest.some(({ word }) => soldierNouns.test(word))) return null;
    told += 1;
  }
  if (isOfKin(said.text) && !isOfKin(part.label.en)) return null;
  if (told === 0 && isOneOfTwo(part, whole, said)) told += 1;
  const times = toldTimes(part, whole, said);
  if (times === null || (told === 0 && !times)) return null;
  const base = toldBase(part, whole, said, evidence, led);
  return base === null ? null : { part, whole, unsaid: unsaid + base };
}

const contentOf = (words: readonly Meant[]): readonly Meant[] =>
  words.filter(({ word }) => !joint.test(word) && !light.test(word));

/** `of those who died or disappeared, three quarters are missing`: one of the events that the whole joins, and none other. */
function isOneOfTwo(part: Evidence, whole: Evidence, { base, rest }: Said): boolean {
  const kinds = contentOf(part.wording.category);
  const all = contentOf(whole.wording.event);
  const mine = kinds.length > 0 ? kinds : contentOf(part.wording.event);
  const others = all.filter((word) => !isMeaning(word, mine));
  return (
    mine.length > 0 &&
    others.length > 0 &&
    mine.every((word) => isMeaning(word, all) && isAmong(word, rest)) &&
    all.every((word) => isAmong(word, base)) &&
    !others.some((word) => isMeaning(word, rest))
  );
}

/** `of those granted asylum`: a word of a part's kind that the whole does not say. */
const isOfPart = ({ word, figures }: Telling, whole: Evidence): boolean =>
  !saysIt(whole, word) &&
  !isCalled(word, whole) &&
  [...figures].some(({ partOf, wording }) => partOf === whole.id && isMeaning(word, wording.category));

/** Whether the time told makes the part one of its own; null where the sentence tells of other times. */
function toldTimes(part: Evidence, whole: Evidence, said: Said): boolean | null {
  if (!said.basePeriods.every((period) => isDuringIt(period, whole))) return null;
  const within = timesWithin(said.text, whole.period, said.restPeriods).periods;
  const times = [...said.restPeriods, ...within];
  const isInPart = (period: ClaimPeriod): boolean =>
    isDuringIt(period, part) || isDuringIt(clipped(period, whole.period), part);
  if (!times.every((period) => isInPart(period) || isDuringIt(period, whole))) return null;
  if (part.period?.from === whole.period?.from && part.period?.to === whole.period?.to)
    return within.length > 0 ? null : false;
  const isOwn = times.some((period) => isInPart(period) && !isDuringIt(period, whole));
  // Of one event a shorter time must be told; what came after may have taken longer.
  return isOwn || isFurther(part, whole) ? isOwn : null;
}

/** `in 1944`, of what was counted until July: as much of a whole year as the whole has. */
function clipped(period: ClaimPeriod, whole: ClaimPeriod | null): ClaimPeriod {
  const { from, to } = period;
  const [first, last] = [whole?.from ?? null, whole?.to ?? null];
  if (from === null || to === null || first === null || last === null) return period;
  const year = civilDay(from).year;
  const isYear = from === epochDay(year, 1, 1) && to === epochDay(year, 12, 31);
  const isWithin = civilDay(first).year <= year && year <= civilDay(last).year;
  return isYear && isWithin ? { ...period, from: Math.max(from, first), to: Math.min(to, last) } : period;
}

/** What befell those whom a noun names. */
const calledBy = (word: string): EventKey | null =>
  /^(?:accused|defendants?|обвиняем\p{L}{2,3}|подсудим\p{L}{2,3}|фигурант\p{L}{0,3})$/u.test(word)
    ? 'charge'
    : (countedNouns.at(tokenise(word), 0)?.value.event ?? null);

/** The event of the whole in words that the tables of events and nouns know, or that say nothing else (`registered`). */
function isEventOf(
  { base, events, isOfList }: Said,
  { event, eventWords, headWords, label, populations, wording }: Evidence,
): boolean {
  if (event !== null && events.some((one) => sameEvent(one, event))) return true;
  if (event === 'capture' && base.some(({ word }) => captives.test(word))) return true;
  if (
    isOfList &&
    (isListed(label.en) || populations.some(({ kind }) => kind === 'list' || kind === 'roster'))
  )
    return true;
  // `one in two fighters on the roster`, where the figure is of those enlisted.
  if (isOfList && (event === 'recruitment' || event === 'listed')) return true;
  // `four in ten defendants`, where the figure is of defendants on whom judgment was passed.
  const isTried = (word: Meant): boolean => calledBy(word.word) === 'charge' && isAmong(word, wording.counts);
  if (event === 'conviction' && base.some(isTried)) return true;
  // `half of the accused`, where the figure is of those indicted.
  if (event !== null && base.some(({ word }) => calledBy(word) === event)) return true;
  const telling = headWords.length > 0 ? headWords : eventWords;
  return telling.some((word) => base.some(({ folded }) => sameWord(folded, word)));
}

const came =
  /^(?:lodged|filed|submitted|received|made|opened|handed|passed|issued|heard|reported|recorded|registered|claims?|applications?|поданы?|поступил\p{L}?|получены?|возбужден\p{L}?|вынесены?|зарегистрирован\p{L}?)$/u;

/** Where they come in. */
const receiving =
  /^(?:courts?|prosecutors?|police|authorit\p{L}+|commissions?|суд\p{L}{0,2}|прокурат\p{L}+|полици\p{L}|комисси\p{L})$/u;

/** `half of the compensation claims`: things that nobody would count unless they were lodged. */
const isOfPapers = ({ base }: Said, { counts, wording }: Evidence): boolean =>
  counts !== 'person' &&
  wording.counts.length > 0 &&
  wording.counts.every((word) => isAmong(word, base)) &&
  wording.event.every((word) => came.test(word.word) || receiving.test(word.word) || isAmong(word, base));

/** A base that only points to what the sentence tells beside it: `of them`, `случаев`. */
const pointing =
  /^(?:of|the|all|them|these|those|cases|instances|total|number|figure|from|из|от|всех|них|этих|случа\p{L}{1,2}|общего|числа|\P{L}+)$/u;

const isPointing = ({ base }: Said): boolean => base.every(({ word }) => pointing.test(word));

/** `of all prisoners of Dorrin`: a base that says whom the figure counts, and nothing of what befell them. */
export const isBare = ({ base }: Said, { wording: { counts, population, place } }: Evidence): boolean =>
  base.every(
    (word) =>
      joint.test(word.word) ||
      /^(?:all|every|each|всех|все|всего|\P{L}+)$/u.test(word.word) ||
      anybody.test(word.word) ||
      isAmong(word, [...counts, ...population, ...place]),
  );

/** `those who died in remand prisons`, where the whole is of colonies and remand prisons: the base tells of a part of it. */
export function isNarrowerBase(item: Evidence, { id, counts, wording }: Evidence, { base }: Said): boolean {
  const { population, category, event } = item.wording;
  return (
    item.partOf === id &&
    item.counts === counts &&
    population.length > 0 &&
    population.every((word) => isAmong(word, base)) &&
    wording.population.some((word) => !isAmong(word, population) && !isAmong(word, base)) &&
    [...category, ...event].every((word) => isAmong(word, [...wording.category, ...wording.event]))
  );
}

/** How many words of what the whole is of are left unsaid; null where the sentence does not tell of it. */
function toldBase(
  part: Evidence,
  whole: Evidence,
  said: Said,
  evidence: readonly Evidence[],
  led: Led | null,
): number | null {
  const others = evidence.filter((item) => item !== whole && item !== part);
  const { event, category, place, population } = whole.wording;
  const own = event.filter((word) => !isAmong(word, whole.wording.population) || event.length === 1);
  const saidWords = own.filter((word) => isAmong(word, said.base));
  // `all who marched at protests`, of those detained at them: where, and not what befell them.
  const heads = own.filter(({ keys }) => keys.includes(`event ${whole.event}`));
  const saidOfBase = heads.length > 0 && !heads.some((word) => saidWords.includes(word)) ? [] : saidWords;
  const isOfFurther = part.wording.event.some((word) => !isAmong(word, event));
  const isOpen = isPointing(said);
  const isLed =
    led !== null &&
    (led.isNumbered || ownWords(whole).some((word) => !anybody.test(word.word) && isAmong(word, said.base)));
  if (saidOfBase.length === 0 && !isEventOf(said, whole) && !isOfPapers(said, whole)) {
    // `children among those granted asylum`, where the figure is of those registered.
    const isOther = (word: Meant): boolean =>
      !pointing.test(word.word) &&
      word.keys.some((key) => key.startsWith('event ') && !/ (?:listed|verified|prosecution)$/.test(key)) &&
      !isAmong(word, [...ownWords(whole), ...ownWords(part)]);
    if (said.base.some(isOther)) return null;
    if (!isLed && isOfFurther && !(isOpen && own.some((word) => isAmong(word, said.rest)))) return null;
    // `of disease died a third of the prisoners`: what the whole is of, told of the part alone.
    if (!isOpen && !led?.isNumbered && own.some((word) => isAmong(word, said.rest))) return null;
    // Those of another body than the sentence names are no others that it may be of.
    const isOfBody = population.length > 0 && population.every((word) => isAmong(word, said.base));
    const isRival = (item: Evidence): boolean =>
      item.partOf === null &&
      item.counts === whole.counts &&
      item.value !== null &&
      !(isOfBody && item.wording.population.some((word) => !isAmong(word, said.base)));
    if (!isLed && others.some(isRival)) return null;
    // `of all who marched`, where the figure is of those detained: what befell them is told nowhere.
    const isTopic = others
      .filter(({ counts }) => counts === whole.counts)
      .every((item) => own.every((word) => saysIt(item, word)));
    const isOfAll = !isOfFurther || isBare(said, whole);
    if (isOfAll && !isOpen && led?.isNumbered !== true && !isTopic) return null;
  }
  if (others.some((item) => isNarrowerBase(item, whole, said))) return null;
  let unsaid = own.length - saidOfBase.length;
  const all = [...said.base, ...said.rest];
  for (const words of [category, place, population]) {
    const missing = words.filter((word) => !isAmong(word, words === category && !isOpen ? said.base : all));
    // `статья 337 (самовольное оставление части)`: an article is told by its number.
    const isNumbered = words.some((word) => /^\d/.test(word.word) && isAmong(word, all));
    if (missing.length === 0 || (words === category && isNumbered)) continue;
    // What all figures of this event say need not be told.
    const isShared = others
      .filter((item) => item.counts === whole.counts && event.every((word) => isAmong(word, ownWords(item))))
      .every((item) => missing.every((word) => saysIt(item, word)));
    if (!isShared && (words === category || 2 * missing.length > words.length)) return null;
    unsaid += missing.length;
  }
  return unsaid;
}
