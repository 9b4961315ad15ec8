// The thread of a desk: started by `desk-apart.ts`, which hands it the requests as they come in.
import { parentPort, workerData } from 'node:worker_threads';
import { deskHere, type DeskOrder } from './desk.ts';
import { refusals } from '../server/answers.ts';
import { answerHeaders } from '../server/policy.ts';
import { handedOver, type FromDesk, type ToDesk } from './desk-apart.ts';

// Only `desk-apart` starts this file.
const desk = await deskHere(workerData as DeskOrder);

function say(message: FromDesk, body: ReadableStream | null = null): void {
  parentPort?.postMessage(message, handedOver(body));
}

async function answer(asked: Extract<ToDesk, { url: string }>): Promise<void> {
  const response = await responseTo(asked);
  const { status, headers, body } = response;
  say({ id: asked.id, status, headers: [...headers], body }, body);
}

/** No request may end the thread, not even one that cannot be taken for a request. */
async function responseTo({
  url,
  method,
  headers,
  body,
}: Extract<ToDesk, { url: string }>): Promise<Response> {
  try {
    const request = new Request(url, { method, headers, body, ...(body === null ? {} : { duplex: 'half' }) });
    return await desk.answer(request);
  } catch {
    return Response.json(refusals.fault, { status: 500, headers: answerHeaders });
  }
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
