// npm run bench:ui — what the workbench costs its reader: the script of the first page, the time until something is seen, how
// soon a changed condition is answered at 100,000 records, and how smoothly all of them scroll.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page has to stand in what is sent there
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { z } from 'zod';
import { deskApart } from '../src/cli/desk-apart.ts';
import { makeDemoCase } from '../src/run/demo-case.ts';
import { packageRoot } from '../src/run/package-root.ts';
import { frontApp } from '../src/server/front.ts';
import { readPageFiles } from '../src/server/page-files.ts';
import { listen } from '../src/server/server.ts';
import { findChromium, launchOptions, skipReason } from '../test/chromium.ts';
import { writeBigCase } from './big-case.ts';
import { reportBench, type Bound } from './report.ts';

const records = 100_000;
/** First visits that are timed; conditions that are changed. */
const visits = 5;
const changes = 20;

const pageFolder = path.join(packageRoot(), 'dist', 'page');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'muster-ui-'));

function scriptBytes(): number {
  const assets = path.join(pageFolder, 'assets');
  return readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + gzipSync(readFileSync(path.join(assets, name))).length, 0);
}

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;

const state = z.object({ state: z.string(), work: z.object({ status: z.string() }).nullable() });

/** Serves a case as `muster open` does; `slowest`: of the first page, while the case was opened. */
async function withCase<T>(
  folder: string,
  kind: 'open' | 'run',
  use: (url: string, slowest: number) => Promise<T>,
): Promise<T> {
  const token = 'of-the-bench';
  const desk = await deskApart({ folder, kind, token, secret: 's'.repeat(32) });
  let port = 0;
  const page = await readPageFiles(pageFolder);
  const front = frontApp({ token, page, port: () => port, desk: desk.answer });
  const server = await listen({ token, host: '127.0.0.1', port: 0 }, front);
  const opening = { over: false };
  try {
    port = Number(new URL(server.url).port);
    const ask = (address: string): Promise<Response> =>
      fetch(new URL(address, server.url), { headers: { cookie: `muster-${port}=${token}` } });
    await desk.begin(port);
    const pages = (async () => {
      let slowest = 0;
      while (!opening.over) {
        const start = performance.now();
        const page = await ask('/').catch(() => null);
        // The server is gone where the case could not be opened, which is told below.
        if (page === null) return Number.NaN;
        await page.text();
        slowest = Math.max(slowest, performance.now() - start);
        await setTimeout(5);
      }
      return slowest;
    })();
    for (;;) {
      const found = state.parse(await (await ask('/state.json')).json());
      if (found.state === 'ready') break;
      if (found.work?.status === 'failed') throw new Error('the case could not be opened');
      await setTimeout(100);
    }
    opening.over = true;
    return await use(server.url, await pages);
  } finally {
    opening.over = true;
    await server.close();
    await desk.close();
  }
}

/** Milliseconds until the browser shows something, and until the figures of the demo are there. */
async function firstVisits(
  browser: Browser,
  url: string,
): Promise<readonly [paint: number, figures: number]> {
  const paints: number[] = [];
  const wholes: number[] = [];
  for (let n = 0; n < visits; n++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('.lead .value').waitFor();
    const [paint, whole] = await page.evaluate(() => {
      const found = performance.getEntriesByName('first-contentful-paint')[0];
      return [found?.startTime ?? Number.NaN, performance.now()] as const;
    });
    paints.push(paint);
    wholes.push(whole);
    await context.close();
  }
  return [median(paints), median(wholes)];
}

/** Milliseconds from a click on a condition to the frame that shows its count, for one after the other. */
async function conditionTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const found = () => document.querySelector('.found strong')?.textContent ?? '';
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    for (let n = 0; n < count; n++) {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.facet > ul input')];
      const box = boxes[(n * 7) % boxes.length];
      const before = found();
      const start = performance.now();
      box?.click();
      while (found() === before && performance.now() - start < 5000) await frame();
      await frame();
      times.push(performance.now() - start);
      box?.click();
      const now = found();
      const again = performance.now();
      while (found() === now && performance.now() - again < 5000) await frame();
    }
    return times;
  }, changes);
}

/** The longest time between two frames, in milliseconds, while the whole table is scrolled through. */
async function longestFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const box = document.querySelector('.window');
    if (box === null) return Number.NaN;
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let longest = 0;
    let last = await frame();
    const steps = 240;
    for (let n = 1; n <= steps; n++) {
      box.scrollTop = (n / steps) * box.scrollHeight;
      const now = await frame();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
}

/** A search for a name that nobody was looked for by before, and one more. */
async function searchTime(page: Page, name: string): Promise<number> {
  const before = await page.locator('.found strong').innerText();
  const start = performance.now();
  await page.getByLabel('Search by name').fill(name);
  await page.waitForFunction(
    (shown) => document.querySelector('.found strong')?.textContent !== shown,
    before,
    { polling: 'raf' },
  );
  return performance.now() - start;
}

async function bigCase(browser: Browser, url: string, slowest: number): Promise<readonly Bound[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  await page.locator('.lead .value').waitFor();
  await page.goto(new URL('/people', url).href);
  await page.locator('.window tbody a').first().waitFor();
  const all = Number(await page.locator('.window table').getAttribute('aria-rowcount')) - 1;
  const times = await conditionTimes(page);
  const frame = await longestFrame(page);
  await page.locator('.window tbody a').first().waitFor();
  const search = await searchTime(page, 'tsygan');
  const second = await searchTime(page, 'petr');
  await page.close();
  return [
    { name: 'persons in the table', figure: all, unit: '', atLeast: records },
    { name: 'condition changed, median', figure: median(times), unit: 'ms' },
    { name: 'condition changed, slowest', figure: Math.max(...times), unit: 'ms', atMost: 150 },
    { name: 'first name searched (with the pause for typing)', figure: search, unit: 'ms', atMost: 150 },
    { name: 'second name searched', figure: second, unit: 'ms' },
    { name: 'first page while the case is opened, slowest', figure: slowest, unit: 'ms', atMost: 200 },
    { name: 'longest frame while scrolling', figure: frame, unit: 'ms', atMost: 100 },
  ];
}

const executable = findChromium();
if (executable === null) throw new Error(skipReason);
const browser = await chromium.launch(launchOptions(executable));
try {
  const demo = path.join(scratch, 'demo');
  await makeDemoCase(demo);
  const [paint, figures, opening] = await withCase(demo, 'run', async (url, slowest) => [
    ...(await firstVisits(browser, url)),
    slowest,
  ]);
  const big = path.join(scratch, 'big');
  writeBigCase(big, records);
  const caseFile = path.join(big, 'case.yaml');
  writeFileSync(
    caseFile,
    readFileSync(caseFile, 'utf8').replace('role: capture', 'role: capture\n    unique: true'),
  );
  const rows = await withCase(big, 'open', (url, slowest) => bigCase(browser, url, slowest));
  reportBench('ui', [
    { name: 'script of the first page, gzip', figure: scriptBytes() / 1000, unit: 'kB', atMost: 150 },
    { name: 'first paint, demo', figure: paint, unit: 'ms', atMost: 1000 },
    { name: 'figures shown, demo', figure: figures, unit: 'ms' },
    {
      name: 'first page while the demo is run and opened, slowest',
      figure: opening,
      unit: 'ms',
      atMost: 200,
    },
    ...rows,
  ]);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
