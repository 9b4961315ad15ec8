// A claim and a figure, slot by slot. Nothing is taken for the same that the two do not both say.
import { foldKey } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Claim, Population } from '../claim.ts';
import { categoryAxis, compareCategories, soldierNouns, soldiers } from '../words/categories.ts';
import { isPersonForm } from '../words/person-forms.ts';
import { echelons } from '../words/populations.ts';
import { ministryKey } from '../words/ministries.ts';
import { isOfWards } from '../words/wards.ts';
import { thingKey } from '../words/things.ts';
import { samePlace } from '../reading/places.ts';
import { sameDesignation } from '../reading/designations.ts';
import { isGhettoJew, saysWord } from './accounted.ts';
import { sameWord } from './same-word.ts';
import { compareEvent } from './compare-event.ts';
import { comparePeriod, isPairOfMonths } from './compare-period.ts';
import { comparePlace } from './compare-place.ts';
import { isOtherDirection } from './directions.ts';
import { isNamesake } from './namesakes.ts';
import { generic, isOfList, sameMention, territories } from './names.ts';
import { kindsOfThings, readInstitutions, still } from './read-slots.ts';
import { saysOffice } from './offices.ts';
import type { Evidence, Meant } from './evidence.ts';
import { hasSense, isNameOf, isOfNation, isSaidIn, sameNoun, says, wordsOfClaim } from './meant.ts';
import type { Relation } from './relation.ts';
import { compareTrades } from './trades.ts';

export const slotNames = ['counts', 'event', 'population', 'period', 'category', 'place'] as const;
export type SlotName = (typeof slotNames)[number];
export type Relations = Readonly<Record<SlotName, Relation>>;

export function compareSlots(claim: Claim, evidence: Evidence): Relations {
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

function compareTime({ period, words }: Claim, evidence: Evidence): Relation {
  const relation = comparePeriod(period?.value ?? null, evidence.period, evidence.asked);
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
  return event?.value === 'listed' && end >= at.from && end <= at.to;
}

function compareCounts(claim: Claim, evidence: Evidence): Relation {
  const claimed = claim.counts?.value ?? null;
  if (claimed === null) return 'open';
  if (evidence.counts === null) return 'silent';
  // Bodies found are no people found.
  const isOfBodies = claimed === 'person' && evidence.countWords.some((word) => bodies.has(word));
  if (isOfBodies && claim.event?.value !== 'death' && !claim.words.some((word) => dead.test(word)))
    return 'differs';
  if (claimed === evidence.counts) return 'same';
  // `the headquarters was attacked thirty times`
  if (claimed === 'times' && evidence.counts === 'attack' && claim.event?.value === 'attack') return 'same';
  // A noun that no table knows, but the figure's own words do: `горняков`, `managers`.
  if (evidence.counts === 'person' && claimed.startsWith('other:')) {
    const noun = claimed.slice(6);
    if (isKind(evidence, noun) || (says(evidence, noun) && !isNounOfEvent(evidence, noun))) return 'same';
  }
  if (evidence.counts === 'sentence' && isCourtDecision(claim, evidence)) return 'same';
  const isEntry = claimed === 'record' && evidence.counts === 'person';
  const isName = claimed === 'person' && evidence.counts === 'record';
  const isOnList = evidence.populations.some(({ kind }) => kind === 'list');
  if ((isEntry || isName) && isOnList) return 'same';
  return sameOther(claimed, evidence.counts) ? 'same' : 'differs';
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
  /^(?:body|bodies|corpses?|remains|dead|died|killed|тел|тела|телам|телами|тело|труп|останк|м[её]ртв|погиб|убит)/;

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

const level = (kind: Population['kind']): number => echelons.indexOf(kind);
const vague = new Set<Population['kind']>(['list', 'roster', 'nation']);

const wantedList = /wanted|розыск/i;

/** One name stands where the figure has another: `Книга памяти Перми` for `Книга памяти Вятки`. */
function isRenamed(claim: Claim, evidence: Evidence): boolean {
  const { mentions, words } = evidence;
  const own = mentions.filter((name) => !generic.test(name));
  const missing = own.filter((name) => !claim.names.some((said) => sameMention(name, said)));
  const isKnown = (name: string): boolean => words.some((word) => word.startsWith(name.slice(0, 4)));
  const strange = claim.unexplained.filter(
    (word) => claim.names.some((name) => foldKey(word).startsWith(name)) && !isKnown(foldKey(word)),
  );
  return isOfList(evidence) && missing.length > 0 && strange.length > 0;
}

/** `in the colonies`, where the figure is of remand prisons and another one of the case of colonies. */
function isOfRival(claim: Claim, { heads, rivals }: Evidence): boolean {
  if (heads.length === 0 || rivals.length === 0) return false;
  const said = wordsOfClaim(claim);
  const isSaid = (word: Meant): boolean => isSaidIn(word, said);
  return rivals.some((rival) => {
    const own = heads.filter((word) => !isSaidIn(word, rival));
    const other = rival.filter((word) => !isSaidIn(word, heads));
    return own.length > 0 && other.length > 0 && !own.some(isSaid) && other.every(isSaid);
  });
}

/** Words for what a body has, by the kind of it. */
const objectWords: Readonly<Partial<Record<Population['kind'], RegExp>>> = {
  headquarters: /^(?:headquarters|hq|штаб\p{L}{0,3})$/u,
  airfield: /^(?:airfields?|airbases?|airports?|аэродром\p{L}{0,3})$/u,
};

/** `headquarters of the division`, where the figure's own event is of strikes on headquarters. */
export const isObjectOfEvent = ({ kind, name }: Population, { wording }: Evidence): boolean =>
  name === null && wording.event.some(({ word }) => objectWords[kind]?.test(word) === true);

const isDweller = ({ keys }: Meant): boolean => keys.includes('group residents');
/** Smaller numbers are no telling ones of a register that the claim does not name. */
const leastOfRegister = 100;

/** The one register that a case is of is where what is counted was written down: its very number, or told by who keeps it. */
export function isOfRegister(
  { attribution, quantity }: Claim,
  { isOnlyBody, bodyWords, value }: Evidence,
): boolean {
  const isRegister = bodyWords.some((word) => /^(?:regist|reestr|databas)/.test(word));
  const isVery = value !== null && value >= leastOfRegister && value === quantity.value;
  return isOnlyBody && isRegister && (isVery || attribution.length > 0);
}

const isTerritory = ({ word }: Meant): boolean => readInstitutions(word).some((key) => territories.has(key));

function comparePopulation(claim: Claim, evidence: Evidence): Relation {
  if (isOtherDirection(claim, evidence)) return 'differs';
  const claimed = (claim.population?.value ?? []).filter((one) => !isObjectOfEvent(one, evidence));
  const isSaid = (word: Meant): boolean =>
    saysWord(claim, word.folded) ||
    isSaidIn(word, wordsOfClaim(claim)) ||
    readInstitutions(word.word).some((key) => claim.kin.some(({ key: own }) => own === key));
  const told = evidence.wording.population.filter((word) => !isDweller(word));
  // `Харроу-Лейн` for `Harrow Lane`: every word of the name, in the other language.
  const ownNames = told.filter(({ folded }) =>
    evidence.mentions.some((name) => !generic.test(name) && folded.startsWith(name)),
  );
  const isNamedAbroad =
    ownNames.length > 0 && ownNames.every(isSaid) && ownNames.some(({ folded }) => !saysWord(claim, folded));
  const isSameName = sameDesignation(claim.designations, evidence.designations);
  if (isSameName !== null && !(isNamedAbroad && !isSameName)) return isSameName ? 'same' : 'differs';
  const isAllTold = told.length === evidence.wording.population.length;
  // `in the republic`, where the figure is of its residents.
  const isOfTerritory = isAllTold || (claim.counts?.value === 'person' && told.every(isTerritory));
  if (evidence.own.population.length > 0 && told.length > 0 && isOfTerritory && told.every(isSaid))
    return 'same';
  if (isRenamed(claim, evidence) || isOfRival(claim, evidence) || isNamesake(claim, evidence))
    return 'differs';
  // What is known by its name alone must be named.
  const isNamed =
    evidence.mentions.length === 0 ||
    isOfList(evidence) ||
    isNamedAbroad ||
    evidence.mentions.some(
      (name) => !generic.test(name) && claim.names.some((own) => sameMention(name, own)),
    );
  // Where the figure has a place, the place that the claim names is no other body.
  // `из провинции Джамбе бежали`: the figure's place by its name, whatever stands before it.
  const isNamedPlace = (name: string): boolean =>
    name.length > 3 && evidence.place !== null && samePlace(name, evidence.place);
  const isPlace = (name: string): boolean =>
    evidence.place !== null &&
    // `Santa Clara`: a name's last word too.
    (claim.places.some((place) => place.startsWith(name) || (name.length > 3 && place.includes(name))) ||
      isNamedPlace(name));
  // Nor is who says so.
  const isSpeaker = (name: string): boolean =>
    claim.attribution.some((said) => tokenise(said).some(({ key }) => foldKey(key).startsWith(name)));
  const isOfOther =
    claim.names.some((name) => !isPlace(name) && !isSpeaker(name)) ||
    claimed.some(({ kind }) => !vague.has(kind));
  // `в Кессаре арестовали 4105`, where the figure of the republic is of that town.
  const isOfPlace =
    evidence.place !== null &&
    !isOfOther &&
    evidence.populations.every(({ kind }) => kind === 'other') &&
    (claim.places.some((place) => samePlace(place, evidence.place ?? '')) || claim.names.some(isNamedPlace));
  if (isOfPlace) return 'open';
  // Who is wanted stands on the list that there is, named or not.
  const isWanted =
    evidence.event === 'wanted' && evidence.populations.some(({ text }) => wantedList.test(text));
  const isOfMinistry = claim.kin.some(
    ({ key }) => key.startsWith(ministryKey) && !evidence.mentions.includes(key),
  );
  if (!isNamed && isWanted && !isOfOther && !isOfMinistry) return 'open';
  if (!isNamed && !isOfOther && evidence.isOnlyBody && saysOffice(claim, evidence)) return 'same';
  if (!isNamed && !isOfOther && claim.places.length === 0 && isOfRegister(claim, evidence)) return 'open';
  // `Ukraine and Russia` frame all that a case tells between the two.
  const { population: named } = evidence.wording;
  if (!isNamed && !isOfOther && named.length > 1 && named.every(isOfNation)) return 'open';
  if (!isNamed) return isOfOther || (isWanted && isOfMinistry) ? 'differs' : 'silent';
  // `Камышинская область потеряла 5347 жителей, все — в списке`: a list without a name only frames what is named beside it.
  const isFramed = claimed.every(({ kind, name }) => vague.has(kind) && kind !== 'nation' && name === null);
  if (claimed.length === 0 || (isFramed && evidence.mentions.length > 0 && !isOfList(evidence)))
    return evidence.mentions.length > 0 ? 'same' : 'open';
  if (evidence.populations.length === 0) return 'silent';
  const isLent = claim.population?.origin === 'inherited';
  const relations = claimed.map((population) =>
    strongest(evidence.populations.map((other) => compareBodies(population, other))),
  );
  // A headquarters or an airfield is the object itself; the body it belongs to only places it.
  const objects = claimed.flatMap(({ kind }, i) =>
    kind === 'headquarters' || kind === 'airfield' ? [relations[i] ?? 'differs'] : [],
  );
  const hasObject = evidence.populations.some(({ kind }) => kind === 'headquarters' || kind === 'airfield');
  if (
    objects.length > 0 &&
    !(
      objects.includes('same') &&
      relations.every((relation) => relation === 'same' || relation === 'silent' || relation === 'open')
    )
  ) {
    if (objects.every((relation) => relation !== 'same')) return isLent ? 'open' : 'differs';
  }
  if (objects.length === 0 && hasObject) return isLent ? 'open' : 'differs';
  // Of another country's people a figure speaks only where it says so.
  const isForeign = claimed.some(
    ({ kind, name }) =>
      kind === 'nation' &&
      !evidence.populations.some((other) => other.kind === 'nation' && other.name === name),
  );
  if (isForeign) return 'differs';
  const bodies = claimed.flatMap(({ kind }, i) => (vague.has(kind) ? [] : [relations[i] ?? 'differs']));
  if (bodies.length === 0) return relations.includes('same') ? 'same' : isLent ? 'open' : 'silent';
  if (bodies.every((relation) => relation === 'same')) return 'same';
  if (isLent) return bodies.includes('same') ? 'same' : 'differs';
  if (bodies.includes('differs')) return 'differs';
  return bodies.find((relation) => relation !== 'same') ?? 'same';
}

const strength: readonly Relation[] = ['same', 'narrower', 'wider', 'silent', 'open', 'differs'];

function strongest(relations: readonly Relation[]): Relation {
  return strength.find((relation) => relations.includes(relation)) ?? 'differs';
}

function compareBodies(claimed: Population, known: Population): Relation {
  if (claimed.unit !== null && claimed.unit === known.unit) return 'same';
  if (claimed.kind === known.kind) {
    if (claimed.name === null || known.name === null || claimed.name === known.name) return 'same';
    // `the Taman Division` may be the 2nd by its number.
    const isNamed = [
      [claimed.name, known.text],
      [known.name, claimed.text],
    ].some(
      ([name = '', text = '']) =>
        !/^\d+$/.test(name) && text.split(/\s+/).some((word) => samePlace(name, foldKey(word))),
    );
    return isNamed ? 'same' : 'differs';
  }
  const [a, b] = [level(claimed.kind), level(known.kind)];
  if (a >= 0 && b >= 0) return a < b ? 'wider' : 'differs';
  return 'differs';
}

/** The same category; groups that no table knows by the same noun in any form. */
export function sameCategory(a: string, b: string): boolean {
  const [left, right] = [ofGroup(a), ofGroup(b)];
  return a === b || (left !== null && right !== null && sameWord(foldKey(left), foldKey(right)));
}

/** The noun of a group; who lives in a place is taken for a civilian. */
function ofGroup(category: string): string | null {
  if (!category.startsWith('group-')) return null;
  return category === 'group-residents' ? 'civilians' : category.slice(6);
}

/** A noun by which the case names a category of people. */
function isKind({ kinds }: Evidence, noun: string): boolean {
  const folded = foldKey(noun);
  return kinds.some((kind) => sameWord(kind, folded));
}

/** Of people by whom another figure is known: `protesters` beside a figure of police officers. */
const isOfPeople = ({ groups, peoples }: Evidence, category: string): boolean =>
  groups.length > 0 &&
  peoples.some((group) => sameCategory(group, category)) &&
  !groups.some((group) => sameCategory(group, category));

/** Those held, and those who guard or detain them. */
const held = /(?<!\p{L})(?:prisoners?|inmates?|convicts?|detainees?|заключ[её]нн|арестант|узник|задержанн)/iu;
const holders: ReadonlySet<string> = new Set([
  'group-guards',
  'group-police officers',
  'group-security forces',
]);

export function isOfOtherPeople(claim: Claim, evidence: Evidence): boolean {
  if (evidence.groups.some((group) => holders.has(group)) && held.test(claim.text)) return true;
  return (claim.category?.value ?? []).some((category) => isOfPeople(evidence, category));
}

function compareCategory(claim: Claim, evidence: Evidence): Relation {
  const relation = compareGroups(claim, evidence);
  if (relation !== 'same' && relation !== 'open') return relation;
  return compareTrades(claim, evidence) ?? compareKinds(claim, evidence) ?? relation;
}

/** Suspended sentences are a part of all sentences; null where both say the same of what they count. */
function compareKinds({ kin, counts, text }: Claim, { own, counts: known }: Evidence): Relation | null {
  if (known !== counts?.value || known === 'person') return null;
  const said = kin.filter(({ key }) => kindsOfThings.has(key));
  if (own.kinds.some((key) => !said.some((one) => one.key === key))) return 'narrower';
  const more = said.filter(({ key }) => !own.kinds.includes(key));
  if (more.length === 0) return null;
  const isOfAmount = more.some(({ words }) => text.toLowerCase().includes(words.join(' ')));
  return isOfAmount ? 'wider' : 'silent';
}

/** `majors` are officers: the wider of two categories says nothing more. */
function narrowest(categories: readonly string[]): readonly string[] {
  return categories.filter(
    (category) =>
      !categories.some((other) => other !== category && compareCategories(other, category) === 'narrower'),
  );
}

function compareGroups(claim: Claim, evidence: Evidence): Relation {
  // `3,118 men were mobilised` tells what happened to them, where a figure counts just that.
  const isEvent = claim.event?.value === 'mobilisation' && evidence.event === 'mobilisation';
  // `23 children of the orphanage`, where the figure is of its wards.
  const house = evidence.wording.population.flatMap(({ keys }) => keys);
  const isWards = evidence.categories.some((category) => isOfWards(category, house));
  // Where soldiers are counted beside them, civilians are not all who live there.
  const isBesideSoldiers = (category: string): boolean =>
    category === 'group-civilians' && evidence.kinds.includes(soldiers);
  const isOfAll = (category: string): boolean =>
    (isWards && isOfWards(category, house)) ||
    (isEvent && category === 'mobilised') ||
    (evidence.isTerritory && category === 'group-residents') ||
    isOfPeople(evidence, category) ||
    evidence.own.called.includes(category) ||
    (!isBesideSoldiers(category) && evidence.groups.some((group) => sameCategory(group, category)));
  const ofNoun =
    claim.counts?.value.startsWith('other:') === true ? `group-${claim.counts.value.slice(6)}` : '';
  const said = evidence.categories.some((category) => sameCategory(category, ofNoun)) ? [ofNoun] : [];
  // `4,984 soldiers`, where the case counts civilians beside them.
  const armed = evidence.kinds.includes(soldiers) && soldierNouns.test(claim.text) ? [soldiers] : [];
  // Of the police, `officers` are police officers.
  const isOfPolice = evidence.institutions.includes('police') && evidence.categories.includes('officer');
  // Of a prison, `officers` are those who guard it.
  const isOfGuards = evidence.categories.includes('group-guards');
  const claimed = narrowest(
    [...(claim.category?.value ?? []), ...said, ...armed]
      .map((category) => {
        if (isOfPolice && category === 'group-police officers') return 'officer';
        return isOfGuards && category === 'officer' ? 'group-guards' : category;
      })
      .filter((category) => !isOfAll(category) && !isGhettoJew(evidence, category)),
  );
  // Who was called up is a conscript or a reservist.
  const isCalledUp = (category: string): boolean =>
    isEvent && claimed.length === 0 && (category === 'conscript' || category === 'reserve');
  const known = narrowest(
    evidence.categories.filter((category) => !isOfAll(category) && !isCalledUp(category)),
  );
  const noun = claim.counts?.value.startsWith('other:') === true ? claim.counts.value.slice(6) : null;
  const isCounted = claim.counts?.value === evidence.counts;
  if (noun !== null && !isCounted && isKind(evidence, noun) && !isOfOwnCategory(claim, evidence))
    return known.length > 0 ? 'differs' : 'silent';
  if (claimed.length === 0) {
    if (isOfOwnCategory(claim, evidence)) return 'same';
    if (known.length === 0) return evidence.own.category.length > 0 ? 'narrower' : 'same';
    // A figure over several articles is of the whole; over one, or of one category of people, of a part.
    const isOfArticles = known.every(
      (category) => categoryAxis(category) === 'article' || category.startsWith('article-'),
    );
    if (isOfArticles) return known.length > 1 ? 'same' : 'open';
    return 'narrower';
  }
  // `professors` among academics: a noun that no table knows.
  const isOwnNoun = (category: string): boolean =>
    evidence.own.category.some((word) => sameWord(foldKey(word), foldKey(category.slice(6))));
  if (known.length === 0) {
    if (
      claimed.every((category) => category.startsWith('group-') && isOwnNoun(category)) &&
      isOfOwnCategory(claim, evidence)
    )
      return 'same';
    return isOfOtherOwn(claimed, evidence) ? 'differs' : 'silent';
  }
  const [only = ''] = claimed.length === 1 ? claimed : [];
  if (only.startsWith('group-') && known.length === 1 && isNameOf(evidence, only.slice(6))) return 'same';
  if (isOfOwnCategory(claim, evidence)) return 'same';
  const isSame =
    claimed.length === known.length &&
    claimed.every((category) => known.some((other) => sameCategory(category, other)));
  // `trainees` among nurses: a part that the claim leaves unsaid.
  if (isSame) return evidence.own.category.length > 0 && noun === null ? 'narrower' : 'same';
  const relations = claimed.map((category) => {
    const each = known.map((other) =>
      sameCategory(category, other) ? 'same' : compareCategories(category, other),
    );
    return each.includes('same')
      ? 'same'
      : each.includes('narrower')
        ? 'narrower'
        : each.includes('wider')
          ? 'wider'
          : 'differs';
  });
  if (relations.every((relation) => relation === 'same'))
    return claimed.length < known.length ? 'narrower' : 'wider';
  if (relations.includes('differs'))
    return relations.includes('same') && claimed.length > known.length ? 'wider' : 'differs';
  return relations[0] ?? 'differs';
}

/** A group of people that is told beside a figure of another one, which no table knows (`pensioners`, `непривитые`). */
function isOfOtherOwn(claimed: readonly string[], { own, kinds }: Evidence): boolean {
  return own.category.length > 0 && kinds.length > 0 && claimed.every((one) => one.startsWith('group-'));
}

/** A category that no table knows is meant where all its words are said. */
export function isOfOwnCategory(claim: Claim, { own }: Evidence): boolean {
  const { category, categoryKeys } = own;
  return (
    (category.length > 0 &&
      category.every((word) => claim.words.some((said) => sameWord(said, word)) || hasSense(claim, word))) ||
    (categoryKeys.length > 0 && categoryKeys.every((key) => claim.kin.some((said) => said.key === key)))
  );
}
