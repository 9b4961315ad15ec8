// Verdicts and their reasons in plain words, in both languages.
import { formatDate, formatNumber } from '../../chart/format.ts';
import { formatDay } from '../../text/date.ts';
import type { Language, Words } from '../../text/words.ts';
import type { Claim, ClaimPeriod, CountKey, EventKey, Population } from '../claim.ts';
import type { Evidence } from '../matching/evidence.ts';
import type { SlotName } from '../matching/compare-slots.ts';
import { categoryLabel } from '../words/categories.ts';
import { populationLabels } from '../words/populations.ts';
import type { Verdict } from './verdict.ts';

export const verdictLabels: Readonly<Record<Verdict, Words>> = {
  supported: { en: 'supported', ru: 'подтверждается' },
  'supported-by-rounding': { en: 'supported by rounding', ru: 'подтверждается с округлением' },
  'rounding-misleads': { en: 'rounding misleads', ru: 'округление вводит в заблуждение' },
  overstated: { en: 'overstated', ru: 'завышено' },
  understated: { en: 'understated', ru: 'занижено' },
  'wrong-unit': { en: 'wrong unit of counting', ru: 'не та единица счёта' },
  'wrong-population': { en: 'wrong population', ru: 'не та совокупность' },
  'wrong-period': { en: 'wrong period', ru: 'не тот период' },
  'wrong-category': { en: 'wrong category', ru: 'не та категория' },
  'wrong-place': { en: 'wrong place', ru: 'не то место' },
  'wrong-object': { en: 'wrong object', ru: 'число о другом' },
  'parts-do-not-sum': { en: 'parts do not sum', ru: 'части не складываются в целое' },
  'axes-mixed': { en: 'axes mixed (double counting)', ru: 'смешаны разные разбивки (двойной счёт)' },
  'invalid-statistic': { en: 'invalid statistic', ru: 'недопустимый показатель' },
  'inference-as-fact': { en: 'inference stated as fact', ru: 'вывод выдан за факт' },
  'source-lost': { en: 'source lost or swapped', ru: 'источник потерян или подменён' },
  'sources-conflict': { en: 'sources conflict', ru: 'источники расходятся' },
  'contradicts-text': { en: 'contradicts the same text', ru: 'противоречит этому же тексту' },
  'cannot-tell': { en: 'cannot be told', ru: 'сказать нельзя' },
  'not-checkable': { en: 'not checkable', ru: 'проверить нельзя' },
};

export const slotLabels: Readonly<Record<SlotName, Words>> = {
  counts: { en: 'unit of counting', ru: 'единица счёта' },
  event: { en: 'event', ru: 'событие' },
  population: { en: 'population', ru: 'совокупность' },
  period: { en: 'period', ru: 'период' },
  category: { en: 'category', ru: 'категория' },
  place: { en: 'place', ru: 'место' },
};

const countLabels: Readonly<Record<string, Words>> = {
  person: { en: 'people', ru: 'люди' },
  case: { en: 'court cases', ru: 'уголовные дела' },
  sentence: { en: 'sentences', ru: 'приговоры' },
  charge: { en: 'charges', ru: 'обвинения' },
  attack: { en: 'attacks', ru: 'удары' },
  unit: { en: 'units', ru: 'воинские части' },
  percent: { en: 'a share', ru: 'доля' },
  times: { en: 'times', ru: 'разы' },
  money: { en: 'money', ru: 'деньги' },
  years: { en: 'years of a sentence', ru: 'годы срока' },
  record: { en: 'entries of a list', ru: 'записи списка' },
};

export function countLabel(counts: CountKey): Words {
  const known = countLabels[counts];
  if (known !== undefined) return known;
  const noun = counts.replace(/^other:/, '');
  return { en: noun, ru: noun };
}

const eventLabels: Readonly<Record<EventKey, Words>> = {
  absence: { en: 'left the unit', ru: 'самовольное оставление' },
  desertion: { en: 'desertion', ru: 'дезертирство' },
  refusal: { en: 'refusal', ru: 'отказ' },
  death: { en: 'death', ru: 'гибель' },
  wound: { en: 'wound', ru: 'ранение' },
  missing: { en: 'missing', ru: 'пропажа без вести' },
  loss: { en: 'casualties', ru: 'потери' },
  capture: { en: 'capture', ru: 'плен' },
  surrender: { en: 'surrender', ru: 'сдача в плен' },
  conviction: { en: 'conviction', ru: 'осуждение' },
  charge: { en: 'charge', ru: 'обвинение' },
  acquittal: { en: 'acquittal', ru: 'оправдание' },
  prosecution: { en: 'criminal case', ru: 'уголовное дело' },
  detention: { en: 'detention', ru: 'задержание' },
  wanted: { en: 'wanted', ru: 'розыск' },
  listed: { en: 'on the list', ru: 'в списке' },
  matched: { en: 'found in other records', ru: 'найден в других списках' },
  verified: { en: 'verified', ru: 'проверен' },
  interviewed: { en: 'interviewed', ru: 'опрошен' },
  attack: { en: 'attack', ru: 'удар' },
  deployment: { en: 'deployment', ru: 'переброска' },
  service: { en: 'service', ru: 'служба' },
  return: { en: 'return', ru: 'возвращение' },
  mobilisation: { en: 'mobilisation', ru: 'мобилизация' },
  recruitment: { en: 'recruitment', ru: 'набор' },
};

export function eventLabel(event: EventKey): Words {
  return eventLabels[event];
}

/** A sentence made for both languages at once. */
export function both(make: (language: Language) => string): Words {
  return { en: make('en'), ru: make('ru') };
}

export function numberText(value: number, language: Language): string {
  return formatNumber(value, language, 'other');
}

export function shareText(value: number, language: Language): string {
  return `${formatNumber(value, language, 'percent')} %`;
}

/** The figure as `1,010 (label; source)`. */
export function figureText(evidence: Evidence, language: Language): string {
  const source = evidence.source.replaceAll(/,? ?(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S*/g, '');
  const named = source === '' ? evidence.label[language] : `${evidence.label[language]}; ${source}`;
  return `${amountText(evidence, language)} (${named})`;
}

const worded: Readonly<Record<Evidence['bound'], Words>> = {
  exact: { en: '', ru: '' },
  over: { en: 'over ', ru: 'более ' },
  'at-least': { en: 'at least ', ru: 'не менее ' },
  'at-most': { en: 'up to ', ru: 'до ' },
  under: { en: 'fewer than ', ru: 'менее ' },
  almost: { en: 'almost ', ru: 'почти ' },
  about: { en: 'about ', ru: 'около ' },
};

export function amountText(evidence: Evidence, language: Language): string {
  const { value, low, high } = evidence;
  const bounds =
    low === null || high === null ? '' : `${numberText(low, language)}–${numberText(high, language)}`;
  if (value === null) return bounds;
  const number = `${worded[evidence.bound][language]}${numberText(value, language)}`;
  return evidence.kind === 'estimated' && bounds !== '' ? `${number} [${bounds}]` : number;
}

export function dayText(day: number, language: Language): string {
  return formatDate(formatDay(day), language);
}

export function periodText(period: ClaimPeriod | null, language: Language): string {
  if (period === null) return language === 'en' ? 'no stated period' : 'период не указан';
  const { from, to } = period;
  if (from !== null && to !== null) return `${dayText(from, language)} – ${dayText(to, language)}`;
  if (from !== null) return `${language === 'en' ? 'from' : 'с'} ${dayText(from, language)}`;
  if (to !== null) return `${language === 'en' ? 'until' : 'по'} ${dayText(to, language)}`;
  return language === 'en' ? 'no stated period' : 'период не указан';
}

export function populationText(populations: readonly Population[], language: Language): string {
  if (populations.length === 0) return language === 'en' ? 'nobody named' : 'не названо';
  return populations
    .map(({ kind, name, text }) =>
      kind === 'other' || kind === 'nation'
        ? text
        : name === null
          ? populationLabels[kind][language]
          : `${populationLabels[kind][language].replace(/^an? /, '')} ${name}`,
    )
    .join(', ');
}

export function categoryText(categories: readonly string[], language: Language): string {
  if (categories.length === 0) return language === 'en' ? 'all together' : 'все вместе';
  return categories.map((category) => categoryLabel(category)[language]).join(', ');
}

const unsaid: Words = { en: 'not said', ru: 'не сказано' };

/** What the claim and the figure each say in one slot. */
export function slotTexts(
  slot: SlotName,
  claim: Claim,
  evidence: Evidence,
  language: Language,
): { readonly claimed: string; readonly known: string } {
  const counts = (key: CountKey | null): string => (key === null ? unsaid : countLabel(key))[language];
  const event = (key: EventKey | null): string => (key === null ? unsaid : eventLabel(key))[language];
  const texts = {
    counts: () => [counts(claim.counts?.value ?? null), counts(evidence.counts)],
    event: () => [event(claim.event?.value ?? null), event(evidence.event)],
    population: () => [
      populationText(claim.population?.value ?? [], language),
      populationText(evidence.populations, language),
    ],
    period: () => [periodText(claim.period?.value ?? null, language), periodText(evidence.period, language)],
    category: () => [
      categoryText(claim.category?.value ?? [], language),
      categoryText(evidence.categories, language),
    ],
    place: () => [claim.place?.value ?? unsaid[language], evidence.place ?? unsaid[language]],
  } as const satisfies Record<SlotName, () => readonly [string, string]>;
  const [claimed, known] = texts[slot]();
  return { claimed, known };
}

/** A wording that the figure supports. */
export function proposalFor(evidence: Evidence): Words {
  return both((language) => {
    const amount = amountText(evidence, language);
    const source =
      evidence.source === ''
        ? ''
        : language === 'en'
          ? ` (source: ${evidence.source})`
          : ` (источник: ${evidence.source})`;
    return `${amount} — ${evidence.label[language]}${source}`;
  });
}
