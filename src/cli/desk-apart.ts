// A desk in a thread of its own, so that the page comes at once while its case is read, linked or drawn.
import { Worker, type Transferable } from 'node:worker_threads';
import { canUseThreads } from '../effect/workers.ts';
import { diagnostic, MusterError } from '../diagnostic/diagnostic.ts';
import { deskHere, type Desk, type DeskOrder } from './desk.ts';

type Entries = [name: string, value: string][];

export type ToDesk =
  | {
      readonly id: number;
      readonly url: string;
      readonly method: string;
      readonly headers: Entries;
      readonly body: ReadableStream<Uint8Array> | null;
    }
  | { readonly port: number }
  | { readonly close: true };

export type FromDesk =
  | {
      readonly id: number;
      readonly status: number;
      readonly headers: Entries;
      readonly body: ReadableStream | null;
    }
  | { readonly begun: boolean }
  | { readonly closed: true };

/** What goes over with a message. A stream has two types, of the browser and of Node, and is the same. */
export const handedOver = (body: ReadableStream | null): readonly Transferable[] =>
  body === null ? [] : [body as Transferable];

async function deskInThread(order: DeskOrder): Promise<Desk> {
  const thread = new Worker(new URL('./desk-thread.js', import.meta.url), { workerData: order });
  const asked = new Map<number, (response: Response) => void>();
  let count = 0;
  let closing = false;
  const gone = new Promise((resolve) => thread.once('exit', resolve));
  const broken = new Promise<never>((_, reject) => {
    thread.once('error', reject);
    void gone.then(() => {
      if (!closing)
        reject(
          new MusterError(
            diagnostic('muster.fault', {
              en: 'the work on the case broke off',
              ru: 'работа с делом оборвалась',
            }),
          ),
        );
    });
  });
  // Told to whoever waits for it, and to nobody else.
  broken.catch(() => {});
  thread.on('message', (said: FromDesk) => {
    if (!('id' in said)) return;
    const { id, status, headers, body } = said;
    asked.get(id)?.(new Response(body, { status, headers }));
    asked.delete(id);
  });
  const say = (message: ToDesk, body: ReadableStream | null = null): void =>
    thread.postMessage(message, handedOver(body));
  const hears = (isIt: (said: FromDesk) => boolean): Promise<void> =>
    Promise.race([
      broken,
      new Promise<void>((resolve) => {
        const listen = (said: FromDesk): void => {
          if (!isIt(said)) return;
          thread.off('message', listen);
          resolve();
        };
        thread.on('message', listen);
      }),
    ]);
  await hears((said) => 'begun' in said);
  return {
    broken,
    begin: (port) => {
      const begun = hears((said) => 'begun' in said && said.begun);
      say({ port });
      return begun;
    },
    answer: (request) => {
      const { url, method, headers, body } = request;
      const id = count++;
      const answered = new Promise<Response>((resolve) => asked.set(id, resolve));
      say({ id, url, method, headers: [...headers], body }, body);
      return Promise.race([answered, broken]);
    },
    close: async () => {
      closing = true;
      say({ close: true });
      await gone;
    },
  };
}

/** Only compiled code can be given to a thread. */
export const deskApart = canUseThreads(import.meta.url) ? deskInThread : deskHere;
