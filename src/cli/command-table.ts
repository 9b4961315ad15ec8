// Every subcommand: how it is called, what it does, and where its code is (loaded only when it runs).
import { caseFolder, optionFolder, optionOrCurrent } from './command-input.ts';
import type { Command } from './command.ts';

const caseOption = {
  case: {
    type: 'string',
    help: { en: 'case folder (default: the current one)', ru: 'папка дела (если не указана: текущая)' },
  },
} as const;
const openOptions = {
  port: {
    type: 'string',
    help: {
      en: 'port of the local page (default: any free one)',
      ru: 'порт местной страницы (если не указан: любой свободный)',
    },
  },
  'no-browser': {
    type: 'boolean',
    help: {
      en: 'print the address of the page, open no browser',
      ru: 'вывести адрес страницы, браузер не открывать',
    },
  },
} as const;

export const commands = {
  init: {
    usage: 'muster init [DIR]',
    summary: { en: 'make an empty case in a folder', ru: 'завести в папке пустое дело' },
    options: { title: { type: 'string', help: { en: 'title of the case', ru: 'название дела' } } },
    load: () => import('./commands/init.ts'),
  },
  add: {
    usage: 'muster add FILE… [--case DIR]',
    summary: {
      en: 'copy files into the case and propose what their columns mean',
      ru: 'скопировать файлы в дело и предложить, что значат их столбцы',
    },
    options: {
      ...caseOption,
      role: {
        type: 'string',
        help: {
          en: 'capture, frame, outcome or cited (default: capture)',
          ru: 'capture, frame, outcome или cited (если не указано: capture)',
        },
      },
    },
    served: { folder: optionOrCurrent, way: 'apart', next: () => null },
    load: () => import('./commands/add.ts'),
  },
  run: {
    usage: 'muster run [DIR] [--until STAGE] [--strict] [--keep-weights]',
    summary: {
      en: 'read, link, count and write the report into out/',
      ru: 'прочитать, связать, посчитать и записать отчёт в out/',
    },
    options: {
      ...caseOption,
      until: {
        type: 'string',
        help: {
          en: 'stop after this stage: records, linkage or estimate',
          ru: 'остановиться после этого шага: records, linkage или estimate',
        },
      },
      strict: {
        type: 'boolean',
        help: {
          en: 'stop when a row is rejected, or read in part',
          ru: 'остановиться, если строка отклонена или прочитана не вся',
        },
      },
      'keep-weights': {
        type: 'boolean',
        help: {
          en: 'learn the weights of the linkage now, and keep them for lists added later',
          ru: 'выучить веса связывания сейчас и сохранить их для списков, добавленных позже',
        },
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
    summary: {
      en: 'say who is who in a few numbers, or why two records are one person or two',
      ru: 'сказать в нескольких числах, кто есть кто, или почему две записи — один человек или двое',
    },
    options: {
      ...caseOption,
      explain: {
        type: 'boolean',
        help: {
          en: 'explain the pair of two record keys, such as command/12 hotline/40',
          ru: 'объяснить пару по ключам двух записей, например command/12 hotline/40',
        },
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
    summary: {
      en: 'judge doubtful pairs one at a time, those that move the count most first',
      ru: 'разобрать сомнительные пары по одной, сначала те, что сильнее всего меняют число',
    },
    options: {
      ...caseOption,
      author: {
        type: 'string',
        help: {
          en: 'who judges: stands in the log (default: asked)',
          ru: 'кто решает: пишется в журнал (если не указано: будет спрошено)',
        },
      },
      unmask: {
        type: 'boolean',
        help: {
          en: 'show names and other cells as they stand',
          ru: 'показывать имена и другие ячейки как есть',
        },
      },
      'show-weights': {
        type: 'boolean',
        help: {
          en: 'show weights and probability before the answer',
          ru: 'показывать веса и вероятность до ответа',
        },
      },
      sample: {
        type: 'string',
        help: {
          en: 'ask a random sample of so many pairs, and measure precision and recall',
          ru: 'спросить о случайной выборке из стольких пар и измерить точность и полноту',
        },
      },
    },
    served: { folder: caseFolder, way: 'inside', isAsking: true },
    load: () => import('./commands/review.ts'),
  },
  decide: {
    usage: 'muster decide same|different A B',
    summary: {
      en: 'write a decision about two records; also unsure A B, undo N, redo N, list',
      ru: 'записать решение о двух записях; также unsure A B, undo N, redo N, list',
    },
    options: {
      ...caseOption,
      author: {
        type: 'string',
        help: { en: 'who decides: stands in the log', ru: 'кто решает: пишется в журнал' },
      },
      reason: { type: 'string', help: { en: 'why: stands in the log', ru: 'почему: пишется в журнал' } },
    },
    served: { folder: optionOrCurrent, way: 'inside' },
    load: () => import('./commands/decide.ts'),
  },
  'suggest-blocking': {
    usage: 'muster suggest-blocking [DIR] [--pairs-at-most N]',
    summary: {
      en: 'propose blocking rules under a budget of pairs, with the recall to expect',
      ru: 'предложить правила отбора пар в пределах заданного их числа, с ожидаемой полнотой',
    },
    options: {
      ...caseOption,
      'pairs-at-most': {
        type: 'string',
        help: {
          en: 'most pairs of records to compare (default: 20 a record)',
          ru: 'сколько пар записей сравнивать самое большее (если не указано: 20 на запись)',
        },
      },
    },
    served: { folder: caseFolder, way: 'apart', next: () => 'open' },
    load: () => import('./commands/suggest-blocking.ts'),
  },
  estimate: {
    usage: 'muster estimate TABLE.csv [--ceiling N --ceiling-why TEXT]',
    summary: {
      en: 'say how many in all, from a table of 0 and 1 for each list and a count',
      ru: 'сказать, сколько всего, по таблице из 0 и 1 для каждого списка и числа людей',
    },
    options: {
      seed: {
        type: 'string',
        help: {
          en: 'seed of every random draw (default: 1)',
          ru: 'начальное число всех случайных выборок (если не указано: 1)',
        },
      },
      chains: {
        type: 'string',
        help: {
          en: 'chains of the latent classes (default: 4)',
          ru: 'число цепей скрытых классов (если не указано: 4)',
        },
      },
      ceiling: {
        type: 'string',
        help: {
          en: 'largest total that is possible (strength of the unit)',
          ru: 'наибольшее возможное число (численность подразделения)',
        },
      },
      'ceiling-why': {
        type: 'string',
        help: { en: 'where the ceiling comes from', ru: 'откуда взят этот предел' },
      },
      'odds-ratio': {
        type: 'string',
        help: {
          en: 'for two lists: range of their odds ratio, such as 1-4',
          ru: 'для двух списков: пределы их отношения шансов, например 1-4',
        },
      },
      'odds-ratio-source': {
        type: 'string',
        help: {
          en: 'who says that the odds ratio lies there',
          ru: 'кто говорит, что отношение шансов лежит в этих пределах',
        },
      },
      stratum: {
        type: 'string',
        help: {
          en: 'column that divides the people; there - says that a list does not cover a part',
          ru: 'столбец, который делит людей; прочерк в нём говорит, что список части не охватывает',
        },
      },
      wrong: {
        type: 'string',
        help: {
          en: 'people wrongly listed among those checked: 5/100, LIST=5/100, 2+=1/60 (on several)',
          ru: 'ошибочно внесённые среди проверенных: 5/100, СПИСОК=5/100, 2+=1/60 (в нескольких)',
        },
      },
      'wrong-source': {
        type: 'string',
        help: { en: 'who checked them, and how they were drawn', ru: 'кто их проверил и как они отобраны' },
      },
      keep: {
        type: 'string',
        help: {
          en: 'folder that keeps chains until the end: taken up when run again',
          ru: 'папка, где цепи хранятся до конца: при новом запуске счёт продолжится',
        },
      },
      language: {
        type: 'string',
        help: { en: 'en or ru (default: en)', ru: 'en или ru (если не указан: en)' },
      },
    },
    load: () => import('./commands/estimate.ts'),
  },
  timeline: {
    usage: 'muster timeline SERIES.csv',
    summary: {
      en: 'say when, why and what next, from a table of period, unit, count and exposure',
      ru: 'сказать когда, почему и что дальше, по таблице из периода, подразделения, числа и численности',
    },
    options: {
      seed: {
        type: 'string',
        help: {
          en: 'seed of every random draw (default: 1)',
          ru: 'начальное число всех случайных выборок (если не указано: 1)',
        },
      },
      language: {
        type: 'string',
        help: { en: 'en or ru (default: en)', ru: 'en или ru (если не указан: en)' },
      },
    },
    load: () => import('./commands/timeline.ts'),
  },
  audit: {
    usage: 'muster audit TEXT… [--case DIR] [--fail-on VERDICT]',
    summary: {
      en: 'say which claims of a text hold, held against the figures of a case or against itself',
      ru: 'сказать, какие утверждения текста верны, сверив его с числами дела или с самим собой',
    },
    options: {
      case: {
        type: 'string',
        help: {
          en: 'case whose figures are the evidence (default: none)',
          ru: 'дело, числа которого служат доказательством (если не указано: без дела)',
        },
      },
      'fail-on': {
        type: 'string',
        help: {
          en: 'exit 3 if a claim gets one of these verdicts (a,b,…), or `any` fault',
          ru: 'выйти с кодом 3, если утверждение получило одну из этих оценок (a,b,…) или, при `any`, любую из плохих',
        },
      },
      csv: {
        type: 'string',
        help: {
          en: 'write the drift across the texts to this file',
          ru: 'записать в этот файл, как утверждения менялись от текста к тексту',
        },
      },
      'claim-review': {
        type: 'string',
        help: {
          en: 'write schema.org ClaimReview JSON-LD to this file',
          ru: 'записать в этот файл schema.org ClaimReview JSON-LD',
        },
      },
      chart: {
        type: 'string',
        help: {
          en: 'write the chart of the drift (SVG) to this file',
          ru: 'записать в этот файл график изменений (SVG)',
        },
      },
      language: {
        type: 'string',
        help: {
          en: 'en or ru (default: that of the case, else of the text)',
          ru: 'en или ru (если не указан: язык дела, иначе текста)',
        },
      },
    },
    served: { folder: optionFolder, way: 'inside' },
    load: () => import('./commands/audit.ts'),
  },
  open: {
    usage: 'muster open [DIR]',
    summary: {
      en: 'open the workbench in the browser; an empty folder becomes a case there',
      ru: 'открыть рабочее место в браузере; пустая папка станет там делом',
    },
    options: { ...caseOption, ...openOptions },
    served: { folder: caseFolder, way: 'page' },
    load: () => import('./commands/open.ts'),
  },
  verify: {
    usage: 'muster verify [DIR]',
    summary: {
      en: 'check that originals and decisions are unchanged',
      ru: 'проверить, что исходные файлы и решения не изменены',
    },
    options: caseOption,
    load: () => import('./commands/verify.ts'),
  },
  demo: {
    usage: 'muster demo [DIR] [--open] [--no-serve]',
    summary: {
      en: 'make the synthetic demo case (default: ./muster-demo) and run it',
      ru: 'создать вымышленное дело для показа (если не указано: ./muster-demo) и посчитать его',
    },
    options: {
      open: {
        type: 'boolean',
        help: { en: 'then open the local page', ru: 'затем открыть местную страницу' },
      },
      'no-serve': {
        type: 'boolean',
        help: { en: 'with --open: write the report and exit', ru: 'вместе с --open: записать отчёт и выйти' },
      },
      until: {
        type: 'string',
        help: {
          en: 'stop after this stage: records, linkage or estimate',
          ru: 'остановиться после этого шага: records, linkage или estimate',
        },
      },
      ...openOptions,
    },
    load: () => import('./commands/demo.ts'),
  },
  schema: {
    usage: 'muster schema',
    summary: { en: 'print the JSON Schema of case.yaml', ru: 'вывести JSON Schema файла case.yaml' },
    options: {},
    load: () => import('./commands/schema.ts'),
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
