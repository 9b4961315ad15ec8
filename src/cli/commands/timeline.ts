// `muster timeline`: when, why and what next, from a plain table of counts by period and unit, without a case.
import path from 'node:path';
import { usualThreads } from '../../effect/workers.ts';
import { fail } from '../../diagnostic/diagnostic.ts';
import { languages, type Language } from '../../text/words.ts';
import { readSeries } from '../../timeline/series/read-series.ts';
import { timelineSummary } from '../../timeline/summary/timeline-summary.ts';
import { timelineLines } from '../../timeline/summary/timeline-text.ts';
import { commandEffects } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';
import { knows } from '../usage-words.ts';

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const [file, ...more] = input.positionals;
  if (file === undefined || more.length > 0) {
    fail('cli.usage', {
      en: 'one table is expected: muster timeline SERIES.csv',
      ru: 'нужна одна таблица: `muster timeline ТАБЛИЦА.csv`',
    });
  }
  const seed = seedOf(input.values['seed']);
  const language = languageOf(input.values['language']);
  const name = path.relative(process.cwd(), path.resolve(file));
  const series = await readSeries({ path: path.resolve(file), name });
  const groups = [...new Set(series.units.flatMap(({ parent }) => parent ?? []))];
  const own = new Set(series.units.map(({ id }) => id));
  const question = {
    series,
    above: groups.filter((id) => !own.has(id)).map((id) => ({ id, parent: null })),
    sets: [],
    incidents: [],
    share: null,
    grouped: null,
    vagueDates: 0,
    seed,
  };
  const summary = await timelineSummary(question, commandEffects(context), usualThreads());
  context.output.result(summary, timelineLines(summary, language).join('\n'));
  return 'done';
}

function seedOf(value: unknown): number {
  if (value === undefined) return 1;
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value)) {
    return fail('cli.usage', {
      en: '--seed takes a whole number from 0 on',
      ru: '--seed — целое число от 0',
    });
  }
  return Number(value);
}

function languageOf(value: unknown): Language {
  if (value === undefined || value === 'en' || value === 'ru') return value ?? 'en';
  return fail('cli.usage', knows('--language', languages));
}
