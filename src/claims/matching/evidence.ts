// Evidence: a figure of the case with the same slots as a claim, so that the two can be held against each other.
import type { Figure, FigureKind } from '../../figure/figure.ts';
import type { Bound } from '../../text/quantity.ts';
import type { Words } from '../../text/words.ts';
import type { ClaimPeriod, CountKey, EventKey, Population } from '../claim.ts';

/** A word with what it means: keys that both languages have. */
export interface Meant {
  readonly word: string;
  readonly folded: string;
  /** Of a Russian adjective of a place or body (`вятский`): what it is made of, folded; else null. */
  readonly root: string | null;
  readonly keys: readonly string[];
}

export interface Wording {
  readonly counts: readonly Meant[];
  readonly event: readonly Meant[];
  readonly category: readonly Meant[];
  /** Those of its category where it names of which kind the counted are (`tanks`), and not with what or about what. */
  readonly kinds: readonly Meant[];
  readonly population: readonly Meant[];
  readonly place: readonly Meant[];
  readonly all: readonly Meant[];
}

/** Names behind `from`, `to` and `in`, folded. */
export interface Ways {
  /** Where those counted are at home: `migrants from Sorvia`. */
  readonly home: readonly string[];
  /** There, and from where its event takes them. */
  readonly from: readonly string[];
  /** Where its event came about. */
  readonly at: readonly string[];
  readonly to: readonly string[];
}

export interface Evidence {
  /** The identifier of the figure: `cited.list-total`, `persons.total`. */
  readonly id: string;
  readonly label: Words;
  readonly kind: FigureKind;
  /** Null where only bounds are known. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How the source itself words the number (`more than 3,000`). */
  readonly bound: Bound;
  readonly counts: CountKey | null;
  readonly event: EventKey | null;
  readonly populations: readonly Population[];
  /** Names in the words of its population, where no table knows what it is. */
  readonly designations: readonly string[];
  /** Capitalised words of such a population, as folded stems. */
  readonly mentions: readonly string[];
  readonly period: ClaimPeriod | null;
  /** The period that the case asks about. */
  readonly asked: ClaimPeriod | null;
  /** Groups of people whom the case asks about. */
  readonly askedGroups: readonly string[];
  readonly categories: readonly string[];
  /** Ages by which its category bounds those counted. */
  readonly ages: readonly string[];
  /** Nouns by which the case names categories that no table knows, folded. */
  readonly kinds: readonly string[];
  /** Groups of people that its population names (`жители Чечни`). */
  readonly groups: readonly string[];
  /** Groups by which any figure of the case names its population: of whom, and no category within. */
  readonly peoples: readonly string[];
  /** All figures of the case are of its population. */
  readonly isOnlyBody: boolean;
  /** Words of its population that those of all figures of the case have: what goes without saying. */
  readonly shared: readonly Meant[];
  /** Most figures of the case are of its population, and no other population has its event: it goes without saying. */
  readonly isMainBody: boolean;
  /** Its place is that of the whole case, within which all others lie: it goes without saying. */
  readonly isGround: boolean;
  /** Its source is a list of what it counts, the only one of the case or one of several; null: no list, or of something else. */
  readonly list: 'only' | 'one of several' | null;
  /** The case has figures of other bodies or places than its own. */
  readonly hasNeighbours: boolean;
  /** Of a part of a whole: whether no other part is as large, and the words of those that are smaller; null where there are none. */
  readonly ranked: { readonly isLargest: boolean; readonly lesser: readonly (readonly Meant[])[] } | null;
  /** Units of the case that its bodies are parts of. */
  readonly superiors: readonly string[];
  /** Its population is all who live in a place, named by nothing but that. */
  readonly isTerritory: boolean;
  /** Words of the event that the case's question asks about. */
  readonly topic: readonly Meant[];
  /** The undertakings that the case's question names: `arrested in the operation`. */
  readonly scenes: readonly string[];
  readonly place: string | null;
  /** Its place is a territory (`Kursk region`), within which towns may bear the same name. */
  readonly isRegion: boolean;
  /** Who published it; empty for figures of the case itself. */
  readonly source: string;
  /** The figure that this one is a part of. */
  readonly partOf: string | null;
  /** Events of that figure, and of what it is a part of itself. */
  readonly wholeEvents: readonly EventKey[];
  /** Graded D to F, or 4 to 6 (STANAG 2511). */
  readonly isWeak: boolean;
  /** The words of what is counted, folded. */
  readonly countWords: readonly string[];
  /** All words that describe it, folded to Latin letters. */
  readonly words: readonly string[];
  /** The words of whom it is of, folded. */
  readonly bodyWords: readonly string[];
  /** The words of its slots that say something of their own, with what they mean; those of all else that describes it. */
  readonly wording: Wording;
  /** Whence its people came, and where they went. */
  readonly ways: Ways;
  /** The nouns of whom it is of, beside names and territories. */
  readonly heads: readonly Meant[];
  /** The nouns of other figures of the case where this one has others: `colonies` beside `remand prisons`. */
  readonly rivals: readonly (readonly Meant[])[];
  /** Institutions and matters that its description names, by their keys in both languages. */
  readonly institutions: readonly string[];
  /** The words of its event, folded. */
  readonly eventWords: readonly string[];
  /** Its event is that something did not come about (`failed to appear`), in words that no table holds. */
  readonly isNegated: boolean;
  /** What it came about without: `released without charge`. */
  readonly without: readonly Meant[];
  /** Its event is that something was so yet at its time (`still missing`), and not that it came about in it. */
  readonly isState: boolean;
  /** Those of them by which its event is known. */
  readonly headWords: readonly string[];
  /** What it counts, where no table knows: words of its event and of its category that a claim must say. */
  readonly own: {
    /** Folded. */
    readonly event: readonly string[];
    /** What it counts that came about, before how and where: more than one where it joins them (`killed or wounded`). */
    readonly events: readonly EventKey[];
    /** The key of the event that its words begin with. */
    readonly head: string | null;
    /** Circumstances that its event names and a claim must name too. */
    readonly matters: readonly string[];
    /** The keys of its event among those that several words say. */
    readonly kin: readonly string[];
    /** Those that the words of what and of whom it counts name (`applications for amnesty`). */
    readonly around: readonly string[];
    /** The group that those are called whom the event of the whole case befell (`deportees`), where they are counted here. */
    readonly called: readonly string[];
    /** Groups that the men of its body are called by their branch (`marines` of a naval infantry regiment). */
    readonly men: readonly string[];
    readonly category: readonly string[];
    /** Keys of what its category says in words that others may stand for (`armed`). */
    readonly categoryKeys: readonly string[];
    /** Circumstances that what is counted names itself (`suspended sentences`). */
    readonly kinds: readonly string[];
    /** Groups of people that its event names (`reported by relatives`). */
    readonly doers: readonly string[];
    /** Of whom. */
    readonly population: readonly string[];
  };
  /** Identifiers of the figures that it was added up from. */
  readonly from: readonly string[];
}

/** What an audit knows of the case beside its figures. */
export interface CaseKnowledge {
  readonly evidence: readonly Evidence[];
  /** Sizes of bodies of troops by echelon, from the order of battle. */
  readonly bands: readonly SizeBand[];
}

export interface SizeBand {
  readonly echelon: Population['kind'];
  readonly low: number;
  readonly high: number;
  readonly sources: readonly string[];
}

export const nothingKnown: CaseKnowledge = { evidence: [], bands: [] };

/** The value of a figure that may be shown; null where it is withheld. */
export function shownValue(figure: Figure): number | null {
  return figure.withheld === null ? figure.value : null;
}
