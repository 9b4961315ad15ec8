// Drift: claims of several texts that tell the same thing, laid side by side by date, with what changed at each step and the
// text that each is likely to come from.
import { verbatim, type Words } from '../../text/words.ts';
import type { AuditedClaim, AuditedText } from '../audited.ts';
import type { Claim } from '../claim.ts';
import { sameEvent } from '../words/events.ts';
import {
  categoryText,
  countLabel,
  eventLabel,
  periodText,
  populationText,
  both,
} from '../verdict/verdict-words.ts';

export const driftSlots = ['number', 'unit', 'event', 'population', 'period', 'category', 'source'] as const;

export type DriftSlot = (typeof driftSlots)[number];

export interface DriftChange {
  readonly slot: DriftSlot;
  readonly from: Words;
  readonly to: Words;
}

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
}

/** Chains that reach over two texts and more, by the date of their first telling. Texts without a date come last. */
export function traceDrift(texts: readonly AuditedText[]): readonly DriftChain[] {
  if (texts.length < 2) return [];
  const ordered = texts
    .map((text, index) => ({ text, index }))
    .toSorted((a, b) => (a.text.date ?? Infinity) - (b.text.date ?? Infinity) || a.index - b.index)
    .map(({ text }) => text);
  const chains: Telling[][] = [];
  for (const [order, text] of ordered.entries()) {
    for (const audited of distinctClaims(text)) {
      const telling: Telling = { text, order, audited };
      const known = chains
        .map((chain) => ({ chain, parent: parentOf(telling, chain) }))
        .filter(({ parent }) => parent !== null)
        .toSorted((a, b) => (b.parent?.score ?? 0) - (a.parent?.score ?? 0))[0];
      if (known === undefined) chains.push([telling]);
      else known.chain.push(telling);
    }
  }
  return chains
    .filter((chain) => new Set(chain.map(({ order }) => order)).size > 1)
    .map((chain) => ({
      id: chain[0]?.audited.claim.id ?? '',
      steps: chain.map((telling, i) => step(telling, chain.slice(0, i))),
    }));
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
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function step(telling: Telling, before: readonly Telling[]): DriftStep {
  const parent = parentOf(telling, before)?.telling ?? null;
  return {
    text: telling.text.id,
    claim: telling.audited,
    parent: parent === null ? null : { text: parent.text.id, claim: parent.audited.claim.id },
    changes: parent === null ? [] : changes(parent.audited.claim, telling.audited.claim),
  };
}

/** From this likeness on two claims tell the same thing. */
const same = 4;

/** The earlier telling most like this one; of two alike the later text, which a copy has most likely read. */
function parentOf(
  telling: Telling,
  earlier: readonly Telling[],
): { readonly telling: Telling; readonly score: number } | null {
  let best: { telling: Telling; score: number } | null = null;
  for (const other of earlier) {
    if (other.order >= telling.order) continue;
    const score = likeness(other.audited.claim, telling.audited.claim) + named(other, telling);
    if (score >= same && (best === null || score >= best.score)) best = { telling: other, score };
  }
  return best;
}

/** A text that names its source is likely to have read it. */
function named(other: Telling, telling: Telling): number {
  const source = (other.text.source ?? other.text.title).toLowerCase();
  const speakers = telling.audited.claim.attribution.map((name) => name.toLowerCase());
  return source !== '' && speakers.some((name) => name.length > 3 && source.includes(name)) ? 2 : 0;
}

function likeness(a: Claim, b: Claim): number {
  if (a.quantity.kind === 'rank' || b.quantity.kind === 'rank') return 0;
  let score = 0;
  const [x, y] = [a.quantity.value, b.quantity.value];
  const number = numberLikeness(a, b);
  if (x !== null && y !== null && number < 0) return 0;
  score += number;
  const [unitA, unitB] = [a.counts?.value ?? null, b.counts?.value ?? null];
  if (unitA !== null && unitA === unitB) score += 1;
  const [eventA, eventB] = [a.event?.value ?? null, b.event?.value ?? null];
  if (eventA !== null && eventB !== null)
    score += sameEvent(eventA, eventB) ? 1.5 : legal(eventA) && legal(eventB) ? 0.75 : -1;
  const [categoryA, categoryB] = [a.category?.value.join() ?? '', b.category?.value.join() ?? ''];
  if (categoryA === categoryB) score += categoryA === '' ? 0.5 : 2;
  else if (categoryA !== '' && categoryB !== '') score += number >= 3 ? -0.5 : -2;
  else score -= 1;
  if (
    a.period !== null &&
    b.period !== null &&
    a.period.value.to === b.period.value.to &&
    a.period.value.from === b.period.value.from
  )
    score += 1;
  return score;
}

function legal(event: string): boolean {
  return event === 'conviction' || event === 'charge' || event === 'prosecution';
}

/** 3 for the same number, less for one that rounds or slips to it; negative where they tell different things. */
function numberLikeness(a: Claim, b: Claim): number {
  if (a.quantity.kind === 'body' || b.quantity.kind === 'body') {
    const isSame = a.quantity.kind === b.quantity.kind && a.quantity.body === b.quantity.body;
    const persons = [a, b].find(({ quantity }) => quantity.kind !== 'body');
    return isSame ? 3 : (persons?.quantity.value ?? 0) >= 200 && persons?.category === null ? 2 : -1;
  }
  if (a.quantity.kind === 'peak' || b.quantity.kind === 'peak')
    return a.quantity.kind === b.quantity.kind ? 2 : -1;
  const [x, y] = [a.quantity.value, b.quantity.value];
  if (x === null || y === null)
    return a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high ? 3 : 0;
  if (a.quantity.kind !== b.quantity.kind || a.quantity.per !== b.quantity.per) return -1;
  if (x === y) return Math.abs(x) >= 20 ? 3 : 2;
  const ratio = Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
  if (ratio <= 1.15 && Math.min(x, y) >= 20) return 2;
  return isSlip(x, y) ? 2 : -1;
}

function isSlip(x: number, y: number): boolean {
  const [short, long] = [String(x), String(y)].toSorted((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length < 2 || long.length !== short.length + 1)
    return false;
  return Array.from(long).some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

const unsaid: Words = { en: 'not said', ru: 'не сказано' };

/** Slots as a reader compares them. */
const tellings: readonly { readonly slot: DriftSlot; readonly of: (claim: Claim) => Words | null }[] = [
  { slot: 'unit', of: ({ counts }) => (counts === null ? unsaid : countLabel(counts.value)) },
  { slot: 'event', of: ({ event }) => (event === null ? null : eventLabel(event.value)) },
  {
    slot: 'population',
    of: ({ population }) =>
      population?.origin === 'stated' ? both((language) => populationText(population.value, language)) : null,
  },
  { slot: 'period', of: ({ period }) => both((language) => periodText(period?.value ?? null, language)) },
  {
    slot: 'category',
    of: ({ category }) => both((language) => categoryText(category?.value ?? [], language)),
  },
  {
    slot: 'source',
    of: ({ attribution }) => (attribution.length === 0 ? unsaid : verbatim(attribution.join(', '))),
  },
];

function changes(from: Claim, to: Claim): readonly DriftChange[] {
  const isOtherNumber = numberText(from) !== numberText(to);
  const number: readonly DriftChange[] = isOtherNumber
    ? [{ slot: 'number', from: verbatim(from.text), to: verbatim(to.text) }]
    : [];
  const others = tellings.flatMap(({ slot, of }): readonly DriftChange[] => {
    const [before, after] = [of(from), of(to)];
    return before === null || after === null || before.en === after.en
      ? []
      : [{ slot, from: before, to: after }];
  });
  return [...number, ...others];
}

/** What makes two wordings the same number, in either language. */
function numberText({ text, quantity }: Claim): string {
  const { kind, low, high, bound, body } = quantity;
  if (body !== null || kind === 'peak') return `${kind} ${body}`;
  return low === null && high === null ? text.toLowerCase() : `${bound} ${low}–${high}`;
}
