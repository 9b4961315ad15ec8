// Those whom a search did not find, told as if it were known what became of them: `never punished` of who is in no court record.
import { foldKey } from '../../text/fold.ts';
import type { Claim } from '../claim.ts';
import type { Candidate } from '../matching/candidate.ts';
import type { Evidence } from '../matching/evidence.ts';
import { sameWord } from '../matching/same-word.ts';
import { judged, type Judgement } from './verdict.ts';
import { both, figureText } from './verdict-words.ts';

const searched = ['found', 'traced', 'matched', 'located', 'найдены', 'обнаружены', 'нашлись', 'найден'].map(
  (word) => foldKey(word),
);
const negations = /^(?:never|not|no|nobody|none|не|никто|никогда|ни)$/;
/** What would be known of them had they been found: what the law did to them. */
const outcome =
  /^(?:punished|convicted|charged|tried|prosecuted|sentenced|jailed|наказан[ыао]?|наказали|осужден[ыао]?|осудили|судили|привлекли|привлечены)$/;
const alone = /^(?:unpunished|impunity|безнаказанн\p{L}+|избежал[иа]?|ускользнул\p{L}*)$/u;

const isUnfound = ({ isNegated, eventWords }: Evidence): boolean =>
  isNegated &&
  !eventWords.some((word) => /^(?:guilt|vinovn)/.test(word)) &&
  eventWords.some((word) => searched.some((known) => sameWord(word, known)));

function tellsFate({ words }: Claim): boolean {
  return words.some(
    (word, at) =>
      alone.test(word) ||
      (outcome.test(foldYo(word)) &&
        words.slice(Math.max(0, at - 3), at).some((before) => negations.test(before))),
  );
}

const foldYo = (word: string): string => word.replaceAll('ё', 'е');

/** Smaller numbers agree by chance. */
const leastShared = 10;

export function inferredOfUnfound(claim: Claim, candidates: readonly Candidate[]): Judgement | null {
  const { value } = claim.quantity;
  if (value === null || value < leastShared || !tellsFate(claim)) return null;
  const isCounted = candidates.some(
    ({ evidence, fit, relations }) =>
      fit.fit === 'exact' && evidence.value === value && relations.event === 'same' && !isUnfound(evidence),
  );
  if (isCounted) return null;
  const found = candidates.find(
    ({ evidence, fit, relations }) =>
      fit.fit === 'exact' &&
      evidence.value === value &&
      isUnfound(evidence) &&
      relations.counts === 'same' &&
      relations.population !== 'differs' &&
      relations.period !== 'differs',
  );
  if (found === undefined) return null;
  const { evidence } = found;
  return judged(
    'inference-as-fact',
    both((language) => {
      const text = figureText(evidence, language);
      return language === 'en'
        ? `Not found does not mean that it did not come about; the figure only is ${text}.`
        : `Не найден — не значит, что этого не было; число говорит лишь: ${text}.`;
    }),
    { figures: [evidence.id] },
  );
}
