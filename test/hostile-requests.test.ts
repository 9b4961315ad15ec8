// The server as `muster open` starts it, thread and all, before requests that no page sends: refused or served, never the end of it.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDoubtfulCase } from '../src/run/review/review-case.test-support.ts';
import { addressOf, ask, change, opened, type Asked } from './ask.ts';
import { commandFile, treeHashes } from './command.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'muster-hostile-'));
let server: ChildProcess;
let asked: Asked;

beforeAll(async () => {
  writeDoubtfulCase(folder, 8);
  server = spawn(process.execPath, [commandFile, 'open', folder, '--no-browser'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  asked = await addressOf(server);
  await opened(asked);
});

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.kill('SIGTERM')) await ended;
  rmSync(folder, { recursive: true, force: true });
});

/** Bytes as they stand, and the first line of what comes back; empty where the connection is closed without a word. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(asked.port, '127.0.0.1', () => socket.write(text));
    const end = (): void => {
      socket.destroy();
      resolve(said.split('\r\n')[0] ?? '');
    };
    socket.on('data', (data) => {
      said += data.toString('latin1');
      if (said.includes('\r\n')) end();
    });
    socket.once('error', end);
    socket.once('close', end);
    socket.setTimeout(1000, end);
  });
}

const isAlive = async (): Promise<void> => {
  expect((await ask(asked, '/state.json')).status).toBe(200);
  expect((await ask(asked, '/')).status).toBe(200);
};

test.each([
  ['TRACE / HTTP/1.1', '', /405/],
  ['PROPFIND /state.json HTTP/1.1', '', /405/],
  ['DELETE /people HTTP/1.1', '', /405/],
  ['CONNECT / HTTP/1.1', '', /^$|4\d\d/],
  ['TRACK / HTTP/1.1', '', /400/],
  ['OPTIONS * HTTP/1.1', '', /40\d/],
  ['GET //evil HTTP/1.1', '', /401/],
  ['GET /%zz HTTP/1.1', '', /40\d/],
  ['GET /../../etc/passwd HTTP/1.1', '', /401/],
  ['POST /run HTTP/1.1', 'Content-Length: 5\r\n\r\nab', /403/],
  ['POST /run HTTP/1.1', 'Transfer-Encoding: chunked\r\n\r\n5\r\nab', /403/],
  ['GET / HTTP/1.1', 'Content-Length: 3\r\n\r\nabc', /40\d/],
  ['GET / HTTP/1.1', 'Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n', /40\d/],
])('%s %j', async (line, rest, expected) => {
  const before = treeHashes(folder);
  expect(await raw(`${line}\r\nHost: 127.0.0.1:${asked.port}\r\n${rest === '' ? '\r\n' : rest}`)).toMatch(
    expected,
  );
  await isAlive();
  expect(treeHashes(folder)).toEqual(before);
});

test('an upload that breaks off, and one that is no upload', async () => {
  const state = JSON.parse((await ask(asked, '/state.json')).text) as { readonly csrf: string };
  const head = [
    'POST /sources/upload?name=cut.csv HTTP/1.1',
    `Host: 127.0.0.1:${asked.port}`,
    `Cookie: muster-${asked.port}=${asked.token}`,
    `Origin: http://127.0.0.1:${asked.port}`,
    `X-Muster-Page: ${state.csrf}`,
  ].join('\r\n');
  await raw(`${head}\r\nContent-Length: 5000\r\n\r\nName\nHalf`);
  await isAlive();
  expect((await change(asked, '/sources/upload?name=x.csv', '')).status).toBeGreaterThanOrEqual(400);
  await isAlive();
});

test('a thousand requests at once', async () => {
  const paths = ['/', '/state.json', '/people.json', '/nowhere', '/figures/none/rows.json'];
  const answers = await Promise.all(
    Array.from({ length: 1000 }, (_, i) => ask(asked, paths[i % paths.length] ?? '/').catch(() => null)),
  );
  const statuses = new Set(answers.map((answer) => answer?.status ?? 0));
  expect(statuses.has(200)).toBe(true);
  expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  await isAlive();
});
