// A claim and a figure, word by word in either language: where a slot of the figure is said in words that mean the same, and the
// claim says nothing else there, the slot is the same, whatever the tables of slots make of it.
import type { Claim } from '../claim.ts';
import { narrowing } from '../words/matters.ts';
import { isOfOtherPeople } from './compare-category.ts';
import { type Relations } from './compare-slots.ts';
import { isWithoutOther } from './compare-event.ts';
import { isOtherDirection } from './directions.ts';
import type { Evidence, Meant, Wording } from './evidence.ts';
import { isOfBodies } from './accounted.ts';
import { contentOfClaim, isSaidIn, light, sameMeaning, wordsOfClaim } from './meant.ts';

/** Slots that words alone may decide; counts, times and places have rules of their own. */
const worded = ['event', 'category', 'population', 'place'] as const;

/** What tells of a slot in a claim: the beginnings of its keys. */
const tellsOf: Readonly<Record<(typeof worded)[number], RegExp>> = {
  event: /^(?:lot|event) /,
  category: /^(?:category|group) /,
  population: /^nation /,
  place: /^$/,
};

/** Words that only join those of a phrase (`handed over to`): by themselves they tell of nothing. */
export const joint =
  /^(?:to|over|about|into|in|on|at|by|of|off|up|down|out|from|with|for|as|and|or|the|a|an|their|his|her|its|into|в|во|на|с|со|к|ко|из|изо|от|по|за|до|под|о|об|при|для|у|и|или)$/;

/** The key of a circumstance that makes an event another (`on the way home`). */
export const isNarrowing = (key: string): boolean => key.startsWith('matter ') && narrowing.has(key.slice(7));

/** The relations of a claim and a figure, with those slots made the same whose words the claim says, and no others. */
export function byWording(claim: Claim, evidence: Evidence, relations: Relations): Relations {
  const open = worded.filter(
    (slot) => relations[slot] !== 'same' && (relations[slot] !== 'open' || slot === 'population'),
  );
  if (open.length === 0) return relations;
  const said = wordsOfClaim(claim);
  const isLight = said.some(({ word }) => light.test(word));
  const mayBeWorded =
    evidence.populations.every(({ kind }) => kind === 'other' || kind === 'nation') &&
    !isOtherDirection(claim, evidence) &&
    !isOfOtherPeople(claim, evidence);
  const same = open.filter((slot) => {
    const own = evidence.wording[slot];
    if (slot === 'event' && isWithoutOther(claim, evidence)) return false;
    // Bodies are told apart by their numbers and names.
    if (slot === 'population' && !mayBeWorded) return false;
    // `sent home` is not sent anywhere.
    const isHome = evidence.institutions.includes('home') && !claim.kin.some(({ key }) => key === 'home');
    if (slot === 'event' && isHome) return false;
    // Patients recover, bodies are recovered.
    if (slot === 'event' && relations.counts === 'differs' && isOfBodies(evidence)) return false;
    if (slot === 'place' && relations.place !== 'narrower') return false;
    // Of whom the claim speaks may be what the figure's other words call them.
    if (own.length === 0 && !(slot === 'category' && relations.category === 'silent')) return false;
    const isSaid = (all: readonly Meant[]): boolean =>
      own.every((word) => isSaidIn(word, all) || (isLight && light.test(word.word)));
    if (!isSaid(said)) return false;
    // `recruits of the Training Centre`: a word of the name tells of no training.
    if (slot === 'event' && !isSaid(said.filter((word) => !isSaidIn(word, evidence.wording.population))))
      return false;
    // A noun that no table of people knows is a group of its own.
    const isGroup = ({ word }: Meant): boolean =>
      slot === 'category' && claim.category?.value.includes(`group-${word}`) === true;
    const isTelling = (word: Meant): boolean =>
      !light.test(word.word) &&
      !joint.test(word.word) &&
      (isGroup(word) || word.keys.some((key) => tellsOf[slot].test(key)));
    // Who did it (`shot dead by officers`) is nobody counted.
    const { counts, category, population, all } = evidence.wording;
    const known = slot === 'category' ? [...counts, ...category, ...population] : all;
    // `on the way home` is another way than the figure's.
    const isNarrowed =
      slot === 'event' &&
      said.some(({ keys }) =>
        keys.some((key) => isNarrowing(key) && !all.some((other) => other.keys.includes(key))),
      );
    return !isNarrowed && said.every((word) => !isTelling(word) || isSaidIn(word, known));
  });
  if (same.length === 0) return relations;
  return { ...relations, ...Object.fromEntries(same.map((slot) => [slot, 'same'])) };
}

/** Of what a figure counts, the words that the claim leaves unsaid. */
export function unsaid(claim: Claim, { wording }: Evidence): readonly Meant[] {
  const said = wordsOfClaim(claim);
  return ofSlots(wording).filter(
    (word) => !isSaidIn(word, said) && !said.some((other) => sameEventWord(word, other)),
  );
}

/** Words that say what is counted, and of whom. */
const ofSlots = ({ counts, event, category, population }: Wording): readonly Meant[] => [
  ...counts,
  ...event,
  ...category,
  ...population,
];

/** Words of one event, neither of which tells a closer lot. */
export function sameEventWord(a: Meant, b: Meant): boolean {
  const isClose = [...a.keys, ...b.keys].some((key) => key.startsWith('lot '));
  return !isClose && a.keys.some((key) => key.startsWith('event ') && b.keys.includes(key));
}

/** Whether one of many words says the same, or another word of the same event. */
export const tells = (own: Meant, all: readonly Meant[]): boolean =>
  isSaidIn(own, all) || all.some((other) => sameEventWord(own, other));

/** The words of a claim that one of several figures says and another does not, by figure how many it says. */
export function tellingWords(claim: Claim, figures: readonly Evidence[]): readonly number[] {
  const said = contentOfClaim(claim).map((word) =>
    figures.map(({ wording }) =>
      ofSlots(wording).some((other) => sameMeaning(word, other) || sameEventWord(word, other)),
    ),
  );
  const telling = said.filter((row) => row.includes(true) && row.includes(false));
  return figures.map((_, at) => telling.filter((row) => row[at] === true).length);
}
