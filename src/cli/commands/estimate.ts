// `muster estimate`: how many in all, from a plain table of who is on which lists, without a case.
import path from 'node:path';
import { fail } from '../../diagnostic/diagnostic.ts';
import { usualThreads } from '../../effect/workers.ts';
import { observedTotal } from '../../estimate/capture-table.ts';
import { checkFault, type ListCheck } from '../../estimate/over-coverage/list-check.ts';
import { fullEstimate } from '../../estimate/strata/full-estimate.ts';
import { fullLines } from '../../estimate/strata/full-text.ts';
import { readCaptureTables } from '../../estimate/total/read-table.ts';
import type { Ceiling, TotalOptions } from '../../estimate/total/total-estimate.ts';
import { openChainFiles } from '../../run/estimate/chain-files.ts';
import { languages, type Language } from '../../text/words.ts';
import { commandEffects } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';
import { knows } from '../usage-words.ts';

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const [file, ...more] = input.positionals;
  if (file === undefined || more.length > 0)
    fail('cli.usage', {
      en: 'one table is expected: muster estimate TABLE.csv',
      ru: 'нужна одна таблица: `muster estimate ТАБЛИЦА.csv`',
    });
  const options = totalOptions(input.values);
  const stratum = input.values['stratum'];
  const language = languageOf(input.values['language']);
  const name = path.relative(process.cwd(), path.resolve(file));
  const tables = await readCaptureTables(
    { path: path.resolve(file), name },
    typeof stratum === 'string' ? stratum : null,
  );
  const seen = observedTotal(tables.whole);
  if (options.ceiling && options.ceiling.total < seen) {
    fail('cli.usage', {
      en: `--ceiling is below the ${seen} people who are on the lists`,
      ru: `--ceiling меньше числа людей в списках: их ${seen}`,
    });
  }
  const checks = checksOf(input.values);
  const fault = checkFault(tables.whole, checks);
  if (fault !== null) fail('estimate.checks', fault);
  const strata = tables.strata.map(({ title, table }) => ({ title, lists: { agreed: table, draws: [] } }));
  const whole = { agreed: tables.whole, draws: [] };
  const keep = input.values['keep'];
  const chains = typeof keep === 'string' ? await openChainFiles(path.resolve(keep)) : undefined;
  const effects = { ...commandEffects(context), chains };
  const found = await fullEstimate({ whole, strata, checks }, options, effects);
  await chains?.remove();
  const { total, ...beside } = found;
  const source = input.values['wrong-source'];
  const checked = typeof source === 'string' ? source : null;
  context.output.result({ ...total, ...beside, checked }, fullLines(found, checked, language).join('\n'));
  return 'done';
}

type Values = CommandInput['values'];

function totalOptions(values: Values): TotalOptions {
  const seed = whole(values, 'seed', 0);
  const chains = whole(values, 'chains', 4);
  if (chains !== null && chains > 64)
    fail('cli.usage', { en: '--chains takes 64 at most', ru: '--chains — не больше 64' });
  return {
    ceiling: ceilingOf(values),
    oddsRatio: oddsRatioOf(values),
    workers: usualThreads(),
    ...(seed === null ? {} : { seed }),
    ...(chains === null ? {} : { chains }),
  };
}

function whole(values: Values, name: string, least: number): number | null {
  const value = values[name];
  if (value === undefined) return null;
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value) || Number(value) < least) {
    fail('cli.usage', {
      en: `--${name} takes a whole number from ${least} on`,
      ru: `--${name} — целое число от ${least}`,
    });
  }
  return Number(value);
}

/** `LIST=WRONG/CHECKED`, or without a list for all people, or with `2+` for those on several; apart by commas. */
function checksOf(values: Values): readonly ListCheck[] {
  const [given, source] = [values['wrong'], values['wrong-source']];
  if (given === undefined && source === undefined) return [];
  if (typeof source !== 'string' || source.trim() === '') {
    fail('cli.usage', {
      en: '--wrong needs --wrong-source TEXT: who checked, and how the sample was drawn',
      ru: 'к --wrong нужен --wrong-source ТЕКСТ: кто проверял и как взята выборка',
    });
  }
  return String(given ?? '')
    .split(',')
    .map((part): ListCheck => {
      const [, list, wrong, checked] = /^(?:(.+)=)?(\d{1,9})\/(\d{1,9})$/.exec(part.trim()) ?? [];
      if (wrong === undefined || checked === undefined || Number(checked) === 0) {
        fail('cli.usage', {
          en: '--wrong takes shares such as 5/100, LIST=5/100 or 2+=1/60, apart by commas',
          ru: '--wrong — доли через запятую: 5/100, СПИСОК=5/100 или 2+=1/60',
        });
      }
      return {
        of: list === undefined ? 'all' : list === '2+' ? 'several' : { list },
        checked: Number(checked),
        wrong: Number(wrong),
      };
    });
}

function ceilingOf(values: Values): Ceiling | null {
  const total = whole(values, 'ceiling', 1);
  const why = values['ceiling-why'];
  if (total === null && why === undefined) return null;
  if (total === null || typeof why !== 'string' || why.trim() === '') {
    fail('cli.usage', {
      en: '--ceiling N needs --ceiling-why TEXT, and the other way round: it must be justified',
      ru: '--ceiling ЧИСЛО и --ceiling-why ТЕКСТ нужны вместе: потолок надо обосновать',
    });
  }
  return { total, why };
}

function oddsRatioOf(values: Values): NonNullable<TotalOptions['oddsRatio']> | null {
  const [range, source] = [values['odds-ratio'], values['odds-ratio-source']];
  if (range === undefined && source === undefined) return null;
  const [, from, to] =
    typeof range === 'string' ? (/^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(range) ?? []) : [];
  const [low, high] = [Number(from), Number(to)];
  if (!(low > 0 && high >= low))
    fail('cli.usage', {
      en: '--odds-ratio takes a range such as 1-4',
      ru: '--odds-ratio — промежуток, например 1-4',
    });
  if (typeof source !== 'string' || source.trim() === '') {
    fail('cli.usage', {
      en: '--odds-ratio needs --odds-ratio-source TEXT: who says so',
      ru: 'к --odds-ratio нужен --odds-ratio-source ТЕКСТ: кто так говорит',
    });
  }
  return { low, high, source };
}

function languageOf(value: unknown): Language {
  if (value === undefined || value === 'en' || value === 'ru') return value ?? 'en';
  return fail('cli.usage', knows('--language', languages));
}
