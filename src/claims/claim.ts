// What a claim is: a span of a text with what it says, slot by slot.
import type { Bound, QuantityKind } from '../text/quantity.ts';
import type { Leap } from './words/leaps.ts';

/** `stated` in the sentence; `inherited` from what stands around it; `implied` by another slot. */
export type Origin = 'stated' | 'inherited' | 'implied';

export interface Slot<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** Units of counting that the lexicons know; anything else counts as `other:<noun>`. */
export const countKeys = [
  'person',
  'case',
  'sentence',
  'charge',
  'attack',
  'unit',
  'percent',
  'times',
  'money',
  'years',
  'record',
] as const;

export type CountKey = (typeof countKeys)[number] | `other:${string}`;

export type EventKey =
  | 'absence'
  | 'desertion'
  | 'refusal'
  | 'death'
  | 'wound'
  | 'missing'
  | 'loss'
  | 'capture'
  | 'surrender'
  | 'conviction'
  | 'charge'
  | 'acquittal'
  | 'prosecution'
  | 'detention'
  | 'wanted'
  | 'listed'
  | 'matched'
  | 'verified'
  | 'interviewed'
  | 'attack'
  | 'deployment'
  | 'service'
  | 'return'
  | 'mobilisation'
  | 'recruitment';

export type PopulationKind =
  | 'army'
  | 'corps'
  | 'division'
  | 'brigade'
  | 'regiment'
  | 'battalion'
  | 'company'
  | 'platoon'
  | 'squad'
  | 'list'
  | 'roster'
  | 'headquarters'
  | 'airfield'
  | 'nation'
  | 'other';

/** Of whom: a kind of body, with its number or name where one is given. */
export interface Population {
  readonly kind: PopulationKind;
  /** `20`, `255`; of other bodies the folded name; null where none is given. */
  readonly name: string | null;
  /** The identifier of the unit in the case; null where it names none. */
  readonly unit: string | null;
  readonly text: string;
}

export interface ClaimPeriod {
  /** Days since 1970-01-01, inclusive; null: open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly mode: 'in' | 'since' | 'until';
  /** Length in days where only that is said. */
  readonly days: number | null;
}

export type Per = 'day' | 'week' | 'month' | 'year';

export interface ClaimQuantity {
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly grain: number;
  readonly direction: 'up' | 'down' | null;
  readonly per: Per | null;
  /** For unit words (`an entire regiment`): the echelon named. */
  readonly body: PopulationKind | null;
  /** Named as an average, a median, …; or `rest` for what is left over. */
  readonly statistic: 'median' | 'mean' | 'rest' | null;
  /** Said to be as large as the body named (`as many as a regiment`). */
  readonly isEquivalence: boolean;
}

export interface Claim {
  /** Stable: from the text of the sentence and the claim, not from where they stand. */
  readonly id: string;
  readonly text: string;
  /** UTF-16 code units from the start of the text that was read. */
  readonly start: number;
  readonly length: number;
  readonly sentence: { readonly start: number; readonly length: number };
  readonly quantity: ClaimQuantity;
  readonly counts: Slot<CountKey> | null;
  readonly event: Slot<EventKey> | null;
  readonly population: Slot<readonly Population[]> | null;
  readonly period: Slot<ClaimPeriod> | null;
  readonly category: Slot<readonly string[]> | null;
  readonly place: Slot<string> | null;
  /** All places that the sentence names, the nearest included. */
  readonly places: readonly string[];
  /** Who says so, the nearest speaker first. */
  readonly attribution: readonly string[];
  /** Those of them whom the case knows, or who hold an office: their words are set aside before all else is read. */
  readonly credits: readonly Credit[];
  readonly hedges: readonly string[];
  /** Words of the sentence that turn what it says. */
  readonly turns: readonly Turn[];
  /** A word of inference stands before it (`which means that …`). */
  readonly inferred: boolean;
  readonly heading: boolean;
  /** What the sentence says beside its slots, by the slot that it bears on: no figure can be told to hold it. */
  readonly doubts: readonly Doubt[];
  /** Words of its statement that no slot holds and that are not known to change nothing. */
  readonly unexplained: readonly string[];
  /** Events and institutions that no slot holds, in words that others may stand for (`put to death`, `тюрьма`). */
  readonly kin: readonly Kin[];
  /** All events of its statement, the one in its slot included. */
  readonly told: readonly EventKey[];
  /** All words of its statement. */
  readonly words: readonly string[];
  /** How many of those stand before the amount. */
  readonly ahead: number;
  /** All numbers in digits of its sentence, those too that count nothing that a figure could hold. */
  readonly numbers: readonly number[];
  /** Of a share: whom it is of, and what is told of the part, in the sentence's own words; the likeliest reading first. */
  readonly splits: readonly ShareSplit[];
  /** Names in the sentence, folded to stems (`6 ik`, `balt flee`): of institutions that are no units. */
  readonly designations: readonly string[];
  /** Capitalised words of the sentence as folded stems; of the whole text where the sentence has none. */
  readonly mentions: readonly string[];
  /** Those that name something, words that both languages have by their key; of the whole text where there are none. */
  readonly names: readonly string[];
  /** What the sentence adds to its numbers that none of them shows: a cause, a purpose, a proof, a trend. */
  readonly leaps: readonly LeapSpan[];
}

/** A stretch of the text, in UTF-16 code units from its start. */
export interface LeapSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: Leap;
  readonly words: readonly string[];
}

export interface Credit {
  /** As the sentence writes it. */
  readonly name: string;
  /** As the case writes it; null: none of its sources. */
  readonly source: string | null;
}

export interface ShareSplit {
  readonly base: string;
  readonly rest: string;
  /** The share or the ratio is of how much more or less the rest is than the base. */
  readonly change?: 'up' | 'down';
}

export interface Doubt {
  readonly slot: 'event' | 'population' | 'period' | 'category';
  /**
   * The word it rests on, which a figure may say itself; `by …`: who did it; `also …`: what else became of them;
   * `of …`: what names the whole that they are a part of; null where
   * it is how the words stand.
   */
  readonly word: string | null;
}

/**
 * How a sentence stands to what it says: it takes it back, only supposes or intends it, says it of a part or of others, says
 * it of each single time.
 */
export type Stance = 'denied' | 'supposed' | 'part' | 'rate';

export interface Kin {
  readonly key: string;
  readonly words: readonly string[];
}

export interface Turn {
  readonly stance: Stance;
  readonly word: string;
}

/** A statement in which nothing can be checked against a figure. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly length: number;
  readonly reason: 'opinion' | 'motive' | 'forecast' | 'question' | 'no-quantity';
}

export interface Reading {
  readonly claims: readonly Claim[];
  /** Amounts that a sentence takes up as known where it foretells, wishes or asks: no claims, but they may gainsay one. */
  readonly supposed: readonly Claim[];
  readonly statements: readonly Statement[];
}
