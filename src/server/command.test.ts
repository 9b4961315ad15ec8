// Who may run a command through the server: asked as an enemy would.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask as askRaw, type Answer } from '../../test/ask.ts';
import { hostCase, runHere, type CaseHost } from '../run/case-host.ts';
import { proofOf, type CommandRequest } from './command-wire.ts';
import { startServer, type LocalServer } from './server.ts';

const token = 'of-this-test';
const secret = 'known-beside-the-case-and-nowhere-else';
const folder = mkdtempSync(path.join(os.tmpdir(), 'muster-command-'));
let host: CaseHost;
let server: LocalServer;
let port = 0;
const taken: CommandRequest[] = [];
let wait: Promise<void> = Promise.resolve();
let stopped = 0;

beforeAll(async () => {
  const pageFolder = path.join(folder, 'page');
  mkdirSync(pageFolder);
  writeFileSync(path.join(pageFolder, 'index.html'), '');
  host = hostCase(path.join(folder, 'case'), { now: () => 0, run: runHere });
  server = await startServer({
    caseHost: host,
    token,
    host: '127.0.0.1',
    port: 0,
    pageFolder,
    commands: {
      secret,
      run: async (request, say, signal) => {
        taken.push(request);
        say({ say: 'begun' });
        signal.addEventListener('abort', () => stopped++);
        await wait;
        say({ ended: 'done' });
      },
    },
  });
  port = Number(new URL(server.url).port);
});

afterAll(async () => {
  await server.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const own = { command: 'run', args: ['--json'], cwd: '/tmp', locale: 'en', input: null, columns: 80 };

const send = (
  body: unknown = own,
  headers: Readonly<Record<string, string>> = {},
  method = 'POST',
): Promise<Answer> =>
  askRaw(
    { port, token },
    '/command',
    { cookie: '', 'x-muster-command': secret, ...headers },
    method,
    typeof body === 'string' ? body : JSON.stringify(body),
  );

it('takes a command that knows the secret, and answers line by line', async () => {
  const answer = await send();
  expect([answer.status, answer.text]).toEqual([200, '{"say":"begun"}\n{"ended":"done"}\n']);
  expect(answer.headers['content-type']).toContain('application/x-ndjson');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(taken).toEqual([own]);
});

it('proves that it knows the secret, and does not tell it', async () => {
  const nonce = '0123456789abcdef0123456789abcdef';
  const answer = await askRaw({ port, token }, `/command/proof?nonce=${nonce}`, { cookie: '' });
  expect(JSON.parse(answer.text)).toEqual({ proof: proofOf(nonce, secret) });
  expect(proofOf(nonce, secret)).not.toBe(proofOf(nonce, token));
  for (const wrong of ['', '?nonce=', '?nonce=..%2f', `?nonce=${nonce}&more=1`])
    expect((await askRaw({ port, token }, `/command/proof${wrong}`, { cookie: '' })).status).toBe(400);
});

it('refuses whoever is not a command of this user', async () => {
  const before = taken.length;
  const page = { cookie: `muster-${port}=${token}`, 'x-muster-command': '' };
  for (const [headers, status] of [
    [{ 'x-muster-command': '' }, 401],
    [{ 'x-muster-command': token }, 401],
    [{ 'x-muster-command': `${secret}x` }, 401],
    [page, 401],
    [{ ...page, 'x-muster-page': 'x', origin: `http://127.0.0.1:${port}` }, 403],
    [{ origin: `http://127.0.0.1:${port}` }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://evil.example' }, 403],
    [{ host: 'evil.example' }, 421],
    [{ host: `localhost.evil.example:${port}` }, 421],
    [{ 'content-length': '', 'transfer-encoding': 'chunked' }, 413],
  ] as const)
    expect([headers, (await send(own, headers)).status]).toEqual([headers, status]);
  expect((await send('', {}, 'GET')).status).toBe(401);
  expect((await send(own, { cookie: `muster-${port}=${token}` }, 'PUT')).status).toBe(403);
  expect(taken.length).toBe(before);
});

it.each([
  '',
  '{',
  'null',
  '[]',
  JSON.stringify({ ...own, more: 1 }),
  JSON.stringify({ ...own, args: 'run' }),
  JSON.stringify({ ...own, args: [1] }),
  JSON.stringify({ ...own, args: Array.from({ length: 1001 }, () => '') }),
  JSON.stringify({ ...own, cwd: '' }),
  JSON.stringify({ ...own, columns: 0 }),
  JSON.stringify({ ...own, locale: 'de' }),
  '{"__proto__":{"command":"run"},"args":[],"cwd":"/","locale":"en","input":null,"columns":80}',
])('refuses the body %#', async (body) => {
  const before = taken.length;
  const answer = await send(body);
  expect([answer.status, JSON.parse(answer.text)]).toEqual([
    400,
    expect.objectContaining({ error: 'server.request' }),
  ]);
  expect(taken.length).toBe(before);
});

it('takes nothing larger than a request may be', async () => {
  expect((await send({ ...own, input: 'x'.repeat(1_000_001) })).status).toBe(413);
});

it('stops the work of a command that goes away', async () => {
  const pause = new AbortController();
  wait = new Promise((resolve) => pause.signal.addEventListener('abort', () => resolve()));
  const controller = new AbortController();
  const body = JSON.stringify(own);
  const answer = await fetch(`http://127.0.0.1:${port}/command`, {
    method: 'POST',
    headers: { 'x-muster-command': secret },
    body,
    signal: controller.signal,
  });
  const reader = answer.body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('{"say":"begun"}\n');
  controller.abort();
  await expect.poll(() => stopped).toBe(1);
  pause.abort();
});
