// A raw request to the local server: no client may tidy the path or the headers.
import type { ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

export interface Asked {
  readonly port: number;
  readonly token: string;
}

export function ask(
  { port, token }: Asked,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  body: string | Buffer = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const own = method === 'GET' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent: Record<string, string> = {
      host: `127.0.0.1:${port}`,
      cookie: `muster-${port}=${token}`,
      ...own,
      ...headers,
    };
    if (sent['content-length'] === '') delete sent['content-length'];
    const call = request(
      // A connection of its own: a kept one may be closed by the server just as it is used.
      { host: '127.0.0.1', port, path: target, method, headers: sent, setHost: false, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
        answer.on('error', reject);
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

/** A change as a page of this start sends it. */
export async function change(
  asked: Asked,
  target: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const state: unknown = JSON.parse((await ask(asked, '/state.json')).text);
  const csrf = typeof state === 'object' && state !== null ? String(Reflect.get(state, 'csrf')) : '';
  const own = { origin: `http://127.0.0.1:${asked.port}`, 'x-muster-page': csrf, ...headers };
  return ask(
    asked,
    target,
    own,
    'POST',
    Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body),
  );
}

/** How the case stands with the server. */
export async function stateOf(asked: Asked): Promise<{ readonly state: string; readonly status: string }> {
  const state = JSON.parse((await ask(asked, '/state.json')).text) as {
    readonly state: string;
    readonly work: { readonly status: string } | null;
  };
  return { state: state.state, status: state.work?.status ?? 'none' };
}

/** Where `muster open` listens; it says so before it has read anything. */
export function addressOf(server: ChildProcess): Promise<Asked> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, port, token] = /http:\/\/127\.0\.0\.1:(\d+)\/\?token=(\S+)/.exec(said) ?? [];
      if (port !== undefined && token !== undefined) resolve({ port: Number(port), token });
    });
    server.once('exit', () => reject(new Error(`the page did not open:\n${said}`)));
  });
}

/** Waits until the server has the case open. */
export async function opened(asked: Asked): Promise<void> {
  for (;;) {
    const { state, status } = await stateOf(asked);
    if (state === 'ready') return;
    if (status === 'failed' || status === 'cancelled') throw new Error(`the case was not opened: ${status}`);
    await setTimeout(50);
  }
}
