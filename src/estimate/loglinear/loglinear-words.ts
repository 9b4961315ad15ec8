// What the reasons and models of this folder are called on screen.
import type { Words } from '../../text/words.ts';
import type { HeterogeneityModel } from './heterogeneity.ts';
import type { DroppedTerm } from './loglinear-model.ts';
import type { RegistryRefusal } from './registry-share.ts';
import type { CoverageRefusal } from './sample-coverage.ts';
import type { TwoListRefusal } from './two-lists.ts';

export const unidentifiedWords: Words = {
  en: 'the overlaps of the lists leave the total open under this model',
  ru: 'пересечения списков оставляют итог в этой модели неопределённым',
};

export const droppedWords: Readonly<Record<DroppedTerm['why'], Words>> = {
  empty: {
    en: 'nobody is on all these lists at once',
    ru: 'нет никого, кто был бы во всех этих списках сразу',
  },
  redundant: {
    en: 'the other terms say already what it could say',
    ru: 'остальные члены модели уже говорят то, что мог бы сказать этот',
  },
};

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

export const coverageRefusalWords: Readonly<Record<CoverageRefusal, Words>> = {
  lists: { en: 'needs three lists at least', ru: 'нужно не меньше трёх списков' },
  impossible: {
    en: 'some lists cannot share people, which the formula does not allow for',
    ru: 'у некоторых списков не может быть общих людей, а формула этого не учитывает',
  },
  empty: { en: 'one of the lists is empty', ru: 'один из списков пуст' },
  overlap: { en: 'no two lists share anybody', ru: 'ни у каких двух списков нет общих людей' },
};

const shapes: Readonly<Record<'chao' | 'poisson2' | 'darroch', Words>> = {
  chao: { en: 'any spread (lower bound)', ru: 'любой разброс (нижняя граница)' },
  poisson2: { en: 'light spread (Poisson2)', ru: 'слабый разброс (Poisson2)' },
  darroch: { en: 'strong spread (Darroch)', ru: 'сильный разброс (Дарроч)' },
};

const bases: Readonly<Record<HeterogeneityModel['model'], Words>> = {
  M0: { en: 'independent lists of one size', ru: 'независимые списки одного размера' },
  Mt: { en: 'independent lists', ru: 'независимые списки' },
  Mh: {
    en: 'lists of one size, people unlike in how easily they are listed',
    ru: 'списки одного размера, люди попадают в них с разной лёгкостью',
  },
  Mth: {
    en: 'people unlike in how easily they are listed',
    ru: 'люди попадают в списки с разной лёгкостью',
  },
};

export function heterogeneityName(asked: HeterogeneityModel): Words {
  const base = bases[asked.model];
  if (!('shape' in asked)) return base;
  const shape = shapes[asked.shape];
  return { en: `${base.en}: ${shape.en}`, ru: `${base.ru}: ${shape.ru}` };
}
