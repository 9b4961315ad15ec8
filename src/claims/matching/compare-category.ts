// Of which of them, for a claim and a figure: groups of people, categories of service and rank, kinds of what is counted.
import { foldKey } from '../../text/fold.ts';
import type { Claim } from '../claim.ts';
import {
  categoryAxis,
  compareCategories,
  men,
  menNouns,
  soldierNouns,
  soldiers,
} from '../words/categories.ts';
import { ageWords, sameAge } from '../words/ages.ts';
import { isOfWards } from '../words/wards.ts';
import { isGhettoJew } from './accounted.ts';
import type { Evidence } from './evidence.ts';
import { hasSense, isNameOf } from './meant.ts';
import { kindsOfThings, readCategories } from './read-slots.ts';
import type { Relation } from './relation.ts';
import { sameWord } from './same-word.ts';
import { compareTrades } from './trades.ts';

/** The same category; groups that no table knows by the same noun in any form. */
export function sameCategory(a: string, b: string): boolean {
  const [left, right] = [ofGroup(a), ofGroup(b)];
  return (
    a === b || sameAge(a, b) || (left !== null && right !== null && sameWord(foldKey(left), foldKey(right)))
  );
}

/** The noun of a group; who lives in a place is taken for a civilian. */
function ofGroup(category: string): string | null {
  if (!category.startsWith('group-')) return null;
  return category === 'group-residents' ? 'civilians' : category.slice(6);
}

/** A noun by which the case names a category of people. */
export function isKind({ kinds }: Evidence, noun: string): boolean {
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

export function compareCategory(claim: Claim, evidence: Evidence): Relation {
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
  const age = claim.category?.value.find((category) => category.startsWith('age-'));
  const isOfAge = age !== undefined && evidence.ages.some((own) => sameAge(own, age));
  if (age !== undefined && evidence.ages.length > 0 && !isOfAge) return 'differs';
  // Beside an age those of whom the figure is need not be told by its category: `recruited convicts aged 45 and over`.
  const body = isOfAge ? evidence.populations.flatMap(({ text }) => readCategories(text)) : [];
  // `3,118 men were mobilised` tells what happened to them, where a figure counts just that.
  const isEvent = claim.event?.value === 'mobilisation' && evidence.event === 'mobilisation';
  // `23 children of the orphanage`, where the figure is of its wards.
  const house = evidence.wording.population.flatMap(({ keys }) => keys);
  const isWards = evidence.categories.some((category) => isOfWards(category, house));
  // Where soldiers are counted beside them, civilians are not all who live there.
  const isBesideSoldiers = (category: string): boolean =>
    category === 'group-civilians' && evidence.kinds.includes(soldiers);
  const isOfAll = (category: string): boolean =>
    body.includes(category) ||
    (isWards && isOfWards(category, house)) ||
    (isEvent && category === 'mobilised') ||
    (evidence.isTerritory && category === 'group-residents') ||
    isOfPeople(evidence, category) ||
    evidence.own.called.includes(category) ||
    evidence.own.men.includes(category) ||
    (!isBesideSoldiers(category) && evidence.groups.some((group) => sameCategory(group, category)));
  const ofNoun =
    claim.counts?.value.startsWith('other:') === true ? `group-${claim.counts.value.slice(6)}` : '';
  const said = evidence.categories.some((category) => sameCategory(category, ofNoun)) ? [ofNoun] : [];
  // `4,984 soldiers`, where the case counts civilians beside them.
  const armed = [
    ...(evidence.kinds.includes(soldiers) && soldierNouns.test(claim.text) ? [soldiers] : []),
    ...(evidence.kinds.includes(men) && menNouns.test(claim.text) ? [men] : []),
  ];
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
    // `expulsion befell 968 people`, where the case asks about students.
    if (
      known.every((category) => evidence.askedGroups.includes(category)) &&
      evidence.own.category.length === 0
    )
      return 'same';
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
  const isLeft = evidence.own.category.some((word) => !isOfAge || !ageWords.test(word));
  if (isSame) return isLeft && noun === null ? 'narrower' : 'same';
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
