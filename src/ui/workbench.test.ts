// What every page of the workbench owes to every reader: access, room, masks, copies with their line, nothing that acts by itself.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { writeDoubtfulCase } from '../run/review/review-case.test-support.ts';
import { builtPage, describeInBrowser, type Served } from './in-browser.test-support.ts';

it('builds to a small page without inline scripts', async () => {
  const html = await readFile(path.join(builtPage(), 'index.html'), 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc="\/assets\/)[^>]*>|<style|https?:/);
  const assets = await readdir(path.join(builtPage(), 'assets'));
  const scripts = assets.filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(path.join(builtPage(), 'assets', name))).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
});

/** Goes to a page as a link would. */
async function turn(page: Page, view: string, whole: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, view);
  await page.locator(whole).first().waitFor();
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against the rules of WCAG 2.2 AA. No rule among them needs the style sheets fetched once more. */
async function broken(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (values) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values: [...values] },
      resultTypes: ['violations'],
      preload: false,
    });
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join(' | ')}`,
    );
  }, tags);
}

describeInBrowser((room) => {
  let standing: Served;

  beforeAll(async () => {
    const own = path.join(room.folder, 'doubtful');
    await mkdir(own);
    writeDoubtfulCase(own, 40);
    standing = await room.serve(own);
    standing.host.start('run');
    await standing.host.finished();
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

  // Colours hang on the theme alone, words on the language alone: two visits see all of both.
  it.each([
    ['ru', 'dark'],
    ['en', 'light'],
  ] as const)('breaks no rule of WCAG 2.2 AA: %s, %s', async (language, theme) => {
    const { page } = await room.visit(standing, { reducedMotion: 'reduce' });
    await page.locator('.choices select').nth(0).selectOption(language);
    await page.locator('.choices select').nth(1).selectOption(theme);
    await page.evaluate(axe.source);
    for (const [view, whole] of views) {
      await turn(page, view, whole);
      const dressed = await page.evaluate(() => {
        const { lang, dataset } = document.documentElement;
        return [lang, dataset['theme']];
      });
      expect([view, ...dressed, await broken(page)]).toEqual([view, language, theme, []]);
    }
    await page.close();
  });

  it.each([
    ['360 pixels', 360],
    ['1280 pixels at 200 %', 640],
  ] as const)('fits %s', async (_name, width) => {
    const { page } = await room.visit(standing, { viewport: { width, height: 800 } });
    for (const [view, whole] of views) {
      await turn(page, view, whole);
      expect([view, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([view, width]);
    }
    await page.close();
  });

  it('finds people by any spelling, keeps the conditions in the address, and opens a value down to its cell', async () => {
    const { page, complaints } = await room.visit(standing);
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
    const { page } = await room.visit(standing);
    await page.goto(`${new URL(standing.server.url).origin}/people/roll/2`);
    const show = page.getByRole('button', { name: 'Show roll/2' });
    await show.click();
    await page.getByText('Write your name or initials first').waitFor();
    await page.keyboard.type('B. S.');
    await show.click();
    await page.getByText('Ветлугин Глеб', { exact: false }).first().waitFor();
    const log = await readFile(path.join(room.folder, 'doubtful/decisions.jsonl'), 'utf8');
    expect(log).toContain('"by":"B. S."');
    expect(log).toContain('unmasked roll/2');
    expect(log).not.toContain('Ветлугин');
    await page.close();
  });

  it('lets nothing that stands in a file act on the page, and shows what hides in it', async () => {
    const own = path.join(room.folder, 'hostile');
    await mkdir(path.join(own, 'sources'), { recursive: true });
    const evil = '<img src=x onerror=alert(1)>';
    const rows = Array.from(
      { length: 8 },
      (_, n) =>
        `Петров Пётр${n},\u202eмладший\u200b,javascript:alert(${n}),${n < 7 ? '1.3.2023' : 'вчера'},${evil}`,
    );
    await writeFile(
      path.join(own, 'sources/list.csv'),
      `ФИО,Звание,Примечание,Дата,${evil}\n${rows.join('\n')}\n`,
    );
    await writeFile(
      path.join(own, 'case.yaml'),
      `muster: 1
title: '<script>alert(1)</script>'
question: { event: left, population: '${evil}', from: 2023, to: 2023 }
lists:
  list: { title: '\u202e${evil}', file: sources/list.csv, role: capture, columns: { ФИО: name, Звание: rank, Примечание: outcome, Дата: event, '${evil}': unit } }
`,
    );
    const served = await room.serve(own);
    served.host.start('run');
    await served.host.finished();
    const { page, complaints } = await room.visit(served);
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
    // What a next step quotes is set as code.
    const next = page.locator('#rejected .next');
    expect([await next.locator('code').innerText(), (await next.innerText()).includes('`')]).toEqual([
      'ignore',
      false,
    ]);
    expect([dialogs, complaints]).toEqual([0, []]);
    await page.close();
  });

  it('lets no figure be copied without its line', async () => {
    const { page } = await room.visit(standing);
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
    const { page } = await room.visit(standing);
    // What stands in the page's place until the server answers takes the focus along.
    await page.locator('#content h1').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
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

  it('moves the focus to a page that was asked for before the server answered', async () => {
    const { page } = await room.visit(standing);
    await page.route('**/state.json*', async (route) => {
      await page.waitForURL('**/review');
      await route.continue();
    });
    await page.reload();
    await page.getByRole('link', { name: 'Review' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Review');
    await page.close();
  });

  it('keeps what was chosen beside the case, also for another port', async () => {
    const own = path.join(room.folder, 'kept');
    const first = await room.visit(await room.serve(own));
    await first.page.locator('.choices select').nth(0).selectOption('ru');
    await first.page.locator('.choices select').nth(1).selectOption('dark');
    const kept = path.join(own, '.muster/preferences.json');
    await expect.poll(() => readFile(kept, 'utf8').catch(() => '')).toContain('"dark"');
    await first.page.close();

    const { page, origin, complaints } = await room.visit(await room.serve(own));
    expect(origin).not.toBe(first.origin);
    const dressed = () =>
      page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['theme']]);
    await expect.poll(dressed).toEqual(['ru', 'dark']);
    await page.reload();
    await expect.poll(dressed).toEqual(['ru', 'dark']);
    expect(await readdir(own)).toEqual(['.muster']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows the report as a file that asks for nothing and runs nothing', async () => {
    const address = pathToFileURL(path.join(room.folder, 'doubtful/out/report.html')).href;
    const page = await room.browser.newPage();
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
