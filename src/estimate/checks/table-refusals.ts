// Tables that are too thin for an estimate, told from the counts alone, before any model.
import type { Words } from '../../text/words.ts';
import type { CaptureTable } from '../capture-table.ts';
import { fitHeterogeneity } from '../loglinear/heterogeneity.ts';
import type { Finding } from './finding.ts';
import { listPairs, listSize, repeatedTotal } from './list-pairs.ts';
import { thresholds } from './thresholds.ts';

export function tableRefusals(table: CaptureTable): readonly Finding[] {
  return [...emptyLists(table), ...fewRepeated(table), ...listsApart(table), ...byNumberOfLists(table)];
}

function emptyLists(table: CaptureTable): readonly Finding[] {
  const empty = table.lists.filter((_, list) => listSize(table, list) === 0);
  return empty.map((name) => ({
    check: 'empty-list',
    verdict: 'refuse',
    lists: [name],
    reason: {
      en: `Nobody is on “${name}”: a list that found nobody says nothing about those it missed. Leave it out, or declare that it cannot cover these people.`,
      ru: `В списке «${name}» никого нет: список, никого не нашедший, ничего не говорит о пропущенных. Уберите его или укажите, что он не может охватить этих людей.`,
    },
  }));
}

function fewRepeated(table: CaptureTable): readonly Finding[] {
  const repeated = repeatedTotal(table);
  const { fewestRepeated: least, fewestRepeatedForModels: forModels } = thresholds;
  if (repeated < least.value) {
    return [
      { check: 'few-repeated', verdict: 'refuse', lists: [], reason: fewer(least.value, least.reason) },
    ];
  }
  if (table.lists.length < 3 || repeated >= forModels.value) return [];
  return [
    {
      check: 'few-repeated-for-models',
      verdict: 'lower-bound',
      lists: [],
      reason: fewer(forModels.value, forModels.reason),
    },
  ];
}

function fewer(limit: number, reason: Words): Words {
  return {
    en: `Fewer than ${limit} people are on two or more lists: ${reason.en}.`,
    ru: `В двух и более списках меньше ${limit} человек: ${reason.ru}.`,
  };
}

/** A list that shares nobody with any other does not tell how much it misses, whatever the model. */
function listsApart(table: CaptureTable): readonly Finding[] {
  const pairs = listPairs(table);
  return table.lists.flatMap((name, list): readonly Finding[] => {
    const size = listSize(table, list);
    const shares = pairs.some(({ a, b, both }) => (a === list || b === list) && both > 0);
    if (size === 0 || shares) return [];
    return [
      {
        check: 'list-apart',
        verdict: size < thresholds.fewestOnList.value ? 'warn' : 'lower-bound',
        lists: [name],
        reason: {
          en: `“${name}” shares nobody with any other list, so that nothing tells how many it misses. Check the linkage; people on it may belong to another population.`,
          ru: `Список «${name}» не пересекается ни с одним другим, и ничто не говорит, скольких он пропускает. Проверьте связывание записей; возможно, это другая группа людей.`,
        },
      },
    ];
  });
}

function byNumberOfLists(table: CaptureTable): readonly Finding[] {
  if (table.lists.length < 3) return [{ check: 'two-lists', verdict: 'range', lists: [], reason: twoLists }];
  if (table.lists.length > 3 || !leansTogether(table)) return [];
  return [{ check: 'three-lists', verdict: 'warn', lists: [], reason: threeLists }];
}

/**
 * Whether the lists tend to catch the same people more than chance alone often makes them: the signed root of the likelihood
 * ratio of people who differ (Mth of Darroch) against people who do not (Mt), L.-P. Rivest, S. Baillargeon, Biometrics 63
 * (2007) 999–1006. It warns long before that is significant, since three lists cannot show that the tendency is harmless.
 */
function leansTogether(table: CaptureTable): boolean {
  const alike = fitHeterogeneity(table, { model: 'Mt' });
  const unlike = fitHeterogeneity(table, { model: 'Mth', shape: 'darroch' });
  if (alike.kind !== 'fit' || unlike.kind !== 'fit') return false;
  const root = Math.sqrt(Math.max(0, alike.deviance - unlike.deviance));
  return unlike.total > alike.total && root > thresholds.leaning.value;
}

const twoLists: Words = {
  en: 'Two lists do not tell how they depend on each other, so there is no single total: only how it varies with the dependence that one supposes.',
  ru: 'По двум спискам нельзя узнать, как они зависят друг от друга, поэтому единого итога нет: видно лишь, как он меняется с предполагаемой зависимостью.',
};

const threeLists: Words = {
  en: 'The three lists tend to find the same people. If some people are harder to list than others, the total is likely too low, and three lists cannot tell by how much.',
  ru: 'Три списка чаще находят одних и тех же людей. Если одних людей труднее внести в список, чем других, итог, вероятно, занижен, и по трём спискам нельзя узнать, насколько.',
};

/** Stands beside every total. */
export const unlistable: Words = {
  en: 'People who could not get on any of these lists are not in the total.',
  ru: 'Люди, которые не могли попасть ни в один из этих списков, в итог не входят.',
};
