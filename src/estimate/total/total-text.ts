// A total in plain lines for a terminal: what may be said first, then every model, then what was found.
import { formatNumber } from '../../chart/format.ts';
import type { Language, Words } from '../../text/words.ts';
import type { Bounds, ModelLine, TotalSummary, TotalVerdict } from './total-estimate.ts';

const space = '\u00a0';

export const verdictWords: Readonly<Record<TotalVerdict, Words>> = {
  estimate: { en: 'an estimate', ru: 'оценка' },
  range: {
    en: 'no single total: figures side by side',
    ru: 'единого итога нет: числа рядом друг с другом',
  },
  'lower-bound': { en: 'a lower bound only', ru: 'только нижняя граница' },
  refused: { en: 'refused: the lists do not tell the total', ru: 'отказ: по этим спискам итог не узнать' },
};

const words = {
  observed: { en: 'People on at least one list', ru: 'Людей хотя бы в одном списке' },
  lists: { en: 'lists', ru: 'списков' },
  verdict: { en: 'Verdict', ru: 'Вывод' },
  total: { en: 'How many in all', ru: 'Сколько всего' },
  interval: { en: '95 % interval', ru: '95 % интервал' },
  range: { en: 'All models', ru: 'Все модели' },
  curve: {
    en: 'Total by how many times likelier people of one list are to be on the other (odds ratio)',
    ru: 'Итог в зависимости от того, во сколько раз шансы попасть в один список выше у людей из другого',
  },
  models: { en: 'Model by model', ru: 'По моделям' },
  variants: { en: 'Without the doubtful list', ru: 'Без сомнительного списка' },
  strip: {
    en: 'Graphs under other priors (prior count of each cell)',
    ru: 'Графы при другом априорном весе ячейки',
  },
  ceiling: { en: 'Probability above nine tenths of the ceiling', ru: 'Вероятность выше 0,9 потолка' },
  findings: { en: 'What was found about the lists', ru: 'Что замечено в списках' },
  none: { en: 'no number given', ru: 'число не приводится' },
} as const satisfies Record<string, Words>;

/** Lines without line ends. */
export function totalLines(total: TotalSummary, language: Language): readonly string[] {
  const say = (key: keyof typeof words): string => words[key][language];
  const people = (value: number): string => formatNumber(value, language, 'persons', space);
  const bounds = ({ low, high }: Bounds): string => `${people(Math.floor(low))}–${people(Math.ceil(high))}`;
  const { headline, range, curve } = total;
  const line = ({ label, total: number, interval, meaning, refusal, cautions }: ModelLine): string => {
    const value = number === null ? '—' : `${meaning === 'lower-bound' ? '≥ ' : ''}${people(number)}`;
    const beside = refusal === null ? cautions.map((caution) => caution[language]) : [refusal[language]];
    const cells = [value.padStart(10), (interval === null ? '' : bounds(interval)).padEnd(17)];
    return `  ${cells.join('  ')}  ${label[language]}${beside.length === 0 ? '' : ` (${beside.join('; ')})`}`;
  };
  return [
    `${say('observed')}: ${people(total.observed)} (${total.lists.length} ${say('lists')})`,
    `${say('verdict')}: ${verdictWords[total.verdict][language]}`,
    ...total.reasons.map((reason) => `  ${reason[language]}`),
    ...(headline === null
      ? [`${say('total')}: ${say('none')}`]
      : [
          `${say('total')}: ${headline.total === null ? bounds(headline.interval) : `${people(headline.total)} (${say('interval')} ${bounds(headline.interval)})`}`,
          `  ${headline.label[language]}`,
        ]),
    ...(headline === null || headline.nearCeiling === null
      ? []
      : [`${say('ceiling')}: ${formatNumber(100 * headline.nearCeiling, language, 'percent')} %`]),
    ...(range === null ? [] : [`${say('range')}: ${people(range.low)}–${people(range.high)}`]),
    ...total.sentences.map((sentence) => sentence[language]),
    ...(curve === null
      ? []
      : [
          '',
          `${say('curve')}:`,
          ...curve.curve.map(
            (point) =>
              `  ${formatNumber(point.oddsRatio, language).padStart(6)}  ${people(point.total).padStart(10)}  ${bounds(point.interval)}`,
          ),
        ]),
    ...section(say('models'), total.models.map(line)),
    ...section(say('variants'), total.variants.map(line)),
    ...section(
      say('strip'),
      total.strip.map(
        ({ delta, median, low, high }) =>
          `  ${String(delta).padStart(10)}  ${people(median).padStart(10)}  ${bounds({ low, high })}`,
      ),
    ),
    ...section(
      say('findings'),
      total.findings.map(({ reason }) => `- ${reason[language]}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines];
}
