// A newcomer's way through the pages alone: from an empty folder to a report, and the same bytes without any page.
import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { treeHashes } from '../../test/command.ts';
import { quiet } from '../effect/effects.ts';
import { writeDoubtfulCase } from '../run/review/review-case.test-support.ts';
import { runCase } from '../run/run-case.ts';
import { describeInBrowser } from './in-browser.test-support.ts';

const total = async (page: Page): Promise<number> =>
  Number((await page.locator('.total-now').innerText()).replaceAll(/\D/g, ''));

/** What is on the page and beside it, without what passes. */
const seen = async (page: Page): Promise<string> => {
  const parts = await page.locator('main, [role=dialog]').allInnerTexts();
  return [page.url(), ...parts].join('\n');
};

/** Requests of the page that are not answered yet. */
function unanswered(page: Page): () => number {
  let open = 0;
  page.on('request', () => open++);
  page.on('requestfinished', () => open--);
  page.on('requestfailed', () => open--);
  return () => open;
}

/** So often nothing has moved: a request that a reload cut off may never be told of as ended. */
const longStill = 5;

/** What is there once everything is answered and nothing moves any more. */
async function settled(page: Page, open: () => number): Promise<string> {
  let still = 0;
  for (let last = await seen(page); ;) {
    // Longer than any pause after which a page asks for more.
    await page.waitForTimeout(75);
    const now = await seen(page);
    still = now === last ? still + 1 : 0;
    if (still >= longStill || (still > 0 && open() === 0)) return now;
    last = now;
  }
}

/** Reload shows the same; so does forward, after back had shown something else. */
async function staysThroughReloadBackAndForward(
  page: Page,
  open: () => number,
  whole: string,
): Promise<void> {
  const same = async (): Promise<void> => {
    await page.locator(whole).first().waitFor();
    await expect.poll(() => seen(page)).toBe(before);
  };
  await page.locator(whole).first().waitFor();
  const before = await settled(page, open);
  await page.reload();
  await same();
  await page.goBack();
  expect(await seen(page)).not.toBe(before);
  await page.goForward();
  await same();
}

describeInBrowser((room) => {
  it('leads a newcomer from an empty folder to a report', { timeout: 170_000 }, async () => {
    const lists = path.join(room.folder, 'lists');
    await mkdir(lists);
    writeDoubtfulCase(lists, 80);
    const caseFolder = path.join(room.folder, 'new', 'case');
    await mkdir(caseFolder, { recursive: true });
    const served = await room.serve(caseFolder);
    const { page, complaints, requests, origin } = await room.visit(served);
    expect(page.url()).toBe(`${origin}/`);
    const open = unanswered(page);
    const stays = (whole: string) => staysThroughReloadBackAndForward(page, open, whole);
    await stays('form');

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
    await stays('#lists tbody, main tbody');

    // A meaning is corrected: what it would be read as shows at once, and stands after it was saved.
    await page.getByRole('link', { name: 'roll', exact: true }).click();
    const meaning = page.getByLabel('Meaning of the column: Рота');
    await meaning.selectOption('place');
    await page.locator('th.tried').waitFor();
    await page.getByRole('region', { name: 'What the columns mean' }).getByText('•••').first().waitFor();
    await page.locator('#columns').getByRole('button', { name: 'Save' }).click();
    await page.locator('th.tried').waitFor({ state: 'detached' });
    await stays('.sheet td');
    expect(await meaning.inputValue()).toBe('place');
    await page.getByLabel('Nobody stands in it twice').check();
    await page.locator('#about').getByRole('button', { name: 'Save' }).click();
    await page.goBack();
    await page.getByRole('link', { name: 'calls', exact: true }).click();
    await meaning.selectOption('place');
    await page.locator('#columns').getByRole('button', { name: 'Save' }).click();
    await page.locator('th.tried').waitFor({ state: 'detached' });
    await stays('.sheet td');
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
      if (n === 1) await stays('#judged svg');
    }
    expect(moved).toBe(true);
    await page.locator('#judged svg').waitFor();
    await page.keyboard.press('z');
    await expect.poll(() => counter.innerText()).toBe('9');
    await page.keyboard.press('z');
    await expect.poll(() => counter.innerText()).toBe('8');
    await expect.poll(() => page.locator('#log tbody tr').count()).toBe(12);
    await stays('#log tbody tr:nth-child(12)');
    expect(await counter.innerText()).toBe('8');

    // A second reviewer is asked what the first one judged, blind, and their agreement is told.
    await page.getByRole('link', { name: 'Second reviewer' }).click();
    await page.locator('.empty').waitFor();
    await page.getByLabel('Your name or initials, for the log').fill('B. S.');
    await page.locator('#pair').waitFor();
    await expect.poll(() => counter.innerText()).toBe('8');
    expect(await page.locator('#judged, #log').count()).toBe(0);
    await page.getByRole('button', { name: 'Same person' }).click();
    await expect.poll(() => counter.innerText()).toBe('7');
    expect(await page.locator('#agreement tbody tr').innerText()).toMatch(/^A\. R\. · B\. S\.\s+1\s/);
    await stays('#agreement tbody tr');
    await page.goBack();
    await page.getByLabel('Your name or initials, for the log').fill('A. R.');

    await page.getByRole('link', { name: 'Overview' }).click();
    await page.locator('#undecided').waitFor();
    // Counted anew with the decisions, as the log tells them.
    served.host.start('run');
    await served.host.finished();
    const figure = page.locator('.value a[href="#figure-persons.total"]');
    await page.locator('#changes').waitFor();
    const written = served.host.view('en')?.result.figures.find(({ id }) => id === 'persons.total')?.value;
    await expect.poll(() => figure.innerText()).toBe(String(written));
    const undecided = page.locator('#undecided');
    await expect.poll(() => undecided.innerText()).not.toContain('answered since the last run');
    await stays('#changes');

    await figure.click();
    const panel = page.locator('[role=dialog]');
    await panel.waitFor();
    await stays('[role=dialog] button');
    await panel.getByRole('button', { name: 'Show the rows' }).click();
    await panel.locator('.rows .row-place a').first().click();
    await page.waitForURL('**/sources/roll?row=*');
    await stays('tr.lit');
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
    await stays('#audit mark');

    for (const [name, whole] of [
      ['People', '.window tbody a'],
      ['Estimate', '#linkage'],
      ['Timeline', 'h1'],
      ['Publish', '#files tbody'],
    ] as const) {
      await page.getByRole('link', { name, exact: true }).click();
      await stays(whole);
    }
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save' }).first().click();
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(saved).toBe(await readFile(path.join(caseFolder, 'out/report.html'), 'utf8'));
    expect(saved).toContain('Who left the battalion');

    expect(requests.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();

    // The same lists and decisions give the same bytes without any page.
    const again = path.join(room.folder, 'again');
    await cp(caseFolder, again, { recursive: true, filter: (source) => !/\/(\.muster|out)$/.test(source) });
    await runCase(again, { until: null, strict: false }, quiet);
    expect(treeHashes(path.join(again, 'out'))).toEqual(treeHashes(path.join(caseFolder, 'out')));
  });
});
