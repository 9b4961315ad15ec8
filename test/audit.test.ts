// `muster audit` as a user runs it: with and without a case, every kind of file, exit codes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { muster, root, typedHere } from './command.ts';
import { zipOf } from './zip.ts';

const story = path.join(root, 'examples', 'regiment-story');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'muster-audit-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

interface Answer {
  readonly texts: readonly {
    readonly text: string;
    readonly claims: readonly {
      readonly text: string;
      readonly start: number;
      readonly length: number;
      readonly verdict: string;
      readonly id: string;
    }[];
  }[];
}

async function audited(...args: readonly string[]): Promise<Answer> {
  const said = await typedHere(['audit', ...args, '--json']);
  expect(said.stderr).toBe('');
  return JSON.parse(said.stdout) as Answer;
}

const claim = 'An entire regiment of the 20th Guards Motor Rifle Division deserted.';

function word(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

test('the same text in every format has the same claims, with exact spans', async () => {
  const docx = Buffer.from(
    zipOf([
      ['word/document.xml', `<w:document><w:body>${word('Headline')}${word(claim)}</w:body></w:document>`],
    ]),
  );
  const files = [
    file('a.txt', `Headline\n\n${claim}\n`),
    file(
      'a.md',
      `# Headline\n\n**An entire regiment** of the [20th Guards](https://example.org) Motor Rifle Division deserted.\n`,
    ),
    file(
      'a.html',
      `<!doctype html><title>no</title><h1>Headline</h1><p>An <b>entire</b> regiment of the 20th Guards Motor&nbsp;Rifle Division deserted.</p><p hidden>5 men fled.</p>`,
    ),
    file('a.docx', docx),
  ];
  const { texts } = await audited(...files, '--case', story);
  const ids = texts.map(({ text, claims }) => {
    expect(claims.map(({ verdict }) => verdict)).toEqual(['wrong-unit']);
    for (const { text: span, start, length } of claims) expect(text.slice(start, start + length)).toBe(span);
    return claims.map(({ id }) => id);
  });
  expect(ids[0]).toEqual(ids[1]);
  expect(ids[0]).toEqual(ids[3]);
});

test('exit codes: 0, 3 where --fail-on names a verdict that was given, 2 for bad input', async () => {
  const text = file('draft.txt', claim);
  expect((await typedHere(['audit', text, '--case', story])).code).toBe(0);
  expect((await typedHere(['audit', text, '--case', story, '--fail-on', 'overstated'])).code).toBe(0);
  expect((await typedHere(['audit', text, '--case', story, '--fail-on', 'overstated,wrong-unit'])).code).toBe(
    3,
  );
  expect(muster(['audit', text, '--case', story, '--fail-on', 'any']).code).toBe(3);
  expect((await typedHere(['audit', text, '--fail-on', 'wrong'])).code).toBe(2);
  expect((await typedHere(['audit', file('empty.txt', '')])).stderr).toContain('[claims.empty]');
  expect((await typedHere(['audit', file('a.pdf', '%PDF-1.4')])).stderr).toContain('[claims.format]');
  expect((await typedHere(['audit', path.join(folder, 'gone.txt')])).stderr).toContain('[source.missing]');
});

test('the texts of a case are audited in order, with the drift written as CSV, chart and ClaimReview', () => {
  const [csv, chart, reviews] = ['drift.csv', 'drift.svg', 'reviews.json'].map((name) =>
    path.join(folder, name),
  );
  const said = muster([
    'audit',
    '--case',
    story,
    '--csv',
    csv ?? '',
    '--chart',
    chart ?? '',
    '--claim-review',
    reviews ?? '',
  ]);
  expect(said.code).toBe(0);
  expect(said.stdout).toContain('WRONG POPULATION  “peaked in July 2024”');
  expect(said.stdout).toContain('From text to text');
  expect(readFileSync(csv ?? '', 'utf8')).toContain('unit');
  expect(readFileSync(chart ?? '', 'utf8')).toMatch(/^<svg /);
  expect(readFileSync(reviews ?? '', 'utf8')).toContain('"ClaimReview"');
});
