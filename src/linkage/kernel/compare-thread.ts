// One thread of comparison: answers each range of records that it is sent with the compared pairs.
import { parentPort, workerData } from 'node:worker_threads';
import { createCompareRange } from './compare-range.ts';
import type { RangeOrder, ThreadInput } from './compare-threads.ts';
import { createCompare } from '../compare/compare.ts';
import { createListPairs } from '../persons/list-pairs.ts';

// Only `compare-threads` starts this file.
const { records, blocks, rows } = workerData as ThreadInput;
const compareRange = createCompareRange(
  records.count,
  blocks,
  createCompare(records, rows),
  createListPairs(records),
);

parentPort?.on('message', ({ from, to }: RangeOrder) => {
  const compared = compareRange(from, to);
  const { ends, b, pattern } = compared.pairs;
  parentPort?.postMessage(compared, [ends.buffer, b.buffer, pattern.buffer]);
});
