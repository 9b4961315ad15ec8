// Which words of a share's sentence the two figures hold that it is told of, or that only tie them.
import { cardinalAt } from '../../text/cardinal.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim, EventKey, ShareSplit } from '../claim.ts';
import { isOfConvicts } from '../matching/accounted.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { meant, phraseOf, sameMeaning } from '../matching/meant.ts';
import { readEvents, readInstitutions } from '../matching/read-slots.ts';
import { joint } from '../matching/wording.ts';
import { isEnglishVerb, isRussianVerb } from '../reading/noun-phrase.ts';
import { agesIn } from '../words/ages.ts';
import { countedNouns } from '../words/counted.ts';
import { sameEvent } from '../words/events.ts';
import { narrowing } from '../words/manners.ts';
import { timesWithin, yearOfOther } from './share-times.ts';
import { isAmong, isMeaning, linking, ownWords, periodsIn, saidCounts, saysIt } from './share-words.ts';
/** `people`, `soldiers`: a noun that only counts. */
export const anybody = /^(?:people|persons?|men|человек\p{L}{0,2}|люд\p{L}{1,3}|лиц\p{L}{0,2})$/u;
export const isOfSex = (slot: string, { word }: Meant): boolean => slot === 'category' && word === 'men';
export const isCounting = ({ word }: Meant): boolean => {
  const noun = countedNouns.at(tokenise(word), 0)?.value;
  return noun !== undefined && noun.group === undefined && noun.event === undefined;
};

/** `convicts`, where the figure is of prisoners: another noun for those whom it counts. */
export const isCalled = (word: Meant, figure: Evidence): boolean =>
  (prisoners.test(word.word) && isOfConvicts(figure)) ||
  (captives.test(word.word) && figure.event === 'capture') ||
  word.keys.some(
    (key) =>
      key.startsWith('group ') &&
      [...figure.wording.counts, ...figure.wording.population].some(({ keys }) => keys.includes(key)),
  );
const prisoners =
  /^(?:convicts?|prisoners?|inmates?|осужденны\p{L}{1,2}|заключенны\p{L}{1,2}|зэк\p{L}{0,3})$/u;

export const captives = /^(?:prisoners?|captives?|pows?|(?:военно)?пленн\p{L}{2,3}|плен[ау]?)$/u;

/** An event that a figure joins to another (`died or disappeared`); an institution that its name is of (`IK-7`). */
export const isJoined = ({ word, keys }: Meant, { own, event, institutions, wording }: Evidence): boolean =>
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
  /^(?:[-–—]|an?|stands?|behind|стоит|стоят|туда|there|all|every|each|itself|themselves|about|under|single|outcomes?|ended|ends?|итог\p{L}{0,3}|исход\p{L}{0,2}|законч\p{L}+|grounds?|reasons?|причин\p{L}{0,3}|основани\p{L}{1,3}|состояни\p{L}{1,2}|кого|чь\p{L}{1,2}|чей|все[хмй]?|всеми|всего|себ[еяю]|собой)$/u;

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
  if (afterwards.test(own) && isFurther(part, whole)) return true;
  if (isLeadingTo(claim, own, part, whole)) return true;
  if (signing.test(own) && part.categories.includes('contract') && !whole.categories.includes('contract'))
    return true;
  if (own === underAge && part.wording.category.some((one) => minors.test(one.word))) return true;
  // `in the capital, Port Elna`
  if (seats.test(own) && part.place !== null && part.wording.place.length > 0) return true;
  return claim.splits.some(({ base, rest }) => {
    if (isToldTime({ base, rest }, own, part, whole)) return true;
    if (gettingOff.exec(rest)?.[0].toLowerCase().split(' ').includes(own) === true) return true;
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

/** `had signed a contract`, of contract soldiers. */
const signing = /^(?:signed|подписа\p{L}+|заключи\p{L}+)$/u;

const minors = /^(?:minors?|underage|несовершеннолетн\p{L}{1,3})$/u;
const underAge = 'age-under-18';

/** Those under age by the age that is told: `не достигли восемнадцати лет`. */
export const isOfMinors = (words: readonly Meant[], text: string): boolean =>
  words.every(({ word }) => minors.test(word)) &&
  agesIn(tokenise(text)).some(({ value }) => value === underAge);

/** `walked away with a fine`: no more than that they were given one. */
const gettingOff =
  /(?<!\p{L})(?:(?:walked|got|came|went) (?:away|off)|let off|escaped|отделал\p{L}+)(?= (?:lightly )?(?:with)?)/iu;

const seats = /^(?:capital|столиц\p{L}{1,2})$/u;

/** Tokens from a verb to the word that it leads to. */
const leadingReach = 4;

/** `забрали на блокпостах`, `gone to court`: a verb that tells nothing else, and that a preposition ties to a word of the two. */
function isLeadingTo({ words, splits }: Claim, word: string, part: Evidence, whole: Evidence): boolean {
  const at = words.indexOf(word);
  // `walked away with a fine`
  const tie = particle.test(words[at + 1] ?? '') ? at + 2 : at + 1;
  if (!isVerb(word) || narrowing.test(word) || !tying.test(words[tie] ?? '')) return false;
  const said = splits.flatMap(({ base, rest }) => [...phraseOf(base), ...phraseOf(rest)]);
  const isOther = said.some(
    (one) => one.word === word && one.keys.some((key) => /^(?:lot|event|category|group|matter) /.test(key)),
  );
  const near = words.slice(tie + 1, tie + 1 + leadingReach);
  return !isOther && said.some((one) => near.includes(one.word) && isTellingOf(one, part, whole));
}

const particle = /^(?:away|up|out|down|off|back|over)$/;
const tying = /^(?:to|at|of|for|in|on|by|from|with|за|на|в|во|о|об|до|из|с|со|к|под|по|у)$/;
const isVerb = (word: string): boolean =>
  isEnglishVerb(word) ||
  isRussianVerb(word) ||
  /(?:вш|ющ|ущ|ащ|ящ)(?:ий|ие|их|им|ими|его|ему|ая|ую|ей)(?:ся)?$/.test(word);

/** A word of their event, of the part's kind or of its place, and not only of whom they are. */
const isTellingOf = (word: Meant, part: Evidence, { wording: { event } }: Evidence): boolean =>
  !joint.test(word.word) &&
  isMeaning(word, [...event, ...part.wording.event, ...part.wording.category, ...part.wording.place]);

/** What became of those counted, told as what came after. */
const afterwards =
  /^(?:later|then|afterwards?|subsequently|eventually|потом|позже|позднее|впоследствии|затем)$/;
export const isFurther = (part: Evidence, whole: Evidence): boolean =>
  part.wording.event.some((word) => !isAmong(word, ownWords(whole)));

/** `in a single year`, `the last of the three years`: words of the time that tells the part from its whole. */
function isToldTime({ base, rest }: ShareSplit, word: string, part: Evidence, whole: Evidence): boolean {
  if (part.period?.from === whole.period?.from && part.period?.to === whole.period?.to) return false;
  if (fellIn.test(word)) return !/^(?:person|other:body)$/.test(saidCounts(base) ?? '') && fallsIn.test(rest);
  const [own, other] = [periodsIn(base), periodsIn(rest)];
  return [timesWithin(rest, whole.period, other), yearOfOther(base, other), yearOfOther(rest, own)].some(
    ({ words }) => words.includes(word),
  );
}
/** Of what came about, and not of people, who may have fallen. */
const fellIn = /^(?:fell|fall|falls|came)$/;
const fallsIn = /(?<!\p{L})(?:fell|falls?|came) (?:within|in|on|during|into)(?!\p{L})/u;

const isOfPair = (word: Meant, part: Evidence, whole: Evidence): boolean =>
  [part, whole].some(
    (figure) =>
      saysIt(figure, word) ||
      isJoined(word, figure) ||
      isCalled(word, figure) ||
      // Words of its description that are plain elsewhere: `публикаций`.
      (word.keys.length > 0 && isMeaning(word, phraseOf(figure.label.en))),
  );

/** `during the campaign of 1937`: a noun that only carries its year. */
const isOfTime = (text: string, noun: string): boolean =>
  new RegExp(`(?:during|throughout|в ходе|во время) (?:the )?${noun} (?:of |in |в )?\\d{4}`, 'iu').test(text);

/** What a figure and its whole say together. */
export function withWhole(part: Evidence, whole: Evidence): Evidence {
  return {
    ...part,
    words: [...part.words, ...whole.words],
    wording: { ...part.wording, all: [...part.wording.all, ...whole.wording.all] },
    own: { ...part.own, kin: [...part.own.kin, ...whole.own.kin] },
  };
}

/** Fates of which none is another: who was wounded is not counted among the killed. */
const fates: ReadonlySet<EventKey> = new Set(['death', 'wound', 'missing', 'capture', 'acquittal']);

/** The sentence tells of another fate than those of the two. */
export function isOfOtherFate({ told }: Claim, figures: readonly Evidence[]): boolean {
  const known = figures.flatMap(({ event, own, wholeEvents, label }) => [
    ...(event === null ? [] : [event]),
    ...own.events,
    ...readEvents(label.en),
    ...wholeEvents,
  ]);
  if (!known.some((event) => fates.has(event))) return false;
  return told.some((event) => fates.has(event) && !known.some((own) => sameEvent(own, event)));
}

const forces = /^(?:police|army|military|security|border)$/;

/** `police officers`, where the part is of what the police did. */
export const isOfForce = ({ words }: Claim, word: string, part: Evidence): boolean => {
  const before = words[words.indexOf(word) - 1] ?? '';
  return forces.test(before) && phraseOf(before).every((one) => isMeaning(one, part.wording.category));
};

/** `in the applicants' favour`, `в пользу заявителей`: who gained by it, and nobody counted. */
export const isGaining = ({ splits }: Claim, word: string): boolean =>
  splits.some(({ rest }) =>
    new RegExp(
      `in (?:the )?${word}['’]?s?['’]? favou?r|in favou?r of (?:the )?${word}|в пользу ${word}`,
      'iu',
    ).test(rest),
  );
