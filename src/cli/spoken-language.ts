// In which language a command speaks of faults: that of the case at hand; where there is none, that of the environment.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { casePaths } from '../case/paths.ts';
import type { Language } from '../text/words.ts';
import type { CommandInput } from './command.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Russian where the first of LC_ALL, LC_MESSAGES and LANG that is set says so (POSIX), else English. */
export function environmentLanguage(environment: Environment): Language {
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return /^ru(?:[_.@-]|$)/i.test(locale ?? '') ? 'ru' : 'en';
}

/** What `--language` says; else what case.yaml says, even one that is faulty otherwise; else the locale where it was typed. */
export function spokenLanguage(input: CommandInput, cwd: string, locale: Language): Language {
  const { language } = input.values;
  if (language === 'en' || language === 'ru') return language;
  const text = caseText(input, cwd);
  if (text === null) return locale;
  return /^language:\s*["']?ru\b/m.test(text) ? 'ru' : 'en';
}

function caseText({ values, positionals: [first] }: CommandInput, cwd: string): string | null {
  const named = values['case'];
  const position = first === undefined ? cwd : path.resolve(cwd, first);
  const isFolder = statSync(position, { throwIfNoEntry: false })?.isDirectory() === true;
  const folder = typeof named === 'string' ? path.resolve(cwd, named) : isFolder ? position : cwd;
  try {
    return readFileSync(casePaths(folder).caseFile, 'utf8');
  } catch {
    return null;
  }
}
