// Makes the pictures of the report and of every page of the workbench in docs/images/ from a fresh demo, with the built
// command and Chromium (CHROMIUM_PATH, or Debian's). Run after `npm run build`: node scripts/screenshots.mjs
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const command = path.join(root, 'dist/command/main.js');
const images = path.join(root, 'docs/images');
const width = 1200;
const height = 820;
const largest = 300_000;

/** Every page with what it shows when it is whole. */
const pages = [
  ['overview', '/', '#undecided'],
  ['sources', '/sources', '#reading'],
  ['source', '/sources/roster?row=40&column=Фамилия', 'tr.lit'],
  ['people', '/people?outcome=returned', '.window tbody a'],
  ['person', '/people/command/15', '.records'],
  ['review', '/review', '#judged svg'],
  ['estimate', '/estimate', '#total svg'],
  ['timeline', '/timeline', '#months svg'],
  ['claims', '/claims?audit=1', '#audit mark'],
  ['publish', '/publish', '#files code'],
];

/** The three looks that are kept of each page. */
const looks = [
  ['light', 'en', ''],
  ['dark', 'en', '-dark'],
  ['light', 'ru', '-ru'],
];

/** Starts `muster open`; gives the process and the address that it prints. */
function openPage(folder) {
  const server = spawn(process.execPath, [command, 'open', folder, '--no-browser'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = new Promise((resolve, reject) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      const [found] = /http:\/\/\S+/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', () => reject(new Error(`the page did not start:\n${said}`)));
  });
  return { server, address };
}

async function picture(page, name, options) {
  const file = path.join(images, name);
  await page.screenshot({ path: file, animations: 'disabled', ...options });
  const { size } = statSync(file);
  if (size > largest) throw new Error(`${name} has ${size} bytes, more than ${largest}`);
  process.stdout.write(`docs/images/${name}: ${size} bytes\n`);
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'muster-screenshots-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
let served = null;
try {
  const made = spawnSync(process.execPath, [command, 'demo', folder, '--no-serve'], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  mkdirSync(images, { recursive: true });

  const report = await browser.newPage({ viewport: { width, height: 1400 }, colorScheme: 'light' });
  await report.goto(pathToFileURL(path.join(folder, 'out/report.html')).href);
  const limits = await report.locator('#limits').boundingBox();
  const end = Math.min(1400, Math.ceil(limits?.y ?? 1400));
  await picture(report, 'report.png', { fullPage: true, clip: { x: 0, y: 0, width, height: end } });
  await report.close();

  served = openPage(folder);
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(await served.address);
  const { origin } = new URL(page.url());
  await page.locator('#undecided').waitFor({ timeout: 60_000 });
  const prefer = (theme, language) =>
    page.evaluate(
      (chosen) => localStorage.setItem('muster', chosen),
      JSON.stringify({ theme, language, name: 'A. R.' }),
    );

  // A text with its verdicts, and one pair judged.
  await prefer('light', 'en');
  await page.goto(`${origin}/claims`);
  await page
    .locator('textarea')
    .fill(readFileSync(path.join(root, 'examples/regiment-story/texts/first-report.md'), 'utf8'));
  await page.locator('button.lead-button').click();
  await page.locator('#audit mark').first().waitFor();
  await page.goto(`${origin}/review`);
  await page.locator('#pair').waitFor();
  await page.locator('.answers button').first().click();
  await page.locator('#judged svg').waitFor();

  for (const [theme, language, suffix] of looks) {
    await prefer(theme, language);
    for (const [name, address, whole] of pages) {
      await page.goto(`${origin}${address}`);
      await page.locator(whole).first().waitFor();
      if (name === 'claims') await page.locator('#audit').scrollIntoViewIfNeeded();
      await page.waitForTimeout(150);
      await picture(page, `${name}${suffix}.png`);
    }
  }

  await prefer('light', 'en');
  await page.goto(`${origin}/#figure-persons.total`);
  await page.locator('[role=dialog] .show-rows').click();
  await page.locator('.rows').waitFor();
  await page.locator('.rows').evaluate((rows) => {
    const panel = rows.closest('.panel');
    if (panel !== null) panel.scrollTop = rows.offsetTop - 340;
  });
  await picture(page, 'figure.png');
} finally {
  served?.server.kill('SIGTERM');
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
