// The workbench in a browser: the page as built, cases served to it, and visits that are listened to.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { findChromium, launchOptions, skipReason } from '../../test/chromium.ts';
import { hostCase, runHere, type CaseHost } from '../run/case-host.ts';
import { startServer, type LocalServer } from '../server/server.ts';

const executable = findChromium();

export interface Served {
  readonly host: CaseHost;
  readonly server: LocalServer;
}

/** A visit with everything that the page complained about and asked for. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  readonly origin: string;
}

export interface BrowserRoom {
  /** Gone after the tests of the file. */
  readonly folder: string;
  readonly browser: Browser;
  readonly serve: (caseFolder: string) => Promise<Served>;
  readonly visit: (served: Served, options?: Parameters<Browser['newPage']>[0]) => Promise<Visit>;
}

/** Where the page is built to. */
export function builtPage(): string {
  const folder = path.resolve(import.meta.dirname, '../../dist/page');
  if (!existsSync(folder)) throw new Error('dist/ is not built: run npm test, or npm run build first');
  return folder;
}

/** Tests that need a browser; skipped with a word where there is none. */
export function describeInBrowser(tests: (room: BrowserRoom) => void): void {
  const title = `in a browser${executable === null ? ` (${skipReason})` : ''}`;
  describe.skipIf(executable === null)(title, () => {
    const open: Served[] = [];
    let folder = '';
    let browser: Browser;
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'muster-page-'));
      browser = await chromium.launch(launchOptions(executable ?? ''));
    });
    afterAll(async () => {
      await browser?.close();
      for (const { server, host } of open) {
        await server.close();
        await host.close();
      }
      await rm(folder, { recursive: true, force: true });
    });
    tests({
      get folder() {
        return folder;
      },
      get browser() {
        return browser;
      },
      serve: async (caseFolder) => {
        const host = hostCase(caseFolder, { now: Date.now, run: runHere });
        const server = await startServer({
          caseHost: host,
          host: '127.0.0.1',
          port: 0,
          token: 'of-this-test',
          pageFolder: builtPage(),
        });
        open.push({ host, server });
        return { host, server };
      },
      visit: async (served, options = {}) => {
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
      },
    });
  });
}
