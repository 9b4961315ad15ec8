import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchOptions, skipReason } from '../../test/chromium.ts';
import { fixtureResult, fixtureRows } from '../../test/fixtures/result.ts';
import { renderCharts } from '../chart/chart.ts';
import { renderReport } from '../publish/report/render.tsx';
import { startServer, type LocalServer } from '../server/server.ts';

const executable = findChromium();
if (executable === null) console.warn(skipReason);

const root = path.resolve(import.meta.dirname, '../..');
const result = fixtureResult();
const view = { result, charts: renderCharts(result.charts, result.figures, 'en') };

let folder = '';

function figure(page: Page, id: string): Locator {
  return page.locator(`.value a[href="#figure-${id}"]`);
}

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
  expect(html).not.toMatch(/<script(?![^>]*\ssrc="\.\/assets\/)[^>]*>|<style|https?:/);
  const assets = await readdir(path.join(folder, 'page/assets'));
  const scripts = assets.filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(path.join(folder, 'page/assets', name))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
});

describe.skipIf(executable === null)(`in a browser${executable === null ? ` (${skipReason})` : ''}`, () => {
  let browser: Browser;
  let server: LocalServer;

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions(executable ?? ''));
    server = await startServer({
      view: () => view,
      report: () => renderReport(view),
      openRows: async (_id, offset, limit) => fixtureRows(120, offset, limit),
      host: '127.0.0.1',
      port: 0,
      token: 'token-of-the-page-test',
      pageFolder: path.join(folder, 'page'),
    });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A page of its own context, with everything that it complained about. */
  async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage(options);
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address);
    return { page, complaints, requests };
  }

  it('opens a figure down to its rows, and back', async () => {
    const { page, complaints, requests } = await open(server.url);
    await page.locator('h1').waitFor();
    expect(page.url()).not.toContain('token');
    await figure(page, 'persons.total').click();
    const panel = page.locator('[role=dialog]');
    await panel.waitFor();
    expect(page.url()).toContain('#figure-persons.total');
    expect(await panel.innerText()).toContain('SHA-256');

    await panel.getByRole('button', { name: 'Show the rows' }).click();
    await panel.getByText('СОЧ!2', { exact: true }).waitFor();
    expect(await panel.locator('.masked').count()).toBe(50);
    await panel.getByRole('button', { name: 'Later rows' }).click();
    await panel.getByText('СОЧ!52', { exact: true }).waitFor();

    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    await page.goForward();
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });

    const own = new URL(server.url).origin;
    expect(requests.filter((address) => !address.startsWith(`${own}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('opens the figure that a copied address names, without rows where none may be shown', async () => {
    const { page } = await open(server.url);
    await page.goto(`${new URL(server.url).origin}/#figure-persons.category.conscript`);
    const panel = page.locator('[role=dialog]');
    await panel.waitFor();
    expect(await panel.innerText()).toContain('Fewer than 3 people');
    expect(await panel.getByRole('button', { name: 'Show the rows' }).count()).toBe(0);
    await page.close();
  });

  it('misses no address that changes while the page is being drawn', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (document.querySelector('h1') === null) return;
        watch.disconnect();
        location.hash = '#figure-persons.total';
      });
      watch.observe(document, { subtree: true, childList: true });
    });
    await page.goto(server.url);
    await page.locator('[role=dialog]').waitFor({ timeout: 5000 });
    await page.close();
  });

  it.each([
    { name: 'light', width: 1100, colorScheme: 'light' },
    { name: 'dark', width: 1100, colorScheme: 'dark' },
    { name: 'narrow', width: 360, colorScheme: 'light' },
  ] as const)('fits the window ($name)', async ({ name, width, colorScheme }) => {
    const { page } = await open(server.url, { viewport: { width, height: 800 }, colorScheme });
    await page.locator('h1').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await figure(page, 'persons.total').click();
    await page.locator('[role=dialog]').waitFor();
    const picture = path.join(folder, `${name}.png`);
    await page.screenshot({ path: picture });
    expect((await stat(picture)).size).toBeGreaterThan(10_000);
    await page.close();
  });

  it('shows the report as a file that asks for nothing and runs nothing', async () => {
    const file = path.join(folder, 'report.html');
    await writeFile(file, renderReport(view));
    const address = pathToFileURL(file).href;
    const { page, complaints, requests } = await open(address);
    expect(requests).toEqual([address]);
    expect(await page.locator('script').count()).toBe(0);
    await figure(page, 'persons.total').click();
    const opened = page.locator('[id="figure-persons.total"]');
    await opened.waitFor({ state: 'visible' });
    expect(await opened.innerText()).toContain('How it came about');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
