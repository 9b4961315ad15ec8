// Categories of people and articles of law, with the axis each belongs to: figures of two axes must not be added.
import { Lexicon, type Hit } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import { ageLabel } from './ages.ts';

type Axis = 'service' | 'rank' | 'article';

interface CategoryFact {
  readonly axis: Axis;
  /** Wider categories that hold it. */
  readonly within: readonly string[];
  readonly en: string;
  readonly ru: string;
}

const facts: Readonly<Record<string, CategoryFact>> = {
  contract: { axis: 'service', within: [], en: 'contract soldiers', ru: 'контрактники' },
  mobilised: { axis: 'service', within: [], en: 'mobilised soldiers', ru: 'мобилизованные' },
  conscript: { axis: 'service', within: [], en: 'conscripts', ru: 'срочники' },
  volunteer: { axis: 'service', within: [], en: 'volunteers', ru: 'добровольцы' },
  convict: { axis: 'service', within: [], en: 'recruited prisoners', ru: 'завербованные заключённые' },
  reserve: { axis: 'service', within: [], en: 'reservists', ru: 'резервисты' },
  officer: { axis: 'rank', within: [], en: 'officers', ru: 'офицеры' },
  'junior-officer': { axis: 'rank', within: ['officer'], en: 'junior officers', ru: 'младшие офицеры' },
  'senior-officer': { axis: 'rank', within: ['officer'], en: 'senior officers', ru: 'старшие офицеры' },
  lieutenant: { axis: 'rank', within: ['junior-officer', 'officer'], en: 'lieutenants', ru: 'лейтенанты' },
  captain: { axis: 'rank', within: ['junior-officer', 'officer'], en: 'captains', ru: 'капитаны' },
  major: { axis: 'rank', within: ['senior-officer', 'officer'], en: 'majors', ru: 'майоры' },
  'lieutenant-colonel': {
    axis: 'rank',
    within: ['senior-officer', 'officer'],
    en: 'lieutenant colonels',
    ru: 'подполковники',
  },
  colonel: { axis: 'rank', within: ['senior-officer', 'officer'], en: 'colonels', ru: 'полковники' },
  general: { axis: 'rank', within: ['officer'], en: 'generals', ru: 'генералы' },
  nco: { axis: 'rank', within: [], en: 'NCOs', ru: 'сержанты' },
  warrant: { axis: 'rank', within: [], en: 'warrant officers', ru: 'прапорщики' },
  enlisted: { axis: 'rank', within: [], en: 'enlisted men', ru: 'рядовые' },
  'article-332': {
    axis: 'article',
    within: [],
    en: 'Article 332 (disobeying an order)',
    ru: 'статья 332 (неисполнение приказа)',
  },
  'article-337': {
    axis: 'article',
    within: [],
    en: 'Article 337 (absence without leave)',
    ru: 'статья 337 (самовольное оставление части)',
  },
  'article-338': {
    axis: 'article',
    within: [],
    en: 'Article 338 (desertion)',
    ru: 'статья 338 (дезертирство)',
  },
};

export const categoryWords = new Lexicon<string>([
  [
    'contract soldier~|contract serviceman|contract servicemen|contract troop~|contract personnel|contract fighter~|contract|contracted|contract based|on contract|contractor~|professional soldier~|professional~|kontraktnik~|contract basis|контракт~|контрактник~|по контракту|контрактн~',
    'contract',
  ],
  [
    'mobilised|mobilized|mobilised soldier~|mobilised men|mobilisee~|mobilizee~|mobik~|draftee~|reservists called up|мобилизованн~|мобилизован~|мобик~|по мобилизации|призванн~ по мобилизации',
    'mobilised',
  ],
  [
    'national service|national serviceman|national servicemen|conscript|conscripts|conscript soldier~|conscript serviceman|conscript servicemen|срочник~|срочн~ служб~|по призыву|призывник~|военнослужащ* по призыву',
    'conscript',
  ],
  [
    'volunteer~|доброволец|добровольца|добровольцы|добровольцев|добровольцам|добровольцами|добровольцем',
    'volunteer',
  ],
  [
    'former prisoner~|former inmate~|former convict~|ex convict~|ex prisoner~|ex inmate~|convict soldier~|convict fighter~|convicts recruited|convict~ recruited|prisoners recruited|inmates recruited|recruited inmate~|recruited from prison~|recruited in prison~|завербованн~ в колони~|завербованн~ осужденн~|бывш~ зек~|бывш~ осужденн~|осужденн~ завербованн~|зек|зека|зеки|зеков|зэк|зэка|зэки|зэков|штрафник~|convict recruit~|recruited convict~|prisoner recruit~|завербованн~ заключенн~|бывш~ заключенн~|storm z',
    'convict',
  ],
  ['reservist~|резервист~', 'reserve'],
  ['officer~|офицер~|офицерск~ состав~', 'officer'],
  ['junior officer~|junior commissioned officer~|младш~ офицер~|офицер~ младшего звена', 'junior-officer'],
  [
    'senior officer~|high ranking officer~|top officer~|high ranking|старш~ офицер~|высокопоставленн~|высокопоставленн~ офицер~|штаб офицер~',
    'senior-officer',
  ],
  [
    'lieutenant~|senior lieutenant~|junior lieutenant~|лейтенант~|старш~ лейтенант~|младш~ лейтенант~',
    'lieutenant',
  ],
  ['captain~|капитан~', 'captain'],
  ['major~|майор~', 'major'],
  ['lieutenant colonel~|lt col|подполковник~', 'lieutenant-colonel'],
  ['colonel~|полковник~', 'colonel'],
  ['general~|генерал~', 'general'],
  [
    'nco~|non commissioned officer~|noncommissioned officer~|sergeant~|corporal~|unteroffizier~|сержант~|унтер офицер~|младш~ командир~|сержантск~ состав~',
    'nco',
  ],
  ['warrant officer~|прапорщик~|ensign~', 'warrant'],
  ['private~|enlisted|enlisted men|enlisted soldier~|рядов~|rank and file|рядового состава', 'enlisted'],
]);

/** `majors and above`, `капитана и ниже`: a rank with all that are over or under it. */
const onwards = /^(.+)-and-(?:up|down)$/;
const joining = /^(?:and|or|и|или)$/;
const up = /^(?:above|higher|up|upwards?|выше|старше)$/;
const down = /^(?:below|lower|under|ниже|младше)$/;

/** The categories that a text names; a rank with what goes with it is one. */
export function categoriesIn(tokens: readonly Token[]): readonly Hit<string>[] {
  return categoryWords.all(tokens).map((hit) => {
    const word = joining.test(tokens[hit.to]?.key ?? '') ? (tokens[hit.to + 1]?.key ?? '') : '';
    const way = up.test(word) ? 'up' : down.test(word) ? 'down' : null;
    return way === null || facts[hit.value]?.axis !== 'rank'
      ? hit
      : { value: `${hit.value}-and-${way}`, from: hit.from, to: hit.to + 2 };
  });
}

/** A rank told with all over or under it. */
export const isOnwards = (category: string): boolean => onwards.test(category);

export function categoryAxis(category: string): Axis | null {
  return facts[onwards.exec(category)?.[1] ?? category]?.axis ?? null;
}

/** The same, or one within the other: `wider` and `narrower` say how `a` stands to `b`. */
export function compareCategories(a: string, b: string): 'same' | 'wider' | 'narrower' | 'differs' {
  if (a === b) return 'same';
  if (onwards.exec(b)?.[1] === a) return 'narrower';
  if (onwards.exec(a)?.[1] === b) return 'wider';
  if (facts[a]?.within.includes(b) === true) return 'narrower';
  return facts[b]?.within.includes(a) === true ? 'wider' : 'differs';
}

export function categoryLabel(category: string): { readonly en: string; readonly ru: string } {
  const fact = facts[category];
  if (fact !== undefined) return { en: fact.en, ru: fact.ru };
  const rank = facts[onwards.exec(category)?.[1] ?? ''];
  if (rank !== undefined) {
    const isUp = category.endsWith('up');
    return {
      en: `${rank.en} and ${isUp ? 'above' : 'below'}`,
      ru: `${rank.ru} и ${isUp ? 'выше' : 'ниже'}`,
    };
  }
  const article = /^article-(.+)$/.exec(category)?.[1];
  const age = ageLabel(category);
  if (age !== null) return age;
  if (category.startsWith('group-')) return { en: category.slice(6), ru: category.slice(6) };
  return article === undefined
    ? { en: category, ru: category }
    : { en: `Article ${article}`, ru: `статья ${article}` };
}

/** Men where a case counts them apart; elsewhere they are people like any others. */
export const men = 'group-men';
export const menNouns = /(?<!\p{L})(?:men|males?|мужчин\p{L}*)(?!\p{L})/iu;
export const isOfMen = (category: string): boolean =>
  /^(?:adult )?(?:men|males?|мужчины|мужского пола)$/iu.test(category.trim());

/** Those under arms as a category of their own, where a case counts others beside them. */
export const soldiers = 'group-soldiers';
export const soldierNouns =
  /(?<!\p{L})(?:soldiers?|service ?m[ae]n|servicewom[ae]n|service ?members?|service personnel|military|troops|солдат\p{L}*|военные|военных|военным|военными|военный|военного|военнослужащ\p{L}*)(?!\p{L})/iu;
