// `muster link`: who is who in a few numbers; with --explain, why two records are one person or two.
import { fail } from '../../diagnostic/diagnostic.ts';
import { explainPair, linkSummary, type LinkSummary } from '../../run/review/review-link.ts';
import { waterfallLines } from '../../run/review/review-waterfall.ts';
import { caseFolder, commandEffects, optionOrCurrent } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const { output } = context;
  const effects = commandEffects(context);
  if (input.values['explain'] === true) {
    const [a, b, ...more] = input.positionals;
    if (a === undefined || b === undefined || more.length > 0) {
      fail('cli.usage', {
        en: '--explain takes two record keys, for example: muster link --explain command/12 hotline/40',
        ru: 'для --explain нужны два ключа записей, например: `muster link --explain command/12 hotline/40`',
      });
    }
    const folder = optionOrCurrent(input, context.cwd);
    const { language, waterfall } = await explainPair(folder, a, b, effects, context.access);
    output.result(waterfall, [`${a} · ${b}`, ...waterfallLines(waterfall, language)].join('\n'));
    return 'done';
  }
  const summary = await linkSummary(caseFolder(input, context.cwd), effects, context.access);
  output.result(summary, summaryText(summary));
  return 'done';
}

function summaryText(summary: LinkSummary): string {
  const { language, records, persons, comparedPairs, links, doubtful, decisions, rules, untrained } = summary;
  const words = {
    en: {
      records: 'records',
      persons: 'persons',
      compared: 'pairs compared',
      links: 'links',
      doubtful: 'doubtful pairs to review',
      decisions: 'decisions in force',
      rules: 'Pairs by blocking rule',
      skipped: 'blocks left out',
      untrained:
        'Outcomes with too few pairs to learn how often they occur, and the usual share that stands in',
    },
    ru: {
      records: 'записей',
      persons: 'людей',
      compared: 'пар сравнено',
      links: 'связей',
      doubtful: 'спорных пар для проверки',
      decisions: 'решений в силе',
      rules: 'Пары по правилам',
      skipped: 'блоков пропущено',
      untrained: 'Исходы, пар с которыми слишком мало, и обычная доля, взятая вместо выученной',
    },
  }[language];
  const counts: readonly (readonly [number, string])[] = [
    [records, words.records],
    [persons, words.persons],
    [comparedPairs, words.compared],
    [links, words.links],
    [doubtful, words.doubtful],
    [decisions, words.decisions],
  ];
  const width = Math.max(
    ...counts.map(([count]) => String(count).length),
    ...rules.map(({ pairs }) => String(pairs).length),
  );
  const line = (count: number, text: string): string => `${String(count).padStart(width)}  ${text}`;
  return [
    ...counts.map(([count, text]) => line(count, text)),
    '',
    `${words.rules}:`,
    ...rules.map(({ label, pairs, skipped }) =>
      line(pairs, skipped === 0 ? label[language] : `${label[language]} (${words.skipped}: ${skipped})`),
    ),
    ...(untrained.length === 0 ? [] : ['', `${words.untrained}:`]),
    ...untrained.map(({ comparison, level, m, u }) => {
      const shares = [...(m === null ? [] : [`m ${m}`]), ...(u === null ? [] : [`u ${u}`])];
      return `  ${comparison[language]}: ${level[language]} — ${shares.join(', ')}`;
    }),
  ].join('\n');
}
