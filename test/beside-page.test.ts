// Commands that are typed while the workbench has their case open: they go through it, say the same and end the same.
import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDoubtfulCase } from '../src/run/review/review-case.test-support.ts';
import { version } from '../src/version.ts';
import { expectEnglish, expectRussian } from './both-languages.ts';
import { addressOf, ask, opened, stateOf, type Asked } from './ask.ts';
import { commandFile, muster, treeHashes, typedHere, type Said } from './command.ts';
import { scratchFolder } from './scratch.ts';

const people = 14;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'muster-beside-'));
/** The same case twice: one is open in the workbench, one never is. */
const [served, alone] = [path.join(scratch, 'served'), path.join(scratch, 'alone')];
let server: ChildProcess;
let asked: Asked;

beforeAll(async () => {
  for (const folder of [served, alone]) writeDoubtfulCase(folder, people);
  expect((await typedHere(['run', alone])).code).toBe(0);
  server = spawn(process.execPath, [commandFile, 'open', served, '--no-browser'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  asked = await addressOf(server);
  await opened(asked);
});

afterAll(async () => {
  await end(server, 'SIGTERM');
  rmSync(scratch, { recursive: true, force: true });
});

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.kill(signal)) await ended;
}

/** Of lines of the log. */
const times = /"(at|hash|previous)": ?"[^"]*"/g;
/** Progress, that the workbench is waited for, and what is said only where it is not made yet. */
const aside =
  /^([\w.]+|find pairs to compare): \d.*\n|^The workbench is at work.*\n|^.*\[linkage\.levels\].*\n/gm;

/** What a command says on either case, the folders and times apart. */
async function both(...args: readonly string[]): Promise<readonly [Said, Said]> {
  const said = [muster(args, { cwd: served }), await typedHere(args, { cwd: alone })];
  const plain = said.map(({ code, stdout, stderr }) => ({
    code,
    stdout: stdout.replaceAll(times, ''),
    stderr: stderr.replaceAll(aside, '').replaceAll(/\/(served|alone)\//g, '/'),
  }));
  const [one, other] = plain;
  if (one === undefined || other === undefined) throw new Error('two cases are asked');
  return [one, other];
}

const log = (folder: string): string =>
  readFileSync(path.join(folder, 'decisions.jsonl'), 'utf8').replaceAll(times, '');

const record = (folder: string): string => path.join(folder, '.muster', 'server.json');

test('the record beside the case is for its owner alone', () => {
  expect(statSync(record(served)).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(record(served), 'utf8'))).toMatchObject({
    pid: server.pid,
    port: asked.port,
  });
});

test.each([
  [['link', '--json']],
  [['link', '--explain', 'roll/2', 'nobody/1']],
  [['decide', 'same', 'roll/2', 'calls/2', '--author', 'A. R.', '--reason', 'a letter']],
  [['decide', 'undo', '3']],
  [['suggest-blocking', '--pairs-at-most', '500']],
  [['run', '--json']],
  [['add', 'no-such-file.csv']],
])('muster %s: the same words and the same exit code', async (args) => {
  const [through, own] = await both(...args);
  expect(through).toEqual(own);
});

test('a review that is piped in, a text that is held against the case, a list that is added', async () => {
  const review = [served, alone].map((folder) =>
    pipe(['review', folder, '--author', 'A. R.', '--json'], 'x looks alike\nn\nq\n'),
  );
  const [one, other] = await Promise.all(review);
  expect(one?.code).toBe(0);
  expect({ ...one, stderr: '' }).toEqual({ ...other, stderr: '' });

  for (const folder of [served, alone])
    writeFileSync(
      path.join(folder, 'draft.txt'),
      'In 2023 an entire regiment, 5,000 people, left the unit.\n',
    );
  const [audited, own] = await both(
    'audit',
    'draft.txt',
    '--case',
    '.',
    '--csv',
    'drift.csv',
    '--fail-on',
    'any',
  );
  expect(audited.code).toBe(3);
  expect(audited).toEqual(own);
  expect(existsSync(path.join(served, 'drift.csv'))).toBe(true);

  for (const folder of [served, alone])
    writeFileSync(path.join(folder, 'more.csv'), 'ФИО,Родился\nМещеряк Фома Ильич,1971-02-03\n');
  const [added, ownAdded] = await both('add', 'more.csv', '--role', 'outcome');
  expect(added.code).toBe(0);
  expect(added).toEqual(ownAdded);
  expect((await stateOf(asked)).state).toBe('stale');
  expect((await both('run', '--case', '.'))[0].code).toBe(0);
  await opened(asked);

  expect(treeHashes(path.join(served, 'out'))).toEqual(treeHashes(path.join(alone, 'out')));
  expect(log(served)).toBe(log(alone));
  expect((await typedHere(['verify', served])).code).toBe(0);
});

function pipe(args: readonly string[], input: string): Promise<Said> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [commandFile, ...args], { stdio: 'pipe' });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.once('close', (code) => resolve({ code, ...said }));
    child.stdin.end(input);
  });
}

test('muster open shows the page that is there', () => {
  const again = muster(['open', served, '--no-browser']);
  expect(again.code).toBe(0);
  expect(again.stderr).toContain(`http://127.0.0.1:${asked.port}/?token=${asked.token}`);
});

test('a command speaks the language of the case, else of where it is typed, whatever the server speaks', async () => {
  const folder = scratchFolder();
  const own = spawn(process.execPath, [commandFile, 'open', folder, '--no-browser'], {
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    await addressOf(own);
    const inLocale = (locale: string, ...args: readonly string[]): Said =>
      muster(args, { cwd: folder, env: { LC_ALL: locale } });
    await expect.poll(() => existsSync(record(folder))).toBe(true);
    expect(inLocale('ru_RU.UTF-8', 'open', '--no-browser').stderr).toMatch(/^Адрес страницы: http/);
    expect(inLocale('C', 'open', '--no-browser').stderr).toMatch(/^The page is at http/);

    writeDoubtfulCase(folder, 10);
    const caseFile = path.join(folder, 'case.yaml');
    writeFileSync(caseFile, `${readFileSync(caseFile, 'utf8').replace(/^language:.*\n/m, '')}language: ru\n`);
    expect(inLocale('C', 'decide', 'list').stdout).toBe('Решений пока нет.\n');
    const refused = inLocale('C', 'decide', 'undo', '99');
    expect(refused.code).toBe(2);
    expectRussian(refused.stderr.replaceAll(/\[[a-z.-]+\]/g, ''));
    expectEnglish(inLocale('C', 'decide', 'undo', '99', '--json').stdout);
  } finally {
    await end(own, 'SIGTERM');
  }
});

test('Ctrl+C stops the work of the command, and the page goes on', async () => {
  writeFileSync(
    path.join(served, 'case.yaml'),
    `${readFileSync(path.join(served, 'case.yaml'), 'utf8')}threshold: 4\n`,
  );
  rmSync(path.join(served, '.muster', 'chains'), { recursive: true, force: true });
  const run = spawn(process.execPath, [commandFile, 'run', served], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  run.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  while ((await stateOf(asked)).status !== 'running') await setTimeout(5);
  expect(JSON.parse((await ask(asked, '/state.json')).text)).toMatchObject({ work: { kind: 'command' } });
  await end(run, 'SIGINT');
  expect([run.exitCode, said]).toEqual([130, expect.stringContaining('[run.cancelled]')]);
  await opened(asked);
});

test('a server that ends while a command goes through it is told, and nothing is left of it', async () => {
  const folder = scratchFolder();
  writeDoubtfulCase(folder, people);
  const short = spawn(process.execPath, [commandFile, 'open', folder, '--no-browser'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await addressOf(short);
  const run = spawn(process.execPath, [commandFile, 'run', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  run.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const ended = new Promise((resolve) => run.once('close', resolve));
  // It waits for what the workbench begins with, or is at work itself.
  await expect.poll(() => said.length > 0 || run.exitCode !== null, { timeout: 10_000 }).toBe(true);
  await end(short, 'SIGTERM');
  expect([await ended, said.join('')]).toEqual([2, expect.stringContaining('[server.command]')]);
  expect(readdirSync(path.join(folder, '.muster')).filter((name) => name.endsWith('.json'))).toEqual([]);
});

test('what only looks like a server of this case is not trusted with the secret', async () => {
  const folder = scratchFolder();
  writeDoubtfulCase(folder, 10);
  mkdirSync(path.join(folder, '.muster'));
  const heard: string[] = [];
  const foreign = createServer((request, response) => {
    heard.push(`${request.method} ${JSON.stringify(request.headers)}`);
    response.end('{"proof":"of nothing"}');
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const { port } = foreign.address() as AddressInfo;
  const secret = 's'.repeat(32);
  const write = (more: object): void => {
    const text = JSON.stringify({ pid: process.pid, port, secret, version, ...more });
    writeFileSync(record(folder), text, { mode: 0o600 });
  };
  const done = async (): Promise<number | null> =>
    (await pipe(['decide', 'list', '--case', folder], '')).code;
  try {
    write({});
    expect([await done(), heard.length]).toEqual([0, 1]);
    expect(heard.join('')).not.toContain(secret);
    write({ version: '0' });
    expect([await done(), heard.length]).toEqual([0, 1]);
  } finally {
    foreign.close();
  }
});
