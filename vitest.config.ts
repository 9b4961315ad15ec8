import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'test/**/*.test.{ts,tsx}',
      'examples/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    globalSetup: 'test/shared-folder.ts',
    // More than there are cores: a test that waits for a browser, a disk or another process leaves its core to the next.
    maxWorkers: '150%',
    // No test leaves anything behind in the modules that it shares with others: read once, they take half the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A machine at work on other things answers late, not wrongly.
    expect: { poll: { timeout: 10_000 } },
    env: { TZ: 'UTC' },
  },
});
