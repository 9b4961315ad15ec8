// Two encoded records → their agreement pattern, group by group.
//
// A group is the comparisons that look at the same values: what one group says depends on no other, so that a pair of
// values needs to be compared once, whoever carries them.
import { compareDays, compareEvents, compareIntervals } from './compare-dates.ts';
import { createCompareNames } from './compare-names.ts';
import { compareRows, field, rowReader, type ReadRow } from './compare-rows.ts';
import type { NameFacts } from './name-facts.ts';
import { createCompareUnits } from './compare-units.ts';
import {
  createCompareCategory,
  createCompareIdentifier,
  createComparePlace,
  createCompareRank,
} from './compare-values.ts';
import type { EncodedRecords } from '../encode/encode.ts';
import { column, type CompareGroup, type Pattern } from './pattern.ts';

export type Compare = (a: number, b: number, out: Pattern) => void;

function createCompareBirth(at: ReadRow): CompareGroup {
  return (a, b, { levels }) => {
    const [dayA, dayB] = [at(a, field.birthDay), at(b, field.birthDay)];
    levels[column.birth] = compareDays(dayA, dayB);
    levels[column['birth-coarse']] =
      dayA !== 0 && dayB !== 0
        ? 0
        : compareIntervals(
            at(a, field.birthFrom),
            at(a, field.birthTo),
            at(b, field.birthFrom),
            at(b, field.birthTo),
          );
  };
}

function createCompareEvent(at: ReadRow): CompareGroup {
  return (a, b, { levels }) => {
    levels[column.event] = compareEvents(
      at(a, field.eventFrom),
      at(a, field.eventTo),
      at(b, field.eventFrom),
      at(b, field.eventTo),
    );
  };
}

/** Makes the comparison of records by number: a pure function of its inputs. */
export function createCompare(
  records: EncodedRecords,
  rows = compareRows(records),
  facts?: NameFacts,
): Compare {
  const read = rowReader(rows);
  const names = createCompareNames(records, read, facts);
  const birth = createCompareBirth(read);
  const units = createCompareUnits(records, read);
  const event = createCompareEvent(read);
  const category = createCompareCategory(read);
  const rank = createCompareRank(read);
  const identifier = createCompareIdentifier(records, read);
  const place = createComparePlace(records, read);
  return (a, b, out) => {
    out.rarity.fill(0);
    names(a, b, out);
    birth(a, b, out);
    units(a, b, out);
    event(a, b, out);
    category(a, b, out);
    rank(a, b, out);
    identifier(a, b, out);
    place(a, b, out);
  };
}
