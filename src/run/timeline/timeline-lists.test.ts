// The timeline of a whole case: what it answers, what it hides, and that it stands for the next run.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../test/scratch.ts';
import { quiet } from '../../effect/effects.ts';
import { summaryLines } from '../../publish/summary.ts';
import { runCase } from '../run-case.ts';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** One list of invented people, so many of each month of 2023; it closed at the end of October. */
function writeCase(perMonth: readonly number[], threshold = 5, closed = '2023-10-31'): string {
  const folder = scratchFolder();
  mkdirSync(path.join(folder, 'sources'));
  const rows = perMonth.flatMap((count, m) =>
    Array.from({ length: count }, (_, k) => {
      const n = m * 100 + k;
      return `Ветлугин${'абвгдежзик'[n % 10]} Фома ${'Ильич'.repeat(1 + (n % 3))},19${70 + (n % 25)}-03-${String(1 + (n % 28)).padStart(2, '0')},2023-${months[m]}-${String(1 + (k % 28)).padStart(2, '0')},${1 + (k % 3)} рота`;
    }),
  );
  writeFileSync(
    path.join(folder, 'sources', 'list.csv'),
    `${['ФИО,Родился,Ушёл,Рота', ...rows].join('\n')}\n`,
  );
  const units = [1, 2, 3].map(
    (n) =>
      `  - { id: c${n}, name: ${n} рота, parent: b, strength: [{ low: 90, high: 110, source: staff table }] }`,
  );
  writeFileSync(
    path.join(folder, 'case.yaml'),
    `muster: 1
title: A battalion
language: en
question: { event: left, population: soldiers of the battalion, from: 2023-01-01, to: 2023-12-31 }
threshold: ${threshold}
seed: 3
lists:
  roll:
    title: The roll
    file: sources/list.csv
    role: capture
    closed: ${closed}
    unique: true
    columns: { "ФИО": name, "Родился": birth, "Ушёл": event, "Рота": unit }
units:
  - { id: b, name: battalion }
${units.join('\n')}
timeline: { peak-claimed: [2023-11, 2023-09, 2023-04] }
`,
  );
  return folder;
}

const whole = { until: null, strict: false } as const;

test('a claimed peak is answered; nothing is said of a month whose count is hidden; the stage stands', async () => {
  const folder = writeCase([14, 15, 13, 2, 16, 14, 15, 17, 30, 14]);
  const { result } = await runCase(folder, whole, quiet);
  const said = (result?.timeline?.sections ?? []).flatMap(({ sentences }) => sentences.map(({ en }) => en));
  expect(said[0]).toBe('The list “The roll” closed in October 2023 and cannot show a peak in November 2023.');
  expect(said[1]).toMatch(
    /^The probability that the rate was highest in September 2023, .* is (9\d|100|> 99) %\.$/,
  );
  expect(said[2]).toBe('The count of April 2023 is hidden, and with it how likely a peak in it is.');
  expect(said.join('\n')).toContain('It cannot be told: fewer than 200 events have a date');
  expect(said.join('\n')).toContain('fewer than 4 units');

  const hidden = (result?.figures ?? []).filter(
    ({ id, withheld }) => /^month\.\d/.test(id) && withheld !== null,
  );
  const names = hidden.map(({ id }) => id.slice('month.'.length));
  expect(names).toContain('2023-04');
  const [chart] = result?.timeline?.charts ?? [];
  if (chart?.kind !== 'rates') throw new Error('no chart of rates');
  chart.points.forEach(({ period, rate, change, peak }, t) => {
    const isHidden = names.includes(period);
    expect(rate === null).toBe(isHidden);
    if (isHidden) expect([change, peak]).toEqual([null, null]);
    if (names.includes(chart.points[t - 1]?.period ?? '')) expect(change).toBeNull();
  });
  // Neither the report nor its data say the month's rate, mean or probability in any sentence.
  for (const name of names) expect(said.join('\n')).not.toContain(name);
  const report = () => readFileSync(path.join(folder, 'out', 'report.html'), 'utf8');
  const bytes = report();
  expect(bytes).toContain('Rate by month');
  expect(bytes).not.toMatch(/NaN|undefined|Infinity/);

  const stages: string[] = [];
  const again = await runCase(folder, whole, {
    ...quiet,
    progress: ({ stage }) => void stages.push(stage),
  });
  expect(stages).not.toContain('timeline');
  expect(again.result?.timeline).toEqual(result?.timeline);
  expect(report()).toBe(bytes);
});

const said = (from: Awaited<ReturnType<typeof runCase>>) =>
  (from.result?.timeline?.sections[0]?.sentences ?? []).map(({ en }) => en).join('\n');

test('weeks stand beside the months where counts are not protected by month, and are explained where they are', async () => {
  const perMonth = [14, 15, 13, 12, 16, 14, 15, 17, 30, 14];
  const open = await runCase(writeCase(perMonth, 1), whole, quiet);
  expect(said(open)).toContain(
    'By week (100 % of the dates are known to the day, at least 70 % are needed):',
  );
  // The first week begins on 2 January; the list closes on a Tuesday.
  expect(said(open)).toMatch(/From 2023-W01 to 2023-W43, which every list covers, the rate was most likely/);
  const weeks = open.result?.timeline?.charts.find(({ id }) => id === 'timeline.weeks');
  if (weeks?.kind !== 'rates') throw new Error('no weeks');
  expect(weeks.points).toHaveLength(52);
  expect(weeks.points.slice(0, 43).every(({ rate }) => rate !== null && Number.isFinite(rate.mean))).toBe(
    true,
  );
  const kept = await runCase(writeCase(perMonth, 5), whole, quiet);
  expect(said(kept)).toContain('rates stand by month because counts are protected by month');
  expect(kept.result?.timeline?.charts.some(({ id }) => id === 'timeline.weeks')).toBe(false);
});

test('a list that closes within a month is no fault, and that month is not compared', async () => {
  const { result } = await runCase(
    writeCase([14, 15, 13, 12, 16, 14, 15, 17, 30, 14], 5, '2023-10-12'),
    whole,
    quiet,
  );
  const [chart] = result?.timeline?.charts ?? [];
  if (chart?.kind !== 'rates') throw new Error('no chart of rates');
  expect(chart.covered).toBe(9);
  expect(JSON.stringify(result)).not.toContain('NaN');
});

test('events after the end of the list are reported with it, and no month after it is compared', async () => {
  const reported: string[] = [];
  const folder = writeCase([14, 15, 13, 12, 16, 14, 15, 17, 30, 14], 5, '2023-09-30');
  const { result } = await runCase(folder, whole, {
    ...quiet,
    report: ({ code, reason }) => void (code === 'timeline.after-close' && reported.push(reason.en)),
  });
  expect(reported).toEqual([
    'persons with an event after the end of every list: 14',
    'records of “The roll” with an event after the end of the list (2023-09-30): 14',
  ]);
  const [chart] = result?.timeline?.charts ?? [];
  if (chart?.kind !== 'rates') throw new Error('no chart of rates');
  expect(chart.covered).toBe(9);
});

test('attack: a person moved from one hidden month to another changes nothing that is said', async () => {
  const perMonth = [14, 15, 13, 2, 16, 14, 15, 17, 30, 14];
  const { result } = await runCase(writeCase(perMonth), whole, quiet);
  const hidden = (from: typeof result) =>
    (from?.figures ?? []).flatMap(({ id, withheld }) =>
      /^month\.\d/.test(id) && withheld !== null ? [id.slice('month.'.length)] : [],
    );
  const [other] = hidden(result).filter((month) => month !== '2023-04');
  if (other === undefined) throw new Error('no second month is hidden');
  const twin = writeCase(perMonth);
  const list = path.join(twin, 'sources', 'list.csv');
  writeFileSync(list, readFileSync(list, 'utf8').replace(`,${other}-`, ',2023-04-'));
  const { result: moved } = await runCase(twin, whole, quiet);
  expect(hidden(moved)).toEqual(hidden(result));
  expect(moved?.timeline).toEqual(result?.timeline);
  expect(moved?.timeline?.charts.map(({ id }) => id)).toEqual(['timeline.rates', 'timeline.units']);
});

test('too few dates: one sentence, no chart, no sampling', async () => {
  const folder = writeCase([4, 5, 6, 5, 6, 7, 8, 4, 5, 6]);
  const stages: string[] = [];
  const { result } = await runCase(folder, whole, {
    ...quiet,
    progress: ({ stage }) => void stages.push(stage),
  });
  expect(stages).not.toContain('timeline');
  expect(result?.timeline?.charts).toEqual([]);
  const lines = result === null ? '' : summaryLines(result).join('\n');
  expect(lines).toContain('fewer than 100 persons have a date');
  expect(lines.replaceAll(/\s+/g, ' ')).toContain('cannot show a peak in November 2023.');
  expect(lines).not.toContain('April');
});
