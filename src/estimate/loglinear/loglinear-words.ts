// What the reasons and models of this folder are called on screen.
import type { Language, Words } from '../../text/words.ts';
import type { DroppedTerm } from './loglinear-model.ts';
import type { LoglinearSearch } from './loglinear-search.ts';
import type { RegistryRefusal } from './registry-share.ts';
import type { CoverageRefusal } from './sample-coverage.ts';
import { compareTerms } from './terms.ts';
import type { TwoListRefusal } from './two-lists.ts';

export const unidentifiedWords: Words = {
  en: 'the overlaps of the lists leave the total open under this model',
  ru: 'пересечения списков оставляют итог в этой модели неопределённым',
};

const droppedWhy: Readonly<Record<DroppedTerm['why'], Words>> = {
  empty: {
    en: 'nobody is on all these lists at once',
    ru: 'нет никого, кто был бы во всех этих списках сразу',
  },
  redundant: {
    en: 'the other terms say already what it could say',
    ru: 'остальные члены модели уже говорят то, что мог бы сказать этот',
  },
};

/** Which terms were left out of models with a say in the average, by the names of their lists; null where none were. */
export function droppedWords({ models }: LoglinearSearch, lists: readonly string[]): Words | null {
  const found = new Map<number, DroppedTerm>();
  for (const { weight, dropped } of models) {
    if (weight < leastSay) continue;
    for (const own of dropped) if (!found.has(own.term)) found.set(own.term, own);
  }
  if (found.size === 0) return null;
  const named = (language: Language): string =>
    [...found.values()]
      .toSorted((a, b) => compareTerms(a.term, b.term))
      .map(({ term, why }) => {
        const on = lists.filter((_, list) => (term >> list) & 1);
        return `${on.join(' × ')} (${droppedWhy[why][language]})`;
      })
      .join('; ');
  return {
    en: `terms that cannot be estimated were left out: ${named('en')}`,
    ru: `опущены члены моделей, которые нельзя оценить: ${named('ru')}`,
  };
}

/** A model with a smaller share of the average changes no figure. */
const leastSay = 0.001;

export const twoListRefusalWords: Readonly<Record<TwoListRefusal, Words>> = {
  few: {
    en: 'fewer than ten people are on both lists',
    ru: 'в обоих списках сразу меньше десяти человек',
  },
  contained: {
    en: 'one list holds nobody whom the other lacks: it may have been made from it',
    ru: 'в одном списке нет никого, кого нет в другом: возможно, он из него и составлен',
  },
  impossible: {
    en: 'nobody can be on both lists, so their overlap says nothing',
    ru: 'никто не может быть в обоих списках, поэтому их пересечение ни о чём не говорит',
  },
};

export const registryRefusalWords: Readonly<Record<RegistryRefusal, Words>> = {
  few: {
    en: 'fewer than ten of the named were found in the registry',
    ru: 'в реестре нашлось меньше десяти человек из названных',
  },
  contained: {
    en: 'one source holds all of the other, so there is nothing to measure',
    ru: 'один источник целиком входит в другой, поэтому мерить нечем',
  },
};

export const registryWords = {
  total: (title: string): Words => ({
    en: `in all, by the share of “${title}”`,
    ru: `всего, по доле реестра «${title}»`,
  }),
  pooled: (title: string): Words => ({
    en: `in all, by the share of “${title}”, all parts as one`,
    ru: `всего, по доле реестра «${title}», все части как одна`,
  }),
  part: (title: string, part: string): Words => ({
    en: `${part}: in all, by the share of “${title}”`,
    ru: `${part}: всего, по доле реестра «${title}»`,
  }),
  how: (title: string, source: string): Words => ({
    en: `A registry (“${title}”, ${source}) counts people without naming those missing here; what share of the people known by name it holds says what share of all people it does, part by part (Laplace 1783; Cochran 1977, 6.10).`,
    ru: `Реестр («${title}», ${source}) знает лишь число людей; какую долю известных по имени он содержит, такую он содержит и среди всех, по каждой части (Laplace 1783; Cochran 1977, 6.10).`,
  }),
  alike: (favour: number): Words =>
    favour === 1
      ? {
          en: 'Within each part, people whom nobody names are as likely to be in the registry as the named.',
          ru: 'В каждой части неизвестные по имени попадают в реестр так же часто, как известные.',
        }
      : {
          en: `Within each part, the named are taken to be ${favour} times as likely to be in the registry as people whom nobody names.`,
          ru: `В каждой части известные по имени считаются попавшими в реестр в ${favour} раза чаще, чем неизвестные.`,
        },
  noSum: (parts: readonly string[]): Words => ({
    en: `no sum, since these parts have no estimate: ${parts.join(', ')}`,
    ru: `суммы нет, так как эти части не имеют оценки: ${parts.join(', ')}`,
  }),
} as const;

export const coverageRefusalWords: Readonly<Record<CoverageRefusal, Words>> = {
  lists: { en: 'needs three lists at least', ru: 'нужно не меньше трёх списков' },
  impossible: {
    en: 'some lists cannot share people, which the formula does not allow for',
    ru: 'у некоторых списков не может быть общих людей, а формула этого не учитывает',
  },
  empty: { en: 'one of the lists is empty', ru: 'один из списков пуст' },
  overlap: { en: 'no two lists share anybody', ru: 'ни у каких двух списков нет общих людей' },
};
