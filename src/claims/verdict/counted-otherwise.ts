// The figure's number, told of something else that goes with what it counts: crews for tanks, exchanges for those exchanged, those
// who complained for complaints.
import { tokenise } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import type { Candidate } from '../matching/candidate.ts';
import { isNounOfEvent } from '../matching/compare-slots.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { isSaidIn, saysInEvent, wordsOfClaim } from '../matching/meant.ts';
import type { Relation } from '../matching/relation.ts';
import { sameWord } from '../matching/same-word.ts';
import { isTelling } from '../matching/value-fit.ts';
import { isToldBy } from '../words/telling-verbs.ts';

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
export function isCountedOtherwise(claim: Claim, { evidence, relations }: Candidate): boolean {
  const { value } = claim.quantity;
  if (relations.counts !== 'differs' || value === null || !isTelling(value)) return false;
  if (isObject(claim, { evidence, relations })) return true;
  if (!told.has(relations.population) || relations.period !== 'same' || !told.has(relations.place))
    return false;
  const noun = claim.counts?.value ?? '';
  const own = tokenise(claim.text).map(({ key }) => key);
  const said = wordsOfClaim(claim);
  const isNamed =
    unsaid(
      evidence,
      said.filter(({ word }) => own.includes(word)),
    ).length === 0;
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
