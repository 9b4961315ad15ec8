// Where a Chromium stands on this machine, for the browser tests.
import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'playwright-core';

/** Path of the program, or null where none is found. `CHROMIUM_PATH` goes first. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const candidates = [
    env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

export const skipReason =
  'browser tests are skipped: no Chromium found (set CHROMIUM_PATH, or install it: apt-get install chromium)';

/** Launch options under which Chromium asks nothing of the network, also as root in a container. */
export function launchOptions(executablePath: string): LaunchOptions {
  return {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
