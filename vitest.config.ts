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
    maxWorkers: '100%',
    // No test leaves anything behind in the modules that it shares with others: read once, they take half the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A machine at work on other things answers late, not wrongly.
    expect: { poll: { timeout: 10_000 } },
    env: { TZ: 'UTC' },
  },
});
