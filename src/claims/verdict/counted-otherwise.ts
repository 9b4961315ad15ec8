// The figure's number, told of something else that goes with what it counts: crews for tanks, exchanges for those exchanged, those
// who complained for complaints, the people pushed back for pushbacks.
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import type { Candidate } from '../matching/candidate.ts';
import { isNounOfEvent } from '../matching/compare-slots.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { isSaidIn, light, meant, saysInEvent, wordsOfClaim } from '../matching/meant.ts';
import type { Relation } from '../matching/relation.ts';
import { sameWord } from '../matching/same-word.ts';
import { isTelling, leastShared } from '../matching/value-fit.ts';
import { countedNouns } from '../words/counted.ts';
import { isPersonForm } from '../words/person-forms.ts';
import { isToldBy } from '../words/telling-verbs.ts';
import { thingKey } from '../words/things.ts';

const told: ReadonlySet<Relation> = new Set(['same', 'open']);

/** Papers and meetings at which something is done to people, folded. */
const records = /^(?:hearing|sesen|rekord|protokol|transkrip|file|kard|zapis|akt|zasedan|slushan|kartoch)/;

/** Words of what a figure counts that some words of the claim do not say. */
function unsaid({ counts, wording, countWords }: Evidence, said: readonly Meant[]): readonly string[] {
  return countWords.filter(
    (word) =>
      word.length > 3 &&
      !said.some(({ folded, word: own }) => sameWord(folded, word) || isToldBy(counts, own)) &&
      !wording.counts.some((own) => own.folded === word && isSaidIn(own, said)),
  );
}

/** `the strikes hit 37 depots`, where the figure is of strikes on depots: what it was done to, for how often. */
function isObject(claim: Claim, { evidence, relations }: Pick<Candidate, 'evidence' | 'relations'>): boolean {
  const noun = claim.counts?.value ?? '';
  return (
    evidence.counts === 'attack' &&
    noun.startsWith('other:') &&
    relations.event === 'same' &&
    relations.population === 'same' &&
    told.has(relations.place) &&
    told.has(relations.period) &&
    told.has(relations.category) &&
    saysInEvent(evidence, noun.slice(6))
  );
}

/** Of the same body, place and time, where the sentence says the words of what the figure counts, and counts another thing. */
export function isCountedOtherwise(claim: Claim, candidate: Candidate): boolean {
  const { evidence, relations } = candidate;
  const { value } = claim.quantity;
  if (relations.counts !== 'differs' || value === null) return false;
  if (isBesideIt(claim, candidate, value)) return true;
  if (!isTelling(value)) return false;
  if (isObject(claim, { evidence, relations })) return true;
  if (!told.has(relations.population) || relations.period !== 'same' || !told.has(relations.place))
    return false;
  const noun = claim.counts?.value ?? '';
  const said = wordsOfClaim(claim);
  const isNamed = unsaid(evidence, nounWords(claim)).length === 0;
  // `604 migrant boats`, `96 tank crews`
  const isTold =
    relations.event !== 'differs' || evidence.wording.event.every((word) => isSaidIn(word, said));
  if (isNamed) return isTold && relations.category !== 'differs';
  const rest = unsaid(evidence, said);
  if (evidence.counts === 'person') {
    const isOften = noun.startsWith('other:') && isNounOfEvent(evidence, noun.slice(6));
    return rest.length === 0 && relations.event === 'same' && isOften;
  }
  // `52 witnesses were questioned` for records of questioning
  return (
    noun === 'person' &&
    relations.category !== 'differs' &&
    relations.category !== 'narrower' &&
    rest.length < evidence.countWords.length &&
    rest.every((word) => records.test(word))
  );
}

/** The words of the amount itself. */
function nounWords(claim: Claim): readonly Meant[] {
  const own = tokenise(claim.text).map(({ key }) => key);
  return wordsOfClaim(claim).filter(({ word }) => own.includes(word));
}

/** Units that are no lot of things: money, terms, shares. */
const apart = new Set(['money', 'years', 'percent', 'times', 'record']);

/**
 * Another kind of thing than the figure's, which the figure itself names beside what it counts (`1,742 migrants` of pushbacks of
 * migrants, `1,270 drones` of attacks with drones), or of which the sentence tells all that the figure's event says (`954
 * decisions on deportation` of those deported).
 */
function isBesideIt(claim: Claim, { evidence, relations }: Candidate, value: number): boolean {
  const { period, place, population } = relations;
  if (value < leastShared || !told.has(period) || place === 'differs' || !isOtherKind(claim, evidence))
    return false;
  const { event, category, population: people, counts } = evidence.wording;
  const said = wordsOfClaim(claim);
  const noun = nounWords(claim).filter((word) => !counts.some((own) => isSaidIn(own, [word])));
  const isInNoun = (words: readonly Meant[]): boolean => words.some((word) => isSaidIn(word, noun));
  const isBeside = isInNoun(people) || isInNoun(category) || isInNoun(event);
  const telling = event.filter((word) => !light.test(word.word) && !isSaidIn(word, [...people, ...counts]));
  const saidOf = telling.filter((word) => isSaidIn(word, said));
  const isToldAll = relations.event === 'same' || (telling.length > 0 && saidOf.length === telling.length);
  // People of another name are others, unless the sentence names those as well.
  if (population === 'differs' && !people.some((word) => isSaidIn(word, said))) return false;
  const isThere = population === 'same' || place === 'same' || people.every((word) => isSaidIn(word, said));
  if (isBeside)
    return (
      saidOf.length > 0 ||
      relations.event === 'same' ||
      (period === 'same' && (isLong(value) || (isThere && isTelling(value))))
    );
  // Of the same body and time, or with digits that agree by no chance.
  const isSure = (population === 'same' && isToldAll) || relations.event === 'same' || value >= leastAlone;
  if (period === 'same' && isLong(value) && isSure) return true;
  if (isToldAll) return (isTelling(value) || saidOf.length > 1) && (told.has(population) || isLong(value));
  return 2 * saidOf.length >= telling.length && saidOf.length > 0 && isLong(value);
}

const leastAlone = 1000;

const isLong = (value: number): boolean => String(value).replace(/\D|0+$/g, '').length >= 3;

/** People for things or things for people, or two things that the tables or the figure's own words tell apart. */
function isOtherKind(claim: Claim, { counts: known, wording }: Evidence): boolean {
  const claimed = claim.counts?.value ?? null;
  if (claimed === null || known === null || apart.has(claimed) || apart.has(known)) return false;
  // Bodies too are counted as people, and what commissions decide may be a sentence.
  if (claimed === 'person') return known !== 'person';
  if (!claimed.startsWith('other:')) return true;
  const noun = claimed.slice(6);
  const own = meant(noun);
  // Whom the figure is of, in the place of what it counts of them.
  if (
    own.length > 0 &&
    own.every((word) => isSaidIn(word, wording.population) && !isSaidIn(word, wording.counts))
  )
    return true;
  if (/^(?:case|sentence|charge)$/.test(known)) return false;
  // `29 school principals`, `119 desaparecidos`: people by a noun that is no table's.
  const isOfPeople =
    nounWords(claim).some(({ word }) => isPersonForm(word, false)) ||
    own.some(({ keys }) => keys.some((key) => /^(?:group|category|event|lot) /.test(key)));
  if (known === 'person' && isOfPeople) return false;
  const isKnown =
    thingKey(noun) !== null ||
    countedNouns.all(tokenise(noun)).length > 0 ||
    own.some((word) => word.keys.length > 0 || isSaidIn(word, wording.all));
  const isFigureKnown = wording.counts.some(({ keys }) => keys.length > 0);
  return isKnown && (isFigureKnown || known === 'person' || !known.startsWith('other:'));
}
