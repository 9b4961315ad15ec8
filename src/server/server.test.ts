// Who is let in, and what may not get through: the local server asked as an enemy would.
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask as askRaw, change as changeRaw, type Answer } from '../../test/ask.ts';
import { treeHashes } from '../../test/command.ts';
import { hostCase, runHere, type CaseHost } from '../run/case-host.ts';
import { startServer, type LocalServer } from './server.ts';

const token = 'a-token-of-this-start';
const secret = 'Пифагоров Архимед';

let folder = '';
let caseFolder = '';
let server: LocalServer;
let caseHost: CaseHost;
let port = 0;

const ask = (
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  body: string | Buffer = '',
): Promise<Answer> => askRaw({ port, token }, target, headers, method, body);

const change = (target: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  changeRaw({ port, token }, target, body, headers);

const own = (): Readonly<Record<string, string>> => ({ origin: `http://127.0.0.1:${port}` });

const upload = (name: string, bytes: Buffer | string, more = '') =>
  change(`/sources/upload?name=${encodeURIComponent(name)}${more}`, Buffer.from(bytes));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-server-'));
  caseFolder = path.join(folder, 'case');
  await cp(path.join(import.meta.dirname, '../../test/cases/two-lists/input'), caseFolder, {
    recursive: true,
  });
  const page = path.join(folder, 'page');
  await mkdir(path.join(page, 'assets'), { recursive: true });
  await writeFile(path.join(page, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(path.join(page, 'assets', 'page.js'), 'export {};');
  await writeFile(path.join(folder, 'secret.json'), '{"secret":true}');
  await symlink(path.join(folder, 'secret.json'), path.join(page, 'linked.json'));
  const own = hostCase(caseFolder, { now: () => 0, run: runHere });
  own.start('run');
  await own.finished();
  caseHost = {
    ...own,
    workbench: () => {
      const bench = own.workbench();
      return {
        ...bench,
        openRows: async (id, offset, limit) => {
          if (offset === 999) throw new Error(`cell holds ${secret}`);
          return bench.openRows(id, offset, limit);
        },
      };
    },
  };
  server = await startServer({ caseHost, host: '127.0.0.1', port: 0, token, pageFolder: page });
  port = Number(new URL(server.url).port);
});

afterAll(async () => {
  await server.close();
  await caseHost.close();
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
    ['/state.json', ''],
    ['/out/report.html', ''],
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
});

describe('what may change the case', () => {
  const body = JSON.stringify({ key: 'unit/3', by: 'A. R.' });

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1'])(
    'refuses the origin "%s"',
    async (origin) => expect((await change('/unmask', body, { origin })).status).toBe(403),
  );

  it('refuses a change without origin, without the token of the page, or with another one', async () => {
    expect((await ask('/unmask', {}, 'POST', body)).status).toBe(403);
    expect((await ask('/unmask', own(), 'POST', body)).text).toContain('csrf');
    expect((await change('/unmask', body, { 'x-muster-page': 'of-another-start' })).status).toBe(403);
    expect((await change('/unmask', body, { cookie: `muster-${port}=of-another-start` })).status).toBe(401);
  });

  it('understands GET and POST alone', async () => {
    for (const method of ['DELETE', 'PUT', 'PATCH']) {
      const answer = await ask('/unmask', own(), method, body);
      expect(answer.status).toBe(405);
      expect(answer.headers['allow']).toBe('GET, HEAD, POST');
    }
  });

  it('takes no body that is larger than it may be, or says nothing of its length', async () => {
    expect((await change('/unmask', 'x'.repeat(1_000_001))).status).toBe(413);
    expect(
      (await change('/unmask', body, { 'content-length': '', 'transfer-encoding': 'chunked' })).status,
    ).toBe(413);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"key":"unit/3"}',
    '{"key":"../../secret","by":"x"}',
    '{"key":"unit/3","by":""}',
    '{"key":"unit/3","by":"x","more":1}',
    '{"__proto__":{"key":"unit/3"},"by":"x"}',
    `{"key":${'['.repeat(20_000)}`,
  ])('refuses the body %#', async (text) => {
    const answer = await change('/unmask', text);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('server.request');
  });

  it('refuses what is asked in no way that a route understands, and leaves the case as it was', async () => {
    const before = treeHashes(caseFolder, ['.muster']);
    for (const target of [
      '/run',
      '/case',
      '/case/demo',
      '/review/answer',
      '/decisions/undo',
      '/claims/audit',
      '/preferences',
      '/sources/unit',
    ]) {
      const answer = await change(target, { unknown: '../../x' });
      expect([target, answer.status]).toEqual([target, 400]);
    }
    expect((await change('/sources/..%2f..%2fsecret', { role: 'frame' })).status).toBe(422);
    expect((await change('/sources/__proto__', { role: 'frame' })).status).toBe(422);
    expect(treeHashes(caseFolder, ['.muster'])).toEqual(before);
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
    expect((await ask('/people/unit/3')).text).toContain('<title>page');
    expect((await ask('/assets/page.js')).headers['content-type']).toMatch('text/javascript');
    expect(JSON.parse((await ask('/view.json')).text)).toHaveProperty('result.version', 1);
    const report = await ask('/out/report.html');
    expect(report.text).toContain('Two lists');
    expect(report.headers['content-security-policy']).not.toContain('script-src');
  });

  it('gives a figure with its lineage, and the rows behind it a page at a time', async () => {
    const figure: unknown = JSON.parse((await ask('/figures/persons.total.json')).text);
    expect(figure).toMatchObject({ id: 'persons.total', lineage: { files: [{}, {}] } });
    const rows: unknown = JSON.parse((await ask('/figures/persons.total/rows.json?offset=20&limit=5')).text);
    expect(rows).toMatchObject({ rows: [{}, {}, {}, {}, {}] });
  });

  it('refuses rows where none may be shown', async () => {
    const hidden = caseHost.view('en')?.result.figures.find(({ withheld }) => withheld === 'small')?.id ?? '';
    expect((await ask(`/figures/${encodeURIComponent(hidden)}/rows.json`)).status).toBe(403);
    expect((await ask('/figures/nothing/rows.json')).status).toBe(404);
    expect((await ask('/figures/cited.press/rows.json')).status).toBe(404);
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
    '/out/..%2fcase.yaml',
    '/out/%2e%2e%2fcase.yaml',
    '/out/result.json%00.html',
    '/figures/..%2f..%2fsecret.json',
    '/figures/__proto__.json',
    '/people/..%2f..%2fsecret/1.json',
    '/people/unit/999999.json',
    '/sources/..%2fsecret.json',
  ])('finds nothing under %s', async (target) => {
    const answer = await ask(target);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('"secret"');
  });

  it.each([
    '/figures/persons.total/rows.json?offset=-1',
    '/figures/persons.total/rows.json?limit=100000',
    '/figures/persons.total/rows.json?limit=0',
    '/figures/persons.total/rows.json?offset=1e99',
    '/view.json?language=../../secret',
    `/people.json?q=${'x'.repeat(201)}`,
    '/people.json?limit=..%2f..%2fsecret',
    '/claims.json?audit=..%2fsecret',
    '/sources/unit.json?from=-1',
    '/sources/unit.json?columns=..%2fsecret',
    '/sources/unit.json?columns=%7B%22a%22%3A%22..%2fsecret%22%7D',
  ])('refuses the parameter of %s', async (target) => {
    const answer = await ask(target);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('server.request');
    expect(answer.text).not.toContain('..');
  });

  it('answers a thousand requests at once', async () => {
    const targets = ['/state.json', '/people.json?q=iv&limit=5', '/figures/persons.total.json', '/nothing'];
    const heavy = ['/view.json', '/sources/unit.json', '/review.json', '/people/unit/3.json'];
    const all = await Promise.all(
      Array.from({ length: 1000 }, (_, i) => {
        const target = i % 25 === 0 ? heavy[(i / 25) % heavy.length] : targets[i % targets.length];
        return ask(target ?? '').then(({ status }) => status);
      }),
    );
    expect(new Set(all)).toEqual(new Set([200, 404]));
    expect((await ask('/state.json')).status).toBe(200);
  });
});

describe('what a reader has chosen', () => {
  const keys = { same: 'x', different: 'n', unsure: 'u', skip: 's', back: 'ю' };
  const chosen = { language: 'ru', theme: 'dark', name: 'А. Р.', keysOn: true, keys };

  it('is kept beside the case and never in its files', async () => {
    const before = treeHashes(caseFolder, ['.muster']);
    expect((await ask('/preferences.json')).text).toBe('null');
    expect((await change('/preferences', chosen)).status).toBe(200);
    expect(JSON.parse((await ask('/preferences.json')).text)).toEqual(chosen);
    await writeFile(path.join(caseFolder, '.muster', 'preferences.json'), '{"theme":"<b>"}');
    expect((await ask('/preferences.json')).text).toBe('null');
    expect(treeHashes(caseFolder, ['.muster'])).toEqual(before);
  });

  it.each([
    {},
    { ...chosen, more: 1 },
    { ...chosen, theme: '../../x' },
    { ...chosen, name: 'x'.repeat(201) },
    { ...chosen, keys: { ...keys, same: 'xx' } },
    { ...chosen, keys: { ...keys, same: 'n' } },
    { ...chosen, keys: { ...keys, more: 'q' } },
  ])('is refused where it is none: %#', async (body) => {
    expect((await change('/preferences', body)).status).toBe(400);
  });
});

describe('files that come in', () => {
  it('takes no file that is none, under no name that is none, and leaves nothing behind', async () => {
    expect((await upload('', 'a,b\n1,2\n')).status).toBe(400);
    expect((await upload('x.csv', 'a,b\n1,2\n', '&role=owner')).status).toBe(400);
    expect((await upload('x.pdf', '%PDF-1.7 nothing')).status).toBe(422);
    expect((await upload('x.csv', '')).status).toBe(422);
    expect(await readdir(path.join(caseFolder, '.muster', 'uploads'))).toEqual([]);
    expect(await readdir(folder)).toEqual(['case', 'page', 'secret.json']);
  });

  it('waits for nothing of a file that says to have two gigabytes', async () => {
    const { csrf } = z.object({ csrf: z.string() }).parse(JSON.parse((await ask('/state.json')).text));
    const head = [
      'POST /sources/upload?name=x.csv HTTP/1.1',
      `Host: 127.0.0.1:${port}`,
      `Origin: http://127.0.0.1:${port}`,
      `Cookie: muster-${port}=${token}`,
      `X-Muster-Page: ${csrf}`,
      `Content-Length: ${2 ** 31}`,
    ];
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(`${head.join('\r\n')}\r\n\r\n`));
      socket.once('error', reject);
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString());
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('keeps a file inside the case, whatever it is called', async () => {
    const answer = await upload(
      '../../..\\..\\\u202evsc.con\u0000<b>.csv',
      'ФИО,Дата\nИванов Иван Петрович,2023-01-05\n',
    );
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({
      added: [{ columns: [{ field: 'name' }, { field: 'event' }] }],
    });
    expect(await readdir(path.join(caseFolder, 'sources'))).toEqual([
      'hotline.tsv',
      'unit.csv',
      'vsc.con b.csv',
    ]);
    expect(await readdir(folder)).toEqual(['case', 'page', 'secret.json']);
    expect((await ask('/people.json')).status).toBe(409);
  });
});

it('says which port cannot be used', async () => {
  const again = startServer({
    caseHost,
    host: '127.0.0.1',
    port,
    token,
    pageFolder: path.join(folder, 'page'),
  });
  await expect(again).rejects.toThrow(/port \d+ cannot be used \(EADDRINUSE\) \[server\.port\]/);
});
