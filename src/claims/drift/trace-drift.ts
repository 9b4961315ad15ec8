// Drift: claims of several texts that tell the same thing, laid side by side by date, with what changed at each step and the
// text that each is likely to come from.
import type { AuditedClaim, AuditedText } from '../audited.ts';
import { changes, type DriftChange } from './changes.ts';
import { isNamed, namedIn, outletName, type Outlet } from './credit.ts';
import { isOfSame, leastAlike, likeness } from './likeness.ts';

export interface DriftStep {
  readonly text: string;
  readonly claim: AuditedClaim;
  /** The text and claim that it is likely to come from; null for the first telling. */
  readonly parent: { readonly text: string; readonly claim: string } | null;
  /** What changed against the parent. */
  readonly changes: readonly DriftChange[];
}

export interface DriftChain {
  /** The identifier of its first claim. */
  readonly id: string;
  readonly steps: readonly DriftStep[];
}

interface Telling {
  readonly text: AuditedText;
  readonly order: number;
  readonly audited: AuditedClaim;
  /** Its place among the tellings of its text. */
  readonly place: number;
  readonly outlet: Outlet;
  /** The other outlets that its text names, at the first telling. */
  readonly named: readonly string[];
  /** What it makes with those behind it in its sentence. */
  readonly sums: readonly number[];
}

interface Kinship {
  readonly telling: Telling;
  readonly score: number;
  readonly isTied: boolean;
  readonly isClear: boolean;
}

/** Chains that reach over two texts and more, by the date of their first telling. Texts without a date come last. */
export function traceDrift(texts: readonly AuditedText[]): readonly DriftChain[] {
  if (texts.length < 2) return [];
  const ordered = texts
    .map((text, index) => ({ text, index }))
    .toSorted((a, b) => (a.text.date ?? Infinity) - (b.text.date ?? Infinity) || a.index - b.index)
    .map(({ text }) => text);
  const outlets = ordered.map(({ source, title }) => outletName(source ?? title));
  const earlier: Telling[] = [];
  const parents = new Map<Telling, Telling>();
  const chainOf = new Map<Telling, DriftStep[]>();
  const chains: DriftStep[][] = [];
  for (const [order, text] of ordered.entries()) {
    const tellings = tellingsOf(text, order, outlets);
    const kin = tellings.map((telling) => kinOf(telling, earlier, outlets));
    const model = mostCopied(kin);
    for (const [i, telling] of tellings.entries()) {
      const before = tellings[i - 1];
      const parent = nearest(kin[i] ?? [], model, before === undefined ? undefined : parents.get(before));
      if (parent !== null) parents.set(telling, parent);
      const chain = (parent === null ? undefined : chainOf.get(parent)) ?? [];
      if (chain.length === 0) chains.push(chain);
      chain.push(stepOf(telling, parent, outlets));
      chainOf.set(telling, chain);
    }
    earlier.push(...tellings);
  }
  return chains
    .filter((chain) => new Set(chain.map(({ text }) => text)).size > 1)
    .map((steps) => ({ id: steps[0]?.claim.claim.id ?? '', steps }));
}

/** A text tells the same thing again and again: its first telling of each stands for it. */
function distinctClaims(text: AuditedText): readonly AuditedClaim[] {
  const seen = new Set<string>();
  return text.claims.filter(({ claim }) => {
    if (claim.quantity.kind === 'trend') return false;
    const key = JSON.stringify([
      claim.quantity.kind,
      claim.quantity.low,
      claim.quantity.high,
      claim.quantity.body,
      claim.counts?.value,
      claim.category?.value,
      claim.event?.value,
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function tellingsOf(text: AuditedText, order: number, outlets: readonly Outlet[]): readonly Telling[] {
  const outlet = outlets[order] ?? [];
  const named = namedIn(text.text, outlet, outlets);
  const distinct = distinctClaims(text);
  return distinct.map((audited, place) => {
    const { sentence } = audited.claim;
    const peers = distinct
      .slice(place, place + mostParts)
      .filter(({ claim }) => claim.sentence.start === sentence.start);
    let sum = 0;
    const sums = peers.map(({ claim }) => (sum += claim.quantity.value ?? Number.NaN)).slice(1);
    return { text, order, place, audited, outlet, named: place === 0 ? named : [], sums };
  });
}

/** Parts that a later text may add up. */
const mostParts = 4;

/** Earlier tellings that are like this one. */
function kinOf(
  telling: Telling,
  earlier: readonly Telling[],
  outlets: readonly Outlet[],
): readonly Kinship[] {
  const { claim } = telling.audited;
  return earlier.flatMap((other): readonly Kinship[] => {
    const { value } = claim.quantity;
    const isSum = value !== null && other.sums.includes(value);
    const like = likeness(other.audited.claim, claim, isSum);
    const isCited = isNamed(claim, other.outlet);
    const isShared = outlets.some((outlet) => isNamed(claim, outlet) && isNamed(other.audited.claim, outlet));
    const isOwn =
      other.outlet.length > 0 &&
      other.outlet.join() === telling.outlet.join() &&
      other.audited.claim.quantity.value === value;
    const bonus = isCited ? cited : isShared || isOwn ? credited : 0;
    const isRetold = isCited && like.score === 0 && isOfSame(other.audited.claim, claim);
    const score = isRetold ? leastAlike : like.score + bonus;
    return score < leastAlike - inOrder
      ? []
      : [{ telling: other, score, isTied: like.isTied || bonus > 0, isClear: like.isClear }];
  });
}

/** A text that names its source is likely to have read it. */
const cited = 2;
/** Two that name one source, or an outlet that comes back to its own story. */
const credited = 1.5;
/** A text mostly copies from one other. */
const copied = 0.75;
/** And keeps the order of what it copies. */
const inOrder = 1.75;

/** The text that most claims of a text come nearest to. */
function mostCopied(kin: readonly (readonly Kinship[])[]): number {
  const support = new Map<number, number>();
  for (const list of kin) {
    const best = new Map<number, number>();
    for (const { telling, score } of list.filter(({ score: full }) => full >= leastAlike))
      best.set(telling.order, Math.max(best.get(telling.order) ?? 0, score));
    for (const [order, score] of best) support.set(order, (support.get(order) ?? 0) + score);
  }
  const ranked = [...support].toSorted(([a, x], [b, y]) => y - x || b - a);
  return ranked[0]?.[0] ?? -1;
}

/** The telling most like this one; of two alike the later text, which a copy has most likely read. */
function nearest(kin: readonly Kinship[], model: number, before: Telling | undefined): Telling | null {
  const weighed = kin.flatMap(({ telling, score, isTied, isClear }) => {
    const isNext = isClear && before?.order === telling.order && before.place + 1 === telling.place;
    const full = score + (isNext ? inOrder : 0);
    if (full < leastAlike || !(isTied || isNext)) return [];
    return [{ telling, full: full + (telling.order === model ? copied : 0) }];
  });
  const [best] = weighed.toSorted((a, b) => b.full - a.full || b.telling.order - a.telling.order);
  return best?.telling ?? null;
}

function stepOf(telling: Telling, parent: Telling | null, outlets: readonly Outlet[]): DriftStep {
  const told = ({ audited, outlet, named }: Telling) => ({ claim: audited.claim, outlet, named });
  return {
    text: telling.text.id,
    claim: telling.audited,
    parent: parent === null ? null : { text: parent.text.id, claim: parent.audited.claim.id },
    changes: parent === null ? [] : changes(told(parent), told(telling), outlets),
  };
}
