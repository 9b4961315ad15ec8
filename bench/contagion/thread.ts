// A thread that runs the divisions it is sent, one at a time.
import { parentPort } from 'node:worker_threads';
import { runOnce } from './run-once.ts';

interface Asked {
  readonly design: string;
  readonly run: number;
}

parentPort?.on('message', ({ design, run }: Asked) => {
  // Whoever started the thread hears of a run that failed.
  void runOnce(design, run).then((line) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    parentPort?.postMessage(line);
  });
});
