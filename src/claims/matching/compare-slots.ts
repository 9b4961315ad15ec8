// A claim and a figure, slot by slot. Nothing is taken for the same that the two do not both say.
import { foldKey } from '../../text/fold.ts';
import type { Claim, ClaimQuantity } from '../claim.ts';
import { isPersonForm } from '../words/person-forms.ts';
import { thingKey } from '../words/things.ts';
import { compareCategory, isKind, isOfOtherPeople } from './compare-category.ts';
import { compareEvent, isBare } from './compare-event.ts';
import {
  compareMonths,
  comparePeriod,
  isCalendarPart,
  isMonthName,
  isPairOfMonths,
  isWithinSeasons,
} from './compare-period.ts';
import { comparePlace } from './compare-place.ts';
import { comparePopulation } from './compare-population.ts';
import type { Evidence, Meant } from './evidence.ts';
import { isOtherCurrency } from './measured.ts';
import { hasMeaning, sameNoun, phraseOf, says } from './meant.ts';
import { keptList } from './natural.ts';
import { still } from './read-slots.ts';
import type { Relation } from './relation.ts';

export const slotNames = ['counts', 'event', 'population', 'period', 'category', 'place'] as const;
export type SlotName = (typeof slotNames)[number];
export type Relations = Readonly<Record<SlotName, Relation>>;

/** By claim and figure; whether the number is the figure's very own is all that relations hold of it. */
const known = new WeakMap<Claim, Map<Evidence, Map<boolean, Relations>>>();

export function compareSlots(claim: Claim, evidence: Evidence): Relations {
  const own = tableOf(claim);
  const ofFigure = own.get(evidence) ?? new Map<boolean, Relations>();
  own.set(evidence, ofFigure);
  const isVery = claim.quantity.value === evidence.value;
  const found = ofFigure.get(isVery) ?? relationsOf(claim, evidence);
  ofFigure.set(isVery, found);
  return found;
}

function tableOf(claim: Claim): Map<Evidence, Map<boolean, Relations>> {
  const own = known.get(claim) ?? new Map<Evidence, Map<boolean, Relations>>();
  known.set(claim, own);
  return own;
}

/** The claim with another number: its words stand to every figure as they did. */
export function withNumber(claim: Claim, quantity: ClaimQuantity): Claim {
  const other = { ...claim, quantity };
  known.set(other, tableOf(claim));
  return other;
}

function relationsOf(claim: Claim, evidence: Evidence): Relations {
  return {
    counts: compareCounts(claim, evidence),
    event: compareEvent(claim, evidence),
    population: isOfOtherPeople(claim, evidence) ? 'differs' : comparePopulation(claim, evidence),
    period: isStock(claim, evidence) ? 'same' : compareTime(claim, evidence),
    category: compareCategory(claim, evidence),
    place: comparePlace(claim, evidence),
  };
}

/** Longer than two months that follow one another. */
const twoMonths = 62;

/** `to mid-2024`: months of which nobody says where they end. */
const partOfYear = /^(?:early|mid|late|middle|середин[аеы])$/;

const seasons =
  /^(?:spring|summer|autumn|winter|весн[аеуы]|весной|лет(?:о|а|ом|у)|осен(?:ь|и|ью)|зим[аеуы]|зимой)$/;

function compareTime({ period, words }: Claim, evidence: Evidence): Relation {
  const undated = period === null ? null : compareMonths(period.value, words, evidence.period);
  if (undated !== null) return undated;
  const isSeasonal =
    period !== null &&
    words.some((word) => seasons.test(word)) &&
    isWithinSeasons(period.value, evidence.period);
  if (isSeasonal) return 'same';
  const relation = comparePeriod(
    period?.value ?? null,
    evidence.period,
    evidence.asked,
    words.some((word) => partOfYear.test(word)),
    words.some(isMonthName),
  );
  if (relation !== 'same' || period === null || period.origin !== 'stated') return relation;
  const { from, to } = period.value;
  const isLong = from !== null && to !== null && to - from >= twoMonths;
  return isLong && isPairOfMonths(words) ? 'silent' : relation;
}

/** `in spring 2024 the list held`: what stood on a list then is all that had come together by then. */
function isStock(claim: Claim, evidence: Evidence): boolean {
  const { event, period, words } = claim;
  const [at, end] = [period?.value ?? null, evidence.period?.to ?? null];
  if (at === null || end === null || at.from === null || at.to === null) return false;
  // `at the end of 2021`, where the figure is of who was still so in its last month
  if (
    evidence.isState &&
    end === at.to &&
    (evidence.period?.from ?? end) >= at.from &&
    words.some((word) => still.test(word))
  )
    return true;
  // `the list for May 2022 to April 2024` has a beginning of its own.
  const isOneTime = at.to - at.from <= season || isCalendarPart(at);
  return event?.value === 'listed' && isOneTime && end >= at.from && end <= at.to;
}

/** Days of a season, as of which a list is told. */
const season = 100;

function compareCounts(claim: Claim, evidence: Evidence): Relation {
  const claimed = claim.counts?.value ?? null;
  if (claimed === null) return 'open';
  if (evidence.counts === null) return 'silent';
  // Bodies found are no people found.
  const isOfBodies =
    claimed === 'person' && !isBare(claim) && evidence.countWords.some((word) => bodies.has(word));
  if (isOfBodies && claim.event?.value !== 'death' && !claim.words.some((word) => dead.test(word)))
    return 'differs';
  if (claimed === 'money' && evidence.counts === 'money' && isOtherCurrency(claim, evidence))
    return 'differs';
  if (claimed === evidence.counts) return 'same';
  // `the headquarters was attacked thirty times`
  if (claimed === 'times' && evidence.counts === 'attack' && claim.event?.value === 'attack') return 'same';
  // A noun that no table knows, but the figure's own words do: `горняков`, `managers`.
  if (evidence.counts === 'person' && claimed.startsWith('other:')) {
    const noun = claimed.slice(6);
    const isSaid = says(evidence, noun) && !isNounOfEvent(evidence, noun) && !isOfSourceAlone(evidence, noun);
    if (isKind(evidence, noun) || isSaid) return 'same';
  }
  if (evidence.counts === 'sentence' && isCourtDecision(claim, evidence)) return 'same';
  const isEntry = claimed === 'record' && evidence.counts === 'person';
  const isName = claimed === 'person' && evidence.counts === 'record';
  const isOnList = evidence.populations.some(({ kind }) => kind === 'list');
  if ((isEntry || isName) && (isOnList || (isEntry && isOfSourceList(claim, evidence)))) return 'same';
  return sameOther(claimed, evidence.counts) || isOfKind(claimed, evidence) ? 'same' : 'differs';
}

const namesOnList = /(?<!\p{L})(?:names?|имен[а]?|имён|фамили[йия]\p{L}?)(?!\p{L})/iu;

/** `2,647 names in the database`, where the source is one and the figure is of those in it. */
const isOfSourceList = ({ credits, text, words }: Claim, { source }: Evidence): boolean =>
  namesOnList.test(text) &&
  keptList.test(source) &&
  (keptList.test(words.join(' ')) || credits.some((credit) => credit.source === source));

/** `604 inquiries` for `проверки`; `16 cranes`, where the figure is of equipment, and of cranes. */
function isOfKind(claimed: string, { counts, wording }: Evidence): boolean {
  if (counts?.startsWith('other:') !== true || !claimed.startsWith('other:')) return false;
  const noun = claimed.slice(6);
  const isIn = (words: readonly Meant[]): boolean => words.some((word) => hasMeaning(noun, word));
  return (wording.counts.length === 1 && isIn(wording.counts)) || isIn(wording.kinds);
}

/** `148 news outlets` of a figure that the press union published. */
function isOfSourceAlone({ source, wording }: Evidence, noun: string): boolean {
  const { counts, event, category, population } = wording;
  const isIn = (words: readonly Meant[]): boolean => words.some((word) => hasMeaning(noun, word));
  return isIn(phraseOf(source)) && !isIn([...counts, ...event, ...category, ...population]);
}

/** `412 exchanges`, where the figure is of those exchanged: how often it came about, and not to how many. */
export function isNounOfEvent({ wording }: Evidence, noun: string): boolean {
  const isIn = (words: readonly Meant[]): boolean => words.some(({ word }) => sameNoun(word, noun));
  const { counts, event, category, population } = wording;
  return !isPersonForm(noun, false) && isIn(event) && !isIn([...counts, ...category, ...population]);
}

/** `гарнизонные суды вынесли 246 решений`, where the figure is of rulings: what courts decide; a verdict is no mere decision. */
function isCourtDecision({ counts, kin }: Claim, { countWords }: Evidence): boolean {
  return (
    /^other:(?:decisions?|решени\p{L}{1,2}|постановлени\p{L}{1,2}|определени\p{L}{1,2})$/u.test(
      counts?.value ?? '',
    ) &&
    kin.some(({ key }) => key === 'court') &&
    countWords.some((word) => /^(?:ruling|decision|judg|reshen|postanovl|opredel)/.test(word))
  );
}

const bodies: ReadonlySet<string> = new Set(
  ['body', 'bodies', 'corpses', 'remains', 'тела', 'тело', 'тел', 'останки'].map((word) => foldKey(word)),
);
const dead =
  /^(?:body|bodies|corpses?|remains|dead|died|killed|fallen|павш|тел|тела|телам|телами|тело|труп|останк|м[её]ртв|погиб|убит)/;

/** `обращение` may be an appeal, a request or a letter. */
const anyPaper = 'other:address';
const isAsking = (noun: string): boolean =>
  noun === 'address' || noun === 'appeal' || thingKey(noun) === 'request';

/** `сообщения о нарушениях` are reports as well as messages. */
const tellings: ReadonlySet<string> = new Set(['message', 'report']);

/** Nouns that no table knows are the same where all but their endings agree. */
function sameOther(a: string, b: string): boolean {
  if (!a.startsWith('other:') || !b.startsWith('other:')) return false;
  const [left, right] = [a.slice(6), b.slice(6)];
  if (a === anyPaper || b === anyPaper) return isAsking(left) && isAsking(right);
  const thing = thingKey(left);
  if (thing !== null && !(tellings.has(thing) && tellings.has(thingKey(right) ?? '')))
    return thing === thingKey(right);
  if (sameNoun(left, right)) return true;
  const shared = Math.max(4, Math.min(left.length, right.length) - 2);
  return left.slice(0, shared) === right.slice(0, shared);
}
