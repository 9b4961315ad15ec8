// Every subcommand: how it is called, what it does, and where its code is (loaded only when it runs).
import { caseFolder, optionFolder, optionOrCurrent } from './command-input.ts';
import type { Command } from './command.ts';

const caseOption = { case: { type: 'string', help: 'case folder (default: the current one)' } } as const;
const openOptions = {
  port: { type: 'string', help: 'port of the local page (default: any free one)' },
  'no-browser': { type: 'boolean', help: 'print the address of the page, open no browser' },
} as const;

export const commands = {
  init: {
    usage: 'muster init [DIR]',
    summary: 'make an empty case in a folder',
    options: { title: { type: 'string', help: 'title of the case' } },
    load: () => import('./commands/init.ts'),
  },
  add: {
    usage: 'muster add FILE… [--case DIR]',
    summary: 'copy files into the case and propose what their columns mean',
    options: {
      ...caseOption,
      role: { type: 'string', help: 'capture, frame, outcome or cited (default: capture)' },
    },
    served: { folder: optionOrCurrent, way: 'apart', next: () => null },
    load: () => import('./commands/add.ts'),
  },
  run: {
    usage: 'muster run [DIR] [--until STAGE] [--strict] [--keep-weights]',
    summary: 'read, link, count and write the report into out/',
    options: {
      ...caseOption,
      until: { type: 'string', help: 'stop after this stage: records, linkage or estimate' },
      strict: { type: 'boolean', help: 'stop when a row is rejected, or read in part' },
      'keep-weights': {
        type: 'boolean',
        help: 'learn the weights of the linkage now, and keep them for lists added later',
      },
    },
    served: {
      folder: caseFolder,
      way: 'apart',
      next: ({ values }) => (values['until'] === undefined ? 'open' : 'relink'),
    },
    load: () => import('./commands/run.ts'),
  },
  link: {
    usage: 'muster link [DIR] [--explain A B]',
    summary: 'say who is who in a few numbers, or why two records are one person or two',
    options: {
      ...caseOption,
      explain: {
        type: 'boolean',
        help: 'explain the pair of two record keys, such as command/12 hotline/40',
      },
    },
    served: {
      folder: (input, cwd) =>
        input.values['explain'] === true ? optionOrCurrent(input, cwd) : caseFolder(input, cwd),
      way: 'inside',
    },
    load: () => import('./commands/link.ts'),
  },
  review: {
    usage: 'muster review [DIR] [--author NAME] [--unmask] [--sample N]',
    summary: 'judge doubtful pairs one at a time, those that move the count most first',
    options: {
      ...caseOption,
      author: { type: 'string', help: 'who judges: stands in the log (default: asked)' },
      unmask: { type: 'boolean', help: 'show names and other cells as they stand' },
      'show-weights': { type: 'boolean', help: 'show weights and probability before the answer' },
      sample: {
        type: 'string',
        help: 'ask a random sample of so many pairs, and measure precision and recall',
      },
    },
    served: { folder: caseFolder, way: 'inside', isAsking: true },
    load: () => import('./commands/review.ts'),
  },
  decide: {
    usage: 'muster decide same|different A B',
    summary: 'write a decision about two records; also unsure A B, undo N, redo N, list',
    options: {
      ...caseOption,
      author: { type: 'string', help: 'who decides: stands in the log' },
      reason: { type: 'string', help: 'why: stands in the log' },
    },
    served: { folder: optionOrCurrent, way: 'inside' },
    load: () => import('./commands/decide.ts'),
  },
  'suggest-blocking': {
    usage: 'muster suggest-blocking [DIR] [--pairs-at-most N]',
    summary: 'propose blocking rules under a budget of pairs, with the recall to expect',
    options: {
      ...caseOption,
      'pairs-at-most': { type: 'string', help: 'most pairs of records to compare (default: 20 a record)' },
    },
    served: { folder: caseFolder, way: 'apart', next: () => 'open' },
    load: () => import('./commands/suggest-blocking.ts'),
  },
  estimate: {
    usage: 'muster estimate TABLE.csv [--ceiling N --ceiling-why TEXT]',
    summary: 'say how many in all, from a table of 0 and 1 for each list and a count',
    options: {
      seed: { type: 'string', help: 'seed of every random draw (default: 1)' },
      chains: { type: 'string', help: 'chains of the latent classes (default: 4)' },
      ceiling: { type: 'string', help: 'largest total that is possible (strength of the unit)' },
      'ceiling-why': { type: 'string', help: 'where the ceiling comes from' },
      'odds-ratio': { type: 'string', help: 'for two lists: range of their odds ratio, such as 1-4' },
      'odds-ratio-source': { type: 'string', help: 'who says that the odds ratio lies there' },
      stratum: {
        type: 'string',
        help: 'column that divides the people; there - says that a list does not cover a part',
      },
      wrong: {
        type: 'string',
        help: 'people wrongly listed among those checked: 5/100, LIST=5/100, 2+=1/60 (on several)',
      },
      'wrong-source': { type: 'string', help: 'who checked them, and how they were drawn' },
      keep: { type: 'string', help: 'folder that keeps chains until the end: taken up when run again' },
      language: { type: 'string', help: 'en or ru (default: en)' },
    },
    load: () => import('./commands/estimate.ts'),
  },
  timeline: {
    usage: 'muster timeline SERIES.csv',
    summary: 'say when, why and what next, from a table of period, unit, count and exposure',
    options: {
      seed: { type: 'string', help: 'seed of every random draw (default: 1)' },
      language: { type: 'string', help: 'en or ru (default: en)' },
    },
    load: () => import('./commands/timeline.ts'),
  },
  audit: {
    usage: 'muster audit TEXT… [--case DIR] [--fail-on VERDICT]',
    summary: 'say which claims of a text hold, held against the figures of a case or against itself',
    options: {
      case: { type: 'string', help: 'case whose figures are the evidence (default: none)' },
      'fail-on': {
        type: 'string',
        help: 'exit 3 if a claim gets one of these verdicts (a,b,…), or `any` fault',
      },
      csv: { type: 'string', help: 'write the drift across the texts to this file' },
      'claim-review': { type: 'string', help: 'write schema.org ClaimReview JSON-LD to this file' },
      chart: { type: 'string', help: 'write the chart of the drift (SVG) to this file' },
      language: { type: 'string', help: 'en or ru (default: that of the case, else of the text)' },
    },
    served: { folder: optionFolder, way: 'inside' },
    load: () => import('./commands/audit.ts'),
  },
  open: {
    usage: 'muster open [DIR]',
    summary: 'open the workbench in the browser; an empty folder becomes a case there',
    options: { ...caseOption, ...openOptions },
    served: { folder: caseFolder, way: 'page' },
    load: () => import('./commands/open.ts'),
  },
  verify: {
    usage: 'muster verify [DIR]',
    summary: 'check that originals and decisions are unchanged',
    options: caseOption,
    load: () => import('./commands/verify.ts'),
  },
  demo: {
    usage: 'muster demo [DIR] [--open] [--no-serve]',
    summary: 'make the synthetic demo case (default: ./muster-demo) and run it',
    options: {
      open: { type: 'boolean', help: 'then open the local page' },
      'no-serve': { type: 'boolean', help: 'with --open: write the report and exit' },
      until: { type: 'string', help: 'stop after this stage: records, linkage or estimate' },
      ...openOptions,
    },
    load: () => import('./commands/demo.ts'),
  },
  schema: {
    usage: 'muster schema',
    summary: 'print the JSON Schema of case.yaml',
    options: {},
    load: () => import('./commands/schema.ts'),
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
