// The figure: the one type in which any number leaves the program.
import type { Words } from '../text/words.ts';

export type FigureKind = 'counted' | 'linked' | 'estimated' | 'cited' | 'scenario';

export type CountingUnit = 'persons' | 'records' | 'rows' | 'percent' | 'other';

/** `level` is a share, for example 0.95. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number | null;
}

/** One of the files that a figure rests on. Never a row: a published figure must not point at a person. */
export interface LineageFile {
  readonly list: string;
  readonly file: string;
  readonly sha256: string;
  /** Sheet, table or columns used. */
  readonly part: Words;
}

/** An axis along which persons or records are counted. */
export type Axis = 'unit' | 'category' | 'rank' | 'outcome' | 'sex' | 'month';

/**
 * Which records stand behind a figure: an answerable question, so that the local page can open it down to the rows.
 * All given conditions hold together.
 */
export interface Selection {
  readonly counts: 'persons' | 'records' | 'rows';
  /** Only records of this list; for persons: everyone on it. Without it, persons are those on a capture list. */
  readonly list?: string;
  /** Persons on all of these lists. */
  readonly on?: readonly string[];
  /** Persons on exactly these capture lists. */
  readonly exactly?: readonly string[];
  /** Persons on exactly this many capture lists. */
  readonly captures?: number;
  /** Persons whose records disagree on this axis. */
  readonly conflict?: Axis;
  /** Persons or records with this value on this axis; null: no value known. */
  readonly axis?: Axis;
  readonly value?: string | null;
  /** Instead of `value`: any of these values on the axis. */
  readonly values?: readonly (string | null)[];
  /** Instead of `value`: any value on the axis but these. */
  readonly except?: readonly (string | null)[];
}

export interface Lineage {
  /** How the number came about, as a sentence. */
  readonly how: Words;
  readonly files: readonly LineageFile[];
  /** Identifiers of the figures it was computed from. */
  readonly from: readonly string[];
  /** Null for figures that are not counts of records: cited ones, estimates. */
  readonly select: Selection | null;
}

/** Why a figure's value is withheld. */
export type Withheld = 'small' | 'refused';

export interface Figure {
  /** Stable within a case: `persons.total`, `persons.category.contract`. */
  readonly id: string;
  readonly label: Words;
  /** Null when withheld. */
  readonly value: number | null;
  readonly withheld: Withheld | null;
  readonly interval: Interval | null;
  readonly counts: CountingUnit;
  readonly kind: FigureKind;
  readonly assumptions: readonly Words[];
  readonly lineage: Lineage;
  /** Counts of rows and already published figures are exempt from disclosure control; this says why. */
  readonly exempt: Words | null;
}

/**
 * `total` equals the sum of `parts` (identifiers of figures or unshown cells) and of `plus`, an amount that any reader
 * knows: what disclosure control must not let anyone solve.
 */
export interface Relation {
  readonly total: string;
  readonly parts: readonly string[];
  readonly plus?: number;
}

/**
 * A cell that is never shown but could be solved for (those counted and not on the roster). Identifiers in
 * {@link Relation} name figures or such cells.
 */
export interface UnshownCell {
  readonly id: string;
  readonly value: number;
  /** Whether disclosure control keeps it from being solved; where not, it only states that an amount is not negative. */
  readonly guarded: boolean;
}

/** A cross-table of figures by identifier; `cells[r][c]` belongs to `rows[r]` and `columns[c]`. */
export interface FigureTable {
  readonly id: string;
  readonly title: Words;
  readonly note: Words | null;
  readonly corner: Words;
  readonly columns: readonly Words[];
  readonly rows: readonly Words[];
  readonly cells: readonly (readonly (string | null)[])[];
}
