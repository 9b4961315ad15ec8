// Levels of agreement of values that are only the same, near or different: place, identifier, category, rank.
import { field, type ReadRow } from './compare-rows.ts';
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

export function createComparePlace(records: EncodedRecords, read: ReadRow): CompareGroup {
  const graded = createGraded(records.placeKeys);
  return (a, b, { levels, rarity }) => {
    const place = read(a, field.place);
    const level = graded(place, read(b, field.place));
    levels[column.place] = level;
    if (level === 1) rarity[column.place] = records.placeRarity[place] ?? 0;
  };
}

export function createCompareIdentifier(records: EncodedRecords, read: ReadRow): CompareGroup {
  const graded = createGraded(records.identifierKeys);
  return (a, b, { levels }) => {
    levels[column.identifier] = graded(read(a, field.identifier), read(b, field.identifier));
  };
}

export function createCompareCategory(read: ReadRow): CompareGroup {
  return (a, b, { levels }) => {
    levels[column.category] = sameOrDifferent(read(a, field.category), read(b, field.category), -1);
  };
}

export function createCompareRank(read: ReadRow): CompareGroup {
  return (a, b, { levels }) => {
    levels[column.rank] = sameOrDifferent(read(a, field.rank), read(b, field.rank), -1);
  };
}
