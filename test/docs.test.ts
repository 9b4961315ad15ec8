// Examples in the documentation are true: every whole case file in docs/ passes the schema.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCase } from '../src/case/read-case.ts';
import { codes } from '../src/diagnostic/codes.ts';
import { root } from './command.ts';

const docs = path.join(root, 'docs');
const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));

function caseFiles(page: string): readonly string[] {
  const text = readFileSync(path.join(docs, page), 'utf8');
  return [...text.matchAll(/```yaml\n(muster: 1\n.*?)```/gs)].map((found) => found[1] ?? '');
}

test('every case file in the documentation is valid', () => {
  const examples = pages.flatMap(caseFiles);
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) expect(() => readCase(example)).not.toThrow();
});

test('docs/diagnostics.md names every code with what to do next, and no other', () => {
  const page = readFileSync(path.join(docs, 'diagnostics.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z.-]+)` \| (.*) \|$/gm)].map((row) => [row[1], row[2]]);
  expect(rows).toEqual(
    Object.entries(codes)
      .map(([code, { en }]) => [code, en])
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
});

test('every link between pages leads somewhere', () => {
  for (const page of [...pages.map((name) => path.join('docs', name)), 'README.md', 'CONTRIBUTING.md']) {
    const text = readFileSync(path.join(root, page), 'utf8');
    for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
      const file = path.join(root, path.dirname(page), target ?? '');
      expect(() => readdirSync(path.dirname(file)), `${page}: ${target}`).not.toThrow();
      expect(
        readdirSync(path.dirname(file)).includes(path.basename(file)) || target?.endsWith('/'),
        `${page}: ${target}`,
      ).toBe(true);
    }
  }
});
