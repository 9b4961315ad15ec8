// One thread of chains: answers each order with the state after that round, and says on the way how far it is.
import { parentPort, workerData } from 'node:worker_threads';
import { createRounds, type RoundOrder } from './chain.ts';
import type { RoundMessage, ThreadInput } from './chain-threads.ts';

// Only `chain-threads` starts this file.
const { table, options } = workerData as ThreadInput;
const startRound = createRounds(table, options);

function send(message: RoundMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}

parentPort?.on('message', (order: RoundOrder) => {
  const round = startRound(order);
  for (let step = round.next(); ; step = round.next()) {
    if (step.done === true) {
      send({ kind: 'state', state: step.value });
      return;
    }
    send({ kind: 'sweeps', chain: order.chain, sweeps: step.value });
  }
});
