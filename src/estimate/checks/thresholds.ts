// The limits at which a table is refused, downgraded or warned of, each with its reason: they stand in the report.
import type { Words } from '../../text/words.ts';
import { fewestRepeated } from '../chao.ts';

export interface Threshold {
  readonly value: number;
  readonly reason: Words;
}

export const thresholds = {
  /** Persons on two or more lists. */
  fewestRepeated: {
    value: fewestRepeated,
    reason: {
      en: 'with so few people on two or more lists, one wrong link changes the total by a tenth or more',
      ru: 'когда в двух и более списках так мало людей, одна ошибочная связь меняет итог на десятую часть и больше',
    },
  },
  /** Persons on two or more lists, where three or more lists allow models of dependence. */
  fewestRepeatedForModels: {
    value: 30,
    reason: {
      en: 'dependence between lists is read from the people on several of them; fewer than this cannot tell one model from another',
      ru: 'зависимость списков видна по людям, попавшим в несколько списков; меньшее их число не позволяет отличить одну модель от другой',
    },
  },
  /** Persons on a list, for a list to be judged by whom it shares with others. */
  fewestOnList: {
    value: 10,
    reason: {
      en: 'what a shorter list shares with others, or does not, may be chance',
      ru: 'совпадения более короткого списка с другими или их отсутствие могут быть случайны',
    },
  },
  /** Persons on both lists of a pair and on a third one, for an odds ratio to be judged. */
  fewestShared: {
    value: 5,
    reason: {
      en: 'an odds ratio from fewer people swings by a factor of several either way',
      ru: 'отношение шансов по меньшему числу людей колеблется в несколько раз в обе стороны',
    },
  },
  /** Share of one list that stands on another. */
  containment: {
    value: 0.9,
    reason: {
      en: 'a list that stands almost whole on another one is often made from it, and then it finds nobody independently',
      ru: 'список, почти целиком входящий в другой, часто составлен по нему и тогда никого не находит независимо',
    },
  },
  /** Odds ratio of two lists among the people on a third. */
  oddsRatio: {
    value: 10,
    reason: {
      en: 'people differ in how easily they are listed, but rarely so much; beyond this a common source is likelier',
      ru: 'люди попадают в списки с разной вероятностью, но редко настолько; выше этого вероятнее общий источник',
    },
  },
  /** Signed root of the likelihood ratio of people who differ against people who do not, for three lists. */
  leaning: {
    value: 0.5,
    reason: {
      en: 'independent lists of the simulation stay below it in seven of ten cases, lists that a quarter of the people get on easily in one of forty',
      ru: 'независимые списки в модельных расчётах остаются ниже в семи случаях из десяти, а списки, куда четверть людей попадает легко, — в одном из сорока',
    },
  },
  /** Share of the people on two or more lists who are so through one pair alone. */
  pairShare: {
    value: 0.25,
    reason: {
      en: 'an estimate that owes a quarter of its overlap to one doubtful pair of lists stands or falls with it',
      ru: 'оценка, четверть совпадений которой даёт одна сомнительная пара списков, держится на этой паре',
    },
  },
  /** Lists that their own size contradicts, when each in turn is estimated from the others. */
  mostMissed: {
    value: 1,
    reason: {
      en: 'a 95 % interval misses now and then by chance; several misses among a few lists are no chance',
      ru: 'интервал 95 % иногда промахивается случайно; несколько промахов на нескольких списках уже не случайность',
    },
  },
} as const satisfies Record<string, Threshold>;
