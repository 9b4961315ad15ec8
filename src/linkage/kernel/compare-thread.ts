// One thread of comparison: answers each range of records that it is sent with the compared pairs.
import { parentPort, workerData } from 'node:worker_threads';
import { createCompareRange, type CompareInput } from './compare-range.ts';
import type { RangeOrder } from './compare-threads.ts';
import { createListPairs } from '../persons/list-pairs.ts';

// Only `compare-threads` starts this file.
const input = workerData as CompareInput;
const compareRange = createCompareRange(input, createListPairs(input.records));

parentPort?.on('message', ({ from, to }: RangeOrder) => {
  const compared = compareRange(from, to);
  const { ends, b, pattern } = compared.pairs;
  parentPort?.postMessage(compared, [ends.buffer, b.buffer, pattern.buffer]);
});
