// A thread that runs the divisions it is sent, one at a time.
import { parentPort } from 'node:worker_threads';
import { runOnce } from './run-once.ts';

parentPort?.on('message', ({ design, run }: { readonly design: string; readonly run: number }) => {
  const line = runOnce(design, run);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  parentPort?.postMessage(line);
});
