// What a random sample of pairs measured, as lines of the terminal.
import type { ClericalShare } from '../../linkage/draws/clerical.ts';
import type { Language } from '../../text/words.ts';
import type { Measured } from './review-sample.ts';
import { reviewWords } from './review-words.ts';

export function measuredLines(measured: Measured, language: Language): readonly string[] {
  const { precision, recall, fromModel } = measured;
  const { answered, pairs, unsure } = measured;
  const share = (of: ClericalShare | null): string =>
    of === null
      ? '–'
      : `${percent(of.estimate, language)} % (${percent(of.low, language)}–${percent(of.high, language)})`;
  return [
    `${reviewWords.measured[language]} (${measured.line}): ${filled(reviewWords.answeredOf[language], { answered, pairs, unsure })}`,
    `  ${reviewWords.precision[language]}: ${share(precision)}`,
    `  ${reviewWords.recall[language]}: ${share(recall)}`,
    ...(fromModel === 0 ? [] : [`  ${filled(reviewWords.fromModel[language], { count: fromModel })}`]),
  ];
}

function percent(share: number, language: Language): string {
  const text = (100 * share).toFixed(1);
  return language === 'ru' ? text.replace('.', ',') : text;
}

function filled(text: string, numbers: Readonly<Record<string, number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(numbers[name] ?? whole));
}
