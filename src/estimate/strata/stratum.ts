// A stratum as a case declares it, and what a list that omits something leaves of it.
import type { Case, CaseUnit } from '../../case/schema.ts';
import { readCaseDate, type DateInterval } from '../../text/date.ts';

export type DeclaredStratum = NonNullable<NonNullable<Case['estimate']>['strata']>[number];
export type Omitted = Case['lists'][string]['omits'][number];

/** Days, both ends included. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/** Conditions that all have to hold; null where there is none. */
export interface Stratum {
  readonly units: ReadonlySet<string> | null;
  readonly categories: ReadonlySet<string> | null;
  readonly days: Days | null;
}

/** What is known of one person; null where nothing is. */
export interface Known {
  readonly unit: string | null;
  readonly category: string | null;
  readonly event: DateInterval | null;
}

/** Everybody. */
export const everybody: Stratum = { units: null, categories: null, days: null };

/** With every unit go the units below it. */
export function readStratum(
  { units, categories, from, to }: Pick<DeclaredStratum, 'units' | 'categories' | 'from' | 'to'>,
  known: readonly CaseUnit[],
): Stratum {
  return {
    units: units === undefined ? null : unitsBelow(units, known),
    categories: categories === undefined ? null : new Set(categories),
    days:
      from === undefined && to === undefined
        ? null
        : {
            from: from === undefined ? Number.NEGATIVE_INFINITY : readCaseDate(from).from,
            to: to === undefined ? Number.POSITIVE_INFINITY : readCaseDate(to).to,
          },
  };
}

export function readOmitted({ unit, category, from, to }: Omitted, known: readonly CaseUnit[]): Stratum {
  return readStratum(
    {
      ...(unit === undefined ? {} : { units: [unit] }),
      ...(category === undefined ? {} : { categories: [category] }),
      from,
      to,
    },
    known,
  );
}

function unitsBelow(ids: readonly string[], known: readonly CaseUnit[]): ReadonlySet<string> {
  const all = new Set(ids);
  for (let size = -1; size < all.size;) {
    size = all.size;
    for (const { id, parent } of known) if (parent !== undefined && all.has(parent)) all.add(id);
  }
  return all;
}

/** Whether somebody is in the stratum; `maybe` where what is known does not tell. */
export function isIn({ units, categories, days }: Stratum, person: Known): 'yes' | 'no' | 'maybe' {
  const answers = [
    units === null ? 'yes' : person.unit === null ? 'maybe' : units.has(person.unit) ? 'yes' : 'no',
    categories === null
      ? 'yes'
      : person.category === null
        ? 'maybe'
        : categories.has(person.category)
          ? 'yes'
          : 'no',
    days === null || person.event === null ? (days === null ? 'yes' : 'maybe') : isWithin(person.event, days),
  ] as const;
  return answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes';
}

function isWithin({ from, to }: Days, days: Days): 'yes' | 'no' | 'maybe' {
  if (from >= days.from && to <= days.to) return 'yes';
  return to < days.from || from > days.to ? 'no' : 'maybe';
}

/**
 * How much of the stratum a list does not cover that omits `omitted`: `all` makes its cells structural zeros there. `period` is
 * that of the question: nobody outside it is counted.
 */
export function omittedPart(stratum: Stratum, omitted: Stratum, period: Days): 'all' | 'some' | 'none' {
  const days = (own: Stratum): Days => ({
    from: Math.max(period.from, own.days?.from ?? period.from),
    to: Math.min(period.to, own.days?.to ?? period.to),
  });
  const parts = [
    sharedPart(stratum.units, omitted.units),
    sharedPart(stratum.categories, omitted.categories),
    omitted.days === null ? 'all' : sharedDays(days(stratum), days(omitted)),
  ];
  return parts.includes('none') ? 'none' : parts.includes('some') ? 'some' : 'all';
}

function sharedPart(
  own: ReadonlySet<string> | null,
  omitted: ReadonlySet<string> | null,
): 'all' | 'some' | 'none' {
  if (omitted === null) return 'all';
  if (own === null) return 'some';
  const shared = [...own].filter((value) => omitted.has(value)).length;
  return shared === own.size ? 'all' : shared === 0 ? 'none' : 'some';
}

function sharedDays(own: Days, omitted: Days): 'all' | 'some' | 'none' {
  if (own.from >= omitted.from && own.to <= omitted.to) return 'all';
  return own.to < omitted.from || own.from > omitted.to || omitted.from > omitted.to ? 'none' : 'some';
}
