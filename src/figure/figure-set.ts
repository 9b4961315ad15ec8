// What a stage hands on for publication: figures, how they add up, and the tables and charts made of them.
import type { Words } from '../text/words.ts';
import type { Figure, FigureTable, Relation, UnshownCell } from './figure.ts';

/** Bars by figure identifier, in the order given. */
export interface BarChart {
  readonly kind: 'bars';
  readonly id: string;
  readonly title: Words;
  readonly axis: Words;
  readonly bars: readonly { readonly label: Words; readonly figure: string }[];
}

/** Counts by month; `coverage` says until when each list can know anything. Months are `YYYY-MM`. */
export interface MonthChart {
  readonly kind: 'months';
  readonly id: string;
  readonly title: Words;
  readonly months: readonly { readonly month: string; readonly figure: string }[];
  readonly coverage: readonly {
    readonly list: string;
    readonly title: string;
    readonly until: string | null;
  }[];
}

/** Overlaps of lists, one column per capture history (Lex et al. 2014, "UpSet"). */
export interface OverlapChart {
  readonly kind: 'overlaps';
  readonly id: string;
  readonly title: Words;
  readonly lists: readonly { readonly id: string; readonly title: string; readonly figure: string }[];
  readonly histories: readonly { readonly lists: readonly string[]; readonly figure: string }[];
}

export type ChartSpec = BarChart | MonthChart | OverlapChart;

export interface FigureSet {
  readonly figures: readonly Figure[];
  readonly relations: readonly Relation[];
  readonly unshown: readonly UnshownCell[];
  readonly tables: readonly FigureTable[];
  readonly charts: readonly ChartSpec[];
}

/** All sets as one. Throws where two hold a figure or cell of the same identifier. */
export function combineSets(sets: readonly FigureSet[]): FigureSet {
  const combined: FigureSet = {
    figures: sets.flatMap((set) => set.figures),
    relations: sets.flatMap((set) => set.relations),
    unshown: sets.flatMap((set) => set.unshown),
    tables: sets.flatMap((set) => set.tables),
    charts: sets.flatMap((set) => set.charts),
  };
  const seen = new Set<string>();
  for (const { id } of [...combined.figures, ...combined.unshown]) {
    if (seen.has(id)) throw new Error(`two figures are called ${id}`);
    seen.add(id);
  }
  return combined;
}
