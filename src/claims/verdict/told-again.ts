// A number that a text takes up again as another one (`642 were wanted … all these 624`): told by how near the two numbers are, by
// words that take up what was said, and by what both sentences say.
import { foldKey } from '../../text/fold.ts';
import type { Claim, EventKey, Population } from '../claim.ts';
import type { Meant } from '../matching/evidence.ts';
import { sameCategory } from '../matching/compare-category.ts';
import { isSaidIn, meant } from '../matching/meant.ts';
import { sameWord } from '../matching/same-word.ts';
import { sameEvent } from '../words/events.ts';
import type { Finding } from './within-text.ts';
import { isSlip, isTurned } from './told-sums.ts';
import { both } from './verdict-words.ts';

/** In front of the number: those meant before. */
const these =
  /(?<!\p{L})(?:these|those|all (?:of )?(?:these|those|the)|the same|said|эт(?:и|их|им|ими)|те(?:х|ми)? (?:же|самы\p{L}+)|упомянут\p{L}+|назван\p{L}+|таки(?:х|ми|е))\s+$/iu;
const the = /(?<!\p{L})(?:the|all|все|всех|всем|всеми)\s+$/iu;
/** `пятеро из 11 погибших`: a part of those told before. */
const ofThose =
  /(?:\d|(?<!\p{L})(?:оба|об[ео]|дво|тро|четверо|пятеро|шестеро|семеро|один|одна|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|половина|треть|большинство)\p{L}*)(?: \p{L}+)? из\s+$/iu;
/** In front of the number: others. */
const others =
  /(?<!\p{L})(?:another|further|additional|more|other|remaining|of (?:them|whom|which)|ещ[её]|други\p{L}+|остальн\p{L}+|прочи\p{L}+|из (?:них|которых)|среди них|против|against|from|than|чем)\s+$/iu;
/** The sentence tells again what was told. */
const again =
  /(?<!\p{L})(?:in all|all told|altogether|overall|again|further down|later|below|above|at (?:the|its) (?:end|foot|bottom|close)(?! of (?:\d|\p{L}+ (?:\d|$)))|same (?:report|release|article|text|statement)|в конце (?:\p{L}+ )?(?:замет|стат|текст|доклад|отч[её]т|материал|публикац|сообщен|репортаж)\p{L}+|всего же|ещ[её] раз|таким образом|с такими|так(?:ие|их|ими) (?:цифр|данн)\p{L}*|напомн\p{L}+|ниже|выше|да(?:лее|льше)|то(?:м|го|й|т) же|тех же|те же)(?!\p{L})/iu;
/** And says that it does. */
const sameText =
  /(?<!\p{L})(?:same (?:report|release|article|text|statement)|further down|at (?:the|its) (?:end|foot|bottom|close) of the (?:report|article|text|note|statement|story)|в конце (?:\p{L}+ )?(?:замет|стат|текст|доклад|отч[её]т|материал|публикац|сообщен|репортаж)\p{L}+|(?:ниже|далее|дальше|выше)(?: \p{L}+)* (?:замет|стат|текст|доклад|отч[её]т|материал|публикац|сообщен|репортаж)\p{L}+)(?!\p{L})/iu;
const sameTime =
  /(?<!\p{L})(?:(?:that|those|this|the same|these) (?:\p{L}+ )?(?:dates?|days?|weeks?|months?|years?|seasons?|spring|summer|autumn|winter|period|time)|(?:эт(?:и|от|ом|ого|их)|то[тмг]\p{L}*(?: же)?|т[еу](?: же)?) (?:\p{L}+ )?(?:дат\p{L}|дн\p{L}+|недел\p{L}+|месяц\p{L}*|год\p{L}*|лет|период\p{L}*|врем\p{L}+|сезон\p{L}*))(?!\p{L})/iu;

const longestSentence = 500;
/** How many claims back a number is looked for. */
const reach = 6;
const enough = 5;

/** `supposed`: what sentences only take up, which nothing takes up in turn. */
export function toldAgain(
  text: string,
  claims: readonly Claim[],
  supposed: readonly Claim[],
  isKnown: (value: number) => boolean,
): readonly Finding[] {
  const wordsOf = sentenceReader(text);
  const isSupposed = new Set(supposed);
  const all = supposed.length === 0 ? claims : [...claims, ...supposed].toSorted((a, b) => a.start - b.start);
  return all.flatMap((second, at) => {
    if (!isNumber(second)) return [];
    const first = all
      .slice(Math.max(0, at - reach), at)
      .findLast((one) => !isSupposed.has(one) && isAgain(text, one, second, isKnown, wordsOf));
    if (first === undefined || isSumOf(second, first, all.slice(0, at))) return [];
    const isFirstAtFault = isKnown(valueOf(second)) && !isKnown(valueOf(first));
    const [fault, other] = isFirstAtFault ? [first, second] : [second, first];
    return [
      {
        verdict: 'contradicts-text' as const,
        claims: [fault.id, other.id],
        why: both((language) =>
          language === 'en'
            ? `The text says both “${fault.text}” and “${other.text}” of the same thing.`
            : `В тексте об одном и том же сказано и «${fault.text}», и «${other.text}».`,
        ),
      },
    ];
  });
}

/** `Twelve were held in Lisk and five in Marn. The 17 held …`: those of the sentence before, taken together. */
const isSumOf = (second: Claim, { sentence }: Claim, before: readonly Claim[]): boolean =>
  valueOf(second) ===
  before.reduce((sum, one) => sum + (one.sentence.start === sentence.start ? valueOf(one) : 0), 0);

/** `another 40`: others than those told before. */
export function isOfMore(text: string, claim: Claim): boolean {
  const found = ofMore.get(claim) ?? others.test(leadOf(text, claim));
  ofMore.set(claim, found);
  return found;
}

const ofMore = new WeakMap<Claim, boolean>();

const valueOf = ({ quantity }: Claim): number => quantity.value ?? 0;

function isNumber({ quantity, counts }: Claim): boolean {
  const { kind, value, bound, per, statistic } = quantity;
  return (
    kind === 'number' &&
    value !== null &&
    value >= 10 &&
    bound === 'exact' &&
    per === null &&
    statistic === null &&
    !/^(?:percent|money|years)$/.test(counts?.value ?? '')
  );
}

type WordsOf = (claim: Claim) => readonly Meant[];

/** The words of the sentence that a claim stands in, each sentence read once. */
export function sentenceReader(text: string): WordsOf {
  const known = new Map<number, readonly Meant[]>();
  return (claim) => {
    const own = known.get(claim.sentence.start) ?? meant(textOf(text, claim));
    known.set(claim.sentence.start, own);
    return own;
  };
}

function isAgain(
  text: string,
  first: Claim,
  second: Claim,
  isKnown: (value: number) => boolean,
  wordsOf: WordsOf,
): boolean {
  if (!isNumber(first) || first.sentence.start === second.sentence.start) return false;
  const [a, b] = [valueOf(first), valueOf(second)];
  if (a === b || (isKnown(a) && isKnown(b))) return false;
  if (!mayCountTheSame(first, second) && !(isTurned(a, b) && b >= leastTurned)) return false;
  if (first.sentence.length > longestSentence || second.sentence.length > longestSentence) return false;
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const sentence = textOf(text, second);
  const isNear = low >= 0.75 * high || (sameText.test(sentence) && low >= 0.5 * high);
  const lead = leadOf(text, second);
  const isOfVery = 2 * low >= high && namesTheSame(text, lead, first, second);
  const near = Math.max((isSlip(a, b) ? 2 : 0) + (isNear ? 1 : 0), isOfVery ? 2 : 0);
  if (near === 0 || isOfMore(text, second)) return false;
  const isThese = these.test(lead) && !isToldHere(text, lead, second);
  const taken =
    (isThese || the.test(lead) || ofThose.test(lead) ? 2 : 0) +
    (again.test(sentence) ? 1 : 0) +
    (sameTime.test(sentence) ? 1 : 0);
  const score = near + taken + (isKnown(a) === isKnown(b) ? 0 : 1);
  // Without words that take up the first number it must be the same digits.
  if ((taken === 0 && !(isTurned(a, b) && b >= 100)) || score + mostShared < enough) return false;
  if (isOfOther(first, second, isThese)) return false;
  const [said, own] = [wordsOf(first), wordsOf(second)];
  const words = own.filter((word) => !/^\d/.test(word.word) && isSaidIn(word, said)).length;
  const isTaken = isThese || isOfVery || takesUp(textOf(text, first), sentence);
  const shared = words + sharedSlots(first, second) + (isTaken ? 1 : 0);
  if (shared === 0 || score + Math.min(shared, mostShared) < enough) return false;
  return isThese || !namesOther(said, sentence);
}

const mostShared = 3;
/** From here on the same digits in another order are no chance. */
const leastTurned = 10_000;

/** All that befell those counted, by the sentence. */
const eventsOf = ({ told, event }: Claim): readonly EventKey[] =>
  event === null ? told : [...told, event.value];

/** `twelve journalists held … the 17 detained journalists`: what they are called was just said, but for one word at most. */
function namesTheSame(text: string, lead: string, first: Claim, second: Claim): boolean {
  if (!these.test(lead) && !the.test(lead)) return false;
  if (second.sentence.start - first.sentence.start - first.sentence.length > nearby) return false;
  const isHeadline = first.event === null && first.sentence.start === 0;
  const isOfSame =
    isHeadline || (second.event !== null && eventsOf(first).some((event) => isOfEvent(event, second)));
  const said = wordsIn(textOf(text, first));
  const called = wordsIn(second.text);
  const known = called.filter((word) => said.some((other) => sameWord(word, other))).length;
  return isOfSame && known > 0 && called.length - known <= 1;
}

const wordsIn = (text: string): readonly string[] =>
  (text.match(/\p{L}{3,}/gu) ?? []).map((word) => foldKey(word));

/** Between two sentences that follow one another. */
const nearby = 3;

const thatNoun = /(?<!\p{L})(?:this|that|the same|эт\p{L}{1,3}|т\p{L}{1,3} же)\s+(\p{L}{3,})/giu;

/** `в этой базе`, `that register`: a noun of the first sentence. */
function takesUp(first: string, sentence: string): boolean {
  const said = wordsIn(first);
  return [...sentence.matchAll(thatNoun)].some(([, noun = '']) =>
    said.some((word) => sameWord(word, foldKey(noun))),
  );
}

/** Slots that both sentences fill alike, in whatever words. */
function sharedSlots(first: Claim, second: Claim): number {
  const isSameEvent = second.event !== null && eventsOf(first).some((event) => isOfEvent(event, second));
  const kind = second.category?.value.join();
  return (isSameEvent ? 1 : 0) + (kind !== undefined && kind === first.category?.value.join() ? 1 : 0);
}

/** Soldiers who are missing have left, or fallen into nobody's hands; who stands on a register of the wanted is wanted. */
const isOfEvent = (told: EventKey, { event }: Claim): boolean =>
  event !== null &&
  (sameEvent(told, event.value) ||
    (told === 'missing' && event.value === 'absence') ||
    (registered.has(told) && registered.has(event.value)));
const registered: ReadonlySet<EventKey> = new Set(['listed', 'wanted', 'matched']);

/** `those 541 people who …`: told of here alone. */
const isToldHere = (text: string, lead: string, { start, length }: Claim): boolean =>
  /(?<!\p{L})(?:those|те(?:х|ми?)?)\s+$/iu.test(lead) &&
  /^,? (?:who|whom|whose|that|котор\p{L}+|кто)(?!\p{L})/u.test(text.slice(start + length));

/** A noun that no table knows may be of those whom the other calls by one that they do. */
function mayCountTheSame({ counts: a }: Claim, { counts: b }: Claim): boolean {
  if (a === null || b === null || a.value === b.value) return true;
  return a.value.startsWith('other:') || b.value.startsWith('other:');
}

/** What stands before the number of a claim: `all the 47 civilians`. */
function leadOf(text: string, { sentence, start, text: own }: Claim): string {
  const before = text.slice(Math.max(sentence.start, start - 30), start);
  return before + (/^[\p{L}\s]*?(?=\d|$)/u.exec(own)?.[0] ?? '');
}

export const textOf = (text: string, { sentence }: Claim): string =>
  text.slice(sentence.start, sentence.start + sentence.length);

/** The second sentence tells of another time, place, body or kind of people, or of what else befell them. */
function isOfOther(first: Claim, second: Claim, isThese: boolean): boolean {
  const [x, y] = [first.period, second.period];
  if (
    x !== null &&
    y !== null &&
    y.origin === 'stated' &&
    y.value.days === null &&
    (x.value.from !== y.value.from || x.value.to !== y.value.to)
  )
    return true;
  const isOtherEvent =
    first.event !== null &&
    second.event !== null &&
    second.event.origin === 'stated' &&
    !eventsOf(first).some((event) => isOfEvent(event, second));
  if (isOtherEvent && !isThese) return true;
  const [kinds, own] = [first.category?.value ?? [], second.category?.value ?? []];
  const isOfKinds =
    kinds.length === own.length && kinds.every((kind) => own.some((one) => sameCategory(kind, one)));
  if (kinds.length > 0 && own.length > 0 && !isOfKinds) return true;
  const [one, other] = [bodiesOf(first), bodiesOf(second)];
  const isShared = one.some(({ kind, name }) =>
    other.some((body) => body.kind === kind && (body.name === name || body.name === null)),
  );
  return !isThese && one.length > 0 && other.length > 0 && !isShared;
}

/** Lists and headquarters without a name are who tells, and not of whom. */
const bodiesOf = ({ population }: Claim): readonly Population[] =>
  (population?.value ?? []).filter(
    ({ kind, name }) => name !== null || !/^(?:list|roster|headquarters)$/.test(kind),
  );

/** The second sentence has a name that the first does not have. */
export function namesOther(said: readonly Meant[], sentence: string): boolean {
  const names = namesIn(sentence);
  if (names.length === 0) return false;
  return names.some(
    (name) =>
      !said.some(({ folded }) => sameWord(folded, foldKey(name))) &&
      !meant(name).every((word) => isSaidIn(word, said)),
  );
}

const namesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/(?<=[\p{L}\d,;:»”)]\s+[«“"(]?)\p{Lu}[\p{L}-]{2,}/gu)].flatMap(([name]) =>
    dated.test(name) ? [] : [name],
  );

const dated =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
