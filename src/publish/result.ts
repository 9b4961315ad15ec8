// Everything that a run says, ready to be shown: made once, protected once, rendered by every output.
import type { Case } from '../case/schema.ts';
import type { Audit } from '../claims/audit.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { EstimateChart } from '../chart/estimate-chart.ts';
import type { TimelineChart } from '../chart/timeline-chart.ts';
import type { LinkageChart } from '../chart/linkage-chart.ts';
import type { ChartSpec } from '../figure/figure-set.ts';
import type { Figure, FigureTable } from '../figure/figure.ts';
import type { HiddenContent } from '../sources/source.ts';
import type { Language, Words } from '../text/words.ts';

/** One list as read. Figures stand in `Result.figures` under the identifiers given here. */
export interface ListResult {
  readonly id: string;
  readonly title: string;
  readonly kind: string | null;
  readonly role: Case['lists'][string]['role'];
  readonly closed: string | null;
  readonly reliability: string | null;
  readonly credibility: number | null;
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly sheet: string | null;
  readonly rowsPresent: string;
  readonly rowsRead: string;
  readonly rowsRejected: string;
  readonly records: string;
  readonly persons: string;
  /** Of the persons counted, those on this list. */
  readonly counted: string;
  readonly rejections: readonly Diagnostic[];
  readonly hidden: readonly HiddenContent[];
  readonly notes: readonly Diagnostic[];
}

/** How the records were linked. Shares and charts are rounded so that no small count can be worked out from them. */
/** A share that the model expects, in whole per cent, and where 95 of 100 draws of the linkage leave it. */
export interface ExpectedShare {
  readonly value: number;
  /** Null where the draws do not hold all of the doubt. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

export interface LinkageSummary {
  /** Pairs of records that were compared. */
  readonly pairs: number;
  /** Match probability from which two records are taken for one person. */
  readonly threshold: number;
  /** Expected shares: right links among those made, links made among the right ones. Null where there are too few. */
  readonly precision: ExpectedShare | null;
  readonly recall: ExpectedShare | null;
  /** Whether the recall reckons with right links that no blocking rule proposed. */
  readonly reachKnown: boolean;
  /** What a random sample of pairs, answered by people, says of the linkage that it was drawn from. */
  readonly measured: {
    readonly answered: number;
    readonly pairs: number;
    readonly precision: ExpectedShare | null;
    readonly recall: ExpectedShare | null;
  } | null;
  readonly charts: readonly LinkageChart[];
}

/** What is said of the total beside its figures. Texts name lists and limits, never a count of people. */
export interface EstimateResult {
  readonly verdict: 'estimate' | 'range' | 'lower-bound' | 'refused';
  /** Why the verdict is not `estimate`. */
  readonly reasons: readonly Words[];
  /** What the headline is made of. */
  readonly headline: Words | null;
  readonly sentences: readonly Words[];
  readonly findings: readonly Words[];
  /** Every model by the identifier of its figure; `variants` are without a doubtful list. */
  readonly models: readonly { readonly label: Words; readonly figure: string }[];
  readonly variants: readonly { readonly label: Words; readonly figure: string }[];
  /** Draws of the linkage that the headline is pooled over: by graphs, and by latent classes. */
  readonly draws: { readonly all: number; readonly latent: number } | null;
  /** Who looked into samples of the lists; empty where nobody did. */
  readonly checks: readonly string[];
  /** Of the people on the lists, those who belong there; null where nobody was checked. */
  readonly rightlyListed: string | null;
  /** Parts that are estimated one by one, by the identifiers of their figures; null where the case declares none. */
  readonly strata: {
    readonly parts: readonly { readonly title: string; readonly figure: string }[];
    readonly sum: string;
    /** All parts together; null where there is no such total. */
    readonly pooled: string | null;
  } | null;
  readonly charts: readonly EstimateChart[];
}

export interface TimelineTable {
  readonly title: Words;
  /** The first one heads the rows. */
  readonly columns: readonly Words[];
  /** Numbers as text, the same in every language. */
  readonly rows: readonly (readonly string[])[];
}

/** What is said of the timeline. Sentences hold probabilities and rates, never a count of people. */
export interface TimelineResult {
  readonly sections: readonly { readonly title: Words; readonly sentences: readonly Words[] }[];
  /** Identifiers of figures. */
  readonly scenarios: readonly string[];
  readonly tables: readonly TimelineTable[];
  readonly charts: readonly TimelineChart[];
}

/** Two sources by part: named people, and a registry that only counts. Identifiers of figures. */
export interface RegistryResult {
  readonly title: string;
  readonly source: string;
  readonly total: string;
  readonly pooled: string | null;
  readonly parts: readonly { readonly title: string; readonly figure: string }[];
}

export interface Result {
  readonly version: 1;
  readonly title: string;
  readonly language: Language;
  readonly notice: string | null;
  readonly question: Case['question'];
  readonly threshold: number;
  readonly lists: readonly ListResult[];
  /** Identifiers of the figures that stand on top, the most important first. */
  readonly headline: readonly string[];
  /** Sorted by identifier. */
  readonly figures: readonly Figure[];
  readonly tables: readonly FigureTable[];
  readonly charts: readonly ChartSpec[];
  readonly linkage: LinkageSummary;
  /** Null where fewer than two lists add people. */
  readonly estimate: EstimateResult | null;
  /** Null where the case has no units, or too few dated persons. */
  readonly timeline: TimelineResult | null;
  /** Null where the case declares no registry. */
  readonly registry: RegistryResult | null;
  /** Units by name. */
  readonly incidents: Case['incidents'];
  /** The texts that the case names, held against these figures; null where it names none. */
  readonly claims: Audit | null;
  /** What must be said beside the figures: limits, refusals, how many cells are hidden. */
  readonly notes: readonly Words[];
}
