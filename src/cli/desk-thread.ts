// The thread of a desk: started by `desk-apart.ts`, which hands it the requests as they come in.
import { parentPort, workerData } from 'node:worker_threads';
import { deskHere, type DeskOrder } from './desk.ts';
import { handedOver, type FromDesk, type ToDesk } from './desk-apart.ts';

// Only `desk-apart` starts this file.
const desk = await deskHere(workerData as DeskOrder);

function say(message: FromDesk, body: ReadableStream | null = null): void {
  parentPort?.postMessage(message, handedOver(body));
}

async function answer(asked: Extract<ToDesk, { url: string }>): Promise<void> {
  const { id, url, method, headers, body } = asked;
  const request = new Request(url, { method, headers, body, ...(body === null ? {} : { duplex: 'half' }) });
  const response = await desk.answer(request);
  say({ id, status: response.status, headers: [...response.headers], body: response.body }, response.body);
}

parentPort?.on('message', (message: ToDesk) => {
  if ('url' in message) void answer(message);
  else if ('port' in message) void desk.begin(message.port).then(() => say({ begun: true }));
  else
    void desk.close().then(() => {
      say({ closed: true });
      parentPort?.close();
    });
});
say({ begun: false });
