// Everything that is counted from persons and records, as figures.
import { combineSets, type FigureSet } from '../figure/figure-set.ts';
import { tallyAxes } from './tally-axes.ts';
import { tallyChao } from './tally-chao.ts';
import type { TallyInput } from './tally-input.ts';
import { tallyLists } from './tally-lists.ts';

/** Lists and their overlaps, persons by every axis, and Chao's lower bound; all additive identities are declared. */
export function tally(input: TallyInput): FigureSet {
  return combineSets([tallyLists(input), tallyAxes(input), tallyChao(input)]);
}
