// All pairs of figures of a case of which the one may be a share of the other.
import type { ClaimPeriod } from '../claim.ts';
import type { Evidence, Meant } from '../matching/evidence.ts';
import { phraseOf } from '../matching/meant.ts';
import { isMeaning } from './share-words.ts';

export interface SharePair {
  readonly part: Evidence;
  readonly whole: Evidence;
}

const pairsOfCase = new WeakMap<readonly Evidence[], readonly SharePair[]>();

/** All pairs of the case: declared, or alike but for what narrows the one. */
export function pairsOf(evidence: readonly Evidence[]): readonly SharePair[] {
  const known = pairsOfCase.get(evidence) ?? pairsIn(evidence);
  pairsOfCase.set(evidence, known);
  return known;
}

function pairsIn(evidence: readonly Evidence[]): readonly SharePair[] {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const isWithin = (part: Evidence, whole: Evidence): boolean => {
    for (let at = byId.get(part.partOf ?? ''), depth = 0; at !== undefined && depth < 6; depth += 1) {
      if (at === whole) return true;
      at = byId.get(at.partOf ?? '');
    }
    return false;
  };
  const pairs = evidence.flatMap((part) =>
    evidence.flatMap((whole): readonly SharePair[] => {
      if (part === whole || part.counts === null || part.counts !== whole.counts) return [];
      if (part.value === null || whole.value === null || whole.value <= 0 || part.value > whole.value)
        return [];
      return isWithin(part, whole) || isNarrower(part, whole) ? [{ part, whole }] : [];
    }),
  );
  return [...pairs, ...pairs.flatMap((pair) => restOf(pair, pairs))];
}

/** Of two kinds that make up all people a case may count one only. */
const opposites: readonly (readonly [kind: RegExp, other: string])[] = [
  [/^(?:women|женщины)$/iu, 'men'],
  [/^(?:men|мужчины)$/iu, 'women'],
  [/^(?:children|minors|дети|несовершеннолетние)$/iu, 'adults'],
  [/^(?:adults|взрослые)$/iu, 'children'],
];

/** Men, where the case counts all and the women among them. */
function restOf({ part, whole }: SharePair, pairs: readonly SharePair[]): readonly SharePair[] {
  const own = part.wording.category.filter((word) => !isMeaning(word, whole.wording.category));
  const [kind, ...more] = own.length > 0 ? own : part.wording.category;
  const other = opposites.find(([one]) => one.test(kind?.word ?? ''))?.[1];
  if (other === undefined || more.length > 0 || part.partOf !== whole.id) return [];
  const words = phraseOf(other);
  const isCounted = pairs.some(
    (pair) => pair.whole === whole && words.every((word) => isMeaning(word, pair.part.wording.category)),
  );
  if (isCounted || part.value === null || whole.value === null) return [];
  const { wording } = whole;
  const rest: Evidence = {
    ...whole,
    id: `${whole.id} - ${part.id}`,
    label: {
      en: `${whole.label.en} without ${part.label.en}`,
      ru: `${whole.label.ru} без ${part.label.ru}`,
    },
    value: whole.value - part.value,
    partOf: whole.id,
    words: [...whole.words, ...words.map(({ folded }) => folded)],
    wording: {
      ...wording,
      category: [...wording.category, ...words],
      all: [...wording.all, ...words],
    },
  };
  return [{ part: rest, whole }];
}

/** A figure of the case, or what one leaves of another. */
export const figureOf = (evidence: readonly Evidence[], id: string | undefined): Evidence | undefined =>
  evidence.find((item) => item.id === id) ??
  (id?.includes(' - ') === true ? pairsOf(evidence).find(({ part }) => part.id === id)?.part : undefined);

/** The same but for a category, a place, a time or a further event. */
function isNarrower(part: Evidence, whole: Evidence): boolean {
  const [own, other] = [part.wording, whole.wording];
  if (part.source !== whole.source) return false;
  // Those granted asylum are none of those refused.
  const isSibling = part.partOf !== null && part.partOf === whole.partOf;
  if (isSibling && !isHeldBy(own.event, other.event)) return false;
  // A battalion of the brigade.
  const isOfBody =
    whole.populations.length > 0 &&
    whole.populations.every(({ unit }) => unit !== null && part.superiors.includes(unit));
  if (isOfBody) return isOfSame(part, whole);
  if (!isHeldBy(own.population, other.population)) return false;
  if (!isHeldBy(own.counts, other.counts) || !isHeldBy(other.counts, own.counts)) return false;
  if (!isHeldBy(other.population, own.population)) return false;
  if (!isHeldBy(other.category, own.category) || !isHeldBy(other.place, own.place)) return false;
  const isFurther = !isHeldBy(own.event, other.event);
  return isFurther ? isAfter(part.period, whole.period) : isDuring(part.period, whole.period);
}

/** Alike in all but whose they are. */
const isOfSame = ({ wording: own, period }: Evidence, { wording: other, period: time }: Evidence): boolean =>
  (['event', 'category', 'place', 'counts'] as const).every(
    (slot) => isHeldBy(own[slot], other[slot]) && isHeldBy(other[slot], own[slot]),
  ) &&
  period?.from === time?.from &&
  period?.to === time?.to;

/** What became of those counted came about no sooner than what made them such. */
const isAfter = (part: ClaimPeriod | null, whole: ClaimPeriod | null): boolean =>
  (part?.from ?? Infinity) >= (whole?.from ?? -Infinity) &&
  (part?.to ?? Infinity) >= (whole?.to ?? -Infinity);

const isHeldBy = (words: readonly Meant[], others: readonly Meant[]): boolean =>
  words.every((word) => isMeaning(word, others));

function isDuring(part: ClaimPeriod | null, whole: ClaimPeriod | null): boolean {
  if (part === null || whole === null) return part === whole;
  return (
    (part.from ?? whole.from ?? 0) >= (whole.from ?? -Infinity) &&
    (part.to ?? Infinity) <= (whole.to ?? Infinity) + 1
  );
}
