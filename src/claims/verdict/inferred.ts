// A right number with a cause, a purpose, a proof or a trend that no number shows: the claim is judged as if its sentence did
// not say that, and what holds then is no more than that an inference was told as a fact.
import type { Claim, LeapSpan } from '../claim.ts';
import { openTurns } from '../matching/accounted.ts';
import { compareSlots, isNounOfEvent } from '../matching/compare-slots.ts';
import type { CaseKnowledge, Evidence } from '../matching/evidence.ts';
import { says } from '../matching/meant.ts';
import { isTelling } from '../matching/value-fit.ts';
import { byWording } from '../matching/wording.ts';
import { contrasted } from './contrasted.ts';
import { doubted } from './doubted.ts';
import { judge } from './judge.ts';
import { isCredited } from './sources.ts';
import { judged, type Judgement, type Verdict } from './verdict.ts';
import { both, figureText, numberText, proposalFor } from './verdict-words.ts';

/** The text without what its sentences add to their numbers, every other character where it was; null where none adds any. */
export function withoutLeaps(text: string, claims: readonly Claim[]): string | null {
  const spans = new Map<number, number>();
  for (const { leaps } of claims) for (const { start, end } of leaps) spans.set(start, end);
  if (spans.size === 0) return null;
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of [...spans].toSorted(([a], [b]) => a - b)) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The claim of the shortened text that stands where this one does. */
export function bareOf(claim: Claim, bare: readonly Claim[]): Claim | undefined {
  if (claim.leaps.length === 0) return undefined;
  return bare.find(
    ({ start, length, quantity }) =>
      start < claim.start + claim.length &&
      claim.start < start + length &&
      quantity.kind === claim.quantity.kind &&
      quantity.value === claim.quantity.value &&
      quantity.low === claim.quantity.low,
  );
}

const holds = (verdict: Verdict): boolean => verdict.startsWith('supported');
const falls: ReadonlySet<Verdict> = new Set([
  'overstated',
  'understated',
  'wrong-population',
  'wrong-period',
  'wrong-category',
  'wrong-place',
  'wrong-object',
  'wrong-unit',
]);
/** Verdicts that what is added to the number may have brought about, or may have been passed over in. */
const isOpen = (verdict: Verdict): boolean =>
  verdict === 'cannot-tell' || holds(verdict) || falls.has(verdict);

/** `found`: the judgement on the whole sentence. */
export function inferred(
  claim: Claim,
  bare: Claim,
  found: Judgement,
  knowledge: CaseKnowledge,
  others: readonly Claim[],
): Judgement {
  if (!isOpen(found.verdict) || isGround(claim)) return found;
  const known = contrasted(bare, judge(bare, knowledge, others), knowledge);
  const { evidence } = knowledge;
  const figure = holds(known.verdict)
    ? evidence.find(({ id }) => id === known.figures[0])
    : onlyOne(bare, evidence, found.verdict === 'cannot-tell');
  if (figure === undefined) {
    // A number that is wrong by itself is wrong whatever it is said to prove.
    const isWrong = known.verdict !== 'wrong-object' && falls.has(known.verdict);
    return found.verdict === 'cannot-tell' && isWrong ? doubted(bare, known, knowledge) : found;
  }
  if (claim.leaps.every((leap) => isOwn(leap, figure, claim))) return found;
  if (isDenied(bare, figure) || (claim.attribution.length > 0 && !isCredited(claim, figure))) return found;
  return leapt(figure);
}

/** `as punishment`, `because of the strike`: the figure itself tells it. */
function isOwn({ words }: LeapSpan, figure: Evidence, claim: Claim): boolean {
  const own = words.filter((word) => word.length > shortest && !leading.test(word));
  return (
    own.every((word) => says(figure, word, claim)) ||
    (words.length <= 3 && own.some((word) => says(figure, word, claim)))
  );
}
/** What leads to a cause. */
const leading =
  /^(?:because|owing|thanks|account|reason|result|consequence|caused|brought|about|from|with|вследствие|ввиду|благодаря|причине)$/;

/** Shorter words join others. */
const shortest = 3;

/** Smaller numbers agree by chance. */
const leastTelling = 20;

/**
 * The one figure of the case that has the claim's number, where the claim says nothing else than it. `isOpen`: nothing is known of what
 * the sentence tells, so that its event may be told in words that no table has.
 */
function onlyOne(claim: Claim, evidence: readonly Evidence[], isOpen: boolean): Evidence | undefined {
  const { value, kind } = claim.quantity;
  if (kind !== 'number' || value === null || value < leastTelling) return undefined;
  const [figure, ...more] = evidence.filter((one) => one.value === value);
  if (figure === undefined || more.length > 0) return undefined;
  const { event, counts, ...others } = byWording(claim, figure, compareSlots(claim, figure));
  // `the 1,873 expulsions`, where those expelled are counted
  const noun = claim.counts?.value ?? '';
  if (counts === 'differs' && !(noun.startsWith('other:') && isNounOfEvent(figure, noun.slice(6))))
    return undefined;
  const isOfEvent = event !== 'differs' && event !== 'silent';
  const isUnknown = isOpen && others.period !== 'silent' && claim.turns.length === 0;
  return (isOfEvent || isUnknown) && !Object.values(others).includes('differs') ? figure : undefined;
}

/** Why a case was closed or somebody acquitted is what the court said, and no inference. */
const isGround = ({ counts, event, leaps }: Claim): boolean =>
  (/^(?:case|charge)$/.test(counts?.value ?? '') || event?.value === 'acquittal') &&
  leaps.every(
    ({ kind, words }) =>
      (kind === 'clause' && !ofPurpose.test(words[0] ?? '')) ||
      (kind === 'phrase' && !/^(?:caused|brought|triggered|вызван|порожден)/.test(words[0] ?? '')),
  );

const ofPurpose = /^(?:in|so|to|with|for|lest|чтобы?|дабы|с|для|ради|стремясь|пытаясь|желая)$/;

/** What is left of the sentence takes back or only supposes what it tells. */
const isDenied = (claim: Claim, figure: Evidence): boolean =>
  openTurns(claim, figure).some(({ stance }) => stance === 'denied' || stance === 'supposed');

function leapt(figure: Evidence): Judgement {
  return judged(
    'inference-as-fact',
    both((language) => {
      const text = figureText(figure, language);
      return language === 'en'
        ? `The number is right, ${text}; the cause, purpose or conclusion that the sentence adds is shown by no figure.`
        : `Число верно: ${text}; но причины, цели или вывода, которые добавляет фраза, ни одно число не показывает.`;
    }),
    { figures: [figure.id], proposal: proposalFor(figure) },
  );
}

const restBefore =
  /(?:\b(?:the other|remaining|the rest,?)|остальны\p{L}+|оставши\p{L}+ся|прочи\p{L}+)\s+$/iu;
/** The longest of those words with what may stand before it. */
const restLength = 20;

/** `the other 506 were burned`: what a subtraction leaves over, told as if somebody had counted what became of them. */
export function inferredRest(
  claim: Claim,
  found: Judgement,
  text: string,
  claims: readonly Claim[],
  { evidence }: CaseKnowledge,
): Judgement {
  const { value, kind } = claim.quantity;
  if (!isOpen(found.verdict) || kind !== 'number' || value === null || value < leastTelling) return found;
  // `the 646 by whom the one count exceeds the other were struck off to save money`
  const isLeap = claim.leaps.length > 0 && found.verdict === 'cannot-tell' && isTelling(value);
  if (!isLeap && !restBefore.test(text.slice(Math.max(0, claim.start - restLength), claim.start)))
    return found;
  if (evidence.some((one) => one.value === value)) return found;
  const near = claims.filter(({ start }) => start < claim.start && claim.start - start < nearby);
  const told = near.flatMap(({ quantity }) => (quantity.value === null ? [] : [quantity.value]));
  const known = evidence.flatMap((one) => (one.value === null ? [] : [one.value]));
  const [whole, part] = [told, known].flatMap((numbers) => differing(numbers, value))[0] ?? [];
  if (whole === undefined || part === undefined) return found;
  return judged(
    'inference-as-fact',
    both((language) => {
      const [a, b] = [numberText(whole, language), numberText(part, language)];
      return language === 'en'
        ? `The number is only what ${a} less ${b} leaves over; no figure counts what became of them.`
        : `Число лишь остаток: ${a} минус ${b}; что стало с этими людьми, ни одно число не считает.`;
    }),
    { figures: evidence.filter((one) => one.value === whole || one.value === part).map(({ id }) => id) },
  );
}

/** How far before the rest its whole and its part may stand. */
const nearby = 400;

/** Two of the numbers of which one is greater by `gap`. */
function differing(numbers: readonly number[], gap: number): readonly (readonly [number, number])[] {
  const known = new Set(numbers);
  return numbers.flatMap((part) => (known.has(part + gap) ? [[part + gap, part] as const] : []));
}
