// Drift: claims of several texts that tell the same thing, laid side by side by date, with what changed at each step and the
// text that each is likely to come from.
import type { AuditedClaim, AuditedText } from '../audited.ts';
import { changes, type DriftChange } from './changes.ts';
import { isNamed, outletName } from './credit.ts';
import { leastAlike, likeness } from './likeness.ts';

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
  readonly outlet: readonly string[];
}

interface Kinship {
  readonly telling: Telling;
  readonly score: number;
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
  const chainOf = new Map<Telling, DriftStep[]>();
  const chains: DriftStep[][] = [];
  for (const [order, text] of ordered.entries()) {
    const tellings = distinctClaims(text).map((audited): Telling => ({
      text,
      order,
      audited,
      outlet: outlets[order] ?? [],
    }));
    const kin = tellings.map((telling) => kinOf(telling, earlier));
    const model = mostCopied(kin);
    for (const [i, telling] of tellings.entries()) {
      const parent = nearest(kin[i] ?? [], model);
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

/** Earlier tellings of the same thing. */
function kinOf(telling: Telling, earlier: readonly Telling[]): readonly Kinship[] {
  return earlier.flatMap((other): readonly Kinship[] => {
    const { score, isTied } = likeness(other.audited.claim, telling.audited.claim);
    const isCited = isNamed(telling.audited.claim, other.outlet);
    const full = score + (isCited ? cited : 0);
    return (isTied || isCited) && full >= leastAlike ? [{ telling: other, score: full }] : [];
  });
}

/** A text that names its source is likely to have read it. */
const cited = 1;
/** A text mostly copies from one other. */
const copied = 0.5;

/** The text that most claims of a text come nearest to. */
function mostCopied(kin: readonly (readonly Kinship[])[]): number {
  const support = new Map<number, number>();
  for (const list of kin) {
    const best = new Map<number, number>();
    for (const { telling, score } of list)
      best.set(telling.order, Math.max(best.get(telling.order) ?? 0, score));
    for (const [order, score] of best) support.set(order, (support.get(order) ?? 0) + score);
  }
  const ranked = [...support].toSorted(([a, x], [b, y]) => y - x || b - a);
  return ranked[0]?.[0] ?? -1;
}

/** The telling most like this one; of two alike the later text, which a copy has most likely read. */
function nearest(kin: readonly Kinship[], model: number): Telling | null {
  const weight = ({ telling, score }: Kinship): number => score + (telling.order === model ? copied : 0);
  const [best] = kin.toSorted((a, b) => weight(b) - weight(a) || b.telling.order - a.telling.order);
  return best?.telling ?? null;
}

function stepOf(
  telling: Telling,
  parent: Telling | null,
  outlets: readonly (readonly string[])[],
): DriftStep {
  const told = ({ audited, outlet }: Telling) => ({ claim: audited.claim, outlet });
  return {
    text: telling.text.id,
    claim: telling.audited,
    parent: parent === null ? null : { text: parent.text.id, claim: parent.audited.claim.id },
    changes: parent === null ? [] : changes(told(parent), told(telling), outlets),
  };
}
