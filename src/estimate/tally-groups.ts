// Figures on several values of an axis together: units with their subordinate units, groups of ranks.
import type { BarChart } from '../figure/figure-set.ts';
import { idPart } from '../figure/figure-id.ts';
import type { Figure, Relation } from '../figure/figure.ts';
import { makeFigure } from '../figure/make-figure.ts';
import { axisCells, type AxisCell } from './axis-cells.ts';
import { axisHow } from './axis-words.ts';
import { linkageAssumption, type TallyInput } from './tally-input.ts';

/**
 * Units that have subordinate units with persons: own and subordinate persons together. Gives the identifiers of their
 * figures.
 */
export function addUnitTrees(
  { units }: TallyInput,
  cells: readonly AxisCell[],
  files: TallyInput['files'],
  figures: Figure[],
  relations: Relation[],
): ReadonlySet<string> {
  const trees = new Set<string>();
  const direct = new Map(
    cells.flatMap((cell) => (cell.key === null ? [] : [[cell.key, cell.count] as const])),
  );
  interface Tree {
    readonly count: number;
    readonly units: readonly string[];
    readonly id: string;
  }
  const gather = (unit: TallyInput['units'][number]): Tree | null => {
    const own = direct.get(unit.id);
    const flat: Tree = { count: own ?? 0, units: [unit.id], id: `persons.unit.${idPart(unit.id)}` };
    const below = units.filter((other) => other.parent === unit.id).flatMap((child) => gather(child) ?? []);
    if (below.length === 0) return own === undefined ? null : flat;
    const parts = own === undefined ? below : [flat, ...below];
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    const tree: Tree = {
      count,
      units: parts.flatMap((part) => part.units),
      id: `persons.units.${idPart(unit.id)}`,
    };
    figures.push(
      makeFigure({
        id: tree.id,
        label: {
          en: `unit with subordinate units: ${unit.name}`,
          ru: `подразделение с подчинёнными: ${unit.name}`,
        },
        value: count,
        counts: 'persons',
        kind: 'linked',
        how: axisHow,
        files,
        select: { counts: 'persons', axis: 'unit', values: tree.units },
        assumptions: [linkageAssumption],
      }),
    );
    trees.add(tree.id);
    relations.push({ total: tree.id, parts: parts.map((part) => part.id) });
    return tree;
  };
  const known = new Set(units.map((unit) => unit.id));
  for (const unit of units) if (unit.parent === undefined || !known.has(unit.parent)) gather(unit);
  return trees;
}

/** Groups of ranks; ranks that no table knows belong to none. */
export function addRankGroups(
  { labels, threshold }: TallyInput,
  cells: readonly AxisCell[],
  files: TallyInput['files'],
  figures: Figure[],
  relations: Relation[],
  charts: BarChart[],
): void {
  const members = new Map<string | null, AxisCell[]>();
  for (const cell of cells) {
    const group = cell.key === null ? null : labels.groupOfRank(cell.key);
    members.set(group, [...(members.get(group) ?? []), cell]);
  }
  const groups = axisCells(
    'rank',
    [...members].flatMap(([group, own]) =>
      own.flatMap((cell) => Array<string | null>(cell.count).fill(group)),
    ),
    labels.rankGroup,
    threshold,
  ).filter((group) => group.key !== null);
  if (groups.length === 0) return;
  for (const group of groups) {
    const own = members.get(group.key) ?? [];
    figures.push(
      makeFigure({
        id: `persons.rankgroup.${group.id}`,
        label: { en: `ranks: ${group.label.en}`, ru: `звания: ${group.label.ru}` },
        value: group.count,
        counts: 'persons',
        kind: 'linked',
        how: axisHow,
        files,
        select: { counts: 'persons', axis: 'rank', values: own.map((cell) => cell.key) },
        assumptions: [linkageAssumption],
      }),
    );
    relations.push({
      total: `persons.rankgroup.${group.id}`,
      parts: own.map((cell) => `persons.rank.${cell.id}`),
    });
  }
  charts.push({
    kind: 'bars',
    id: 'persons.rankgroup',
    title: { en: 'Persons by group of ranks', ru: 'Люди по группам званий' },
    axis: { en: 'persons', ru: 'человек' },
    bars: groups.map((group) => ({ label: group.label, figure: `persons.rankgroup.${group.id}` })),
  });
}
