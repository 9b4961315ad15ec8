// Categories of service: on what ground somebody serves.
import type { Words } from '../text/words.ts';
import { coded, spellings } from './coded.ts';
import type { Coded } from './record.ts';

export const categoryLabels: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    contract: { en: 'contract', ru: 'по контракту' },
    mobilised: { en: 'mobilised', ru: 'мобилизованные' },
    conscript: { en: 'conscripts', ru: 'по призыву' },
    volunteer: { en: 'volunteers', ru: 'добровольцы' },
    officer: { en: 'officers', ru: 'офицеры' },
    convict: { en: 'recruited prisoners', ru: 'заключённые' },
    reserve: { en: 'reservists', ru: 'резервисты' },
    cadet: { en: 'cadets', ru: 'курсанты' },
    civilian: { en: 'civilian staff', ru: 'гражданский персонал' },
    mercenary: { en: 'private companies', ru: 'ЧВК' },
  }),
);

const known = spellings(
  Object.entries({
    contract: [
      'контракт',
      'контрактник',
      'контрактники',
      'по контракту',
      'в/с по контракту',
      'контр',
      'к-т',
      'кс',
      'к/с',
      'вк',
      'воен по контракту',
      'контрактная служба',
      'военная служба по контракту',
      'служба по контракту',
      'contractor',
      'contract soldier',
      'contract serviceman',
      'кадровый',
    ],
    mobilised: [
      'моб',
      'мобик',
      'мобилизованный',
      'мобилизованные',
      'мобилизация',
      'по мобилизации',
      'в/с по мобилизации',
      'чм',
      'частичная мобилизация',
      'призван по мобилизации',
      'призванный по мобилизации',
      'mobilized',
      'mobilised soldier',
      'mobilization',
      'mobilisation',
      'mob',
    ],
    conscript: [
      'срочник',
      'срочная',
      'срочная служба',
      'по призыву',
      'в/с по призыву',
      'призыв',
      'призывник',
      'военная служба по призыву',
      'срочной службы',
      'conscription',
      'conscripted',
      'draftee',
      'drafted',
    ],
    volunteer: ['доброволец', 'добр', 'добровольцы', 'барс', 'добровольческое формирование', 'volunteers'],
    officer: ['офицер', 'офицеры', 'офиц', 'оф', 'кадровый офицер', 'officers', 'career officer'],
    convict: [
      'осужденный',
      'заключенный',
      'зк',
      'з/к',
      'зек',
      'шторм z',
      'шторм v',
      'storm z',
      'prisoner',
      'inmate',
    ],
    reserve: ['резерв', 'резервист', 'запас', 'reservist'],
    cadet: ['курсант', 'курсанты'],
    civilian: ['гражданский', 'гражданский персонал', 'гп', 'вольнонаемный'],
    mercenary: ['чвк', 'вагнер', 'wagner', 'pmc', 'наемник'],
  }),
);

// A phrase that holds one of these stems, and no other's, belongs to that category.
const stems: readonly (readonly [string, RegExp])[] = [
  ['contract', /kontrakt|contract/],
  ['mobilised', /mobili[sz]|mobilis/],
  ['conscript', /sroch|prizivu|conscript/],
  ['volunteer', /dobrovol|volunteer|barsk?$/],
];

/** A category by its key; text that no table knows is folded and kept. Null for a blank cell. */
export function readCategory(raw: string): Coded | null {
  return coded(raw, (text) => {
    const exact = known.get(text);
    if (exact !== undefined) return exact;
    const found = stems.filter(([, stem]) => stem.test(text));
    return found.length === 1 ? (found[0]?.[0] ?? null) : null;
  });
}
