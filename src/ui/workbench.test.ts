// The workbench in a browser: a newcomer's way through all pages, and what every page owes to every reader.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchOptions, skipReason } from '../../test/chromium.ts';
import { treeHashes } from '../../test/command.ts';
import { quiet } from '../effect/effects.ts';
import { hostCase, runHere, type CaseHost } from '../run/case-host.ts';
import { writeDoubtfulCase } from '../run/review-case.test-support.ts';
import { runCase } from '../run/run-case.ts';
import { startServer, type LocalServer } from '../server/server.ts';

const executable = findChromium();
if (executable === null) console.warn(skipReason);

const root = path.resolve(import.meta.dirname, '../..');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-page-'));
  await build({
    configFile: path.join(root, 'vite.config.ts'),
    root: path.join(root, 'src/ui'),
    logLevel: 'error',
    build: { outDir: path.join(folder, 'page'), emptyOutDir: true },
  });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('builds to a small page without inline scripts', async () => {
  const html = await readFile(path.join(folder, 'page/index.html'), 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc="\/assets\/)[^>]*>|<style|https?:/);
  const assets = await readdir(path.join(folder, 'page/assets'));
  const scripts = assets.filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(path.join(folder, 'page/assets', name))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
});

interface Served {
  readonly host: CaseHost;
  readonly server: LocalServer;
}

async function serve(caseFolder: string): Promise<Served> {
  const host = hostCase(caseFolder, { now: Date.now, run: runHere });
  const pageFolder = path.join(folder, 'page');
  const server = await startServer({
    caseHost: host,
    host: '127.0.0.1',
    port: 0,
    token: 'of-this-test',
    pageFolder,
  });
  return { host, server };
}

const total = async (page: Page): Promise<number> =>
  Number((await page.locator('.total-now').innerText()).replaceAll(/\D/g, ''));

/** Goes to a page as a link would. */
async function turn(page: Page, view: string, whole: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, view);
  await page.locator(whole).first().waitFor();
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against the rules of WCAG 2.2 AA; in the other colours, only what depends on colours. */
async function broken(
  page: Page,
  rules: { readonly type: 'tag' | 'rule'; readonly values: readonly string[] },
) {
  return page.evaluate(async ({ type, values }) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type, values: [...values] },
      resultTypes: ['violations'],
    });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join(' | ')}`,
    );
  }, rules);
}

describe.skipIf(executable === null)(`in a browser${executable === null ? ` (${skipReason})` : ''}`, () => {
  let browser: Browser;
  let standing: Served;
  const open: Served[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions(executable ?? ''));
    const own = path.join(folder, 'doubtful');
    await mkdir(own);
    writeDoubtfulCase(own, 70);
    standing = await serve(own);
    open.push(standing);
    standing.host.start('run');
    await standing.host.finished();
  });

  afterAll(async () => {
    await browser?.close();
    for (const { server, host } of open) {
      await server.close();
      await host.close();
    }
  });

  /** A page of its own context, with everything that it complained about and asked for. */
  async function visit(served: Served, options: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage(options);
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(served.server.url);
    await page.locator('h1').first().waitFor();
    return { page, complaints, requests, origin: new URL(served.server.url).origin };
  }

  it('leads a newcomer from an empty folder to a report', async () => {
    const lists = path.join(folder, 'lists');
    await mkdir(lists);
    writeDoubtfulCase(lists, 100);
    const caseFolder = path.join(folder, 'new', 'case');
    await mkdir(caseFolder, { recursive: true });
    const served = await serve(caseFolder);
    open.push(served);
    const { page, complaints, requests, origin } = await visit(served);
    expect(page.url()).toBe(`${origin}/`);

    await page.getByLabel('Title of the case').fill('Who left the battalion');
    await page.getByLabel('What happened to the people').fill('left the unit');
    await page.getByLabel('To whom it happened').fill('an invented battalion');
    await page.getByLabel('From (year, month or day)').fill('2023');
    await page.getByLabel('To', { exact: true }).fill('2023-12-31');
    await page.getByRole('button', { name: 'Make the case' }).click();

    await page.waitForURL('**/sources');
    await page
      .locator('input[type=file]')
      .setInputFiles([path.join(lists, 'sources/roll.csv'), path.join(lists, 'sources/calls.csv')]);
    await page.getByRole('link', { name: 'calls', exact: true }).waitFor();

    // A meaning is corrected: what it would be read as shows at once, and stands after it was saved.
    await page.getByRole('link', { name: 'roll', exact: true }).click();
    const meaning = page.getByLabel('Meaning of the column: Рота');
    await meaning.selectOption('place');
    await page.locator('th.tried').waitFor();
    await page.getByRole('region', { name: 'What the columns mean' }).getByText('•••').first().waitFor();
    await page.locator('#columns').getByRole('button', { name: 'Save' }).click();
    await page.locator('th.tried').waitFor({ state: 'detached' });
    await page.reload();
    expect(await meaning.inputValue()).toBe('place');
    await page.getByLabel('Nobody stands in it twice').check();
    await page.locator('#about').getByRole('button', { name: 'Save' }).click();
    await page.goBack();
    await page.getByRole('link', { name: 'calls', exact: true }).click();
    await meaning.selectOption('place');
    await page.locator('#columns').getByRole('button', { name: 'Save' }).click();
    await page.locator('th.tried').waitFor({ state: 'detached' });
    expect(await readFile(path.join(caseFolder, 'case.yaml'), 'utf8')).toMatch(/unique: true/);

    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByRole('link', { name: 'Review' }).click();
    await page.locator('.total-now').waitFor({ timeout: 30_000 });

    // Ten pairs by keyboard, two of them taken back.
    await page.getByLabel('Your name or initials, for the log').fill('A. R.');
    await page.locator('h1').click();
    const before = await total(page);
    const counter = page.locator('.review-state strong').first();
    let moved = false;
    for (let n = 1; n <= 10; n++) {
      expect(await page.locator('#judged').count()).toBe(n === 1 ? 0 : 1);
      await page.keyboard.press(n % 3 === 0 ? 'n' : 'x');
      await expect.poll(() => counter.innerText()).toBe(String(n));
      moved ||= (await total(page)) !== before;
    }
    expect(moved).toBe(true);
    await page.locator('#judged svg').waitFor();
    await page.keyboard.press('z');
    await expect.poll(() => counter.innerText()).toBe('9');
    await page.keyboard.press('z');
    await expect.poll(() => counter.innerText()).toBe('8');
    await page.reload();
    await expect.poll(() => counter.innerText()).toBe('8');
    await expect.poll(() => page.locator('#log tbody tr').count()).toBe(12);

    await page.getByRole('link', { name: 'Overview' }).click();
    await page.locator('#undecided').waitFor();
    // Counted anew with the decisions, as the log tells them.
    served.host.start('run');
    await served.host.finished();
    const figure = page.locator('.value a[href="#figure-persons.total"]');
    await page.locator('#changes').waitFor();
    const written = served.host.view('en')?.result.figures.find(({ id }) => id === 'persons.total')?.value;
    await expect.poll(() => figure.innerText()).toBe(String(written));

    await figure.click();
    const panel = page.locator('[role=dialog]');
    await panel.getByRole('button', { name: 'Show the rows' }).click();
    await panel.locator('.rows .row-place a').first().click();
    await page.waitForURL('**/sources/roll?row=*');
    await page.locator('tr.lit').waitFor();
    await page.goBack();
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Claims' }).click();
    await page
      .getByLabel('Text', { exact: true })
      .fill('In 2023 an entire regiment, 5,000 people, left the unit.');
    await page.getByRole('button', { name: 'Check the claims' }).click();
    await page.waitForURL('**/claims?audit=1');
    await page.locator('#audit mark').first().waitFor();
    await page.reload();
    await page.locator('#audit mark').first().waitFor();

    await page.getByRole('link', { name: 'Publish' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save' }).first().click();
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(saved).toBe(await readFile(path.join(caseFolder, 'out/report.html'), 'utf8'));
    expect(saved).toContain('Who left the battalion');

    expect(requests.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();

    // The same lists and decisions give the same bytes without any page.
    const again = path.join(folder, 'again');
    await cp(caseFolder, again, { recursive: true, filter: (source) => !/\/(\.muster|out)$/.test(source) });
    await runCase(again, { until: null, strict: false }, quiet);
    expect(treeHashes(path.join(again, 'out'))).toEqual(treeHashes(path.join(caseFolder, 'out')));
  });

  /** Every page, with what it shows when it is whole. */
  const views = [
    ['/', '#overlaps'],
    ['/sources', '#reading'],
    ['/sources/roll?row=5', 'tr.lit'],
    ['/people', '.window tbody a'],
    ['/people?list=calls&q=Vetlugin', '.window tbody a'],
    ['/people/roll/4', '.records'],
    ['/review', '#log'],
    ['/review?second=1', '.name-field'],
    ['/estimate', '#linkage'],
    ['/timeline', 'h1'],
    ['/claims', 'textarea'],
    ['/publish', '#figures'],
    ['/#figure-persons.total', '[role=dialog]'],
    ['/people/roll', 'main a[href="/"]'],
  ] as const;

  it.each([
    ['en', 'light', 'dark'],
    ['ru', 'dark', 'light'],
  ] as const)('breaks no rule of WCAG 2.2 AA: %s, %s', async (language, theme, other) => {
    const { page } = await visit(standing);
    const dress = (name: string) =>
      page.evaluate((one) => document.documentElement.setAttribute('data-theme', one), name);
    await page.evaluate(
      (chosen) => localStorage.setItem('muster', chosen),
      JSON.stringify({ theme, language }),
    );
    await page.reload();
    await page.evaluate(axe.source);
    for (const [view, whole] of views) {
      await turn(page, view, whole);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect([view, await broken(page, { type: 'tag', values: tags })]).toEqual([view, []]);
      // In other colours only what depends on colours can be otherwise.
      await dress(other);
      expect([view, await broken(page, { type: 'rule', values: ['color-contrast'] })]).toEqual([view, []]);
      await dress(theme);
    }
    await page.close();
  });

  it.each([
    ['360 pixels', 360],
    ['1280 pixels at 200 %', 640],
  ] as const)('fits %s', async (_name, width) => {
    const { page } = await visit(standing, { viewport: { width, height: 800 } });
    for (const [view, whole] of views) {
      await turn(page, view, whole);
      expect([view, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([view, width]);
    }
    await page.close();
  });

  it('finds people by any spelling, keeps the conditions in the address, and opens a value down to its cell', async () => {
    const { page, complaints } = await visit(standing);
    await page.getByRole('link', { name: 'People' }).click();
    const found = page.locator('.found strong');
    await found.waitFor();
    const all = Number(await found.innerText());
    await page.getByLabel('Search by name').fill('vetlug');
    await page.waitForURL('**/people?q=vetlug');
    await expect.poll(async () => Number(await found.innerText())).toBeLessThan(all);
    const some = Number(await found.innerText());
    await page.getByLabel('Search by name').fill('Ветлугин');
    await expect.poll(() => page.url()).toContain('%D0%92');
    expect(Number(await found.innerText())).toBe(some);

    // The count beside a value is what choosing it will find.
    const value = page.locator('.facet').first().locator('label').nth(1);
    const promised = await value.locator('.count').innerText();
    await value.click();
    await expect.poll(() => found.innerText()).toBe(promised);
    await page.reload();
    await expect.poll(() => found.innerText()).toBe(promised);
    await page.goBack();
    await expect.poll(async () => Number(await found.innerText())).toBe(some);

    await page.locator('.window tbody a').first().click();
    await page.getByRole('heading', { level: 1 }).getByText('•••').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Ветлугин');
    await page.locator('a.cell').first().click();
    await page.locator('tr.lit td.lit-cell').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows a record by its name in the log alone', async () => {
    const { page } = await visit(standing);
    await page.goto(`${new URL(standing.server.url).origin}/people/roll/2`);
    const show = page.getByRole('button', { name: 'Show roll/2' });
    await show.click();
    await page.getByText('Write your name or initials first').waitFor();
    await page.keyboard.type('B. S.');
    await show.click();
    await page.getByText('Ветлугин Глеб', { exact: false }).first().waitFor();
    const log = await readFile(path.join(folder, 'doubtful/decisions.jsonl'), 'utf8');
    expect(log).toContain('"by":"B. S."');
    expect(log).toContain('unmasked roll/2');
    expect(log).not.toContain('Ветлугин');
    await page.close();
  });

  it('lets nothing that stands in a file act on the page, and shows what hides in it', async () => {
    const own = path.join(folder, 'hostile');
    await mkdir(path.join(own, 'sources'), { recursive: true });
    const evil = '<img src=x onerror=alert(1)>';
    const rows = Array.from(
      { length: 8 },
      (_, n) => `Петров Пётр${n},\u202eмладший\u200b,javascript:alert(${n}),${evil}`,
    );
    await writeFile(
      path.join(own, 'sources/list.csv'),
      `ФИО,Звание,Примечание,${evil}\n${rows.join('\n')}\n`,
    );
    await writeFile(
      path.join(own, 'case.yaml'),
      `muster: 1
title: '<script>alert(1)</script>'
question: { event: left, population: '${evil}', from: 2023, to: 2023 }
lists:
  list: { title: '\u202e${evil}', file: sources/list.csv, role: capture, columns: { ФИО: name, Звание: rank, Примечание: outcome, '${evil}': unit } }
`,
    );
    const served = await serve(own);
    open.push(served);
    served.host.start('run');
    await served.host.finished();
    const { page, complaints } = await visit(served);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    for (const [view, whole] of [
      ['/', '#lists'],
      ['/sources', '#reading'],
      ['/sources/list', '.sheet td'],
      ['/people', '.window tbody a'],
      ['/people/list/2', '.records td'],
      ['/publish', '#figures'],
    ] as const) {
      await turn(page, view, whole);
      expect([
        view,
        await page.locator('main img, main script, main a[href^="javascript:"]').count(),
      ]).toEqual([view, 0]);
    }
    await turn(page, '/people/list/2', '.records td');
    const cells = await page.locator('.records').innerText();
    expect(cells).toContain(evil);
    expect(cells).toContain('javascript:alert(0)');
    await turn(page, '/sources/list', '.sheet td');
    expect(await page.locator('.sheet').innerText()).toMatch(/U\+202Eмладший\s*U\+200B/);
    expect([dialogs, complaints]).toEqual([0, []]);
    await page.close();
  });

  it('lets no figure be copied without its line', async () => {
    const { page } = await visit(standing);
    await page.locator('.value a[href="#figure-persons.total"]').waitFor();
    const copied = await page.evaluate(() => {
      const link = document.querySelector('.value a[href="#figure-persons.total"]');
      if (link === null) return '';
      document.getSelection()?.selectAllChildren(link);
      const data = new DataTransfer();
      document.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: data, cancelable: true, bubbles: true }),
      );
      return data.getData('text/plain');
    });
    expect(copied).toMatch(/\(linked\)\. Source: sources\/roll\.csv; sources\/calls\.csv\. — Namesakes/);
    await page.close();
  });

  it('moves the focus with the page, skips to the content, and remembers keys', async () => {
    const { page } = await visit(standing);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.getByRole('link', { name: 'Review' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Review');
    await page.getByText('Keys', { exact: true }).click();
    const field = page.locator('.key-choices input').first();
    await field.fill('j');
    await page.locator('.answers kbd').getByText('j', { exact: true }).waitFor();
    await page.getByLabel('Answer by keys').uncheck();
    expect(await page.locator('.answers kbd').count()).toBe(0);
    await page.reload();
    await page.locator('.answers').waitFor();
    expect(await page.locator('.answers kbd').count()).toBe(0);
    await page.close();
  });

  it('shows the report as a file that asks for nothing and runs nothing', async () => {
    const address = pathToFileURL(path.join(folder, 'doubtful/out/report.html')).href;
    const page = await browser.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address);
    expect(requests).toEqual([address]);
    expect(await page.locator('script').count()).toBe(0);
    await page.locator('.value a[href="#figure-persons.total"]').click();
    const opened = page.locator('[id="figure-persons.total"]');
    await opened.waitFor({ state: 'visible' });
    expect(await opened.innerText()).toContain('How it came about');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
