// Figures by unit, category, rank, outcome and sex: persons, and the records of each list.
import type { BarChart, FigureSet } from '../figure/figure-set.ts';
import type { Figure, FigureTable, Relation, UnshownCell } from '../figure/figure.ts';
import { makeFigure } from '../figure/make-figure.ts';
import { verbatim } from '../text/words.ts';
import { boundByName, type RecordColumn } from './axis-bounds.ts';
import { axisCells, type AxisCell } from './axis-cells.ts';
import { boundByDeciders } from './axis-deciders.ts';
import { axisHow, axisNames, axisTitles, conflictLabels, type CellAxis } from './axis-words.ts';
import { labelsFrom, sexLabels, type AxisLabels } from './labels.ts';
import { captureLists, counted } from './person.ts';
import { personValue, recordValue } from './select.ts';
import { addRankGroups, addUnitTrees } from './tally-groups.ts';
import { filesOf, linkageAssumption, type TallyInput, type TallyList } from './tally-input.ts';
import { unitDisplay, unitOnly } from './unit-table.ts';

/** Axes along which the records of each list are counted too, so that a list's own published totals can be found again. */
const recordAxes: readonly CellAxis[] = ['category', 'outcome'];

/**
 * `persons.<axis>.<value>`, `persons.units.<unit>` (with subordinate units), `persons.rankgroup.<group>`,
 * `list.<id>.<axis>.<value>` (records), `persons.conflict.<axis>`. An axis on which nothing is stated is left out.
 */
export function tallyAxes(input: TallyInput): FigureSet {
  const people = counted(input.persons, input.lists);
  const capture = captureLists(input.lists);
  const files = filesOf(input.files, capture);
  const labels: Readonly<Record<CellAxis, AxisLabels>> = {
    unit: labelsFrom(input.units.map((unit) => [unit.id, verbatim(unit.name)])),
    category: input.labels.category,
    rank: input.labels.rank,
    outcome: input.labels.outcome,
    sex: sexLabels,
  };
  const figures: Figure[] = [];
  const relations: Relation[] = [];
  const unshown: UnshownCell[] = [];
  const tables: FigureTable[] = [];
  const charts: BarChart[] = [];

  for (const axis of ['unit', 'category', 'rank', 'outcome', 'sex'] as const) {
    const values = people.map((person) => personValue(person, axis));
    if (values.every((value) => value === null)) continue;
    const spelling = spellings(input, axis);
    const cells = axisCells(axis, values, labels[axis], input.threshold, spelling);
    for (const cell of cells) figures.push(personFigure(axis, nameOf(axis, cell, cells, input), files));
    const ids = cells.map((cell) => `persons.${axis}.${cell.id}`);
    relations.push({ total: 'persons.total', parts: ids });
    const columns = recordAxes.includes(axis)
      ? input.lists.flatMap((list) => recordCells(input, list, axis, labels[axis], spelling))
      : [];
    for (const column of columns) {
      figures.push(...column.figures);
      relations.push({
        total: `list.${column.list.id}.records`,
        parts: column.figures.map((figure) => figure.id),
      });
    }
    for (const bound of [
      boundByDeciders(input, people, axis, cells, columns),
      boundByName(`persons.${axis}`, cells),
      ...columns.map((column) => boundByName(`list.${column.list.id}.${axis}`, column.cells)),
    ]) {
      relations.push(...bound.relations);
      unshown.push(...bound.unshown);
    }
    if (axis === 'unit') {
      const trees = addUnitTrees(input, cells, files, figures, relations);
      const { table, chart } = unitDisplay(input.units, cells, trees);
      tables.push(table);
      charts.push(chart);
      continue;
    }
    if (axis === 'rank') addRankGroups(input, cells, files, figures, relations, charts);
    tables.push(axisTable(axis, cells, columns));
    charts.push({
      kind: 'bars',
      id: `persons.${axis}`,
      title: axisTitles[axis],
      axis: { en: 'persons', ru: 'человек' },
      bars: cells.map((cell, index) => ({ label: cell.label, figure: ids[index] ?? '' })),
    });
  }

  for (const axis of ['unit', 'category', 'rank', 'outcome', 'sex', 'month'] as const) {
    figures.push(
      makeFigure({
        id: `persons.conflict.${axis}`,
        label: conflictLabels[axis],
        value: people.filter((person) => person.conflicts.includes(axis)).length,
        counts: 'persons',
        kind: 'linked',
        how: {
          en: 'Persons counted whose records state values that cannot both be true of one moment.',
          ru: 'Учтённые люди, записи о которых расходятся.',
        },
        files: input.files,
        select: { counts: 'persons', conflict: axis },
        assumptions: [linkageAssumption],
      }),
    );
  }
  return { figures, relations, unshown, tables, charts };
}

/** A unit with others below it: its own cell holds those of whom no lower unit is stated, and says so. */
function nameOf(axis: CellAxis, cell: AxisCell, cells: readonly AxisCell[], { units }: TallyInput): AxisCell {
  const hasBelow =
    axis === 'unit' &&
    cell.key !== null &&
    units.some((unit) => unit.parent === cell.key && cells.some((other) => other.key === unit.id));
  if (!hasBelow) return cell;
  const { en, ru } = cell.label;
  return { ...cell, label: { en: `${en}, ${unitOnly.en}`, ru: `${ru}, ${unitOnly.ru}` } };
}

function personFigure(axis: CellAxis, cell: AxisCell, files: TallyInput['files']): Figure {
  return makeFigure({
    id: `persons.${axis}.${cell.id}`,
    label: {
      en: `${axisNames[axis].en}: ${cell.label.en}`,
      ru: `${axisNames[axis].ru}: ${cell.label.ru}`,
    },
    value: cell.count,
    counts: 'persons',
    kind: 'linked',
    how: axisHow,
    files,
    select: { counts: 'persons', ...cell.select },
    assumptions: [linkageAssumption],
  });
}

function recordCells(
  { records, files, threshold }: TallyInput,
  list: TallyList,
  axis: CellAxis,
  labels: AxisLabels,
  spelling: (key: string) => string,
): readonly RecordColumn[] {
  const own = records.filter((record) => record.list === list.id).map((record) => recordValue(record, axis));
  if (own.every((value) => value === null)) return [];
  const cells = axisCells(axis, own, labels, threshold, spelling);
  const figures = cells.map((cell) =>
    makeFigure({
      id: `list.${list.id}.${axis}.${cell.id}`,
      label: {
        en: `${list.title}, ${axisNames[axis].en}: ${cell.label.en}`,
        ru: `${list.title}, ${axisNames[axis].ru}: ${cell.label.ru}`,
      },
      value: cell.count,
      counts: 'records',
      kind: 'counted',
      how: { en: 'Records of this list with this value.', ru: 'Записи этого списка с этим значением.' },
      files: filesOf(files, [list.id]),
      select: { counts: 'records', list: list.id, ...cell.select },
    }),
  );
  return [{ list, cells, figures }];
}

/** The commonest spelling of each key in the sources; of equally common ones the first by code units. */
function spellings({ records }: TallyInput, axis: CellAxis): (key: string) => string {
  const counts = new Map<string, Map<string, number>>();
  if (axis !== 'unit' && axis !== 'sex') {
    for (const record of records) {
      const value = record[axis];
      if (value === null) continue;
      const own = counts.get(value.key) ?? new Map<string, number>();
      own.set(value.raw, (own.get(value.raw) ?? 0) + 1);
      counts.set(value.key, own);
    }
  }
  return (key) => {
    const own = [...(counts.get(key) ?? [])].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return own[0]?.[0] ?? key;
  };
}

function axisTable(
  axis: CellAxis,
  cells: readonly AxisCell[],
  columns: readonly RecordColumn[],
): FigureTable {
  const rows = [...cells];
  const extra = columns
    .flatMap((column) => column.cells)
    .filter((cell, index, all) => all.findIndex((other) => other.id === cell.id) === index)
    .filter((cell) => !cells.some((own) => own.id === cell.id));
  const firstRest = rows.findIndex(isRest);
  rows.splice(firstRest < 0 ? rows.length : firstRest, 0, ...extra.filter((cell) => !isRest(cell)));
  rows.push(...extra.filter(isRest));
  return {
    id: `persons.${axis}`,
    title: axisTitles[axis],
    note: null,
    corner: axisNames[axis],
    columns: [
      { en: 'persons counted', ru: 'учтено людей' },
      ...columns.map(({ list }) => ({ en: `records on: ${list.title}`, ru: `записи в: ${list.title}` })),
    ],
    rows: rows.map((row) => row.label),
    cells: rows.map((row) => [
      has(cells, row) ? `persons.${axis}.${row.id}` : null,
      ...columns.map((column) =>
        has(column.cells, row) ? `list.${column.list.id}.${axis}.${row.id}` : null,
      ),
    ]),
  };
}

function isRest(cell: AxisCell): boolean {
  return cell.key === null;
}

function has(cells: readonly AxisCell[], row: AxisCell): boolean {
  return cells.some((cell) => cell.id === row.id);
}
