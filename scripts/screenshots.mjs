// Makes docs/images/report.png and docs/images/page.png from a fresh demo, with the built command and Chromium
// (CHROMIUM_PATH, or Debian's). Run after `npm run build`: node scripts/screenshots.mjs
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const command = path.join(root, 'dist/command/main.js');
const images = path.join(root, 'docs/images');
const width = 1200;
const largest = 300_000;

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

async function picture(page, name, clip) {
  const file = path.join(images, name);
  await page.screenshot({ path: file, clip, fullPage: true, animations: 'disabled' });
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
  const height = Math.min(1400, Math.ceil(limits?.y ?? 1400));
  await picture(report, 'report.png', { x: 0, y: 0, width, height });

  served = openPage(folder);
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: 'light' });
  await page.goto(await served.address);
  await page.locator('.value a[href="#figure-persons.total"]').click();
  await page.locator('[role=dialog] .show-rows').click();
  await page.locator('.rows').waitFor();
  await page.locator('.rows').evaluate((rows) => {
    const panel = rows.closest('.panel');
    if (panel !== null) panel.scrollTop = rows.offsetTop - 340;
  });
  await picture(page, 'page.png', { x: 0, y: 0, width, height: 900 });
} finally {
  served?.server.kill('SIGTERM');
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
