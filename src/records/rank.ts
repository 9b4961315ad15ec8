// Military ranks in Russian and English, with the abbreviations of lists, and their order.
import type { Words } from '../text/words.ts';
import { coded, spellings } from './coded.ts';
import type { Coded } from './record.ts';

export const rankGroups = [
  'enlisted',
  'nco',
  'warrant',
  'junior-officer',
  'senior-officer',
  'general',
] as const;
type RankGroup = (typeof rankGroups)[number];

interface Rank {
  readonly key: string;
  readonly group: RankGroup;
  readonly en: string;
  readonly ru: string;
  readonly forms: readonly string[];
}

const rank = (group: RankGroup, key: string, en: string, ru: string, ...forms: readonly string[]): Rank => ({
  key,
  group,
  en,
  ru,
  forms,
});

// From the lowest to the highest. Naval ranks stand with the army rank that they equal.
const ranks: readonly Rank[] = [
  rank(
    'enlisted',
    'private',
    'Private',
    'Рядовой',
    'ряд',
    'рядов',
    'солдат',
    'матрос',
    'гвардии рядовой',
    'гв ряд',
    'pvt',
    'pte',
    'soldier',
    'seaman',
    'рядового',
  ),
  rank(
    'enlisted',
    'private-first-class',
    'Lance corporal',
    'Ефрейтор',
    'ефр',
    'е-р',
    'efreitor',
    'yefreytor',
    'pfc',
    'lance corporal',
    'l/cpl',
    'lcpl',
    'старший матрос',
    'ст матрос',
    'ст м-с',
  ),
  rank(
    'nco',
    'junior-sergeant',
    'Junior sergeant',
    'Младший сержант',
    'мл сержант',
    'мл с-т',
    'мл серж',
    'мл с-нт',
    'мс',
    'м/с',
    'corporal',
    'cpl',
    'jr sgt',
    'junior sgt',
    'старшина 2 статьи',
    'старшина 2 ст',
  ),
  rank(
    'nco',
    'sergeant',
    'Sergeant',
    'Сержант',
    'с-т',
    'серж',
    'с-нт',
    'сер-т',
    'sgt',
    'serg',
    'старшина 1 статьи',
    'старшина 1 ст',
  ),
  rank(
    'nco',
    'senior-sergeant',
    'Senior sergeant',
    'Старший сержант',
    'ст сержант',
    'ст с-т',
    'ст серж',
    'ст с-нт',
    'с/с',
    'senior sgt',
    'staff sergeant',
    'ssgt',
    'sr sgt',
    'главный старшина',
  ),
  rank(
    'nco',
    'starshina',
    'Sergeant major',
    'Старшина',
    'ст-на',
    'старш',
    'master sergeant',
    'msgt',
    'sergeant major',
    'главный корабельный старшина',
  ),
  rank(
    'warrant',
    'warrant-officer',
    'Warrant officer',
    'Прапорщик',
    'пр-к',
    'прап',
    'пр-щик',
    'п-к прапорщик',
    'praporshchik',
    'wo',
    'мичман',
    'ensign',
  ),
  rank(
    'warrant',
    'senior-warrant-officer',
    'Senior warrant officer',
    'Старший прапорщик',
    'ст прапорщик',
    'ст пр-к',
    'ст прап',
    'ст пр-щик',
    'cwo',
    'chief warrant officer',
    'старший мичман',
    'ст мичман',
  ),
  rank(
    'junior-officer',
    'junior-lieutenant',
    'Junior lieutenant',
    'Младший лейтенант',
    'мл лейтенант',
    'мл л-т',
    'мл лейт',
    'мл л-нт',
    '2nd lt',
    '2lt',
    'second lieutenant',
    'junior lt',
    'jr lt',
  ),
  rank(
    'junior-officer',
    'lieutenant',
    'Lieutenant',
    'Лейтенант',
    'л-т',
    'лейт',
    'л-нт',
    'lt',
    'lieut',
    '1st lt',
    '1lt',
    'first lieutenant',
  ),
  rank(
    'junior-officer',
    'senior-lieutenant',
    'Senior lieutenant',
    'Старший лейтенант',
    'ст лейтенант',
    'ст л-т',
    'ст лейт',
    'ст л-нт',
    'senior lt',
    'sr lt',
    'snr lt',
    'старлей',
  ),
  rank(
    'junior-officer',
    'captain',
    'Captain',
    'Капитан',
    'к-н',
    'кап',
    'к-тан',
    'capt',
    'cpt',
    'капитан-лейтенант',
    'кап-лейт',
  ),
  rank('senior-officer', 'major', 'Major', 'Майор', 'м-р', 'май', 'maj', 'капитан 3 ранга'),
  rank(
    'senior-officer',
    'lieutenant-colonel',
    'Lieutenant colonel',
    'Подполковник',
    'п/п-к',
    'пп-к',
    'п/п',
    'подп-к',
    'подполк',
    'п-п-к',
    'lt col',
    'ltcol',
    'lt-col',
    'ltc',
    'капитан 2 ранга',
  ),
  rank('senior-officer', 'colonel', 'Colonel', 'Полковник', 'п-к', 'полк', 'п-ник', 'col', 'капитан 1 ранга'),
  rank(
    'general',
    'major-general',
    'Major general',
    'Генерал-майор',
    'ген-майор',
    'г-м',
    'maj gen',
    'контр-адмирал',
    'контрадмирал',
  ),
  rank(
    'general',
    'lieutenant-general',
    'Lieutenant general',
    'Генерал-лейтенант',
    'ген-лейтенант',
    'г-л',
    'lt gen',
    'вице-адмирал',
  ),
  rank(
    'general',
    'colonel-general',
    'Colonel general',
    'Генерал-полковник',
    'ген-полковник',
    'col gen',
    'адмирал',
  ),
  rank(
    'general',
    'army-general',
    'General of the army',
    'Генерал армии',
    'general',
    'army general',
    'адмирал флота',
  ),
];

const byKey = new Map(ranks.map((r, order) => [r.key, { ...r, order }]));
const known = spellings(ranks.map((r) => [r.key, [r.ru, r.en, ...r.forms]]));

const groupLabels: Readonly<Record<RankGroup, Words>> = {
  enlisted: { en: 'enlisted', ru: 'рядовой состав' },
  nco: { en: 'sergeants', ru: 'сержанты и старшины' },
  warrant: { en: 'warrant officers', ru: 'прапорщики' },
  'junior-officer': { en: 'junior officers', ru: 'младшие офицеры' },
  'senior-officer': { en: 'senior officers', ru: 'старшие офицеры' },
  general: { en: 'generals', ru: 'генералы' },
};

/** Words of a rank that do not change it: guards, reserve, retired, medical, of justice. */
const dressing =
  /(?:^| )(?:gvardi|gv|zapasa|v otstavke|otstavke|med sluzhbi|medicinskoi sluzhbi|iusticii|iustici|guards?|retired|ret)(?= |$)/g;

/** A rank by its key; text that no table knows is folded and kept. Null for a blank cell. */
export function readRank(raw: string): Coded | null {
  return coded(raw, (text) => known.get(text) ?? known.get(text.replace(dressing, '').trim()) ?? null);
}

/** The group of a rank key; null where the key is not in the table. */
export function rankGroup(key: string): RankGroup | null {
  return byKey.get(key)?.group ?? null;
}

export function rankGroupLabel(group: RankGroup): Words {
  return groupLabels[group];
}

/** The names of ranks by key, from the lowest to the highest. */
export const rankLabels: ReadonlyMap<string, Words> = new Map(
  ranks.map(({ key, en, ru }) => [key, { en, ru }]),
);
