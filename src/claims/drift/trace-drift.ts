// Drift: claims of several texts that tell the same thing, laid side by side by date, with what changed at each step and the
// text that each is likely to come from.
import { tokenise } from '../../text/tokens.ts';
import type { AuditedClaim, AuditedText } from '../audited.ts';
import { changes, type DriftChange, type Told } from './changes.ts';

import { isOfSame, leastAlike, likeness } from './likeness.ts';
import { nameOf, outletName, Outlets, type Outlet } from './outlets.ts';
import { traitsOf, type Traits } from './traits.ts';

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
  readonly traits: Traits;
  /** Its place among the tellings of its text. */
  readonly place: number;
  readonly outlet: Outlet;
  readonly name: string;
  /** The outlets that its sentence names. */
  readonly cites: ReadonlySet<string>;
  /** The other outlets that its text names. */
  readonly named: ReadonlySet<string>;
  /** What it makes with those behind it in its sentence. */
  readonly sums: readonly number[];
}

interface Kinship {
  readonly telling: Telling;
  readonly score: number;
  /** With what tells two parents apart, and does not make one. */
  readonly weight: number;
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
  const names = ordered.map(({ source, title }) => outletName(source ?? title));
  const outlets = new Outlets(names);
  const earlier: Telling[] = [];
  const parents = new Map<Telling, Telling>();
  const chainOf = new Map<Telling, DriftStep[]>();
  const chains: DriftStep[][] = [];
  for (const [order, text] of ordered.entries()) {
    const tellings = tellingsOf(text, order, names[order] ?? [], outlets);
    const kin = tellings.map((telling) => kinOf(telling, earlier));
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

function tellingsOf(text: AuditedText, order: number, outlet: Outlet, outlets: Outlets): readonly Telling[] {
  const name = nameOf(outlet);
  const named = new Set(outlets.namedIn(text.text));
  named.delete(name);
  const distinct = distinctClaims(text);
  return distinct.map((audited, place) => {
    const { sentence } = audited.claim;
    const peers = distinct
      .slice(place, place + mostParts)
      .filter(({ claim }) => claim.sentence.start - sentence.start - sentence.length <= nextSentence);
    let sum = 0;
    const sums = peers.map(({ claim }) => (sum += claim.quantity.value ?? Number.NaN)).slice(1);
    const said = text.text.slice(sentence.start, sentence.start + sentence.length);
    const cites = outlets.namedIn([said, ...audited.claim.attribution].join('\n'));
    return {
      text,
      order,
      place,
      audited,
      traits: traitsOf(audited.claim),
      outlet,
      name,
      cites,
      named,
      sums,
    };
  });
}

/** Parts that a later text may add up: of one sentence, or of two that follow one another. */
const mostParts = 4;
const nextSentence = 2;

/** Earlier tellings that are like this one. */
function kinOf(telling: Telling, earlier: readonly Telling[]): readonly Kinship[] {
  const { traits, cites, name, audited } = telling;
  const { value } = audited.claim.quantity;
  const found: Kinship[] = [];
  for (const other of earlier) {
    const isSum = value !== null && other.sums.includes(value);
    const like = likeness(other.traits, traits, isSum, () => wordsOfBoth(cites, other.cites));
    const isRetold = like === null && cites.has(other.name) && isOfSame(other.traits, traits);
    if (like === null && !isRetold) continue;
    const isCited = cites.has(other.name) || overlaps(cites, other.cites) || overlaps(cites, other.named);
    const isOwn = name !== '' && name === other.name && other.audited.claim.quantity.value === value;
    const bonus = isCited ? cited : isOwn ? comesBack : 0;
    const score = like === null ? leastAlike : like.score + bonus;
    if (score < leastAlike - inOrder) continue;
    const isOneTongue = traits.isCyrillic === other.traits.isCyrillic;
    found.push({
      telling: other,
      score,
      weight: score + (isOneTongue ? sameTongue : 0),
      isTied: bonus > 0 || like?.isTied === true,
      isClear: like?.isClear === true,
    });
  }
  return found;
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** The words of the outlets that two sentences name. */
const wordsOfBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
  [...a].filter((one) => b.has(one)).flatMap((one) => one.split(' '));

/** A text that names its source is likely to have read it, or another that names it. */
const cited = 2;
/** An outlet comes back to its own story. */
const comesBack = 1.5;
/** Most copy from what is written in their own language. */
const sameTongue = 0.25;
/** A text mostly copies from one other. */
const copied = 0.75;
/** And keeps the order of what it copies. */
const inOrder = 1.75;

/** The text that most claims of a text come nearest to. */
function mostCopied(kin: readonly (readonly Kinship[])[]): number {
  const support = new Map<number, number>();
  for (const list of kin) {
    const best = new Map<number, number>();
    for (const { telling, weight } of list.filter(({ score, isTied }) => isTied && score >= leastAlike))
      best.set(telling.order, Math.max(best.get(telling.order) ?? 0, weight));
    for (const [order, weight] of best) support.set(order, (support.get(order) ?? 0) + weight);
  }
  const ranked = [...support].toSorted(([a, x], [b, y]) => y - x || b - a);
  return ranked[0]?.[0] ?? -1;
}

/** The telling most like this one; of two alike the later text, which a copy has most likely read. */
function nearest(kin: readonly Kinship[], model: number, before: Telling | undefined): Telling | null {
  const weighed = kin.flatMap(({ telling, score, weight, isTied, isClear }) => {
    const isNext = isClear && before?.order === telling.order && before.place + 1 === telling.place;
    const order = isNext ? inOrder : 0;
    if (score + order < leastAlike || !(isTied || isNext)) return [];
    return [{ telling, full: weight + order + (telling.order === model ? copied : 0) }];
  });
  const [best] = weighed.toSorted((a, b) => b.full - a.full || b.telling.order - a.telling.order);
  return best?.telling ?? null;
}

function stepOf(telling: Telling, parent: Telling | null, outlets: Outlets): DriftStep {
  return {
    text: telling.text.id,
    claim: telling.audited,
    parent: parent === null ? null : { text: parent.text.id, claim: parent.audited.claim.id },
    changes: parent === null ? [] : changes(told(parent), told(telling), outlets),
  };
}

/** Whom its text names speaks for its first telling only. */
function told({ text, audited: { claim }, traits, outlet, cites, named, place }: Telling): Told {
  const outletWords = tokenise(text.source ?? text.title).flatMap(({ kind, key }) =>
    kind === 'word' ? key : [],
  );
  return { claim, traits, outlet, outletWords, cites, named: place === 0 ? named : new Set() };
}
