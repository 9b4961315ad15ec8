// Draws for records that were just linked, in the numbers of the records as they came.
import type { DrawInput } from './draws-input.ts';
import { drawLinkages, type DrawOptions, type LinkageDraws } from './draws.ts';
import { keyOfRecord, type RecordPlaces } from '../encode/encode.ts';
import type { Linkage, LinkColumns } from '../linkage.ts';
import { inTurn } from '../encode/sorted-order.ts';

export interface LinkedRecords extends Pick<DrawInput, 'same' | 'different' | 'evidence' | 'root'> {
  readonly encoded: RecordPlaces;
  readonly links: LinkColumns;
  /** log2 prior odds of a pair. */
  readonly priorBits: (a: number, b: number) => number;
}

/**
 * All numbers going in are those of the encoded records. In what comes out, record numbers index the array of records that
 * was linked, and `root` is the record whose key names the person (`agreedRoots` gives the like for the agreed linkage).
 */
export function drawEncoded(
  { encoded, links, priorBits, ...rest }: LinkedRecords,
  options: DrawOptions,
  signal: AbortSignal,
): LinkageDraws {
  const { a, b, weight, probability } = links;
  const draws = drawLinkages(
    {
      ...rest,
      records: encoded.count,
      links: { a, b, probability, bits: weight.map((bits, i) => bits + priorBits(a[i] ?? 0, b[i] ?? 0)) },
      side: encoded.side,
      key: (record) => keyOfRecord(encoded, record),
    },
    options,
    signal,
  );
  const { inputIndex } = encoded;
  const width = draws.doubtful.length;
  const came = draws.doubtful.map((record) => inputIndex[record] ?? 0);
  const order = inTurn(came.length).toSorted((x, y) => (came[x] ?? 0) - (came[y] ?? 0));
  const root = new Int32Array(draws.root.length);
  for (let k = 0; k < draws.count; k++) {
    for (let at = 0; at < width; at++) {
      root[k * width + at] = inputIndex[draws.root[k * width + (order[at] ?? 0)] ?? 0] ?? 0;
    }
  }
  return { ...draws, doubtful: order.map((at) => came[at] ?? 0), root };
}

/** By record: the record whose key names its person in the agreed linkage. `keys`: of the records that were linked. */
export function agreedRoots(
  { persons, personOf }: Pick<Linkage, 'persons' | 'personOf'>,
  keys: readonly string[],
): Int32Array {
  const numbers = new Map(keys.map((key, record) => [key, record]));
  const named = Int32Array.from(persons, (key) => numbers.get(key) ?? -1);
  return personOf.map((person) => named[person] ?? -1);
}
