// Words that only set a body, a place or a group that the claim names beside others of the case: that it is a neighbour of the one
// told of before (`в соседней 72-й бригаде`), that it has the most (`nurses were the largest group`) or more than another.
import type { Claim } from '../claim.ts';
import { sameAge } from '../words/ages.ts';
import { categoryAxis } from '../words/categories.ts';
import { samePlace } from '../reading/places.ts';
import type { Evidence, Meant } from './evidence.ts';
import { isSaidIn, wordsOfClaim } from './meant.ts';
import { isTerritory } from './names.ts';

/** What the parts of one whole differ in. */
const slots = ['category', 'place', 'population'] as const;
type Slot = (typeof slots)[number];

const axisOf = ({ categories: [category = ''] }: Evidence): string =>
  category.startsWith('age-') ? 'age' : (categoryAxis(category) ?? '');

/** The one slot in which a part is told apart from its whole. */
function slotOf(item: Evidence, whole: Evidence): Slot | null {
  const own = slots.filter((slot) => item.wording[slot].some((word) => !isSaidIn(word, whole.wording[slot])));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** Each figure with what else of its kind the case has: the parts of its whole that have less, other bodies and places. */
export function withRanks(evidence: readonly Evidence[]): readonly Evidence[] {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  return evidence.map((one) => {
    const hasNeighbours = evidence.some(
      ({ place, bodyWords }) =>
        bodyWords.join(' ') !== one.bodyWords.join(' ') || (place !== null && place !== one.place),
    );
    const item = hasNeighbours ? { ...one, hasNeighbours } : one;
    const whole = byId.get(item.partOf ?? '');
    const slot = whole === undefined ? null : slotOf(item, whole);
    if (whole === undefined || slot === null) return item;
    const others = evidence.filter(
      (other) =>
        other !== one &&
        other.partOf === item.partOf &&
        other.counts === item.counts &&
        slotOf(other, whole) === slot &&
        axisOf(other) === axisOf(item),
    );
    const lesser = others.filter(({ value }) => value !== null && item.value !== null && value < item.value);
    if (lesser.length === 0) return item;
    // What the case leaves out of the whole could not have more.
    const told = [item, ...others].reduce((sum, { value }) => sum + (value ?? 0), 0);
    const isAll = whole.value !== null && whole.value - told < (item.value ?? 0);
    const ranked = {
      isLargest: isAll && lesser.length === others.length,
      lesser: lesser.map(({ wording }) => wording[slot]),
    };
    return { ...item, ranked };
  });
}

/** The claim names the figure's own body, its place or its category, and nothing less. */
function isNamed(claim: Claim, { populations, place, wording }: Evidence): boolean {
  const said = wordsOfClaim(claim);
  const isSaid = (words: readonly Meant[]): boolean =>
    words.length > 0 && words.every((word) => isSaidIn(word, said));
  const isNumbered = (claim.population?.value ?? []).some(
    ({ kind, name, unit }) =>
      (name !== null || unit !== null) &&
      populations.some((own) => own.kind === kind && own.name === name && own.unit === unit),
  );
  const isThere = place !== null && claim.places.some((named) => samePlace(named, place));
  return isNumbered || isThere || isSaid(wording.place) || isSaid(wording.population);
}

const neighbouring = /^(?:neighbou?ring|adjacent|adjoining|соседн\p{L}+)$/u;
/** Behind these stands whose neighbour it is, and not what it is called. */
const ofWhom = /^(?:to|of|with|с|со|го|му|й|я|м|е|th|st|nd|rd)$/;
const neighbours = /^(?:neighbou?rs|соседи|соседей|соседям|соседями|соседях)$/;
/** What may be told of them before it is told how many. */
const asides =
  /^(?:дел[ао]|обсто\p{L}+|ситуаци\p{L}|положени\p{L}|лучше|хуже|не|том|тоже|fared|better|worse|no)$/u;

/** Words for where a neighbour is. */
function wordsOfNeighbour({ words }: Claim): readonly string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1] ?? '';
    if (word === 'next' && next === 'door' && words[at + 2] !== 'to') return [word, next];
    if (neighbouring.test(word) && !/^(?:to|of|with|с|со)$/.test(next)) return [word];
    if (!neighbours.test(word) || ofWhom.test(next) || !/^(?:у|the|its|их)$/.test(words[at - 1] ?? ''))
      return [];
    const rest = words.slice(at + 1);
    const end = rest.findIndex((one) => !asides.test(one));
    return [word, ...rest.slice(0, Math.max(0, end))];
  });
}

const most =
  /^(?:the|most|worst|largest|biggest|greatest|highest|single|leading|hardest|heaviest|more|larger|bigger|hit|group|of|all|losses|toll|больше|всего|всех|самая|самой|самый|самую|большая|большой|многочисленн\p{L}+|крупнейш\p{L}+|наибольш\p{L}+|сильнее|сильней|чаще|группа|группой|группу|пострада\p{L}+|потери|доля)$/u;
const superlative =
  /^(?:most|worst|largest|biggest|greatest|highest|hardest|heaviest|leading|больше|чаще|сильнее|сильней|сам(?:ая|ой|ый|ую)|крупнейш\p{L}+|наибольш\p{L}+)$/u;
const comparative = /^(?:than|сильнее|сильней|больше|чаще|хуже)$/;
/** Beside these the words tell of a number, or of how many there are of all. */
const ofNumbers = /^(?:than|чем|\d+|half|половин\p{L}|recent|likely|часть)$/u;

/** Words for having the most, where the figure has. */
function wordsOfMost(claim: Claim, { ranked }: Evidence): readonly string[] {
  if (ranked === null) return [];
  const { words } = claim;
  const at = words.findIndex((word) => superlative.test(word));
  if (at < 0) return [];
  const near = words.slice(Math.max(0, at - 1), at + reach);
  const other = otherIn(claim, ranked.lesser);
  const isOfAll = ranked.isLargest && !ofNumbers.test(words[at + 1] ?? '');
  if (other.length === 0 && !isOfAll) return [];
  return [...near.filter((word) => most.test(word)), ...other, ...words.filter((word) => there.test(word))];
}
const there = /^(?:оттуда|там|there)$/;
const reach = 5;

/** `сильнее Болотского`, `worse than Dubrava`: another part of the whole, which has less. */
function otherIn(claim: Claim, lesser: readonly (readonly Meant[])[]): readonly string[] {
  const said = wordsOfClaim(claim);
  const at = said.findIndex(({ word }) => comparative.test(word));
  if (at < 0) return [];
  const near = said.slice(at + 1, at + 1 + reach);
  for (const words of lesser) {
    const name = words.filter((word) => !isTerritory(word));
    const isSaid = name.length > 0 && name.every((word) => isSaidIn(word, near));
    if (isSaid) return near.filter((word) => isSaidIn(word, words)).map(({ word }) => word);
  }
  return [];
}

const known = new WeakMap<Claim, Map<Evidence, readonly string[]>>();

/** The words of a claim that set what the figure is of, which it names, beside others. */
export function besideOthers(claim: Claim, evidence: Evidence): readonly string[] {
  const own = known.get(claim) ?? new Map<Evidence, readonly string[]>();
  known.set(claim, own);
  let found = own.get(evidence);
  if (found === undefined) {
    const said = [
      ...(evidence.hasNeighbours ? wordsOfNeighbour(claim) : []),
      ...wordsOfMost(claim, evidence),
    ];
    const isOwn = said.length > 0 && (isNamed(claim, evidence) || isOfCategory(claim, evidence));
    found = isOwn ? said : [];
    own.set(evidence, found);
  }
  return found;
}

const isOfCategory = (claim: Claim, { wording, categories }: Evidence): boolean =>
  wording.category.length > 0 &&
  (wording.category.every((word) => isSaidIn(word, wordsOfClaim(claim))) ||
    (claim.category?.value ?? []).some((one) => categories.some((own) => own === one || sameAge(own, one))));
