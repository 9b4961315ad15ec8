import { describe, expect, it } from 'vitest';
import { fixtureResult } from '../../test/fixtures/result.ts';
import { summaryLines } from './summary.ts';

describe('the summary', () => {
  it.each(['en', 'ru'] as const)('fits a terminal in %s', async (language) => {
    const lines = summaryLines(fixtureResult(language));
    for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(80);
    await expect(lines.join('\n')).toMatchFileSnapshot(`./snapshots/summary-${language}.txt`);
  });

  it('lets no title steer the terminal', () => {
    const lines = summaryLines({ ...fixtureResult(), title: `a\u001b[2Jb ${'x'.repeat(200)}` });
    expect(lines.join('\n')).not.toContain('\u001b');
    for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(80);
  });
});
