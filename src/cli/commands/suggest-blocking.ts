// `muster suggest-blocking`: blocking rules under a budget of pairs, what they cost and reach, and the YAML to paste.
import { fail } from '../../diagnostic/diagnostic.ts';
import { ruleYaml } from '../../linkage/blocking/declared-rules.ts';
import type { BlockingSuggestion, RulesInSum } from '../../linkage/blocking/suggest-blocking.ts';
import { suggestRules } from '../../run/linkage/suggest-rules.ts';
import type { Language } from '../../text/words.ts';
import { caseFolder, commandEffects } from '../command-input.ts';
import type { CommandContext, CommandInput, CommandOutcome } from '../command.ts';

const mostDigits = 15;

export function pairBudget(value: unknown): number | null {
  if (value === undefined) return null;
  if (typeof value !== 'string' || !/^[1-9]\d*$/.test(value) || value.length > mostDigits)
    fail('cli.usage', {
      en: '--pairs-at-most takes a whole number of pairs, for example 5000000',
      ru: '--pairs-at-most — целое число пар, например 5000000',
    });
  return Number(value);
}

export async function execute(input: CommandInput, context: CommandContext): Promise<CommandOutcome> {
  const pairsAtMost = pairBudget(input.values['pairs-at-most']);
  const { language, suggestion } = await suggestRules(
    caseFolder(input, context.cwd),
    pairsAtMost,
    commandEffects(context),
  );
  const yaml = suggestionYaml(suggestion);
  context.output.result({ ...suggestion, yaml }, suggestionText(suggestion, language, yaml));
  return 'done';
}

/** `blocking:` as it can stand in case.yaml; null where no rule was found. */
export function suggestionYaml({ rules }: BlockingSuggestion): string | null {
  if (rules.length === 0) return null;
  return ['blocking:', ...rules.map(({ spec }) => `  ${ruleYaml(spec)}`)].join('\n');
}

const words = {
  en: {
    none: 'No rule within this budget reaches a likely match.',
    columns: ['pairs', 'in all', 'recall', 'rule'],
    suggested: 'Suggested rules',
    shipped: 'Shipped rules',
    pairs: 'pairs',
    tooMany: 'too many pairs to count each once',
    recall: 'expected recall of the comparison',
    unreached: 'True matches that no rule reaches, by capture and recapture',
    unknown: 'True matches that no rule reaches: not estimable from these fields, taken as none',
    paste: 'For case.yaml:',
  },
  ru: {
    none: 'В этих пределах ни одно правило не находит вероятных совпадений.',
    columns: ['пар', 'всего', 'полнота', 'правило'],
    suggested: 'Предложенные правила',
    shipped: 'Встроенные правила',
    pairs: 'пар',
    tooMany: 'пар слишком много, чтобы счесть каждую один раз',
    recall: 'ожидаемая полнота сравнения',
    unreached: 'Совпадений, до которых не доходит ни одно правило (повторный отлов)',
    unknown: 'Совпадения, до которых не доходит ни одно правило: по этим полям оценить нельзя, принято ноль',
    paste: 'Для case.yaml:',
  },
} as const;

const share = (value: number): string => `${(100 * value).toFixed(2)} %`;

/** What the command prints: a table of the rules, the sums, and the YAML. */
export function suggestionText(found: BlockingSuggestion, language: Language, yaml: string | null): string {
  const say = words[language];
  const sum = (name: string, { pairs, recall }: RulesInSum): string =>
    `${name}: ${pairs === null ? say.tooMany : `${pairs} ${say.pairs}`}, ${say.recall} ${share(recall.value)} (${share(recall.low)} – ${share(recall.high)})`;
  const rows = found.rules.map(({ pairs, cumulativePairs, recall, label }) => [
    String(pairs),
    cumulativePairs === null ? '—' : String(cumulativePairs),
    share(recall),
    label[language],
  ]);
  const table = [say.columns, ...rows];
  const widths = say.columns.map((_, c) => Math.max(...table.map((row) => row[c]?.length ?? 0)));
  const lines = table.map((row) =>
    row.map((cell, c) => (c === row.length - 1 ? cell : cell.padStart(widths[c] ?? 0))).join('  '),
  );
  const unreached =
    found.unreached === null ? say.unknown : `${say.unreached}: ${Math.round(found.unreached.count)}`;
  return [
    ...(yaml === null ? [say.none] : [...lines, '', sum(say.suggested, found.suggested)]),
    sum(say.shipped, found.shipped),
    unreached,
    ...(yaml === null ? [] : ['', say.paste, yaml]),
  ].join('\n');
}
