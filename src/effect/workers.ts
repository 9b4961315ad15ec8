// Who does the work: this thread, with a breath for other work now and then, or threads beside it. What comes out is the same.
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker, parentPort, workerData } from 'node:worker_threads';

/** The work on one order: yields how far it is, returns what came out. */
export type Work<Order, Result> = (order: Order) => Generator<number, Result>;

/** Orders are named by their place in what was given to `run`, workers by number. */
export interface WorkListener<Result> {
  readonly step?: (order: number, step: number) => void;
  readonly done: (order: number, result: Result, worker: number) => void;
}

export interface Workers<Order, Result> {
  /** Works on all orders; rejects with the first failure, or with the signal's reason when it is aborted. */
  readonly run: (
    orders: readonly Order[],
    listener: WorkListener<Result>,
    signal: AbortSignal,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One order after another in this thread. */
export function workHere<Order, Result>(work: Work<Order, Result>): Workers<Order, Result> {
  return {
    run: async (orders, listener, signal) => {
      for (const [at, order] of orders.entries()) {
        const steps = work(order);
        for (;;) {
          signal.throwIfAborted();
          const step = steps.next();
          if (step.done === true) {
            listener.done(at, step.value, 0);
            break;
          }
          listener.step?.(at, step.value);
          await setImmediate();
        }
      }
    },
    close: async () => {},
  };
}

/** A thread keeps next to nothing in its heap: what it drops may well be swept often. */
export const threadLimits = { maxYoungGenerationSizeMb: 8 };

/** Compiled code alone can be given to a thread. `module` is the `import.meta.url` of the asking module. */
export function canUseThreads(module: string): boolean {
  return module.endsWith('.js');
}

/** More than there is to do at a time are of no use, and the machine is the user's. */
const mostThreads = 4;

/** As many threads as this machine can keep at work. */
export function usualThreads(): number {
  return Math.min(mostThreads, availableParallelism());
}

type Said<Result> = { readonly step: number } | { readonly result: Result };

const noWork = (): void => {};

/** An order with those who wait for what comes of it. */
interface Given<Order, Result> {
  readonly order: Order;
  readonly step: (step: number) => void;
  readonly done: (result: Result, worker: number) => void;
}

/**
 * Threads that run `file`, which answers with {@link serveWork}; each takes the next order as soon as it is free, and orders of
 * several runs side by side wait in one line.
 */
export function workInThreads<Order, Result>(
  file: URL,
  input: unknown,
  { threads }: { readonly threads: number },
): Workers<Order, Result> {
  const workers = Array.from(
    { length: threads },
    () => new Worker(file, { workerData: input, resourceLimits: threadLimits }),
  );
  let waiting: Given<Order, Result>[] = [];
  const atWork = workers.map((): Given<Order, Result> | null => null);
  const failures = new Set<(error: unknown) => void>();
  const give = (number: number): void => {
    const next = atWork[number] === null ? waiting.shift() : undefined;
    if (next === undefined) return;
    atWork[number] = next;
    workers[number]?.postMessage(next.order);
  };
  workers.forEach((worker, number) => {
    worker.on('error', (error) => failures.forEach((fail) => fail(error)));
    worker.on('message', (said: Said<Result>) => {
      const own = atWork[number];
      if ('step' in said) {
        own?.step(said.step);
        return;
      }
      atWork[number] = null;
      give(number);
      own?.done(said.result, number);
    });
  });
  return {
    run: async (orders, listener, signal) => {
      signal.throwIfAborted();
      if (orders.length === 0) return;
      let end = noWork;
      const run = new Promise<void>((resolve, reject) => {
        const stop = (): void => reject(signal.reason);
        let done = 0;
        const given = orders.map((order, at) => ({
          order,
          step: (step: number) => listener.step?.(at, step),
          done: (result: Result, worker: number) => {
            listener.done(at, result, worker);
            if (++done === orders.length) resolve();
          },
        }));
        end = () => {
          signal.removeEventListener('abort', stop);
          failures.delete(reject);
          waiting = waiting.filter((one) => !given.includes(one));
        };
        signal.addEventListener('abort', stop);
        failures.add(reject);
        waiting.push(...given);
        for (const number of workers.keys()) give(number);
      });
      try {
        await run;
      } finally {
        end();
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** What comes of one order, where orders come up one by one. */
export async function workOn<Order, Result>(
  { run }: Workers<Order, Result>,
  order: Order,
  signal: AbortSignal,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    run([order], { done: (_, result) => resolve(result) }, signal).catch(reject);
  });
}

/** The other end: a thread that does the work that `start` makes of the input which {@link workInThreads} was given. */
export function serveWork<Order, Result>(start: (input: unknown) => Work<Order, Result>): void {
  const work = start(workerData);
  const say = (said: Said<Result>): void => {
    parentPort?.postMessage(said);
  };
  parentPort?.on('message', (order: Order) => {
    const steps = work(order);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        say({ result: step.value });
        return;
      }
      say({ step: step.value });
    }
  });
}
