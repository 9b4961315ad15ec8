// Who runs the rounds of chains: this thread, or others beside it.
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { CaptureTable } from '../capture-table.ts';
import { createRounds, type ChainState, type RoundOrder } from './chain.ts';
import type { LatentOptions } from './options.ts';

export interface ThreadInput {
  readonly table: CaptureTable;
  readonly options: LatentOptions;
}

export type RoundMessage =
  | { readonly kind: 'state'; readonly state: ChainState }
  /** Sweeps of the round that are done. */
  | { readonly kind: 'sweeps'; readonly chain: number; readonly sweeps: number };

export interface ChainRunner {
  /** Runs a round of each chain that is named; rejects with the signal's reason when it is aborted. */
  readonly run: (
    orders: readonly RoundOrder[],
    listen: (message: RoundMessage) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One round after another in this thread, with a breath for other work now and then. */
export function chainsHere({ table, options }: ThreadInput): ChainRunner {
  const startRound = createRounds(table, options);
  return {
    run: async (orders, listen, signal) => {
      for (const order of orders) {
        const round = startRound(order);
        for (;;) {
          signal.throwIfAborted();
          const step = round.next();
          if (step.done === true) {
            listen({ kind: 'state', state: step.value });
            break;
          }
          listen({ kind: 'sweeps', chain: order.chain, sweeps: step.value });
          await setImmediate();
        }
      }
    },
    close: async () => {},
  };
}

/** A chain keeps next to nothing in its heap: what it drops may well be swept often. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** Compiled code alone can be given to a thread. */
export const canUseThreads = import.meta.url.endsWith('.js');

const noWork = (): void => {};

/** Rounds in so many threads, each taking the next one as soon as it is free. */
export function chainsInThreads(input: ThreadInput, threads: number): ChainRunner {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./chain-thread.js', import.meta.url), { workerData: input, resourceLimits }),
  );
  return {
    run: async (orders, listen, signal) => {
      signal.throwIfAborted();
      let stop = noWork;
      try {
        await new Promise<void>((resolve, reject) => {
          stop = () => reject(signal.reason);
          signal.addEventListener('abort', stop);
          let [given, done] = [0, 0];
          const give = (worker: Worker): void => {
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
            if (given < orders.length) worker.postMessage(orders[given++]);
          };
          if (orders.length === 0) resolve();
          for (const worker of workers) {
            worker.removeAllListeners();
            worker.on('error', reject);
            worker.on('message', (message: RoundMessage) => {
              listen(message);
              if (message.kind !== 'state') return;
              done++;
              give(worker);
              if (done === orders.length) resolve();
            });
            give(worker);
          }
        });
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
