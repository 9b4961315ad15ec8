import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../test/scratch.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { quiet } from '../../effect/effects.ts';
import { runCase } from '../run-case.ts';

interface ListInput {
  readonly file: string;
  readonly text: string;
  readonly role?: string;
}

function caseOf(lists: Readonly<Record<string, ListInput>>): string {
  const folder = scratchFolder();
  mkdirSync(path.join(folder, 'sources'));
  const entries = Object.entries(lists).map(([id, { file, text, role = 'capture' }]) => {
    writeFileSync(path.join(folder, 'sources', file), text);
    return `  ${id}: { title: ${id}, file: sources/${file}, role: ${role}, columns: { Name: name, Born: birth } }\n`;
  });
  const head = 'muster: 1\ntitle: T\nquestion: { event: e, population: p, from: 2022, to: 2023 }\n';
  writeFileSync(
    path.join(folder, 'case.yaml'),
    `${head}lists: ${entries.length === 0 ? '{}' : '\n'}${entries.join('')}`,
  );
  return folder;
}

async function findings(folder: string): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  await runCase(folder, { until: 'records', strict: false }, { ...quiet, report: (one) => found.push(one) });
  return found;
}

const people = 'Name,Born\nInvented Ivan,1990\nImagined Olga,1991\n';

test('a case without lists is no case to run', async () => {
  await expect(findings(caseOf({}))).rejects.toThrow(
    /case\.yaml the case has no lists yet \[run\.no-lists\]/,
  );
});

test('two lists may not read the same table, under whatever name', async () => {
  const folder = caseOf({ one: { file: 'a.csv', text: people }, two: { file: 'b.csv', text: people } });
  await expect(findings(folder)).rejects.toThrow(
    /the lists one and two read the same table \[source\.repeated\]/,
  );
});

test('the first rejections are said, and how many more there are', async () => {
  const bad = Array.from({ length: 5 }, () => ',1990\n').join('');
  const found = await findings(caseOf({ one: { file: 'a.csv', text: `${people}${bad}` } }));
  expect(found.map(({ code }) => code)).toEqual(['row.name', 'row.name', 'row.name', 'run.rejected']);
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  expect(found[0]?.place?.line).toBe(4);
});

test('faulty dates of birth keep their rows, are said, and stop a strict run', async () => {
  const bad = Array.from({ length: 5 }, (_, i) => `Invented Igor${'abcde'[i] ?? ''},31.02.199${i}\n`).join(
    '',
  );
  const folder = caseOf({ one: { file: 'a.csv', text: `${people}${bad}` } });
  const found = await findings(folder);
  expect(found.map(({ code }) => code)).toEqual([
    ...Array.from({ length: 3 }, () => 'record.birth'),
    'run.partial',
  ]);
  expect(found[0]?.place).toMatchObject({ line: 4, column: 2 });
  const strict = runCase(folder, { until: 'records', strict: true }, quiet);
  await expect(strict).rejects.toThrow(/rows read in part: 5 \[run\.strict\]/);
});

test('a list without a readable row, and a case that counts nobody', async () => {
  const found = await findings(caseOf({ one: { file: 'a.csv', text: 'Name,Born\n,1990\n', role: 'frame' } }));
  expect(found.map(({ code }) => code)).toEqual(['row.name', 'run.list-empty', 'run.no-capture']);
});
