// Levels of agreement of two units in the order of battle.
import { field, type ReadRow } from './compare-rows.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import { column, type CompareGroup } from './pattern.ts';

/** Level of two unit codes. */
export function createUnitLevel({ unitParent }: EncodedRecords): (x: number, y: number) => number {
  const anyAbove = unitParent.some((parent) => parent !== -1);

  function isAbove(high: number, low: number): boolean {
    let unit = unitParent[low] ?? -1;
    for (let steps = 0; unit !== -1 && steps < 32; steps++) {
      if (unit === high) return true;
      unit = unitParent[unit] ?? -1;
    }
    return false;
  }

  return (x, y) => {
    if (x === -1 || y === -1) return 0;
    if (x === y) return 1;
    if (!anyAbove) return 4;
    if (isAbove(x, y) || isAbove(y, x)) return 2;
    const parent = unitParent[x] ?? -1;
    return parent !== -1 && parent === unitParent[y] ? 3 : 4;
  };
}

export function createCompareUnits(records: EncodedRecords, read: ReadRow): CompareGroup {
  const unitLevel = createUnitLevel(records);
  return (a, b, { levels, rarity }) => {
    const unit = read(a, field.unit);
    const level = unitLevel(unit, read(b, field.unit));
    levels[column.unit] = level;
    if (level === 1) rarity[column.unit] = records.unitRarity[unit] ?? 0;
  };
}
