// Which two figures of the case a share is told of: a part and the whole that it is taken of, by the words and times that tell the
// part from the whole and both from all other figures. What tells the part must not be said of the whole: `a third of the women
// were shot` is no share of those shot.
import { cardinalAt } from '../../text/cardinal.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim, ClaimPeriod, EventKey } from '../claim.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { isOfKin } from '../matching/kin-heads.ts';
import { meant, phraseOf, sameMeaning } from '../matching/meant.ts';
import { isOfConvicts, kinWords } from '../matching/accounted.ts';
import { readInstitutions } from '../matching/read-slots.ts';
import { joint } from '../matching/wording.ts';
import { sameWord } from '../matching/same-word.ts';
import {
  isAmong,
  isDuringIt,
  isMeaning,
  linking,
  ownWords,
  saidIn,
  saysIt,
  type Said,
  type Telling,
} from './share-words.ts';
import { agesIn, sameAge } from '../words/ages.ts';
import { soldierNouns, soldiers } from '../words/categories.ts';
import { countedNouns } from '../words/counted.ts';
import { sameEvent } from '../words/events.ts';

export interface SharePair {
  readonly part: Evidence;
  readonly whole: Evidence;
}

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
            (other.part === one.part && isWithin(one.whole, other.whole) && other.unsaid <= one.unsaid),
        ),
    );
    const least = Math.min(...told.map(({ unsaid }) => unsaid));
    return told.filter(({ unsaid }) => unsaid === least);
  }
  return [];
}

/** All pairs of the case: declared, or alike but for what narrows the one. */
function pairsOf(evidence: readonly Evidence[]): readonly SharePair[] {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const isWithin = (part: Evidence, whole: Evidence): boolean => {
    for (let at = byId.get(part.partOf ?? ''), depth = 0; at !== undefined && depth < 6; depth += 1) {
      if (at === whole) return true;
      at = byId.get(at.partOf ?? '');
    }
    return false;
  };
  return evidence.flatMap((part) =>
    evidence.flatMap((whole): readonly SharePair[] => {
      if (part === whole || part.counts === null || part.counts !== whole.counts) return [];
      if (part.value === null || whole.value === null || whole.value <= 0 || part.value > whole.value)
        return [];
      return isWithin(part, whole) || isNarrower(part, whole) ? [{ part, whole }] : [];
    }),
  );
}

/** The same but for a category, a place, a time or a further event. */
function isNarrower(part: Evidence, whole: Evidence): boolean {
  const [own, other] = [part.wording, whole.wording];
  if (part.source !== whole.source || !isHeldBy(own.population, other.population)) return false;
  if (!isHeldBy(other.population, own.population)) return false;
  if (!isHeldBy(other.category, own.category) || !isHeldBy(other.place, own.place)) return false;
  const isFurther = !isHeldBy(own.event, other.event);
  return isFurther ? isAfter(part.period, whole.period) : isDuring(part.period, whole.period);
}

/** What became of those counted came about no sooner than what made them such. */
const isAfter = (part: ClaimPeriod | null, whole: ClaimPeriod | null): boolean =>
  (part?.from ?? Infinity) >= (whole?.from ?? -Infinity) &&
  (part?.to ?? Infinity) >= (whole?.to ?? -Infinity);

const isHeldBy = (words: readonly Meant[], others: readonly Meant[]): boolean =>
  words.every((word) => isMeaning(word, others));

function isDuring(part: ClaimPeriod | null, whole: ClaimPeriod | null): boolean {
  if (part === null || whole === null) return part === whole;
  return (
    (part.from ?? whole.from ?? 0) >= (whole.from ?? -Infinity) &&
    (part.to ?? Infinity) <= (whole.to ?? Infinity) + 1
  );
}

const slots = ['counts', 'event', 'category', 'population', 'place'] as const;

/** `people`, `soldiers`: a noun that only counts. */
const anybody = /^(?:people|persons?|men|человек\p{L}{0,2}|люд\p{L}{1,3}|лиц\p{L}{0,2})$/u;
const isCounting = ({ word }: Meant): boolean => {
  const noun = countedNouns.at(tokenise(word), 0)?.value;
  return noun !== undefined && noun.group === undefined && noun.event === undefined;
};

/** `convicts`, where the figure is of prisoners: another noun for those whom it counts. */
const isCalled = (word: Meant, figure: Evidence): boolean =>
  (prisoners.test(word.word) && isOfConvicts(figure)) ||
  word.keys.some(
    (key) =>
      key.startsWith('group ') &&
      [...figure.wording.counts, ...figure.wording.population].some(({ keys }) => keys.includes(key)),
  );
const prisoners =
  /^(?:convicts?|prisoners?|inmates?|осужденны\p{L}{1,2}|заключенны\p{L}{1,2}|зэк\p{L}{0,3})$/u;

/** An event that a figure joins to another (`died or disappeared`); an institution that its name is of (`IK-7`). */
const isJoined = ({ word, keys }: Meant, { own, event, institutions, wording }: Evidence): boolean =>
  keys.some((key) => key.startsWith('event ') && own.events.some((event) => key === `event ${event}`)) ||
  isNounOf(word, event) ||
  readInstitutions(word).some(
    (key) =>
      institutions.includes(key) ||
      (key === 'colony' && wording.population.some((own) => /^(?:ик|ik)$/.test(own.word))),
  );

/** `absentees`: those whom the event befell. */
function isNounOf(word: string, event: EventKey | null): boolean {
  const own = countedNouns.at(tokenise(word), 0)?.value.event;
  return own !== undefined && event !== null && sameEvent(own, event);
}

/** Words that tell nothing of their own beside a share: pronouns, words for all. */
const idle =
  /^(?:all|every|each|itself|themselves|under|single|grounds?|reasons?|причин\p{L}{0,3}|основани\p{L}{1,3}|состояни\p{L}{1,2}|кого|чь\p{L}{1,2}|чей|все[хмй]?|всеми|всего|себ[еяю]|собой)$/u;

/** Whether a word of a share's sentence is held by the two figures that it is told of, or ties them only. */
export function isHeldByPair(claim: Claim, word: string, part: Evidence, whole: Evidence): boolean {
  const own = word.replace(/^(?:of|also|by) /, '');
  // `of 3,874 on the list`
  if (/^\d/.test(own) && [part, whole].some(({ value }) => value === Number(own.replace(/\D/g, ''))))
    return true;
  const numeral = cardinalAt(tokenise(own), 0, { isBounded: false })?.value;
  const isNumeral = ({ word: known }: Meant): boolean =>
    cardinalAt(tokenise(known), 0, { isBounded: false })?.value === numeral;
  // `в четырёх городах`, of the four cities
  if (numeral !== undefined && whole.wording.population.some(isNumeral)) return true;
  if (linking.test(own) || idle.test(own) || (own === 'cases' && whole.counts === 'person')) return true;
  return claim.splits.some(({ base, rest }) => {
    const said = [...phraseOf(base), ...phraseOf(rest)];
    const source = meant(part.source).filter((name) => said.some((one) => sameMeaning(one, name)));
    return said.some(
      (one) =>
        one.word === own &&
        (isOfPair(one, part, whole) ||
          // `whose cases the Truth Commission established`
          (source.length > 1 && source.some((name) => sameMeaning(one, name))) ||
          isOfTime(base, own)),
    );
  });
}

const isOfPair = (word: Meant, part: Evidence, whole: Evidence): boolean =>
  [part, whole].some((figure) => saysIt(figure, word) || isJoined(word, figure) || isCalled(word, figure));

/** `during the campaign of 1937`: a noun that only carries its year. */
const isOfTime = (text: string, noun: string): boolean =>
  new RegExp(`(?:during|throughout|в ходе|во время) (?:the )?${noun} (?:of |in |в )?\\d{4}`, 'iu').test(text);

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
  if (said.counts !== null && said.counts !== whole.counts && !said.counts.startsWith('other:')) return null;
  // Articles of law added up are told as such: `under Articles 337 and 338`.
  if (part.from.length > 0 && !part.categories.every((name) => said.text.includes(name.replace(/\D/g, ''))))
    return null;
  // `15 % have not been found`: no share of those found. Who is not found is missing.
  const isFurther = part.wording.event.some((word) => !isAmong(word, ownWords(whole)));
  if (said.isDenied && isFurther && !part.isNegated && part.event !== 'missing') return null;
  if (!said.ofBase.every((word) => isOf(word, whole))) return null;
  if (!said.ofRest.every((word) => isOf(word, part) || isOf(word, whole))) return null;
  const known = ownWords(whole);
  let [unsaid, told] = [0, 0];
  for (const slot of slots) {
    const own = part.wording[slot].filter(
      (word) =>
        !(slot === 'population' || slot === 'place' ? isAmong : isMeaning)(word, known) &&
        !joint.test(word.word) &&
        !(slot === 'counts' ? isCounting(word) : anybody.test(word.word)),
    );
    if (own.length === 0) continue;
    // An age is told in many words: `не дожил до 25 лет`.
    if (slot === 'category' && part.ages.length > 0 && !part.ages.every((age) => whole.ages.includes(age))) {
      if (!part.ages.every((age) => agesIn(tokenise(said.text)).some(({ value }) => sameAge(value, age))))
        return null;
      told += own.length;
      continue;
    }
    // What tells the part is told beside the base.
    if (own.some((word) => isMeaning(word, said.base))) return null;
    const isByKin = slot === 'category' && said.rest.some(({ word }) => led?.kin.includes(word) === true);
    const left = isByKin ? [] : own.filter((word) => !isAmong(word, said.rest));
    if (2 * left.length > own.length) return null;
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
  const times = toldTimes(part, whole, said);
  if (times === null || (told === 0 && !times)) return null;
  const base = toldBase(part, whole, said, evidence, led);
  return base === null ? null : { part, whole, unsaid: unsaid + base };
}

/** Whether the time told makes the part one of its own; null where the sentence tells of other times. */
function toldTimes(part: Evidence, whole: Evidence, said: Said): boolean | null {
  if (!said.basePeriods.every((period) => isDuringIt(period, whole))) return null;
  if (!said.restPeriods.every((period) => isDuringIt(period, part) || isDuringIt(period, whole))) return null;
  if (part.period?.from === whole.period?.from && part.period?.to === whole.period?.to) return false;
  const isOwn = said.restPeriods.some((period) => isDuringIt(period, part) && !isDuringIt(period, whole));
  // Of one event a shorter time must be told; what came after may have taken longer.
  const isFurther = part.wording.event.some((word) => !isAmong(word, ownWords(whole)));
  return isOwn || isFurther ? isOwn : null;
}

/** What befell those whom a noun names. */
const calledBy = (word: string): EventKey | null =>
  /^(?:accused|defendants?|обвиняем\p{L}{2,3}|подсудим\p{L}{2,3}|фигурант\p{L}{0,3})$/u.test(word)
    ? 'charge'
    : (countedNouns.at(tokenise(word), 0)?.value.event ?? null);

/** The event of the whole in words that the tables of events and nouns know, or that say nothing else (`registered`). */
function isEventOf(
  { base, events, isOfList }: Said,
  { event, eventWords, populations, wording }: Evidence,
): boolean {
  if (event !== null && events.some((one) => sameEvent(one, event))) return true;
  if (isOfList && populations.some(({ kind }) => kind === 'list' || kind === 'roster')) return true;
  // `one in two fighters on the roster`, where the figure is of those enlisted.
  if (isOfList && (event === 'recruitment' || event === 'listed')) return true;
  // `four in ten defendants`, where the figure is of defendants on whom judgment was passed.
  const isTried = (word: Meant): boolean => calledBy(word.word) === 'charge' && isAmong(word, wording.counts);
  if (event === 'conviction' && base.some(isTried)) return true;
  // `half of the accused`, where the figure is of those indicted.
  if (event !== null && base.some(({ word }) => calledBy(word) === event)) return true;
  return eventWords.some((word) => base.some(({ folded }) => sameWord(folded, word)));
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
  const saidOfBase = own.filter((word) => isAmong(word, said.base));
  const isFurther = part.wording.event.some((word) => !isAmong(word, event));
  const isOpen = said.base.length === 0;
  const isLed =
    led !== null &&
    (led.isNumbered || ownWords(whole).some((word) => !anybody.test(word.word) && isAmong(word, said.base)));
  if (saidOfBase.length === 0 && !isEventOf(said, whole)) {
    if (!isLed && isFurther && !(isOpen && own.some((word) => isAmong(word, said.rest)))) return null;
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
  }
  let unsaid = own.length - saidOfBase.length;
  const all = [...said.base, ...said.rest];
  for (const words of [category, place, population]) {
    const missing = words.filter((word) => !isAmong(word, all));
    if (missing.length === 0) continue;
    // What all figures of this event say need not be told.
    const isShared = others
      .filter((item) => item.counts === whole.counts && event.every((word) => isAmong(word, ownWords(item))))
      .every((item) => missing.every((word) => saysIt(item, word)));
    if (!isShared && (words === category || 2 * missing.length > words.length)) return null;
    unsaid += missing.length;
  }
  return unsaid;
}

/** What a figure and its whole say together. */
export function withWhole(part: Evidence, whole: Evidence): Evidence {
  return {
    ...part,
    words: [...part.words, ...whole.words],
    wording: { ...part.wording, all: [...part.wording.all, ...whole.wording.all] },
    own: { ...part.own, kin: [...part.own.kin, ...whole.own.kin] },
  };
}
