// The words of a total: what the models are called, and why a headline is not given.
import type { Words } from '../../text/words.ts';
import { rangeAbove, refuseAbove, supportedWithin } from '../loglinear/loglinear-search.ts';

export const modelNames = {
  latent: { en: 'several kinds of people (latent classes)', ru: 'разные типы людей (латентные классы)' },
  graphs: {
    en: 'dependent lists (decomposable graphs)',
    ru: 'зависимые списки (разложимые графы)',
  },
  loglinear: { en: 'log-linear models, averaged by BIC', ru: 'лог-линейные модели, в среднем по BIC' },
  independence: { en: 'independent lists', ru: 'независимые списки' },
  'mh.poisson2': {
    en: 'people differ, little (Mh, Poisson2)',
    ru: 'люди различаются слабо (Mh, Poisson2)',
  },
  'mh.darroch': {
    en: 'people differ, much (Mh, Darroch)',
    ru: 'люди различаются сильно (Mh, Дарроч)',
  },
  'mth.poisson2': {
    en: 'lists differ, people little (Mth, Poisson2)',
    ru: 'списки разные, люди различаются слабо (Mth, Poisson2)',
  },
  'mth.darroch': {
    en: 'lists differ, people much (Mth, Darroch)',
    ru: 'списки разные, люди различаются сильно (Mth, Дарроч)',
  },
  'coverage.one-step': { en: 'sample coverage, one step', ru: 'покрытие выборки, один шаг' },
  'coverage.full': { en: 'sample coverage', ru: 'покрытие выборки' },
  chao: { en: 'at least so many (Chao’s lower bound)', ru: 'не менее (нижняя граница Чао)' },
  chapman: {
    en: 'only if the two lists are independent (Chapman)',
    ru: 'только если оба списка независимы (Чепмен)',
  },
} as const satisfies Record<string, Words>;

export const headlineNames = {
  pool: {
    en: 'latent classes and decomposable graphs, half and half',
    ru: 'латентные классы и разложимые графы, поровну',
  },
  latent: { en: 'latent classes alone', ru: 'только латентные классы' },
  graphs: { en: 'decomposable graphs alone', ru: 'только разложимые графы' },
  odds: {
    en: 'two lists, under the stated range of dependence',
    ru: 'два списка, при указанном диапазоне зависимости',
  },
} as const satisfies Record<string, Words>;

export const refusals = {
  table: {
    en: 'not computed: the checks of the lists refuse this table',
    ru: 'не вычислено: проверки списков отклоняют эту таблицу',
  },
  boundOnly: {
    en: 'not given: only a lower bound can be defended',
    ru: 'не приводится: обосновать можно лишь нижнюю границу',
  },
  apart: {
    en: 'not given: the models contradict each other too much',
    ru: 'не приводится: модели слишком расходятся',
  },
  manyLists: {
    en: 'compared for at most six lists: beyond, there are too many models',
    ru: 'сравниваются не более чем для шести списков: дальше моделей слишком много',
  },
  noModel: {
    en: 'no log-linear model has an estimate: the overlaps of the lists leave the total open',
    ru: 'ни одна лог-линейная модель не даёт оценки: пересечения списков оставляют итог неопределённым',
  },
  impossible: {
    en: 'some combinations of lists are declared impossible, and this method does not hold then',
    ru: 'некоторые сочетания списков объявлены невозможными, и этот метод тогда неприменим',
  },
  fewLists: { en: 'needs three lists at least', ru: 'нужно не меньше трёх списков' },
  coverageLow: {
    en: 'the lists reach too small a share of the people (sample coverage below 55 %)',
    ru: 'списки охватывают слишком малую долю людей (покрытие выборки ниже 55 %)',
  },
  noSolution: { en: 'the equation has no solution here', ru: 'уравнение здесь не имеет решения' },
  noOverlap: {
    en: 'nobody is on exactly two lists, or nobody on exactly one',
    ru: 'никто не состоит ровно в двух списках или никто — ровно в одном',
  },
  few: {
    en: 'fewer than ten people are on two or more lists',
    ru: 'в двух и более списках меньше десяти человек',
  },
} as const satisfies Record<string, Words>;

export const disagreementReasons = {
  range: {
    en: `Models that explain the lists about equally well (within ${supportedWithin} units of BIC) differ by more than a factor of ${rangeAbove}: publish the range.`,
    ru: `Модели, объясняющие списки почти одинаково хорошо (в пределах ${supportedWithin} единиц BIC), расходятся более чем в ${rangeAbove} раза: публикуйте диапазон.`,
  },
  refuse: {
    en: `Models that explain the lists about equally well (within ${supportedWithin} units of BIC) differ by more than a factor of ${refuseAbove}: the lists do not tell the total.`,
    ru: `Модели, объясняющие списки почти одинаково хорошо (в пределах ${supportedWithin} единиц BIC), расходятся более чем в ${refuseAbove} раз: по этим спискам итог не узнать.`,
  },
} as const satisfies Record<string, Words>;

export const cautions = {
  noUpperEnd: {
    en: 'this model sets no upper end',
    ru: 'верхней границы эта модель не даёт',
  },
  latentAlone: {
    en: 'The headline rests on latent classes alone: graphs are not averaged over these lists.',
    ru: 'Итог опирается только на латентные классы: усреднение по графам для этих списков невозможно.',
  },
  graphsAlone: {
    en: 'The headline rests on decomposable graphs alone: latent classes are not fitted to this table.',
    ru: 'Итог опирается только на разложимые графы: латентные классы к этой таблице неприменимы.',
  },
  givenOdds: {
    en: 'Holds only if the stated range of dependence does; the lists themselves cannot confirm it.',
    ru: 'Верно, только если верен указанный диапазон зависимости; сами списки подтвердить его не могут.',
  },
  belowBound: {
    en: 'The lower bound lies above the middle of this estimate: the total is likely too low.',
    ru: 'Нижняя граница лежит выше середины этой оценки: итог, вероятно, занижен.',
  },
  unmixedDraws: {
    en: 'Over the draws of who is who the chains of the latent classes did not meet.',
    ru: 'По розыгрышам того, кто есть кто, цепи латентных классов не сошлись.',
  },
  nearCeiling: {
    en: 'Much of the probability lies just below the stated ceiling: it decides the answer as much as the lists do.',
    ru: 'Значительная часть вероятности лежит у самого указанного потолка: он определяет ответ не меньше, чем списки.',
  },
} as const satisfies Record<string, Words>;

export function variantName(kind: 'merged' | 'dropped', derived: string, source: string): Words {
  return kind === 'merged'
    ? {
        en: `“${derived}” and “${source}” as one list`,
        ru: `«${derived}» и «${source}» как один список`,
      }
    : { en: `without “${derived}”`, ru: `без списка «${derived}»` };
}

/** What is said of draws that do not all allow the same; numbers of draws are no counts of people. */
export const drawReasons = {
  decided: (stopped: number, all: number): Words => ({
    en: `So it is in ${stopped} of ${all} draws of the lists (who is who, who is listed wrongly), too many to leave out.`,
    ru: `Так в ${stopped} из ${all} розыгрышей списков (кто есть кто, кто внесён ошибочно): отбросить столько нельзя.`,
  }),
  leftOut: (left: number, all: number): Words => ({
    en: `In ${left} of ${all} draws of the lists (who is who, who is listed wrongly) no estimate is possible: these are left out.`,
    ru: `В ${left} из ${all} розыгрышей списков (кто есть кто, кто внесён ошибочно) оценка невозможна: они отброшены.`,
  }),
} as const;
