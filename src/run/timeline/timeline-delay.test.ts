// Reporting delay in a case: a list in three issues, and lists with one.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../test/scratch.ts';
import { readCase } from '../../case/read-case.ts';
import { quiet } from '../../effect/effects.ts';
import { runCase } from '../run-case.ts';
import { toldDelay } from './timeline-delay.ts';

const surnames = [
  'Ветлугин',
  'Брусникин',
  'Молоканов',
  'Пестряков',
  'Тюленев',
  'Журавкин',
  'Огородов',
  'Свистунов',
];
const given = ['Фома', 'Лука', 'Ефим', 'Карп', 'Тит'];

const two = (n: number) => String(n).padStart(2, '0');

/** Invented people, 14 a month; every third one reaches the list a month late, every seventh two months late. */
const people = Array.from({ length: 140 }, (_, k) => {
  const month = Math.floor(k / 14);
  const late = k % 7 === 0 ? 2 : k % 3 === 0 ? 1 : 0;
  return {
    known: month + late,
    row: `${surnames[k % 8]} ${given[k % 5]} ${given[(k + 2) % 5]}ич,19${70 + (k % 25)}-${two(1 + (k % 12))}-${two(1 + (k % 28))},2023-${two(1 + month)}-${two(1 + (k % 28))}`,
  };
});

const columns = '{ "ФИО": name, "Родился": birth, "Ушёл": event }';

function writeCase(): string {
  const folder = scratchFolder();
  mkdirSync(path.join(folder, 'sources'));
  const issue = (file: string, until: number) =>
    writeFileSync(
      path.join(folder, 'sources', file),
      `${['ФИО,Родился,Ушёл', ...people.filter(({ known }) => known <= until).map(({ row }) => row)].join('\n')}\n`,
    );
  issue('august.csv', 7);
  issue('september.csv', 8);
  issue('october.csv', 9);
  const earlier = (id: string, closed: string) =>
    `  ${id}: { title: ${id}, file: sources/${id}.csv, role: cited, closed: ${closed}, unique: true, issue-of: october, columns: ${columns} }`;
  writeFileSync(
    path.join(folder, 'case.yaml'),
    `muster: 1
title: A list in issues
question: { event: left, population: soldiers, from: 2023-01-01, to: 2023-12-31 }
threshold: 3
lists:
  october: { title: The roll, file: sources/october.csv, role: capture, closed: 2023-10-31, unique: true, columns: ${columns} }
${earlier('september', '2023-09-30')}
${earlier('august', '2023-08-31')}
`,
  );
  return folder;
}

test('a list in three issues: what is late is told with its interval, in words, a table and the report', async () => {
  const folder = writeCase();
  const { result } = await runCase(folder, { until: null, strict: false }, quiet);
  const section = result?.timeline?.sections.find(({ title }) => title.en === 'What is not reported yet');
  expect(section?.sentences[0]?.en).toMatch(
    /^“The roll” is late: of the events of 2023-10, \d+ % are reported by the last of its 3 issues; there are \d+–\d+ in all/,
  );
  const table = result?.timeline?.tables.find(({ columns: heads }) => heads[0]?.en === 'month');
  const [month = '', share = '', range = ''] = table?.rows.at(-1) ?? [];
  expect(month).toBe('2023-10');
  expect(Number.parseInt(share, 10)).toBeGreaterThan(35);
  expect(Number.parseInt(share, 10)).toBeLessThan(80);
  const [low = 0, high = 0] = range.split('–').map(Number);
  expect(low).toBeLessThanOrEqual(14);
  expect(high).toBeGreaterThanOrEqual(14);
  for (const end of [low, high]) expect(end % 6).toBe(0);
  const report = readFileSync(path.join(folder, 'out', 'report.html'), 'utf8');
  expect(report).toContain(range);
  expect(report).not.toMatch(/NaN|undefined|Infinity/);
});

const plain = readCase(`muster: 1
title: Two lists
question: { event: left, population: soldiers, from: 2023-01-01, to: 2023-12-31 }
lists:
  roll: { title: The roll, file: sources/a.csv, role: capture, columns: {} }
  calls: { title: Calls, file: sources/b.csv, role: capture, columns: {} }
`);

test('lists without issues, and one with two: each in one sentence', () => {
  const none = toldDelay(plain, [], () => true);
  expect(none.tables).toEqual([]);
  expect(none.sentences.map(({ en }) => en)).toEqual([
    'Reporting delay cannot be corrected from “The roll”, “Calls”: at least 3 dated issues of a list are needed (issue-of).',
  ]);
  const two = { title: 'Calls', start: 24276, issues: [8, 9], events: [{ period: 8, issue: 1, count: 40 }] };
  const said = toldDelay(plain, [two], () => true).sentences.map(({ en }) => en);
  expect(said[0]).toContain('“Calls”: Reporting delay cannot be corrected from this list: dated issues: 2');
  expect(said[1]).toContain('“The roll”:');
});

const isTold = (month: string) => month !== '2023-03' && month !== '2023-09';

test('attack: whatever a hidden month holds, the same is said; a month with nothing reported is never 0–0', () => {
  const events = Array.from({ length: 9 }, (_, period) =>
    [0, 1, 2].map((delay) => ({
      period,
      issue: Math.max(0, period + delay - 7),
      count: [24, 12, 4][delay] ?? 0,
    })),
  ).flat();
  const issued = { title: 'Calls', start: 24276, issues: [7, 8, 9, 10], events };
  const say = (all: typeof events) => toldDelay(plain, [{ ...issued, events: all }], isTold);
  const said = say(events);
  expect(said.tables[0]?.rows.at(-1)?.[0]).toBe('2023-11');
  expect(said.tables[0]?.rows.at(-1)?.[2]).not.toBe('0–0');
  expect(JSON.stringify(said)).not.toContain('2023-09');
  const moved = events.map((cell) =>
    [2, 8].includes(cell.period) ? { ...cell, count: 2 * cell.count + 1 } : cell,
  );
  expect(say(moved)).toEqual(said);
});

const lists = (more: string) => `muster: 1
title: Issues
question: { event: left, population: soldiers, from: 2023-01-01, to: 2023-12-31 }
lists:
  roll: { title: The roll, file: sources/a.csv, role: capture, closed: 2023-10-31, columns: {} }
  early: { title: Early, file: sources/b.csv, role: cited, ${more}, columns: {} }
`;

test('an issue needs dates, and is of a list that is no issue itself', () => {
  expect(() => readCase(lists('issue-of: roll'))).toThrow('dated by `closed`');
  expect(() => readCase(lists('closed: 2023-09-30, issue-of: rolls'))).toThrow('"rolls" is no other list');
  expect(() => readCase(lists('closed: 2023-09-30, issue-of: early'))).toThrow('"early" is no other list');
  expect(readCase(lists('closed: 2023-09-30, issue-of: roll')).lists['early']?.['issue-of']).toBe('roll');
});
