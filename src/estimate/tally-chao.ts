// Chao's lower bound as figures, or the reason why none is given.
import type { FigureSet } from '../figure/figure-set.ts';
import { makeFigure, refusedFigure } from '../figure/make-figure.ts';
import type { Words } from '../text/words.ts';
import { captureFrequencies, captureHistories, type CaptureHistory } from './capture-history.ts';
import { chaoBound, chaoRefusal, fewestRepeated, type ChaoInput, type ChaoRefusal } from './chao.ts';
import { historyId } from './list-ids.ts';
import { captureLists } from './person.ts';
import { filesOf, linkageAssumption, type TallyInput } from './tally-input.ts';

const refusals: Readonly<Record<ChaoRefusal, Words>> = {
  lists: {
    en: 'No estimate: it takes at least two lists that add people.',
    ru: 'Оценки нет: нужны хотя бы два списка, добавляющих людей.',
  },
  overlap: {
    en: 'No estimate: nobody stands on exactly two of the lists that add people, or nobody on exactly one.',
    ru: 'Оценки нет: никто не состоит ровно в двух списках, добавляющих людей, или никто — ровно в одном.',
  },
  few: {
    en: `No estimate: fewer than ${fewestRepeated} persons stand on two or more of the lists that add people.`,
    ru: `Оценки нет: в двух и более списках, добавляющих людей, менее ${fewestRepeated} человек.`,
  },
};

const conditions: readonly Words[] = [
  {
    en: 'At least so many, if being on one list does not, on the whole, make being on another less likely.',
    ru: 'Не менее, если попадание в один список в целом не снижает шанс попасть в другой.',
  },
  {
    en: 'Lists made from one another pull it down: it then says less, but still “at least”.',
    ru: 'Списки, составленные один по другому, занижают её: тогда она говорит меньше, но по-прежнему «не менее».',
  },
  {
    en: 'The population is closed: the same people could have been on every list.',
    ru: 'Совокупность закрыта: в каждый список могли попасть одни и те же люди.',
  },
  {
    en: 'Nobody is listed wrongly: people who did not belong on a list, and one person taken for two, push it up, perhaps above the truth.',
    ru: 'Никто не внесён ошибочно: лишние в списке люди и один человек, принятый за двоих, завышают её, возможно, выше истинного числа.',
  },
  linkageAssumption,
];

/** `chao.f1`, `chao.f2` (persons on exactly one and two capture lists; not with a single list) and `chao.bound`. */
export function tallyChao({ persons, lists, files }: TallyInput): FigureSet {
  const capture = captureLists(lists);
  const histories = captureHistories(persons, capture);
  const [f1 = 0, f2 = 0] = captureFrequencies(histories, capture.length);
  const observed = histories.reduce((sum, history) => sum + history.persons, 0);
  const input = chaoInput(histories, capture, observed);
  const own = filesOf(files, capture);
  const frequency = (captures: 1 | 2, value: number) =>
    makeFigure({
      id: `chao.f${captures}`,
      label:
        captures === 1
          ? {
              en: 'people on exactly one of the lists that add people',
              ru: 'люди ровно в одном из списков, добавляющих людей',
            }
          : {
              en: 'people on exactly two of the lists that add people',
              ru: 'люди ровно в двух из списков, добавляющих людей',
            },
      value,
      counts: 'persons',
      kind: 'linked',
      how: {
        en: 'Persons by the number of lists that add people on which they stand.',
        ru: 'Люди по числу списков, добавляющих людей, в которых они есть.',
      },
      files: own,
      select: { counts: 'persons', captures },
      assumptions: [linkageAssumption],
    });
  const ones = histories.filter(({ lists: on }) => on.length <= 2).map(({ lists: on }) => historyId(on));
  const spec = {
    id: 'chao.bound',
    label: {
      en: 'at least so many in all, listed or not, under stated conditions (Chao’s lower bound)',
      ru: 'всего не менее, в списках и вне их, при названных условиях (нижняя граница Чао)',
    },
    counts: 'persons',
    kind: 'estimated',
    how: {
      en: 'From persons on exactly one and exactly two lists, with an effect of each list (Chao 1987; Rivest & Baillargeon 2007), rounded.',
      ru: 'По числу людей ровно в одном и ровно в двух списках, с поправкой на размер списков (Chao 1987; Rivest & Baillargeon 2007), округлено.',
    },
    files: own,
    from: ['persons.total', 'chao.f1', 'chao.f2', ...ones],
    assumptions: conditions,
  } as const;
  const refusal = chaoRefusal(input);
  const bound = refusal === null ? chaoBound(input) : null;
  const figure =
    bound === null
      ? refusedFigure(spec, refusals[refusal ?? 'lists'])
      : makeFigure({
          ...spec,
          value: Math.round(bound.value),
          interval: {
            low: Math.floor(bound.interval.low),
            high: Math.ceil(bound.interval.high),
            level: 0.95,
          },
        });
  const parts = (captures: number) =>
    histories
      .filter((history) => history.lists.length === captures)
      .map((history) => historyId(history.lists));
  return {
    figures: capture.length < 2 ? [figure] : [frequency(1, f1), frequency(2, f2), figure],
    relations: [
      { total: 'chao.f1', parts: parts(1) },
      { total: 'chao.f2', parts: parts(2) },
    ].filter((relation) => capture.length >= 2 && relation.parts.length > 0),
    unshown: [],
    tables: [],
    charts: [],
  };
}

function chaoInput(
  histories: readonly CaptureHistory[],
  capture: readonly string[],
  observed: number,
): ChaoInput {
  const positions = histories.map(({ lists, persons }) => ({
    on: lists.map((list) => capture.indexOf(list)),
    persons,
  }));
  return {
    observed,
    singles: capture.map((_, j) => positions.find(({ on }) => on.length === 1 && on[0] === j)?.persons ?? 0),
    pairs: positions.flatMap(({ on: [a, b, ...more], persons }) =>
      a === undefined || b === undefined || more.length > 0 ? [] : [{ a, b, persons }],
    ),
  };
}
