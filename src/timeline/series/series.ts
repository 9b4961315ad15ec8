// A series: counts of events by period and unit, with the strength that they happened to. What every model of the timeline reads.
import { diagnostic, MusterError, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Words } from '../../text/words.ts';
import { formatPeriod, type PeriodKind } from './period.ts';

export interface SeriesUnit {
  readonly id: string;
  /** Another unit of the order of battle, of this series or above all of them; null at the top. */
  readonly parent: string | null;
}

/** Until when a list can know of anything: the number of periods, from the first, that it covers whole. */
export interface SeriesCoverage {
  readonly list: string;
  readonly periods: number;
}

/** Cells stand by period, then by unit: cell of period t and unit i is t·units + i. No number is NaN or infinite. */
export interface Series {
  readonly kind: PeriodKind;
  readonly periods: readonly string[];
  readonly units: readonly SeriesUnit[];
  /** Events: whole numbers from 0. */
  readonly counts: Float64Array;
  /** People at risk in the cell, as a band; both ends above 0. 1 and 1 where the table gives none. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Whether the table gave strengths: without them a rate is a count per period. */
  readonly hasStrength: boolean;
  readonly coverage: readonly SeriesCoverage[];
}

export interface SeriesInput {
  readonly kind: PeriodKind;
  /** Step of the first period (see `period.ts`). */
  readonly start: number;
  readonly units: readonly SeriesUnit[];
  /** Parents above the units of the series, with their own parents. */
  readonly above?: readonly SeriesUnit[];
  readonly counts: ArrayLike<number>;
  readonly low?: ArrayLike<number>;
  readonly high?: ArrayLike<number>;
  readonly coverage?: readonly SeriesCoverage[];
  /** Periods, from the first, in which any list can know of something, if only in part; default: those that the longest covers. */
  readonly reach?: number;
}

export const mostPeriods = 100_000;
export const mostUnits = 1000;
export const mostCells = 2_000_000;
/** Of one cell: above it, tables of the negative binomial no longer fit in memory. */
export const mostCount = 1_000_000;

/** Checks everything; a {@link MusterError} names all that is wrong by period and unit, never by a count of people. */
export function makeSeries(input: SeriesInput): Series {
  const { kind, start, units, counts, low, high, coverage = [] } = input;
  const faults: Diagnostic[] = [];
  const size = units.length;
  const length = size === 0 ? 0 : counts.length / size;
  if (size === 0 || length === 0)
    throw new MusterError(
      diagnostic('timeline.empty', { en: 'the series has no cell', ru: 'в ряду нет ни одного числа' }),
    );
  if (!Number.isInteger(length)) throw new RangeError(`${counts.length} cells are no table of ${size} units`);
  if (length > mostPeriods || size > mostUnits || counts.length > mostCells) {
    throw new MusterError(
      diagnostic('timeline.too-large', {
        en: `the series has ${length} periods of ${size} units: up to ${mostPeriods}, ${mostUnits} and ${mostCells} cells are read`,
        ru: `периодов в ряду ${length}, подразделений ${size}; читается не больше ${mostPeriods} и ${mostUnits}, а чисел всего — не больше ${mostCells}`,
      }),
    );
  }
  faults.push(...unitFaults(units, input.above ?? []));
  const periods = Array.from({ length }, (_, t) => formatPeriod({ kind, step: start + t }));
  const place = (cell: number): Words => {
    const [period, unit] = [periods[Math.floor(cell / size)] ?? '', units[cell % size]?.id ?? ''];
    return { en: `period ${period}, unit ${unit}`, ru: `период ${period}, подразделение ${unit}` };
  };
  const first = (
    code: 'timeline.count' | 'timeline.strength',
    isWrong: (cell: number) => boolean,
    what: Words,
  ) => {
    let found = 0;
    let at = -1;
    for (let cell = 0; cell < counts.length; cell++) {
      if (!isWrong(cell)) continue;
      if (found === 0) at = cell;
      found++;
    }
    if (found === 0) return;
    const { en, ru } = place(at);
    const more = found > 1 ? { en: ` and ${found - 1} more`, ru: ` и ещё ${found - 1}` } : { en: '', ru: '' };
    faults.push(diagnostic(code, { en: `${what.en}: ${en}${more.en}`, ru: `${what.ru}: ${ru}${more.ru}` }));
  };
  first(
    'timeline.count',
    (cell) =>
      !(Number.isInteger(counts[cell]) && (counts[cell] ?? -1) >= 0 && (counts[cell] ?? 0) <= mostCount),
    {
      en: `a count is not a whole number from 0 to ${mostCount}`,
      ru: `число событий — не целое от 0 до ${mostCount}`,
    },
  );
  const hasStrength = low !== undefined;
  const top = high ?? low;
  if (low !== undefined && top !== undefined) {
    first(
      'timeline.strength',
      (cell) => !((low[cell] ?? 0) > 0 && (top[cell] ?? 0) >= (low[cell] ?? 0) && (top[cell] ?? 0) < 1e12),
      {
        en: 'a strength is not above 0, or its upper end is below the lower one',
        ru: 'численность не больше 0, или её верхняя граница ниже нижней',
      },
    );
  }
  const covered =
    input.reach ?? (coverage.length === 0 ? length : Math.max(...coverage.map((list) => list.periods)));
  if (lastEvent(counts, size) >= covered) {
    faults.push(
      diagnostic('timeline.after-close', {
        en: `events stand after ${periods[covered - 1] ?? 'the start'}, the last period that any list can know of`,
        ru: `есть события позже, чем ${periods[covered - 1] ?? 'начало'}: о более поздних периодах не может знать ни один список`,
      }),
    );
  }
  if (faults.length > 0) throw new MusterError(faults);
  const ones = () => new Float64Array(counts.length).fill(1);
  return {
    kind,
    periods,
    units,
    counts: Float64Array.from(counts),
    low: low === undefined ? ones() : Float64Array.from(low),
    high: top === undefined ? ones() : Float64Array.from(top),
    hasStrength,
    coverage,
  };
}

/** Values by cell, summed over the first periods: by unit. */
export function sumsByUnit(values: Float64Array, units: number, periods: number): Float64Array {
  const sums = new Float64Array(units);
  for (let cell = 0; cell < periods * units; cell++) {
    sums[cell % units] = (sums[cell % units] ?? 0) + (values[cell] ?? 0);
  }
  return sums;
}

/** How many periods, from the first, at least one list covers: all of them where no list says when it ends. */
export function coveredPeriods({ coverage, periods }: Series): number {
  if (coverage.length === 0) return periods.length;
  return Math.min(periods.length, Math.max(...coverage.map(({ periods: covered }) => covered)));
}

/** Periods, from the first, that every list with a known end covers: what may be compared. At least one. */
export function coveredByAll(series: Series): number {
  return Math.max(
    1,
    Math.min(coveredPeriods(series), ...series.coverage.map(({ periods: covered }) => covered)),
  );
}

function lastEvent(counts: ArrayLike<number>, size: number): number {
  for (let cell = counts.length - 1; cell >= 0; cell--) {
    if ((counts[cell] ?? 0) > 0) return Math.floor(cell / size);
  }
  return -1;
}

function unitFaults(units: readonly SeriesUnit[], above: readonly SeriesUnit[]): readonly Diagnostic[] {
  const parents = new Map<string, string | null>();
  const faults: Diagnostic[] = [];
  for (const { id, parent } of [...units, ...above]) {
    if (parents.has(id))
      faults.push(
        diagnostic('timeline.unit', {
          en: `the unit ${id} stands twice`,
          ru: `подразделение ${id} стоит дважды`,
        }),
      );
    parents.set(id, parent);
  }
  for (const { id, parent } of [...units, ...above]) {
    if (parent !== null && !parents.has(parent)) {
      faults.push(
        diagnostic('timeline.unit', {
          en: `the parent ${parent} of the unit ${id} is not among the units`,
          ru: `вышестоящего ${parent}, указанного у ${id}, нет среди подразделений`,
        }),
      );
      continue;
    }
    const seen = new Set<string>([id]);
    for (let up = parent; up !== null; up = parents.get(up) ?? null) {
      if (seen.has(up)) {
        faults.push(
          diagnostic('timeline.unit', {
            en: `the unit ${id} stands above itself`,
            ru: `подразделение ${id} стоит выше самого себя`,
          }),
        );
        break;
      }
      seen.add(up);
    }
  }
  return faults;
}
