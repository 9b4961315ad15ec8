// The pairs that stand in for labelled matches: those that a linkage takes for one person, and those that it thinks
// possible.
import { createIntList } from '../encode/int-list.ts';
import type { Linkage } from '../linkage.ts';
import type { EncodedRecords } from '../encode/encode.ts';

/** Pairs of records that are likely one person, as columns of equal length, by record number, a < b. */
export interface LikelyPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly probability: Float64Array;
  /** Each stands for so many pairs. */
  readonly scale: number;
}

/** With more pairs than this, every k-th stands for all. */
const mostPairs = 100_000;
/** A person with more records gives only the pairs that were compared: all pairs of them would outweigh the rest. */
const largestPerson = 100;

/**
 * Two records of one person count in full, whether any rule has compared them or not: records that are joined by way of
 * a third show what blocking missed. Other pairs count by their probability.
 */
export function likelyPairs(linkage: Linkage, records: EncodedRecords): LikelyPairs {
  const { personOf, links, persons } = linkage;
  const [a, b] = [createIntList(), createIntList()];
  const probability: number[] = [];
  const number = new Int32Array(records.count);
  const members: number[][] = persons.map(() => []);
  records.inputIndex.forEach((input, r) => {
    number[input] = r;
    members[personOf[input] ?? 0]?.push(r);
  });
  const add = (x: number, y: number, p: number): void => {
    a.push(Math.min(x, y));
    b.push(Math.max(x, y));
    probability.push(p);
  };
  for (const own of members) {
    if (own.length > largestPerson) continue;
    own.forEach((x, i) => {
      for (let j = i + 1; j < own.length; j++) {
        const y = own[j] ?? 0;
        if (records.side[x] !== records.side[y]) add(x, y, 1);
      }
    });
  }
  links.a.forEach((x, i) => {
    const y = links.b[i] ?? 0;
    const person = personOf[x] ?? 0;
    if (person === personOf[y] && (members[person]?.length ?? 0) <= largestPerson) return;
    add(number[x] ?? 0, number[y] ?? 0, links.probability[i] ?? 0);
  });
  const order = Int32Array.from({ length: a.length }, (_, i) => i).toSorted(
    (i, j) => a.at(i) - a.at(j) || b.at(i) - b.at(j),
  );
  const step = Math.max(1, Math.ceil(order.length / mostPairs));
  const kept = order.filter((_, place) => place % step === 0);
  return {
    a: kept.map((i) => a.at(i)),
    b: kept.map((i) => b.at(i)),
    probability: Float64Array.from(kept, (i) => probability[i] ?? 0),
    scale: kept.length === 0 ? 1 : order.length / kept.length,
  };
}
