// The estimate of a case as figures: the headline, the range over the models, every model, and where the doubt comes from.
import type { Figure, Interval, LineageFile } from '../../figure/figure.ts';
import type { FigureSet } from '../../figure/figure-set.ts';
import { makeFigure, refusedFigure } from '../../figure/make-figure.ts';
import type { Words } from '../../text/words.ts';
import type { CaseEstimate } from './estimate-schema.ts';
import { strataFigures } from './strata-figures.ts';

type Total = CaseEstimate['total'];
type Line = Total['models'][number];

export const modelFigure = (line: Pick<Line, 'id'>): string => `estimate.model.${line.id}`;
export const rightlyListed = 'estimate.listed.right';
const doubtFigure = (part: keyof NonNullable<NonNullable<CaseEstimate['draws']>['sources']>): string =>
  `estimate.doubt.${part === 'overCoverage' ? 'over-coverage' : part}`;
export const variantFigure = (position: number): string => `estimate.variant.${position + 1}`;

const how: Words = {
  en: 'From who is on which of the lists that add people: an equal pool of latent classes (Manrique-Vallier 2016) and decomposable graphs (Madigan & York 1997), rounded.',
  ru: 'По тому, кто в каких списках, добавляющих людей: латентные классы (Manrique-Vallier 2016) и разложимые графы (Madigan & York 1997) поровну, округлено.',
};

const modelHow: Words = {
  en: 'From who is on which of the lists that add people, in the agreed linkage, rounded.',
  ru: 'По тому, кто в каких списках, добавляющих людей, при принятом связывании, округлено.',
};

const closed: Words = {
  en: 'The population is closed: the same people could have been on every list.',
  ru: 'Совокупность закрыта: в каждый список могли попасть одни и те же люди.',
};

const nobodyWrong: Words = {
  en: 'Nobody is listed wrongly: people who did not belong on a list push the total up.',
  ru: 'Никто не внесён ошибочно: лишние в списке люди завышают итог.',
};

const wrongTakenOut: Words = {
  en: 'People listed wrongly are taken out, as many as samples that were checked tell (Wolter 1986); whoever is on several lists is taken to be wrong no more often than whoever is on one.',
  ru: 'Внесённые ошибочно исключены в той мере, какую показывают проверенные выборки (Wolter 1986); предполагается, что человек из нескольких списков ошибочен не чаще, чем человек из одного.',
};

const withDraws: Words = {
  en: 'The interval carries the doubt about who is who.',
  ru: 'Интервал учитывает сомнения в том, кто есть кто.',
};

const withoutDraws: Words = {
  en: 'The doubt about who is who is not in this number.',
  ru: 'Сомнения в том, кто есть кто, в этом числе не учтены.',
};

const labels = {
  total: { en: 'in all, listed or not', ru: 'всего, в списках и вне их' },
  range: {
    en: 'in all, from the lowest model to the highest',
    ru: 'всего, от самой низкой модели до самой высокой',
  },
  linkage: { en: 'of the doubt comes from who is who', ru: 'сомнения — из-за того, кто есть кто' },
  overCoverage: {
    en: 'of the doubt comes from who is listed wrongly',
    ru: 'сомнения — из-за внесённых ошибочно',
  },
  right: {
    en: 'on the lists and rightly so',
    ru: 'в списках, и по праву',
  },
  models: {
    en: 'of the doubt comes from the models, which differ',
    ru: 'сомнения — из-за расхождения моделей',
  },
  chance: { en: 'of the doubt comes from chance', ru: 'сомнения — из-за случайности' },
  model: { en: 'in all', ru: 'всего' },
} as const satisfies Record<string, Words>;

const sharesHow: Words = {
  en: 'Shares of the variance of the logarithm of the total (law of total variance over draws of the linkage; Sadinle 2018).',
  ru: 'Доли дисперсии логарифма итога (закон полной дисперсии по розыгрышам связывания; Sadinle 2018).',
};

const rightHow: Words = {
  en: 'People on the lists without those listed wrongly: for each list the share that a checked sample shows, Beta(k + ½, n − k + ½), drawn for each draw of who is who.',
  ru: 'Люди из списков без внесённых ошибочно: для каждого списка доля по проверенной выборке, Beta(k + ½, n − k + ½), разыгранная в каждом розыгрыше связывания.',
};

/**
 * These lines are sums of what the lists share, so that a hidden count could be solved from them: they are hidden where the
 * lower bound is. A posterior mixes the whole table, and is rounded.
 */
const ofCounts = ['persons.total', 'chao.bound'];
const posteriorLines: ReadonlySet<string> = new Set(['latent', 'graphs']);

const nothing: FigureSet = { figures: [], relations: [], unshown: [], tables: [], charts: [] };

/**
 * `estimate.total`, `estimate.range`, `estimate.model.<id>`, `estimate.variant.<n>`, `estimate.doubt.<source>`,
 * `estimate.listed.right`, and those of `strataFigures`.
 */
export function estimateFigures(estimate: CaseEstimate | null, files: readonly LineageFile[]): FigureSet {
  if (estimate === null) return nothing;
  const { total, draws, overCoverage } = estimate;
  const shared = { counts: 'persons', kind: 'estimated', files, from: ['persons.total'] } as const;
  const beside = [...total.sentences, closed, overCoverage === null ? nobodyWrong : wrongTakenOut];
  const shares = draws?.sources ?? null;
  const doubt = (['linkage', 'overCoverage', 'models', 'chance'] as const).flatMap((part) =>
    shares === null || (part === 'overCoverage' && overCoverage === null)
      ? []
      : [
          makeFigure({
            ...shared,
            id: doubtFigure(part),
            label: labels[part],
            counts: 'percent',
            value: Math.round(100 * shares[part]),
            how: sharesHow,
          }),
        ],
  );
  return {
    ...nothing,
    figures: [
      headlineFigure(total, beside, draws === null ? withoutDraws : withDraws),
      ...rangeFigure(total, beside),
      ...total.models.map((line) => lineFigure(line, modelFigure(line))),
      ...total.variants.map((line, i) => lineFigure(line, variantFigure(i))),
      ...doubt,
      ...(overCoverage === null ? [] : [rightFigure(overCoverage)]),
      ...strataFigures(estimate.strata, shared),
    ],
  };

  function rightFigure({ right }: NonNullable<CaseEstimate['overCoverage']>): Figure {
    return makeFigure({
      ...shared,
      id: rightlyListed,
      label: labels.right,
      value: right.total,
      interval: { low: right.low, high: right.high, level: 0.95 },
      how: rightHow,
      assumptions: [wrongTakenOut],
    });
  }

  function headlineFigure({ headline, reasons }: Total, sentences: readonly Words[], carried: Words): Figure {
    const spec = { ...shared, id: 'estimate.total', label: labels.total, how };
    if (headline === null) {
      const [reason = modelHow, ...more] = reasons;
      return refusedFigure({ ...spec, assumptions: [...more, ...sentences] }, reason);
    }
    const assumptions = [headline.label, carried, ...sentences];
    const interval = rounded(headline.interval, 0.95);
    const figure = makeFigure({ ...spec, value: Math.round(headline.total ?? 0), interval, assumptions });
    return headline.total === null ? { ...figure, value: null } : figure;
  }

  function rangeFigure({ range }: Total, sentences: readonly Words[]): readonly Figure[] {
    if (range === null) return [];
    const spec = {
      ...shared,
      id: 'estimate.range',
      label: labels.range,
      how: modelHow,
      value: 0,
      from: ofCounts,
    };
    const figure = makeFigure({ ...spec, interval: rounded(range, null), assumptions: sentences });
    return [{ ...figure, value: null }];
  }

  function lineFigure(line: Line, id: string): Figure {
    const label = {
      en: `${labels.model.en}: ${line.label.en}`,
      ru: `${labels.model.ru}: ${line.label.ru}`,
    };
    const assumptions = [...line.cautions, withoutDraws];
    const from = posteriorLines.has(line.id) ? shared.from : ofCounts;
    const spec = { ...shared, id, label, how: modelHow, assumptions, from };
    if (line.total === null) return refusedFigure(spec, line.refusal ?? modelHow);
    return makeFigure({
      ...spec,
      value: Math.round(line.total),
      ...(line.interval === null ? {} : { interval: rounded(line.interval, 0.95) }),
    });
  }
}

/** A model says 7,394.6 and its range begins there: both read 7,395. Ends of an interval are widened to whole people. */
function rounded(
  { low, high }: { readonly low: number; readonly high: number },
  level: number | null,
): Interval {
  return level === null
    ? { low: Math.round(low), high: Math.round(high), level }
    : { low: Math.floor(low), high: Math.ceil(high), level };
}
