// The demo as a user meets it: the built command, its local page in a browser, a figure opened down to its rows, and
// nothing of a person in anything that it shows or writes.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../src/publish/disclosure-audit.ts';
import type { Result } from '../src/publish/result.ts';
import { findChromium, launchOptions, skipReason } from './chromium.ts';
import { ask, opened } from './ask.ts';
import { commandFile } from './command.ts';
import { madeDemo } from './made-demo.ts';

const executable = findChromium();
if (executable === null) console.warn(skipReason);

const folder = mkdtempSync(path.join(os.tmpdir(), 'muster-demo-page-'));
const out = (name: string) => readFileSync(path.join(folder, 'out', name), 'utf8');
let server: ChildProcess;
let address = '';
/** Milliseconds that the page took, asked again and again while the case was opened. */
const waits: number[] = [];

beforeAll(async () => {
  cpSync((await madeDemo()).folder, folder, { recursive: true });
  const args = [commandFile, 'demo', folder, '--open', '--no-browser'];
  server = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  address = await addressOf(server);
  const { port, searchParams } = new URL(address);
  const asked = { port: Number(port), token: searchParams.get('token') ?? '' };
  const state = opened(asked);
  const over = { yet: false };
  void state.finally(() => (over.yet = true));
  while (!over.yet) {
    const start = performance.now();
    expect((await ask(asked, '/')).status).toBe(200);
    waits.push(performance.now() - start);
    await setTimeout(5);
  }
  await state;
});

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.exitCode === null && server.kill('SIGTERM')) await ended;
  rmSync(folder, { recursive: true, force: true });
});

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the page did not start:\n${said}`)));
  });
}

/** Surname and given name of everybody on the roster, in either order. */
function fullNames(): readonly string[] {
  const bytes = readFileSync(path.join(folder, 'sources/roster.csv'));
  const [header = '', ...rows] = new TextDecoder('windows-1251').decode(bytes).trim().split(/\r?\n/);
  const columns = header.split(';');
  return rows.flatMap((row) => {
    const cells = row.split(';');
    const [surname = '', given = ''] = ['Фамилия', 'Имя'].map((name) => cells[columns.indexOf(name)] ?? '');
    return surname.length > 2 && given.length > 2 ? [`${surname} ${given}`, `${given} ${surname}`] : [];
  });
}

/** Full names that stand in a text; none can where not even a surname does. */
function namesIn(text: string): number {
  const folded = text.toLowerCase();
  const names = fullNames().map((name) => name.toLowerCase());
  const there = new Map<string, boolean>();
  const holds = (word: string): boolean => {
    const known = there.get(word) ?? folded.includes(word);
    there.set(word, known);
    return known;
  };
  return names.filter((name) => name.split(' ').every(holds) && folded.includes(name)).length;
}

it('answers with the page at any time, also while its case is opened', () => {
  expect(waits.length).toBeGreaterThan(5);
  // `npm run bench:ui` holds it to 200 ms on a machine that does nothing else; work on the case in this thread takes seconds.
  expect(Math.max(...waits)).toBeLessThan(500);
});

describe('what the demo writes', () => {
  it('names nobody', () => {
    expect(fullNames().length).toBeGreaterThan(3000);
    for (const name of ['report.html', 'result.json', 'figures.csv'])
      expect([name, namesIn(out(name))]).toEqual([name, 0]);
  });

  it('shows no count of people below the threshold, and no sum gives one away', () => {
    const result = JSON.parse(out('result.json')) as Result;
    const small = result.figures.filter(
      ({ value, counts, exempt }) =>
        (counts === 'persons' || counts === 'records') &&
        exempt === null &&
        value !== null &&
        value > 0 &&
        value < result.threshold,
    );
    expect(small.map(({ id }) => id)).toEqual([]);
    expect(result.figures.some(({ withheld }) => withheld === 'small')).toBe(true);
    expect(result.figures.filter((figure) => figure.withheld !== null && figure.value !== null)).toEqual([]);
    // The axes as the reader of the tables meets them: each adds up to the total.
    const relations = ['unit', 'category', 'rank', 'outcome', 'sex'].map((axis) => ({
      total: 'persons.total',
      parts: result.figures.filter(({ id }) => id.startsWith(`persons.${axis}.`)).map(({ id }) => id),
    }));
    expect(audit(result.figures, relations, result.threshold)).toEqual([]);
  });
});

describe.skipIf(executable === null)(`in a browser${executable === null ? ` (${skipReason})` : ''}`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions(executable ?? ''));
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('opens the total down to its rows, with masked names only', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(address);
    await page.locator('.value a[href="#figure-persons.total"]').click();
    const panel = page.locator('[role=dialog]');
    await panel.getByRole('button', { name: 'Show the rows' }).click();
    await panel.locator('.rows li').first().waitFor();
    expect(await panel.locator('.rows li').count()).toBe(50);
    expect(await panel.locator('.masked').count()).toBeGreaterThan(50);
    const text = await page.locator('body').innerText();
    expect(text).toMatch(/Список!\d+/);
    expect(namesIn(text)).toBe(0);
    const view = await page.evaluate(async () => (await fetch('./view.json')).text());
    expect(view.length).toBeGreaterThan(10_000);
    expect(namesIn(view)).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  }, 20_000);
});
