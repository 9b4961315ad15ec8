// Who sent or got the very things that a figure counts: callers for calls, those vaccinated for doses.
import type { Claim } from '../claim.ts';
import { saysWord } from '../matching/accounted.ts';
import type { Evidence } from '../matching/evidence.ts';
import { isToldBy } from '../words/telling-verbs.ts';

/** `9,035 people phoned the hotline`, where its calls are counted; `312 bombs were dropped`, where raids are. */
export function isSender({ words, counts }: Claim, evidence: Evidence): boolean {
  if (counts === null || counts.value === evidence.counts) return false;
  return words.some((word) => isToldBy(evidence.counts, word));
}

/** `51,200 people were vaccinated`, `прививку получили 51 200 человек`, where doses of vaccine are counted. */
export function isReceiver({ counts, kin }: Claim, { counts: known, own }: Evidence): boolean {
  return (
    counts?.value === 'person' &&
    known?.startsWith('other:') === true &&
    kin.some(({ key }) => key === 'vaccination' && own.around.includes(key))
  );
}

/** People, of whom the sentence says that they did or got the very things counted. */
export const isOfDoers = (claim: Claim, evidence: Evidence): boolean =>
  claim.counts?.value === 'person' &&
  evidence.counts?.startsWith('other:') === true &&
  (isSender(claim, evidence) || evidence.countWords.some((word) => saysWord(claim, word)));

/** Papers about people. */
export const papers =
  /^other:(?:appeal|address|call$|notice|request|report|application|complaint|letter|petition|message|obituar|death notice|некролог|извещени|запрос|ориентировк|сообщени|письм)/;
