// One thread of comparison: answers each range of records that it is sent with the pairs to keep, and `tally` with what
// it has met so far.
import { parentPort, workerData } from 'node:worker_threads';
import { createListPairs } from '../persons/list-pairs.ts';
import { createComparer, type CompareInput } from './compare-range.ts';
import type { ThreadOrder } from './compare-threads.ts';

// Only `compare-threads` starts this file.
const input = workerData as CompareInput;
const comparer = createComparer(input, createListPairs(input.records));

parentPort?.on('message', (order: ThreadOrder) => {
  if (order === 'tally') {
    parentPort?.postMessage({ tally: comparer.tally() });
  } else if ('leastWeight' in order) {
    comparer.foresee(order);
  } else {
    const range = comparer.compare(order.from, order.to);
    parentPort?.postMessage({ range }, [range.ends.buffer, range.b.buffer, range.entry.buffer]);
  }
});
