// case.yaml of the example: the question, the lists, the order of battle, incidents and figures that others published.
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { caseSchema } from '../../src/case/schema.ts';
import { commandColumns, commandSheet } from './command-list.ts';
import { courtColumns } from './court-list.ts';
import { hotlineColumns } from './hotline-list.ts';
import type { ListCheckSpec } from './list-checks.ts';
import { rosterColumns } from './roster-list.ts';
import { units } from './units.ts';
import { wantedColumns } from './wanted-list.ts';

export type CaseSpec = z.input<typeof caseSchema>;
type ListSpec = NonNullable<CaseSpec['lists']>[string];
type Meaning = ListSpec['columns'][string];

export const notice =
  'Synthetic example: every person, unit, place, court and outlet in it is invented. Only some totals imitate a published case.';

const OUTLET = 'The Invented Gazette, 19 November 2024 (invented)';
const COPY = 'copies of the article in other invented outlets, November 2024';

/** One meaning for each column, in the order of the file. */
function meanings(columns: readonly string[], fields: readonly Meaning[]): Record<string, Meaning> {
  return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? 'ignore']));
}

const lists: Record<string, ListSpec> = {
  command: {
    title: "The command's list of those who left",
    file: 'sources/command.xlsx',
    kind: 'internal personnel list',
    role: 'capture',
    closed: '2024-04-30',
    unique: true,
    sheet: commandSheet,
    header: 2,
    reliability: 'B',
    credibility: 2,
    omits: [{ from: '2024-05', reason: 'the list was closed at the end of April 2024' }],
    columns: meanings(commandColumns, [
      'ignore',
      'name',
      'birth',
      'rank',
      'category',
      'unit',
      'event',
      'outcome',
    ]),
  },
  hotline: {
    title: "Calls to the relatives' hotline",
    file: 'sources/hotline.csv',
    kind: 'notes of volunteers',
    role: 'capture',
    closed: '2024-09-30',
    unique: false,
    reliability: 'C',
    credibility: 3,
    columns: meanings(hotlineColumns, ['ignore', 'name', 'birth', 'place', 'unit', 'event', 'outcome']),
  },
  courts: {
    title: 'Rulings of the garrison court',
    file: 'sources/courts.html',
    kind: 'court site',
    role: 'capture',
    closed: '2024-10-31',
    unique: true,
    reliability: 'A',
    credibility: 1,
    omits: [
      { unit: 'eng-343', reason: 'another court, which publishes nothing, judges the engineer battalion' },
      {
        from: '2024-03',
        reason: 'no ruling on departures after February 2024 was published by the closing date',
      },
    ],
    columns: meanings(courtColumns, [
      'ignore',
      'name',
      'birth',
      'unit',
      'event',
      'ignore',
      'ignore',
      'outcome',
    ]),
  },
  wanted: {
    title: 'Wanted list',
    file: 'sources/wanted.csv',
    kind: 'public database of wanted persons',
    role: 'outcome',
    closed: '2024-10-31',
    unique: true,
    reliability: 'B',
    credibility: 2,
    columns: meanings(wantedColumns, ['name', 'birth', 'place']),
  },
  roster: {
    title: 'Roster of spring 2022',
    file: 'sources/roster.csv',
    kind: 'personnel roster',
    role: 'frame',
    closed: '2022-04-30',
    unique: true,
    reliability: 'B',
    credibility: 2,
    omits: [
      { category: 'mobilised', reason: 'mobilisation began after the roster was closed' },
      { unit: 'mrr-3403', reason: 'the regiment was formed in December 2022' },
    ],
    columns: meanings(rosterColumns, [
      'ignore',
      'surname',
      'given',
      'patronymic',
      'birth',
      'rank',
      'category',
      'unit',
    ]),
  },
};

const onTheList = {
  population: "people on the command's list",
  event: 'absence without leave',
  to: '2024-04',
  source: OUTLET,
  reliability: 'B',
  credibility: 2,
} as const;

const definedByCommand = { definer: "the command's list" } as const;

export const exampleCase: CaseSpec = {
  muster: 1,
  title: 'The runaway regiment: an invented division',
  language: 'en',
  notice,
  question: {
    event: 'absence without leave',
    population: 'service members of the invented 594th Motor Rifle Division',
    from: '2022-02-24',
    to: '2024-04-30',
  },
  seed: 594,
  threshold: 3,
  lists,
  units: units.map(({ aliases, strength, ...rest }) => ({
    ...rest,
    aliases: [...aliases],
    strength: [...strength],
  })),
  incidents: [
    {
      date: '2022-09-21',
      text: 'Partial mobilisation is decreed',
      source: 'decree, as in the official gazette',
    },
    {
      from: '2022-11-28',
      to: '2022-12-04',
      unit: 'mrr-3403',
      text: 'The regiment is formed, largely of mobilised men',
      source: 'invented order of the example',
    },
    {
      date: '2023-06-11',
      unit: 'mrr-3401',
      text: 'A column is hit near the invented village of Krasnoplyos',
      source: 'invented regional channel',
    },
    {
      from: '2023-09-01',
      to: '2023-09-20',
      text: 'Leave is cancelled in the whole division',
      source: 'invented order of the example',
    },
  ],
  timeline: { 'peak-claimed': ['2024-07'] },
  cited: [
    { id: 'listed', value: 1010, counts: 'persons', ...onTheList },
    {
      id: 'listed-contract',
      value: 858,
      counts: 'persons',
      category: 'contract',
      ...definedByCommand,
      ...onTheList,
    },
    {
      id: 'listed-mobilised',
      value: 150,
      counts: 'persons',
      category: 'mobilised',
      ...definedByCommand,
      ...onTheList,
    },
    {
      id: 'listed-conscripts',
      value: 2,
      counts: 'persons',
      category: 'conscript',
      ...definedByCommand,
      ...onTheList,
    },
    { id: 'in-rulings', value: 96, counts: 'persons in court rulings', ...onTheList },
    { id: 'on-wanted-list', value: 26, counts: 'persons on the wanted list', ...onTheList },
    { id: 'on-roster', value: 31, counts: 'persons on the roster of spring 2022', ...onTheList },
    {
      id: 'on-roster-copy',
      value: 34,
      counts: 'persons on the roster of spring 2022',
      ...onTheList,
      source: COPY,
    },
    {
      id: 'entire-regiment',
      value: 1,
      counts: 'regiments ("an entire regiment", in words)',
      population: 'the division',
      event: 'desertion',
      source: COPY,
      reliability: 'E',
      credibility: 5,
    },
  ],
};

export function caseYaml(checks: readonly ListCheckSpec[]): string {
  const head =
    '# An invented case: see README.md. Made by examples/generator; a change here is lost when it runs again.\n';
  // Twenty draws keep the example quick; without this line all of them are taken.
  const estimate: CaseSpec['estimate'] = { 'latent-draws': 20, 'over-coverage': { checks: [...checks] } };
  return head + stringify({ ...exampleCase, estimate }, { lineWidth: 110, aliasDuplicateObjects: false });
}
