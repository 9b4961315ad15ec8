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
  /** Sheet, table or columns used, in words that stand in the file. */
  readonly part: string;
}

/** An axis along which persons or records are counted. */
export type Axis = 'unit' | 'category' | 'rank' | 'outcome' | 'sex' | 'month';

/**
 * Which records stand behind a figure: an answerable question, so that the local page can open it down to the rows.
 * All given conditions hold together.
 */
export interface Selection {
  readonly counts: 'persons' | 'records' | 'rows';
  /** Only records of this list (for `records` and `rows`). */
  readonly list?: string;
  /** Persons on all of these lists. */
  readonly on?: readonly string[];
  /** Persons on exactly these capture lists. */
  readonly exactly?: readonly string[];
  /** Persons or records with this value on this axis; null: no value known. */
  readonly axis?: Axis;
  readonly value?: string | null;
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

/** `total` equals the sum of `parts` (identifiers of figures): what disclosure control must not let anyone solve. */
export interface Relation {
  readonly total: string;
  readonly parts: readonly string[];
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
