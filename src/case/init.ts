// An empty case: a commented case.yaml to fill in, and the files around it.
import { stat, writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { fail } from '../diagnostic/diagnostic.ts';
import { writeAtomic } from './atomic-file.ts';
import { isErrno } from './errno.ts';
import { fileSystem } from './file-system.ts';
import { emptyManifest, readManifest, writeManifest } from './manifest.ts';
import { casePaths } from './paths.ts';
import { readCase } from './read-case.ts';

interface NewCase {
  readonly title: string;
  readonly language?: 'en' | 'ru';
  readonly event?: string;
  readonly population?: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as `to`. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * Makes a case in a folder, which is made too where it is missing. Files that are there are left as they are.
 * Throws `case.exists` where there is a case.yaml.
 */
export async function initCase(folder: string, subject: NewCase): Promise<void> {
  const paths = casePaths(folder);
  const text = caseTemplate(subject);
  readCase(text);
  if (
    await stat(paths.caseFile).then(
      () => true,
      () => false,
    )
  ) {
    fail('case.exists', { en: 'there is a case here', ru: 'здесь уже есть дело' }, { file: paths.caseFile });
  }
  await fileSystem.mkdir(paths.sources, { recursive: true });
  await writeNew(paths.decisions, '');
  await writeNew(paths.gitignore, '.muster/\nout/\n');
  if ((await readManifest(folder)) === null) await writeManifest(folder, emptyManifest);
  // Last, so that a folder with a case.yaml is a whole case.
  await writeAtomic(paths.caseFile, text);
}

/** The text of a new case.yaml. */
export function caseTemplate(subject: NewCase): string {
  const { language = 'en', event, population, from = '2022-01-01', to = '2022-12-31' } = subject;
  return `# What is counted, from which lists. \`muster schema\` prints every key with its meaning.
muster: 1
title: ${quoted(oneLine(subject.title) || 'Untitled')}
language: ${language}

# One person is counted once if this happened to them between these days.
question:
  event: ${quoted(oneLine(event ?? '') || 'what happened to those who are counted')}
  population: ${quoted(oneLine(population ?? '') || 'of whom they are a part')}
  from: ${from}
  to: ${to}

# Counts of people below this are not shown in any output.
threshold: 3

# The lists of people. \`muster add FILE\` copies a file into sources/ and writes an entry here. A list is
#   capture  people to whom it happened     frame  all who could be among them (a roster)
#   outcome  what became of them            cited  a list known from hearsay
lists: {}

# The order of battle, so that spellings of one unit are counted as one:
#   - { id: 1st-company, name: 1st Company, aliases: [1-я рота, 1 рота], parent: 1st-battalion, echelon: company }
units: []

# Dated outside events to compare the months with:
#   - { date: 2022-03-01, text: what happened, source: where it is written }
incidents: []

# Figures that others have published:
#   - { id: ministry, value: 100, counts: persons, population: of whom, source: where it is written }
cited: []
`;
}

/** Line breaks as blanks: a quoted text that runs over lines would have to be indented. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
}

function quoted(text: string): string {
  return stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  }
}
