// Levels of agreement of two units in the order of battle.
import { field, rowWidth } from './compare-rows.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import { column, type CompareGroup, type Pattern } from './pattern.ts';

export function createCompareUnits(records: EncodedRecords, rows: Int32Array): CompareGroup {
  const at = (r: number, place: number): number => rows[r * rowWidth + place] ?? 0;

  function compareUnit(a: number, b: number, out: Pattern): number {
    const [x, y] = [at(a, field.unit), at(b, field.unit)];
    if (x === -1 || y === -1) return 0;
    if (x === y) {
      out.rarity[column.unit] = records.unitRarity[x] ?? 0;
      return 1;
    }
    if (isAbove(x, y) || isAbove(y, x)) return 2;
    const parent = records.unitParent[x] ?? -1;
    return parent !== -1 && parent === records.unitParent[y] ? 3 : 4;
  }

  function isAbove(high: number, low: number): boolean {
    let unit = records.unitParent[low] ?? -1;
    for (let steps = 0; unit !== -1 && steps < 32; steps++) {
      if (unit === high) return true;
      unit = records.unitParent[unit] ?? -1;
    }
    return false;
  }

  return (a, b, out) => {
    out.levels[column.unit] = compareUnit(a, b, out);
  };
}
