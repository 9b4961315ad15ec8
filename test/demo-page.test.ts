// The demo as a user meets it: the built command, its local page in a browser, a figure opened down to its rows, and
// nothing of a person in anything that it shows or writes.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../src/publish/disclosure-audit.ts';
import type { Result } from '../src/publish/result.ts';
import { findChromium, launchOptions, skipReason } from './chromium.ts';
import { commandFile } from './command.ts';

const executable = findChromium();
if (executable === null) console.warn(skipReason);

const folder = mkdtempSync(path.join(os.tmpdir(), 'muster-demo-page-'));
const out = (name: string) => readFileSync(path.join(folder, 'out', name), 'utf8');
let server: ChildProcess;
let address = '';

beforeAll(async () => {
  const args = [commandFile, 'demo', folder, '--open', '--no-browser'];
  server = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  address = await addressOf(server);
}, 30_000);

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

function namesIn(text: string): number {
  const folded = text.toLowerCase();
  return fullNames().filter((name) => folded.includes(name.toLowerCase())).length;
}

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
