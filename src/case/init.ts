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
import { templateWords } from './template-words.ts';

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

/** The text of a new case.yaml, its comments in the language of the case. */
export function caseTemplate(subject: NewCase): string {
  const { language = 'en', event, population, from = '2022-01-01', to = '2022-12-31' } = subject;
  const word = (id: keyof typeof templateWords): string => templateWords[id][language];
  const filled = (given: string | undefined, id: keyof typeof templateWords): string =>
    quoted(oneLine(given ?? '') || word(id));
  return `# ${word('head')}
muster: 1
title: ${filled(subject.title, 'untitled')}
language: ${language}

# ${word('question')}
question:
  event: ${filled(event, 'event')}
  population: ${filled(population, 'population')}
  from: ${from}
  to: ${to}

# ${word('threshold')}
threshold: 3

${word('lists')}
lists: {}

# ${word('units')}
${word('unit')}
units: []

# ${word('incidents')}
${word('incident')}
incidents: []

# ${word('cited')}
${word('figure')}
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
