// A log-linear model of a capture table: the total, how well the model fits, and how far the total may be off.
// S. E. Fienberg, "The multiple recapture census for closed populations and incomplete 2^k contingency tables",
// Biometrika 59 (1972) 591–603.
import type { CaptureTable } from '../capture-table.ts';
import { abundanceOf, type Abundance, type Interval } from './abundance.ts';
import { cellsOf, type Cells } from './cells.ts';
import { latticeDesign } from './design.ts';
import { fitModel, type DroppedTerm, type FittedModel } from './loglinear-model.ts';
import { profileInterval } from './profile.ts';
import { hierarchical, modelName } from './terms.ts';

interface ModelAsked {
  /** All terms of the model as asked, the intercept (0) first. */
  readonly terms: readonly number[];
  /** By largest terms and positions of lists: "[123][14][34]". */
  readonly name: string;
  /** Terms that the table cannot tell; the fit stands without them. */
  readonly dropped: readonly DroppedTerm[];
}

export interface LoglinearFit extends ModelAsked, Abundance {
  readonly kind: 'fit';
}

export interface LoglinearRefusal extends ModelAsked {
  readonly kind: 'refused';
  /** The table leaves the total open under this model, or lets it grow without end. */
  readonly reason: 'unidentified';
}

export interface ProfiledFit extends LoglinearFit {
  /** 95 % profile-likelihood interval of the total; `high` is infinite where the likelihood never falls far enough. */
  readonly profile: Interval;
}

/**
 * Maximum likelihood of the hierarchical model with these terms (bit masks of lists; subsets and the lists themselves are
 * added). Throws a RangeError for a term of lists that are not there, or of all lists.
 */
export function fitLoglinear(
  table: CaptureTable,
  generators: readonly number[],
): ProfiledFit | LoglinearRefusal {
  const cells = cellsOf(table);
  const terms = hierarchical(cells.lists, generators);
  const model = fitModel(cells, terms, null);
  const result = summarise(cells, terms, model);
  if (result.kind === 'refused') return result;
  const design = latticeDesign(cells.lists, model.terms);
  return { ...result, profile: profileInterval(design, cells.counts, model.active, result.unseen) };
}

/** What a fitted model says of the table. */
export function summarise(
  cells: Cells,
  terms: readonly number[],
  { fit, dropped, active, aliased }: FittedModel,
): LoglinearFit | LoglinearRefusal {
  const asked = { terms, name: modelName(terms), dropped };
  if (fit === null) return { kind: 'refused', ...asked, reason: 'unidentified' };
  return { kind: 'fit', ...asked, ...abundanceOf(cells, fit, active, terms.length - aliased.length) };
}
