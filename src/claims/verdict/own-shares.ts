// A share beside its own part and whole: `858 of 1,010 (75 %)`, `52 machines … 13 of them burned, every second`.
import type { Claim } from '../claim.ts';
import { placesIn } from './number-places.ts';
import { both, numberText, shareText } from './verdict-words.ts';
import type { Finding } from './within-text.ts';

/** A share that the part and the whole told beside it do not make. `beside`: the claims of its sentence. */
export function ownShare(
  text: string,
  share: Claim,
  beside: readonly Claim[],
  claims: readonly Claim[],
): readonly Finding[] {
  const { quantity } = share;
  if (quantity.kind !== 'share' || quantity.value === null || quantity.statistic !== null) return [];
  if (share.splits.some(({ change }) => change !== undefined)) return [];
  const ends = countedEnds(share, beside) ?? endsOfThem(text, share, beside, claims);
  if (ends === null) return [];
  const { part, whole, ids } = ends;
  const known = (100 * part) / whole;
  const slack = Math.max(quantity.grain, quantity.bound === 'exact' ? 1 : 3) / 2 + 0.5;
  const isNear = (percent: number): boolean => Math.abs(percent - (quantity.value ?? 0)) <= slack;
  const isBound = quantity.low === null || quantity.high === null;
  const isTrue = isBound
    ? (quantity.low === null || known >= quantity.low - 0.5) &&
      (quantity.high === null || known <= quantity.high + 0.5)
    : isNear(known) || (isNear(100 - known) && !isGloss(text, share));
  if (isTrue) return [];
  return [
    {
      verdict: 'contradicts-text',
      claims: [share.id, ...ids],
      why: both((language) => {
        const [a, b] = [numberText(part, language), numberText(whole, language)];
        const [own, said] = [shareText(known, language), shareText(quantity.value ?? 0, language)];
        return language === 'en'
          ? `${a} of ${b} is ${own}, not ${said}.`
          : `${a} из ${b} — это ${own}, а не ${said}.`;
      }),
    },
  ];
}

interface Ends {
  readonly part: number;
  readonly whole: number;
  readonly ids: readonly string[];
}

/** The only two counts of its sentence, of the same things. */
function countedEnds(share: Claim, beside: readonly Claim[]): Ends | null {
  const [a, b, ...more] = beside.filter(
    ({ id, quantity, counts }) =>
      id !== share.id &&
      quantity.kind === 'number' &&
      quantity.value !== null &&
      quantity.bound === 'exact' &&
      counts !== null &&
      counts.value !== 'percent',
  );
  if (a === undefined || b === undefined || more.length > 0) return null;
  const [small, large] = (a.quantity.value ?? 0) < (b.quantity.value ?? 0) ? [a, b] : [b, a];
  const [part, whole] = [small.quantity.value ?? 0, large.quantity.value ?? 0];
  if (small.counts?.value !== large.counts?.value || whole === 0) return null;
  const [kind, shared] = [small.category?.value.join() ?? '', share.category?.value.join() ?? ''];
  const isPart = kind === shared || kind === '' || shared === '';
  return isPart ? { part, whole, ids: [small.id, large.id] } : null;
}

const ofThem = /(?<!\p{L})(?:of (?:them|these|those|which|whom)|из (?:них|этих|тех|которых))(?!\p{L})/iu;
/** In front of the share: it tells the part once more, and nothing else. */
const toldOnce =
  /(?:[,(;—–]\s*(?:or|или|i\.e\.|that is|that makes|which is|which makes|то есть|это|а это|т\. ?е\.)?|(?<!\p{L})(?:or|или|то есть))(?:\s+(?:in|at|of|в|у|на))?\s*$/iu;
/** Behind it: it ends there. */
const over = /^\s*(?:of (?:them|the whole|the total|all)(?!\p{L}))?\s*(?:[,.;!?)]|$)/iu;
const leadLength = 20;

/** Told in the same breath as its numbers, and of nothing else; elsewhere it may be of the others. */
function isGloss(text: string, { start, length, sentence }: Claim): boolean {
  const end = start + length;
  return (
    toldOnce.test(text.slice(Math.max(sentence.start, start - leadLength), start)) &&
    over.test(text.slice(end, sentence.start + sentence.length))
  );
}

/** Of the number before its own one or the other part is told, of whatever grammar: `48 sledges, 12 of which broke, or half`. */
function endsOfThem(
  text: string,
  share: Claim,
  beside: readonly Claim[],
  claims: readonly Claim[],
): Ends | null {
  const { start, sentence } = share;
  if (!ofThem.test(text.slice(sentence.start, start)) || !isGloss(text, share)) return null;
  const places = placesIn(text, beside, () => false).filter((place) => place.start < start);
  const [first, second, ...more] = places;
  if (first === undefined || more.length > 0) return null;
  if (second !== undefined) return endsFrom(first.value, second.value, [first.claim, second.claim]);
  const before = claims.findLast((one) => one.sentence.start < sentence.start);
  if (
    before === undefined ||
    text.slice(before.sentence.start + before.sentence.length, sentence.start).trim() !== ''
  )
    return null;
  const [whole, ...others] = placesIn(
    text,
    claims.filter((one) => one.sentence.start === before.sentence.start),
    () => false,
  );
  return whole === undefined || others.length > 0
    ? null
    : endsFrom(whole.value, first.value, [whole.claim, first.claim]);
}

function endsFrom(whole: number, part: number, told: readonly (Claim | null)[]): Ends | null {
  const isPart = part < whole && told.every((claim) => claim === null || claim.quantity.bound === 'exact');
  return isPart ? { part, whole, ids: told.flatMap((claim) => claim?.id ?? []) } : null;
}
