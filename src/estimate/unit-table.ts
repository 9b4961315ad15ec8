// Persons by unit as read by people: each unit with everything below it, and apart those of whom no more is known.
import type { BarChart } from '../figure/figure-set.ts';
import { idPart } from '../figure/figure-id.ts';
import type { FigureTable } from '../figure/figure.ts';
import { verbatim, type Words } from '../text/words.ts';
import type { AxisCell } from './axis-cells.ts';
import { axisNames, axisTitles } from './axis-words.ts';
import type { TallyUnit } from './tally-input.ts';

export const unitOnly: Words = { en: 'no lower unit stated', ru: 'без уточнения' };

interface Line {
  readonly unit: TallyUnit;
  readonly depth: number;
  /** With subordinate units; without any, the unit itself. */
  readonly total: string;
  /** Null where the unit has no subordinate units with persons, or no persons of its own. */
  readonly own: string | null;
}

/**
 * Table and chart of units in the order of battle. A unit's own cell holds only those of whom no lower unit is stated, so
 * that it must not stand alone under the name of the unit. `trees` are identifiers of totals over subordinate units.
 */
export function unitDisplay(
  units: readonly TallyUnit[],
  cells: readonly AxisCell[],
  trees: ReadonlySet<string>,
): { readonly table: FigureTable; readonly chart: BarChart } {
  const own = new Set(cells.flatMap((cell) => (cell.key === null ? [] : [cell.key])));
  const known = new Set(units.map((unit) => unit.id));
  const linesOf = (unit: TallyUnit, depth: number): readonly Line[] => {
    const direct = own.has(unit.id) ? `persons.unit.${idPart(unit.id)}` : null;
    const tree = `persons.units.${idPart(unit.id)}`;
    const isTree = trees.has(tree);
    const below = units.filter((other) => other.parent === unit.id);
    const line = { unit, depth, total: isTree ? tree : (direct ?? ''), own: isTree ? direct : null };
    const shown = isTree || direct !== null;
    return [...(shown ? [line] : []), ...below.flatMap((child) => linesOf(child, depth + (shown ? 1 : 0)))];
  };
  const roots = units.filter((unit) => unit.parent === undefined || !known.has(unit.parent));
  const lines = roots.flatMap((unit) => linesOf(unit, 0));
  const rest = cells.filter((cell) => cell.key === null);
  const restIds = rest.map((cell) => `persons.unit.${cell.id}`);
  return {
    table: {
      id: 'persons.unit',
      title: axisTitles.unit,
      note: null,
      corner: axisNames.unit,
      columns: [{ en: 'persons, with subordinate units', ru: 'людей, с подчинёнными' }, unitOnly],
      rows: [
        ...lines.map(({ unit, depth }) => verbatim('\u2003'.repeat(depth) + unit.name)),
        ...rest.map((cell) => cell.label),
      ],
      cells: [
        ...lines.map((line): readonly (string | null)[] => [line.total, line.own]),
        ...restIds.map((id) => [id, null]),
      ],
    },
    chart: {
      kind: 'bars',
      id: 'persons.unit',
      title: axisTitles.unit,
      axis: { en: 'persons, with subordinate units', ru: 'человек, с подчинёнными' },
      bars: [
        ...topLines(lines).map(({ label, figure }) => ({ label, figure })),
        ...rest.map((cell, index) => ({ label: cell.label, figure: restIds[index] ?? '' })),
      ],
    },
  };
}

/** The highest level that divides: below a single root its children, and what the root has of its own. */
function topLines(lines: readonly Line[]): readonly { readonly label: Words; readonly figure: string }[] {
  const top = lines.filter((line) => line.depth === 0);
  const [root, ...others] = top;
  const bar = ({ unit, total }: Line) => ({ label: verbatim(unit.name), figure: total });
  if (root === undefined || others.length > 0 || lines.length === 1) return top.map(bar);
  const inside = lines.filter((line) => line.depth === 1).map(bar);
  if (root.own === null) return inside;
  const label = {
    en: `${root.unit.name}, ${unitOnly.en}`,
    ru: `${root.unit.name}, ${unitOnly.ru}`,
  };
  return [{ label, figure: root.own }, ...inside];
}
