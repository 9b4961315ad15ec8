import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureResult, fixtureRows } from '../../test/fixtures/result.ts';
import { startServer, type LocalServer } from './server.ts';

const token = 'a-token-of-this-start';
const secret = 'Пифагоров Архимед';
const asked: string[] = [];

let folder = '';
let server: LocalServer;
let port = 0;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

/** A raw request: no client may tidy the path or the headers. */
function ask(
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = { host: `127.0.0.1:${port}`, cookie: `muster-${port}=${token}`, ...headers };
    const call = request(
      { host: '127.0.0.1', port, path: target, method, headers: sent, setHost: false },
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
      },
    );
    call.on('error', reject);
    call.end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-server-'));
  const page = path.join(folder, 'page');
  await mkdir(path.join(page, 'assets'), { recursive: true });
  await writeFile(path.join(page, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(path.join(page, 'assets', 'page.js'), 'export {};');
  await writeFile(path.join(folder, 'secret.json'), '{"secret":true}');
  await symlink(path.join(folder, 'secret.json'), path.join(page, 'linked.json'));
  const result = fixtureResult();
  server = await startServer({
    view: () => ({ result, charts: {} }),
    report: () => '<!doctype html><title>report</title>',
    openRows: async (id, offset, limit) => {
      asked.push(`${id} ${offset} ${limit}`);
      if (offset === 999) throw new Error(`cell holds ${secret}`);
      return fixtureRows(120, offset, limit);
    },
    host: '127.0.0.1',
    port: 0,
    token,
    pageFolder: page,
  });
  port = Number(new URL(server.url).port);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('who is let in', () => {
  it('takes the token once, as a cookie that scripts cannot read', async () => {
    const first = await ask(`/?token=${token}`, { cookie: '' });
    expect(first.status).toBe(303);
    expect(first.headers['location']).toBe('/');
    expect(String(first.headers['set-cookie'])).toMatch(
      new RegExp(`^muster-${port}=${token}; .*HttpOnly.*SameSite=Strict`),
    );
  });

  it.each([
    ['/', ''],
    ['/view.json', ''],
    ['/report.html', ''],
    ['/figures/persons.total/rows.json', ''],
    ['/assets/page.js', ''],
    ['/view.json', 'another-token-of-length'],
    ['/?token=wrong', ''],
    ['/view.json?token=a-token-of-this-start', ''],
  ])('refuses %s with cookie "%s"', async (target, cookie) => {
    const answer = await ask(target, { cookie: cookie === '' ? '' : `muster-${port}=${cookie}` });
    expect(answer.status).toBe(401);
    expect(answer.text).not.toContain(token);
  });

  it.each(['evil.example', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example:80', ''])(
    'refuses the host "%s"',
    async (host) => {
      const answer = await ask('/view.json', { host });
      expect([400, 421]).toContain(answer.status);
      expect(answer.text).not.toContain('"result"');
    },
  );

  it('refuses to change anything, and foreign pages first', async () => {
    expect((await ask('/view.json', { origin: 'http://evil.example' }, 'POST')).status).toBe(403);
    expect((await ask('/view.json', {}, 'DELETE')).status).toBe(403);
    const own = await ask('/view.json', { origin: `http://127.0.0.1:${port}` }, 'POST');
    expect(own.status).toBe(405);
    expect(own.headers['allow']).toBe('GET, HEAD');
  });
});

describe('what is served', () => {
  it('gives page, assets, view and report, each under its policy', async () => {
    const page = await ask('/');
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self'; style-src 'self'/);
    expect((await ask('/assets/page.js')).headers['content-type']).toMatch('text/javascript');
    expect(JSON.parse((await ask('/view.json')).text)).toHaveProperty('result.version', 1);
    const report = await ask('/report.html');
    expect(report.text).toContain('report');
    expect(report.headers['content-security-policy']).not.toContain('script-src');
  });

  it('gives a figure with its lineage', async () => {
    const figure: unknown = JSON.parse((await ask('/figures/persons.total.json')).text);
    expect(figure).toMatchObject({ id: 'persons.total', lineage: { files: [{}, {}, {}] } });
    expect((await ask('/figures/nothing.json')).status).toBe(404);
    expect((await ask('/figures/persons.total')).status).toBe(404);
    expect((await ask('/figures/__proto__.json')).status).toBe(404);
  });

  it('gives the rows behind a figure, a page at a time', async () => {
    const answer = await ask('/figures/overlap.command%2Bcourts/rows.json?offset=100&limit=50');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ total: 120, rows: { length: 20 } });
    expect(asked.at(-1)).toBe('overlap.command+courts 100 50');
  });

  it.each([
    ['persons.category.conscript', 403, 'Fewer than 3 people'],
    ['estimate.full', 403, 'cannot tell'],
    ['estimate.chao', 404, 'no rows'],
    ['nothing', 404, 'no figure'],
    ['persons.total', 400, 'offset', '?offset=-1'],
    ['persons.total', 400, 'limit', '?limit=100000'],
    ['persons.total', 400, 'limit', '?limit=0'],
    ['persons.total', 400, 'offset', '?offset=1e9'],
  ])('refuses the rows of %s with %d: %s', async (id, status, reason, query = '') => {
    const calls = asked.length;
    const answer = await ask(`/figures/${id}/rows.json${query}`);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(reason);
    expect(asked).toHaveLength(calls);
  });

  it('answers a fault without what stood in it', async () => {
    const answer = await ask('/figures/persons.total/rows.json?offset=999');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain(secret);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/../../secret.json',
    '/assets/..%5c..%5csecret.json',
    '//secret.json',
    '/linked.json',
    '/assets',
    '/%00',
    '/%E0%A4%A',
  ])('finds nothing under %s', async (target) => {
    const answer = await ask(target);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('secret');
  });
});

it('says which port cannot be used', async () => {
  const again = startServer({
    view: () => ({ result: fixtureResult(), charts: {} }),
    report: () => '',
    openRows: async () => fixtureRows(0, 0, 1),
    host: '127.0.0.1',
    port,
    token,
    pageFolder: path.join(folder, 'page'),
  });
  await expect(again).rejects.toThrow(/port \d+ cannot be used \(EADDRINUSE\) \[server\.port\]/);
});
