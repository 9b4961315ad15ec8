// What the pages ask for and send, route by route, on a case in which it is doubtful who is who.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ask as askRaw, change as changeRaw } from '../../test/ask.ts';
import { hostCase, runHere, type CaseHost } from '../run/case-host.ts';
import { writeDoubtfulCase } from '../run/review/review-case.test-support.ts';
import { startServer, type LocalServer } from './server.ts';

const token = 'of-this-test';
const folder = mkdtempSync(path.join(os.tmpdir(), 'muster-routes-'));
const doubtful = path.join(folder, 'doubtful');
let host: CaseHost;
let server: LocalServer;
let port = 0;

async function serve(caseFolder: string): Promise<readonly [CaseHost, LocalServer, number]> {
  const page = path.join(folder, 'page');
  mkdirSync(page, { recursive: true });
  writeFileSync(path.join(page, 'index.html'), '');
  const caseHost = hostCase(caseFolder, { now: () => 0, run: runHere });
  const started = await startServer({ caseHost, token, host: '127.0.0.1', port: 0, pageFolder: page });
  return [caseHost, started, Number(new URL(started.url).port)];
}

beforeAll(async () => {
  mkdirSync(doubtful);
  writeDoubtfulCase(doubtful, 40);
  [host, server, port] = await serve(doubtful);
  host.start('run');
  await host.finished();
});

afterAll(async () => {
  await server.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (target: string): Promise<unknown> =>
  JSON.parse((await askRaw({ port, token }, target)).text) as unknown;
const post = (target: string, body: unknown) => changeRaw({ port, token }, target, body);

const review = z.object({
  left: z.number(),
  total: z.object({ now: z.number() }),
  pair: z.object({ keys: z.tuple([z.string(), z.string()]) }),
  steps: z.array(z.object({ kind: z.string(), line: z.number().nullable() })),
  judged: z.object({ chart: z.string(), probability: z.string() }).nullable(),
});
const log = z.object({
  lines: z.array(z.object({ seq: z.number(), kind: z.string(), inForce: z.boolean(), reason: z.string() })),
});

test('a pair is asked blind; its weights come with the answer; it is answered once', async () => {
  const text = JSON.stringify(await get('/review.json'));
  expect(text).not.toMatch(/probability|weight|likely|bits|Ветлугин|Тетерин/);
  const before = review.parse(JSON.parse(text));
  expect(before.judged).toBeNull();
  const body = { pair: before.pair.keys, kind: 'same', by: 'A. R.', reason: '=cmd' };
  const both = await Promise.all([post('/review/answer', body), post('/review/answer', body)]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
  const after = review.parse(await get('/review.json?language=ru'));
  expect(after.judged?.chart).toContain('<svg');
  expect(after.judged?.probability).toMatch(/%/);
  expect(after.steps).toEqual(
    [{ kind: 'same', line: 1, pair: before.pair.keys }].map(({ kind, line }) => ({ kind, line })),
  );
  expect(log.parse(await get('/decisions.json')).lines).toMatchObject([
    { seq: 1, kind: 'same', inForce: true },
  ]);
});

test('a second reviewer judges blind what others judged, and their agreement is told', async () => {
  const second = z.object({
    left: z.number(),
    pair: z.object({ keys: z.tuple([z.string(), z.string()]) }).nullable(),
    agreements: z.array(z.object({ reviewers: z.array(z.string()), pairs: z.number(), alike: z.number() })),
  });
  const read = async (by: string) =>
    second.parse(await get(`/second-review.json?by=${encodeURIComponent(by)}`));
  expect(await read('a. r.')).toMatchObject({ left: 0, pair: null, agreements: [] });
  const text = JSON.stringify(await get('/second-review.json?by=B'));
  expect(text).not.toMatch(/probability|weight|likely|bits|Ветлугин|Тетерин/);
  const asked = second.parse(JSON.parse(text));
  expect(asked.left).toBe(1);
  const body = { pair: asked.pair?.keys, kind: 'different', by: 'B' };
  expect((await post('/second-review/answer', { ...body, by: 'A. R.' })).status).toBe(422);
  const answer = await post('/second-review/answer', body);
  expect(second.parse(JSON.parse(answer.text))).toEqual({
    left: 0,
    pair: null,
    agreements: [{ reviewers: ['A. R.', 'B'], pairs: 1, alike: 0 }],
  });
  expect((await post('/second-review/answer', body)).status).toBe(422);
  const { seq = 0 } = log.parse(await get('/decisions.json')).lines[0] ?? {};
  expect((await post('/decisions/undo', { by: 'B', line: seq })).status).toBe(200);
  await host.finished();

  // Where the first could not tell, the second word counts, and the case is linked anew.
  const { pair } = review.parse(await get('/review.json'));
  await post('/review/answer', { pair: pair.keys, kind: 'unsure', by: 'A. R.' });
  const work = (await host.state()).work?.number;
  const told = await post('/second-review/answer', { pair: pair.keys, kind: 'different', by: 'B' });
  expect(told.status).toBe(200);
  await host.finished();
  expect((await host.state()).work).toMatchObject({ kind: 'relink', status: 'done' });
  expect((await host.state()).work?.number).toBe((work ?? 0) + 1);
});

test('any line is withdrawn, and brought back by withdrawing that; the case is linked anew each time', async () => {
  const undo = async (line: number): Promise<boolean> => {
    expect((await post('/decisions/undo', { by: 'A. R.', line })).status).toBe(200);
    expect((await post('/decisions/undo', { by: 'A. R.', line })).status).toBe(409);
    await host.finished();
    expect(await host.state()).toMatchObject({ state: 'ready', work: { kind: 'relink', status: 'done' } });
    return log.parse(await get('/decisions.json')).lines.find(({ seq }) => seq === 1)?.inForce ?? false;
  };
  const next = log.parse(await get('/decisions.json')).lines.length + 1;
  expect(await undo(1)).toBe(false);
  expect(await undo(next)).toBe(true);
  expect((await post('/decisions/undo', { by: 'A. R.', line: 99 })).status).toBe(422);
  expect(review.parse(await get('/review.json')).steps).toEqual([]);
});

test('a person is split and joined again by decisions about two records', async () => {
  const sheet = z.object({ id: z.string(), records: z.array(z.object({ key: z.string() })) });
  const joined = host.workbench().people.find(({ records }) => records.length === 2);
  const [a = '', b = ''] = sheet.parse(await get(`/people/${joined?.id}.json`)).records.map(({ key }) => key);
  const decide = async (kind: string): Promise<number> => {
    const answer = await post('/decisions', { kind, a, b, by: 'A. R.' });
    expect(answer.status).toBe(200);
    await host.finished();
    const own = sheet.parse(await get(`/people/${a}.json`));
    expect(own.records.map(({ key }) => key)).toContain(a);
    return own.records.filter(({ key }) => key === a || key === b).length;
  };
  expect(await decide('different')).toBe(1);
  expect((await post('/decisions', { kind: 'same', a, b: 'roll/9999', by: 'A. R.' })).status).toBe(422);
  const contradiction = await post('/decisions', { kind: 'same', a, b, by: 'A. R.' });
  expect(contradiction.text).toContain('linkage.decision');
  await host.finished();
});

test('a change that is refused leaves the case as it was, and open', async () => {
  const before = readFileSync(path.join(doubtful, 'case.yaml'), 'utf8');
  const answer = await post('/sources/roll', { closed: '2023-99' });
  expect(answer.status).toBe(422);
  expect(answer.text).toMatch(/"file":"case\.yaml","line":\d+/);
  expect(answer.text).toContain('lists.roll.closed — дата пишется ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ');
  expect((await post('/sources/upload?name=x.pdf', '%PDF-1.7 nothing')).status).toBe(422);
  await host.finished();
  expect(await host.state()).toMatchObject({ state: 'ready', work: { status: 'done' } });
  expect(readFileSync(path.join(doubtful, 'case.yaml'), 'utf8')).toBe(before);
});

test('nobody is named before a record is shown, and the log says who looked', async () => {
  const views = [
    '/people.json',
    '/people/roll/4.json',
    '/review.json',
    '/sources/roll.json',
    '/figures/persons.total/rows.json',
  ];
  for (const view of views)
    expect([view, JSON.stringify(await get(view)).match(/Ветлугин|Глеб/)]).toEqual([view, null]);
  expect((await post('/unmask', { key: 'roll/2', by: 'B. S.' })).status).toBe(200);
  for (const view of ['/people/roll/2.json', '/sources/roll.json']) {
    expect([view, JSON.stringify(await get(view)).includes('Ветлугин Глеб')]).toEqual([view, true]);
  }
  expect(JSON.stringify(await get('/people/roll/5.json'))).not.toMatch(/[А-Я][а-яё]{3,} [А-Я][а-яё]{3,}/);
  const [last] = log.parse(await get('/decisions.json')).lines;
  expect(last).toMatchObject({ kind: 'note', reason: 'unmasked roll/2' });
});

test('conditions narrow the people and their counts', async () => {
  const found = z.object({
    total: z.number(),
    all: z.number(),
    people: z.array(z.object({ lists: z.array(z.string()) })),
  });
  const all = found.parse(await get('/people.json'));
  const both = found.parse(await get('/people.json?list=calls&limit=200'));
  expect(both.total).toBeLessThan(all.total);
  expect(both.people).toHaveLength(both.total);
  expect(both.people.every(({ lists }) => lists.includes('calls'))).toBe(true);
});

test('texts are held against the figures, also where there is no case', async () => {
  const texts = [{ title: 'Draft', text: 'In 2023 an entire regiment, 5,000 people, left the unit.' }];
  const { text } = await post('/claims/audit', { texts });
  expect(JSON.parse(text)).toEqual({ number: 1 });
  expect(await get('/claims.json?audit=1')).toMatchObject({
    number: 1,
    audit: { texts: [{ title: 'Draft' }] },
  });
  const file = Buffer.from(texts[0]?.text ?? '').toString('base64');
  expect((await post('/claims/audit', { texts: [{ title: 'draft.md', file }] })).status).toBe(200);
  expect(
    (await post('/claims/audit', { texts: [{ title: 'x', file: Buffer.from('%PDF').toString('base64') }] }))
      .status,
  ).toBe(422);

  const [other, started, own] = await serve(path.join(folder, 'nothing'));
  try {
    const asked = { port: own, token };
    expect((await changeRaw(asked, '/claims/audit', { texts })).status).toBe(200);
    expect((await changeRaw(asked, '/sources/upload?name=x.csv', 'a,b\n1,2\n')).text).toContain(
      'case.missing',
    );
    const subject = {
      title: 'New',
      event: 'left',
      population: 'people',
      from: '2023',
      to: '2023',
      language: 'ru',
    };
    expect((await changeRaw(asked, '/case', subject)).status).toBe(200);
    expect((await changeRaw(asked, '/case', subject)).text).toContain('case.exists');
    expect(await other.state()).toMatchObject({ state: 'no-lists' });
  } finally {
    await started.close();
    await other.close();
  }
});

test('what leaves is told byte for byte', async () => {
  const { files } = z
    .object({ files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })) })
    .parse(await get('/publish.json'));
  expect(files.map(({ name }) => name)).toEqual(['report.html', 'result.json', 'figures.csv']);
  for (const { name, bytes, sha256 } of files) {
    const stands = readFileSync(path.join(doubtful, 'out', name));
    expect([bytes, sha256]).toEqual([stands.length, createHash('sha256').update(stands).digest('hex')]);
    expect((await askRaw({ port, token }, `/out/${name}`)).text).toBe(stands.toString());
  }
});
