// How many of all pairs agree on a value, counted over values instead of pairs: Σ n(n−1)/2 over the records that carry
// each value, less the pairs inside lists free of repeats, which are no pairs.
import type { EncodedRecords } from '../encode/encode.ts';
import { createPairCodes } from '../encode/pair-codes.ts';
import { column } from '../compare/pattern.ts';

export interface Agreeing {
  /** Pairs of equal value, and pairs in which both have a value. */
  readonly same: number;
  readonly both: number;
}

/** By column of patterns; comparisons that are not counted here, or have no value, have no entry. */
export type AgreeingPairs = ReadonlyMap<number, Agreeing>;

const twos = (n: number): number => (n * (n - 1)) / 2;

/** Values of a wider range than this are numbered one by one. */
const widest = 1 << 22;

/** Values as integers from 0, with -1 where missing. */
function fromZero(values: Int32Array, missing: number): Int32Array {
  let [lowest, highest] = [Infinity, -Infinity];
  for (let r = 0; r < values.length; r++) {
    const value = values[r] ?? missing;
    if (value === missing) continue;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (highest - lowest < widest) return values.map((value) => (value === missing ? -1 : value - lowest));
  const codes = createPairCodes();
  return values.map((value) => (value === missing ? -1 : codes.code(value, 0)));
}

/** `codes` from 0, -1 where missing; records of one list stand together, as `EncodedRecords` has them. */
function count(codes: Int32Array, { list, side }: EncodedRecords): Agreeing {
  let most = -1;
  for (let r = 0; r < codes.length; r++) most = Math.max(most, codes[r] ?? -1);
  if (most === -1) return { same: 0, both: 0 };
  const all = new Float64Array(most + 1);
  const own = new Float64Array(most + 1);
  let [known, same, both] = [0, 0, 0];
  for (let from = 0, to = 0; from < codes.length; from = to) {
    while (to < codes.length && list[to] === list[from]) to++;
    const unique = (side[from] ?? -1) >= 0;
    let inList = 0;
    for (let r = from; r < to; r++) {
      const code = codes[r] ?? -1;
      if (code === -1) continue;
      inList++;
      // Each record agrees with those before it: of its own list only where that may repeat itself.
      same += (all[code] ?? 0) - (unique ? (own[code] ?? 0) : 0);
      all[code] = (all[code] ?? 0) + 1;
      own[code] = (own[code] ?? 0) + 1;
    }
    for (let r = from; r < to; r++) if ((codes[r] ?? -1) !== -1) own[codes[r] ?? 0] = 0;
    known += inList;
    both -= unique ? twos(inList) : 0;
  }
  return { same, both: both + twos(known) };
}

export function countAgreeing(records: EncodedRecords): AgreeingPairs {
  const columns: readonly (readonly [number, Int32Array])[] = [
    [column.identifier, records.identifier],
    [column.place, records.place],
    [column.unit, records.unit],
    [column.category, records.category],
    [column.rank, records.rank],
    [column.birth, fromZero(records.birthDay, 0)],
  ];
  return new Map(
    columns.flatMap(([at, codes]) => {
      const found = count(codes, records);
      return found.both === 0 ? [] : [[at, found] as const];
    }),
  );
}
