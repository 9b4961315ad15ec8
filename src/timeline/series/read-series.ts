// A series out of a plain table: one row for each period and unit.
import { diagnostic, fail, MusterError, type Diagnostic, type Place } from '../../diagnostic/diagnostic.ts';
import { openSource, placeOf } from '../../sources/open-source.ts';
import type { SourceRequest } from '../../sources/source.ts';
import type { Words } from '../../text/words.ts';
import { formatPeriod, readPeriod, type Period, type PeriodKind } from './period.ts';
import { makeSeries, mostPeriods, type Series, type SeriesUnit } from './series.ts';

const columns = ['period', 'unit', 'count', 'exposure', 'exposure-high', 'parent'] as const;
type Column = (typeof columns)[number];

/** Faults of one table that are told one by one; what is wrong further down is counted. */
const mostFaults = 20;

const kindWords: Readonly<Record<PeriodKind, string>> = {
  number: 'номера',
  month: 'месяцы',
  week: 'недели',
  day: 'дни',
};

const cellWords = {
  strength: { en: 'a strength is not a number above 0', ru: 'численность — не число больше 0' },
  period: {
    en: 'a period is not a number, month, week or day',
    ru: 'период — не номер, не месяц, не неделя и не день',
  },
  count: { en: 'a count is not a whole number from 0 on', ru: 'число событий — не целое от 0' },
} as const satisfies Record<string, Words>;

interface Cell {
  readonly period: Period;
  readonly unit: string;
  readonly count: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly parent: string | null;
  readonly place: Place;
}

/**
 * Columns: `period` (`12`, `1891`, `2024-03`, `2024-W09` or `2024-03-05`, one kind in a table) and `count`; where wanted `unit`,
 * `exposure` (people at risk in that period; with `exposure-high` the lower end of a band) and `parent` (of the unit).
 * Every unit has every period from the first to the last, 0 where nothing happened. Everything wrong is a
 * {@link MusterError} with its place.
 */
export async function readSeries(request: SourceRequest): Promise<Series> {
  const cells = await readCells(request);
  const [first] = cells;
  if (first === undefined)
    return fail(
      'timeline.empty',
      { en: 'the table has no row', ru: 'в таблице нет строк' },
      { file: request.name },
    );
  const mixed = cells.find(({ period }) => period.kind !== first.period.kind);
  if (mixed !== undefined) {
    fail(
      'timeline.period',
      {
        en: `the periods are of two kinds: ${first.period.kind} and ${mixed.period.kind}`,
        ru: `периоды двух видов: ${kindWords[first.period.kind]} и ${kindWords[mixed.period.kind]}`,
      },
      mixed.place,
    );
  }
  const [start, end] = cells.reduce(
    ([low, high], { period: { step } }) => [Math.min(low, step), Math.max(high, step)],
    [first.period.step, first.period.step],
  );
  const units = unitsOf(cells);
  const length = end - start + 1;
  if (length > mostPeriods) {
    const reason = {
      en: `the table reaches over ${length} periods; up to ${mostPeriods} are read`,
      ru: `периодов в таблице ${length}, а читается не больше ${mostPeriods}`,
    };
    fail('timeline.too-large', reason, { file: request.name });
  }
  const at = new Map<number, Cell>();
  const positions = new Map(units.map(({ id }, index) => [id, index]));
  for (const cell of cells) {
    const index = (cell.period.step - start) * units.length + (positions.get(cell.unit) ?? 0);
    if (at.has(index))
      fail(
        'timeline.table',
        {
          en: 'the period of this unit stands twice',
          ru: 'этот период у подразделения стоит дважды',
        },
        cell.place,
      );
    at.set(index, cell);
  }
  const size = length * units.length;
  if (at.size < size) {
    let missing = 0;
    while (at.has(missing)) missing++;
    const period = formatPeriod({
      kind: first.period.kind,
      step: start + Math.floor(missing / units.length),
    });
    fail(
      'timeline.gap',
      {
        en: `cells without a row: ${size - at.size}, the first of unit ${units[missing % units.length]?.id ?? ''} in period ${period}`,
        ru: `не хватает строк: ${size - at.size}; первая из них — подразделение ${units[missing % units.length]?.id ?? ''}, период ${period}`,
      },
      { file: request.name },
    );
  }
  const ordered = Array.from({ length: size }, (_, index) => at.get(index));
  const hasStrength = ordered.every((cell) => cell?.low !== null);
  if (!hasStrength && ordered.some((cell) => cell?.low !== null)) {
    const empty = ordered.find((cell) => cell?.low === null);
    fail(
      'timeline.strength',
      {
        en: 'a strength is missing here and given elsewhere',
        ru: 'численность здесь не указана, а в других строках указана',
      },
      empty?.place ?? null,
    );
  }
  return makeSeries({
    kind: first.period.kind,
    start,
    units,
    above: parentsAbove(units),
    counts: ordered.map((cell) => cell?.count ?? 0),
    ...(hasStrength
      ? {
          low: ordered.map((cell) => cell?.low ?? 0),
          high: ordered.map((cell) => cell?.high ?? cell?.low ?? 0),
        }
      : {}),
  });
}

/** Parents that are no unit of the table only say which units stand together. */
function parentsAbove(units: readonly SeriesUnit[]): readonly SeriesUnit[] {
  const ids = new Set(units.map(({ id }) => id));
  const above = new Set(units.flatMap(({ parent }) => (parent === null || ids.has(parent) ? [] : [parent])));
  return [...above].map((id) => ({ id, parent: null }));
}

function unitsOf(cells: readonly Cell[]): readonly SeriesUnit[] {
  const parents = new Map<string, string | null>();
  for (const { unit, parent, place } of cells) {
    const known = parents.get(unit);
    if (known !== undefined && known !== parent)
      fail(
        'timeline.unit',
        {
          en: 'the unit has two different parents',
          ru: 'у подразделения указаны два разных вышестоящих',
        },
        place,
      );
    parents.set(unit, parent);
  }
  return [...parents].map(([id, parent]) => ({ id, parent }));
}

async function readCells(request: SourceRequest): Promise<readonly Cell[]> {
  const opened = await openSource({ header: 1, ...request });
  const place = placeOf(opened, request);
  const top = { file: request.name };
  const header = opened.header.map((name) => name.trim().toLowerCase());
  const unknown = header.find((name) => !columns.some((column) => column === name));
  if (unknown !== undefined) {
    fail(
      'timeline.table',
      {
        en: `the column ${unknown} is none of ${columns.join(', ')}`,
        ru: `столбец ${unknown} не из числа этих: ${columns.join(', ')}`,
      },
      top,
    );
  }
  const position = (column: Column) => header.indexOf(column);
  for (const column of ['period', 'count'] as const) {
    if (position(column) < 0)
      fail(
        'timeline.table',
        {
          en: `no column is called ${column}`,
          ru: `столбца с названием ${column} нет`,
        },
        top,
      );
  }
  const cells: Cell[] = [];
  const faults: Diagnostic[] = [];
  let more = 0;
  for await (const { rows, rejections } of opened.batches()) {
    if (rejections.length > 0) throw new MusterError(rejections.map((rejection) => rejection.diagnostic));
    for (const row of rows) {
      const text = (column: Column) => (row.cells[position(column)] ?? '').trim();
      const wrong = (code: Diagnostic['code'], column: Column, reason: Words) => {
        if (faults.length < mostFaults) faults.push(diagnostic(code, reason, place(row, position(column))));
        else more++;
      };
      const amount = (column: Column): number | null => {
        if (text(column) === '') return null;
        const value = /^\d{1,12}(?:\.\d{1,9})?$/.test(text(column)) ? Number(text(column)) : 0;
        if (!(value > 0)) wrong('timeline.strength', column, cellWords.strength);
        return value;
      };
      const period = readPeriod(text('period'));
      if (period === null) wrong('timeline.period', 'period', cellWords.period);
      const isWhole = /^\d{1,7}$/.test(text('count'));
      if (!isWhole) wrong('timeline.count', 'count', cellWords.count);
      if (period === null || !isWhole) continue;
      cells.push({
        period,
        unit: text('unit') || 'all',
        count: Number(text('count')),
        low: amount('exposure'),
        high: amount('exposure-high'),
        parent: text('parent') || null,
        place: place(row, null),
      });
    }
  }
  if (faults.length > 0) {
    const rest =
      more === 0
        ? []
        : [
            diagnostic(
              'timeline.table',
              { en: `further faults of this kind: ${more}`, ru: `ещё таких ошибок: ${more}` },
              top,
            ),
          ];
    throw new MusterError([...faults, ...rest]);
  }
  return cells;
}
