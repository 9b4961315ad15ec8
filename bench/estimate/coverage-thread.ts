// One thread of the simulation: every so-manieth run of each design.
import { parentPort, workerData } from 'node:worker_threads';
import { coverOnce } from './cover-once.ts';
import type { ThreadOrder, ThreadOutcome } from './coverage.ts';

// Only `coverage.ts` starts this file.
const { designs, runs, isLatent, thread, threads } = workerData as ThreadOrder;

for (const [index, design] of designs.entries()) {
  for (let run = thread; run < runs; run += threads) {
    const message: ThreadOutcome = { index, run, outcome: await coverOnce(design, run, isLatent) };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage(message);
  }
}
