// Levels of agreement of values that are only the same, near or different: place, identifier, category, rank.
import { field, rowWidth } from './compare-rows.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import { column, sameOrDifferent, type CompareGroup } from './pattern.ts';
import { createNearness } from './similarity.ts';

/** Level of a comparison that knows same, one slip apart, alike and different, over the codes of a dictionary. */
export function createGraded(keys: readonly string[]): (x: number, y: number) => number {
  const near = createNearness(keys);
  return (x, y) => {
    if (x === -1 || y === -1) return 0;
    return x === y ? 1 : 4 - near(x, y);
  };
}

export function createComparePlace(records: EncodedRecords, rows: Int32Array): CompareGroup {
  const graded = createGraded(records.placeKeys);
  return (a, b, { levels, rarity }) => {
    const place = rows[a * rowWidth + field.place] ?? -1;
    const level = graded(place, rows[b * rowWidth + field.place] ?? -1);
    levels[column.place] = level;
    if (level === 1) rarity[column.place] = records.placeRarity[place] ?? 0;
  };
}

export function createCompareIdentifier(records: EncodedRecords, rows: Int32Array): CompareGroup {
  const graded = createGraded(records.identifierKeys);
  return (a, b, { levels }) => {
    levels[column.identifier] = graded(
      rows[a * rowWidth + field.identifier] ?? -1,
      rows[b * rowWidth + field.identifier] ?? -1,
    );
  };
}

export function createCompareCategory(rows: Int32Array): CompareGroup {
  return (a, b, { levels }) => {
    levels[column.category] = sameOrDifferent(
      rows[a * rowWidth + field.category] ?? -1,
      rows[b * rowWidth + field.category] ?? -1,
      -1,
    );
  };
}

export function createCompareRank(rows: Int32Array): CompareGroup {
  return (a, b, { levels }) => {
    levels[column.rank] = sameOrDifferent(
      rows[a * rowWidth + field.rank] ?? -1,
      rows[b * rowWidth + field.rank] ?? -1,
      -1,
    );
  };
}
