// A real pair of lists in two name styles: everybody aboard the Titanic (2,208), and 1,309 of its passengers with names
// cut at 31 letters, aliases, and wives under their husband's name. Read from ../shared/data where present.
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { quiet } from '../src/effect/effects.ts';
import { runCase } from '../src/run/run-case.ts';
import { openWorkbench } from '../src/run/workbench.ts';
import { root } from './command.ts';
import { scratchFolder } from './scratch.ts';

const data = path.join(root, '..', 'shared', 'data', 'titanic');
const present = existsSync(data);
if (!present) console.warn(`Skipped: the Titanic lists, because ${path.relative(root, data)} is not there.`);

const caseText = `muster: 1
title: Aboard the Titanic
question: { event: sailed, population: people aboard, from: 1912-04-10, to: 1912-04-15 }
lists:
  aboard:
    title: Everybody aboard
    file: sources/Titanic_2025.txt
    role: capture
    closed: 1912-04-15
    unique: true
    columns: { Name: name, Age: age, Gender: sex, Class: category, Survived: outcome }
  passengers:
    title: Passengers, another name style
    file: sources/carData-TitanicSurvival.csv
    role: capture
    closed: 1912-04-15
    unique: true
    columns: { rownames: name, sex: sex, age: age, passengerClass: category, survived: ignore }
`;

test.skipIf(!present)('two lists of the Titanic, linked without a line of code of their own', async () => {
  const folder = scratchFolder();
  mkdirSync(path.join(folder, 'sources'));
  for (const file of ['Titanic_2025.txt', 'carData-TitanicSurvival.csv']) {
    copyFileSync(path.join(data, file), path.join(folder, 'sources', file));
  }
  writeFileSync(path.join(folder, 'case.yaml'), caseText);
  const { result, accounting } = await runCase(folder, { until: null, strict: false }, quiet);
  expect(accounting).toEqual([
    { list: 'aboard', present: 2208, read: 2208, rejected: 0 },
    { list: 'passengers', present: 1309, read: 1309, rejected: 0 },
  ]);
  const value = (id: string) => result?.figures.find((figure) => figure.id === id)?.value;
  const total = value('persons.total');
  expect(total).toBeGreaterThanOrEqual(2208);
  expect(total).toBeLessThanOrEqual(2350);
  expect(value('list.aboard.outcome.lost')).toBe(1496);
  expect(value('list.aboard.outcome.saved')).toBe(712);

  // Who stayed unlinked is for the local page alone: the figure opens to their rows, with masked names.
  const unlinked = value('history.passengers') ?? Number.NaN;
  expect(unlinked).toBe(Number(total) - 2208);
  const workbench = await openWorkbench(folder, quiet);
  try {
    const page = await workbench.openRows('history.passengers', 0, 200);
    expect(page.total).toBe(unlinked);
    expect(page.rows.every((row) => row.list === 'passengers' && row.cells[0]?.masked === true)).toBe(true);
  } finally {
    await workbench.close();
  }
});
